import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { type OpenExchange, openExchange } from '#tests/support/open-exchange.ts'
import { type Behaviour, testRoot, timeStampAuthority } from '#tests/support/time-stamp-authority.ts'
import { stampOnce } from './stamp-batches.ts'
import { startStamping, STAMP_DEAD } from './start-stamping.ts'

let x: OpenExchange
let tsa: Awaited<ReturnType<typeof timeStampAuthority>>
before(async () => {
  x = await openExchange()
  tsa = await timeStampAuthority(x.house.clock.now)
})
after(async () => {
  await tsa.kill()
  await x.close()
})
beforeEach(async () => {
  await tsa.revive()
  await stamp()
})

const authority = (roots = [tsa.root]) => ({ url: tsa.url, roots: async () => roots, timeoutMs: 300 })
const stamp = (...roots: Parameters<typeof authority>) => stampOnce(x.house.database.pool, authority(...roots), x.house.clock.now)
const value = async (statement: string) => Object.values((await x.house.database.pool.query(statement)).rows[0])[0]
const waiting = () => value('select count(*)::int from exchange.unstamped')
const alarm = () =>
  value(`select coalesce(max(detail->>'reason'), '') from kernel.alarm where kind = '${STAMP_DEAD}' and cleared_at is null`)
const until = async (holds: () => Promise<boolean>) => {
  for (const end = performance.now() + 5_000; !(await holds()); await wait(20)) assert.ok(performance.now() < end, 'too late')
}
const calls = async (count: number) => {
  for (let i = 0; i < count; i += 1) assert.equal((await x.call({ limit: 1 })).status, 200)
}

test('one stamp serves all the batches that wait, in their order, and none is stamped twice', async () => {
  await calls(5)
  const asked = tsa.asked()
  assert.equal(await stamp(), 5)
  assert.equal(tsa.asked() - asked, 1)
  assert.equal(await stamp(), 0)
  assert.equal(tsa.asked() - asked, 1)
  assert.equal(await waiting(), 0)
  assert.ok(
    await value(`select bool_and(n = leaf + 1) from (select leaf, row_number() over (order by batch) as n from exchange.stamped
      where stamp = (select id from exchange.stamp order by id desc limit 1)) s`),
  )
  await assert.rejects(x.house.database.pool.query('update exchange.stamp set at = now()'), { code: 'YU001' })
})

test('two workers at once stamp each batch once', async () => {
  await calls(4)
  const done = await Promise.all([stamp(), stamp(), stamp()])
  assert.equal(
    done.reduce((sum, one) => sum + one),
    4,
  )
})

test('an authority that is slow, broken, lying, endless, elsewhere, of another day or playing again gives no stamp', async () => {
  await calls(2)
  const reasons: [Behaviour, string][] = [
    ['slow', 'unreachable'],
    ['broken', 'refused'],
    ['lying', 'bad-answer'],
    ['replaying', 'bad-answer'],
    ['endless', 'bad-answer'],
    ['redirecting', 'unreachable'],
    ['yesterday', 'other-time'],
  ]
  for (const [behaviour, reason] of reasons) {
    tsa.become(behaviour)
    await assert.rejects(stamp(), { name: 'NoStamp', reason }, behaviour)
  }
  tsa.become('good')
  await assert.rejects(stamp([]), { reason: 'untrusted' })
  await assert.rejects(stamp([testRoot('p256').certificate]), { reason: 'untrusted' })
  assert.equal(await waiting(), 2)
  assert.equal(await stamp(), 2)
})

test('a dead authority raises an alarm and stops nothing; when it is back the backlog is stamped and the alarm ends', async () => {
  await tsa.kill()
  await calls(1)
  const faults: unknown[] = []
  const stamping = startStamping({
    database: x.house.database,
    authority: authority(),
    clock: x.house.clock,
    everyMs: 20,
    retryMs: 50,
    onFault: (error) => faults.push(error),
  })
  try {
    await until(async () => (await alarm()) === 'unreachable')
    await calls(3)
    assert.equal(await waiting(), 4)
    await tsa.revive()
    tsa.become('lying')
    await until(async () => (await alarm()) === 'bad-answer')
    tsa.become('good')
    await until(async () => (await alarm()) === '')
    assert.equal(await waiting(), 0)
    await calls(1)
    await until(async () => (await waiting()) === 0)
    assert.equal(faults.length, 1)
  } finally {
    await stamping.stop()
  }
})
