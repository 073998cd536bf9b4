import { type Money, toYuan } from '#kernel/money/money.ts'
import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Day } from '#kernel/time/day.ts'
import { refusals } from '../refusals.ts'

export type Receiving = {
  readonly today: Day
  readonly isOpen: boolean
  readonly release: Day
  readonly deadline: Day
  readonly supplier: string
  readonly isInvited: boolean
  readonly price: Money
  readonly ceiling: Money
}

/** A bid is received between release and deadline, before the opening, from a firm that may bid, within the ceiling. */
export const receiveBid = rule<Receiving>(
  { name: 'tenders.receive-bid', title: words('接收投标', 'A bid is received'), clauses: ['4.3.4'], law: '招标投标法 第28条' },
  ({ today, isOpen, release, deadline, supplier, isInvited, price, ceiling }): Ground[] =>
    grounds(
      today > deadline && ground(refusals.bidLate, { deadline }),
      today <= deadline && !isOpen && ground(refusals.tenderNotOpen),
      today < release && ground(refusals.bidEarly, { release }),
      !isInvited && ground(refusals.notInvited, { supplier }),
      price > ceiling && ground(refusals.bidOverCeiling, { ceiling: toYuan(ceiling) }, '/price'),
    ),
)

export const LEAST_BIDS = 3

/** Whether the bids that came are enough to go on; the tender fails otherwise and is held again. */
export const enoughBids = rule<{ readonly bids: number }>(
  {
    name: 'tenders.enough-bids',
    title: words('投标人不足三个的重新招标', 'Fewer than three bids: tender again'),
    clauses: ['4.3.4'],
    law: '招标投标法 第28条',
  },
  ({ bids }): Ground[] => grounds(bids < LEAST_BIDS && ground(refusals.tooFewBids, { number: bids })),
)
