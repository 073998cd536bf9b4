import type { Actor } from '#kernel/access/actor.ts'
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

/** The level is computed from these figures, so whoever could state them could declare the level. */
export const measuredOnly = rule<{ readonly by: Actor['kind'] }>(
  {
    name: 'continuity.measured-only',
    title: words('备份和演练的数字只由平台实测登记', 'Only the platform enters what it measured'),
    clauses: ['3.6.6'],
  },
  ({ by }) => grounds(by !== 'platform' && ground(refusals.measuredOnly)),
)
