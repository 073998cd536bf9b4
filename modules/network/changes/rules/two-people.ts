import { ground } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

/** Whoever proposed a change, or let another propose it in their name, does not approve it. The table holds it too. */
export const approverIsAnother = rule<{ approver: string; proposer: string; behalf: string | null }>(
  {
    name: 'changes.approver-is-another',
    title: words('变更由提出人以外的人核准', 'A change is approved by another person'),
    clauses: ['3.7.7'],
  },
  ({ approver, proposer, behalf }) => (approver === proposer || behalf === `official/${approver}` ? [ground(refusals.approvesOwn)] : []),
)
