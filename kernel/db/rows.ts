import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tx } from './tx.ts'

/** Opens a sealed transaction on the tables of one module. Fenced: only a `store.ts` may import this. */
export const rows = <Tables>(tx: Tx<Tables>) => tx as unknown as Kysely<Tables>

/** Seals a connection. The kernel alone calls it. */
export const seal = <Tables>(db: Kysely<Tables> | Transaction<Tables>) => db as unknown as Tx<Tables>

export { sql }
