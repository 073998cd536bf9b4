import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { raiseAlarm } from '#kernel/alarms/raise.ts'
import type { Instant } from '#kernel/time/day.ts'
import { projects } from '#modules/governance/projects/module.ts'
import { registerSystem } from '#modules/governance/systems/contract.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { grading } from '#modules/security/grading/module.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'
import { incidents } from '../module.ts'

const DUTY = 'information-centre.duty-officer'
const LEAD = 'information-centre.emergency-lead'
const OWNER = 'stats-bureau.officer'

let t: TestHouse
before(async () => void (t = await testHouse({ modules: [systems, projects, grading, incidents], now: '2026-03-02T01:00:00.000Z' })))
after(() => t.close())

const now = () => t.clock.now()
const shift = (account: string, fromAt: string, toAt: string) => ({ account, fromAt: `${fromAt}:00.000Z`, toAt: `${toAt}:00.000Z` })
const raised = (more: object = {}) =>
  t.act(OWNER, contract.raiseIncident, {
    title: '门户打不开',
    kind: 'outage',
    foundAt: '2026-03-02T01:00:00.000Z',
    found: '首页返回 502',
    ...more,
  })
const outage = { outageHours: 2, outageReach: 'city' as const }
const confirmed = async (effects: object = outage) => {
  const { id } = await raised({ foundAt: new Date(Date.parse(now()) - 1000).toISOString() })
  const { reportDueAt } = await t.act(DUTY, contract.confirmIncident, { incident: id, effects, note: '核实属实' })
  return { id, reportDueAt }
}
const raise = (kind: string, about: string, detail = {}) => raiseAlarm(t.database.kysely, { kind, about, detail }, now())
const board = (account = DUTY) => t.ask(account, contract.board, {})
const one = (incident: string, account = DUTY) => t.ask(account, contract.one, { incident })

test('somebody is on duty: one at a time, for a day at most, and only who holds the duty (3.6.5)', async () => {
  await t.act(LEAD, contract.planShift, shift(DUTY, '2026-03-02T00:00', '2026-03-02T12:00'))
  const no = async (input: ReturnType<typeof shift>, account = LEAD) => (await t.refusal(account, contract.planShift, input)).codes
  assert.deepEqual(await no(shift(LEAD, '2026-03-02T11:59', '2026-03-02T18:00')), ['incidents.shift-taken'])
  assert.deepEqual(await no(shift(LEAD, '2026-03-03T00:00', '2026-03-04T00:01')), ['incidents.shift-reversed'])
  assert.deepEqual(await no(shift('ndrc.officer', '2026-03-03T00:00', '2026-03-03T12:00')), ['incidents.not-on-call'])
  assert.deepEqual(await no(shift(DUTY, '2026-03-03T00:00', '2026-03-03T12:00'), DUTY), ['kernel.not-allowed'])
  await t.act(LEAD, contract.planShift, shift(LEAD, '2026-03-02T14:00', '2026-03-03T00:00'))
  const { gaps, onCall } = await t.ask(DUTY, contract.roster, { from: '2026-03-02' })
  assert.equal(gaps[0]?.fromAt, '2026-03-02T12:00:00.000Z')
  assert.equal(gaps[0]?.toAt, '2026-03-02T14:00:00.000Z')
  assert.deepEqual(onCall.map(({ account }) => account).toSorted(), [DUTY, LEAD])
})

test('what an organ raises goes to whoever is on duty, is graded by its effects and reported within four hours (3.6.5)', async () => {
  const { id, assignedName } = await raised()
  assert.ok(assignedName)
  const confirm = { incident: id, effects: outage, note: '全市打不开两小时' }
  assert.deepEqual((await t.refusal(DUTY, contract.confirmIncident, { ...confirm, grade: 'ordinary' })).codes, ['incidents.grade-too-low'])
  const { grade, reportDueAt } = await t.act(DUTY, contract.confirmIncident, confirm)
  assert.deepEqual([grade, reportDueAt], ['larger', '2026-03-02T05:00:00.000Z'])
  await t.act(DUTY, contract.containIncident, { incident: id, note: '切换到备用线路' })
  await t.act(DUTY, contract.recoverIncident, { incident: id, note: '恢复访问' })
  assert.deepEqual(await t.refusal(DUTY, contract.closeIncident, { incident: id, cause: '设备故障' }), {
    codes: ['incidents.report-owed'],
    clauses: ['3.6.5'],
  })
  assert.deepEqual((await t.refusal(DUTY, contract.reportIncident, { incident: id })).codes, ['incidents.report-empty'])
  const first = await t.act(DUTY, contract.reportIncident, { incident: id, unit: '省统计局门户', impact: '全市两小时打不开' })
  assert.deepEqual([first.late, first.unknown.length], [false, 8])
  const more = await t.act(DUTY, contract.reportIncident, { incident: id, cause: '核心交换机故障' })
  assert.deepEqual([more.unknown.includes('初步原因'), more.unknown.length], [false, 7])
  assert.equal((await t.act(DUTY, contract.closeIncident, { incident: id, cause: '设备故障' })).state, 'closed')
  const { rows } = await t.database.pool.query('select due_on from kernel.case where id = $1', [id])
  assert.deepEqual(rows, [{ due_on: '2026-04-01' }], 'the summary is due in thirty days')
  assert.deepEqual((await t.refusal(DUTY, contract.addEntry, { incident: id, kind: 'note', text: '补记' })).codes, ['incidents.is-over'])
  await t.act(DUTY, contract.fileSummary, { incident: id, lessons: '更换设备，增加监测。' })
  const { incident, entries } = await one(id)
  assert.equal(incident.state, 'settled')
  assert.deepEqual(
    entries.map(({ kind }) => kind),
    ['raised', 'graded', 'contained', 'recovered', 'reported', 'reported', 'closed', 'summary'],
  )
})

test('a report after its hour is kept, and says on every page that it was late (3.6.5)', async () => {
  const { id, reportDueAt } = await confirmed()
  t.clock.set(new Date(Date.parse(reportDueAt!) + 60_000).toISOString())
  assert.equal((await one(id)).incident.late, true, 'before anybody reports')
  assert.equal((await t.act(DUTY, contract.reportIncident, { incident: id, unit: '某单位' })).late, true)
  const { incident, reports } = await one(id)
  assert.deepEqual([incident.late, reports[0]?.late], [true, true])
  t.clock.set('2026-03-02T02:00:00.000Z')
})

test('critical infrastructure has one hour, and from major on the receiver has one more (3.6.5)', async () => {
  const { id } = await raised({ foundAt: '2026-03-02T01:30:00.000Z' })
  const { reportDueAt } = await t.act(DUTY, contract.confirmIncident, {
    incident: id,
    effects: { people: 1_000_000 },
    critical: true,
    note: '属关基',
  })
  assert.equal(reportDueAt, '2026-03-02T02:30:00.000Z')
  await t.act(DUTY, contract.reportIncident, { incident: id, unit: '某单位' })
  const { reports } = await one(id)
  assert.equal(Date.parse(reports[0]!.onwardDueAt!) - Date.parse(reports[0]!.at), 30 * 60_000)
})

test('an ordinary one is closed without a report; raised later it is counted from that measurement (3.6.5)', async () => {
  const { id, reportDueAt } = await confirmed({})
  assert.equal(reportDueAt, null)
  assert.deepEqual((await t.refusal(DUTY, contract.reportIncident, { incident: id, unit: '某单位' })).codes, ['incidents.not-reportable'])
  assert.deepEqual((await t.refusal(DUTY, contract.raiseGrade, { incident: id, effects: {}, note: '无变化' })).codes, [
    'incidents.grade-not-raised',
  ])
  const measuredAt = Date.parse(now())
  const later = await t.act(DUTY, contract.raiseGrade, { incident: id, effects: { personalRecords: 1_000_000 }, note: '核实泄露百万条' })
  assert.equal(later.grade, 'larger')
  assert.ok(Math.abs(Date.parse(later.reportDueAt!) - measuredAt - 4 * 3_600_000) < 5_000)
  const other = await confirmed({})
  await t.act(DUTY, contract.recoverIncident, { incident: other.id, note: '恢复' })
  assert.equal((await t.act(DUTY, contract.closeIncident, { incident: other.id, cause: '误操作' })).state, 'settled')
})

test('the timeline only grows: even the database refuses to change a line of it', async () => {
  const { id } = await confirmed()
  await t.act(DUTY, contract.addEntry, { incident: id, kind: 'measure', text: '封禁来源地址' })
  for (const change of [
    'update incidents.entry set text = $1 where incident = $2',
    'delete from incidents.entry where text <> $1 and incident = $2',
  ])
    await assert.rejects(t.database.pool.query(change, ['改过', id]), /not changed/)
})

test('an organ sees the incidents of its own, nobody below its level, and no alarms of the platform', async () => {
  const { id } = await raised({ level: 1 })
  await t.database.pool.query(`update kernel.official set clearance = 0 where account = 'leading-group.leader'`)
  await assert.rejects(one(id, 'leading-group.leader'), /kernel.not-found/)
  assert.ok((await board('leading-group.leader')).incidents.every((incident) => incident.id !== id))
  const { id: open } = await raised()
  assert.equal((await one(open, OWNER)).incident.id, open)
  await assert.rejects(one(open, 'ndrc.officer'), /kernel.not-found/)
  await raise('log.sealer-dead', 'sealer')
  const theirs = await board(OWNER)
  assert.deepEqual(theirs.alarms, [])
  assert.ok(theirs.incidents.length > 0 && theirs.incidents.every(({ organ }) => organ === 'stats-bureau'))
})

test('a hand-over passes the rest of the shift and the open incidents; only who is on duty hands over (3.6.5)', async () => {
  const { id } = await raised()
  assert.deepEqual((await t.refusal(LEAD, contract.handOver, { to: DUTY, note: '交班' })).codes, ['incidents.not-on-duty'])
  await t.act(DUTY, contract.handOver, { to: LEAD, note: '三起未结，详见经过' })
  const { onDuty, mine } = await board(LEAD)
  assert.deepEqual([onDuty?.account, onDuty?.toAt, mine], [LEAD, '2026-03-02T12:00:00.000Z', true])
  assert.equal((await one(id)).incident.assignedName, onDuty?.name)
})

test('a drill is planned and held once, with what was found and when the next is due (3.6.5, 3.6.7)', async () => {
  const { id: drill } = await t.act(LEAD, contract.planDrill, {
    title: '勒索病毒处置',
    scenario: '模拟办公网感染',
    plannedOn: '2026-04-01',
  })
  const { nextDue } = await t.act(LEAD, contract.holdDrill, { drill, findings: '联系名单过期，已更新。' })
  assert.equal(nextDue, '2027-03-02')
  assert.deepEqual((await t.refusal(LEAD, contract.holdDrill, { drill, findings: '再次' })).codes, ['incidents.drill-held'])
})

test('what lies in the future or in another organ’s system is refused', async () => {
  const no = async (more: object) =>
    (await t.refusal(OWNER, contract.raiseIncident, { title: '某事件', kind: 'other', foundAt: now(), found: '某事', ...more } as never))
      .codes
  assert.deepEqual(await no({ foundAt: new Date(Date.parse(now()) + 60_000).toISOString() as Instant }), ['incidents.found-in-future'])
  const { id: system } = await t.act('ndrc.officer', registerSystem, {
    name: '他人的系统',
    zone: 'extranet',
    kind: 'department',
    functions: ['查询'],
    users: ['公众'],
    description: '模拟',
  })
  assert.deepEqual(await no({ system }), ['kernel.not-found'])
})
