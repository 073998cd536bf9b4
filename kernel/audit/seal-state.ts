import { sql, type Kysely } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import { instantText } from './entry.ts'

export type SealState = {
  /** Lines committed and not sealed. */
  readonly waiting: number
  /** When the oldest of them was written: if that is long ago, the sealer is dead or a transaction is stuck. */
  readonly since: string | null
  readonly size: number
}

/** How far the sealer is behind, for /metrics and the alarm. It reads only the lines that wait. */
export async function sealState(db: Kysely<KernelTables>): Promise<SealState> {
  const { rows } = await sql<{ waiting: string; since: string | null; size: string }>`
    select w.waiting::text as waiting, ${instantText('w.since')} as since,
      (select coalesce(max(size), 0) from kernel.audit_checkpoint)::text as size
    from (select count(*) as waiting, min(at) as since from kernel.audit_line
      where xact >= (select sealed_below from kernel.audit_seal)) w`.execute(db)
  const [{ waiting, since, size }] = rows as [(typeof rows)[0] & object]
  return { waiting: Number(waiting), since, size: Number(size) }
}
