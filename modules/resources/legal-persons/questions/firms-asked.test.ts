import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { In } from '#kernel/module/contract.ts'
import { enrolCitizen, identityDigest } from '#kernel/people/citizens.ts'
import { capacitiesOf } from '#kernel/people/agencies.ts'
import { simulatedCreditCode } from '#kernel/people/credit-code.ts'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { dayAt } from '#kernel/time/day.ts'
import { enterPerson } from '#modules/resources/population/contract.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as door from '../contract.ts'

const MARKET = 'market-regulation-bureau.registrar'
const POLICE = 'public-security-department.registrar'
const WHY = { purpose: '股权穿透核查' }
const born = '1982-04-05'
const numberOf = (n: number) => simulatedNumber('430102', born, '2', n)

let t: TestHouse
let order = 5000
const person: string[] = []

before(async () => {
  t = await testHouse()
  for (const [i, name] of ['冯知行', '褚若水'].entries()) {
    const of = { idNumber: numberOf(470 + i), name, sex: '2' as const, birthDate: born }
    const where = { registeredVillage: '430102001001', registeredAddress: '模拟路 1 号' }
    person.push((await t.act(POLICE, enterPerson, { effective: born, simulated: true, ...of, ...where })).id)
  }
})
after(() => t.close())

type Share = NonNullable<In<typeof door.establishLegalPerson>['shareholders']>[number]
const ofPerson = (i: number, permille: number): Share => share('person', person[i]!, ['冯知行', '褚若水'][i]!, permille)
const share = (kind: Share['kind'], record: string, name: string, permille: number): Share => ({
  kind,
  record,
  name,
  permille,
  subscribed: `${permille * 1000}.00`,
})
const establish = async (name: string, shareholders: Share[], more: Partial<In<typeof door.establishLegalPerson>> = {}) => {
  const { id } = await t.act(MARKET, door.establishLegalPerson, {
    uscc: simulatedCreditCode((order += 1)),
    name,
    kind: 'company',
    establishedOn: '2026-01-05',
    capital: '1000000.00',
    scope: '投资',
    registeredVillage: '430102001001',
    registeredAddress: '模拟路 8 号',
    representative: person[0]!,
    shareholders,
    simulated: true,
    ...more,
  })
  return id
}
const looksAt = async (record: string) => {
  const { rows } = await t.database.pool.query('select fields from kernel.look where record = $1', [record])
  return rows.map(({ fields }) => fields)
}
const ask = (id: string) => t.ask(MARKET, door.shares, { id, matter: 'firm-registration' }, WHY)

test('shares are followed three levels each way; a ring is shown, and each list that was shown is a look', async () => {
  const top = await establish('甲控股', [ofPerson(0, 600), ofPerson(1, 400)])
  const middle = await establish('乙投资', [share('legal-person', top, '甲控股', 1000)])
  const low = await establish('丙实业', [share('legal-person', middle, '乙投资', 510), ofPerson(1, 490)])
  const lowest = await establish('丁贸易', [share('legal-person', low, '丙实业', 1000)])
  const shown = await ask(low)
  const said = ({ way, level, holderName, firm, permille, ring }: (typeof shown.edges)[number]) => [
    way,
    level,
    holderName,
    firm,
    permille,
    ring,
  ]
  assert.deepEqual(shown.edges.map(said), [
    ['holders', 1, '乙投资', low, 510, false],
    ['holders', 1, '褚若水', low, 490, false],
    ['holders', 2, '甲控股', middle, 1000, false],
    ['holders', 3, '冯知行', top, 600, false],
    ['holders', 3, '褚若水', top, 400, false],
    ['holdings', 1, '丙实业', lowest, 1000, false],
  ])
  assert.deepEqual(shown.firms.map(({ name, simulated }) => [name, simulated]).toSorted(), [
    ['丁贸易', true],
    ['丙实业', true],
    ['乙投资', true],
    ['甲控股', true],
  ])
  for (const firm of [top, middle, low, lowest]) assert.deepEqual(await looksAt(firm), [['shareholders']])
  // The lowest takes over half of the top: a ring of four.
  const moved = [ofPerson(0, 400), share('legal-person', lowest, '丁贸易', 600)]
  const { remarks } = await t.act(MARKET, door.transferShares, { id: top, effective: '2026-02-01', shareholders: moved })
  assert.deepEqual(remarks, [])
  const direct = [share('legal-person', middle, '乙投资', 600), ofPerson(0, 400)]
  const ringed = await t.act(MARKET, door.transferShares, { id: top, effective: '2026-02-02', shareholders: direct })
  assert.match(ringed.remarks[0]!.zh, /循环持股/)
  const ring = (await ask(middle)).edges.filter((edge) => edge.ring)
  assert.deepEqual(ring.map(({ way, holderName }) => [way, holderName]).toSorted(), [
    ['holders', '乙投资'],
    ['holdings', '甲控股'],
  ])
  // A list that counts earlier than the one in force would be undone by it.
  const earlier = await t.refusal(MARKET, door.transferShares, { id: top, effective: '2026-01-20', shareholders: moved })
  assert.deepEqual(earlier.codes, ['legal-persons.shares-out-of-order'])
})

test('nobody holds shares who is not there, and no company itself', async () => {
  const id = await establish('戊科技', [ofPerson(0, 1000)])
  const refused = async (...shareholders: Share[]) =>
    (await t.refusal(MARKET, door.transferShares, { id, effective: '2026-02-01', shareholders })).codes
  assert.deepEqual(await refused(share('person', uuid(), '无此人', 1000)), ['legal-persons.shareholder-unknown'])
  assert.deepEqual(await refused(share('person', person[1]!, '冯知行', 1000)), ['legal-persons.shareholder-name-differs'])
  assert.ok((await refused(share('legal-person', id, '戊科技', 1000))).includes('legal-persons.holds-itself'))
  const branch = await establish('戊科技分公司', [], { kind: 'branch', parent: id, capital: undefined, shareholders: undefined })
  assert.deepEqual(await refused(share('legal-person', branch, '戊科技分公司', 1000)), ['legal-persons.shareholder-is-branch'])
  const gone = await establish('己科技', [ofPerson(0, 1000)])
  await t.act(MARKET, door.deregisterLegalPerson, { id: gone, endedOn: '2026-02-01' })
  assert.deepEqual(await refused(share('legal-person', gone, '己科技', 1000)), ['legal-persons.shareholder-ended'])
  const { rows } = await t.ask(MARKET, door.branches, { id, matter: 'firm-registration' }, WHY)
  assert.deepEqual(
    rows.map(({ fields }) => (fields as { name: string }).name),
    ['戊科技分公司'],
  )
})

test('without a purpose there is no answer, without a right to the list neither, and a right to less shows less', async () => {
  const id = await establish('庚科技', [ofPerson(0, 1000)])
  await assert.rejects(t.ask(MARKET, door.shares, { id, matter: 'firm-registration' }), /purpose-needed/)
  await assert.rejects(t.ask('tax-bureau.registrar', door.shares, { id, matter: 'tax-registration' }, WHY), /no-reading-right/)
  await t.database.pool.query(
    `insert into kernel.reading_right (id, register, organ, matter, title, title_en, basis, fields, ways, valid_from, granted_by, granted_at)
      values ($1, 'legal-persons.legal-person', 'tax-bureau', 'masked', '测试', 'Test', '测试', '{name,shareholders}', '{open}', '2025-01-01', 'test', now())`,
    [uuid()],
  )
  const { edges } = await t.ask('tax-bureau.registrar', door.shares, { id, matter: 'masked' }, WHY)
  assert.deepEqual(
    edges.map(({ holderName, holder }) => [holderName, holder]),
    [['冯*行', null]],
  )
})

test('what is public of legal persons is found by code or name and paged by code, and names no person', async () => {
  const id = await establish('辛公示有限公司', [ofPerson(0, 1000)])
  const { rows } = await t.ask('anyone', door.publicFirm, { name: '辛公示有' })
  assert.equal(rows.length, 1)
  const [found] = rows
  assert.deepEqual([found!.name, found!.state, found!.simulated, found!.division], ['辛公示有限公司', 'living', true, '430102'])
  const { rows: again } = await t.ask('anyone', door.publicFirm, { uscc: found!.uscc })
  assert.deepEqual(again, rows)
  await assert.rejects(t.ask('anyone', door.publicFirm, {}), /ask-one-way/)
  const all: string[] = []
  for (let after: string | null | undefined; after !== null;) {
    const page: { rows: { uscc: string }[]; next: string | null } = await t.ask('anyone', door.publicList, {
      size: 2,
      ...(after && { after }),
    })
    all.push(...page.rows.map(({ uscc }) => uscc))
    after = page.next
  }
  assert.deepEqual(all, all.toSorted())
  assert.ok(all.includes(found!.uscc) && new Set(all).size === all.length)
  const bytes = JSON.stringify([rows, await t.ask('anyone', door.publicList, { division: '4301', size: 1000 })])
  for (const secret of ['冯知行', '褚若水', numberOf(470), id, person[0]!]) assert.ok(!bytes.includes(secret), secret)
  assert.deepEqual(
    (await t.ask('anyone', door.publicList, { division: '4302' })).rows.filter((row) => all.includes(row.uscc)),
    [],
  )
})

test('the one who may act for a firm at sign-in is its representative of this very moment', async () => {
  const now = t.clock.now()
  const enrol = (i: number, assurance: 1 | 2) =>
    enrolCitizen(t.database.kysely, {
      name: '示例',
      account: `rep-${i}`,
      password: null,
      idDigest: identityDigest(t.vault, numberOf(470 + i)),
      assurance,
      now,
    })
  const [first, second] = [await enrol(0, 2), await enrol(1, 1)]
  const acts = async (citizen: string) =>
    (await capacitiesOf({ tx: t.database.kysely, today: dayAt(t.clock.now()) }, citizen)).map(({ name }) => name)
  const id = await establish('壬代表有限公司', [ofPerson(0, 1000)])
  assert.deepEqual(await acts(first), ['壬代表有限公司'])
  const change = (sets: object) => t.act(MARKET, door.changeLegalPerson, { id, effective: dayAt(t.clock.now()), sets: sets as never })
  await change({ name: '壬新名有限公司' })
  assert.deepEqual(await acts(first), ['壬新名有限公司'])
  await change({ representative: person[1]! })
  assert.deepEqual([await acts(first), await acts(second)], [[], []], 'an account that only declared its number represents nobody')
  t.clock.set('2026-03-05T01:00:00.000Z')
  await change({ representative: person[0]! })
  assert.deepEqual(await acts(first), ['壬新名有限公司'])
  t.clock.set('2026-03-06T01:00:00.000Z')
  await t.act(MARKET, door.deregisterLegalPerson, { id, endedOn: '2026-03-06' })
  assert.deepEqual(await acts(first), [])
})
