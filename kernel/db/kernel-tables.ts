// The kernel's tables as types, row for row with kernel/tables/.
import type { ColumnType, Generated } from 'kysely'
import type { ActingTables } from './acting-tables.ts'
import type { AlarmTables } from './alarm-tables.ts'
import type { BaseTables } from './base-tables.ts'
import type { CalendarTables } from './calendar-tables.ts'
import type { CitizenTables } from './citizen-tables.ts'
import type { CredentialTables } from './credential-tables.ts'
import type { IntakeTables } from './intake-tables.ts'
import type { IssuerTables } from './issuer-tables.ts'
import type { LogTables } from './log-tables.ts'
import type { ReadingTables } from './reading-tables.ts'
import type { StaffTables } from './staff-tables.ts'

type Json = ColumnType<unknown, string, string>
type Texts = ColumnType<string[], string[], string[]>

export type KernelTables = GroundTables &
  ActingTables &
  AlarmTables &
  BaseTables &
  CalendarTables &
  CredentialTables &
  CitizenTables &
  IntakeTables &
  IssuerTables &
  LogTables &
  ReadingTables &
  StaffTables

type GroundTables = {
  'kernel.organ': {
    id: string
    kind: string
    level: string
    division: string
    uscc: string | null
    remark: string | null
  }
  'kernel.organ_name': { organ: string; name: string; valid_from: string; valid_to: string | null; source: string }
  'kernel.organ_successor': { organ: string; successor: string; from_day: string; source: string }
  'kernel.assignment': { duty: string; organ: string; valid_from: string; valid_to: string | null; source: string }
  'kernel.division': {
    code: string
    name: string
    parent: string | null
    level: string
    valid_from: string
    valid_to: string | null
    successors: Texts
  }
  'kernel.permission': { name: string; class: string; needs: Json }
  'kernel.duty': { id: string; title: string; title_en: string; class: Generated<string>; course: string | null }
  'kernel.duty_permission': {
    duty: string
    permission: string
    scope: string
    duty_class: Generated<string>
    permission_class: Generated<string>
  }
  'kernel.post': {
    id: string
    organ: string
    title: string
    class: Generated<string>
    valid_from: Generated<string>
    valid_to: string | null
    provisioned: Generated<boolean>
  }
  'kernel.post_duty': { post: string; duty: string; class: Generated<string> }
  'kernel.official': {
    id: string
    name: string
    account: string
    password: string | null
    simulated: Generated<boolean>
    disabled_at: string | null
    clearance: Generated<number>
    password_at: string | null
    must_change: Generated<boolean>
    external_id: string | null
    staff_of: string | null
    version: Generated<number>
    updated_at: string | null
  }
  'kernel.official_post': { official: string; post: string; valid_from: string; valid_to: string | null; class: Generated<string> }
  'kernel.policy_set': { version: string; seq: Generated<string>; text: Json; at: string; made_by: string }
  'kernel.session': {
    token_hash: Buffer
    official: string
    post: string
    opened_at: string
    seen_at: string
    expires_at: string
    client: string
    id: Generated<string>
    methods: Generated<string[]>
    proved_at: string | null
    delegation: string | null
    emergency: string | null
    agent: Generated<string>
    /** The issuer's session it hangs on. */
    sid: Generated<string | null>
  }
  'kernel.sign_in_failure': {
    account: string
    client: string
    at: string
    realm: Generated<'officials' | 'citizens'>
    known: Generated<boolean>
  }
  'kernel.audit_line': AuditLineRow
  'kernel.audit_leaf': { index: number; line: string; at: string }
  'kernel.audit_node': { level: number; index: number; hash: Buffer }
  'kernel.audit_checkpoint': { size: number; root: Buffer; at: string; key_id: string; signature: Buffer }
  'kernel.audit_key': { id: string; public_key: string; since: string }
  'kernel.audit_seal': { only_one: boolean; sealed_below: string }
  'kernel.answered': { actor: string; key: string; action: string; input_digest: string; answer: Json; at: string }
  'kernel.event': { id: string; name: string; fact: Json; at: string; request: string }
  'kernel.delivery': { event: string; listener: string; attempts: Generated<number>; due_at: string; error: string | null }
  'kernel.case': CaseRow
  'kernel.case_step': {
    case: string
    seq: number
    action: string
    from_state: string | null
    to_state: string
    at: string
    actor: string
    actor_name: string
    organ: string | null
    opinion: string | null
    detail: Json
  }
  'kernel.case_clock': {
    case: string
    clock: string
    started_on: string
    /** Null while it ends in a year that is not announced. */
    due_on: string | null
    /** With how many days it was started; null of those before this was kept. */
    days: number | null
    extended_by: Generated<number>
    paused_on: string | null
    stopped_on: string | null
  }
  'kernel.record_version': {
    register: string
    record: string
    version: number
    at: string
    actor: string
    actor_name: string
    organ: string | null
    action: string
    data: Json
  }
  'kernel.saved_view': {
    id: string
    owner: string
    organ: string | null
    shared: Generated<boolean>
    screen: string
    name: string
    search: Json
  }
  'kernel.file': {
    id: string
    name: string
    media_type: string
    size: number
    sm3: string
    content: Buffer
    organ: string | null
    uploaded_by: string
    uploaded_at: string
  }
}

export type AuditLineRow = {
  id: string
  at: string
  request: string
  actor_kind: string
  actor: string
  actor_name: string
  post: string | null
  organ: string | null
  behalf: string | null
  action: string
  outcome: 'done' | 'read' | 'refused' | 'denied'
  subject: string | null
  purpose: string | null
  grounds: Texts
  clauses: Texts
  input_digest: string | null
  output_digest: string | null
  before_digest: string | null
  after_digest: string | null
  policy: string
  decision: Json | null
  times: number | null
}

export type CaseRow = {
  id: string
  type: string
  number: string
  title: string
  state: string
  version: Generated<number>
  organ: string
  division: string
  addressed: string | null
  level: Generated<number>
  waits_for: string | null
  waits_organ: string | null
  due_on: string | null
  /** A clock runs whose last day nobody can count yet. */
  due_open: Generated<boolean>
  opened_at: string
  moved_at: string
  closed_at: string | null
}
