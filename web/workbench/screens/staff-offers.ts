// What an administrator may choose from: the accounts of an organ, the duties of the province.
import type { Out } from '#kernel/module/contract.ts'
import type * as entitlements from '#modules/platform/entitlements/contract.ts'
import type * as people from '#modules/platform/people/contract.ts'
import { useAnswer } from '#web/kit/use-answer.ts'
import type { Offer } from './act-here.tsx'

export function useDuties() {
  return useAnswer<Out<typeof entitlements.matrix>>('entitlements.matrix').data?.duties ?? []
}

/** The accounts that the administrator may appoint: those of the organ first. */
export function useAccounts(organ: string): Offer {
  const own = useAnswer<Out<typeof people.accountList>>('people.accounts', { organ }).data?.accounts ?? []
  return own
    .filter(({ disabledAt }) => disabledAt === null)
    .map(({ official, name, account }) => ({ value: official, label: `${name} ${account}` }))
}
