// Fills every table of the modules with rows that mean nothing, in a copy of the database that is thrown away: only the
// number of statements is of interest. Row i carries the same id in every column of type uuid, so that records refer to
// each other; text takes the first value that its check allows.
import pg from 'pg'
import type { Module } from '#kernel/module/define-module.ts'
import { columnOf, tableOf } from '#kernel/registers/table.ts'

type Column = { table: string; name: string; type: string; keyed: boolean; generated: boolean }

const COLUMNS = `
  select a.attrelid::regclass::text as table, quote_ident(a.attname) as name, format_type(a.atttypid, null) as type, a.attgenerated <> '' or a.attidentity <> '' as generated,
    exists (select 1 from pg_constraint k where k.conrelid = a.attrelid and k.contype = 'p' and a.attnum = any(k.conkey)) as keyed
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any($1) and c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped order by 1, a.attnum`

const CONSTRAINTS = `
  select k.conrelid::regclass::text as table, quote_ident(k.conname) as name, pg_get_constraintdef(k.oid) as text
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = k.connamespace
  where n.nspname = any($1) and not c.relispartition and k.contype in ('c', 'f', 'u', 'x')`

const UNIQUE = `
  select i.indexrelid::regclass::text as name from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any($1) and not c.relispartition and i.indisunique and not i.indisprimary`

/** The first value of each coded column of the modules' registers, by `table.column`. */
const codedColumns = (modules: readonly Module[]): ReadonlyMap<string, string> =>
  new Map(
    modules
      .flatMap(({ registers = [] }) => registers)
      .flatMap(({ name, record }) => Object.entries(record.properties).flatMap(([field, schema]) => {
        const [first] = (schema as { enum?: string[] }).enum ?? []
        return first === undefined ? [] : [[`${tableOf(name)}.${columnOf(field)}`, first] as const]
      })),
  )

/** Empties the tables of the modules, takes off what would refuse meaningless rows, and puts in `n` rows each. */
export async function fillTables(url: string, modules: readonly Module[], n: number): Promise<void> {
  const schemas = modules.flatMap(({ schema }) => schema ?? [])
  const coded = codedColumns(modules)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows: columns } = await client.query<Column>(COLUMNS, [schemas])
    const allowed = await takeOff(client, schemas)
    await client.query('set session_replication_role = replica')
    for (const { table, name, keyed, generated } of columns) if (!keyed && !generated) await client.query(`alter table ${table} alter column ${name} drop not null`)
    for (const [table, all] of Map.groupBy(columns.filter(({ generated }) => !generated), (column) => column.table)) {
      await client.query(`delete from ${table}`)
      const values = all.map((column) => expression(column, coded.get(`${table}.${column.name}`) ?? allowed.get(`${table}.${column.name}`)))
      await client.query(`insert into ${table} (${all.map(({ name }) => name).join(', ')}) select ${values.join(', ')} from generate_series(0, ${n - 1}) as i on conflict do nothing`)
    }
  } finally {
    await client.end()
  }
}

/** What each checked column may hold first, by `table.column`; remembered, because the checks are gone the second time. */
const allowedIn = new Map<string, Map<string, string>>()

async function takeOff(client: pg.Client, schemas: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const copy = String(client.database)
  const allowed = allowedIn.get(copy) ?? new Map<string, string>()
  allowedIn.set(copy, allowed)
  const { rows } = await client.query<{ table: string; name: string; text: string }>(CONSTRAINTS, [schemas])
  for (const { table, name, text } of rows) {
    for (const [, column, value] of text.matchAll(/\((\w+) = (?:ANY \(ARRAY\[)?'([^']*)'/g)) allowed.set(`${table}.${column}`, value!)
    await client.query(`alter table ${table} drop constraint if exists ${name} cascade`)
  }
  for (const { name } of (await client.query<{ name: string }>(UNIQUE, [schemas])).rows) await client.query(`drop index if exists ${name}`)
  return allowed
}

function expression({ name, type, keyed }: Column, first: string | undefined): string {
  if (first !== undefined) return `'${first}'`
  if (type === 'uuid') return "('00000000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid"
  if (type === 'text' || type.startsWith('character')) return /organ|provider|owner/.test(name) ? "'stats-bureau'" : keyed ? "'t' || i" : "'t'"
  if (type === 'boolean') return 'true'
  if (type === 'date') return "date '2026-03-02'"
  if (type.startsWith('timestamp')) return "timestamptz '2026-03-02T01:00:00Z'"
  if (type === 'cidr' || type === 'inet') return "('10.' || i / 250 || '.' || i % 250 || '.0/24')::cidr"
  if (type === 'jsonb' || type === 'json') return "'[]'::jsonb"
  if (type === 'bytea') return "'\\x00'::bytea"
  if (type.endsWith('[]')) return `'{}'::${type}`
  if (['smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision'].includes(type)) return keyed ? 'i + 1' : '1'
  return 'null'
}
