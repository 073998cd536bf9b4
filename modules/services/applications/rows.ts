// The rows of the applications' tables.
import type { Words } from '#kernel/text/text.ts'
import type { Day, Instant } from '#kernel/time/day.ts'
import type { MaterialWay, PartState } from './fields.ts'

/** How a material was answered. */
export type Given = { readonly way: MaterialWay; readonly certificate?: string }

export type DraftRow = {
  id: string
  version: number
  holder: string
  begun_by: string
  holder_name: string
  errand: string
  division: string
  answers: string[]
  typed: Record<string, string>
  ways: Record<string, Given>
  telephone: string | null
  created_at: Instant
  updated_at: Instant
  expires_on: Day
}

export type ApplicationRow = {
  id: string
  number: string
  errand: string
  kind: 'matter' | 'life-event'
  title: Words
  /** The version of the definition it was made under (items.definition). */
  definition: string
  division: string
  holder: string
  holder_name: string
  applied_by: string
  came_by: '1' | '2'
  assisted_by: string | null
  telephone: string | null
  answers: Record<string, string>
  typed: Record<string, string>
  /** What base registers held when it was submitted, by field. */
  held: Record<string, { value: string; register: string; asOf: Day }>
  materials: Record<string, Given>
  consents: string[]
  /** Registers that did not answer. */
  unchecked: string[]
  submitted_at: Instant
}

export type PartRow = {
  id: string
  application: string
  matter: string
  title: Words
  step: number
  organ: string
  state: PartState
  licensing: boolean
  joint: boolean
  /** The law's days, in `unit`; null where it sets none. */
  days: number | null
  unit: 'working' | 'natural'
  promise: number | null
  results: { title: Words; certificate: string | null }[]
  needs: { materials: string[]; sections: string[] }
  /** The certificate that is to be prolonged, and its last day. */
  renews: string | null
  ends_on: Day | null
  outcome: Record<string, unknown> | null
  changed_at: Instant
}

/** The acts of 行政许可法 by the names of `LicensingAct`, and what else happened. */
export type ActKind =
  | 'received'
  | 'corrections-asked'
  | 'corrected'
  | 'accepted'
  | 'not-accepted'
  | 'paused'
  | 'resumed'
  | 'extended'
  | 'decided'
  | 'delivered'
  | 'withdrawn'
  | 'visited'
  | 'checked'
  | 'urged'
  | 'hearing-offered'
  | 'hearing-asked'
  | 'hearing-set'
  | 'hearing-held'
  | 'overdue'
  | 'stopped'

export type ActRow = {
  part: string
  seq: number
  kind: ActKind
  on_day: Day
  at: Instant
  actor: string | null
  actor_name: string | null
  organ: string | null
  text: string | null
  detail: Record<string, unknown>
}

export type UploadRow = {
  id: string
  draft: string | null
  application: string | null
  part: string | null
  material: string
  place: number
  file_name: string
  type: string
  bytes: number
  digest: Buffer
  content: Buffer
  added_at: Instant
}

/** By what a visitor acts for a firm. */
export type Standing = 'representative' | 'agency' | 'paper'

/** Who stood at a window, and whose the application is: their own, or of the firm they act for. */
export type VisitorRow = {
  draft: string
  application: string | null
  record: string
  holder: string
  name: string
  firm: string | null
  standing: Standing | null
  power_until: Day | null
  organ: string
  clerk: string
  clerk_name: string
  consent: 'paper' | 'face'
  at: Instant
}

/** An uploaded page without its bytes. */
export type Page = Pick<UploadRow, 'id' | 'material' | 'file_name' | 'type' | 'bytes'>

export type Tables = {
  'applications.visitor': VisitorRow
  'applications.draft': DraftRow
  'applications.application': ApplicationRow
  'applications.part': PartRow
  'applications.running': { holder: string; matter: string; about: string; application: string }
  'applications.act': ActRow
  'applications.upload': UploadRow
}
