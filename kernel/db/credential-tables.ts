// How people prove who they are, row for row with kernel/tables/0005-prove-who-you-are.sql.
import type { Generated } from 'kysely'

type Realm = 'officials' | 'citizens'

export type CredentialTables = {
  'kernel.passkey': {
    id: string
    realm: Realm
    holder: string
    name: string
    public_key: Buffer
    counter: Generated<string>
    transports: string[]
    backed_up: boolean
    added_at: string
    used_at: string | null
  }
  'kernel.one_time_secret': {
    realm: Realm
    holder: string
    sealed: Buffer
    added_at: string
    last_step: string
  }
  'kernel.challenge': { challenge: string; purpose: 'register' | 'sign-in' | 'proof'; bound: string; ends_at: string }
  'kernel.known_device': { token_hash: Buffer; realm: Realm; holder: string; seen_at: string }
  'kernel.recovery': {
    id: string
    official: string
    reason: string
    opened_by: string
    opened_at: string
    confirmed_by: string | null
    confirmed_at: string | null
    code_hash: Buffer | null
    code_ends: string | null
    ended_at: string | null
  }
}
