// The rows of the trust room.
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import type { Algorithm } from '#kernel/trust/signer.ts'
import type { Instant } from '#kernel/time/day.ts'
import type { RevocationReason, Use } from '../contract.ts'

type Kept = { id: string; version: number; created_at: Instant; updated_at: Instant }
type Issued = { serial: string; key_id: string; fingerprint: string; not_before: Instant; not_after: Instant; pem: string; line: Algorithm }
type Ended = { revoked_at: Instant | null; remark: string | null }

export type AuthorityRow = Kept &
  Issued &
  Ended & {
    code: string
    name: string
    tier: 'root' | 'zone' | 'organ'
    zone: string | null
    organ: string | null
    parent: string | null
    ceremony: string
    state: 'issuing' | 'retired' | 'revoked'
    address: string
  }
export type CertificateRow = Kept &
  Issued &
  Ended & {
    name: string
    holder_kind: 'official' | 'organ' | 'system' | 'platform'
    holder: string
    organ: string
    system: string | null
    use: Use
    authority: string
    state: 'issued' | 'revoked'
    revoked_for: RevocationReason | null
    renews: string | null
  }
export type CeremonyRow = Kept & {
  title: string
  purpose: 'found' | 'organ' | 'rotate' | 'revoke'
  authority: string | null
  organ: string | null
  reason: string
  address: string | null
  state: 'open' | 'held' | 'lapsed'
  begun_by: string
  begun_by_name: string
  ends_at: Instant
  joined_by: string | null
  joined_by_name: string | null
  joined_at: Instant | null
  protocol: { act: 'made' | 'retired' | 'revoked'; name: string; line: Algorithm; fingerprint: string }[]
  first_signed_at: Instant | null
  second_signed_at: Instant | null
}

export type Tables = {
  'trust.authority': AuthorityRow
  'trust.certificate': CertificateRow
  'trust.ceremony': CeremonyRow
  'trust.key': { id: string; sealed: Buffer }
  'trust.crl': { authority: string; number: number; this_update: Instant | null; der: Buffer | null }
  'trust.stamp': { serial: Buffer; line: Algorithm; at: Instant; imprint: Buffer; nonce: Buffer | null }
} & Pick<KernelTables, 'kernel.official' | 'kernel.organ_name'>

export const { on, answer } = bindTo<Tables>()
export type Write = Desk<Tables>
export type Read = ReadDesk<Tables>
