import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Action, In } from '#kernel/module/contract.ts'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as c from '../contract.ts'

const POLICE = 'public-security-department.registrar'
const HEALTH = 'health-commission.registrar'
const CIVIL = 'civil-affairs-department.registrar'
const LABOUR = 'human-resources-department.registrar'
const VILLAGE = '430102001001'
const OTHER = '430102001002'

let t: TestHouse
before(async () => void (t = await testHouse()))
after(() => t.close())

type Person = { id: string; number: string }
let n = 0
async function person(name: string, sex: '1' | '2', birthDate: string, more: object = {}): Promise<Person> {
  const number = simulatedNumber('430102', birthDate, sex, (n += 1))
  const { id } = await t.act(POLICE, c.enterPerson, {
    effective: birthDate,
    simulated: true,
    idNumber: number,
    name,
    sex,
    birthDate,
    registeredVillage: VILLAGE,
    registeredAddress: '模拟路 1 号',
    ...more,
  })
  return { id, number }
}
const fieldsOf = async (...people: Person[]) => {
  const found = await sql<
    Record<string, unknown>
  >`select * from population.person where id = any(${people.map(({ id }) => id)}::uuid[])`.execute(t.database.kysely)
  return people.map(({ id }) => found.rows.find((row) => row.id === id)!)
}
const codesOf = async <C extends Action>(account: string, contract: C, input: In<C>) => (await t.refusal(account, contract, input)).codes

/** A couple in a household of their own. */
async function couple(): Promise<{ man: Person; woman: Person; household: string }> {
  const man = await person('周建国', '1', '1990-03-07')
  const woman = await person('吴晓兰', '2', '1992-05-01')
  await t.act(CIVIL, c.registerMarriage, { id: man.id, spouseNumber: woman.number, effective: '2020-05-20', evidence: '模拟结婚证 1' })
  const { household } = await t.act(POLICE, c.setUpHousehold, { id: man.id, memberNumbers: [woman.number], effective: '2020-06-01' })
  return { man, woman, household }
}

test('a birth takes its number, its household and the certificate of the hospital (3.4.5a)', async () => {
  const { man, woman, household } = await couple()
  await t.act(HEALTH, c.certifyBirth, {
    number: 'M430000001',
    bornOn: '2026-01-05',
    sex: '2',
    motherNumber: woman.number,
    fatherNumber: man.number,
  })
  const born = {
    name: '周小雨',
    sex: '2' as const,
    birthDate: '2026-01-05',
    simulated: true,
    motherNumber: woman.number,
    fatherNumber: man.number,
    registeredVillage: VILLAGE,
    registeredAddress: '模拟路 1 号',
    household,
    birthCertificate: 'M430000001',
  }
  assert.deepEqual(await codesOf(POLICE, c.registerBirth, { ...born, birthDate: '2026-01-06' }), ['population.certificate-differs'])
  assert.deepEqual(await codesOf(POLICE, c.registerBirth, { ...born, motherNumber: man.number, fatherNumber: woman.number }), [
    'population.birth-does-not-fit',
    'population.birth-does-not-fit',
    'population.certificate-differs',
    'population.certificate-differs',
  ])
  assert.deepEqual(
    await codesOf(CIVIL, c.registerBirth, born),
    [...Array(10)].map(() => 'kernel.not-source'),
  )
  const child = await t.act(POLICE, c.registerBirth, born)
  assert.match(child.idNumber, /^03010220260105002/)
  assert.match(child.remarks[0]!.zh, /2026-02-05/)
  const [row] = await fieldsOf({ id: child.id, number: child.idNumber })
  assert.deepEqual(
    [row!.head_relation, row!.household, row!.birth_certificate, row!.mother, row!.father, row!.simulated, row!.version],
    ['30', household, 'M430000001', woman.id, man.id, true, 2],
  )
  assert.deepEqual(await codesOf(POLICE, c.registerBirth, born), ['population.certificate-used'])
  const twin = await t.act(POLICE, c.registerBirth, { ...born, name: '周小雪', birthCertificate: 'M430000002' })
  assert.match(twin.idNumber, /^03010220260105004/)
  assert.equal(twin.remarks.length, 2)
  await t.act(HEALTH, c.certifyBirth, { number: 'M430000002', bornOn: '2026-01-05', sex: '2', childNumber: twin.idNumber })
})

test('who may marry, and who is divorced after the time to think (民法典 第1046条至第1080条)', async () => {
  const man = await person('刘志强', '1', '2004-03-03')
  const woman = await person('陈思思', '2', '2005-01-01')
  const sister = await person('刘婷婷', '2', '2002-02-02')
  const grandmother = await person('张桂英', '2', '1950-01-01')
  const [father, uncle] = [
    await person('刘大明', '1', '1978-01-01', { mother: grandmother.id }),
    await person('刘二明', '1', '1980-01-01', { mother: grandmother.id }),
  ]
  const correct = (who: Person, sets: object) =>
    t.act(POLICE, c.correctPerson, { id: who.id, effective: '2010-01-01', evidence: '户口簿', sets: sets as never })
  await correct(man, { father: father.id })
  await correct(sister, { father: uncle.id })
  const wed = { id: man.id, spouseNumber: woman.number, evidence: '模拟结婚证 2' }
  assert.deepEqual(await codesOf(CIVIL, c.registerMarriage, { ...wed, effective: '2026-03-02' }), ['population.too-young-to-marry'])
  t.clock.set('2026-03-03T01:00:00.000Z')
  assert.deepEqual(await codesOf(CIVIL, c.registerMarriage, { ...wed, spouseNumber: sister.number, effective: '2026-03-03' }), [
    'population.near-kin',
  ])
  assert.deepEqual(await codesOf(CIVIL, c.registerMarriage, { ...wed, spouseNumber: father.number, effective: '2026-03-03' }), [
    'population.not-man-and-woman',
    'population.near-kin',
  ])
  await t.act(CIVIL, c.registerMarriage, { ...wed, effective: '2026-03-03' })
  assert.deepEqual(await codesOf(CIVIL, c.registerMarriage, { ...wed, effective: '2026-03-03' }), [
    'population.already-married',
    'population.already-married',
  ])
  const part = { id: woman.id, spouseNumber: man.number, way: 'agreement' as const, appliedOn: '2026-04-01' }
  t.clock.set('2026-05-01T01:00:00.000Z')
  assert.deepEqual(await codesOf(CIVIL, c.registerDivorce, { ...part, effective: '2026-05-01' }), ['population.cooling-off'])
  t.clock.set('2026-05-02T01:00:00.000Z')
  await t.act(CIVIL, c.registerDivorce, { ...part, effective: '2026-05-02' })
  const [a, b] = await fieldsOf(man, woman)
  assert.deepEqual([a!.spouse, a!.marital_status, b!.spouse, b!.marital_status], [null, '40', null, '40'])
  assert.deepEqual(await codesOf(CIVIL, c.registerDivorce, { ...part, effective: '2026-05-02' }), ['population.not-married-to-each-other'])
})

test('a guardian lives and is of age, and the ward is a minor or a court has spoken (民法典 第27条至第31条)', async () => {
  const child = await person('何小宝', '1', '2015-01-01')
  const aunt = await person('何丽', '2', '1985-01-01')
  const adult = await person('何山', '1', '1960-01-01')
  const guard = { effective: '2026-05-02', guardianNumber: aunt.number, basis: 'order' as const }
  assert.deepEqual(await codesOf(CIVIL, c.registerGuardianship, { ...guard, id: adult.id }), ['population.ward-of-age'])
  assert.deepEqual(await codesOf(CIVIL, c.registerGuardianship, { ...guard, id: aunt.id, guardianNumber: child.number }), [
    'population.ward-of-age',
    'population.guardian-unfit',
  ])
  assert.deepEqual(await codesOf(LABOUR, c.registerGuardianship, { ...guard, id: child.id }), ['kernel.not-source'])
  await t.act(CIVIL, c.registerGuardianship, { ...guard, id: child.id })
  await t.act('high-court.registrar', c.registerGuardianship, {
    ...guard,
    id: adult.id,
    basis: 'appointed',
    evidence: '模拟（2026）民特1号',
  })
  t.clock.set('2026-05-03T01:00:00.000Z')
  const { remarks } = await t.act(POLICE, c.registerDeath, { id: aunt.id, diedOn: '2026-05-03' })
  assert.deepEqual(remarks, [])
  const [ward] = await fieldsOf(child)
  assert.equal(ward!.guardian, null)
  const told = await sql<{ fact: { ward: string } }>`select fact from kernel.event where name = 'population.guardian-died'`.execute(
    t.database.kysely,
  )
  assert.deepEqual(told.rows.map(({ fact }) => fact.ward).toSorted(), [child.id, adult.id].toSorted())
  assert.deepEqual(await codesOf(LABOUR, c.recordTax, { id: aunt.id, effective: '2026-05-03', taxpayer: true }), ['population.not-here'])
})

test('a household has one head, whoever leaves or dies, and ends with its last member (户口登记条例 第5条)', async () => {
  const { man, woman, household } = await couple()
  const son = await person('周强', '1', '2001-01-01', { father: man.id, mother: woman.id, household, headRelation: '20' })
  assert.deepEqual(
    await codesOf(POLICE, c.enterPerson, {
      effective: '2001-01-01',
      idNumber: simulatedNumber('430102', '2001-01-01', '1', 300),
      name: '周二',
      sex: '1',
      birthDate: '2001-01-01',
      registeredVillage: VILLAGE,
      registeredAddress: '模拟路 1 号',
      household,
      headRelation: '02',
    }),
    ['population.two-heads'],
  )
  const moved = { effective: '2026-04-20', registeredVillage: OTHER, registeredAddress: '模拟路 9 号' }
  assert.deepEqual(await codesOf(POLICE, c.moveRegistration, { ...moved, id: son.id, household }), ['population.household-elsewhere'])
  assert.deepEqual(await codesOf(POLICE, c.moveRegistration, { ...moved, id: son.id, household: '430102-99999999' }), [
    'population.no-such-household',
  ])
  assert.deepEqual(await codesOf(POLICE, c.moveRegistration, { ...moved, id: son.id, registeredVillage: '430102001999' }), [
    'population.no-such-village',
  ])
  await t.act(HEALTH, c.certifyDeath, { id: man.id, diedOn: '2026-05-02', number: 'D430000001' })
  assert.deepEqual(await codesOf(LABOUR, c.recordTax, { id: man.id, effective: '2026-05-03', taxpayer: true }), ['population.not-here'])
  const death = await t.act(POLICE, c.registerDeath, { id: man.id, diedOn: '2026-05-03' })
  assert.match(death.remarks[0]!.zh, /2026-05-02/)
  const [dead, widow, child] = await fieldsOf(man, woman, son)
  assert.deepEqual([dead!.state, dead!.died_on, widow!.marital_status, widow!.spouse], ['ended', '2026-05-03', '30', null])
  assert.deepEqual([widow!.head_relation, child!.head_relation], ['02', '20'])
  await t.act(POLICE, c.changeHead, { household, headNumber: son.number, effective: '2026-05-03' })
  const [mother, head] = await fieldsOf(woman, son)
  assert.deepEqual([mother!.head_relation, head!.head_relation], ['50', '02'])
  const { remarks } = await t.act(POLICE, c.moveRegistration, { ...moved, id: son.id })
  assert.match(remarks[0]!.zh, /2026-04-23/)
  const [left, gone] = await fieldsOf(woman, son)
  assert.equal(left!.head_relation, '02')
  assert.notEqual(gone!.household, household)
  assert.deepEqual(await codesOf(POLICE, c.moveRegistration, { ...moved, id: son.id, effective: '2026-04-19' }), ['population.later-entry'])
  await t.act(POLICE, c.recordDeparture, { id: woman.id, effective: '2026-05-03' })
  assert.deepEqual(await codesOf(POLICE, c.changeHead, { household, headNumber: son.number, effective: '2026-05-03' }), [
    'population.no-such-household',
  ])
})

test('work begins at sixteen, and retirement ends it (劳动法 第15条)', async () => {
  const young = await person('谭小军', '1', '2010-06-01')
  const hire = { id: young.id, employer: '91430100MA4L00001X' }
  assert.deepEqual(await codesOf(LABOUR, c.recordEmployment, { ...hire, effective: '2026-05-03' }), [
    'population.credit-code-wrong',
    'population.below-sixteen',
  ])
  const worker = await person('谭大军', '1', '1965-06-01')
  await t.act(LABOUR, c.recordEmployment, { id: worker.id, employer: '114300000061222017', effective: '2000-01-01' })
  await t.act(LABOUR, c.recordRetirement, { id: worker.id, effective: '2025-06-01', pensionSince: '2025-07-01' })
  const [row] = await fieldsOf(worker)
  assert.deepEqual([row!.employer, row!.retired_on, row!.pension_since], [null, '2025-06-01', '2025-07-01'])
})
