// A ceremony takes two people within its time. Neither alone makes a key, and nobody is both.
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { type Dated, dated } from '#kernel/time/dated.ts'
import type { Instant } from '#kernel/time/day.ts'
import { refusals } from '../contract.ts'

/** Minutes that a ceremony waits for the second person. */
export const patience: Dated<number> = dated({ from: '2025-01-01', value: 30, law: '省电子政务证书策略（示例）' })

export const twoPeopleInTime = rule<{
  readonly state: 'open' | 'held' | 'lapsed'
  readonly begunBy: string
  readonly joining: string
  readonly endsAt: Instant
  readonly now: Instant
}>(
  {
    name: 'trust.two-people-in-time',
    title: words('签发机构的密钥由两人共同生成', 'Two people make the keys of an authority'),
    clauses: ['3.6.3'],
    law: 'GB/T 25056',
  },
  ({ state, begunBy, joining, endsAt, now }) =>
    grounds(
      state === 'held' && ground(refusals.ceremonyDone),
      (state === 'lapsed' || (state === 'open' && now >= endsAt)) && ground(refusals.ceremonyOver),
      begunBy === joining && ground(refusals.samePerson),
    ),
)
