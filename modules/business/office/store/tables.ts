import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import type { DocumentKind, DocumentState, Format, IncomingState, Role, Urgency } from '../contract/fields.ts'
import type { SealPlace } from '../layout/red-head.ts'

type Kept = { id: string; version: number; created_at: string; updated_at: string }

export type DocumentRow = Kept & {
  title: string
  organ: string
  kind: DocumentKind
  matter: string
  number: string | null
  state: DocumentState
  drafter: string
  signed_on: string | null
  printed_on: string | null
  sent_at: string | null
  copies: number | null
  addressees: string[]
  addressed_as: string | null
  body: string
  attachments: { name: string; text?: string | null }[]
  copied_to: string[]
  urgency: Urgency
  contact: string | null
}
export type HandRow = {
  id: string
  document: string
  role: Role
  official: string
  name: string
  organ: string
  at: string
  digest: string
  opinion: string | null
  signature: Buffer | null
  certificate: Buffer | null
  serial: string | null
  lapsed_at: string | null
}
export type FileRow = {
  document: string
  format: Format
  sealed: boolean
  bytes: Buffer
  sm3: string
  substituted: string[]
  seal_place: SealPlace
  made_at: string
}
export type IncomingRow = Kept & {
  title: string
  organ: string
  sender: string
  number: string
  kind: DocumentKind
  urgency: Urgency
  document: string
  copied: boolean
  state: IncomingState
  arrived_at: string
  received_by: string | null
  received_at: string | null
  incoming_number: string | null
  handling: string | null
  returned_why: string | null
}

export type Tables = {
  'office.document': DocumentRow
  'office.prefix': Kept & { code: string; organ: string; mark: string }
  'office.number': { organ: string; code: string; year: number; seq: number; document: string }
  'office.incoming_number': { organ: string; year: number; seq: number; incoming: string }
  'office.hand': HandRow
  'office.file': FileRow
  'office.incoming': IncomingRow
}

export const { on, answer } = bindTo<Tables>()
export type OfficeDesk = Desk<Tables>
export type OfficeReadDesk = ReadDesk<Tables>
