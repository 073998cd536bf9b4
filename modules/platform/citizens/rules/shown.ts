// How what is kept is told: an end that is kept exclusive is told as the last day.
import { addDays, day } from '#kernel/time/day.ts'
import type { Matter } from '../contract.ts'

export const lastDay = <T extends string | null>(ends: T) =>
  (ends === null ? null : addDays(day(ends), -1)) as T extends null ? null : string

export const mattersOf = (kept: readonly string[] | undefined): Matter[] => (kept === undefined ? ['all'] : (kept as Matter[]))

export const stateOf = (a: { readonly revoked_at: string | null; readonly valid_to: string }, today: string) =>
  a.revoked_at !== null ? ('revoked' as const) : a.valid_to <= today ? ('ended' as const) : ('running' as const)
