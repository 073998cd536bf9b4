// How much of raw PostgreSQL an action keeps: 16 clients do one real action (a permission, an idempotency key, a written
// row, one fact with one listener, one audit line) through the desk; the limit writes the very same rows by raw `pg` with
// prepared statements in one transaction, on the same database in the same run, in alternating rounds.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Actor } from '#kernel/access/actor.ts'
import { systemClock } from '#kernel/clock/clock.ts'
import { openDatabase } from '#kernel/db/database.ts'
import { openHouse } from '#kernel/module/house.ts'
import { furnishTrialRoom, trialRoom } from '#tests/support/trial-room.ts'
import { benchDatabase } from './bench-database.ts'
import { median, quantile } from './quantile.ts'

const CLIENTS = 16
const ROUND_MS = 4_000
const ROUNDS = 4

async function rate(work: () => Promise<void>, ms: number): Promise<{ perSecond: number; latencies: number[] }> {
  const latencies: number[] = []
  const end = performance.now() + ms
  const started = performance.now()
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (performance.now() < end) {
        const at = performance.now()
        await work()
        latencies.push(performance.now() - at)
      }
    }),
  )
  return { perSecond: latencies.length / ((performance.now() - started) / 1000), latencies }
}

export async function run(): Promise<object> {
  const copy = await benchDatabase()
  const database = openDatabase(copy.url, { max: CLIENTS })
  const pool = new pg.Pool({ connectionString: copy.url, max: CLIENTS })
  pool.on('error', () => {})
  try {
    await furnishTrialRoom(database)
    const clerk: Actor = {
      kind: 'official',
      id: 'clerk',
      name: '示例',
      post: randomUUID(),
      organ: 'stats-bureau',
      division: '430000',
      permissions: new Map([['trial.write', 'own']]),
    }
    const house = openHouse({
      database,
      modules: [trialRoom],
      clock: systemClock,
      calendar: { years: new Set(), off: new Set(), worked: new Set() },
      policy: 'bench',
    })
    const ours = async () => void (await house.act(clerk, 'trial.add-note', { title: '一条记录' }, { key: randomUUID() }))
    const limit = () => rawAction(pool, clerk)
    await rate(ours, 1_500)
    await rate(limit, 1_500)
    const rounds = { ours: [] as number[], limit: [] as number[], latencies: [] as number[] }
    for (let i = 0; i < ROUNDS; i += 1) {
      const a = await rate(ours, ROUND_MS)
      const b = await rate(limit, ROUND_MS)
      rounds.ours.push(a.perSecond)
      rounds.limit.push(b.perSecond)
      rounds.latencies.push(...a.latencies)
    }
    const ratios = rounds.ours.map((o, i) => o / rounds.limit[i]!)
    return {
      bench: 'desk',
      unit: 'actions/s',
      ours: Math.round(median(rounds.ours)),
      limit: Math.round(median(rounds.limit)),
      ratio: Number(median(ratios).toFixed(2)),
      p50_ms: Number(quantile(rounds.latencies, 0.5).toFixed(2)),
      p95_ms: Number(quantile(rounds.latencies, 0.95).toFixed(2)),
      statements: 5,
      note: `16 clients; each action: begin, stored-answer look-up, 1 row, line+fact+delivery+answer in one statement, commit; ratio is the median of ${ROUNDS} alternating rounds (${ratios.map((r) => r.toFixed(2)).join(', ')})`,
    }
  } finally {
    await pool.end()
    await database.close()
    await copy.drop()
  }
}

/** The same five rows by hand: one statement a row, prepared, in one transaction. */
async function rawAction(pool: pg.Pool, clerk: Actor): Promise<void> {
  const client = await pool.connect()
  const [id, event, at] = [randomUUID(), randomUUID(), new Date().toISOString()]
  try {
    await client.query('begin')
    await client.query({
      name: 'r1',
      text: 'insert into trial.note (id, title, organ) values ($1, $2, $3)',
      values: [id, '一条记录', clerk.organ],
    })
    await client.query({
      name: 'r2',
      text: `insert into kernel.audit_line (id, at, request, actor_kind, actor, actor_name, post, organ, action, outcome, input_digest, output_digest, policy)
        values ($1,$2,$3,'official',$4,$5,$6,$7,'trial.add-note','done',$8,$9,'bench')`,
      values: [randomUUID(), at, randomUUID(), clerk.id, clerk.name, clerk.post, clerk.organ, 'a'.repeat(64), 'b'.repeat(64)],
    })
    await client.query({
      name: 'r3',
      text: 'insert into kernel.event (id, name, fact, at, request) values ($1, $2, $3, $4, $5)',
      values: [event, 'trial.noted', JSON.stringify({ note: id }), at, id],
    })
    await client.query({
      name: 'r4',
      text: 'insert into kernel.delivery (event, listener, due_at) values ($1, $2, $3)',
      values: [event, 'trial.remember', at],
    })
    await client.query({
      name: 'r5',
      text: 'insert into kernel.answered (actor, key, action, input_digest, answer, at) values ($1, $2, $3, $4, $5, $6)',
      values: [clerk.id, randomUUID(), 'trial.add-note', 'a'.repeat(64), JSON.stringify({ id }), at],
    })
    await client.query('commit')
  } finally {
    client.release()
  }
}
