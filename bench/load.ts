// Rows a second into the population base: our batch, checks, dry run excluded, against raw COPY of the very same rows into tables of
// the same shape, indexes and partitions; as peer an ORM's way (inserts of 500 rows under CHECK constraints) and a COPY into a table
// whose CHECK constraints and triggerless keys do part of our checking. At 100,000 and 1,000,000 rows, or at LOAD_ROWS=100000,10000000.
import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import type { Pool } from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { settableClock } from '#kernel/clock/clock.ts'
import { openDatabase } from '#kernel/db/database.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { rememberedPlaces } from '#kernel/registers/base/load-codes.ts'
import { fileOf } from '#modules/resources/intake/running/batch-file.ts'
import { runBatch } from '#modules/resources/intake/running/run-batch.ts'
import { claim } from '#modules/resources/intake/store/steps.ts'
import { personBase } from '#modules/resources/population/contract.ts'
import { benchDatabase } from './bench-database.ts'
import { HEADINGS, writePeople } from './load-rows.ts'

const SIZES = process.env.LOAD_ROWS ? process.env.LOAD_ROWS.split(',').map(Number) : [100_000, 1_000_000]
/** The ORM's way is slow; its rate does not depend on how long it is watched. */
const ORM_ROWS = 50_000

type Timed = { perSecond: number; seconds: number }
const timed = async (rows: number, work: () => Promise<unknown>): Promise<Timed> => {
  const at = performance.now()
  await work()
  const seconds = (performance.now() - at) / 1000
  return { perSecond: Math.round(rows / seconds), seconds: Number(seconds.toFixed(1)) }
}

const works = (pool: Pool, folder: string) => ({
  pool,
  bases: [personBase],
  clock: settableClock('2026-03-02T01:00:00Z'),
  folder,
  runner: 'bench',
  leaseSeconds: 600,
  stepRows: 5_000,
  places: rememberedPlaces(pool),
  isStopping: () => false,
})

async function loaded(pool: Pool, folder: string, state: 'checking' | 'running', id: string): Promise<void> {
  await pool.query(
    `update kernel.intake_batch set state = $2, pass = $3, rows_read = 0, rows_in = 0, rows_refused = 0, at_row = 0, at_byte = 0, chain = ''
     where id = $1`,
    [id, state, state === 'checking' ? 'trial' : 'run'],
  )
  const batch = await claim(pool, 'bench', 600, '2026-03-02T01:00:00.000Z' as never)
  await runBatch(works(pool, folder), batch!)
}

async function ours(pool: Pool, rows: number, villages: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'yuelu-bench-load-'))
  try {
    const id = uuid()
    const made = join(folder, 'people')
    await writePeople(made, rows, villages)
    renameSync(made, fileOf(folder, id))
    await pool.query(
      `insert into kernel.intake_batch (id, register, kind, state, organ, actor_kind, actor, actor_name, policy, opened_at, file_name, size,
        effective, simulated) values ($1, 'population.person', 'entry', 'paused', 'public-security-department', 'official', 'bench', '模拟', 'bench',
        now(), 'people.csv', 1, '2026-03-01', true)`,
      [id],
    )
    const trial = await timed(rows, () => loaded(pool, folder, 'checking', id))
    const run = await timed(rows, () => loaded(pool, folder, 'running', id))
    const { rows: told } = await pool.query<{ rows_in: number }>('select rows_in from kernel.intake_batch where id = $1', [id])
    if (told[0]!.rows_in !== rows) throw new Error(`${told[0]!.rows_in} of ${rows} rows went in`)
    return { trial, run }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The rows that our run left, read out once, so that every other way writes the same. */
async function readOut(pool: Pool, query: string): Promise<Buffer[]> {
  const client = await pool.connect()
  try {
    const pieces: Buffer[] = []
    for await (const piece of client.query(copyTo(`copy (${query}) to stdout`))) pieces.push(piece as Buffer)
    return pieces
  } finally {
    client.release()
  }
}

async function copyIn(pool: Pool, table: string, pieces: readonly Buffer[]): Promise<void> {
  const client = await pool.connect()
  try {
    const stream = client.query(copyFrom(`copy ${table} from stdin`))
    for (const piece of pieces) if (!stream.write(piece)) await new Promise((resolve) => stream.once('drain', resolve))
    stream.end()
    await finished(stream)
  } finally {
    client.release()
  }
}

const empty = (pool: Pool) => pool.query('truncate population.person, population.person_key; checkpoint')

async function raw(pool: Pool, rows: number): Promise<Timed> {
  const people = await readOut(pool, 'select * from population.person')
  const keys = await readOut(pool, 'select * from population.person_key')
  await empty(pool)
  const took = await timed(rows, async () => {
    await copyIn(pool, 'population.person_key', keys)
    await copyIn(pool, 'population.person', people)
  })
  return took
}

/** Part of our checks as the database's own: forms, codes and the check character of the number. */
const CHECKS = `alter table population.person
  add constraint bench_number check (id_number ~ '^\\d{17}[\\dX]$' and substr('10X98765432', 1 + (${[
    7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2,
  ]
    .map((weight, i) => `substr(id_number, ${i + 1}, 1)::int * ${weight}`)
    .join(' + ')}) % 11, 1) = right(id_number, 1)),
  add constraint bench_born check (birth_date = substr(id_number, 7, 4) || '-' || substr(id_number, 11, 2) || '-' || substr(id_number, 13, 2)),
  add constraint bench_sex check (sex in ('1', '2', '9')), add constraint bench_village check (registered_village ~ '^\\d{12}$'),
  add constraint bench_name check (length(name) between 1 and 50)`

async function checkedCopy(pool: Pool, rows: number): Promise<Timed> {
  const people = await readOut(pool, 'select * from population.person')
  const keys = await readOut(pool, 'select * from population.person_key')
  await empty(pool)
  await pool.query(CHECKS)
  return timed(rows, async () => {
    await copyIn(pool, 'population.person_key', keys)
    await copyIn(pool, 'population.person', people)
  })
}

/** 500 rows a statement, one transaction a statement, as an ORM's batch insert does. */
async function inserted(pool: Pool): Promise<Timed> {
  const columns = (
    await pool.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = 'population.person'::regclass and attnum > 0 and not attisdropped
        and attname not in ('entered_xact') order by attnum`,
    )
  ).rows.map(({ name }) => name)
  const { rows } = await pool.query<Record<string, unknown>>(`select ${columns.join(', ')} from population.person limit ${ORM_ROWS}`)
  await empty(pool)
  return timed(rows.length, async () => {
    for (let from = 0; from < rows.length; from += 500) {
      const part = rows.slice(from, from + 500)
      const at = (width: number) =>
        part.map((_, i) => `(${Array.from({ length: width }, (__, c) => `$${i * width + c + 1}`).join(',')})`).join(',')
      const client = await pool.connect()
      await client.query('begin')
      await client.query(
        `insert into population.person_key values ${at(3)}`,
        part.flatMap((row) => [row.id_number, row.id, row.prefecture]),
      )
      await client.query(
        `insert into population.person (${columns.join(', ')}) values ${at(columns.length)}`,
        part.flatMap((row) => columns.map((name) => row[name])),
      )
      await client.query('commit')
      client.release()
    }
  })
}

export async function run(): Promise<object> {
  const copy = await benchDatabase()
  const database = openDatabase(copy.url, { max: 4 })
  const { pool } = database
  try {
    const { rows: places } = await pool.query<{ code: string }>(
      'select min(code) as code from kernel.locality where length(code) = 12 group by substr(code, 1, 6)',
    )
    const villages = places.map(({ code }) => code)
    const at: Record<string, object> = {}
    let last = { ours: 0, raw: 0, ratio: 0, inserts: 0, checked: 0 }
    for (const rows of SIZES) {
      await empty(pool)
      await pool.query(
        'alter table population.person drop constraint if exists bench_number, drop constraint if exists bench_born, drop constraint if exists bench_sex, drop constraint if exists bench_village, drop constraint if exists bench_name',
      )
      const { trial, run: own } = await ours(pool, rows, villages)
      const limit = await raw(pool, rows)
      const checked = await checkedCopy(pool, rows)
      const orm = await inserted(pool)
      const ratio = Number((own.perSecond / limit.perSecond).toFixed(2))
      last = { ours: own.perSecond, raw: limit.perSecond, ratio, inserts: orm.perSecond, checked: checked.perSecond }
      at[rows] = { ours: own, dryRun: trial, rawCopy: limit, copyUnderChecks: checked, insertsOf500: orm, ratio }
    }
    return {
      bench: 'load',
      unit: 'rows a second',
      ours: last.ours,
      limit: last.raw,
      ratio: last.ratio,
      peer: last.inserts,
      columns: HEADINGS.length,
      at,
      note: 'limit: COPY of the same rows into the same tables (all indexes, partitions, key table) in one transaction each; peer: inserts of 500 rows under CHECK constraints; dry run not counted in ours',
    }
  } finally {
    await database.close()
    await copy.drop()
  }
}
