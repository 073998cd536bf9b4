// The rows of the reports' tables.
import type { Day, Instant } from '#kernel/time/day.ts'
import type { Kind, Outcome, ReportState, Topic } from './fields.ts'

export type ReportRow = {
  id: string
  version: number
  created_at: Instant
  updated_at: Instant
  number: string
  kind: Kind
  topic: Topic
  division: string
  place: string | null
  about: string | null
  title: string
  said: string
  signed: boolean
  may_say: boolean
  pictures: number
  organ: string
  state: ReportState
  received_on: Day
  /** Null while it ends in a year that is not announced; so may `answer_by` be. */
  accept_by: Day | null
  accepted_on: Day | null
  answer_by: Day | null
  /** The day from which the term to answer runs: of acceptance, or on which the sender said more. */
  answer_from: Day | null
  promised: number
  extended: number
  extended_for: string | null
  answered_on: Day | null
  overdue: number
  outcome: Outcome | null
  reply: string | null
  answered_by: string | null
  declined_for: string | null
  shown: 'no' | 'yes'
  shown_on: Day | null
  shown_title: string | null
  shown_said: string | null
  shown_reply: string | null
}

export type SenderRow = { report: string; holder: string | null; name: string; telephone: string | null }
export type MessageRow = { report: string; seq: number; by_sender: boolean; at: Instant; text: string }
export type PictureRow = { id: string; report: string; file_name: string; type: string; bytes: number; content: Buffer }

export type Tables = {
  'reports.report': ReportRow
  'reports.sender': SenderRow
  'reports.secret': { report: string; digest: string }
  'reports.message': MessageRow
  'reports.picture': PictureRow
}
