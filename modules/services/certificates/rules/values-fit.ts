import { type Ground, ground } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { day } from '#kernel/time/day.ts'
import type { CertificateKind } from '../kind.ts'
import { refusals } from '../refusals.ts'

export type Given = readonly { readonly field: string; readonly value: string }[]

/** What is written on a certificate is what its kind asks for: nothing twice, nothing else, nothing missing. */
export const valuesFit = rule<{ readonly kind: CertificateKind; readonly values: Given }>(
  {
    name: 'certificates.values-fit',
    title: words('照面内容与证照类型一致', 'What stands on it fits its kind'),
    clauses: ['3.5.1'],
    law: 'GB/T 36903-2018',
  },
  ({ kind, values }) => {
    const found: Ground[] = []
    const seen = new Set<string>()
    for (const [at, { field, value }] of values.entries()) {
      const place = `values/${at}/value`
      const card = kind.fields.find(({ id }) => id === field)
      if (!card) {
        found.push(ground(refusals.fieldUnknown, { kind: kind.title.zh, kindEn: kind.title.en, field }, place))
        continue
      }
      const title = { title: card.title.zh, titleEn: card.title.en }
      const length = [...value].length
      if (seen.has(field)) found.push(ground(refusals.fieldTwice, title, place))
      if (length > (card.max ?? 200)) found.push(ground(refusals.fieldTooLong, { ...title, most: card.max ?? 200, length }, place))
      if (card.kind === 'day' && !isDay(value)) found.push(ground(refusals.fieldNoDay, title, place))
      seen.add(field)
    }
    for (const { id, title, optional } of kind.fields)
      if (!optional && !seen.has(id)) found.push(ground(refusals.fieldMissing, { title: title.zh, titleEn: title.en }, 'values'))
    return found
  },
)

function isDay(text: string): boolean {
  try {
    return day(text) === text
  } catch {
    return false
  }
}
