// Months that left the log. A hole is no fault if its month was retired and the holes of that month are exactly those the
// retirement speaks of; and the retirement itself must be a line of the log, so that it too was sealed and witnessed.
import { createHash, type Hash } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import { chinaClock } from '../time/day.ts'
import { instantText } from './entry.ts'
import type { LogFault } from './findings.ts'

type Row = { month: string; lines: string; leaves: string; at: string; said: boolean }

/** The month in China of an instant, as `2026-03`. */
export const monthOf = (instant: string): string => chinaClock(instant).slice(0, 7)

/** Holds holes against the retirements that are recorded. */
export async function retirements(db: Kysely<KernelTables>) {
  const { rows } = await sql<Row>`
    select to_char(r.month, 'YYYY-MM') as month, r.lines::text as lines, r.leaves, ${instantText('r.at')} as at,
      exists (select from kernel.audit_line a where a.action = 'audit.retire-month' and a.at = r.at
        and a.subject = 'audit.month/' || to_char(r.month, 'YYYY-MM') and a.output_digest = r.leaves) as said
    from kernel.audit_retired r order by r.month`.execute(db)
  const holes = new Map<string, { count: number; leaves: Hash }>(
    rows.map(({ month }) => [month, { count: 0, leaves: createHash('sha256') }]),
  )
  return {
    /** True if the hole at this place is of a month that was retired. Called in the order of the places. */
    explains(index: number, at: string): boolean {
      const hole = holes.get(monthOf(at))
      if (!hole) return false
      const place = Buffer.alloc(8)
      place.writeBigInt64BE(BigInt(index))
      hole.leaves.update(place)
      hole.count += 1
      return true
    },
    count: () => [...holes.values()].reduce((sum, { count }) => sum + count, 0),
    /** What does not agree, once every hole was held against them. */
    faults(): LogFault[] {
      return rows.flatMap(({ month, lines, leaves, at, said }): LogFault[] => {
        const hole = holes.get(month)!
        const agrees = hole.count === Number(lines) && hole.leaves.digest('hex') === leaves
        const wasSaid = said || holes.has(monthOf(at))
        return [
          ...(agrees ? [] : [{ kind: 'retired-changed' as const, month }]),
          ...(wasSaid ? [] : [{ kind: 'retired-unsaid' as const, month }]),
        ]
      })
    },
  }
}

export type Retirements = Awaited<ReturnType<typeof retirements>>
