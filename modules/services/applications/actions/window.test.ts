import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { writePng } from '#kernel/documents/picture/png.ts'
import type { In } from '#kernel/module/contract.ts'
import { withCheck } from '#kernel/people/credit-code.ts'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import { endAgency, me } from '#modules/platform/citizens/contract.ts'
import { enterPerson } from '#modules/resources/population/contract.ts'
import { guideStep } from '#modules/services/items/contract.ts'
import { firms } from '#province/citizens.ts'
import { actingCitizens } from '#tests/support/acting-citizens.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { pdfWith, samplePdf } from '#tests/support/sample-documents.ts'
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

const FOOD = { errand: 'food-operation-licence', division: '430102', answers: ['form:catering', 'licence:yes'] }
const FIRM = firms[0]
const PNG = writePng({ width: 1, height: 1, rgba: Buffer.alloc(4) }).toString('base64')
const paper = (until: string, bytes = samplePdf()) => ({ fileName: '委托书.pdf', file: bytes.toString('base64'), until })

/** A seeded citizen as the register of persons knows them. */
async function known(account: string) {
  const { rows } = await t.database.pool.query<{ id_number: string; name: string }>(
    `select p.id_number, p.name from population.person p join kernel.citizen_record r on r.record = p.id
     join kernel.citizen c on r.holder = 'citizen/' || c.id where c.account = $1`,
    [account],
  )
  return { visitorNumber: rows[0]!.id_number, visitorName: rows[0]!.name, consent: 'face' as const }
}

test('for a firm comes its representative, whom it appointed, or who brings its power of attorney; the firm finds the application', async () => {
  const c = actingCitizens(t)
  const agent = await known('citizen-1')
  const begin = (firm: In<typeof contract.startForVisitor>['firm'], visitor = agent, what = FOOD) => ({ ...what, ...visitor, firm })
  const refused = async (input: In<typeof contract.startForVisitor>) => (await t.refusal(CLERK, contract.startForVisitor, input)).codes
  const uscc = FIRM.uscc
  assert.deepEqual(await refused(begin({ uscc: withCheck('91430102NOBODY001') })), ['applications.firm-unknown'])
  assert.deepEqual(await refused(begin({ uscc })), ['applications.power-missing'])
  assert.deepEqual(await refused(begin({ uscc, power: paper('2026-03-01') })), ['applications.power-ended'])
  const running = pdfWith('/OpenAction<</S/JavaScript/JS(1)>>')
  assert.deepEqual(await refused(begin({ uscc, power: paper('2026-12-31', running) })), ['applications.upload-active'])
  assert.deepEqual(await refused(begin({ uscc, power: paper('2026-12-31') }, agent, PERMIT)), ['applications.not-served'])

  const { id, version } = await t.act(CLERK, contract.startForVisitor, begin({ uscc, power: paper('2026-03-02') }))
  const values = { premisesAddress: '识字里 18 号', area: '80', items: 'hot', foodManager: '示例·李明' }
  let seen = (await t.act(CLERK, contract.saveForVisitor, { id, version, values, telephone: '13800000071' })).version
  const { holderName, materials, registers } = await t.ask(CLERK, contract.visitorDraft, { id })
  for (const { id: material, way, done } of materials) {
    if (done || way === 'base') continue
    const given = { id, version: seen, material }
    if (way === 'promise') seen = (await t.act(CLERK, contract.chooseWayForVisitor, { ...given, way })).version
    else seen = (await t.act(CLERK, contract.uploadForVisitor, { id, material, fileName: 'a.png', file: PNG })).version
  }
  const sent = { id, version: seen, isTrue: true, consents: registers.map(({ name }) => name) }
  t.clock.set('2026-03-03T01:00:00.000Z')
  assert.deepEqual((await t.refusal(CLERK, contract.submitForVisitor, sent)).codes, ['applications.power-ended'])
  t.clock.set('2026-03-02T01:00:00.000Z')
  const { application } = await t.act(CLERK, contract.submitForVisitor, sent)

  const owner = await c.as(FIRM.representative, `legal-person/${uscc}`)
  const { cases } = await c.ask(owner, contract.myApplications, {})
  assert.ok(cases.some((one) => one.id === application))
  const own = await c.ask(owner, contract.myApplication, { id: application })
  assert.deepEqual([own.holderName, holderName], [FIRM.name, FIRM.name])
  assert.match(own.assistedBy ?? '', /窗口.*来人李若兰（凭授权委托书，至2026年3月2日）/)
  assert.ok(own.uploads.some(({ material, fileName }) => material.zh === '授权委托书' && fileName === '委托书.pdf'))
  const part = own.parts[0]!.id
  const shown = await t.ask('market-regulation-bureau.receiver', contract.partQuestion, { id: part })
  const power = shown.materials.find(({ title }) => title.zh === '授权委托书')!.uploads[0]!
  const read = await t.ask('market-regulation-bureau.receiver', contract.uploadQuestion, { part, upload: power.id })
  assert.equal(read.type, 'application/pdf')
  const nobody = await c.as('citizen-1')
  await assert.rejects(c.ask(nobody, contract.myApplication, { id: application }))
  const { rows: noted } = await t.database.pool.query(
    `select v.name, v.standing, v.power_until::text, p.name as record from applications.visitor v
     join population.person p on p.id = v.record where v.application = $1`,
    [application],
  )
  assert.deepEqual(noted, [{ name: '李若兰', standing: 'paper', power_until: '2026-03-02', record: '李若兰' }])
})

test('who represents a firm needs no paper, nor who was appointed while the appointment runs', async () => {
  const c = actingCitizens(t)
  const representative = await known(FIRM.representative)
  const tax = { errand: 'tax-registration', division: '430102', answers: ['kind:company'] }
  const owner = await c.as(FIRM.representative)
  const standing = async (id: string) => {
    const { rows } = await t.database.pool.query('select standing, power_until from applications.visitor where draft = $1', [id])
    const { rows: pages } = await t.database.pool.query('select 1 from applications.upload where draft = $1', [id])
    return [rows[0].standing, rows[0].power_until, pages.length]
  }
  const firm = { uscc: FIRM.uscc, power: paper('2026-12-31') }
  const first = await t.act(CLERK, contract.startForVisitor, { ...FOOD, ...representative, firm })
  assert.deepEqual(await standing(first.id), ['representative', null, 0])
  const agent = await known('citizen-1')
  const open = (await t.ask('anyone', guideStep, { id: tax.errand })).ask
  const answers = open ? [`${open.id}:${open.options[0]!.value}`] : []
  const second = await t.act(CLERK, contract.startForVisitor, { ...tax, answers, ...agent, firm: { uscc: FIRM.uscc } })
  assert.deepEqual(await standing(second.id), ['agency', null, 0])
  const { agencies } = await c.ask(owner, me, {})
  const running = agencies.find(({ principalKind, state }) => principalKind === 'legal-person' && state === 'running')!
  await c.act(owner, endAgency, { id: running.id })
  const sent = { id: second.id, version: second.version, isTrue: true, consents: [] }
  assert.deepEqual((await t.refusal(CLERK, contract.submitForVisitor, sent)).codes, ['applications.power-missing'])
})
