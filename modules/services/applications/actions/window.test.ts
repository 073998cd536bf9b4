import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import { enterPerson } from '#modules/resources/population/contract.ts'
import { actingCitizens } from '#tests/support/acting-citizens.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'

let t: TestHouse
before(async () => void (t = await testHouse()))
after(() => t?.close())

const CLERK = 'changsha.window'
const POLICE = 'public-security-department.registrar'
const NUMBER = simulatedNumber('430102', '1950-05-01', '1', 71)
const NAME = '彭老根'
const PERSON = 'population.person'
const PERMIT = { errand: 'disability-benefit', division: '430102', answers: ['card:yes', 'grade:severe', 'poor:no'] }

test('a clerk applies for a visitor whom the register knows: what it holds is not typed, the visitor’s it is, and the paper says how to ask', async () => {
  await t.act(POLICE, enterPerson, {
    effective: '1950-05-01',
    simulated: true,
    idNumber: NUMBER,
    name: NAME,
    sex: '1',
    birthDate: '1950-05-01',
    registeredVillage: '430102001001',
    registeredAddress: '模拟村 8 组',
    disability: '1',
  })
  const visitor = { visitorNumber: NUMBER, visitorName: NAME, consent: 'face' as const }
  const wrong = { ...PERMIT, ...visitor, visitorName: '彭老本' }
  assert.deepEqual((await t.refusal(CLERK, contract.startForVisitor, wrong)).codes, ['applications.visitor-unknown'])
  const { id, version } = await t.act(CLERK, contract.startForVisitor, { ...PERMIT, ...visitor })
  const draft = await t.ask(CLERK, contract.visitorDraft, { id })
  const field = (name: string) => draft.sections.flatMap(({ fields }) => fields).find((one) => one.id === name)
  assert.deepEqual([draft.holderName, field('benefitGrade')?.state, field('benefitAddress')?.value], [NAME, 'held', '模拟村 8 组'])

  // Another official of the province has no business with this draft, and nobody else finds it.
  await assert.rejects(t.ask('education-department.officer', contract.visitorDraft, { id }))
  const saved = await t.act(CLERK, contract.saveForVisitor, { id, version, values: { payTo: 'card' }, telephone: '13800000071' })
  assert.deepEqual(saved.wrong, [])
  const sent = { id, version: saved.version, isTrue: true, consents: [PERSON] }
  const refused = await t.refusal(CLERK, contract.submitForVisitor, { ...sent, consents: [] })
  assert.deepEqual(refused.codes, ['applications.consent-missing'])
  const { application, number } = await t.act(CLERK, contract.submitForVisitor, sent)

  const { rows } = await t.database.pool.query(
    `select holder, came_by, assisted_by, held ->> 'benefitGrade' as grade from applications.application where id = $1`,
    [application],
  )
  assert.match(rows[0].holder, /^person\//)
  assert.deepEqual([rows[0].came_by, JSON.parse(rows[0].grade).value], ['1', '1'])
  assert.match(rows[0].assisted_by, /长沙市.*窗口/)
  const receipt = await t.ask(CLERK, contract.visitorReceipt, { application })
  assert.deepEqual([receipt.number, Buffer.from(receipt.file, 'base64').subarray(0, 5).toString()], [number, '%PDF-'])
  const tracked = await t.ask('anyone', contract.track, { number, telephone: '13800000071' })
  assert.equal(tracked.found?.parts[0]?.state, 'submitted')
  assert.equal((await t.ask('anyone', contract.track, { number, telephone: '13800000072' })).found, null)
})

test('a visitor with an account finds the application there, with who typed it and the look at their record', async () => {
  const c = actingCitizens(t)
  const mother = await c.as('citizen-7')
  const { rows } = await t.database.pool.query(
    `select p.id_number, p.name from population.person p join kernel.citizen_record r on r.record = p.id and r.holder = $1`,
    [`citizen/${mother.id}`],
  )
  const visitor = { visitorNumber: rows[0].id_number, visitorName: rows[0].name, consent: 'paper' as const }
  const card = { errand: 'social-security-card', division: '430102', answers: ['for:self'] }
  const { id, version } = await t.act(CLERK, contract.startForVisitor, { ...card, ...visitor })
  const values = { cardBank: 'icbc', cardDelivery: 'window' }
  const saved = await t.act(CLERK, contract.saveForVisitor, { id, version, values, telephone: '13800000007' })
  const { application } = await t.act(CLERK, contract.submitForVisitor, { id, version: saved.version, isTrue: true, consents: [PERSON] })
  const own = await c.ask(mother, contract.myApplication, { id: application })
  assert.deepEqual([own.cameBy, /窗口/.test(own.assistedBy ?? '')], ['1', true])
})
