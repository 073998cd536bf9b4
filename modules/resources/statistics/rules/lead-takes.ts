import { ground } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

/** The duty that an organ holds while it leads the macro base, for which the bases are counted (3.4.5d). */
const LEADS = 'base:macro-economy'

export type Duty = { readonly duty: string; readonly validFrom: string; readonly validTo: string | null }

export const leadTakes = rule<{ today: string; duties: readonly Duty[] }>(
  {
    name: 'statistics.lead-takes',
    title: words('基础库由宏观经济库牵头单位统计', 'The organ that leads the macro base counts the bases'),
    clauses: ['3.4.5d'],
  },
  ({ today, duties }) =>
    duties.some(({ duty, validFrom, validTo }) => duty === LEADS && validFrom <= today && (validTo === null || today < validTo))
      ? []
      : [ground(refusals.notTheLead)],
)
