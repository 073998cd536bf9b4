// Doubles of one record among 100,000 and 1,000,000 (DEDUPE_ROWS=10000000 adds that): the question as it is asked, with right, looks
// and scores; the bare statement of its probes (the limit); and, as peer, pg_trgm's similarity over name, sound, birth and address
// of the same rows. Then how well the score tells doubles from those who only look like one: precision and recall by threshold.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { settableClock } from '#kernel/clock/clock.ts'
import { openDatabase } from '#kernel/db/database.ts'
import { openHouse } from '#kernel/module/house.ts'
import { actorOf } from '#kernel/people/actor-of.ts'
import { readCalendarTable } from '#kernel/people/calendar.ts'
import { candidates } from '#modules/resources/matching/contract.ts'
import { modules } from '#server/modules.ts'
import { benchDatabase } from './bench-database.ts'
import { fill } from './dedupe-fill.ts'
import { diceOf, doubleOf, type Fields, namesakeOf, twinOf } from './dedupe-noise.ts'
import { curveOf, judged, type Truth } from './dedupe-curve.ts'
import { quantile } from './quantile.ts'

const SIZES = [100_000, 1_000_000, ...(process.env.DEDUPE_ROWS ? [Number(process.env.DEDUPE_ROWS)] : [])]
const PLANTED = 300
const ASKED = 150
const NOW = '2026-03-02T01:00:00.000Z'
const purpose = { purpose: 'bench' }

type Sent = { readonly text: string; readonly values: unknown[] }

const ms = (n: number) => Number(n.toFixed(1))
const figures = (all: readonly number[]) => ({ p50_ms: ms(quantile(all, 0.5)), p95_ms: ms(quantile(all, 0.95)) })

export async function run(): Promise<object> {
  const { url, drop } = await benchDatabase()
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  const database = openDatabase(url, { max: 4 })
  try {
    const calendar = await readCalendarTable(database.kysely)
    const house = openHouse({ database, modules, clock: settableClock(NOW), calendar, policy: 'bench' })
    const actor = await actorOf(database.kysely, 'public-security-department.adjudicator', NOW as never)
    const results: object[] = []
    let curve: object = {}
    let rows = 0
    for (const size of SIZES) {
      const fillSeconds = ms(await fill(pool, rows, size))
      rows = size
      const truth = await plant(pool, size)
      const ask = (record: string) => house.ask(actor, candidates.name, { register: 'population.person', record }, purpose)
      const asked = [...truth.doubles.keys()].slice(0, ASKED)
      for (const id of asked.slice(0, 20)) await ask(id)
      const sent: Sent[] = []
      const unwatch = watch(sent)
      for (const id of asked) await ask(id)
      unwatch()
      const probes = sent.filter(({ text }) => text.includes('as block'))
      const ours = await timed(asked, ask)
      const bare = await bareProbes(pool, probes)
      if (size === SIZES[1]) curve = curveOf(await judged(database.kysely, truth))
      results.push({
        rows: size,
        fill_seconds: fillSeconds,
        ours: { ...ours, statements: sent.length / asked.length },
        limit_bare_sql: bare,
        peer_pg_trgm: await trigrams(pool, asked, size),
      })
    }
    return { bench: 'dedupe', asked: ASKED, results, ...curve, limit_ms: 150 }
  } finally {
    await database.close()
    await pool.end()
    await drop()
  }
}

async function timed<T>(asked: readonly T[], ask: (one: T) => Promise<unknown>) {
  const all: number[] = []
  for (const one of asked) {
    const at = performance.now()
    await ask(one)
    all.push(performance.now() - at)
  }
  return figures(all)
}

const named = new Map<string, string>()
/** One name a statement, whichever of the pool's connections it is prepared on. */
const nameOf = (text: string): string => {
  const name = named.get(text) ?? `probes-${named.size}`
  named.set(text, name)
  return name
}

/** Prepared, as the house's own connections prepare it: planning a union over fifteen partitions costs more than running it. */
async function bareProbes(pool: pg.Pool, probes: readonly Sent[]) {
  const client = await pool.connect()
  try {
    const ask = ({ text, values }: Sent) => client.query({ name: nameOf(text), text, values })
    await timed(probes.slice(0, 20), ask)
    return await timed(probes, ask)
  } finally {
    client.release()
  }
}

/** What one question sends, listened to at the driver. */
function watch(sent: Sent[]): () => void {
  const own = pg.Client.prototype.query
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [first, second] = given as [string | { text: string; values?: unknown[] }, unknown[]?]
    if (typeof first === 'string') sent.push({ text: first, values: second ?? [] })
    else sent.push({ text: first.text, values: first.values ?? second ?? [] })
    return (own as (...args: unknown[]) => unknown).apply(this, given)
  } as typeof own
  return () => void (pg.Client.prototype.query = own)
}

const COLUMNS =
  'id_number, name, pinyin, sex, ethnicity, birth_date, birth_place, registered_village, registered_address, division, household, mother'

/** Doubles of some, twins and namesakes of others, and some to whom nothing was done. */
async function plant(pool: pg.Pool, size: number): Promise<Truth> {
  const dice = diceOf(size)
  const drawn = Array.from({ length: PLANTED * 3 }, () => dice(size))
  const { rows } = await pool.query<Fields & { id: string }>(
    `select id, ${COLUMNS} from population.person where id = any(select public.record_of(n) from unnest($1::bigint[]) n) order by id`,
    [drawn],
  )
  const doubles = new Map<string, string>()
  const lookalikes = new Set<string>()
  const others: string[] = []
  for (const [i, { id, ...fields }] of rows.entries()) {
    const kind = i % 6
    if (kind < 3) doubles.set(id, await add(pool, doubleOf(fields, dice, i)))
    else others.push(id)
    if (kind === 3) lookalikes.add(await add(pool, twinOf(fields, dice, i)))
    if (kind === 4) lookalikes.add(await add(pool, namesakeOf(fields, dice, i)))
  }
  return { doubles, others, lookalikes }
}

async function add(pool: pg.Pool, fields: Fields): Promise<string> {
  const id = randomUUID()
  const names = COLUMNS.split(', ')
  const place = fields.division!.slice(0, 4)
  await pool.query(
    `insert into population.person (id, prefecture, created_at, updated_at, simulated, entered_kind, entered_on, entered_actor, entered_name, ${COLUMNS})
     values ($1, $2, now(), now(), true, 'entry', '2020-01-01', 'bench', 'bench', ${names.map((_, i) => `$${i + 3}`).join(', ')})`,
    [id, place, ...names.map((name) => fields[name])],
  )
  await pool.query('insert into population.person_key (number, record, prefecture) values ($1, $2, $3) on conflict do nothing', [
    fields.id_number,
    id,
    place,
  ])
  return id
}

/** The twenty rows most alike by trigrams of what a person would compare, nearest first, through a GIN index. */
async function trigrams(pool: pg.Pool, asked: readonly string[], size: number): Promise<object> {
  const { rows: known } = await pool.query("select 1 from pg_available_extensions where name = 'pg_trgm'")
  if (known.length === 0) return { none: 'pg_trgm is not available on this server' }
  const at = performance.now()
  await pool.query('create extension if not exists pg_trgm')
  await pool.query('drop index if exists population.bench_trigrams')
  await pool.query(`create index bench_trigrams on population.person using gin ((${ALL_TEXT}) gin_trgm_ops)`)
  const seconds = (performance.now() - at) / 1000
  const few = asked.slice(0, size > 100_000 ? 3 : 10)
  const { rows: texts } = await pool.query<{ text: string }>(
    `select ${ALL_TEXT} as text from population.person where id = any($1::uuid[])`,
    [few],
  )
  const client = await pool.connect()
  try {
    await client.query('select set_limit(0.6)')
    const found = await timed(texts, ({ text }) =>
      client.query(`select id from population.person where (${ALL_TEXT}) % $1 order by similarity(${ALL_TEXT}, $1) desc limit 20`, [text]),
    )
    return { ...found, index_seconds: ms(seconds), asked: few.length, threshold: 0.6 }
  } finally {
    client.release()
  }
}

const ALL_TEXT = "(name || ' ' || pinyin || ' ' || birth_date || ' ' || registered_village || ' ' || registered_address)"
