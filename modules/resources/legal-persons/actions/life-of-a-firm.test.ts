import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { simulatedCreditCode } from '#kernel/people/credit-code.ts'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import type { In } from '#kernel/module/contract.ts'
import { eventsOf, rowsOf } from '#kernel/registers/base/read.ts'
import { fold } from '#kernel/registers/base/fold.ts'
import { enterPerson } from '#modules/resources/population/contract.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as door from '../contract.ts'

let t: TestHouse
let people: Record<'zhou' | 'wu' | 'child', string>

const MARKET = 'market-regulation-bureau.registrar'
const TAX = 'tax-bureau.registrar'
const LABOUR = 'human-resources-department.registrar'
const POLICE = 'public-security-department.registrar'
const CIVIL = 'civil-affairs-department.registrar'

let order = 0
const person = (name: string, birthDate: string) =>
  t.act(POLICE, enterPerson, {
    effective: birthDate,
    simulated: true,
    idNumber: simulatedNumber('430102', birthDate, '1', 400 + (order += 1)),
    name,
    sex: '1',
    birthDate,
    registeredVillage: '430102001001',
    registeredAddress: '模拟路 1 号',
  })

before(async () => {
  t = await testHouse()
  people = {
    zhou: (await person('周远航', '1980-05-06')).id,
    wu: (await person('吴思齐', '1985-01-02')).id,
    child: (await person('郑小禾', '2010-03-03')).id,
  }
})
after(() => t.close())

type Established = In<typeof door.establishLegalPerson>
const firm = (name: string, more: Partial<Established> = {}): Established => ({
  uscc: simulatedCreditCode((order += 1)),
  name,
  kind: 'company',
  establishedOn: '2026-01-05',
  capital: '1000000.00',
  scope: '软件开发',
  registeredVillage: '430102001001',
  registeredAddress: '模拟路 8 号',
  representative: people.zhou,
  shareholders: [{ kind: 'person', record: people.zhou, name: '周远航', subscribed: '1000000.00', permille: 1000 }],
  simulated: true,
  ...more,
})
const establish = async (name: string, more: Partial<Established> = {}) =>
  (await t.act(MARKET, door.establishLegalPerson, firm(name, more))).id
const branchOf = (parent: string, name: string) => {
  const { capital: _capital, shareholders: _shareholders, ...rest } = firm(name, { kind: 'branch', parent })
  return rest
}
const refused = async (account: string, contract: Parameters<TestHouse['refusal']>[1], input: object) =>
  (await t.refusal(account, contract, input as never)).codes.toSorted()
const whole = async (id: string) => {
  const { rows } = await t.database.pool.query('select * from legal_persons.legal_person where id = $1', [id])
  return rows[0]
}

test('a firm lives from its establishment to its end, and each organ records what is its own', async () => {
  const id = await establish('模拟甲软件有限公司')
  assert.equal((await whole(id)).representative_name, '周远航')
  assert.equal((await whole(id)).authority, 'market-regulation-bureau')
  const late = await t.act(TAX, door.registerTax, { id, taxRegisteredOn: '2026-02-10', bankAccount: '6222000000000001' })
  assert.deepEqual(
    late.remarks.map(({ law, zh }) => [law, zh]),
    [['税收征收管理法 第15条', '应于 2026-02-04 前办理（成立之日起 30 日内），逾期 6 日。']],
  )
  assert.deepEqual((await t.act(LABOUR, door.registerInsurance, { id, insuredSince: '2026-01-20', employees: 12 })).remarks, [])
  await t.act('health-commission.registrar', door.recordLicence, { id, number: '卫证 1', title: '公共场所卫生许可证', from: '2026-02-01' })
  await t.act(MARKET, door.changeLegalPerson, {
    id,
    effective: '2026-02-15',
    sets: { name: '模拟甲科技有限公司', representative: people.wu } as never,
  })
  const now = await whole(id)
  assert.deepEqual([now.name, now.former_name, now.representative_name], ['模拟甲科技有限公司', '模拟甲软件有限公司', '吴思齐'])
  await t.act(MARKET, door.listAbnormal, { id, effective: '2026-02-16', abnormal: true, evidence: '未报送年报' })
  assert.deepEqual(await refused(MARKET, door.listAbnormal, { id, effective: '2026-02-17', abnormal: true, evidence: '未报送年报' }), [
    'legal-persons.already-so',
  ])
  assert.deepEqual(await refused(MARKET, door.deregisterLegalPerson, { id, endedOn: '2026-02-20' }), ['legal-persons.tax-not-cleared'])
  await t.act(TAX, door.clearTax, { id, taxClearedOn: '2026-02-18', evidence: '清税 1' })
  await t.act(MARKET, door.deregisterLegalPerson, { id, endedOn: '2026-02-20', endReason: '股东决定解散' })
  assert.equal((await whole(id)).state, 'ended')
  assert.deepEqual(
    await refused(MARKET, door.changeLegalPerson, { id, effective: '2026-02-21', sets: { registeredAddress: '模拟路 9 号' } }),
    ['kernel.record-ended'],
  )
  // What happened before the end and was forgotten is still recorded.
  await t.act(MARKET, door.changeLegalPerson, { id, effective: '2026-02-19', sets: { registeredAddress: '模拟路 9 号' } as never })
  assert.equal((await whole(id)).state, 'ended')
  assert.deepEqual(await refused(MARKET, door.deregisterLegalPerson, { id, endedOn: '2026-02-22' }), ['kernel.record-ended'])
})

test('each kind is registered by its own registrar, under a code that begins as that registrar writes it', async () => {
  const school = { kind: 'private-non-enterprise' as const, shareholders: undefined }
  const code = simulatedCreditCode((order += 1), { begins: '52' })
  assert.deepEqual(await refused(MARKET, door.establishLegalPerson, firm('模拟学堂', { ...school, uscc: code })), [
    'legal-persons.other-registrar',
  ])
  assert.deepEqual(await refused(CIVIL, door.establishLegalPerson, firm('模拟学堂', school)), ['legal-persons.code-of-other-kind'])
  const { id } = await t.act(CIVIL, door.establishLegalPerson, firm('模拟学堂', { ...school, uscc: code }))
  assert.deepEqual(await refused(MARKET, door.changeLegalPerson, { id, effective: '2026-02-01', sets: { name: '模拟书院' } }), [
    'legal-persons.other-registrar',
  ])
  assert.deepEqual(await refused(MARKET, door.recordDeparture, { id, effective: '2026-02-01' }), ['legal-persons.other-registrar'])
  await t.act(CIVIL, door.recordDeparture, { id, effective: '2026-02-01' })
  assert.equal((await whole(id)).state, 'gone')
  assert.deepEqual(await refused(CIVIL, door.changeLegalPerson, { id, effective: '2026-02-02', sets: { name: '模拟书院' } }), [
    'kernel.record-ended',
  ])
  const institution = firm('模拟中心', {
    kind: 'institution',
    shareholders: undefined,
    uscc: simulatedCreditCode((order += 1), { begins: '12' }),
  })
  await t.act('staffing-office.registrar', door.establishLegalPerson, institution)
})

test('what is wrong with a registration is said all at once', async () => {
  const bare = firm('模拟乙有限公司', {
    scope: undefined,
    shareholders: undefined,
    representative: people.child,
    establishedOn: '2026-01-06',
    termUntil: '2026-01-01',
  })
  assert.deepEqual(await refused(MARKET, door.establishLegalPerson, bare), [
    'legal-persons.before-establishment',
    'legal-persons.registration-item-missing',
    'legal-persons.registration-item-missing',
    'legal-persons.representative-minor',
  ])
  const other = { ...firm('模拟乙有限公司'), representativeName: '他人' }
  assert.deepEqual(await refused(MARKET, door.establishLegalPerson, other), ['legal-persons.representative-name-differs'])
  const nobody = { ...firm('模拟乙有限公司'), representative: '00000000-0000-4000-8000-000000000000' }
  assert.ok((await refused(MARKET, door.establishLegalPerson, nobody)).includes('legal-persons.representative-unknown'))
  const real = { ...firm('模拟乙有限公司'), simulated: false }
  assert.deepEqual(await refused(MARKET, door.establishLegalPerson, real), ['legal-persons.code-not-simulated'])
})

test('one who is named without a record is not the one who was chosen before', async () => {
  const id = await establish('模拟丙有限公司')
  await t.act(MARKET, door.changeLegalPerson, { id, effective: '2026-02-01', sets: { representativeName: '外省来人' } as never })
  assert.deepEqual([(await whole(id)).representative, (await whole(id)).representative_name], [null, '外省来人'])
})

test('branches end before their legal person, or pass to the company that absorbs it', async () => {
  const parent = await establish('模拟丁有限公司')
  const { id: branch } = await t.act(MARKET, door.establishLegalPerson, branchOf(parent, '模拟丁长沙分公司'))
  assert.deepEqual(await refused(MARKET, door.establishLegalPerson, branchOf(branch, '模拟丁再分公司')), ['legal-persons.parent-is-branch'])
  assert.deepEqual(await refused(MARKET, door.establishLegalPerson, { ...branchOf(parent, '模拟丁分公司'), parent: undefined }), [
    'legal-persons.parent-needed',
  ])
  assert.deepEqual(await refused(MARKET, door.establishLegalPerson, { ...branchOf(parent, '模拟丁分公司'), capital: '1.00' }), [
    'legal-persons.branch-has-capital',
  ])
  assert.deepEqual(await refused(MARKET, door.deregisterLegalPerson, { id: parent, endedOn: '2026-02-20' }), [
    'legal-persons.branches-live',
  ])
  const absorber = await establish('模拟戊有限公司')
  assert.deepEqual(
    await refused(MARKET, door.absorbLegalPerson, { absorbed: parent, absorber: parent, effective: '2026-02-20', evidence: '协议' }),
    ['legal-persons.absorbs-itself'],
  )
  assert.deepEqual(
    await refused(MARKET, door.absorbLegalPerson, { absorbed: branch, absorber, effective: '2026-02-20', evidence: '协议' }),
    ['legal-persons.not-companies'],
  )
  const done = await t.act(MARKET, door.absorbLegalPerson, { absorbed: parent, absorber, effective: '2026-02-20', evidence: '合并协议' })
  assert.deepEqual(done.branches, [branch])
  assert.deepEqual(
    [(await whole(branch)).parent, (await whole(parent)).state, (await whole(parent)).end_reason],
    [absorber, 'ended', '被模拟戊有限公司吸收合并'],
  )
  await t.act(MARKET, door.revokeLicence, { id: absorber, revokedOn: '2026-02-25', reason: '六个月未开业', evidence: '处罚决定 1' })
  assert.deepEqual(await refused(MARKET, door.establishLegalPerson, branchOf(absorber, '模拟戊分公司')), [
    'legal-persons.parent-not-standing',
  ])
  assert.deepEqual(
    await refused(MARKET, door.revokeLicence, { id: absorber, revokedOn: '2026-02-26', reason: '再次', evidence: '处罚决定 2' }),
    ['legal-persons.already-so'],
  )
})

test('a branch that is established while its parent ends has a parent, or is refused', async () => {
  const parent = await establish('模拟己有限公司')
  const tries = await Promise.allSettled([
    t.house.act(await t.as(MARKET), door.deregisterLegalPerson.name, { id: parent, endedOn: '2026-02-20' }),
    t.house.act(await t.as(MARKET), door.establishLegalPerson.name, branchOf(parent, '模拟己分公司')),
  ])
  assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1, JSON.stringify(tries))
})

test('a licence is changed and withdrawn by its issuer, and two organs that issue at once lose nothing', async () => {
  const id = await establish('模拟庚有限公司')
  const give = async (account: string, number: string) =>
    t.house.act(await t.as(account), door.recordLicence.name, { id, number, title: '许可证', from: '2026-02-01' })
  await Promise.all([give(MARKET, '市 1'), give('health-commission.registrar', '卫 1'), give('education-department.registrar', '教 1')])
  const numbers = async () => (await whole(id)).licences.map((one: { number: string }) => one.number).toSorted()
  assert.deepEqual(await numbers(), ['卫 1', '市 1', '教 1'])
  assert.deepEqual(await refused(MARKET, door.withdrawLicence, { id, number: '卫 1', evidence: '决定' }), [
    'legal-persons.licence-of-other',
  ])
  assert.deepEqual(await refused(MARKET, door.withdrawLicence, { id, number: '市 9', evidence: '决定' }), ['legal-persons.licence-unknown'])
  await t.act(MARKET, door.withdrawLicence, { id, number: '市 1', evidence: '决定' })
  assert.deepEqual(await numbers(), ['卫 1', '教 1'])
  assert.deepEqual(await refused(TAX, door.recordLicence, { id, number: '税 1', title: '许可证', from: '2026-02-01' }), [
    'kernel.not-source',
  ])
})

test('a correction holds to the same law, and an organ corrects its own fields alone', async () => {
  const id = await establish('模拟辛有限公司')
  const correct = { id, effective: '2026-01-05', evidence: '原始档案' }
  assert.deepEqual(await refused(MARKET, door.correctLegalPerson, { ...correct, sets: { uscc: '914301001234567888' } }), [
    'legal-persons.code-malformed',
  ])
  assert.deepEqual(await refused(TAX, door.correctLegalPerson, { ...correct, sets: { name: '税务改名' } }), ['kernel.not-source'])
  await t.act(MARKET, door.correctLegalPerson, { ...correct, sets: { industry: 'I65', capital: '1000000.00' } as never })
  assert.equal((await whole(id)).industry, 'I65')
})

test('every firm is the fold of its events, to the last field', async () => {
  const { rows: all } = await t.database.pool.query<{ id: string }>('select id from legal_persons.legal_person')
  const db = t.database.kysely
  for (const row of await rowsOf(
    db,
    door.legalPersonBase,
    all.map(({ id }) => id),
  )) {
    const folded = fold(door.legalPersonBase, await eventsOf(db, door.legalPersonBase, row))!
    assert.deepEqual(folded.fields, row.fields)
    assert.equal(folded.state, row.state)
  }
})
