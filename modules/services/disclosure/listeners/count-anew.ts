import { countsAnew } from '#kernel/cases/count-anew.ts'
import { countRecords } from '#kernel/cases/count-records.ts'
import { keep } from '#kernel/registers/keep.ts'
import type { Day } from '#kernel/time/day.ts'
import { yearConfirmed } from '#modules/platform/calendar/contract.ts'
import { documentRegister, requestRegister } from '../contract.ts'
import { publishBy } from '../rules/time-to-publish.ts'
import { unpublishedFrom } from '../store/documents.ts'
import { actOf, actsOf, dueOfCase, runningFrom, standingAt } from '../store/requests.ts'
import type { Write } from '../store.ts'

const NAME = 'disclosure.count-anew'

/** The calendar changed: until when each document is to be public. */
export const countDocuments = countsAnew(
  'disclosure',
  yearConfirmed,
  async (desk: Write, from, after) => {
    const counted = (await unpublishedFrom(desk, from, after)).map(({ id, due_on: was, made_on: madeOn }) => {
      return { id, was, became: publishBy(desk.calendar, madeOn) }
    })
    return await countRecords(desk, counted, ({ id, became }) => keep(desk, documentRegister, NAME, { dueOn: became }, { id }))
  },
  'documents',
)

/** And until when each application is answered, or corrected. */
export const countRequests = countsAnew(
  'disclosure',
  yearConfirmed,
  async (desk: Write, from, after) => {
    const found = await runningFrom(desk, from, after)
    const ids = found.map(({ id }) => id)
    const acts = Map.groupBy(await actsOf(desk, ids), ({ request }) => request)
    const standings = ids.map((id) => standingAt(desk, acts.get(id)!.map(actOf)))
    const counted = found.map(({ id, due_on: was }, i) => {
      const due = dueOfCase(standings[i]!)
      return { id, was, became: due === 'unknown' ? null : (due as Day | null) }
    })
    // The record bears the day of the answer; until when something is to be corrected is told to the case alone.
    return await countRecords(desk, counted, async ({ id, became }, at) => {
      if (standings[at]!.due !== undefined) await keep(desk, requestRegister, NAME, { dueOn: became }, { id })
    })
  },
  'requests',
)
