import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { raiseAlarm } from '#kernel/alarms/raise.ts'
import { tellHour } from '#kernel/events/carry-alarms.ts'
import type { Day } from '#kernel/time/day.ts'
import { acceptanceRevoked } from '#modules/governance/projects/contract.ts'
import { projects } from '#modules/governance/projects/module.ts'
import { registerSystem } from '#modules/governance/systems/contract.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { recordAssessment } from '#modules/security/grading/contract.ts'
import { grading } from '#modules/security/grading/module.ts'
import { gradeSystem } from '#province/grading.ts'
import { carryOnce, watchSealer } from '#server/alarms/watch-platform.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { tellerOf } from '#tests/support/teller.ts'
import * as contract from '../contract.ts'
import { incidents } from '../module.ts'

const DUTY = 'information-centre.duty-officer'
const LEAD = 'information-centre.emergency-lead'
const OWNER = 'stats-bureau.officer'

let t: TestHouse
const shift = (account: string, fromAt: string, toAt: string) => ({ account, fromAt: `${fromAt}:00.000Z`, toAt: `${toAt}:00.000Z` })
before(async () => {
  t = await testHouse({ modules: [systems, projects, grading, incidents], now: '2026-03-02T01:00:00.000Z' })
  await t.act(LEAD, contract.planShift, shift(DUTY, '2026-03-02T00:00', '2026-03-02T12:00'))
})
after(() => t.close())

const now = () => t.clock.now()
const raise = (kind: string, about: string, detail = {}) => raiseAlarm(t.database.kysely, { kind, about, detail }, now())
async function carry(): Promise<void> {
  await carryOnce(t.house, [])
  await t.settle()
}
const board = () => t.ask(DUTY, contract.board, {})
const one = (incident: string) => t.ask(DUTY, contract.one, { incident })

test('an alarm of the platform becomes one incident, however often it is found and carried (3.6.5)', async () => {
  await raise('log.fork', 'witness-1', { finding: 'forked' })
  await raise('log.fork', 'witness-1', { finding: 'forked' })
  await Promise.all([carryOnce(t.house, []), carryOnce(t.house, []), carryOnce(t.house, [])])
  await carry()
  await carry()
  const found = (await board()).incidents.filter(({ title }) => title.includes('witness-1'))
  assert.equal(found.length, 1)
  assert.deepEqual([found[0]!.grade, found[0]!.state], ['larger', 'raised'])
  assert.ok(found[0]!.reportDueAt, 'its clock runs from the alarm')
  assert.ok(found[0]!.assignedName, 'it waits for whoever is on duty')
  const { entries } = await one(found[0]!.id)
  assert.match(entries[0]!.text, /保全.*证据/)
})

test('when an incident is over its alarm is, and the same trouble found again is a new one', async () => {
  await raise('trust.time-stamp-dead', 'tsa')
  await carry()
  const open = async () => (await board()).incidents.filter(({ title }) => title.includes('tsa'))
  const [first] = await open()
  await t.act(DUTY, contract.dismissIncident, { incident: first!.id, note: '演练' })
  assert.equal((await board()).alarms.filter(({ kind }) => kind === 'trust.time-stamp-dead').length, 0)
  await raise('trust.time-stamp-dead', 'tsa')
  await carry()
  assert.equal((await open()).length, 1)
})

test('a kind that nobody described is an alarm all the same', async () => {
  await raise('strange.thing', 'x', { why: 'unheard of' })
  await carry()
  assert.ok((await board()).incidents.some(({ title }) => title === '平台告警：x'))
})

test('every hour the room looks: an empty post and a system whose grade lapsed are alarms, and end when mended (3.6.5, 3.6.8)', async () => {
  const { id: system } = await t.act(OWNER, registerSystem, {
    name: '年检逾期的系统',
    zone: 'extranet',
    kind: 'department',
    functions: ['查询'],
    users: ['公众'],
    description: '模拟',
  })
  await gradeSystem(tellerOf(t), { organ: 'stats-bureau', system, day: '2026-03-02' as Day, grade: 3 })
  const look = async () => {
    await tellHour(t.database.kysely, { event: contract.watchDue.name, listeners: ['incidents.look-around'] }, now())
    await t.settle()
    await carry()
    return (await board()).alarms.map(({ kind, about }) => `${kind} ${about}`)
  }
  t.clock.set('2027-03-03T04:00:00.000Z')
  const alarms = await look()
  assert.ok(alarms.includes('duty.gap roster'))
  assert.ok(alarms.includes('grant.cut 年检逾期的系统'))
  await t.act('public-security-department.cyber-police', recordAssessment, {
    system,
    day: '2027-03-03',
    assessor: '示例机构',
    report: '补测1',
    score: 85,
    findings: [],
  })
  await t.act(LEAD, contract.planShift, shift(DUTY, '2027-03-03T04:00', '2027-03-03T12:00'))
  t.clock.set('2027-03-03T05:00:00.000Z')
  const left = await look()
  assert.ok(!left.includes('duty.gap roster') && !left.includes('grant.cut 年检逾期的系统'))
})

test('a revoked acceptance is an alarm to the duty officer at once (4.3.6)', async () => {
  const { id: system } = await t.act(OWNER, registerSystem, {
    name: '验收被撤销的系统',
    zone: 'extranet',
    kind: 'department',
    functions: ['查询'],
    users: ['公众'],
    description: '模拟',
  })
  const fact = { project: system, system, day: '2027-03-03', reason: '材料不实' }
  await t.database.kysely
    .transaction()
    .execute((db) => t.house.deliver(db, 'incidents.see-revocation', fact, { id: system, name: acceptanceRevoked.name, request: 'test' }))
  await carry()
  assert.ok((await board()).incidents.some(({ title }) => title.includes('验收被撤销的系统')))
})

test('lines that wait unsealed while the worker runs five minutes are the alarm of a dead sealer, and it ends with them', async () => {
  const standing = async () =>
    (await t.database.pool.query(`select 1 from kernel.alarm where kind = 'log.sealer-dead' and about = 'sealer' and cleared_at is null`))
      .rowCount
  const began = t.clock.now()
  t.clock.set(new Date(Date.parse(now()) + 301_000).toISOString())
  // A worker that has just begun finds what waited while nothing ran.
  await watchSealer(t.house, t.clock.now())
  assert.equal(await standing(), 0)
  await watchSealer(t.house, began)
  assert.equal(await standing(), 1)
  t.clock.set('2026-03-02T01:00:00.000Z')
  await watchSealer(t.house, began)
  assert.equal(await standing(), 0)
})
