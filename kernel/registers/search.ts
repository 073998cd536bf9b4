import { type Kysely, sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import type { KernelTables } from '../db/kernel-tables.ts'
import { containing } from '../db/like.ts'
import type { Register } from '../module/contract.ts'
import { inScope } from './list.ts'
import { columnOf, tableOf } from './table.ts'

export type Hit = { readonly register: string; readonly id: string; readonly label: string }

/** Up to five records a register whose searched fields hold the text, over all registers in one statement. */
export async function searchRegisters(
  desk: { readonly tx: unknown; readonly actor: Actor },
  registers: readonly Register[],
  q: string,
): Promise<Hit[]> {
  if (registers.length === 0) return []
  const like = containing(q)
  const parts = registers.map((register) => {
    const looks = register.searched.map((field) => sql`${sql.ref(columnOf(field))}::text ilike ${like}`)
    return sql`(select ${register.name} as register, id::text as id, ${sql.ref(columnOf(register.label))}::text as label from ${sql.table(tableOf(register.name))}
      where ${inScope(register, desk.actor)} and (${sql.join(looks, sql` or `)}) limit 5)`
  })
  const { rows } = await sql<Hit>`${sql.join(parts, sql` union all `)}`.execute(desk.tx as Kysely<KernelTables>)
  return rows
}
