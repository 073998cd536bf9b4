// Last days counted anew because the calendar changed: those that were open, and those that the change touches. In batches, each
// its own transaction, so that a hundred thousand cases are never held at once.
import { type Kysely, sql } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import { rows as open } from '../db/rows.ts'
import { type Event, event, type Procedure } from '../module/contract.ts'
import { type BoundListener, bindTo, type Desk } from '../module/define-module.ts'
import * as f from '../module/field.ts'
import { words } from '../text/text.ts'
import type { Day } from '../time/day.ts'
import type { LiveCalendar } from '../people/calendar.ts'
import type { Due } from '../time/due.ts'
import { dueOf, lastDay, nearest } from './last-day.ts'

const db = (desk: Desk<never> | Desk) => open(desk.tx as never) as unknown as Kysely<KernelTables>

/** What a room hears when the calendar changes: the year, and the first day that became another. */
const changeOfYear = { year: f.integer('年度', 'Year'), from: f.day('变动首日', 'First day changed') }
type YearChanged = { readonly year: number; readonly from: string }
export type Moved = { readonly id: string; readonly was: Day | null; readonly became: Day | null }
/** What one batch moved, and the last case it looked at where there may be more. */
export type Batch = { readonly moved: readonly Moved[]; readonly last?: string | undefined }

/** The listeners by which a room counts its own last days anew: a batch for the change, and one for each batch that told it to go on. */
export function countsAnew<Tables>(
  room: string,
  changed: Event<ReturnType<typeof f.object<typeof changeOfYear>>>,
  batch: (desk: Desk<Tables>, from: Day, after: string) => Promise<Batch>,
  /** Which of the room's, where it keeps several kinds. */
  kind?: string,
): { readonly events: readonly Event[]; readonly listens: readonly BoundListener[] } {
  const { hear } = bindTo<Tables>()
  const names = kind === undefined ? ['count-anew', 'count-on'] : [`count-${kind}-anew`, `count-${kind}-on`]
  const goOn = event(
    `${room}.${names[1]!}`,
    words('期限续算', 'Last days are counted on'),
    f.object({ ...changeOfYear, after: f.id('至', 'Up to') }),
  )
  const run = async (desk: Desk<Tables>, { year, from }: YearChanged, after: string) => {
    // Whoever counts because the calendar changed counts by the changed one, whatever this process had read.
    await (desk.calendar as Partial<LiveCalendar>).renew?.(db(desk as Desk<never>))
    const { moved, last } = await batch(desk, from as Day, after)
    desk.touch(
      `calendar/${year}`,
      moved.map(({ id, was }) => ({ id, due: was })),
      moved.map(({ id, became }) => ({ id, due: became })),
    )
    if (last !== undefined) desk.tell(goOn, { year, from, after: last })
  }
  return {
    events: [goOn as unknown as Event],
    listens: [
      hear(changed, names[0]!, (desk, fact) => run(desk, fact, FIRST)),
      hear(goOn, names[1]!, (desk, fact) => run(desk, fact, fact.after)),
    ],
  }
}

export const FIRST = '00000000-0000-0000-0000-000000000000'
const AT_ONCE = 2_000

/** One batch of the clocks of procedures. Two statements to read, two to write. */
export async function countClocks(
  desk: Desk<never> | Desk,
  procedures: ReadonlyMap<string, Procedure>,
  from: Day,
  after: string,
): Promise<Batch> {
  const types = [...procedures.values()].filter(({ clocks }) => clocks.some(({ unit }) => unit === 'working')).map(({ name }) => name)
  const { rows: cases } = await sql<{ id: string; type: string }>`select id, type from kernel."case" c
    where id > ${after} and type = any(${types}::text[]) and exists (select from kernel.case_clock k
      where k."case" = c.id and k.stopped_on is null and (k.due_on is null or k.due_on >= ${from}))
    order by id limit ${AT_ONCE} for update`.execute(db(desk))
  const typeOf = new Map(cases.map(({ id, type }) => [id, type]))
  const ids = [...typeOf.keys()]
  const { rows: clocks } = await sql<KernelTables['kernel.case_clock'] & { extended_by: number }>`select * from kernel.case_clock
    where "case" = any(${ids}::uuid[]) and stopped_on is null`.execute(db(desk))
  const counted = clocks.map((running) => {
    const clock = procedures.get(typeOf.get(running.case)!)!.clocks.find(({ name }) => name === running.clock)
    const days = (running.days ?? clock?.days ?? 0) + running.extended_by
    // A clock that the procedure no longer has, or of natural days, stays as it was counted.
    const due = clock?.unit === 'working' ? lastDay(desk.calendar, clock, running.started_on as Day, days) : running.due_on
    return { ...running, due: due as Day | null }
  })
  const changed = counted.filter(({ due, due_on }) => due !== due_on)
  const columns = [changed.map((k) => k.case), changed.map((k) => k.clock), changed.map((k) => k.started_on), changed.map((k) => k.due)]
  await sql`update kernel.case_clock k set due_on = n.due
    from unnest(${columns[0]}::uuid[], ${columns[1]}::text[], ${columns[2]}::date[], ${columns[3]}::date[]) as n(id, clock, started, due)
    where k."case" = n.id and k.clock = n.clock and k.started_on = n.started`.execute(db(desk))
  const running = Map.groupBy(counted, (clock) => clock.case)
  const touched = [...new Set(columns[0])] as string[]
  const dues = touched.map((id) => ({
    id,
    due: nearest(
      running.get(id)!.map(({ due }) => due),
      desk.calendar,
    ),
  }))
  return { moved: await setDues(desk, dues), last: cases.length === AT_ONCE ? ids.at(-1) : undefined }
}

/** Tells many cases their last days in one statement and writes down which became others. */
export async function setDues(desk: Desk<never> | Desk, dues: readonly { readonly id: string; readonly due: Due }[]): Promise<Moved[]> {
  if (dues.length === 0) return []
  const columns = dues.map(({ due }) => dueOf(due))
  const { rows: moved } = await sql<Moved>`with fresh as (
      select * from unnest(${dues.map(({ id }) => id)}::uuid[], ${columns.map(({ due_on }) => due_on)}::date[],
        ${columns.map(({ due_open }) => due_open)}::boolean[]) as n(id, due, open)),
    before as (select c.id, c.due_on as was, n.due, n.open from kernel."case" c join fresh n on n.id = c.id
      where (c.due_on, c.due_open) is distinct from (n.due, n.open)),
    told as (update kernel."case" c set due_on = b.due, due_open = b.open from before b where c.id = b.id),
    kept as (insert into kernel.due_change ("case", at, was, became)
      select id, ${desk.now}::timestamptz, was, due from before where was is distinct from due)
    select id, was, due as became from before order by id`.execute(db(desk))
  return moved
}
