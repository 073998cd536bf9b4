// What the policy asks to be made, from the plan to its filing, and what is in force on a day.
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { day } from '#kernel/time/day.ts'
import { testHouse, type TestHouse } from '#tests/support/house.ts'
import * as contract from './contract.ts'
import { consultationIsOver, consultedLongEnough, forceWaits } from './rules/time-of-a-rule.ts'
import { endsAfterItBegins, lawTakesItsPlace, standsOn } from './rules/what-takes-its-place.ts'
import { seedLegislation } from './seed-legislation.ts'

const DRAFTER = 'informatisation-office.officer'
const LEGAL = 'justice-department.legal-affairs'
let house: TestHouse
before(async () => {
  house = await testHouse()
  await seedLegislation((account, action, input) => house.act(account, action, input))
})
after(() => house.close())

const titlesOn = async (on: string, subject?: contract.Subject) =>
  (await house.ask('anyone', contract.inForce, { day: on, ...(subject && { subject }) })).rules.map(({ title }) => title)

test('what was in force on a day is what that day says, not today', async () => {
  assert.deepEqual(await titlesOn('2004-06-09'), [])
  assert.deepEqual(await titlesOn('2005-04-01', 'electronic-seals'), ['中华人民共和国电子签名法'])
  assert.deepEqual(await titlesOn('2019-05-14', 'open-information'), ['中华人民共和国政府信息公开条例（2007）'])
  assert.deepEqual(await titlesOn('2019-05-15', 'open-information'), ['中华人民共和国政府信息公开条例（2019修订）'])
  assert.equal((await titlesOn('2025-12-31', 'security')).includes('中华人民共和国网络安全法'), true)
})

test('a regulation goes from the plan through comment, legality and publication to its filing, in the time that law gives', async () => {
  house.clock.set('2026-03-02T01:00:00.000Z')
  const { id: regulation } = await house.act(DRAFTER, contract.planRegulation, {
    title: '湖南省电子政务运行维护办法',
    subject: 'informatisation',
    form: 'rule',
    source: '示例',
  })
  await house.act(DRAFTER, contract.startDrafting, { regulation })
  const open = (until: string) => house.refusal(DRAFTER, contract.openConsultation, { regulation, until })
  assert.deepEqual(await open('2026-03-31'), { codes: ['legislation.consultation-too-short'], clauses: ['3.8.3'] })
  await house.act(DRAFTER, contract.openConsultation, { regulation, until: '2026-04-01' })
  assert.deepEqual((await house.refusal(DRAFTER, contract.submitForLegality, { regulation })).codes, ['legislation.consultation-open'])
  house.clock.set('2026-04-02T01:00:00.000Z')
  await house.act(DRAFTER, contract.submitForLegality, { regulation })
  assert.deepEqual((await house.refusal(DRAFTER, contract.reviewLegality, { regulation, verdict: 'lawful', opinion: '合法' })).codes, [
    'kernel.not-allowed',
  ])
  await house.act(LEGAL, contract.reviewLegality, { regulation, verdict: 'lawful', opinion: '未发现与上位法抵触。' })
  const publish = { regulation, documentNumber: '湖南省人民政府令第×号（示例）', fromDay: '2026-05-01' }
  assert.deepEqual((await house.refusal(LEGAL, contract.publishRegulation, publish)).codes, ['legislation.in-force-too-soon'])
  await house.act(LEGAL, contract.publishRegulation, { ...publish, fromDay: '2026-05-02' })
  const clocks = await house.database.kysely.selectFrom('kernel.case_clock').selectAll().where('case', '=', regulation).execute()
  assert.deepEqual(
    clocks.map(({ clock, due_on }) => [clock, due_on]),
    [['filing', '2026-05-02']],
  )
  assert.deepEqual(await titlesOn('2026-05-01', 'informatisation'), [])
  assert.deepEqual(await titlesOn('2026-05-02', 'informatisation'), ['湖南省电子政务运行维护办法'])
  await house.act(LEGAL, contract.fileRegulation, { regulation })
  const end = { regulation, reason: '已有新规定（示例）' }
  assert.deepEqual((await house.refusal(LEGAL, contract.endRegulation, { ...end, endedOn: '2026-05-02' })).codes, [
    'legislation.ends-before-it-begins',
  ])
})

test('a project is closed only by a law on its subject that is in force', async () => {
  const { id: regulation } = await house.act(DRAFTER, contract.planRegulation, {
    title: '示例办法',
    subject: 'data',
    form: 'rule',
    source: '示例',
  })
  const law = { rank: 'law' as const, source: '示例' }
  const { id: other } = await house.act(LEGAL, contract.recordLaw, {
    ...law,
    title: '另一事项的规定',
    subject: 'projects',
    fromDay: '2020-01-01',
  })
  const { id: later } = await house.act(LEGAL, contract.recordLaw, {
    ...law,
    title: '尚未施行的规定',
    subject: 'data',
    fromDay: '2030-01-01',
  })
  const take = async (by: string) => (await house.refusal(LEGAL, contract.takeOver, { regulation, law: by, reason: '示例' })).codes
  assert.deepEqual(await take(other), ['legislation.other-subject'])
  assert.deepEqual(await take(later), ['legislation.law-not-in-force'])
})

test('nothing is planned twice or after today, and another organ’s project is not found', async () => {
  const plan = { title: '湖南省电子政务工程管理办法', subject: 'projects' as const, form: 'rule' as const, source: '示例' }
  assert.deepEqual((await house.refusal(DRAFTER, contract.planRegulation, plan)).codes, ['legislation.planned-already'])
  assert.deepEqual((await house.refusal(DRAFTER, contract.planRegulation, { ...plan, title: '甲', plannedOn: '2030-01-01' })).codes, [
    'legislation.planned-in-future',
  ])
  const { id: regulation } = await house.act('ndrc.officer', contract.planRegulation, { ...plan, title: '乙' })
  assert.deepEqual((await house.refusal(DRAFTER, contract.startDrafting, { regulation })).codes, ['kernel.not-found'])
})

test('the days: thirty for comment, thirty before force, none before the article', () => {
  assert.equal(consultedLongEnough({ from: day('2026-03-02'), until: day('2026-03-31') }).length, 1)
  assert.equal(consultedLongEnough({ from: day('2026-03-02'), until: day('2026-04-01') }).length, 0)
  assert.equal(consultedLongEnough({ from: day('2010-03-02'), until: day('2010-03-03') }).length, 0)
  assert.equal(consultationIsOver({ today: day('2026-04-01'), until: '2026-04-01' }).length, 1)
  assert.equal(consultationIsOver({ today: day('2026-04-02'), until: '2026-04-01' }).length, 0)
  assert.equal(forceWaits({ published: day('2026-04-02'), from: '2026-05-01', atOnceBecause: undefined }).length, 1)
  assert.equal(forceWaits({ published: day('2026-04-02'), from: '2026-04-02', atOnceBecause: '不立即施行将有碍施行' }).length, 0)
  assert.equal(standsOn('2026-01-01', '2017-06-01', '2026-01-01'), false)
  assert.equal(standsOn('2025-12-31', '2017-06-01', '2026-01-01'), true)
  assert.equal(endsAfterItBegins({ from: '2026-01-01', ended: '2026-01-01' }).length, 1)
  const law = { title: '甲', subject: 'data' as const, from: '2020-01-01', ended: null }
  assert.deepEqual(lawTakesItsPlace({ subject: 'data', law, today: '2026-01-01' }), [])
})
