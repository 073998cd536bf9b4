// The rows of the room's tables.
import type { Day, Instant } from '#kernel/time/day.ts'
import type { Block, DocumentState, Validity } from './fields.ts'
import type { Act, ActKind } from './rules/request-clock.ts'
import type { Figures } from './rules/report-figures.ts'

export type DocumentRow = {
  id: string
  version: number
  created_at: Instant
  updated_at: Instant
  index_number: string
  document_number: string | null
  title: string
  kind: string
  organ: string
  issuer: string | null
  issuer_name: string
  made_on: Day
  due_on: Day | null
  published_at: Instant | null
  category: string
  topic: string
  validity: Validity
  ended_on: Day | null
  ended_by: string | null
  source: string
  interprets: string | null
  state: DocumentState
  edited_by: string
  reviewed_by: string | null
  withdrawn_because: string | null
  overdue_on: Day | null
  body: Block[]
  digest: string
}

export type AttachmentRow = {
  id: string
  document: string
  place: number
  file_name: string
  type: string
  bytes: number
  digest: string
  content: Buffer
  added_at: Instant
}

export type ShelfRow = {
  document: string
  made_on: Day
  published_at: Instant
  issuer: string
  topic: string
  validity: Validity
  title: string
  plain: string
  bare: string
  grams: string
}

export type RequestRow = {
  id: string
  version: number
  created_at: Instant
  updated_at: Instant
  number: string
  organ: string
  kind: 'information' | 'correction'
  holder: string | null
  applicant_kind: string
  applicant: string
  certificate_kind: string
  certificate: string
  contact: string
  address: string | null
  wanted: string
  feature: string | null
  form: string
  way: string
  purpose: string | null
  came_by: string
  state: string
  received_on: Day | null
  due_on: Day | null
  answered_on: Day | null
  reply_kind: string | null
  public_reply: boolean
}

export type ActRow = {
  request: string
  seq: number
  kind: ActKind
  on_day: Day
  at: Instant
  actor: string
  actor_name: string
  text: string | null
  detail: Partial<Act> & Record<string, unknown>
}

export type DisputeRow = {
  id: string
  version: number
  organ: string
  request_number: string
  road: 'reconsideration' | 'litigation'
  outcome: string
  decided_on: Day
}

export type ReportRow = {
  id: string
  version: number
  organ: string
  year: number
  due_on: Day
  figures: Figures
  problems: string
  other: string
  computed_at: Instant
  document: string | null
  published_at: Instant | null
}

export type Tables = {
  'disclosure.document': DocumentRow
  'disclosure.attachment': AttachmentRow
  'disclosure.shelf': ShelfRow
  'disclosure.column_kept': { id: string; version: number; organ: string; category: string; title: string }
  'disclosure.request': RequestRow
  'disclosure.request_act': ActRow
  'disclosure.dispute': DisputeRow
  'disclosure.report': ReportRow
}
