import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

/** The plan is drafted only by the organs that the policy charges with it. */
export const planIsOrganised = rule<{ readonly organ: string | undefined; readonly organisers: readonly string[] }>(
  { name: 'planning.plan-is-organised', title: words('规划由指定单位组织编制', 'The named organs organise the plan'), clauses: ['3.1.2'] },
  ({ organ, organisers }) => grounds((organ === undefined || !organisers.includes(organ)) && ground(refusals.notOrganiser, { organisers })),
)
