// The months of what is kept by month: opened ahead by the hourly work, and the one way by which a month of the log leaves.
// A month that nobody opened loses nothing: its rows go to the partition for the rest and are moved when it is opened.
import { sql, type Kysely } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'

type Db = Kysely<KernelTables>

/** How many months stand ready: the work may be away for long without a row going astray. */
const AHEAD = 2

/** The tables kept by month, whoever's they are: those in parts with a part for the rest. */
const MONTHLY = sql<{ name: string }>`
  select partrelid::regclass::text as name from pg_partitioned_table
  where partdefid <> 0 and partdefid = to_regclass(partrelid::regclass::text || '_other') order by 1`

export type Retired = { readonly month: string; readonly lines: number; readonly first: number; readonly last: number }

/** Opens the month of `now` and those after it, for every table kept by month; answers how many were opened. */
export async function openMonths(db: Db, now: string): Promise<number> {
  let opened = 0
  for (const { name } of (await MONTHLY.execute(db)).rows) {
    const { rows } = await sql<{
      n: number
    }>`select kernel.open_months(${name}, kernel.month_of(${now}::timestamptz), ${AHEAD}::int) as n`.execute(db)
    opened += rows[0]!.n
  }
  return opened
}

/**
 * Lets a month (`2023-01`) leave the log: `keep` months after it ended (six at least, 网络安全法 §23), whole, sealed and
 * co-signed. The database refuses anything else.
 */
export async function retireMonth(db: Db, month: string, keep: number): Promise<Retired> {
  const { rows } = await sql<{ first: string; last: string; lines: string }>`
    select first_leaf::text as first, last_leaf::text as last, lines::text as lines
    from kernel.retire_audit_month(${`${month}-01`}::date, ${keep}::int)`.execute(db)
  const [{ first, last, lines }] = rows as [(typeof rows)[0] & object]
  return { month, first: Number(first), last: Number(last), lines: Number(lines) }
}
