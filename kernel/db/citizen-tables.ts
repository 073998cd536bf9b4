// Citizens and whom they act for, row for row with kernel/tables/0007-sign-citizens-in.sql and 0010.
import type { Generated } from 'kysely'

export type CitizenTables = {
  'kernel.citizen': {
    id: string
    name: string
    account: string
    password: string | null
    id_digest: Buffer | null
    assurance: Generated<number>
    simulated: Generated<boolean>
    registered_at: string
    disabled_at: string | null
    signed_out_at: Generated<string | null>
  }
  'kernel.legal_person': {
    uscc: string
    name: string
    representative: string
    simulated: Generated<boolean>
    valid_from: string
    valid_to: string | null
  }
  'kernel.agency': AgencyRow
}

export type AgencyRow = {
  id: string
  kind: Generated<string>
  principal_kind: 'citizen' | 'legal-person'
  principal: string
  agent: string
  matters: string[]
  valid_from: string
  valid_to: string
  granted_by: string
  granted_at: string
  reason: string
  revoked_at: string | null
  revoked_by: string | null
}
