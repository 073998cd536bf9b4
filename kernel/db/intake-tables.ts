// Batches for the base registers, row for row with kernel/tables/0015-take-batches.sql.
import type { ColumnType, Generated } from 'kysely'

type Json = ColumnType<unknown, string, string>
type Texts = ColumnType<string[] | null, readonly string[] | null, readonly string[] | null>

export type IntakeTables = {
  'kernel.intake_batch': {
    id: string
    register: string
    kind: string
    state: string
    asked: string | null
    organ: string
    actor_kind: string
    actor: string
    actor_name: string
    post: string | null
    policy: string
    opened_at: string
    sender: string | null
    sender_batch: string | null
    file_name: string | null
    media: string | null
    size: number | null
    sm3: string | null
    effective: string | null
    evidence: string | null
    simulated: Generated<boolean>
    headings: Texts
    unended: Generated<boolean>
    grounds: Generated<Json>
    tried: Json | null
    pass: Generated<string>
    rows_read: Generated<number>
    rows_in: Generated<number>
    rows_refused: Generated<number>
    at_row: Generated<number>
    at_byte: Generated<number>
    bytes: number | null
    chain: Generated<string>
    worked_ms: Generated<number>
    began_at: string | null
    ended_at: string | null
    runner: string | null
    leased_until: string | null
  }
  'kernel.intake_refused': { batch: string; pass: string; row: number; cells: Json; reasons: Json }
  'kernel.intake_part': { batch: string; first_row: number; last_row: number; digest: string; answer: Json; at: string }
}
