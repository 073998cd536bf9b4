// Every measure of a base register with its words and the organ that answers for it.
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { type Words, words } from '#kernel/text/text.ts'
import type { Aspect } from './contract.ts'
import { type Measure, measured } from './rules/measures.ts'

const titleOf = (base: BaseRegister, field: string): Words => {
  const schema = base.record.properties[field] as { title?: string; 'x-en'?: string } | undefined
  return words(schema?.title ?? field, schema?.['x-en'] ?? field)
}

/** The organ that answers for a field: its first source, and for a derived field that of what it is worked out of. */
export const ownerOf = (base: BaseRegister, field: string): string =>
  base.sources[base.derived[field] ?? field]?.[0] ?? base.sources[base.label]![0]!

export function measuresOf(base: BaseRegister): Measure[] {
  const { expected = {}, fitting = [] } = measured[base.name] ?? {}
  return [
    ...Object.entries(expected).map(([field, among]): Measure => {
      const { zh, en } = titleOf(base, field)
      return {
        name: field,
        aspect: 'completeness',
        title: words(zh, en),
        scope: words(
          `在册记录${among.length > 0 ? '中应有该项的' : ''}，填写了“${zh}”的比例`,
          `of living records${among.length > 0 ? ' that should have it' : ''}, those with ${en}`,
        ),
        field,
        state: 'living',
        among: [...among],
        holds: [{ field, is: 'filled' }],
      }
    }),
    ...fitting,
  ]
}

/** The words of a figure that was kept, of whatever aspect. */
export function wordsOf(base: BaseRegister, aspect: Aspect, measure: string): { readonly title: Words; readonly scope: Words } {
  if (aspect === 'conflict') return conflicts[measure] ?? { title: words(measure, measure), scope: words(measure, measure) }
  if (aspect === 'timeliness') {
    const title = base.events[measure]?.title ?? words(measure, measure)
    const term = measured[base.name]?.terms.find(({ event }) => event === measure)
    const days = term?.days ?? 0
    return {
      title,
      scope: words(
        `近一年登记的“${title.zh}”中，自生效之日起 ${days} 日内登记的比例（${term?.law ?? ''}）`,
        `of “${title.en}” recorded within a year, those recorded within ${days} days of the day they count from (${term?.law ?? ''})`,
      ),
    }
  }
  const known = measuresOf(base).find(({ name }) => name === measure)
  return known ?? { title: words(measure, measure), scope: words(measure, measure) }
}

const conflicts: Readonly<Record<string, { readonly title: Words; readonly scope: Words }>> = {
  disputes: {
    title: words('未办结的异议', 'Open disputes'),
    scope: words('已提出、尚未办结的数据异议件数', 'disputes that were filed and are not closed'),
  },
  intake: {
    title: words('未通过校验的来文行', 'Rows that failed intake'),
    scope: words('退回来源单位、尚未补正的行数', 'rows returned to their source and not mended'),
  },
  matching: {
    title: words('待裁定的疑似重档', 'Pairs awaiting decision'),
    scope: words('疑似同一对象、待两人裁定的对数', 'pairs that may be one and await two people'),
  },
}
