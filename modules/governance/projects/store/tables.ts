// The tables of the room as types, and the binding of its verbs to them.
import { bindTo } from '#kernel/module/define-module.ts'
import type { OfficialWith } from '#kernel/people/holders.ts'
import type { DocumentKind, Level, ProjectState, Purpose, Verdict } from '../contract/fields.ts'
import type { DataItem, Likeness } from '../rules/duplicates.ts'
import type { EstimateLine } from '../rules/estimate-standard.ts'
import type { Network } from '../rules/unified-platform.ts'

export type ProjectRow = {
  id: string
  version: number
  created_at: string
  updated_at: string
  system: string
  organ: string
  name: string
  need: string
  reuse: string
  domestic_reason: string | null
  estimate: EstimateLine[]
  feasibility_estimate: string | null
  overrun_report: string | null
  networks: Network[]
  data_items_produced: DataItem[]
  data_items_needed: DataItem[]
  functions: string[]
  users: string[]
  participants: string[] | null
  level: Level
  purpose: Purpose
  plan_item: string | null
  total: string
  state: ProjectState
  approved_estimate: string | null
  approved_on: string | null
  accepted_on: string | null
  revoked_on: string | null
}

export type StoredEvidence = (Likeness & { readonly organName: string })[]

export type ReviewRow = {
  project: string
  round: number
  opened_on: string
  organs: string[]
  evidence: StoredEvidence | null
  evidence_on: string | null
  concluded_on: string | null
  passed: boolean | null
  finding: string | null
}

export type ExpertRow = {
  project: string
  round: number
  expert: string
  account: string
  name: string
  organ: string
  declared: string | null
  replaced: boolean
  verdict: Verdict | null
  opinion: string | null
  given_on: string | null
}

type ChangeRow = {
  id: string
  project: string
  day: string
  outcome: 'filed' | 're-approved'
  basis: string
  reason: string
  document_number: string | null
  moved: string
  total: string
  estimate: EstimateLine[]
}

export type Tables = {
  'projects.project': ProjectRow
  'projects.review': ReviewRow
  'projects.review_expert': ExpertRow
  'projects.review_signature': { project: string; round: number; organ: string; official: string; signed_on: string }
  'projects.acceptance_document': {
    project: string
    document: DocumentKind
    title: string
    document_number: string | null
    day: string
    added_on: string
  }
  'projects.progress': { id: string; project: string; progress: number; report: string; day: string }
  'projects.estimate_change': ChangeRow
  'projects.approved_estimate': { project: string; estimate: EstimateLine[]; approved_on: string; document_number: string | null }
  'projects.filed_project': { id: string; name: string; organ: string }
}

export type Expert = OfficialWith

export const { on, answer } = bindTo<Tables>()
