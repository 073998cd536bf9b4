// From kill -9 of the embedded primary, while eight connections write, to the first write that the promoted standby acknowledges.
// The limit is a bare `pg_promote` and one write on a standby of the same size, on this machine and in this run. Both again with
// log that the standby has on disk but has not replayed yet.
import { chmodSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { openDatabase } from '#kernel/db/database.ts'
import { type Cluster, clusterIn, startCluster } from '#server/cluster.ts'
import { clusterFolders } from '#server/cluster-folders.ts'
import { clusterOwner } from '#server/cluster-owner.ts'
import { copyCluster } from '#server/standby/copy-cluster.ts'
import { killServer } from '#server/standby/end-server.ts'
import { connect } from '#server/standby/watcher.ts'
import { otherSeat } from '#server/standby/standing.ts'
import { testPair, type TestPair } from '#tests/support/standby-pair.ts'
import { quantile } from './quantile.ts'

const ROUNDS = { 0: 5, 64: 2 } as const
const WRITERS = 8
const TO_REPLAY_MB = [0, 64] as const
const TABLE = 'create table if not exists public.written (n bigint primary key, pad text)'

export async function run(): Promise<object> {
  const pair = await testPair()
  const times = new Map<number, number[]>()
  let acknowledged = 0
  try {
    await pair.inStep()
    const database = openDatabase(pair.url, { max: WRITERS, onFault: () => {} })
    await database.pool.query(TABLE)
    for (const mb of TO_REPLAY_MB) {
      times.set(mb, [])
      for (let round = 0; round < ROUNDS[mb]; round += 1) {
        const kept = await killed(pair, database.pool, mb, round)
        times.get(mb)!.push(kept.ms)
        acknowledged += kept.acknowledged
        await pair.inStep()
      }
    }
    await database.close()
  } finally {
    await pair.close()
  }
  const limit = { 0: await bare(0), 64: await bare(64) }
  const ours = times.get(0)!
  return {
    bench: 'failover',
    unit: 's from kill to first write',
    ours: s(quantile(ours, 0.5)),
    limit: s(quantile(limit[0], 0.5)),
    ratio: Number((quantile(limit[0], 0.5) / quantile(ours, 0.5)).toFixed(2)),
    p50_ms: Math.round(quantile(ours, 0.5)),
    max_ms: Math.round(Math.max(...ours)),
    with_64_mb_to_replay: {
      ours: s(quantile(times.get(64)!, 0.5)),
      max: s(Math.max(...times.get(64)!)),
      limit: s(quantile(limit[64], 0.5)),
    },
    acknowledged,
    lost: 0,
    note: `${ROUNDS[0]} rounds, ${ROUNDS[64]} with log to replay, ${WRITERS} writers through one pool; a synchronous standby on the same disk; every acknowledged row was looked for after each round; limit: pg_promote and one insert, nobody else writing`,
  }
}

const s = (ms: number) => Number((ms / 1000).toFixed(3))

/** One kill under load. Throws when an acknowledged row is not there afterwards. */
async function killed(pair: TestPair, pool: pg.Pool, mb: number, round: number): Promise<{ ms: number; acknowledged: number }> {
  const base = (mb * 100 + round + 1) * 1_000_000
  const kept: { key: number; began: number; ended: number }[] = []
  let over = false
  let lastFailed = 0
  let n = 0
  const lane = async () => {
    while (!over) {
      const [key, began] = [base + n++, performance.now()]
      try {
        await pool.query('insert into public.written values ($1)', [key])
        kept.push({ key, began, ended: performance.now() })
      } catch {
        lastFailed = Math.max(lastFailed, began)
        await sleep(1)
      }
    }
  }
  const { term, primary } = pair.standing()
  if (mb > 0) await leaveToReplay(clusterOf(pair, otherSeat(primary)).url, pool, mb, base)
  const lanes = Promise.all(Array.from({ length: WRITERS }, lane))
  await sleep(300)
  const killedAt = performance.now()
  pair.killPrimary()
  // The first write that began after the last one that failed is the new primary's.
  const first = () => kept.filter(({ began }) => lastFailed > killedAt && began > lastFailed).toSorted((x, y) => x.ended - y.ended)[0]
  await pair.until('a write after the kill', () => pair.standing().term > term && first() !== undefined)
  over = true
  await lanes
  const keys = kept.map(({ key }) => key)
  const { rows } = await pool.query<{ n: number }>('select count(*)::int as n from public.written where n = any($1)', [keys])
  if (rows[0]!.n !== keys.length) throw new Error(`${keys.length - rows[0]!.n} acknowledged rows are lost`)
  return { ms: first()!.ended - killedAt, acknowledged: keys.length }
}

const clusterOf = (pair: TestPair, seat: 'data' | 'standby'): Cluster => clusterIn(clusterFolders(pair.homes[seat], clusterOwner()))

/** The standby keeps what comes, but replays it only when it is promoted. */
async function leaveToReplay(standby: string, writing: Pick<pg.Pool, 'query'>, mb: number, base: number): Promise<void> {
  const client = await connect(standby)
  await client.query('select pg_wal_replay_pause()')
  await client.end()
  await writing.query(`insert into public.written select $1::bigint - g, repeat('x', 950) from generate_series(1, $2::int) g`, [
    base,
    mb * 1024,
  ])
}

/** The same with nothing of ours: kill -9, pg_promote, one insert. Whoever was promoted is the next round's primary. */
async function bare(mb: 0 | 64): Promise<number[]> {
  const home = mkdtempSync(join(tmpdir(), 'yuelu-bare-'))
  chmodSync(home, 0o711)
  const owner = clusterOwner()
  const times: number[] = []
  let primary = clusterFolders(join(home, '0'), owner)
  let running = await startCluster({ dataDir: primary.home, log: () => {} })
  const password = decodeURIComponent(new URL(running.url).password)
  try {
    for (let round = 1; round <= (mb === 0 ? 3 : 2); round += 1) {
      const client = await connect(running.url)
      await client.query(TABLE)
      const next = clusterFolders(join(home, String(round)), owner)
      await copyCluster({ client, from: primary.data, to: next.data, owner, signal: new AbortController().signal })
      copyFileSync(primary.password, next.password)
      const follows = `host=${primary.socket} user=postgres password=${password}`
      const standby = await startCluster({ dataDir: next.home, log: () => {}, follows })
      await sleep(500)
      if (mb > 0) await leaveToReplay(standby.url, client, mb, -round * 1_000_000)
      const promoting = await connect(standby.url)
      const killedAt = performance.now()
      await killServer(primary.data)
      await promoting.query('select pg_promote()')
      await promoting.query('insert into public.written values ($1)', [round])
      times.push(performance.now() - killedAt)
      await Promise.all([promoting.end(), client.end().catch(() => {})])
      primary = next
      running = standby
    }
    return times
  } finally {
    await running.stop()
    rmSync(home, { recursive: true, force: true })
  }
}
