// What the OpenID Provider keeps, row for row with kernel/tables/0006-issue-tokens.sql and 0010.
import type { ColumnType, Generated } from 'kysely'

type Json = ColumnType<Record<string, unknown>, string, string>

export type IssuerTables = {
  'kernel.oidc_item': {
    model: string
    id: string
    payload: Json
    grant_id: string | null
    uid: string | null
    user_code: string | null
    expires_at: string | null
    consumed_at: string | null
  }
  'kernel.oidc_farewell': { sid: string; realm: Generated<string>; payload: Json; at: ColumnType<string, string | undefined, string> }
}
