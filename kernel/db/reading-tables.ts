// What reading with a purpose stands on, row for row with kernel/tables/0014-read-with-a-purpose.sql and 0022-say-that-a-register-is-away.sql; the columns that it adds
// to kernel.reading_right stand in base-tables.ts.
import type { ColumnType } from 'kysely'

type Texts = ColumnType<string[], readonly string[], readonly string[]>

export type ReadingTables = {
  'kernel.reading_matter': {
    register: string
    code: string
    title: string
    title_en: string
    needs: Texts
    kept_by: string
    kept_at: string
  }
  'kernel.right_application': {
    id: string
    register: string
    organ: string
    matter: string
    basis: string
    reason: string
    fields: Texts
    unmasked: Texts
    ways: Texts
    hold_days: number
    valid_from: string
    valid_to: string | null
    asked_by: string
    asked_at: string
    agreed_by: string | null
    reading_right: string | null
  }
  'kernel.citizen_record': { holder: string; register: string; record: string }
  'kernel.look_ruling': {
    id: string
    register: string
    record: string
    organ: string
    matter: string
    kind: 'release' | 'keep'
    at: string
    actor: string
    actor_name: string
    basis: string
  }
  'kernel.base_outage': {
    id: string
    register: string
    since: string
    expected: string | null
    why: string
    said_by: string
    ended_at: string | null
    ended_by: string | null
  }
  'kernel.reading_spent': { who: string; hour: string; part: number; misses: number; records: number }
}
