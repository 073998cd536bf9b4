// What is late or stands still, by kind and by the organ that should act: one statement. What is confidential is not in it.
import { type Kysely, sql } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import { rows as open } from '../db/rows.ts'
import type { ReadDesk } from '../module/define-module.ts'
import type { Day } from '../time/day.ts'

export type CaseException = {
  type: string
  organ: string
  kind: 'overdue' | 'stuck'
  count: number
  since: Day
  oldest: string
  title: string
}

export async function caseExceptions(desk: ReadDesk<never> | ReadDesk, stuckDays: number): Promise<CaseException[]> {
  const { rows } = await sql<CaseException>`
    with late as (
      select id, type, title, coalesce(waits_organ, organ) as organ,
        case when due_on < ${desk.today} then 'overdue' else 'stuck' end as kind,
        case when due_on < ${desk.today} then due_on else (moved_at at time zone 'Asia/Shanghai')::date end as since
      from kernel."case"
      where closed_at is null and level = 0 and waits_for is not null
        and (due_on < ${desk.today} or (due_on is null and moved_at < ${desk.now}::timestamptz - make_interval(days => ${stuckDays}))))
    select type, organ, kind, count(*)::int as count, min(since)::text as since,
      (array_agg(id order by since, id))[1] as oldest, (array_agg(title order by since, id))[1] as title
    from late group by type, organ, kind order by min(since) limit 500`.execute(open(desk.tx as never) as unknown as Kysely<KernelTables>)
  return rows
}
