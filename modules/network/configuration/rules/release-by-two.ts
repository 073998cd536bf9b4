import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

/** Whoever proposed a release, or let another propose it in their name, does not approve it. The table holds it too. */
export const approverIsAnother = rule<{ approver: string; proposer: string; behalf: string | null }>(
  {
    name: 'configuration.approver-is-another',
    title: words('配置由提出人以外的人核准发布', 'A release is approved by another person'),
    clauses: ['3.7.7'],
  },
  ({ approver, proposer, behalf }) => grounds((approver === proposer || behalf === `official/${approver}`) && ground(refusals.approvesOwn)),
)

const NAMED = 5

/** What is released is what the approver saw: the same proposal, and the network still as it was proposed. */
export const releasedAsSeen = rule<{ seen: string; settled: string; moved: readonly string[] }>(
  {
    name: 'configuration.released-as-seen',
    title: words('发布的就是核准人看到的', 'What is released is what the approver saw'),
    clauses: ['3.7.7'],
  },
  ({ seen, settled, moved }) =>
    grounds(
      seen !== settled && ground(refusals.otherSeen, {}, '/seen'),
      moved.length > 0 && ground(refusals.movedOn, { paths: moved.slice(0, NAMED).join('、') + (moved.length > NAMED ? '……' : '') }),
    ),
)
