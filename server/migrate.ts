// Migrations are SQL files: the kernel's, then each room's own in its own schema, in the order of their names. A file that
// ran stays as it is; a changed one is an error, because two databases would then differ under one name.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { modules } from './modules.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

type Step = { name: string; schema: string; text: string }

const filesOf = (folder: string, schema: string): Step[] => {
  let names: string[]
  try {
    names = readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.sql'))
      .toSorted()
  } catch {
    return []
  }
  return names.map((name) => ({ name: `${folder}/${name}`, schema, text: readFileSync(join(root, folder, name), 'utf8') }))
}

/** Every migration of the house, in order. */
export const migrations = (): Step[] => [
  ...filesOf('kernel/tables', 'kernel'),
  ...modules.flatMap((module) => (module.schema ? filesOf(`modules/${module.wing}/${module.name}/tables`, module.schema) : [])),
]

/**
 * Brings a database to the present tables. Safe to run from several processes at once: each file runs in one transaction under
 * a lock that ends with it, so that nothing is left behind in a connection that a pooler lends on.
 */
export async function migrate(url: string, log: (line: string) => void = () => {}): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  let ran = 0
  try {
    await alone(client, async () => {
      await client.query('create schema if not exists kernel')
      await client.query(
        'create table if not exists kernel.migration (name text primary key, digest text not null, at timestamptz not null default now())',
      )
    })
    const done = await digests(client)
    for (const { name, schema, text } of migrations()) {
      const digest = createHash('sha256').update(text).digest('hex')
      if (isDone(name, digest, done)) continue
      const isOurs = await alone(client, async () => {
        // Another process may have been first.
        if (isDone(name, digest, await digests(client, name))) return false
        await client.query(`create schema if not exists ${client.escapeIdentifier(schema)}`)
        await client.query(text)
        await client.query('insert into kernel.migration (name, digest) values ($1, $2)', [name, digest])
        return true
      }).catch((error: Error) => {
        throw new Error(`migration ${name} failed: ${error.message}`, { cause: error })
      })
      if (!isOurs) continue
      log(`migrated ${name}`)
      ran += 1
    }
  } finally {
    await client.end()
  }
  return ran
}

/** One transaction that no other process's migration runs beside. */
async function alone<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock(2004, 609)')
    const answer = await work()
    await client.query('commit')
    return answer
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function digests(client: pg.Client, name?: string): Promise<ReadonlyMap<string, string>> {
  const query = 'select name, digest from kernel.migration where $1::text is null or name = $1'
  const { rows } = await client.query<{ name: string; digest: string }>(query, [name ?? null])
  return new Map(rows.map((row) => [row.name, row.digest]))
}

function isDone(name: string, digest: string, done: ReadonlyMap<string, string>): boolean {
  const known = done.get(name)
  if (known !== undefined && known !== digest)
    throw new Error(`migration ${name} was changed after it ran on this database; add a new file instead`)
  return known !== undefined
}

/** Gives each room a database role that owns its schema and sees no other (tests run behind these walls). */
export async function raiseWalls(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const schema of ['none', ...modules.flatMap(({ schema }) => schema ?? [])]) {
      const role = `room_${schema}`
      await client.query(`do $$ begin create role ${role}; exception when duplicate_object or unique_violation then null; end $$`)
      await client.query(
        `grant usage on schema kernel to ${role}; grant select, insert, update, delete on all tables in schema kernel to ${role}`,
      )
      if (schema !== 'none')
        await client.query(
          `grant usage on schema ${schema} to ${role}; grant all on all tables in schema ${schema} to ${role}; grant all on all sequences in schema ${schema} to ${role}`,
        )
    }
  } finally {
    await client.end()
  }
}
