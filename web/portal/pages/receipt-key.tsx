// What stands on a receipt and lets whoever holds it ask without signing in: the number, and the telephone that was left with it.
import { asSpoken } from '#kernel/id/spoken.ts'
import type { Filled } from '../doing.ts'
import type { Visit } from '../visit.ts'
import { AskedFieldOf, nameOf } from './own/asked-field.tsx'
import type { Fault } from './own/own.ts'

export type ReceiptKey = { readonly number: string; readonly telephone: string }

/** The number that the page of verifying recognised: alone it opens nothing, so an address may carry it. */
export const numberAsked = ({ query }: Visit): string => asSpoken((query.number ?? '').slice(0, 100))

export const receiptKeyIn = (filled: Filled): ReceiptKey => ({
  number: asSpoken(filled.text(nameOf('number'), 100)),
  telephone: filled.text(nameOf('telephone'), 20).normalize('NFKC').trim(),
})

export function ReceiptKeyFields({
  v,
  typed,
  faults,
}: {
  readonly v: Visit
  readonly typed: ReceiptKey
  readonly faults: readonly Fault[]
}) {
  const wrongAt = new Map(faults.map(({ field, text }) => [field, text]))
  const at = (id: keyof ReceiptKey) => ({ id, value: typed[id], wrong: wrongAt.get(nameOf(id)) })
  return (
    <>
      <AskedFieldOf v={v} field={{ ...at('number'), title: v.t('case.number'), hint: v.t('track.numberHint'), kind: 'text' }} />
      <AskedFieldOf
        v={v}
        field={{ ...at('telephone'), title: v.t('apply.telephone'), hint: v.t('track.telephoneHint'), kind: 'telephone' }}
      />
    </>
  )
}
