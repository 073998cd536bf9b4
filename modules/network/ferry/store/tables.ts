// The tables of the ferry and the desk that is bound to them.
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import type { Static } from '#kernel/module/field.ts'
import type { Instant } from '#kernel/time/day.ts'
import type { Column, Direction, Side } from '../contract/fields.ts'
import { releaseRegister } from '../contract.ts'

type Kept = { id: string; version: number; created_at: string; updated_at: string }

export type ChannelRow = Kept & {
  name: string
  title: string
  organ: string
  direction: Direction
  peer: Side
  last_number: number
  last_digest: string | null
  state: 'open' | 'closed'
}
export type SenderRow = Kept & {
  title: string
  organ: string
  network: Side
  root: string
  fingerprint: string
  refused_serials: string[]
  proposed_by: string
  state: 'proposed' | 'trusted' | 'ended'
}
export type PackageRow = Kept & {
  title: string
  channel: string
  direction: Direction
  number: number
  organ: string
  digest: string
  sm3: string
  made_at: Instant
  state: 'exported' | 'received' | 'imported'
}
export type ReleaseFile = Static<typeof releaseRegister.record>['files'][number]
export type ReleaseRow = Kept & {
  title: string
  organ: string
  channel: string
  purpose: string
  was_level: Static<typeof releaseRegister.record>['wasLevel']
  basis: Static<typeof releaseRegister.record>['basis']
  classified_on: string | null
  term_years: number | null
  document: string | null
  declared_on: string | null
  files: ReleaseFile[]
  proposed_by: string
  proposed_by_name: string
  state: 'proposed' | 'exported' | 'refused'
}
export type FileRow = Kept & {
  name: string
  package: string
  organ: string
  type: Static<typeof releaseRegister.record>['files'][number]['type']
  bytes: number
  at: number
}

export type Tables = {
  'ferry.channel': ChannelRow
  'ferry.sender': SenderRow
  'ferry.schema': Kept & {
    name: string
    title: string
    organ: string
    key: string | null
    columns: Column[]
    state: 'in-force' | 'withdrawn'
  }
  'ferry.release': ReleaseRow
  'ferry.package': PackageRow
  'ferry.file': FileRow
  'ferry.record': { file: string; line: number; key: string | null; data: unknown }
  'ferry.parcel': { id: string; kind: 'package' | 'receipt' | 'release'; bytes: Buffer }
  'ferry.quarantine': Kept & { organ: string; sm3: string; times: number; state: 'held' | 'reviewed' }
  'ferry.sealed': { quarantine: string; bytes: Buffer }
}

export const { on, answer } = bindTo<Tables>()
export type Write = Desk<Tables>
export type Read = ReadDesk<Tables>
