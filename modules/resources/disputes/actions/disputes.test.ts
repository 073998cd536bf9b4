import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Actor } from '#kernel/access/actor.ts'
import type { In } from '#kernel/module/contract.ts'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { correctPerson, enterPerson, mergePersons, personDoor } from '#modules/resources/population/contract.ts'
import { watchDue } from '#modules/security/incidents/contract.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'

const POLICE = 'public-security-department.registrar'
const SCHOOL = 'education-department.registrar'
const LABOUR = 'human-resources-department.registrar'
const HEALTH = 'health-commission.registrar'
const WINDOW = 'changsha.window'
const AUTHORITY = 'informatisation-office.sharing'
const REGISTER = 'population.person'

let t: TestHouse
before(async () => void (t = await testHouse()))
after(() => t.close())

let count = 0
async function person(county = '430102'): Promise<string> {
  t.clock.set('2026-03-02T01:00:00.000Z')
  const { id } = await t.act(POLICE, enterPerson, {
    effective: '2010-05-01',
    simulated: true,
    idNumber: simulatedNumber(county, '2010-05-01', '2', (count += 1)),
    name: '谭晓岚',
    sex: '2',
    birthDate: '2010-05-01',
    registeredVillage: `${county}001001`,
    registeredAddress: '模拟路 1 号',
  })
  return id
}
const look = (account: string, id: string, matter: string, at: string) => {
  t.clock.set(at)
  return t.ask(account, personDoor.record, { id, matter }, { purpose: '测试办件' })
}
const claim = { claimed: '谭小岚', why: '与出生医学证明不一致', evidence: '出生医学证明 模拟 001' }
const file = (account: string, record: string, field = 'name') =>
  t.act(account, contract.fileDispute, { register: REGISTER, record, field, ...claim })
const upheld = (dispute: string, seen: number, value: unknown = '谭小岚'): In<typeof contract.answerDispute> => ({
  dispute,
  outcome: 'upheld',
  basis: '经核对户籍底册，登记有误',
  correction: { value: JSON.stringify(value), effective: '2010-05-01', seen },
})
const dismissed = (dispute: string): In<typeof contract.answerDispute> => ({
  dispute,
  outcome: 'dismissed',
  basis: '户籍底册与登记一致',
  remedy: '不服的，可以向数据共享主管部门申请协调',
})

test('a corrected field reaches the three organs that were shown it, once each, and nobody else', async () => {
  const id = await person()
  await look(SCHOOL, id, 'school-enrolment', '2026-03-03T01:00:00.000Z')
  await look(SCHOOL, id, 'school-enrolment', '2026-03-04T01:00:00.000Z')
  await look(LABOUR, id, 'social-insurance', '2026-03-04T02:00:00.000Z')
  await look(WINDOW, id, 'window-service', '2026-03-05T01:00:00.000Z')
  // Shown of this record, but not the field in question.
  await sql`insert into kernel.look (id, at, register, record, way, fields, actor_kind, actor, actor_name, organ, matter, purpose, request)
    values (gen_random_uuid(), '2026-03-05T02:00:00Z', ${REGISTER}, ${id}, 'open', '{taxpayer}', 'official', 'x', 'x', 'tax-bureau', 'taxation', 'x', 'x')`.execute(
    t.database.kysely,
  )
  t.clock.set('2026-03-06T01:00:00.000Z')
  const filed = await file(SCHOOL, id)
  assert.deepEqual([filed.dueOn, filed.joined], ['2026-03-20', false])
  assert.deepEqual((await t.ask(POLICE, contract.openOn, { register: REGISTER, record: id })).fields, [
    { field: 'name', since: '2026-03-06', due: '2026-03-20' },
  ])
  const seen = await t.ask(POLICE, contract.oneDispute, { id: filed.id })
  assert.deepEqual((seen.standing!.shown as { name: string }).name, '谭晓岚')
  assert.equal(seen.claims[0]?.claimed, '谭小岚')
  t.clock.set('2026-03-09T01:00:00.000Z')
  const answered = await t.act(POLICE, contract.answerDispute, upheld(filed.id, seen.standing!.version))
  assert.deepEqual(answered, { state: 'upheld', version: 2 })
  const readers = [SCHOOL, LABOUR, WINDOW]
  for (const account of readers) {
    const { rows } = await t.ask(account, contract.notices, {})
    assert.deepEqual(
      rows.filter(({ record }) => record === id).map(({ state, correctedVersion }) => [state, correctedVersion]),
      [['open', 2]],
    )
  }
  const [school] = (await t.ask(SCHOOL, contract.notices, {})).rows
  assert.deepEqual([school?.firstLook, school?.lastLook, school?.looks, school?.people], ['2026-03-03', '2026-03-06', 3, 1])
  const told = await sql<{ organ: string }>`select organ from disputes.notice where record = ${id} order by organ`.execute(
    t.database.kysely,
  )
  assert.deepEqual(
    told.rows.map(({ organ }) => organ),
    ['changsha', 'education-department', 'human-resources-department'],
  )
  assert.deepEqual((await t.refusal(LABOUR, contract.acknowledgeNotice, { notice: school!.id, outcome: 'no-impact' })).codes, [
    'kernel.not-found',
  ])
  assert.deepEqual((await t.refusal(SCHOOL, contract.acknowledgeNotice, { notice: school!.id, outcome: 'explained' })).codes, [
    'disputes.note-missing',
  ])
  await t.act(SCHOOL, contract.acknowledgeNotice, { notice: school!.id, outcome: 'decision-corrected', note: '已改正录取名册' })
  assert.deepEqual((await t.ask(POLICE, contract.oneDispute, { id: filed.id })).readers, { told: 3, answered: 1 })
  assert.deepEqual((await t.refusal(SCHOOL, contract.acknowledgeNotice, { notice: school!.id, outcome: 'no-impact' })).codes, [
    'kernel.not-in-state',
  ])
  const before = await t.ask(
    POLICE,
    personDoor.record,
    { id, matter: 'population-registration', knownAt: '2026-03-08T00:00:00.000Z' },
    { purpose: '核对更正以前的登记' },
  )
  assert.equal((before.fields as { name: string }).name, '谭晓岚')
})

test('who never read the field is refused, and a record out of reach is as one that is not there', async () => {
  const id = await person()
  const far = await person('430202')
  assert.deepEqual((await t.refusal(HEALTH, contract.fileDispute, { register: REGISTER, record: id, field: 'name', ...claim })).codes, [
    'disputes.never-read',
  ])
  const refusedBy = async (record: string) => {
    try {
      await t.act(WINDOW, contract.fileDispute, { register: REGISTER, record, field: 'name', ...claim })
    } catch (error) {
      return (error as Refused).grounds
    }
    return undefined
  }
  assert.deepEqual(await refusedBy(far), await refusedBy('00000000-0000-4000-8000-000000000000'))
  assert.deepEqual((await t.ask(WINDOW, contract.openOn, { register: REGISTER, record: far })).fields, [])
  await look(SCHOOL, id, 'school-enrolment', '2026-03-03T01:00:00.000Z')
  const of = (field: string, register = REGISTER) => t.refusal(SCHOOL, contract.fileDispute, { register, record: id, field, ...claim })
  assert.deepEqual((await of('pinyin')).codes, ['disputes.field-not-disputable'])
  assert.deepEqual((await of('toString')).codes, ['disputes.field-not-disputable'])
  assert.deepEqual((await of('name', 'population.nobody')).codes, ['disputes.no-such-register'])
  assert.deepEqual((await of('diedOn')).codes, ['disputes.never-read'])
})

test('a field disputed by two at once is one dispute with two claims, and each party reads its own alone', async () => {
  const id = await person()
  await look(SCHOOL, id, 'school-enrolment', '2026-03-03T01:00:00.000Z')
  await look(WINDOW, id, 'window-service', '2026-03-03T02:00:00.000Z')
  const [one, two] = await Promise.all([file(SCHOOL, id), file(WINDOW, id)])
  assert.equal(one.id, two.id)
  assert.deepEqual([one.joined, two.joined].toSorted(), [false, true])
  assert.deepEqual((await t.refusal(SCHOOL, contract.fileDispute, { register: REGISTER, record: id, field: 'name', ...claim })).codes, [
    'disputes.already-claimed',
  ])
  assert.equal((await t.ask(POLICE, contract.oneDispute, { id: one.id })).claims.length, 2)
  const window = await t.ask(WINDOW, contract.oneDispute, { id: one.id })
  assert.deepEqual([window.claims.length, window.standing, window.readers], [1, null, null])
  assert.equal(window.claims[0]?.shown, '谭*岚')
  assert.ok(!JSON.stringify(window).includes('谭晓岚'))
  await assert.rejects(t.ask(HEALTH, contract.oneDispute, { id: one.id }), /kernel\.not-found/)
})

test('of two officials who answer at once one does, and the other is told that the dispute has moved on', async () => {
  const id = await person()
  await look(SCHOOL, id, 'school-enrolment', '2026-03-03T01:00:00.000Z')
  const { id: dispute } = await file(SCHOOL, id)
  const tries = await Promise.allSettled([
    t.act(POLICE, contract.answerDispute, upheld(dispute, 1)),
    t.act(POLICE, contract.answerDispute, dismissed(dispute)),
  ])
  const lost = tries.filter((one) => one.status === 'rejected')
  assert.equal(lost.length, 1)
  assert.deepEqual(
    ((lost[0] as PromiseRejectedResult).reason as Refused).grounds.map(({ code }) => code),
    ['kernel.not-in-state'],
  )
})

test('only the source answers, by the register’s own rules, and a refused correction leaves the dispute open', async () => {
  const id = await person()
  await look(SCHOOL, id, 'school-enrolment', '2026-03-03T01:00:00.000Z')
  const { id: dispute } = await file(SCHOOL, id)
  const no = async (account: string, input: In<typeof contract.answerDispute>) =>
    (await t.refusal(account, contract.answerDispute, input)).codes
  assert.deepEqual(await no(HEALTH, upheld(dispute, 1)), ['kernel.not-found'])
  assert.deepEqual(await no(POLICE, { dispute, outcome: 'upheld', basis: '属实' }), ['disputes.correction-missing'])
  assert.deepEqual(await no(POLICE, { dispute, outcome: 'dismissed', basis: '不属实' }), ['disputes.remedy-missing'])
  assert.deepEqual(await no(POLICE, upheld(dispute, 1, { not: 'a name' })), ['kernel.work-malformed'])
  assert.deepEqual(await no(POLICE, { ...upheld(dispute, 1), correction: { value: '谭', effective: '2010-05-01', seen: 1 } }), [
    'disputes.value-unreadable',
  ])
  // The field was changed meanwhile: what the official saw is not what stands.
  t.clock.set('2026-03-04T01:00:00.000Z')
  await t.act(POLICE, correctPerson, { id, seen: 1, effective: '2010-05-01', evidence: '户口簿', sets: { name: '谭小岚' } as never })
  assert.deepEqual(await no(POLICE, upheld(dispute, 1, '谭筱岚')), ['kernel.field-changed-meanwhile'])
  const seen = await t.ask(POLICE, contract.oneDispute, { id: dispute })
  assert.deepEqual([seen.state, seen.standing?.changedSince, seen.standing?.version], ['filed', true, 2])
  assert.deepEqual(await t.act(POLICE, contract.answerDispute, { dispute, outcome: 'upheld', basis: '已于 3 月 4 日更正' }), {
    state: 'upheld',
    version: null,
  })
})

test('a dismissal names its remedy, is not filed again, goes to coordination and comes back with a new term', async () => {
  const id = await person()
  await look(SCHOOL, id, 'school-enrolment', '2026-03-03T01:00:00.000Z')
  const { id: dispute } = await file(SCHOOL, id)
  await t.act(POLICE, contract.answerDispute, dismissed(dispute))
  assert.deepEqual((await t.refusal(SCHOOL, contract.fileDispute, { register: REGISTER, record: id, field: 'name', ...claim })).codes, [
    'disputes.already-dismissed',
  ])
  assert.deepEqual((await t.refusal(LABOUR, contract.escalateDispute, { dispute, reason: '不服' })).codes, ['kernel.not-found'])
  await t.act(SCHOOL, contract.escalateDispute, { dispute, reason: '出生医学证明写得清楚' })
  const { rows } = await t.ask(AUTHORITY, contract.desk, { tab: 'coordinate' })
  assert.ok(rows.some((row) => row.id === dispute))
  t.clock.set('2026-03-10T01:00:00.000Z')
  const again = await t.act(AUTHORITY, contract.coordinateDispute, { dispute, outcome: 'again', opinion: '请再核对底册' })
  assert.deepEqual(again, { state: 'filed', dueOn: '2026-03-24' })
  const due = await sql<{ due: string }>`select due_on::text as due from kernel."case" where id = ${dispute}`.execute(t.database.kysely)
  assert.equal(due.rows[0]?.due, '2026-03-24')
  await t.act(POLICE, contract.answerDispute, dismissed(dispute))
  await t.act(SCHOOL, contract.escalateDispute, { dispute, reason: '仍不服' })
  await t.act(AUTHORITY, contract.coordinateDispute, { dispute, outcome: 'confirmed', opinion: '维持' })
  assert.deepEqual((await t.refusal(SCHOOL, contract.escalateDispute, { dispute, reason: '再' })).codes, ['kernel.not-in-state'])
})

test('what is not answered in ten working days is overdue, raised once before the sharing authority, and closed by the answer', async () => {
  const id = await person()
  await look(SCHOOL, id, 'school-enrolment', '2026-03-03T01:00:00.000Z')
  const { id: dispute, dueOn } = await file(SCHOOL, id)
  const hour = async (at: string) => {
    t.clock.set(at)
    await sql`with told as (insert into kernel.event (id, name, fact, at, request) values (gen_random_uuid(), ${watchDue.name},
      ${JSON.stringify({ hour: at })}::jsonb, ${at}, 'hour') returning id)
      insert into kernel.delivery (event, listener, due_at) select id, 'disputes.find-overdue', ${at} from told`.execute(t.database.kysely)
    await t.settle()
  }
  const items = async () =>
    (
      await sql<{ state: string }>`select state from kernel."case" where type = 'disputes.supervising'
      and id = (select supervision from disputes.dispute where id = ${dispute})`.execute(t.database.kysely)
    ).rows.map(({ state }) => state)
  await hour(`${dueOn}T10:00:00.000Z`)
  assert.deepEqual(await items(), [])
  await hour('2026-03-18T02:00:00.000Z')
  await hour('2026-03-18T03:00:00.000Z')
  assert.deepEqual(await items(), ['raised'])
  const { rows, waiting } = await t.ask(POLICE, contract.desk, { tab: 'answer' })
  assert.equal(rows.find((row) => row.id === dispute)?.daysLeft, -1)
  assert.ok(waiting.late >= 1)
  await t.act(AUTHORITY, contract.urgeSource, { dispute, opinion: '请于三日内答复' })
  await t.act(POLICE, contract.answerDispute, dismissed(dispute))
  assert.deepEqual(await items(), ['closed'])
  assert.equal((await t.ask(SCHOOL, contract.oneDispute, { id: dispute })).late, true)
})

test('ten thousand looks of forty organs are forty notices', async () => {
  const id = await person()
  await sql`insert into kernel.look (id, at, register, record, way, fields, actor_kind, actor, actor_name, organ, matter, purpose, request)
    select gen_random_uuid(), timestamptz '2026-03-02T02:00:00Z' + n * interval '1 second', ${REGISTER}, ${id}, 'open', '{name}', 'official',
      'a' || n, 'x', 'organ-' || n % 40, 'window-service', 'x', 'x' from generate_series(1, 10000) n`.execute(t.database.kysely)
  t.clock.set('2026-03-09T01:00:00.000Z')
  await t.act(POLICE, correctPerson, { id, seen: 1, effective: '2010-05-01', evidence: '户口簿', sets: { name: '谭小岚' } as never })
  const told = await sql<{
    n: number
    looks: number
  }>`select count(*)::int as n, sum(looks)::int as looks from disputes.notice where record = ${id}`.execute(t.database.kysely)
  assert.deepEqual(told.rows, [{ n: 40, looks: 10000 }])
})

test('a citizen disputes their own record alone, sees it whole, and nobody is told the value by the dispute', async () => {
  const id = await person()
  const citizen: Actor = { kind: 'citizen', id: 'c0ffee00-0000-4000-8000-000000000001', name: '谭晓岚', permissions: new Map() }
  const stranger: Actor = { ...citizen, id: 'c0ffee00-0000-4000-8000-000000000002' }
  await sql`insert into kernel.citizen_record (holder, register, record) values (${`citizen/${citizen.id}`}, ${REGISTER}, ${id})`.execute(
    t.database.kysely,
  )
  const input = { register: REGISTER, field: 'registeredAddress', ...claim, claimed: '模拟路 2 号' }
  const codesOf = async (actor: Actor, name: string, given: object) => {
    try {
      await t.house.act(actor, name, given)
    } catch (error) {
      return (error as Refused).grounds.map(({ code }) => code)
    }
    return []
  }
  assert.deepEqual(await codesOf(stranger, contract.fileOwnDispute.name, input), ['disputes.no-own-record'])
  const agent: Actor = { ...citizen, only: [], behalf: `citizen/${citizen.id}` }
  assert.deepEqual(await codesOf(agent, contract.fileOwnDispute.name, input), ['disputes.no-own-record'])
  const { id: dispute } = (await t.house.act(citizen, contract.fileOwnDispute.name, input)) as { id: string }
  const mine = (await t.house.ask(citizen, contract.mine.name, {})) as {
    registers: { fields: { field: string; value: string }[] }[]
    disputes: { id: string; state: string }[]
  }
  assert.equal(mine.registers[0]?.fields.find(({ field }) => field === 'name')?.value, '谭晓岚')
  assert.deepEqual(
    mine.disputes.map((one) => [one.id, one.state]),
    [[dispute, 'filed']],
  )
  assert.deepEqual(((await t.house.ask(stranger, contract.mine.name, {})) as typeof mine).disputes, [])
  const kept = await sql<{ text: string }>`select concat(d::text, c::text) as text from disputes.dispute d
    join disputes.claim c on c.dispute = d.id where d.id = ${dispute}`.execute(t.database.kysely)
  assert.ok(!kept.rows[0]!.text.includes('模拟路 1 号'))
  assert.equal((await t.ask(POLICE, contract.oneDispute, { id: dispute })).claims[0]?.by, '本人')
  await t.act(POLICE, contract.answerDispute, dismissed(dispute))
  assert.deepEqual(await codesOf(stranger, contract.escalateOwnDispute.name, { dispute, reason: '不服' }), ['kernel.not-found'])
  assert.deepEqual(await codesOf(citizen, contract.escalateOwnDispute.name, { dispute, reason: '不服' }), [])
})

test('a dispute follows its record into the one it was merged into, and the correction is made there', async () => {
  const [loser, survivor] = [await person(), await person()]
  await look(SCHOOL, loser, 'school-enrolment', '2026-03-03T01:00:00.000Z')
  const { id: dispute } = await file(SCHOOL, loser)
  const adjudicator = await t.as('public-security-department.adjudicator')
  const merge = { survivor, loser, seenSurvivor: 1, seenLoser: 1, take: [], evidence: '重档核查' }
  const [merged] = await t.house.actTogether(adjudicator, [{ name: mergePersons.name, input: merge }], {
    request: 'merge',
    trial: false,
    through: 'matching',
  })
  assert.ok(!(merged instanceof Refused))
  const seen = await t.ask(POLICE, contract.oneDispute, { id: dispute })
  assert.equal(seen.standing?.record, survivor)
  await t.act(POLICE, contract.answerDispute, upheld(dispute, seen.standing!.version))
  assert.equal((await t.ask(POLICE, contract.oneDispute, { id: dispute })).record, survivor)
  // What was read of the one that was merged is disputed of the one that stands.
  t.clock.set('2026-03-10T01:00:00.000Z')
  const again = await file(SCHOOL, loser, 'sex')
  assert.equal((await t.ask(POLICE, contract.oneDispute, { id: again.id })).record, survivor)
})
