// What the law gives for reporting an event of the household register. Who reports late is reminded; nothing is refused for it,
// for a child not registered in time would else stay without a number (国办发〔2015〕96号: everybody is registered).
import { type Words, words } from '#kernel/text/text.ts'
import { addDays, addMonths, type Day } from '#kernel/time/day.ts'

export type Remark = Words & { readonly law: string }

/** Codes of villages end in 200 and above, those of neighbourhoods in 001 to 199 (统计用区划代码和城乡划分代码编制规则). */
export const isRural = (village: string): boolean => Number(village.slice(9)) >= 200

type Reported = { readonly kind: 'birth' | 'death' | 'move' | 'residence'; readonly on: Day; readonly village: string }

/** The last day in time. 户口登记条例（1958年1月9日起施行） 第7条, 第8条, 第13条, 第15条 */
export function dueOn({ kind, on, village }: Reported): Day {
  if (kind === 'birth') return addMonths(on, 1)
  if (kind === 'move') return addDays(on, isRural(village) ? 10 : 3)
  if (kind === 'residence') return addDays(on, 3)
  // In a city before the burial, of which the base knows nothing: the month of the country holds for both.
  return addMonths(on, 1)
}

const law = { birth: '户口登记条例 第7条', death: '户口登记条例 第8条', move: '户口登记条例 第13条', residence: '户口登记条例 第15条' }

/** The remark on a report that came late, if it did. */
export function lateness(reported: Reported, recordedOn: Day): Remark[] {
  const due = dueOn(reported)
  if (recordedOn <= due) return []
  const { zh, en } = words(
    `超过申报期限（应于 ${due} 前申报）。已予登记，请在受理单上注明迟报原因。`,
    `Reported late (due by ${due}). It is recorded; note the reason on the slip.`,
  )
  return [{ zh, en, law: law[reported.kind] }]
}
