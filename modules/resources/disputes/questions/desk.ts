import { decide } from '#kernel/access/decide.ts'
import { desk as contract, notices as noticesContract } from '../contract.ts'
import { permissions } from '../permissions.ts'
import { daysLeft } from '../rules/time-to-answer.ts'
import { answer, type Line, pageOf, type Read, waitingFor } from '../store.ts'
import { noticesOf } from '../store/notices.ts'

const SIZE = 50

const shown = (desk: Read, { filed_on: filedOn, due_on: dueOn, answered_on: answeredOn, source_name: source, ...line }: Line) => ({
  id: line.id,
  number: line.number,
  what: line.what,
  register: line.register,
  source,
  state: line.state,
  filedOn,
  dueOn,
  answeredOn,
  daysLeft: line.state === 'filed' ? daysLeft(desk.calendar, desk.today, dueOn) : null,
  claims: line.claims,
})

export const disputeDesk = answer(contract, async (desk, { tab, page = 1 }) => {
  const { lines, total } = await pageOf(desk, tab, page, SIZE)
  const waiting = await waitingFor(desk, decide(desk.actor, permissions.coordinate.name).allowed)
  return { rows: lines.map((line) => shown(desk, line)), total, waiting }
})

export const notices = answer(noticesContract, async (desk, { page = 1 }) => {
  const { lines, total } = await noticesOf(desk, desk.actor.organ ?? '', page, SIZE)
  return { rows: lines, total }
})
