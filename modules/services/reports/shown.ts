// A report as its sender sees it.
import { daysOver, termsOn } from './rules/terms.ts'
import type { MessageRow, Read, WithOrgan } from './store.ts'

/** The days it is over its term: for good once it was answered, until today before. */
export function overdueOf(desk: Read, row: WithOrgan | Omit<WithOrgan, 'organ_name'>): number {
  const due = row.state === 'sent' ? row.accept_by : row.state === 'handling' ? row.answer_by : null
  if (due === null) return row.overdue
  return Math.max(row.overdue, daysOver(desk.calendar, termsOn(row.kind, row.received_on).value, due, desk.today))
}

export const shownToSender = (desk: Read, row: WithOrgan, messages: readonly MessageRow[]) => ({
  report: row.id,
  number: row.number,
  kind: row.kind,
  title: row.title,
  state: row.state,
  organ: row.organ_name,
  receivedOn: row.received_on,
  acceptBy: row.state === 'sent' ? row.accept_by : null,
  answerBy: row.state === 'handling' ? row.answer_by : null,
  overdue: overdueOf(desk, row),
  extendedFor: row.state === 'handling' ? row.extended_for : null,
  answeredOn: row.answered_on,
  outcome: row.outcome,
  reply: row.reply,
  declinedFor: row.declined_for,
  messages: messages.map(({ by_sender: bySender, at, text }) => ({ by: bySender ? ('sender' as const) : ('organ' as const), at, text })),
  mayAdd: row.state !== 'closed' && row.state !== 'declined',
})
