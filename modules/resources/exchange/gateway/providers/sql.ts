// A table or view of a database that the operator has named. The connection is read-only by the server's own word, stops a
// statement after five seconds, and may act under a role of its own; only the granted columns are named in the statement.
import pg from 'pg'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { type Page, type PageQuery, type Provider, ProviderFailed } from './provider.ts'

export type Connection = { readonly url: string; readonly role?: string }

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]{0,62}$/
const quoted = (name: string): string => {
  if (!IDENTIFIER.test(name)) throw new ProviderFailed(`not a column or table name: ${name}`)
  return `"${name}"`
}

const JSON_TYPES = new Set([114, 3802])
const INT8 = 20
/** Dates and times leave as the database writes them, decimals as text: no figure passes through a float. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === INT8) return (text: string) => (Number.isSafeInteger(Number(text)) ? Number(text) : text)
    if ([16, 21, 23, 700, 701].includes(oid) || JSON_TYPES.has(oid)) return pg.types.getTypeParser(oid, format as 'text')
    return (text: string) => text
  },
} as unknown as pg.CustomTypesConfig

/** Connections to a provider's own database. */
export type ProviderPool = pg.Pool

export function openConnection({ url, role }: Connection, max = 6): ProviderPool {
  const options = ['-c default_transaction_read_only=on', '-c statement_timeout=5000', ...(role ? [`-c role=${role}`] : [])].join(' ')
  const pool = new pg.Pool({
    connectionString: url,
    max,
    options,
    types,
    application_name: 'yuelu-exchange',
    connectionTimeoutMillis: 3000,
  })
  // A provider that goes away is told to the next caller, not to the process.
  pool.on('error', () => {})
  return pool
}

type Statement = { name: string; text: string }
const statements = new Map<string, Statement>()

function statementFor(source: string, { fields, key, after }: PageQuery): Statement {
  const known = `${source}|${key}|${after === undefined}|${fields.join()}`
  const before = statements.get(known)
  if (before) return before
  const relation = source.split('.').map(quoted).join('.')
  const columns = [...fields.map(quoted), `${quoted(key)}::text`].join(', ')
  const text = `select ${columns} from ${relation} where ${quoted(key)} ${after === undefined ? 'is not null' : '> $2'} order by ${quoted(key)} limit $1`
  const made = { name: `x${sm3Hex(text).slice(0, 24)}`, text }
  if (statements.size < 1000) statements.set(known, made)
  return made
}

export function sqlProvider(pool: ProviderPool, source: string): Provider {
  return {
    async page(query): Promise<Page> {
      const values = query.after === undefined ? [query.limit] : [query.limit, query.after]
      const { rows } = await pool
        .query<unknown[]>({ ...statementFor(source, query), values, rowMode: 'array' } as pg.QueryArrayConfig)
        .catch((error: Error) => {
          throw new ProviderFailed(error.message, { cause: error })
        })
      const width = query.fields.length
      return {
        keys: rows.map((row) => row[width] as string),
        rows: rows.map((row) => {
          const one: Record<string, unknown> = {}
          for (let i = 0; i < width; i += 1) one[query.fields[i]!] = row[i]
          return one
        }),
      }
    },
  }
}
