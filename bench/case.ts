// How many applications are submitted in a second, with a hundred thousand and with a million cases stored before them. Ours is the
// whole verb: permission, stored answer, the draft locked, the definition, the applicant's own record of the register, every rule, a
// case with its clock, the parts of the life event, the key that holds it once, audit line, fact and answer. Limit: the very same
// rows by bare prepared statements, nothing asked. Sixteen at once, in alternating rounds. At BENCH_CASES=1000,2000 others.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { systemClock } from '#kernel/clock/clock.ts'
import { openDatabase } from '#kernel/db/database.ts'
import { openHouse } from '#kernel/module/house.ts'
import { vaultOf } from '#kernel/trust/vault.ts'
import { readCalendar } from '#province/calendar.ts'
import { submit } from '#modules/services/applications/contract.ts'
import { modules } from '#server/modules.ts'
import { benchDatabase } from './bench-database.ts'
import { submitByHand } from './case-by-hand.ts'
import { fillCases, type Ready, readyDrafts } from './case-fill.ts'
import { median, quantile } from './quantile.ts'
import { rate } from './rate.ts'

const LEVELS = process.env.BENCH_CASES?.split(',').map(Number) ?? [100_000, 1_000_000]
const CLIENTS = 16
const ROUNDS = 3
const ROUND_MS = 4_000
const DRAFTS = 60_000
const GOAL = 300

export async function run(): Promise<object> {
  const copy = await benchDatabase()
  const database = openDatabase(copy.url, { max: CLIENTS })
  const pool = new pg.Pool({ connectionString: copy.url, max: CLIENTS })
  pool.on('error', () => {})
  try {
    const vault = vaultOf(Buffer.alloc(32, 7))
    const house = openHouse({ database, modules, clock: systemClock, calendar: readCalendar(), policy: 'bench', vault })
    const ours = async ({ actor, draft }: Ready) => {
      const input = { id: draft, version: 2, isTrue: true, consents: ['population.person'] }
      await house.act(actor, submit.name, input, { key: randomUUID() })
    }
    const held: Record<string, object> = {}
    let stored = 0
    for (const level of LEVELS) {
      const started = performance.now()
      await fillCases(pool, stored, level)
      stored = level
      const fill_s = Number(((performance.now() - started) / 1000).toFixed(1))
      const drafts = await readyDrafts(pool, DRAFTS)
      const next = () => drafts.pop() ?? outOfDrafts()
      held[level] = {
        fill_s,
        ...(await measured(
          database,
          () => ours(next()),
          () => submitByHand(pool, next()),
        )),
      }
    }
    const [first, last] = [LEVELS[0]!, LEVELS.at(-1)!].map((level) => (held[level] as { per_second: number }).per_second)
    return {
      bench: 'case',
      unit: 'submissions/s',
      clients: CLIENTS,
      goal: GOAL,
      held,
      growth: Number((last! / first!).toFixed(2)),
      note: 'a life event of three parts with one uploaded page; limit: the same rows by bare prepared SQL in one transaction; growth: the rate at the last level against the first',
    }
  } finally {
    await pool.end()
    await database.close()
    await copy.drop()
  }
}

async function measured(database: { statements(): number }, ours: () => Promise<void>, limit: () => Promise<void>) {
  const before = database.statements()
  await ours()
  const statements = database.statements() - before
  await rate(ours, { clients: CLIENTS, ms: 1_500 })
  await rate(limit, { clients: CLIENTS, ms: 1_000 })
  const [own, bare, latencies]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    const done = await rate(ours, { clients: CLIENTS, ms: ROUND_MS })
    own.push(done.perSecond)
    latencies.push(...done.latencies)
    bare.push((await rate(limit, { clients: CLIENTS, ms: ROUND_MS })).perSecond)
  }
  return {
    per_second: Math.round(median(own)),
    limit: Math.round(median(bare)),
    ratio: Number((median(own) / median(bare)).toFixed(2)),
    p50_ms: Number(quantile(latencies, 0.5).toFixed(1)),
    p95_ms: Number(quantile(latencies, 0.95).toFixed(1)),
    statements,
  }
}

const outOfDrafts = (): never => {
  throw new Error('more was submitted than was prepared: raise DRAFTS')
}
