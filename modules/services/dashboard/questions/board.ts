import { addDays } from '#kernel/time/day.ts'
import { board as contract, MOST } from '../contract.ts'
import { exceptionsOf } from '../exceptions-of.ts'
import { goalsOf } from '../goals-of.ts'
import { answer, closedSince, type Read, underWay } from '../store.ts'

/** How long what was done stays in sight. */
const DONE_DAYS = 30

export async function boardOf(desk: Read) {
  const { all, total, overdue } = await exceptionsOf(desk)
  const [open, closed] = [await underWay(desk), await closedSince(desk, addDays(desk.today, -DONE_DAYS))]
  const followed = ({ owner_name, by_name, due_on, answered_on, closed_on, ...one }: (typeof open)[number]) => ({
    ...one,
    ownerName: owner_name,
    byName: by_name,
    dueOn: due_on,
    answeredOn: answered_on,
    closedOn: closed_on,
    late: due_on !== null && (one.state === 'given' ? desk.today : (answered_on ?? closed_on ?? desk.today)) > due_on,
  })
  return {
    asOf: desk.today,
    exceptions: all.slice(0, MOST),
    more: Math.max(0, total - MOST),
    goals: await goalsOf(desk, overdue),
    remarks: open.map(followed),
    done: closed.map(followed),
  }
}

export const board = answer(contract, boardOf)
