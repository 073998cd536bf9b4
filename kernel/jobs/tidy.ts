// What is kept only for a while goes when its time is over: sessions and challenges that ended, what the issuer gave out,
// failures of signing in, what readers used up in an hour, devices long unseen, answers kept for retries. Nothing here is evidence; the audit log and histories are never touched.
import { type Kysely, sql } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import type { Instant } from '../time/day.ts'

/** A browser that was not seen for so long is strange again. */
const DEVICE_DAYS = 365

/** A retry later than this acts anew; callers that may wait longer ask first whether the thing was done. */
export const ANSWERS_KEPT_DAYS = 7

/** Deletes what is over at `now`; answers how many rows went. */
export async function tidy(db: Kysely<KernelTables>, now: Instant): Promise<number> {
  const { rows } = await sql<{ gone: number }>`
    with sessions as (delete from kernel.session where expires_at < ${now}::timestamptz returning 1),
      challenges as (delete from kernel.challenge where ends_at < ${now}::timestamptz returning 1),
      devices as (delete from kernel.known_device where seen_at < ${now}::timestamptz - make_interval(days => ${DEVICE_DAYS}) returning 1),
      failures as (delete from kernel.sign_in_failure where at < ${now}::timestamptz - interval '1 day' returning 1),
      items as (delete from kernel.oidc_item where expires_at < ${now}::timestamptz - interval '1 hour' returning 1),
      farewells as (delete from kernel.oidc_farewell where at < ${now}::timestamptz - interval '1 day' returning 1),
      readings as (delete from kernel.reading_spent where hour < ${now}::timestamptz - interval '1 day' returning 1),
      answers as (delete from kernel.answered where at < ${now}::timestamptz - make_interval(days => ${ANSWERS_KEPT_DAYS}) returning 1)
    select ((select count(*) from sessions) + (select count(*) from challenges) + (select count(*) from devices) + (select count(*) from failures) + (select count(*) from items) + (select count(*) from farewells) + (select count(*) from readings) + (select count(*) from answers))::int as gone`.execute(
    db,
  )
  return rows[0]?.gone ?? 0
}
