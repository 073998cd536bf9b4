// What GET /api/cases/one answers: a case, its steps, its clocks, and what the reader may do next.
import type { GroundLike } from '../record-form/grounds.tsx'

export type CaseRow = {
  id: string
  type: string
  number?: string
  title: string
  state: string
  organ?: string
  organName?: string
  dueOn?: string | null
  /** A clock runs whose last day nobody can count yet. */
  dueOpen?: boolean
  openedAt?: string
  movedAt?: string
  waitsFor?: string | null
  ended?: boolean
  subject?: string | null
  subjectId?: string | null
  addressed?: string | null
}

export type CaseStep = {
  seq: number
  action: string
  fromState: string | null
  toState: string
  at: string
  actorName?: string | null
  organ?: string | null
  organName?: string | null
  opinion?: string | null
  detail?: unknown
}

export type CaseClock = {
  clock: string
  title?: { zh: string; en: string } | string
  kind: 'legal' | 'promised'
  unit: 'working' | 'natural'
  startedOn?: string
  dueOn: string | null
  stoppedOn?: string | null
  daysLeft?: number | null
  law?: string
}

export type CaseMove = { action: string; to?: string | readonly string[]; allowed: boolean; why?: GroundLike[] }

export type CaseStory = {
  case: CaseRow
  procedure: string
  steps: CaseStep[]
  clocks: CaseClock[]
  moves: CaseMove[]
}
