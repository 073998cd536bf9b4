// What an administrator may choose from: the accounts of an organ, the duties of the province.
import type { Out } from '#kernel/module/contract.ts'
import type * as people from '#modules/platform/people/contract.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import type { Offer } from './act-here.tsx'

export type Duty = Out<typeof people.dutyList>['duties'][number]

/** The duties of the province, and the words for one. */
export function useDuties() {
  const { language } = useSpeech()
  const duties = useAnswer<Out<typeof people.dutyList>>('people.duties').data?.duties ?? NONE
  const titleOf = (id: string): string => {
    const duty = duties.find((one) => one.id === id)
    return duty ? (language === 'zh' ? duty.title : duty.titleEn) : id
  }
  const offer = (which: (duty: Duty) => boolean = () => true): Offer =>
    duties.filter(which).map(({ id }) => ({ value: id, label: titleOf(id) }))
  return { duties, titleOf, offer }
}

const NONE: readonly Duty[] = []

/** The accounts that the administrator may appoint: those of the organ first. */
export function useAccounts(organ: string): Offer {
  const own = useAnswer<Out<typeof people.accountList>>('people.accounts', { organ }).data?.accounts ?? []
  return own
    .filter(({ disabledAt }) => disabledAt === null)
    .map(({ official, name, account }) => ({ value: official, label: `${name} ${account}` }))
}
