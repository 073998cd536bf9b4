import { daysBetween } from '#kernel/time/day.ts'
import { publicReplies as contract } from '../contract.ts'
import { answer, answeredInTime, shownReplies } from '../store.ts'

const SIZE = 20

export const publicReplies = answer(contract, async (desk, { page = 1, kind, q }) => {
  const { lines, total } = await shownReplies(desk, { kind, q, page, size: SIZE })
  return {
    replies: lines.map((row) => ({
      id: row.id,
      kind: row.kind,
      title: row.shown_title!,
      said: row.shown_said!,
      reply: row.shown_reply!,
      organ: row.organ_name,
      receivedOn: row.received_on,
      answeredOn: row.answered_on!,
      days: daysBetween(row.received_on, row.answered_on!),
      overdue: row.overdue,
    })),
    total,
    ...(await answeredInTime(desk)),
  }
})
