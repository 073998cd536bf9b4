// The only file that opens the room's tables.
import { rows, sql } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import { keep } from '#kernel/registers/keep.ts'
import type { Instant } from '#kernel/time/day.ts'

export { keep }

type Kept = { id: string; version: number; created_at: string; updated_at: string }
type Outcome = 'passed' | 'failed'
type DrillKind = 'restore' | 'failover'
type Wanted = 'backup' | 'drill'

export type Tables = {
  'continuity.backup': Kept & { taken_at: Instant; backup: string; bytes: number; seconds: number; verified_at: Instant | null }
  'continuity.drill': Kept & {
    ran_at: Instant
    kind: DrillKind
    outcome: Outcome
    rto_seconds: number | null
    rpo_seconds: number | null
  }
  'continuity.need': Kept & { system: string; organ: string; level: string; rto_minutes: number; rpo_minutes: number }
  'continuity.work_order': Kept & { what: Wanted; state: 'waiting' | 'done' }
}

export const { on, answer } = bindTo<Tables>()
export type ContinuityDesk = Desk<Tables>
export type ContinuityReadDesk = ReadDesk<Tables>

export const latestDrills = (desk: ContinuityReadDesk, count: number) =>
  rows(desk.tx)
    .selectFrom('continuity.drill')
    .select(['id', 'ran_at as ranAt', 'kind', 'outcome', 'rto_seconds as rtoSeconds', 'rpo_seconds as rpoSeconds'])
    .orderBy('ran_at', 'desc')
    .limit(count)
    .execute()

/** The latest drill of each kind: a kind that is drilled rarely must not be pushed out by one that is drilled often. */
export const latestOfEachKind = (desk: ContinuityReadDesk) =>
  rows(desk.tx)
    .selectFrom('continuity.drill')
    .distinctOn('kind')
    .select(['id', 'ran_at as ranAt', 'kind', 'outcome', 'rto_seconds as rtoSeconds', 'rpo_seconds as rpoSeconds'])
    .orderBy('kind')
    .orderBy('ran_at', 'desc')
    .execute()

export const latestBackups = (desk: ContinuityReadDesk, count: number) =>
  rows(desk.tx)
    .selectFrom('continuity.backup')
    .select(['id', 'taken_at as takenAt', 'backup', 'bytes', 'seconds', 'verified_at as verifiedAt'])
    .orderBy('taken_at', 'desc')
    .limit(count)
    .execute()

export const waitingOrders = (desk: ContinuityReadDesk) =>
  rows(desk.tx)
    .selectFrom('continuity.work_order')
    .select(['id', 'version', 'what'])
    .where('state', '=', 'waiting')
    .orderBy('what')
    .execute()

/** How many stated needs the figures do not meet; all of them where there are no figures. */
export async function unmetNeeds(
  desk: ContinuityReadDesk,
  figures: { rtoSeconds: number; rpoSeconds: number } | undefined,
): Promise<number> {
  const { unmet } = await rows(desk.tx)
    .selectFrom('continuity.need')
    .select(({ fn }) => fn.countAll<number>().as('unmet'))
    .$if(figures !== undefined, (q) =>
      q.where(sql<boolean>`(rto_minutes * 60 < ${figures!.rtoSeconds}::float8 or rpo_minutes * 60 < ${figures!.rpoSeconds}::float8)`),
    )
    .executeTakeFirstOrThrow()
  return Number(unmet)
}

export const backupByName = (desk: ContinuityReadDesk, backup: string) =>
  rows(desk.tx).selectFrom('continuity.backup').select(['id', 'version']).where('backup', '=', backup).executeTakeFirst()

/** The need of a system, its row locked. */
export const needOf = (desk: ContinuityDesk, system: string) =>
  rows(desk.tx).selectFrom('continuity.need').select(['id', 'version']).where('system', '=', system).forUpdate().executeTakeFirst()

export const wasStatedMeanwhile = (error: unknown): boolean => isClash(error, 'need_of_system')
export const wasOrderedMeanwhile = (error: unknown): boolean => isClash(error, 'order_waits')
