// The rows of this room's tables.
import type { Day, Instant } from '#kernel/time/day.ts'
import type { DisputeState, Review } from './fields.ts'

export type DisputeRow = {
  id: string
  version: number
  created_at: Instant
  number: string
  register: string
  record: string
  field: string
  what: string
  source: string
  state: DisputeState
  filed_on: Day
  /** Null while it ends in a year that is not announced. */
  due_on: Day | null
  answered_on: Day | null
  late: boolean
  overdue_on: Day | null
  basis: string | null
  remedy: string | null
  corrected_version: number | null
  supervision: string | null
}

export type ClaimRow = {
  id: string
  dispute: string
  party: string
  organ: string | null
  filed_by: string
  filed_name: string
  filed_at: Instant
  claimed: string
  why: string
  evidence: string | null
  shown: string | null
  standing_digest: string
}

export type NoticeRow = {
  id: string
  created_at: Instant
  title: string
  organ: string
  state: 'open' | 'acknowledged'
  register: string
  record: string
  corrected_version: number
  outcome: Review | null
}

export type Tables = { 'disputes.dispute': DisputeRow; 'disputes.claim': ClaimRow; 'disputes.notice': NoticeRow }
