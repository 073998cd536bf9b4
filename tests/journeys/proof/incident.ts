// An incident from the platform's own alarm to its summary inside its clocks, and a second one whose report is late and says so.
import assert from 'node:assert/strict'
import { sealOnce } from '#kernel/audit/sealer.ts'
import { sound } from '#kernel/audit/witness-state.ts'
import { showCheckpoint } from '#kernel/audit/witnessing.ts'
import { generateSm2, sm2KeyId } from '#kernel/trust/sm2.ts'
import * as incidents from '#modules/security/incidents/contract.ts'
import { carryOnce } from '#server/alarms/watch-platform.ts'
import { testHouse } from '#tests/support/house.ts'

const LEAD = 'information-centre.emergency-lead'
const DUTY = 'information-centre.duty-officer'
const clockTime = (at: string) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(11, 16)

export async function incidentChapter(tell: (line: string) => void): Promise<void> {
  const house = await testHouse({ now: '2026-11-26T16:10:00.000Z' })
  const db = house.database.kysely
  const later = (minutes: number) => house.clock.set(new Date(Date.parse(house.clock.now()) + minutes * 60_000).toISOString())
  const carry = async () => {
    await carryOnce(house.house, [])
    await house.settle()
  }
  const board = () => house.ask(DUTY, incidents.board, {})
  try {
    await house.act(LEAD, incidents.planShift, { account: DUTY, fromAt: '2026-11-26T12:00:00.000Z', toAt: '2026-11-27T12:00:00.000Z' })
    // A witness that refuses: its public key is known, and what it answers is a fork.
    const witness = generateSm2()
    await sealOnce(db, generateSm2(), house.clock.now())
    await showCheckpoint(db, { url: 'http://127.0.0.1:9', key: witness.publicKey, clock: house.clock }).catch(() => undefined)
    await sound(db, sm2KeyId(witness.publicKey), 'forked', house.clock.now())
    await carry()
    const [found] = (await board()).incidents
    assert.ok(found)
    assert.equal(found.state, 'raised')
    assert.ok(found.assignedName)
    tell(
      `past midnight the witness finds two versions of the audit log; the alarm is an incident (${found.number}) waiting for ${found.assignedName}`,
    )

    later(25)
    const { grade, reportDueAt } = await house.act(DUTY, incidents.confirmIncident, {
      incident: found.id,
      effects: { personalRecords: 0 },
      grade: 'larger',
      note: '见证人与日志不一致，先按较大事件处置。',
    })
    assert.equal(Date.parse(reportDueAt!) - Date.parse(found.foundAt), 4 * 3_600_000)
    tell(`graded ${grade}; to be reported to the provincial authority by ${clockTime(reportDueAt!)}, four hours after it was found`)
    await house.act(DUTY, incidents.addEntry, { incident: found.id, kind: 'measure', text: '保全数据库和见证人的证据，停止一切清理。' })
    later(95)
    const first = await house.act(DUTY, incidents.reportIncident, {
      incident: found.id,
      unit: '省信息中心 审计日志',
      impact: '审计日志出现两个版本',
    })
    assert.equal(first.late, false)
    tell(
      `reported at ${clockTime(house.clock.now())}, two hours inside the clock; ${first.unknown.length} parts are said to be unknown yet`,
    )
    await house.act(DUTY, incidents.containIncident, { incident: found.id, note: '隔离数据库主机。' })
    await house.act(DUTY, incidents.recoverIncident, { incident: found.id, note: '由备份恢复，日志核验通过。' })
    await house.act(DUTY, incidents.reportIncident, { incident: found.id, cause: '内部人员持库改写。' })
    assert.equal(
      (await house.act(DUTY, incidents.closeIncident, { incident: found.id, cause: '内部人员持库改写，已移送。' })).state,
      'closed',
    )
    await house.act(DUTY, incidents.fileSummary, { incident: found.id, lessons: '数据库超级用户分持口令；见证人证据每日异地留存。' })
    const { incident, entries } = await house.ask(DUTY, incidents.one, { incident: found.id })
    assert.equal(incident.state, 'settled')
    assert.equal(incident.late, false)
    tell(
      `contained, recovered, closed and summed up within the thirty days; its timeline has ${entries.length} lines that nobody can change`,
    )

    const { id } = await house.act('stats-bureau.officer', incidents.raiseIncident, {
      title: '统计门户被篡改（模拟）',
      kind: 'defacement',
      foundAt: house.clock.now(),
      found: '首页出现陌生内容。',
    })
    await house.act(DUTY, incidents.confirmIncident, { incident: id, effects: { homeHours: 1 }, note: '首页被篡改一小时。' })
    await house.act(DUTY, incidents.recoverIncident, { incident: id, note: '恢复首页。' })
    later(241)
    const closing = await house.refusal(DUTY, incidents.closeIncident, { incident: id, cause: '弱口令' })
    assert.deepEqual(closing, { codes: ['incidents.report-owed'], clauses: ['3.6.5'] })
    const { late } = await house.act(DUTY, incidents.reportIncident, { incident: id, unit: '统计门户' })
    assert.equal(late, true)
    assert.ok((await board()).incidents.find((one) => one.id === id)?.late)
    tell('a second one is not reported for four hours and a minute: it cannot be closed, and its report is kept and shown as late')
  } finally {
    await house.close()
  }
}
