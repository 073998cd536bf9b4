import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { citizenActor } from '#kernel/people/citizens.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { personDoor } from '#modules/resources/population/contract.ts'
import { legalPersonDoor } from '#modules/resources/legal-persons/contract.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as reading from './contract.ts'

let t: TestHouse
before(async () => void (t = await testHouse()))
after(() => t.close())

const AUTHORITY = 'informatisation-office.sharing'
const AUDITOR = 'audit-office.auditor'
const POLICE = 'public-security-department.registrar'
const LEAD = 'public-security-department.adjudicator'
const SCHOOLS = 'education-department.registrar'

const wanted = {
  register: 'population.person',
  matter: 'school-enrolment',
  basis: '义务教育法 第12条',
  reason: '核对适龄儿童户籍，安排就近入学',
  fields: ['idNumber', 'name', 'birthDate', 'employer'],
  unmasked: ['name'],
  ways: ['open' as const],
  holdDays: 0,
  validFrom: '2026-03-02',
  validTo: '2027-03-01',
}
const codesOf = async (work: Promise<unknown>): Promise<string[]> => {
  try {
    await work
  } catch (error) {
    if (error instanceof Refused) return error.grounds.map(({ code }) => code)
    throw error
  }
  return []
}
const citizen = async (account: string, capacity?: string) => {
  const { id } = await t.database.kysely.selectFrom('kernel.citizen').select('id').where('account', '=', account).executeTakeFirstOrThrow()
  return { id, actor: (await citizenActor(t.database.kysely, id, capacity, t.clock.now()))! }
}
const recordOf = async (holder: string) =>
  (await t.database.kysely.selectFrom('kernel.citizen_record').select('record').where('holder', '=', holder).executeTakeFirstOrThrow())
    .record

test('an organ applies with its law, is warned of what the matter does not need, and the authority grants', async () => {
  const { id, beyond, sensitive } = await t.act(SCHOOLS, reading.applyForRight, wanted)
  assert.deepEqual([beyond, sensitive], [['employer'], []])
  assert.deepEqual((await t.refusal(SCHOOLS, reading.grantRight, { id, opinion: '同意' })).codes, ['kernel.not-allowed'])
  const { state, right } = await t.act(AUTHORITY, reading.grantRight, { id, opinion: '同意' })
  assert.equal(state, 'granted')
  const own = await t.ask(SCHOOLS, reading.ownRights, { register: 'population.person' })
  assert.ok(own.rows.some((row) => row.id === right && row.fields.includes('employer')))
  const revoked = { right: right!, reason: '事项已办结' }
  await t.act(AUTHORITY, reading.revokeRight, revoked)
  assert.deepEqual((await t.refusal(AUTHORITY, reading.revokeRight, revoked)).codes, ['reading.not-in-force'])
  assert.ok(!(await t.ask(SCHOOLS, reading.ownRights, {})).rows.some((row) => row.id === right))
  assert.equal(
    (await t.ask(AUDITOR, reading.rights, { organ: 'education-department' })).rows.find((row) => row.id === right)?.revokedFor,
    '事项已办结',
  )
})

test('sensitive fields wait for the lead organ of the base', async () => {
  const sensitive = { ...wanted, fields: ['name', 'maritalStatus'], unmasked: [] }
  const { id } = await t.act(SCHOOLS, reading.applyForRight, sensitive)
  assert.deepEqual(await t.act(AUTHORITY, reading.grantRight, { id, opinion: '同意' }), { state: 'confirming', right: null })
  assert.ok(!(await t.ask(SCHOOLS, reading.ownRights, {})).rows.some(({ fields }) => fields.includes('maritalStatus')))
  const other = 'market-regulation-bureau.adjudicator'
  assert.deepEqual((await t.refusal(other, reading.confirmRight, { id, opinion: '同意' })).codes, ['kernel.not-found'])
  assert.equal((await t.ask(LEAD, reading.oneApplication, { id })).sensitive[0], 'maritalStatus')
  await assert.rejects(t.ask('tax-bureau.registrar', reading.oneApplication, { id }), /kernel.not-found/)
  const { right } = await t.act(LEAD, reading.confirmRight, { id, opinion: '同意' })
  const [row] = (await t.ask(AUDITOR, reading.rights, { organ: 'education-department' })).rows.filter((one) => one.id === right)
  assert.equal(row?.confirmedOrgan, 'public-security-department')
  await t.act(AUTHORITY, reading.revokeRight, { right: right!, reason: '改用原授权' })
  const next = await t.act(SCHOOLS, reading.applyForRight, sensitive)
  assert.equal((await t.act(AUTHORITY, reading.declineRight, { id: next.id, opinion: '已有授权' })).state, 'declined')
  const last = await t.act(SCHOOLS, reading.applyForRight, sensitive)
  await t.act(AUTHORITY, reading.grantRight, { id: last.id, opinion: '同意' })
  assert.deepEqual((await t.refusal(other, reading.withholdRight, { id: last.id, opinion: '不同意' })).codes, ['kernel.not-found'])
  assert.deepEqual((await t.refusal(AUTHORITY, reading.declineRight, { id: last.id, opinion: '收回' })).codes, ['reading.own-application'])
  assert.equal((await t.act(LEAD, reading.withholdRight, { id: last.id, opinion: '超出需要' })).state, 'declined')
})

test('a right that is out of order is refused with every ground', async () => {
  const wrong = { ...wanted, fields: ['name', 'salary'], unmasked: ['sex'], basis: '工作需要', holdDays: -1, validTo: '2026-01-01' }
  assert.deepEqual((await t.refusal(SCHOOLS, reading.applyForRight, wrong)).codes.toSorted(), [
    'reading.basis-names-no-article',
    'reading.hold-without-law',
    'reading.term-turned',
    'reading.unknown-field',
    'reading.unmasked-beyond-fields',
  ])
  assert.deepEqual((await t.refusal(SCHOOLS, reading.applyForRight, { ...wanted, register: 'no.such' })).codes, ['reading.no-register'])
  assert.deepEqual((await t.refusal(SCHOOLS, reading.applyForRight, { ...wanted, matter: 'none' })).codes, ['reading.no-matter'])
  const matter = { register: 'population.person', code: 'none', title: '新事项', titleEn: 'New', needs: ['name', 'salary'] }
  assert.deepEqual((await t.refusal(AUTHORITY, reading.keepMatter, matter)).codes, ['reading.unknown-field'])
  await t.act(AUTHORITY, reading.keepMatter, { ...matter, needs: ['name'] })
  assert.ok((await t.ask(SCHOOLS, reading.matters, {})).rows.some(({ code }) => code === 'none'))
})

test('the person reads their own record whole and sees who looked; an agent does not', async () => {
  const { id, actor } = await citizen('citizen-4')
  const record = await recordOf(`citizen/${id}`)
  await t.ask(SCHOOLS, personDoor.record, { id: record, matter: 'school-enrolment' }, { purpose: '办理子女入学核对户籍' })
  const mine = (await t.house.ask(actor, reading.myRecord.name, {})) as {
    records: { id: string; groups: { fields: { name: string; value: unknown }[] }[] }[]
  }
  const number = mine.records[0]!.groups.flatMap(({ fields }) => fields).find(({ name }) => name === 'idNumber')
  assert.match(String(number?.value), /^0\d{16}[\dX]$/)
  const { looks } = (await t.house.ask(actor, reading.myLooks.name, {})) as { looks: Record<string, unknown>[] }
  const { who, organ, matter, purpose, fields } = looks[0]!
  assert.deepEqual([organ, matter, purpose], ['湖南省教育厅', '入学登记', '办理子女入学核对户籍'])
  assert.ok((who as string).length > 0 && (fields as string[]).includes('户籍地址'))
  const { uscc } = await t.database.kysely
    .selectFrom('kernel.legal_person')
    .select('uscc')
    .where('representative', '=', id)
    .executeTakeFirstOrThrow()
  const firm = await citizen('citizen-4', `legal-person/${uscc}`)
  const firmRecord = await recordOf(firm.actor.behalf!)
  await t.ask(
    'tax-bureau.registrar',
    legalPersonDoor.record,
    { id: firmRecord, matter: 'tax-registration' },
    { purpose: '核对税务登记信息' },
  )
  const ofFirm = (await t.house.ask(firm.actor, reading.myLooks.name, {})) as { looks: { register: string; matter: string }[] }
  assert.deepEqual(
    ofFirm.looks.map(({ register, matter: of }) => [register, of]),
    [['legal-persons.legal-person', '税务登记']],
  )
  const agency = await t.database.kysely
    .selectFrom('kernel.agency')
    .selectAll()
    .where('principal_kind', '=', 'citizen')
    .executeTakeFirstOrThrow()
  const agent = await citizenActor(t.database.kysely, agency.agent, `agency/${agency.id}`, t.clock.now())
  assert.deepEqual(await codesOf(t.house.ask(agent!, reading.myLooks.name, {})), ['reading.not-yours'])
  assert.deepEqual(await codesOf(t.ask(POLICE, reading.myLooks, {})), ['kernel.not-allowed'])
})

test('a look for an investigation is held until released, reviewed each year, and never hidden from the audit', async () => {
  const { id, actor } = await citizen('citizen-5')
  const record = await recordOf(`citizen/${id}`)
  const held = { register: 'population.person', record, matter: 'investigation' }
  await t.ask(POLICE, personDoor.record, { id: record, matter: 'investigation' }, { purpose: '模公立字〔2026〕7号' })
  const seen = async () => ((await t.house.ask(actor, reading.myLooks.name, {})) as { looks: unknown[] }).looks.length
  assert.equal(await seen(), 0)
  const audited = await t.ask(AUDITOR, reading.looks, { record })
  assert.deepEqual(
    audited.rows.map(({ held: of, matter }) => [of, matter]),
    [[true, 'investigation']],
  )
  assert.equal((await t.ask(AUDITOR, reading.lookCounts, { record })).byMatter[0]?.looks, 1)
  assert.deepEqual((await t.refusal('market-regulation-bureau.adjudicator', reading.releaseLooks, { ...held, basis: '撤销案件' })).codes, [
    'reading.nothing-held',
  ])
  assert.equal((await t.ask(AUDITOR, reading.holds, {})).rows[0]?.overdue, false)
  t.clock.set('2027-03-10T01:00:00.000Z')
  assert.equal((await t.ask(AUDITOR, reading.holds, {})).rows[0]?.overdue, true)
  const { reviewBy } = await t.act(LEAD, reading.keepHold, { ...held, basis: '侦查终结前不宜告知' })
  assert.equal(reviewBy, '2028-03-09')
  assert.equal((await t.ask(LEAD, reading.holds, {})).rows[0]?.overdue, false)
  assert.deepEqual((await t.ask(SCHOOLS, reading.holds, {})).rows, [])
  assert.equal((await t.act(LEAD, reading.releaseLooks, { ...held, basis: '案件已移送起诉' })).looks, 1)
  assert.equal(await seen(), 1)
  await assert.rejects(sql`update kernel.look_ruling set basis = 'x'`.execute(t.database.kysely), /neither changed nor deleted/)
  t.clock.set('2026-03-02T01:00:00.000Z')
})
