import { workingDaysLeft } from '#kernel/time/working-days.ts'
import { queue as contract } from '../contract-part.ts'
import { checkOutcomes, type CheckOutcome } from '../review-fields.ts'
import { answer, type Read } from '../store.ts'
import { countsOf, queueOf } from '../store/lists.ts'
import { instant } from './part.ts'
import type { Day } from '#kernel/time/day.ts'

const SIZE = 50
const ORDER = Object.keys(checkOutcomes) as CheckOutcome[]

/** The worst of a part's checks: one word in its line. */
const worst = (outcomes: readonly string[] | null) =>
  outcomes === null ? null : (ORDER.toReversed().find((one) => one !== 'same' && outcomes.includes(one)) ?? 'same')

/** Working days to the day, negative when it is past. */
export const daysTo = ({ calendar, today }: Read, due: Day | null): number | null => workingDaysLeft(calendar, today, due)

export const queue = answer(contract, async (desk, { tab, matter, page = 1 }) => {
  const { lines, total } = await queueOf(desk, { tab, matter, page, size: SIZE })
  return {
    rows: lines.map(({ id, number, matter: of, title, holder_name: holderName, state, due, submitted_at, urged, outcomes }) => ({
      id,
      number,
      matter: of,
      title,
      holderName,
      state,
      due,
      left: daysTo(desk, due),
      submittedAt: instant(submitted_at),
      urged,
      check: worst(outcomes),
    })),
    total,
    counts: await countsOf(desk),
  }
})
