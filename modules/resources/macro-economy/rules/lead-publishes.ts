import { ground } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../contract.ts'

/** The duty that an organ holds while it leads the base (3.4.5d). */
export const LEADS = 'base:macro-economy'

export type Duty = { readonly duty: string; readonly validFrom: string; readonly validTo: string | null }

export const leadPublishes = rule<{ today: string; duties: readonly Duty[] }>(
  {
    name: 'macro-economy.lead-publishes',
    title: words('宏观经济数据由牵头单位发布', 'The organ that leads the base publishes'),
    clauses: ['3.4.5d'],
  },
  ({ today, duties }) =>
    duties.some(({ duty, validFrom, validTo }) => duty === LEADS && validFrom <= today && (validTo === null || today < validTo))
      ? []
      : [ground(refusals.notTheLead)],
)
