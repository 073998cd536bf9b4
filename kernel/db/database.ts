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

const PREPARED_AT_MOST = 500
const names = new Map<string, string>()

/** A statement with parameters gets a name by its text, so each connection parses and plans it once. */
function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= PREPARED_AT_MOST) return known
  const name = `s${names.size}`
  names.set(text, name)
  return name
}

/** The pool as Kysely sees it: statements with parameters are prepared once a connection. */
const preparing = (pool: pg.Pool) => ({
  async connect() {
    const client = await pool.connect()
    return {
      query: (text: string, values?: unknown[]) => {
        const name = typeof text === 'string' && values && values.length > 0 ? nameOf(text) : undefined
        return name ? client.query({ text, values: values!, name }) : client.query(text, values)
      },
      release: () => client.release(),
    }
  },
  end: () => pool.end(),
})

/** A pooler that lends a server's connection for one transaction (PgBouncer) does not know by whom a statement was prepared. */
class Unprepared extends pg.Client {
  // The overloads of `query` all come to this one call.
  override query = ((given: unknown, ...rest: unknown[]) => {
    const isNamed = typeof given === 'object' && given !== null && 'name' in given && 'text' in given
    return super.query((isNamed ? { ...given, name: undefined } : given) as string, ...(rest as []))
  }) as pg.Client['query']
}

const isPooled = (url: string) => URL.canParse(url) && new URL(url).searchParams.get('pgbouncer') === 'true'

export type Database = {
  readonly pool: pg.Pool
  readonly kysely: Kysely<KernelTables>
  /** Statements sent so far, for the query-count ledger. */
  statements(): number
  close(): Promise<void>
}

/**
 * Opens a pool of at most `max` (16) connections on a PostgreSQL address; `onFault` hears of lost idle connections. With
 * `?pgbouncer=true` in the address no statement is prepared.
 */
export function openDatabase(url: string, options: { max?: number; onFault?: (error: Error) => void } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 16,
    ...(isPooled(url) && { Client: Unprepared }),
    // A machine that vanished answers nothing, not even that it is gone.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    types,
    application_name: 'yuelu',
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 5_000,
  })
  pool.on('error', (error) => options.onFault?.(error))
  // A connection can also be lost while it is checked out and between two statements; the next statement will fail, but
  // the event itself must not end the process.
  pool.on('connect', (client) => client.on('error', (error) => options.onFault?.(error)))
  let statements = 0
  const kysely = new Kysely<KernelTables>({
    dialect: new PostgresDialect({ pool: preparing(pool) as never }),
    log: (event) => {
      if (event.level === 'query') statements += 1
    },
  })
  return { pool, kysely, statements: () => statements, close: () => kysely.destroy() }
}
