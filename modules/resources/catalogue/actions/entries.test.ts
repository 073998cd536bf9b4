import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { aPublishedEntry, aSystem, censusEntry } from '#tests/support/shared-census.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'

let house: TestHouse
let system: string
before(async () => {
  house = await testHouse()
  system = await aSystem(house, 'stats-bureau.officer', '宏观经济数据库')
})
after(() => house.close())

const byCode = (code: string) => contract.compileEntry.refusals.find((r) => r.code === code)

test('an entry goes from the compiler to the head to the authority, and then everyone finds it', async () => {
  const resource = await aPublishedEntry(house, system)
  const found = await house.ask('anyone', contract.search, { q: '人口普查' })
  assert.equal(found.total, 1)
  assert.equal(found.rows[0]?.id, resource)
  assert.equal(found.rows[0]?.code, '104001/0001')
  assert.deepEqual(found.facets.attribute, { conditional: 1 })
  assert.equal((await house.ask('anyone', contract.resourceCard, { id: resource })).organName.length > 2, true)
})

test('not sharing by a provincial rule is refused: a law, an administrative regulation or a State Council decision is needed (3.4.6)', async () => {
  const basis = { name: '湖南省政务信息资源共享管理办法', level: 'local-rule' as const, article: '第10条' }
  const change = { attribute: 'not-shared' as const, reason: '涉及商业秘密', legalBasis: basis }
  const { codes, clauses } = await house.refusal('stats-bureau.officer', contract.compileEntry, censusEntry(system, change))
  assert.deepEqual(codes, ['catalogue.basis-too-low'])
  assert.deepEqual(clauses, ['3.4.6'])
  assert.match(byCode('catalogue.basis-too-low')!.law!, /第14、15条/)
  const lawful = { ...change, legalBasis: { name: '中华人民共和国统计法', level: 'law' as const, article: '第25条' } }
  await house.act('stats-bureau.officer', contract.compileEntry, censusEntry(system, lawful))
})

test('every missing thing is said at once, and secrets never enter', async () => {
  const { codes } = await house.refusal(
    'stats-bureau.officer',
    contract.compileEntry,
    censusEntry(system, {
      items: [],
      ways: [],
      conditions: '  ',
      scope: null,
      uses: null,
      secrecyAssessed: false,
      privacyAssessed: false,
      holdsSecrets: true,
    }),
  )
  assert.deepEqual(codes.toSorted(), [
    'catalogue.field-missing',
    'catalogue.field-missing',
    'catalogue.field-missing',
    'catalogue.holds-secrets',
    'catalogue.privacy-not-assessed',
    'catalogue.scope-missing',
    'catalogue.secrecy-not-assessed',
    'catalogue.uses-missing',
  ])
})

test('no system is accepted before its resources stand published in the catalogue (3.4.6)', async () => {
  const other = await aSystem(house, 'stats-bureau.officer', '名录库')
  const barred = async () =>
    ((await house.house.standing('acceptance', [other])).get(other) ?? []).filter(({ code }) => code === 'catalogue.system-not-catalogued')
  assert.deepEqual(
    (await barred()).flatMap(({ clauses }) => clauses),
    ['3.4.6'],
  )
  const { id: resource } = await house.act('stats-bureau.officer', contract.compileEntry, censusEntry(other))
  const { version } = await house.act('stats-bureau.head', contract.approveEntry, { resource, version: 1 })
  assert.equal((await barred()).length, 1)
  await house.act('informatisation-office.sharing', contract.publishEntry, { resource, version })
  assert.equal((await barred()).length, 0)
  const payment = (await house.house.standing('payment', [other])).get(other) ?? []
  assert.ok(!payment.some(({ code }) => code.startsWith('catalogue.')))
})

test('a change serves only after it is approved and published again', async () => {
  const resource = await aPublishedEntry(house, system, { name: '旧名' })
  const read = async () => (await house.ask('anyone', contract.resourceCard, { id: resource })).name
  const changed = await house.act('stats-bureau.officer', contract.changeEntry, { resource, version: 3, name: '新名' })
  assert.equal(await read(), '旧名')
  const approved = await house.act('stats-bureau.head', contract.approveEntry, { resource, version: changed.version })
  await house.act('informatisation-office.sharing', contract.publishEntry, { resource, version: approved.version })
  assert.equal(await read(), '新名')
})

test('the authority publishes within two working days: approved on the eve of the Spring Festival of 2026', async () => {
  house.clock.set('2026-02-13T02:00:00.000Z')
  const { id: resource } = await house.act('stats-bureau.officer', contract.compileEntry, censusEntry(system))
  await house.act('stats-bureau.head', contract.approveEntry, { resource, version: 1 })
  // 13 February is a Friday; 14 is a make-up working day, 15–23 are the holiday: the second working day is the 24th.
  const { rows } = await house.database.pool.query('select due_on from kernel.case_clock where "case" = $1', [resource])
  assert.deepEqual(rows, [{ due_on: '2026-02-24' }])
  house.clock.set('2026-03-02T01:00:00.000Z')
})

test('nobody keeps the entries of another organ, and a stale page is told so', async () => {
  assert.deepEqual((await house.refusal('ndrc.officer', contract.compileEntry, censusEntry(system))).codes, ['kernel.not-found'])
  const { id: resource } = await house.act('stats-bureau.officer', contract.compileEntry, censusEntry(system))
  assert.deepEqual((await house.refusal('ndrc.head', contract.approveEntry, { resource, version: 1 })).codes, ['kernel.not-found'])
  assert.deepEqual((await house.refusal('stats-bureau.head', contract.approveEntry, { resource, version: 9 })).codes, [
    'kernel.changed-meanwhile',
  ])
})

test('twenty entries of one class at once get twenty numbers', async () => {
  const made = await Promise.all(
    Array.from({ length: 20 }, async () =>
      house.house.act(await house.as('stats-bureau.officer'), contract.compileEntry.name, censusEntry(system, { classCode: '204002' })),
    ),
  )
  assert.equal(new Set(made.map((one) => (one as { code: string }).code)).size, 20)
})
