import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Database, openDatabase } from '#kernel/db/database.ts'
import { startCluster } from '#server/cluster.ts'
import { clusterOwner } from '#server/cluster-owner.ts'
import { migrate } from '#server/migrate.ts'
import { seed } from '#server/seed.ts'
import { tryLock } from '#server/start-lock.ts'
import { TEST_PASSWORD } from '#tests/support/database.ts'
import { testPair, type TestPair } from '#tests/support/standby-pair.ts'
import { admitWriters, reckonWith, startWriters } from '#tests/support/keyed-writers.ts'
import { type Running, startServer } from '#tests/faults/killed-server.ts'
import { fence } from './follower-folder.ts'
import { openPair } from './open-pair.ts'
import { promoteStandby, standbyStatus } from './operate.ts'
import { otherSeat, SEATS, writeStanding } from './standing.ts'
import { supersedeStandby } from './supersede-standby.ts'

let pair: TestPair
let database: Database
let server: Running
let token: string
const keys = mkdtempSync(join(tmpdir(), 'yuelu-standby-keys-'))

before(async () => {
  pair = await testPair()
  await migrate(pair.url)
  await seed(pair.url, { password: TEST_PASSWORD })
  database = openDatabase(pair.url, { max: 4 })
  token = await admitWriters(pair.url)
  server = await startServer(pair.url, keys)
  await pair.inStep()
})
after(async () => {
  await server?.kill()
  await database?.close()
  await pair?.close()
  rmSync(keys, { recursive: true, force: true })
})

const writers = (name: string) => startWriters({ origin: server.origin, token }, name)

const alarms = async () => {
  const { rows } = await database.pool.query<{ kind: string; stands: boolean }>(
    'select kind, cleared_at is null as stands from kernel.alarm order by raised_at',
  )
  return rows
}

test(
  'the primary is killed under load: the standby takes its place, and all that was acknowledged is there, once',
  { timeout: 120_000 },
  async () => {
    const work = writers('killed')
    await pair.until('work before', () => work.acknowledged.length > 100)
    const killed = pair.killPrimary()
    await pair.until('a promotion', () => pair.standing().term === 2)
    const before = work.acknowledged.length
    await pair.until('work after', () => work.acknowledged.length > before + 100)
    await work.stop()
    assert.equal(killed, 'data')
    assert.equal(pair.standing().primary, 'standby')
    await reckonWith(database, work)
    assert.ok(work.turnedAway.length > 0)
    for (const { status, retryAfter, ms } of work.turnedAway) {
      assert.deepEqual([status, retryAfter], [503, '2'])
      assert.ok(ms < 5_000, `a request hung for ${ms} ms`)
    }
  },
)

test('the old primary is fenced, is made anew as a standby, and may take the place back', { timeout: 120_000 }, async () => {
  assert.ok(existsSync(join(pair.dataOf('data'), 'standby.signal')), 'even a bare PostgreSQL would open it for reading only')
  await assert.rejects(startCluster({ dataDir: pair.homes.data, log: () => {} }), /STANDBY_DIR/)
  await pair.inStep()
  await pair.until('the alarm cleared', async () => (await alarms()).some(({ kind, stands }) => kind === 'standby.promoted' && !stands))
  const work = writers('back')
  await pair.until('work before', () => work.acknowledged.length > 50)
  pair.killPrimary()
  await pair.until('a promotion', () => pair.standing().term === 3)
  const before = work.acknowledged.length
  await pair.until('work after', () => work.acknowledged.length > before + 50)
  await work.stop()
  assert.equal(pair.standing().primary, 'data')
  await reckonWith(database, work)
  await pair.inStep()
})

test('a standby that died is started again, and no write is lost or goes on alone meanwhile', { timeout: 120_000 }, async () => {
  const work = writers('restarted')
  await pair.until('work before', () => work.acknowledged.length > 20)
  const { since } = pair.standing()
  pair.killStandby()
  const before = work.acknowledged.length
  await pair.until('work after', () => work.acknowledged.length > before + 50)
  await work.stop()
  await pair.inStep()
  if (pair.standing().since === since) assert.equal((await alarms()).filter(({ stands }) => stands).length, 0)
  await reckonWith(database, work)
})

test(
  'a standby that is frozen holds writes up, then the work goes on alone with an alarm; alone, a killed primary comes back by itself',
  { timeout: 120_000 },
  async () => {
    const [seat, frozen] = ['standby', pair.processOf('standby', 'walreceiver')] as const
    process.kill(frozen, 'SIGSTOP')
    const work = writers('alone')
    await pair.until('going on alone', () => !pair.standing().inStep)
    const before = work.acknowledged.length
    await pair.until('work alone', () => work.acknowledged.length > before + 50)
    const told = await standbyStatus(pair.options)
    assert.equal(told.ok, false)
    await pair.until('an alarm', async () => (await alarms()).some(({ kind, stands }) => kind === 'standby.lost' && stands))
    const refused = await promoteStandby({ ...pair.options, acceptLoss: false })
    assert.match(refused.lines[0]!.zh, /不同步/)
    assert.equal(pair.killPrimary(), 'data', 'a standby that is not in step takes no place')
    const then = work.acknowledged.length
    await pair.until('the primary back', () => work.acknowledged.length > then + 50)
    await work.stop()
    assert.equal(pair.standing().primary, 'data')
    await reckonWith(database, work)
    try {
      process.kill(frozen, 'SIGCONT')
    } catch {
      // It was ended with the server it belonged to.
    }
    await pair.inStep()
    await pair.until('the alarm cleared', async () => !(await alarms()).some(({ stands }) => stands))
    pair.killPrimary()
    await pair.until('a promotion', () => pair.standing().term === 4)
    await pair.until('the promoted one', () =>
      database.pool.query('select 1').then(
        () => true,
        () => false,
      ),
    )
    assert.equal(pair.standing().primary, seat)
    await reckonWith(database, work)
    await pair.inStep()
  },
)

test('the operator changes the two while the platform runs, and sees how they stand', { timeout: 120_000 }, async () => {
  const lock = tryLock(join(pair.options.dir, 'supervisor.lock'))
  const told = await promoteStandby({ ...pair.options, acceptLoss: false })
  assert.deepEqual([told.ok, pair.standing().primary], [true, 'data'], told.lines[0]!.en)
  await pair.inStep()
  const { ok, lines } = await standbyStatus(pair.options)
  assert.ok(ok && lines.some(({ zh }) => zh.includes('不丢数据')))
  if ('release' in lock) lock.release()
})

test(
  'a data folder that is lost is no new beginning: the operator promotes the standby, and everything is there',
  { timeout: 120_000 },
  async () => {
    const count = async () => (await database.pool.query<{ n: number }>('select count(*)::int as n from trial.note')).rows[0]!.n
    const had = await count()
    await pair.stop()
    rmSync(pair.homes.data, { recursive: true })
    await assert.rejects(openPair(pair.options), /promote/)
    assert.ok((await promoteStandby({ ...pair.options, acceptLoss: false })).ok)
    await pair.open()
    assert.equal(await count(), had)
    await pair.inStep()
  },
)

test('a restored moment takes the place of both, and what was primary before follows it', { timeout: 120_000 }, async () => {
  assert.equal(pair.standing().primary, 'standby')
  const restored = `${pair.homes.data}.restored`
  await pair.stop()
  execFileSync('cp', ['-a', pair.homes.standby, restored])
  rmSync(join(restored, 'standing.json'))
  await pair.open()
  await database.pool.query('create table public.given_up ()')
  await pair.inStep()
  await pair.stop()
  const aside = `${pair.homes.data}.before`
  renameSync(pair.homes.data, aside)
  renameSync(restored, pair.homes.data)
  await supersedeStandby(pair.homes.data, aside, pair.homes.standby)
  await pair.open()
  assert.equal(pair.standing().primary, 'data')
  await pair.inStep()
  const { rows } = await database.pool.query<{ gone: boolean }>("select to_regclass('public.given_up') is null as gone")
  assert.equal(rows[0]!.gone, true)
})

test(
  'a primary that is given time comes back where it lies; one that cannot be started is replaced when the time is over',
  { timeout: 120_000 },
  async () => {
    await pair.stop()
    await pair.open({ promoteAfterMs: 3_000 })
    await pair.inStep()
    const { term, primary } = pair.standing()
    pair.killPrimary()
    await pair.until('the primary back', () => pair.said.at(-1)!.endsWith('is back'))
    assert.equal(pair.standing().term, term)
    await pair.until('the standby connected again', async () => {
      const { ok, lines } = await standbyStatus(pair.options)
      return ok && lines.some(({ en }) => en.includes('bytes behind'))
    })
    const control = join(pair.dataOf(primary), 'global', 'pg_control')
    pair.killPrimary()
    renameSync(control, `${control}.away`)
    await pair.until('a promotion', () => pair.standing().term === term + 1)
    await pair.inStep()
  },
)

test('a promotion that was cut short is gone on with at the next start', { timeout: 120_000 }, async () => {
  await pair.stop()
  const { term, primary, ...rest } = pair.standing()
  const next = { ...rest, primary: otherSeat(primary), term: term + 1, inStep: false }
  fence(pair.dataOf(primary), clusterOwner(), 'test')
  writeStanding(next, clusterOwner(), SEATS, () => {})
  await pair.open()
  assert.equal(pair.standing().primary, otherSeat(primary))
  await database.pool.query('create table public.written_after ()')
  await pair.inStep()
})

test('what is no standby of this database is left as it is', { timeout: 120_000 }, async () => {
  await pair.stop()
  const control = join(pair.dataOf(otherSeat(pair.standing().primary)), 'global', 'pg_control')
  writeFileSync(control, Buffer.alloc(8192, 1))
  await assert.rejects(pair.open(), /STANDBY_DIR/)
  assert.ok(existsSync(control))
})
