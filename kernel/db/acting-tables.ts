// Acting for another, acting behind broken glass, and the training that rights wait for, row for row with
// kernel/tables/0004-say-who-may-what.sql.
import type { ColumnType } from 'kysely'

type Texts = ColumnType<string[], string[], string[]>

export type ActingTables = {
  'kernel.delegation': DelegationRow
  'kernel.emergency': EmergencyRow
  'kernel.course': { id: string; title: string; title_en: string; standard: string | null }
  'kernel.course_record': CourseRecordRow
}

type DelegationRow = {
  id: string
  giver: string
  giver_post: string
  taker: string
  permissions: Texts
  reason: string
  valid_from: string
  valid_to: string
  given_at: string
  revoked_at: string | null
  revoked_by: string | null
}

type EmergencyRow = {
  id: string
  asked_by: string
  asked_post: string
  duty: string
  duty_class: string
  reason: string
  minutes: number
  asked_at: string
  opened_by: string | null
  opened_at: string | null
  ends_at: string | null
  declined_by: string | null
  ended_at: string | null
  reviewed_by: string | null
  reviewed_at: string | null
  verdict: string | null
}

type CourseRecordRow = {
  id: string
  official: string
  course: string
  kind: 'passed' | 'waived'
  valid_from: string
  valid_to: string | null
  reason: string
  recorded_by: string
  recorded_at: string
  revoked_at: string | null
}
