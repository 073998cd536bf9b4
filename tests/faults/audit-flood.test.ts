import { after, before, beforeEach, test } from 'node:test'
import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import type { Actor } from '#kernel/access/actor.ts'
import { BOUND, floodGate } from '#kernel/audit/flood.ts'
import { type AuditLine, lineOf } from '#kernel/audit/line.ts'
import { verifyLog } from '#kernel/audit/verify-log.ts'
import { settableClock } from '#kernel/clock/clock.ts'
import { openHouse, type House } from '#kernel/module/house.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { addNote, furnishTrialRoom, trialRoom } from '#tests/support/trial-room.ts'
import { testLog, type TestLog } from './audit-log.ts'

const clock = settableClock('2026-03-02T04:00:00.000Z')
let log: TestLog
let house: House
before(async () => {
  log = await testLog()
  await furnishTrialRoom(log.database)
  const calendar = { years: new Set<string>(), off: new Set<string>(), worked: new Set<string>() } as never
  house = openHouse({ database: log.database, modules: [trialRoom], clock, calendar, policy: 'test' })
})
after(() => log.close())
beforeEach(() => log.empty())

const person = (id: string, may = false): Actor => ({
  kind: 'official',
  id,
  name: id,
  organ: 'ndrc',
  division: '430000',
  permissions: new Map(may ? [['trial.write', 'own']] : []),
})
const lines = async (actor: string) =>
  (await log.run('select outcome, times from kernel.audit_line where actor = $1 order by at, id', actor)).rows as {
    outcome: string
    times: number | null
  }[]
const tries = async (actor: Actor, count: number) => {
  for (let i = 0; i < count; i += 1) await rejects(house.act(actor, addNote.name, { title: 'x' }), Refused)
}

test('after a hundred denials in a minute the rest is counted, and is one line when the minute is over', async () => {
  await tries(person('knocker'), 250)
  equal((await lines('knocker')).length, BOUND.denied)
  clock.set('2026-03-02T04:02:00.000Z')
  await tries(person('knocker'), 1)
  const found = await lines('knocker')
  deepEqual(
    found.flatMap(({ times }) => times ?? []),
    [150],
  )
  equal(found.length, BOUND.denied + 2)
  await log.seal()
  deepEqual((await verifyLog(log.db, log.key.publicKey)).faults, [])
})

test('one who floods takes no line from another, nor from what he is allowed to do', async () => {
  await tries(person('flooder'), 120)
  await tries(person('other'), 3)
  equal((await lines('other')).length, 3)
  const writer = person('writer', true)
  for (let i = 0; i < 130; i += 1) await house.act(writer, addNote.name, { title: `note ${i}` })
  for (let i = 0; i < 130; i += 1) await rejects(house.act(writer, addNote.name, { title: '禁止' }), Refused)
  const found = await lines('writer')
  deepEqual(
    [found.filter(({ outcome }) => outcome === 'done').length, found.filter(({ outcome }) => outcome === 'refused').length],
    [130, BOUND.refused],
  )
})

test('what was counted is written when the house closes', async () => {
  await tries(person('late'), 105)
  await house.flushLines()
  deepEqual(
    (await lines('late')).flatMap(({ times }) => times ?? []),
    [5],
  )
  await house.flushLines()
  equal((await lines('late')).length, 101)
})

test('what was counted while the database is away is not lost', async () => {
  const kept: AuditLine[] = []
  let away = false
  const write = async (given: readonly AuditLine[]) => {
    if (away) throw new Error('the database is away')
    kept.push(...given)
  }
  const gate = floodGate(write, () => clock.now())
  const line = lineOf({ at: clock.now(), request: 'r', actor: person('waiting'), action: 'a', outcome: 'denied', policy: 'p' })
  for (let i = 0; i < BOUND.denied + 7; i += 1) await gate.say(line)
  away = true
  await rejects(gate.flush(), /away/)
  away = false
  await gate.flush()
  equal(kept.at(-1)!.times, 7)
})

test('a million lines from one user are a hundred and one, and the digest of the last binds them all', async () => {
  const kept: AuditLine[] = []
  const gate = floodGate(
    async (given) => void kept.push(...given),
    () => clock.now(),
  )
  const line = (subject: string) =>
    lineOf({ at: clock.now(), request: 'r', actor: person('million'), action: 'a', outcome: 'denied', policy: 'p', subject })
  const one = line('x/1')
  for (let i = 0; i < 1_000_000; i += 1) await gate.say(one)
  equal(kept.length, 100)
  await gate.flush()
  equal(kept.length, 101)
  equal(kept.at(-1)!.times, 999_900)
  const digests = await Promise.all(
    [
      ['x/1', 'x/2'],
      ['x/1', 'x/3'],
    ].map(async (subjects) => {
      const said: AuditLine[] = []
      const other = floodGate(
        async (given) => void said.push(...given),
        () => clock.now(),
      )
      for (let i = 0; i < 100; i += 1) await other.say(one)
      for (const subject of subjects) await other.say(line(subject))
      await other.flush()
      return said.at(-1)!.input_digest
    }),
  )
  ok(digests[0] !== digests[1])
})

test('twenty thousand lines are sealed and verified in bounded steps', { timeout: 300_000 }, async () => {
  await log.write(20_000)
  await log.ended()
  const before = process.memoryUsage().heapUsed
  equal(await log.seal(), 20_000)
  const { faults, size } = await verifyLog(log.db, log.key.publicKey)
  deepEqual([faults, size], [[], 20_000])
  ok(process.memoryUsage().heapUsed - before < 200 * 2 ** 20)
})
