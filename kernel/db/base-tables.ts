// What base registers stand on, row for row with kernel/tables/0013-keep-base-registers.sql.
import type { ColumnType, Generated } from 'kysely'

type Texts = ColumnType<string[], readonly string[], readonly string[]>

export type BaseTables = {
  'kernel.locality': { code: string; name: string; parent: string; listed: Generated<string> }
  'kernel.reading_right': {
    id: string
    register: string
    organ: string
    matter: string
    title: string
    title_en: string
    basis: string
    fields: Texts
    unmasked: Texts
    ways: Texts
    hold_days: Generated<number>
    valid_from: string
    valid_to: string | null
    granted_by: string
    granted_organ: string | null
    granted_at: string
    revoked_at: string | null
    application: Generated<string | null>
    confirmed_organ: Generated<string | null>
    revoked_by: Generated<string | null>
    revoked_for: Generated<string | null>
  }
  'kernel.look': {
    id: string
    at: string
    register: string
    record: string
    way: string
    fields: Texts
    actor_kind: string
    actor: string
    actor_name: string
    organ: string | null
    system: string | null
    reading_right: string | null
    matter: string
    purpose: string
    request: string
    shown_from: string | null
  }
}
