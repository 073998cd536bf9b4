// Who was shown what: the looks (kernel.look) read by the rooms that answer for a correction. However many looks there are, they
// are read and counted by the database in one statement.
import { type RawBuilder, sql } from 'kysely'
import { type AtDesk, tablesOf } from '../../people/at-desk.ts'
import type { Day, Instant } from '../../time/day.ts'

/** Midnight in China. */
const begins = (day: Day) => sql`(${day}::timestamp at time zone 'Asia/Shanghai')`
const dayOf = (instant: RawBuilder<unknown>) => sql<string>`to_char(${instant} at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`

export type LastLook = { readonly on: Day; readonly matter: string }

/** The last time since the day at which the organ was shown the field of any of these records. */
export async function lastShown(
  desk: AtDesk,
  register: string,
  records: readonly string[],
  field: string,
  { organ, since }: { readonly organ: string; readonly since: Day },
): Promise<LastLook | undefined> {
  const { rows } = await sql<LastLook>`select ${dayOf(sql`at`)} as "on", matter from kernel.look
    where register = ${register} and record = any(${[...records]}::uuid[]) and at >= ${begins(since)} and organ = ${organ}
      and fields && ${[field]}::text[]
    order by at desc limit 1`.execute(tablesOf(desk))
  return rows[0]
}

export type Corrected = {
  readonly register: string
  readonly record: string
  readonly fields: readonly string[]
  readonly effective: Day
  readonly at: Instant
  /** The organ that corrected knows of it. */
  readonly organ: string | null
}

/**
 * A table, to be selected from: for each organ that was shown one of the fields between the day from which the correction counts
 * and its recording, when it looked first and last, how often, how many people, through which systems and for which matters.
 */
export const pastReaders = ({ register, record, fields, effective, at, organ }: Corrected): RawBuilder<unknown> =>
  sql`(select organ, ${dayOf(sql`min(at)`)} as first_look, ${dayOf(sql`max(at)`)} as last_look, count(*)::int as looks,
      count(distinct actor)::int as people, coalesce(jsonb_agg(distinct system) filter (where system is not null), '[]') as systems,
      jsonb_agg(distinct matter) as matters
    from kernel.look
    where register = ${register} and record = ${record} and at >= ${begins(effective)} and at < ${at}::timestamptz
      and fields && ${[...fields]}::text[] and organ is not null and organ is distinct from ${organ}
    group by organ)`
