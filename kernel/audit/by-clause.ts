import { type Kysely, sql } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'

type Reader = { readonly tx: unknown }
const kernelOf = (desk: Reader) => desk.tx as Kysely<KernelTables>

export type RefusalOfClause = { at: string; organ: string | null; action: string; codes: string[] }

/** The latest refusals that cite the clause; no person is named, so anyone may read them. */
export async function refusalsOfClause(desk: Reader, clause: string, limit: number): Promise<{ count: number; latest: RefusalOfClause[] }> {
  const db = kernelOf(desk)
  const latest = await db
    .selectFrom('kernel.audit_line')
    .select(['at', 'organ', 'action', 'grounds as codes'])
    .where(sql<boolean>`clauses @> array[${clause}]::text[]`)
    .orderBy('at', 'desc')
    .limit(limit)
    .execute()
  const counted = await sql<{
    n: number
  }>`select coalesce(sum(coalesce(times, 1)), 0)::int as n from kernel.audit_line where clauses @> array[${clause}]::text[]`.execute(db)
  return { count: counted.rows[0]?.n ?? 0, latest }
}

/** How often each clause has been cited in a refusal. */
export async function refusalsByClause(desk: Reader): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{
    clause: string
    n: number
  }>`select unnest(clauses) as clause, sum(coalesce(times, 1))::int as n from kernel.audit_line where clauses <> '{}' group by 1`.execute(
    kernelOf(desk),
  )
  return new Map(rows.map(({ clause, n }) => [clause, n]))
}
