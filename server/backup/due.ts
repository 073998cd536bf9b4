// What is due, from the register and the settings. Pure: the keeper asks, and does it.
import type { Out } from '#kernel/module/contract.ts'
import type { standing } from '#modules/security/continuity/contract.ts'

export type Standing = Out<typeof standing>

export type DueFacts = {
  readonly standing: Pick<Standing, 'backups' | 'drills' | 'orders'>
  readonly nowMs: number
  /** When this process began: nothing but what was ordered happens in its first minutes. */
  readonly beganMs: number
  readonly backupHours: number
  readonly drillDays: number
  readonly isLoaded: boolean
  /** True when the archive has a gap, so that only a new backup makes today restorable. */
  readonly hasGap: boolean
}

export type Due = {
  readonly backup: boolean
  readonly drill: boolean
  readonly overdue: readonly ('backup' | 'drill')[]
}

const HOUR = 3_600_000
/** A machine that has just started has other things to do. */
const REST_MS = 10 * 60_000

export function dueNow(facts: DueFacts): Due {
  const { standing, nowMs, beganMs, backupHours, drillDays, isLoaded, hasGap } = facts
  const isOrdered = (what: 'backup' | 'drill') => standing.orders.some((order) => order.what === what)
  const isCalm = nowMs - beganMs >= REST_MS && !isLoaded
  // A fresh platform is not late: what was never done counts from the beginning of this process.
  const since = (at: string | undefined) => nowMs - (at === undefined ? beganMs : Date.parse(at))
  const sinceBackup = since(standing.backups[0]?.takenAt)
  const sinceDrill = since(standing.drills.find(({ kind }) => kind === 'restore')?.ranAt)
  const [everyBackup, everyDrill] = [backupHours * HOUR, drillDays * 24 * HOUR]
  const neverBackedUp = standing.backups.length === 0
  const backup = backupHours > 0 && (sinceBackup >= everyBackup || neverBackedUp || hasGap)
  const drill = drillDays > 0 && !neverBackedUp && sinceDrill >= everyDrill
  return {
    backup: isOrdered('backup') || (backup && isCalm),
    drill: isOrdered('drill') || (drill && isCalm),
    overdue: [
      ...(backupHours > 0 && sinceBackup > 2 * everyBackup ? (['backup'] as const) : []),
      ...(drillDays > 0 && sinceDrill > 2 * everyDrill ? (['drill'] as const) : []),
    ],
  }
}
