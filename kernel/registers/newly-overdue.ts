// Rows that have a last day and a mark for the day on which it was found to be over: disputes, documents to be published.
import { type Kysely, sql } from 'kysely'
import type { Day } from '../time/day.ts'

const AT_ONCE = 200

type Desk = { readonly tx: unknown; readonly today: Day }

/** Those of a table that are still open, ran out of time and were not found yet, held for whoever marks them; of several who look each takes others. */
export async function newlyOverdue<Row>({ tx, today }: Desk, table: string, open: readonly string[]): Promise<Row[]> {
  const { rows } = await sql<Row>`select * from ${sql.table(table)}
    where state in (${sql.join(open)}) and due_on < ${today} and overdue_on is null
    order by due_on limit ${AT_ONCE} for update skip locked`.execute(tx as Kysely<unknown>)
  return rows
}
