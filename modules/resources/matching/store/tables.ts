// The tables of matching: pairs, what was decided of them, what organs answered, and the walks that find pairs.
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import type { Instant } from '#kernel/time/day.ts'
import type { DecisionState, Finder, PairState, Verdict } from '../fields.ts'
import type { Line } from '../rules/score.ts'
import type { Band } from '../rules/weights.ts'

export type PairRow = {
  id: string
  number: number
  register: string
  one: string
  other: string
  created_at: Instant
  updated_at: Instant
  state: PairState
  score: number
  band: Band
  evidence: Line[]
  labels: string[]
  division: string
  simulated: boolean
  found_by: Finder
  asked_organs: string[]
  survivor: string | null
  merger: number | null
  joined: number | null
  overtaken_by: string | null
}

export type DecisionRow = {
  id: string
  pair: string
  verdict: Verdict
  state: DecisionState
  survivor: string | null
  take: string[]
  seen_one: number
  seen_other: number
  reason: string
  proposer: string
  proposer_kind: string
  proposer_name: string
  behalf: string | null
  proposed_at: Instant
  confirmer: string | null
  confirmer_name: string | null
  confirmed_at: Instant | null
  opinion: string | null
}

export type SweepRow = {
  id: string
  register: string
  division: string | null
  batch: string | null
  cursor: string | null
  step: number
  walked: number
  proposed: number
  state: 'running' | 'done' | 'stopped'
  started_by: string
  started_name: string
  started_at: Instant
  ended_at: Instant | null
}

export type AnswerRow = { pair: string; at: Instant; actor: string; actor_name: string; organ: string; answer: string }

export type Tables = {
  'matching.pair': PairRow
  'matching.decision': DecisionRow
  'matching.answer': AnswerRow
  'matching.sweep': SweepRow
}

export const { on, answer, hear } = bindTo<Tables>()
export type Write = Desk<Tables>
export type Read = ReadDesk<Tables>
