// How long one address takes while 16 writers ask at once, with ten thousand, a hundred thousand and a million addresses held in
// one block, every sixth of it free: ours (the whole action: permission, gate, history, audit), the same rows written by raw
// SQL, and the way that locks the parent and looks through all it holds for the first gap. Then how long one more prefix takes
// in a plan of a million.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { systemClock } from '#kernel/clock/clock.ts'
import { openDatabase } from '#kernel/db/database.ts'
import { openHouse } from '#kernel/module/house.ts'
import { allocateAddresses } from '#modules/network/registry/contract.ts'
import { registry } from '#modules/network/registry/module.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { clerk, plantBlock, plantSystem, fillTo, type Planted } from './address-space.ts'
import { benchDatabase } from './bench-database.ts'
import { naiveAllocation, rawAllocation } from './allocate-by-hand.ts'
import { overlapCheck } from './overlap-check.ts'
import { quantile } from './quantile.ts'

const WRITERS = 16
const LEVELS = [10_000, 100_000, 1_000_000]

/** Latencies of `work` by 16 writers for a while, each writer finishing what it began. */
async function together(work: () => Promise<string>, ms: number) {
  const latencies: number[] = []
  const given: string[] = []
  const started = performance.now()
  await Promise.all(
    Array.from({ length: WRITERS }, async () => {
      do {
        const at = performance.now()
        given.push(await work())
        latencies.push(performance.now() - at)
      } while (performance.now() - started < ms)
    }),
  )
  const seconds = (performance.now() - started) / 1000
  const round = (n: number) => Number(n.toFixed(1))
  const twice = given.length - new Set(given).size
  return {
    per_second: Math.round(given.length / seconds),
    p50_ms: round(quantile(latencies, 0.5)),
    p95_ms: round(quantile(latencies, 0.95)),
    twice,
  }
}

/** The median of three that run alone: those that take turns wait for all before them besides. */
async function oneAfterAnother(work: () => Promise<string>): Promise<number> {
  const latencies: number[] = []
  for (let i = 0; i < 3; i += 1) {
    const at = performance.now()
    await work()
    latencies.push(performance.now() - at)
  }
  return Number(quantile(latencies, 0.5).toFixed(1))
}

export async function run(): Promise<object> {
  const copy = await benchDatabase()
  const database = openDatabase(copy.url, { max: WRITERS })
  const pool = new pg.Pool({ connectionString: copy.url, max: WRITERS })
  pool.on('error', () => {})
  try {
    const calendar = { years: new Set<number>(), off: new Set<string>(), worked: new Set<string>() }
    const house = openHouse({ database, modules: [systems, registry], clock: systemClock, calendar: calendar as never, policy: 'bench' })
    const system = await plantSystem(house)
    const planted: Planted = await plantBlock(pool, system)
    const ours = async () => {
      const answer = await house.act(clerk, allocateAddresses.name, { block: planted.block }, { key: randomUUID() })
      return (answer as { addresses: { address: string }[] }).addresses[0]!.address
    }
    const held: Record<string, object> = {}
    for (const level of LEVELS) {
      await fillTo(pool, planted, level)
      await together(ours, 500)
      held[level] = {
        ours: await together(ours, 5_000),
        limit: await together(() => rawAllocation(pool, planted), 3_000),
        naive_one_ms: await oneAfterAnother(() => naiveAllocation(pool, planted)),
      }
    }
    const { rows } = await pool.query<{ twice: number }>(
      "select count(*)::int - count(distinct address)::int as twice from registry.address where state = 'held'",
    )
    const overlap = await overlapCheck(pool, house)
    return {
      bench: 'allocate',
      writers: WRITERS,
      held,
      twice: rows[0]!.twice,
      overlap,
      note: 'ours: the action with permission, gate, history, audit line and stored answer; limit: the same rows by raw SQL; naive: lock the block, read every address held, take the first gap; one at a time, for the lock lets no two run together',
    }
  } finally {
    await pool.end()
    await database.close()
    await copy.drop()
  }
}
