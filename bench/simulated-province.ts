// A province of simulated people for a bench: a database of its own, filled by the same command as a demonstration, with the house
// over it and an official who may read everything.
import type { Pool } from 'pg'
import type { Actor } from '#kernel/access/actor.ts'
import { settableClock } from '#kernel/clock/clock.ts'
import { openDatabase } from '#kernel/db/database.ts'
import { openHouse } from '#kernel/module/house.ts'
import { actorOf } from '#kernel/people/actor-of.ts'
import type { Instant } from '#kernel/time/day.ts'
import { legalPersons } from '#modules/resources/legal-persons/module.ts'
import { population } from '#modules/resources/population/module.ts'
import { diceOf } from '#province/people/dice.ts'
import { fill } from '#province/people/fill.ts'
import { idsOf, type Plan } from '#province/people/plan.ts'
import { benchDatabase } from './bench-database.ts'
import { openPeer } from './postgraphile-peer.ts'
import { quantile } from './quantile.ts'

const NOW = '2026-11-02T01:00:00.000Z' as Instant
export const MATTER = 'population-registration'
export const PURPOSE = '核对户口登记：台账 2026-11 抽样'

/** `--rows 10000000` measures that level alone; without it, those that a laptop does in minutes. */
export function levels(): number[] {
  const at = process.argv.indexOf('--rows')
  return at < 0 ? [100_000, 1_000_000] : process.argv[at + 1]!.split(',').map(Number)
}

export type Province = Awaited<ReturnType<typeof simulatedProvince>>

export async function simulatedProvince(people: number) {
  const copy = await benchDatabase()
  const plan: Plan = { seed: 2004, people, firms: 0 }
  const began = performance.now()
  const database = openDatabase(copy.url, { max: 4 })
  await indexedAfter(database.pool, () => fill(copy.url, { plan, at: '2026-10-20T01:00:00.000Z' as Instant }))
  const seconds = (performance.now() - began) / 1000
  await database.pool.query('vacuum (analyze) population.person, population.person_key')
  await database.pool.query('checkpoint')
  const none = Number.MAX_SAFE_INTEGER
  const unlimited = { misses: none, records: none }
  const house = openHouse({
    database,
    modules: [population, legalPersons],
    clock: settableClock(NOW),
    calendar: { years: new Set(['2026']), off: new Set(), worked: new Set() } as never,
    policy: 'bench',
    readingLimits: { actor: unlimited, organ: unlimited, client: unlimited },
  })
  const registrar: Actor = await actorOf(database.kysely, 'public-security-department.registrar', NOW)
  const peer = await openPeer(copy.url, database.pool)
  let asked = 0
  return {
    database,
    peer,
    people,
    perSecond: Math.round(people / seconds),
    /** A question of the door, whole: permission, purpose, right, budget, answer, look and audit line. */
    ask(name: string, input: object) {
      asked += 1
      // In a minute six hundred reads of one official are a line each; here no minute passes, so officials take turns.
      const actor: Actor = { ...registrar, id: `${registrar.id}-${Math.floor(asked / 200)}` }
      return house.ask(actor, name, { matter: MATTER, ...input }, { purpose: PURPOSE })
    },
    /** Some people, the same every time. */
    async some(count: number): Promise<Sampled[]> {
      const dice = diceOf(plan.seed, people)
      const ids = idsOf(plan, 'person')
      const wanted = Array.from({ length: count }, () => ids.of(dice.below(people)))
      const { rows } = await database.pool.query<Sampled>(
        'select id, prefecture, division, name, id_number as number from population.person where id = any($1::uuid[])',
        [wanted],
      )
      return rows
    },
    async close() {
      await peer.close()
      await database.close()
      await copy.drop()
    },
  }
}

/** Indexes are built when the rows are there, as for the first load of any register: the primary keys alone stand meanwhile. */
async function indexedAfter(pool: Pool, work: () => Promise<unknown>): Promise<void> {
  const { rows } = await pool.query<{ name: string; text: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as text from pg_index i
     where i.indrelid = 'population.person'::regclass and not i.indisprimary`,
  )
  for (const { name } of rows) await pool.query(`drop index ${name}`)
  await work()
  for (const { text } of rows) await pool.query(text.replace(' ON ONLY ', ' ON '))
}

export type Sampled = {
  readonly id: string
  readonly prefecture: string
  readonly division: string
  readonly name: string
  readonly number: string
}

export type Latency = { readonly p50_ms: number; readonly p95_ms: number; readonly statements?: number }

/** One after another, after a few that warm up; `statements` counts those of the last. */
export async function each<T>(list: readonly T[], work: (one: T) => Promise<unknown>, statements?: () => number): Promise<Latency> {
  for (const one of list.slice(0, 30)) await work(one)
  const times: number[] = []
  let sent = 0
  for (const one of list) {
    const [at, before] = [performance.now(), statements?.() ?? 0]
    await work(one)
    times.push(performance.now() - at)
    sent = (statements?.() ?? 0) - before
  }
  const round = (n: number) => Number(n.toFixed(2))
  return { p50_ms: round(quantile(times, 0.5)), p95_ms: round(quantile(times, 0.95)), ...(statements && { statements: sent }) }
}

/** The table for a person, on stderr: stdout is for the one line of JSON. */
export function printTable(
  rows: readonly (readonly [rows: number, what: string, ...latencies: Latency[]])[],
  names: readonly string[],
): void {
  const cell = (text: string, width: number) => text.padStart(width)
  const line = (cells: readonly string[]) => process.stderr.write(`${cells.join('  ')}\n`)
  line([cell('rows', 11), 'what'.padEnd(22), ...names.map((name) => cell(`${name} p50/p95 ms`, 24))])
  for (const [count, what, ...latencies] of rows) {
    line([
      cell(count.toLocaleString('en'), 11),
      what.padEnd(22),
      ...latencies.map(({ p50_ms, p95_ms, statements }) =>
        cell(`${p50_ms} / ${p95_ms}${statements === undefined ? '' : ` (${statements} stmt)`}`, 24),
      ),
    ])
  }
}
