// What is granted stands in its register, in the same transaction and with the number of the case; what cannot stand there is not granted.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import { isCreditCode } from '#kernel/people/credit-code.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { me } from '#modules/platform/citizens/contract.ts'
import { clearTax, registerTax } from '#modules/resources/legal-persons/contract.ts'
import { certifyDeath, correctPerson, enterPerson, registerDeath } from '#modules/resources/population/contract.ts'
import { firms } from '#province/citizens.ts'
import { personsOfCitizens } from '#province/base/own-records.ts'
import { type ActingCitizens, actingCitizens } from '#tests/support/acting-citizens.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { submitterOf } from '#tests/support/submit-application.ts'
import * as contract from '../contract.ts'
import { handleDue } from '../running/start-handling.ts'

const MARKET = 'market-regulation-bureau'
const POLICE = 'public-security-department'
const LABOUR = 'human-resources-department'
const TAX = 'tax-bureau'

let t: TestHouse
let c: ActingCitizens
let submitted: ReturnType<typeof submitterOf>
before(async () => {
  t = await testHouse()
  c = actingCitizens(t)
  submitted = submitterOf(c)
})
after(() => t?.close())

type Row = Record<string, any>
const rowsOf = async (sql: string, ...values: unknown[]): Promise<Row[]> => (await t.database.pool.query(sql, values)).rows
const own = (account: string) => personsOfCitizens.find((one) => one.account === account)!.sets as Record<string, string>
const personNumbered = async (number: string) => (await rowsOf('select * from population.person where id_number = $1', number))[0]!
const firmNamed = (name: string) => rowsOf('select * from legal_persons.legal_person where name = $1', name)
const accepted = async (organ: string, part: string) => void (await t.act(`${organ}.receiver`, contract.accept, { part }))
const grant = (organ: string, part: string) => t.act(`${organ}.decider`, contract.grant, { part })
const granted = async (organ: string, part: string) => {
  await accepted(organ, part)
  return grant(organ, part)
}
const refusedGrant = async (organ: string, part: string) => (await t.refusal(`${organ}.decider`, contract.grant, { part })).codes
const partOf = async (account: Awaited<ReturnType<ActingCitizens['as']>>, application: string, matter: string) =>
  (await c.ask(account, contract.myApplication, { id: application })).parts.find((part) => part.matter === matter)!
/** Of works that were begun at once: how many were done, and why the others were not. */
const settled = async (works: readonly Promise<unknown>[]) => {
  const outcomes = await Promise.allSettled(works)
  await t.settle()
  const codes = outcomes.flatMap((one) => {
    if (one.status === 'fulfilled') return []
    if (!(one.reason instanceof Refused)) throw one.reason
    return [one.reason.grounds.map(({ code }) => code)]
  })
  return { done: outcomes.length - codes.length, codes }
}

const START = ['kind:limited', 'foreign:no', 'seat:owned']
const founding = (account: string, companyName: string, more: Record<string, string> = {}) => ({
  companyName,
  companyVillage: '430102001001',
  companyAddress: '识字里 20 号一楼',
  companyScope: '餐饮服务',
  companyIndustry: 'H',
  companyCapital: '300000',
  founders: `${own(account).name}、${own(account).idNumber}、300,000元`,
  companyTerm: 'long',
  representativeIs: 'self',
  managers: `${own(account).name}、${own(account).idNumber}、执行董事`,
  seals: 'three',
  accounting: 'small',
  financeName: '李明',
  financeTelephone: '13800000006',
  invoices: 'ordinary',
  staff: '3',
  staffFrom: '2026-03-02',
  ...more,
})

test('a company is founded once, with code and licence; its founder acts for it, and the later parts are of the new firm', async () => {
  const name = '湖南示例识字里餐饮有限公司'
  const founder = await c.as('citizen-6')
  const typed = founding('citizen-6', name, { founders: '本人、300000' })
  const { part, application, number } = await submitted(founder, 'company-start', START, typed)
  await accepted(MARKET, part)
  const decider = await t.as(`${MARKET}.decider`)
  const twice = await settled([1, 2].map(() => t.house.act(decider, contract.grant.name, { part })))
  assert.deepEqual([twice.done, twice.codes], [1, [['kernel.not-in-state']]])

  const [firm, ...others] = await firmNamed(name)
  assert.deepEqual([others.length, firm!.established_on, firm!.capital, firm!.industry], [0, '2026-03-02', '300000.00', 'H'])
  assert.ok(isCreditCode(firm!.uscc) && firm!.simulated && firm!.uscc.startsWith('91030102MA'))
  const { id } = await personNumbered(own('citizen-6').idNumber!)
  assert.deepEqual([firm!.representative, firm!.shareholders[0].record, firm!.shareholders[0].permille], [id, id, 1000])
  const [event] = await rowsOf('select evidence, organ from legal_persons.legal_person_event where record = $1', firm!.id)
  assert.deepEqual(event, { evidence: `办件 ${number}`, organ: MARKET })
  const holder = `legal-person/${firm!.uscc}`
  const licences = await rowsOf(`select contents::text, application from certificates.certificate where holder = $1`, holder)
  assert.deepEqual([licences.length, licences[0]!.application], [1, number])
  assert.match(licences[0]!.contents, /有限责任公司.*餐饮服务/)

  const { capacities } = await c.ask(founder, me, {})
  assert.ok(capacities.some(({ capacity }) => capacity === holder))
  assert.match((await partOf(founder, application, 'company-establishment')).results[0]!.text!, new RegExp(firm!.uscc))
  await handleDue(t.house)
  for (const [organ, matter] of [
    [TAX, 'tax-registration'],
    [LABOUR, 'employer-insurance'],
    [POLICE, 'seal-carving'],
  ] as const) {
    const { id: later } = await partOf(founder, application, matter)
    const { checks } = await t.ask(`${organ}.decider`, contract.partQuestion, { id: later })
    assert.equal(checks.find((check) => check.id.endsWith('/founded'))?.outcome, 'same')
    await granted(organ, later)
  }
  const [after] = await firmNamed(name)
  assert.deepEqual([after!.tax_registered_on, after!.insured_since, after!.employees], ['2026-03-02', '2026-03-02', 3])
})

test('of two who found a firm of one name at once, one does; the other is told so, and nothing of theirs is half done', async () => {
  const name = '湖南示例同名商贸有限公司'
  const parts: string[] = []
  for (const account of ['citizen-1', 'citizen-3']) {
    const values = founding(account, name)
    const { part } = await submitted(
      await c.as(account),
      'company-establishment',
      START,
      Object.fromEntries(Object.entries(values).slice(0, 10)),
    )
    await accepted(MARKET, part)
    parts.push(part)
  }
  const decider = await t.as(`${MARKET}.decider`)
  const race = await settled(parts.map((part) => t.house.act(decider, contract.grant.name, { part })))
  assert.deepEqual([race.done, race.codes], [1, [['applications.effect-refused', 'legal-persons.name-taken']]])
  assert.equal((await firmNamed(name)).length, 1)
  const states = await Promise.all(parts.map(async (id) => (await t.ask(`${MARKET}.decider`, contract.partQuestion, { id })).state))
  assert.deepEqual(states.toSorted(), ['accepted', 'granted'])
})

test('what the register refuses is not granted: more subscribed than the capital, and no certificate for a firm that is not there', async () => {
  const name = '湖南示例超额商贸有限公司'
  const { name: who, idNumber } = own('citizen-2')
  const values = founding('citizen-2', name, {
    founders: `${who} ${idNumber} 200000\n${own('citizen-1').name}；${own('citizen-1').idNumber}；150000`,
  })
  const { part } = await submitted(await c.as('citizen-2'), 'company-start', START, values)
  await accepted(MARKET, part)
  const codes = await refusedGrant(MARKET, part)
  assert.deepEqual(codes.slice(0, 2), ['applications.effect-refused', 'legal-persons.shares-exceed-whole'])
  assert.deepEqual(
    [(await firmNamed(name)).length, (await rowsOf(`select 1 from certificates.certificate where holder_name = $1`, name)).length],
    [0, 0],
  )
  const late = await submitted(await c.as('citizen-6'), 'company-establishment', START, {
    ...Object.fromEntries(Object.entries(founding('citizen-6', '湖南示例他人有限公司')).slice(0, 10)),
    representativeIs: 'another',
    newRepresentative: '不是本人',
    newRepresentativeNumber: own('citizen-1').idNumber!,
  })
  await accepted(MARKET, late.part)
  assert.deepEqual((await refusedGrant(MARKET, late.part))[1], 'legal-persons.representative-name-differs')
})

test('a firm is licensed, moves its seat, changes its representative and ends: the register, its licence and who acts for it go along', async () => {
  const { uscc, representative } = firms[0]
  const holder = `legal-person/${uscc}`
  const owner = await c.as(representative, holder)
  const registered = async () => (await rowsOf('select * from legal_persons.legal_person where uscc = $1', uscc))[0]!
  const certificate = (kind: string) =>
    rowsOf(
      'select state, edition, contents::text from certificates.certificate where holder = $1 and kind = $2 order by edition',
      holder,
      kind,
    )
  const premises = { premisesAddress: '识字里 18 号', area: '80', items: 'hot', foodManager: '李明' }
  const food = await submitted(owner, 'food-operation-licence', ['form:catering', 'licence:yes'], premises)
  await granted(MARKET, food.part)
  const [licence] = (await registered()).licences
  assert.deepEqual([licence.title, licence.organ, licence.from, licence.to], ['食品经营许可证', MARKET, '2026-03-02', '2031-03-01'])

  const hotel = { premisesAddress: '识字里 18 号二楼', placeArea: '300', placeStaff: '6' }
  const hygiene = await submitted(owner, 'public-place-hygiene-licence', ['place:lodging', 'licence:yes'], hotel)
  await granted('health-commission', hygiene.part)
  assert.deepEqual((await registered()).licences.map(({ title, organ, to }: Row) => [title, organ, to]).at(-1), [
    '公共场所卫生许可证',
    'health-commission',
    '2030-03-01',
  ])

  const change = (what: string, values: Record<string, string>) =>
    submitted(owner, 'business-change', [`what:${what}`], { resolvedOn: '2026-03-01', ...values })
  const seat = await change('seat', { toSeatVillage: '430103002001', toSeat: '书院路 80 号' })
  await granted(MARKET, seat.part)
  assert.deepEqual([(await registered()).registered_address, (await registered()).division], ['书院路 80 号', '430103'])
  assert.match((await certificate('business-licence'))[0]!.contents, /书院路 80 号/)
  await t.act(`${MARKET}.receiver`, contract.deliver, { part: seat.part, way: 'online' })
  const capital = await change('capital', {
    toCapital: '3000000',
    toShareholders: `${own(representative).name}、${own(representative).idNumber}、3000000`,
  })
  await granted(MARKET, capital.part)
  await t.act(`${MARKET}.receiver`, contract.deliver, { part: capital.part, way: 'online' })
  const next = own('citizen-3')
  const handed = await change('representative', { toRepresentative: next.name!, toRepresentativeNumber: next.idNumber! })
  await granted(MARKET, handed.part)
  assert.deepEqual(
    (await certificate('business-licence')).map(({ state, edition }) => [state, edition]),
    [
      ['replaced', 1],
      ['replaced', 2],
      ['valid', 3],
    ],
  )
  await assert.rejects(c.as(representative, holder), /does not stand/, 'who was replaced acts for it no more')

  const closing = await submitted(await c.as('citizen-3', holder), 'business-closure', ['debts:no', 'revoked:no'], {
    endReason: 'resolved',
    endResolvedOn: '2026-03-01',
  })
  await accepted(MARKET, closing.part)
  await t.act(`${TAX}.registrar`, registerTax, {
    id: (await registered()).id,
    taxRegisteredOn: '2026-03-01',
  })
  assert.deepEqual(await refusedGrant(MARKET, closing.part), ['applications.effect-refused', 'legal-persons.tax-not-cleared'])
  await t.act(`${TAX}.registrar`, clearTax, { id: (await registered()).id, taxClearedOn: '2026-03-02', evidence: '清税 1' })
  await grant(MARKET, closing.part)
  assert.deepEqual([(await registered()).state, (await registered()).end_reason], ['ended', '股东会决议解散'])
  for (const kind of ['business-licence', 'food-operation-licence']) assert.equal((await certificate(kind)).at(-1)!.state, 'cancelled')
  await assert.rejects(c.as('citizen-3', holder), /does not stand/)
})

test('a family moves into one household, or into that of a relative; a name that is not of the number moves nobody', async () => {
  const [mother, father] = [own('citizen-7'), own('citizen-8')]
  const to = { toVillage: '430103002001', toAddress: '书院路 90 号' }
  const moving = { ...to, movers: 'family', moversNamed: `${mother.name}，${mother.idNumber}，妻` }
  const moved = await submitted(await c.as('citizen-8'), 'residence-move', ['ground:home'], moving)
  await granted(POLICE, moved.part)
  const [he, she] = [await personNumbered(father.idNumber!), await personNumbered(mother.idNumber!)]
  assert.deepEqual([he.registered_address, she.registered_address, she.household], ['书院路 90 号', '书院路 90 号', he.household])
  assert.deepEqual([he.head_relation, she.head_relation, he.division], ['02', '10', '430103'])
  const own3 = own('citizen-3')
  const kin = { ...to, toKin: father.name!, toKinNumber: father.idNumber!, toHousehold: 'theirs', movers: 'alone' }
  const wrong = await submitted(await c.as('citizen-3'), 'residence-move', ['ground:parents'], { ...kin, toKin: '别人' })
  await accepted(POLICE, wrong.part)
  assert.deepEqual(await refusedGrant(POLICE, wrong.part), ['applications.effect-refused', 'applications.name-differs'])
  await c.act(await c.as('citizen-3'), contract.withdraw, { part: wrong.part })
  const right = await submitted(await c.as('citizen-3'), 'residence-move', ['ground:parents'], kin)
  await granted(POLICE, right.part)
  assert.equal((await personNumbered(own3.idNumber!)).household, he.household)
})

test('a death is registered once, of the one whom number, name and certificate mean; the spouse is widowed in the same breath', async () => {
  const widow = await personNumbered(own('citizen-2').idNumber!)
  const number = simulatedNumber('430102', '1950-05-01', '1', 88)
  const { id } = await t.act(`${POLICE}.registrar`, enterPerson, {
    effective: '1950-05-01',
    simulated: true,
    idNumber: number,
    name: '彭老根',
    sex: '1',
    birthDate: '1950-05-01',
    registeredVillage: '430102001002',
    registeredAddress: '文艺新村 3 栋 402 室',
  })
  await rowsOf('update population.person set spouse = $1 where id = $2', id, widow.id)
  await rowsOf('update population.person set spouse = $1 where id = $2', widow.id, id)
  await t.act('health-commission.registrar', certifyDeath, { id, diedOn: '2026-02-27', number: 'SW430001' })
  const values = { deadName: '彭老根', deadNumber: number, deadOn: '2026-02-27', deadRelation: '10', deathCertificate: 'SW430001' }
  const rest = { payTo: 'card' }
  const bad = await submitted(await c.as('citizen-1'), 'death-registration', ['where:home'], { ...values, deathCertificate: 'SW430009' })
  const ones = [bad.part]
  for (const account of ['citizen-2', 'citizen-5'])
    ones.push((await submitted(await c.as(account), 'death', ['where:home', 'insured:yes'], { ...values, ...rest })).part)
  for (const part of ones) await accepted(POLICE, part)
  assert.deepEqual(await refusedGrant(POLICE, ones[0]!), ['applications.effect-refused', 'applications.paper-differs'])
  const decider = await t.as(`${POLICE}.decider`)
  const race = await settled(ones.slice(1).map((part) => t.house.act(decider, contract.grant.name, { part })))
  assert.deepEqual([race.done, race.codes], [1, [['applications.effect-refused', 'kernel.record-ended']]])
  assert.deepEqual([(await personNumbered(number)).state, (await personNumbered(number)).died_on], ['ended', '2026-02-27'])
  assert.deepEqual((await personNumbered(own('citizen-2').idNumber!)).marital_status, '30')

  const held = await personNumbered(own('citizen-3').idNumber!)
  await t.act(`${POLICE}.registrar`, registerDeath, { id: held.id, diedOn: '2026-03-01' })
  await assert.rejects(c.as('citizen-3'), /does not stand/, 'whoever died acts no more')
  const [{ seq }] = (await rowsOf(`select seq from population.person_event where record = $1 and kind = 'death'`, held.id)) as [Row]
  const mistaken = { id: held.id, effective: '2026-03-01', evidence: '同名误登', voids: [seq], sets: {} }
  await t.act(`${POLICE}.registrar`, correctPerson, mistaken)
  assert.equal((await c.as('citizen-3')).kind, 'citizen', 'who was taken for dead acts again')
})

test('retirement, residence permit, school and disability are registered; a day that has not come is refused in the register’s words', async () => {
  const retiring = async (retireOn: string) =>
    (
      await submitted(await c.as('citizen-2'), 'retirement', ['age:yes', 'years:yes', 'special:no'], {
        retireHow: 'due',
        retireOn,
        retireFrom: firms[1].uscc,
        payTo: 'card',
      })
    ).part
  const early = await retiring('2026-04-01')
  await accepted(LABOUR, early)
  assert.deepEqual(await refusedGrant(LABOUR, early), ['applications.effect-refused', 'kernel.event-in-future'])
  await c.act(await c.as('citizen-2'), contract.withdraw, { part: early })
  await granted(LABOUR, await retiring('2026-02-28'))
  const retired = await personNumbered(own('citizen-2').idNumber!)
  assert.deepEqual([retired.retired_on, retired.pension_since], ['2026-02-28', '2026-03-01'])

  const pupil = own('citizen-6')
  const school = await submitted(await c.as('citizen-1'), 'school-enrolment', ['six:yes', 'home:registered'], {
    pupilName: pupil.name!,
    pupilNumber: pupil.idNumber!,
    pupilOf: 'guardian',
    nearSchool: '示例识字里小学',
  })
  await granted('education-department', school.part)
  assert.equal((await personNumbered(pupil.idNumber!)).school, '示例识字里小学')

  const permit = await submitted(await c.as('citizen-4'), 'residence-permit', ['half-year:yes', 'because:home'], {
    liveSince: '2025-06-01',
    liveTitle: 'rented',
  })
  await granted(POLICE, permit.part)
  const held = await rowsOf(`select kind, valid_until::text from certificates.certificate where application = $1`, permit.number)
  assert.deepEqual(held, [{ kind: 'residence-permit', valid_until: '2027-03-01' }])

  const finding = { disabilityKind: '4', disabilityGrade: '2', assessedOn: '2026-02-20', assessedBy: '示例康复医院' }
  const disabled = await submitted(await c.as('citizen-5'), 'disability', [], finding)
  await granted('health-commission', disabled.part)
  assert.equal((await personNumbered(own('citizen-5').idNumber!)).disability, '2')
  const card = await partOf(await c.as('citizen-5'), disabled.application, 'disability-certificate')
  await granted('civil-affairs-department', card.id)
  const [sheet] = await rowsOf(`select contents::text from certificates.certificate where application = $1`, disabled.number)
  assert.match(sheet!.contents, /肢体残疾.*二级/)
})
