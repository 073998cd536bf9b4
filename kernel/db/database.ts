// One pool a process, wrapped by Kysely. Dates come back as text (a Day is text), bigint as BigInt-safe text of counts,
// numeric as text (money is never a float). A pool without an 'error' listener would let a database stop kill the process.
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { KernelTables } from './kernel-tables.ts'

const DATE = 1082
const INT8 = 20
const TIMESTAMPTZ = 1184

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === DATE) return (text: string) => text
    if (oid === INT8) return (text: string) => Number(text)
    if (oid === TIMESTAMPTZ) return (text: string) => new Date(text).toISOString()
    return pg.types.getTypeParser(oid, format as 'text')
  }) as typeof pg.types.getTypeParser,
}

export type Database = {
  readonly pool: pg.Pool
  readonly kysely: Kysely<KernelTables>
  /** Statements sent so far, for the query-count ledger. */
  statements(): number
  close(): Promise<void>
}

/** Opens a pool of at most `max` (16) connections on a PostgreSQL address; `onFault` hears of lost idle connections. */
export function openDatabase(url: string, options: { max?: number; onFault?: (error: Error) => void } = {}): Database {
  const pool = new pg.Pool({ connectionString: url, max: options.max ?? 16, types, application_name: 'yuelu', idleTimeoutMillis: 30_000, connectionTimeoutMillis: 5_000 })
  pool.on('error', (error) => options.onFault?.(error))
  let statements = 0
  const kysely = new Kysely<KernelTables>({
    dialect: new PostgresDialect({ pool }),
    log: (event) => {
      if (event.level === 'query') statements += 1
    },
  })
  return { pool, kysely, statements: () => statements, close: () => kysely.destroy() }
}
