// The rows of the certificates' tables.
import type { Day, Instant } from '#kernel/time/day.ts'
import type { Written } from './rules/standing.ts'

export type Content = { readonly field: string; readonly title: string; readonly value: string }

export type CertificateRow = {
  id: string
  version: number
  created_at: Instant
  updated_at: Instant
  identifier: string
  kind: string
  number: string
  holder: string
  holder_name: string
  holder_code: string | null
  organ: string
  issuer: string
  contents: Content[]
  issued_on: Day
  valid_from: Day
  valid_until: Day | null
  /** `expired` stands here only where a successor was issued after it. */
  state: Written | 'expired'
  basis: string
  serial: string
  edition: number
  follows: string | null
  application: string | null
  imported: boolean
  simulated: boolean
  warning: string | null
  issued_by: string
  issued_by_name: string
  ended_on: Day | null
  end_basis: string | null
  sealed_on: Day | null
  standing_key: string | null
}

export type FileRow = { certificate: string; format: 'pdf' | 'ofd'; bytes: Buffer; sm3: string; seal_name: string; at: Instant }

export type PresentationRow = {
  id: string
  certificate: string
  purpose: string
  fields: string[]
  token_digest: Buffer
  made_at: Instant
  ends_at: Instant
  ended_at: Instant | null
}

export type LookRow = {
  id: string
  certificate: string
  presentation: string | null
  at: Instant
  kind: 'stranger' | 'official' | 'case'
  who: string | null
  purpose: string
}

export type Tables = {
  'certificates.certificate': CertificateRow
  'certificates.sealed_file': FileRow
  'certificates.presentation': PresentationRow
  'certificates.look': LookRow
}
