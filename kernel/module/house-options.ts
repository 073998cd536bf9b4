// What a house is opened with, and what stands around one call.
import type { Clock } from '../clock/clock.ts'
import type { Database } from '../db/database.ts'
import type { ReadingLimits } from '../config/reading-limits.ts'
import type { Calendar } from '../time/working-days.ts'
import type { Vault } from '../trust/vault.ts'
import type { Module } from './define-module.ts'

export type Circumstances = {
  readonly request?: string
  /** The caller's idempotency key: at most 100 characters. */
  readonly key?: string
  readonly purpose?: string
  /** The address that the caller calls from. */
  readonly client?: string
}

export type HouseOptions = {
  readonly database: Database
  readonly modules: readonly Module[]
  readonly clock: Clock
  readonly calendar: Calendar
  /** Stands in the line of an actor who comes without a policy set (the platform, a system, anyone). */
  readonly policy: string
  /** Seals what the rooms keep secret; a house without one refuses the work that needs it. */
  readonly vault?: Vault
  /** Runs each module under its own database role (tests): a wall that SQL cannot climb. */
  readonly walls?: boolean
  /** How much of the base registers one reader may use up in an hour; the kernel's own figures when absent. */
  readonly readingLimits?: ReadingLimits
  /** Told after a commit that left something to deliver. */
  readonly poke?: () => void
}
