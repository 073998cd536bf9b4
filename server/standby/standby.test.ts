import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, openDatabase } from '#kernel/db/database.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { layPolicy } from '#kernel/people/policy-sets.ts'
import { signIn } from '#kernel/people/session.ts'
import { instantOf } from '#kernel/time/day.ts'
import { startCluster } from '#server/cluster.ts'
import { migrate } from '#server/migrate.ts'
import { seed } from '#server/seed.ts'
import { tryLock } from '#server/start-lock.ts'
import { TEST_PASSWORD } from '#tests/support/database.ts'
import { testPair, type TestPair } from '#tests/support/standby-pair.ts'
import { furnishTrialRoom } from '#tests/support/trial-room.ts'
import { type Running, startServer } from '#tests/faults/killed-server.ts'
import { openPair } from './open-pair.ts'
import { promoteStandby, standbyStatus } from './operate.ts'

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
  await furnishTrialRoom(database)
  await database.pool.query("insert into kernel.permission (name, class) values ('trial.write', 'business')")
  await database.pool.query("insert into kernel.duty_permission (duty, permission, scope) values ('officer', 'trial.write', 'own')")
  await layPolicy(database.kysely, 'test', instantOf(new Date()))
  const now = instantOf(new Date())
  ;({ token } = await signIn(database.kysely, { account: 'stats-bureau.officer', password: TEST_PASSWORD, client: 'test', now }))
  server = await startServer(pair.url, keys)
  await pair.inStep()
})
after(async () => {
  await server?.kill()
  await database?.close()
  await pair?.close()
  rmSync(keys, { recursive: true, force: true })
})

type Sent = { title: string; id: string }

/** Officials who write through the door until told to stop; each tries again with the same key until it is answered. */
function writers(name: string, wide = 8) {
  const sent: Sent[] = []
  const refused: { status: number; retryAfter: string | null; ms: number }[] = []
  let over = false
  const lane = async (who: number) => {
    for (let n = 0; !over; n += 1) {
      const [title, key] = [`${name}-${who}-${n}`, uuid()]
      for (;;) {
        const began = performance.now()
        const response = await fetch(`${server.origin}/api/trial/add-note`, {
          method: 'POST',
          body: JSON.stringify({ title }),
          headers: { 'content-type': 'application/json', 'x-yuelu': '1', authorization: `Bearer ${token}`, 'idempotency-key': key },
        })
        const body = (await response.json()) as { id: string }
        if (response.status === 200) {
          sent.push({ title, id: body.id })
          break
        }
        refused.push({ status: response.status, retryAfter: response.headers.get('retry-after'), ms: performance.now() - began })
        await sleep(10)
      }
    }
  }
  const lanes = Promise.all(Array.from({ length: wide }, (_, who) => lane(who)))
  return {
    sent,
    refused,
    async stop() {
      over = true
      await lanes
    },
  }
}

/** What was acknowledged under a name is there, once, under the id that was said. */
async function reckon(name: string, sent: readonly Sent[]): Promise<void> {
  const { rows } = await database.pool.query<Sent>('select title, id from trial.note where title like $1', [`${name}-%`])
  const byTitle = (one: Sent, other: Sent) => (one.title < other.title ? -1 : 1)
  assert.deepEqual(rows.toSorted(byTitle), sent.toSorted(byTitle))
}

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
    await pair.until('work before', () => work.sent.length > 100)
    const killed = pair.killPrimary()
    await pair.until('a promotion', () => pair.standing().term === 2)
    const before = work.sent.length
    await pair.until('work after', () => work.sent.length > before + 100)
    await work.stop()
    assert.equal(killed, 'data')
    assert.equal(pair.standing().primary, 'standby')
    await reckon('killed', work.sent)
    assert.ok(work.refused.length > 0)
    for (const { status, retryAfter, ms } of work.refused) {
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
  await pair.until('work before', () => work.sent.length > 50)
  pair.killPrimary()
  await pair.until('a promotion', () => pair.standing().term === 3)
  const before = work.sent.length
  await pair.until('work after', () => work.sent.length > before + 50)
  await work.stop()
  assert.equal(pair.standing().primary, 'data')
  await reckon('back', work.sent)
  await pair.inStep()
})

test('a standby that died is started again, and no write is lost or goes on alone meanwhile', { timeout: 120_000 }, async () => {
  const work = writers('restarted')
  await pair.until('work before', () => work.sent.length > 20)
  const { since } = pair.standing()
  pair.killStandby()
  const before = work.sent.length
  await pair.until('work after', () => work.sent.length > before + 50)
  await work.stop()
  await pair.inStep()
  if (pair.standing().since === since) assert.equal((await alarms()).filter(({ stands }) => stands).length, 0)
  await reckon('restarted', work.sent)
})

test(
  'a standby that is frozen holds writes up, then the work goes on alone with an alarm; alone, a killed primary comes back by itself',
  { timeout: 120_000 },
  async () => {
    const [seat, frozen] = ['standby', pair.processOf('standby', 'walreceiver')] as const
    process.kill(frozen, 'SIGSTOP')
    const work = writers('alone')
    await pair.until('going on alone', () => !pair.standing().inStep)
    const before = work.sent.length
    await pair.until('work alone', () => work.sent.length > before + 50)
    const told = await standbyStatus(pair.options)
    assert.equal(told.ok, false)
    await pair.until('an alarm', async () => (await alarms()).some(({ kind, stands }) => kind === 'standby.lost' && stands))
    const refused = await promoteStandby({ ...pair.options, acceptLoss: false })
    assert.match(refused.lines[0]!.zh, /不同步/)
    assert.equal(pair.killPrimary(), 'data', 'a standby that is not in step takes no place')
    const then = work.sent.length
    await pair.until('the primary back', () => work.sent.length > then + 50)
    await work.stop()
    assert.equal(pair.standing().primary, 'data')
    await reckon('alone', work.sent)
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
    await reckon('alone', work.sent)
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

test('what is no standby of this database is left as it is', { timeout: 120_000 }, async () => {
  await pair.stop()
  const control = join(pair.dataOf('data'), 'global', 'pg_control')
  writeFileSync(control, Buffer.alloc(8192, 1))
  await assert.rejects(pair.open(), /STANDBY_DIR/)
  assert.ok(existsSync(control))
})
