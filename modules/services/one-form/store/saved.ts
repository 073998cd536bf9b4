// What forms save, counted from the forms and from what was submitted, in the same tables as store.ts.
import { rows, sql } from '#kernel/db/rows.ts'
import { nameOfOrgan } from '#kernel/people/at-desk.ts'
import type { Read } from '../store.ts'

const db = (desk: Read) => rows(desk.tx)

export async function sums(desk: Read) {
  const { rows: found } = await sql<{
    inForce: number
    declined: number
    stopped: number
    asked: number
    sourced: number
    notFilled: number
  }>`select count(*) filter (where state = 'in-force')::int as "inForce", count(*) filter (where state = 'declined')::int as declined,
      count(*) filter (where state = 'stopped')::int as stopped,
      coalesce(sum(asked) filter (where state = 'in-force'), 0)::int as asked,
      coalesce(sum(sourced) filter (where state = 'in-force'), 0)::int as sourced,
      coalesce(sum(sourced * jsonb_array_length(fillers) * case period when 'month' then 12 when 'quarter' then 4 else 1 end)
        filter (where state = 'in-force'), 0)::int as "notFilled"
    from one_form.form`.execute(db(desk))
  return found[0]!
}

type Filled = { returns: number; typed: number; taken: number; changed: number }
const NOTHING: Filled = { returns: 0, typed: 0, taken: 0, changed: 0 }
const added = (some: readonly Filled[]): Filled =>
  some.reduce(
    (sum, one) => ({
      returns: sum.returns + one.returns,
      typed: sum.typed + one.typed,
      taken: sum.taken + one.taken,
      changed: sum.changed + one.changed,
    }),
    NOTHING,
  )

/** What was submitted since the day, by month and by organ: of all organs or of one; one statement. */
export async function filledSince(desk: Read, from: string, organ: string | undefined) {
  const { rows: found } = await sql<Filled & { organ: string; organName: string; month: string }>`
    select r.organ, ${nameOfOrgan(sql.ref('r.organ'), desk.today)} as "organName", left(submitted_on::text, 7) as month,
      count(*)::int as returns, sum(typed)::int as typed, sum(taken)::int as taken, sum(changed)::int as changed
    from one_form."return" r
    where state = 'submitted' and submitted_on >= ${from} ${organ === undefined ? sql`` : sql`and r.organ = ${organ}`}
    group by r.organ, left(submitted_on::text, 7)`.execute(db(desk))
  const months = Array.from({ length: 12 }, (_, i) => monthAfter(from, i))
  return {
    year: added(found),
    months: months.map((month) => ({ month, ...added(found.filter((row) => row.month === month)) })),
    organs: [...Map.groupBy(found, (row) => row.organ)]
      .map(([one, rowsOf]) => ({ organ: one, organName: rowsOf[0]!.organName, ...added(rowsOf) }))
      .toSorted((a, b) => b.taken - a.taken || b.typed - a.typed || (a.organ < b.organ ? -1 : 1))
      .slice(0, 500),
  }
}

const monthAfter = (from: string, months: number): string => {
  const [year, month] = from.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7)
}
