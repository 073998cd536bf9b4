// The tables of the seals and the desk that is bound to them.
import { rows } from '#kernel/db/rows.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import type { Instant, Day } from '#kernel/time/day.ts'
import type { ApprovalState, Format, SealKind, SealState } from '../contract/fields.ts'

type Kept = { id: string; version: number; created_at: string; updated_at: string }
export type SealRow = Kept & {
  name: string
  organ: string
  kind: SealKind
  es_id: string
  state: SealState
  simulated: boolean
  size: number
  maker: string
  made_by: string
  valid_from: Instant
  valid_to: Instant
  filing_number: string | null
  filed_by: string | null
  signer: string
}
export type HolderRow = Kept & {
  seal: string
  organ: string
  official: string
  name: string
  from: Day
  until: Day | null
  ended_at: Instant | null
  remark: string | null
}
export type ApprovalRow = Kept & {
  title: string
  seal: string
  organ: string
  sm3: string
  copies: number
  reason: string
  state: ApprovalState
  asked_by: string
  asked_by_name: string
  decided_by: string | null
  decided_by_name: string | null
  decided_at: Instant | null
  opinion: string | null
}
export type UseRow = Kept & {
  title: string
  seal: string
  seal_name: string
  organ: string
  format: Format
  sm3: string
  sealed_sm3: string
  copies: number
  official: string
  official_name: string
  at: Instant
  stamped_at: Instant | null
  basis: string
  approved_by_name: string
  signer: string
}
type Tables = {
  'seals.seal': SealRow
  'seals.artwork': { seal: string; esl: Buffer }
  'seals.holder': HolderRow
  'seals.approval': ApprovalRow
  'seals.use': UseRow
}

export const { on, answer } = bindTo<Tables>()
export type Write = Desk<Tables>
export type Read = ReadDesk<Tables>
export const db = (desk: Read) => rows(desk.tx)
