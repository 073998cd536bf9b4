import { type Kysely, sql } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import type { Instant } from '../time/day.ts'

export type BehalfLine = {
  id: string
  at: Instant
  actorName: string
  action: string
  outcome: 'done' | 'read' | 'refused' | 'denied'
  subject: string | null
  /** How many alike acts the line stands for; null for one. */
  times: number | null
}

/** The lines of what was done on somebody's behalf (`emergency/<id>`, `official/<id>`), oldest first, 500 at most. */
export async function linesOnBehalf(desk: { readonly tx: unknown }, behalf: string): Promise<BehalfLine[]> {
  const { rows } = await sql<BehalfLine>`select id, at, actor_name as "actorName", action, outcome, subject, times from kernel.audit_line
    where behalf = ${behalf} order by at, id limit 500`.execute(desk.tx as Kysely<KernelTables>)
  return rows
}
