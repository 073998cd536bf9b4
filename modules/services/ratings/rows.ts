import type { Day, Instant } from '#kernel/time/day.ts'
import type { callBacks, channels, Code, reasons, RectifyState, replyKinds } from './fields.ts'

type Kept = { id: string; version: number; created_at: Instant; updated_at: Instant }

export type RatingRow = Kept & {
  title: string
  number: string
  part: string
  matter: string
  organ: string
  division: string
  code: Code
  round: number
  channel: keyof typeof channels
  reasons: (keyof typeof reasons)[]
  remark: string | null
  rated_on: Day
}

export type RectificationRow = Kept & {
  title: string
  number: string
  rating: string
  part: string
  organ: string
  code: Code
  remark: string | null
  reasons: (keyof typeof reasons)[]
  state: RectifyState
  opened_on: Day
  /** Null while it ends in a year that is not announced. */
  due_on: Day | null
  kind: keyof typeof replyKinds | null
  measures: string | null
  replied_on: Day | null
  overdue: number
  called_on: Day | null
  call_back: keyof typeof callBacks | null
  call_note: string | null
  second_code: Code | null
}

export type Tables = {
  'ratings.rating': RatingRow
  'ratings.rater': { rating: string; holder: string; telephone: string | null }
  'ratings.rectification': RectificationRow
}
