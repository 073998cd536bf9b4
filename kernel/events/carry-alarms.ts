// From the table of alarms into the outbox (decision 0023). An alarm is told once: its event bears its own id, so that two
// workers, or one that was killed in between, tell it once all the same.
import { type Kysely, sql } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import type { Instant } from '../time/day.ts'

type Db = Kysely<KernelTables>

/** An event and who hears it. */
export type Route = { readonly event: string; readonly listeners: readonly string[] }

const AT_ONCE = 200
const instant = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/** Tells what was raised and what was cleared since the last look; answers how many alarms that were. */
export async function carryAlarms(db: Db, routes: { raised: Route; cleared: Route }, now: Instant): Promise<number> {
  const raised = await tell(
    db,
    routes.raised,
    now,
    sql`select id, jsonb_build_object('alarm', id, 'kind', kind, 'about', about, 'detail', detail, 'raisedAt', ${instant('raised_at')}) as fact
      from kernel.alarm a where not exists (select from kernel.event e where e.id = a.id) order by raised_at limit ${AT_ONCE}`,
  )
  const cleared = await tell(
    db,
    routes.cleared,
    now,
    sql`select c.ending as id, jsonb_build_object('alarm', c.id, 'kind', c.kind, 'about', c.about, 'clearedAt', ${instant('c.cleared_at')}) as fact
      from (select *, md5(id::text || ' cleared')::uuid as ending from kernel.alarm where cleared_at is not null) c
      where exists (select from kernel.event e where e.id = c.id) and not exists (select from kernel.event e where e.id = c.ending)
      order by c.cleared_at limit ${AT_ONCE}`,
  )
  return raised + cleared
}

/** Tells that an hour has come, once whoever notices it first. */
export const tellHour = (db: Db, route: Route, now: Instant): Promise<number> => {
  const hour = `${now.slice(0, 13)}:00:00.000Z`
  return tell(
    db,
    route,
    now,
    sql`select md5(${`${route.event} ${hour}`}::text)::uuid as id, jsonb_build_object('hour', ${hour}::text) as fact`,
  )
}

/**
 * Tells once more of a year of the calendar when it is a minute old: whoever opened a case in that minute may have counted by the
 * calendar before.
 */
export const tellYearsAgain = (db: Db, route: Route, now: Instant): Promise<number> =>
  tell(
    db,
    route,
    now,
    sql`select md5('calendar edition ' || edition)::uuid as id,
      jsonb_build_object('year', year::int, 'from', to_char(changed_from, 'YYYY-MM-DD')) as fact
      from kernel.calendar_year where confirmed_at < ${now}::timestamptz - interval '1 minute'`,
  )

async function tell(db: Db, { event, listeners }: Route, now: Instant, facts: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    with fresh as (${facts}),
      told as (insert into kernel.event (id, name, fact, at, request) select id, ${event}, fact, ${now}::timestamptz, 'platform' from fresh
        on conflict do nothing returning id),
      sent as (insert into kernel.delivery (event, listener, due_at)
        select told.id, l, ${now}::timestamptz from told cross join unnest(${[...listeners]}::text[]) as l)
    select count(*)::int as n from told`.execute(db)
  return rows[0]!.n
}
