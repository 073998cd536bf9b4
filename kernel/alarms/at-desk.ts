// Alarms from a desk: a room raises and clears them in its own transaction, and reads what stands.
import { type Kysely, sql } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import type { Instant } from '../time/day.ts'
import { clearAlarm, raiseAlarm, type Trouble } from './raise.ts'

type At = { readonly tx: unknown; readonly now: Instant }
const kernelOf = (desk: At) => desk.tx as Kysely<KernelTables>

export const raiseAlarmAt = (desk: At, trouble: Trouble): Promise<boolean> => raiseAlarm(kernelOf(desk), trouble, desk.now)
export const clearAlarmAt = (desk: At, trouble: Pick<Trouble, 'kind' | 'about'>): Promise<void> =>
  clearAlarm(kernelOf(desk), trouble, desk.now)

export type StandingAlarm = {
  readonly id: string
  readonly kind: string
  readonly about: string
  readonly detail: object
  readonly raisedAt: Instant
  readonly times: number
}

/** What stands at this moment, the newest first. */
export async function standingAlarms(desk: At): Promise<StandingAlarm[]> {
  const { rows } = await sql<StandingAlarm>`select id, kind, about, detail, raised_at as "raisedAt", times from kernel.alarm
    where cleared_at is null order by raised_at desc limit 500`.execute(kernelOf(desk))
  return rows
}
