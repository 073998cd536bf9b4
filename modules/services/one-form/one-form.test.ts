import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import { openService, provideService } from '#modules/resources/exchange/contract.ts'
import { countyCensus, gdp, publishCensus, publishGdp } from '#modules/resources/macro-economy/contract.ts'
import { enterPerson } from '#modules/resources/population/contract.ts'
import { publishedCells, takeCounts } from '#modules/resources/statistics/contract.ts'
import { censusInput, gdpInput } from '#province/macro-figures.ts'
import { modules } from '#server/modules.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { aPublishedEntry, aSystem } from '#tests/support/shared-census.ts'
import { approveForm, compare, dueReturns, oneReturn, registerForm, saved, stopForm, submitReturn } from './contract.ts'
import { lastOver } from './rules/periods.ts'
import { plainName } from './rules/same-field.ts'
import { whoMayAsk } from './rules/who-may-ask.ts'
import { valuesFit } from './rules/values-fit.ts'
import type { Day } from '#kernel/time/day.ts'
import { watchDue } from '#modules/security/incidents/contract.ts'

let t: TestHouse
/** Every system is accepted here: what grants hang on is other rooms' business. */
const accepted = modules.map((room) => ({ ...room, gates: [] }))
before(async () => void (t = await testHouse({ now: '2026-10-12T01:00:00.000Z', modules: accepted })))
after(() => t.close())

const OFFICER = 'human-resources-department.officer'
const AUTHORITY = 'informatisation-office.sharing'
const number = (title: string, source?: string) => ({ title, kind: 'number' as const, ...(source && { source }) })
const person = { effective: '2020-01-01', simulated: true, name: '张三', sex: '1' as const, birthDate: '1990-03-07' }
const enterOne = (n: number) =>
  t.act('public-security-department.registrar', enterPerson, {
    ...person,
    idNumber: simulatedNumber('430102', person.birthDate, '1', n),
    registeredVillage: '430102001001',
    registeredAddress: `模拟路 ${n} 号`,
    household: `H${n}`,
  })
const form = {
  title: '养老服务设施情况月报',
  law: '老年人权益保障法',
  article: '第四十条',
  purpose: '掌握养老服务设施的床位和入住情况',
  period: 'month' as const,
  dueDays: 5,
  fillers: ['water-department', 'education-department'],
}
/** What the hourly watch finds. */
const anHourPasses = async () => {
  await sql`with told as (insert into kernel.event (id, name, fact, at, request) values (gen_random_uuid(), ${watchDue.name},
      ${JSON.stringify({ hour: t.clock.now() })}::jsonb, ${t.clock.now()}, 'hour') returning id)
    insert into kernel.delivery (event, listener, due_at) select id, 'one-form.open-returns', ${t.clock.now()} from told`.execute(
    t.database.kysely,
  )
  await t.settle()
}

test('a form that asks what has a source is refused with the sources named, and passes when it takes them from there', async () => {
  const titles = ['身份证号', '学历（最高）', '床位数', '户籍地址']
  const compared = await t.ask(OFFICER, compare, { titles })
  assert.deepEqual([compared.of, compared.have], [4, 3])
  assert.equal(compared.fields[0]!.sources[0]!.code, 'register/population.person/idNumber')
  const fields = titles.map((title) => number(title))
  assert.deepEqual((await t.refusal(OFFICER, registerForm, { ...form, fields })).codes, ['one-form.has-sources'])
  assert.deepEqual((await t.refusal(OFFICER, registerForm, { ...form, fields: [number('床位数'), number('床位数（张）')] })).codes, [
    'one-form.twice',
  ])
  const taken = [number('学历', 'register/population.person/education')]
  assert.deepEqual((await t.refusal(OFFICER, registerForm, { ...form, fields: taken })).codes, ['one-form.nothing-left'])
  const strange = [number('床位数', 'register/population.person/nothing')]
  assert.deepEqual((await t.refusal(OFFICER, registerForm, { ...form, fields: strange })).codes, [
    'one-form.source-unknown',
    'one-form.nothing-left',
  ])
})

test('an approved form comes to its organs when the period is over, with what they said elsewhere, and what leaps is explained', async () => {
  const own = await t.act(OFFICER, registerForm, { ...form, title: '床位一次性摸底', period: 'once', fields: [number('现有床位')] })
  assert.deepEqual([own.asked, own.sourced], [1, 0])
  await t.act(AUTHORITY, approveForm, { id: own.id, opinion: '同意，一次性使用' })
  const [first] = (await t.ask('water-department.officer', dueReturns, {})).due
  assert.equal(first?.dueOn, '2026-10-19')
  const at = (id: string, version: number, value: string, note?: string) => ({
    id,
    version,
    values: [{ field: 'f1', value }],
    ...(note && { note }),
  })
  assert.deepEqual((await t.refusal('education-department.officer', submitReturn, at(first!.id, 1, '80'))).codes, ['one-form.not-yours'])
  assert.deepEqual((await t.refusal('water-department.officer', submitReturn, at(first!.id, 1, '很多'))).codes, ['one-form.wrong-value'])
  await t.act('water-department.officer', submitReturn, at(first!.id, 1, '80'))

  const source = `form/${own.id}/f1`
  const monthly = await t.act(OFFICER, registerForm, { ...form, fields: [number('入住人数'), number('现有床位（张）', source)] })
  assert.deepEqual([monthly.asked, monthly.sourced], [1, 1])
  await t.act(AUTHORITY, approveForm, { id: monthly.id, opinion: '同意' })
  const copy = await t.ask(OFFICER, compare, { titles: ['实有床位总数', '入住 人数（名）'] })
  assert.deepEqual(
    copy.fields[0]!.sources.map(({ code }) => code),
    [source],
  )
  assert.deepEqual([copy.forms[0]?.form, copy.forms[0]?.same, copy.forms.length], [monthly.id, 2, 2])
  await anHourPasses()
  assert.deepEqual((await t.ask('water-department.officer', dueReturns, {})).due, [])
  t.clock.set('2026-11-02T01:00:00.000Z')
  await anHourPasses()
  await anHourPasses()
  const { due } = await t.ask('water-department.officer', dueReturns, {})
  assert.deepEqual([due.length, due[0]!.periodCode, due[0]!.sourced], [1, '2026-10', 1])
  const shown = await t.ask('water-department.officer', oneReturn, { id: due[0]!.id })
  assert.deepEqual(
    shown.lines.map(({ known }) => known),
    [null, '80'],
  )
  await t.act('water-department.officer', submitReturn, at(due[0]!.id, 1, '50'))
  t.clock.set('2026-12-01T01:00:00.000Z')
  await anHourPasses()
  const next = (await t.ask('water-department.officer', dueReturns, {})).due[0]!
  assert.equal((await t.ask('water-department.officer', oneReturn, { id: next.id })).lines[0]!.before, '50')
  assert.deepEqual((await t.refusal('water-department.officer', submitReturn, at(next.id, 1, '90'))).codes, [
    'one-form.difference-unexplained',
  ])
  await t.act('water-department.officer', submitReturn, at(next.id, 1, '90', '新开一家机构'))
  const sums = await t.ask(AUTHORITY, saved, {})
  assert.deepEqual([sums.inForce, sums.sourced, sums.notFilled], [2, 1, 24])
  await t.act(OFFICER, stopForm, { id: monthly.id, opinion: '改由登记取数' })
  assert.equal((await t.ask(AUTHORITY, saved, {})).stopped, 1)
})

test('counties set up no forms since 2024, periods are called by what is over, and names are compared as people mean them', () => {
  assert.equal(whoMayAsk({ level: 'county', today: '2026-10-12' as Day }).length, 1)
  assert.deepEqual(whoMayAsk({ level: 'county', today: '2024-08-05' as Day }), [])
  assert.deepEqual(whoMayAsk({ level: 'prefecture', today: '2026-10-12' as Day }), [])
  const over = (period: 'month' | 'quarter' | 'year', day: string) => lastOver(period, day as Day, day as Day)
  assert.deepEqual(over('month', '2026-03-01'), { code: '2026-02', ended: '2026-02-28' })
  assert.deepEqual(over('quarter', '2026-03-31'), { code: '2025-Q4', ended: '2025-12-31' })
  assert.deepEqual(over('year', '2026-12-31'), { code: '2025', ended: '2025-12-31' })
  assert.equal(plainName('身份证 号码（18位）'), '公民身份号码')
  const line = { id: 'f1', title: '日期', kind: 'day' as const, unit: null, source: null }
  const rest = { known: new Map(), before: new Map(), note: undefined }
  const wrong = valuesFit({ lines: [line], values: new Map([['f1', { value: '2026-13-01' }]]), ...rest })
  assert.equal(wrong[0]?.code, 'one-form.wrong-value')
})

test('a figure that the bases publish comes with its definition and day for the organ’s own area, and is changed only with a reason', async () => {
  const CHANGSHA = 'changsha.officer'
  await t.act('stats-bureau.officer', publishCensus, censusInput(2020))
  await t.act('stats-bureau.officer', publishGdp, gdpInput())
  const resource = await aPublishedEntry(t, await aSystem(t, 'stats-bureau.officer', '宏观经济数据库'))
  const offer = { resource, name: 'county-census', kind: 'sql' as const, connection: 'platform', keyField: 'code' }
  const { id: service } = await t.act('stats-bureau.officer', provideService, { ...offer, source: 'macro_economy.county_census_2020' })
  for (let n = 1; n <= 24; n += 1) await enterOne(n)
  const before = await t.ask(OFFICER, compare, { titles: ['户籍人口（万人）', '城镇人口'] })
  assert.deepEqual(
    before.fields.map(({ sources }) => sources.map(({ gives }) => gives ?? false)),
    [[], [false]],
  )
  await t.act(AUTHORITY, openService, { service })
  t.clock.set('2026-12-02T01:00:00.000Z')
  await t.act('stats-bureau.officer', takeCounts, { period: '2026-11' })
  const titles = ['户籍人口（万人）', '城镇人口', '基金会数', '地区生产总值（万元）', '户籍人口（%）']
  const compared = await t.ask(OFFICER, compare, { titles })
  assert.deepEqual(
    compared.fields.map(({ sources }) => sources.map(({ gives }) => gives ?? false)),
    [[true], [true], [true], [true], []],
  )
  assert.match(compared.fields[0]!.sources[0]!.scope!, /户籍登记口径/)

  const [people, urban, foundations, product] = compared.fields.slice(0, 4).map(({ sources }) => sources[0]!.code)
  const fields = [
    number('户籍人口（万人）', people),
    number('城镇人口', urban),
    number('基金会数', foundations),
    number('养老护理员'),
    number('地区生产总值（万元）', product),
    { ...number('常住人口'), differs: '要 2026 年末数，不是普查数' },
  ]
  const asked = { ...form, title: '养老护理摸底', period: 'once' as const, fillers: ['changsha', 'water-department'] }
  const open = fields.map(({ source: _, ...field }) => ({ title: field.title, kind: field.kind }))
  assert.deepEqual((await t.refusal(OFFICER, registerForm, { ...asked, fields: open })).codes, ['one-form.has-sources'])
  const { id: formId } = await t.act(OFFICER, registerForm, { ...asked, fields })
  await t.act(AUTHORITY, approveForm, { id: formId, opinion: '同意' })
  const [task] = (await t.ask(CHANGSHA, dueReturns, {})).due
  const shown = await t.ask(CHANGSHA, oneReturn, { id: task!.id })
  const { cells } = await t.ask('anyone', publishedCells, { cube: 'PERSONS', key: '430100._T._T', from: '2026-11' })
  const census = (await t.ask('anyone', countyCensus, { year: 2020, kind: 'prefecture' })).rows.find(({ code }) => code === '430100')!
  assert.deepEqual(
    shown.lines.map(({ known, why }) => [known, why]),
    [
      [String(cells[0]!.value / 10_000), null],
      [String(census.figures['urban']), null],
      [null, 'too-few'],
      [null, null],
      [null, 'not-here'],
      [null, null],
    ],
  )
  const provincial = (await t.ask('water-department.officer', dueReturns, {})).due.find(({ title }) => title === asked.title)!
  const newest = (await t.ask('anyone', gdp, {})).rows.at(-1)!
  const { known, time } = (await t.ask('water-department.officer', oneReturn, { id: provincial.id })).lines[4]!
  assert.deepEqual([Number(known), time], [Number(newest.gdp) * 10_000, `${newest.year} 年`])
  assert.match(shown.lines[0]!.time!, /2026-11（截至 2026-11-30，含模拟数据）/)
  assert.ok(shown.lines[0]!.means?.includes('户籍登记口径') && shown.lines[1]!.time)

  const sent = { id: task!.id, version: 1, values: ['f4', 'f6'].map((field) => ({ field, value: '7' })) }
  const changed = (value: string, reason?: string) => ({
    ...sent,
    values: [...sent.values, { field: 'f2', value, ...(reason && { reason }) }],
  })
  assert.deepEqual((await t.refusal(CHANGSHA, submitReturn, changed('1'))).codes, ['one-form.change-unexplained'])
  assert.deepEqual((await t.refusal(CHANGSHA, submitReturn, changed('很多', '撤村并居后的数'))).codes, ['one-form.wrong-value'])
  const made = { ...sent, values: [...sent.values, { field: 'f3', value: '3', reason: '自己数的三个人' }] }
  assert.deepEqual((await t.refusal(CHANGSHA, submitReturn, made)).codes, ['one-form.wrong-value'])
  await t.act(CHANGSHA, submitReturn, changed('1', '撤村并居后的数'))
  const kept = await t.ask(CHANGSHA, oneReturn, { id: task!.id })
  assert.deepEqual(kept.lines[1]!.changed, { known: String(census.figures['urban']), reason: '撤村并居后的数' })
  assert.equal(kept.lines[1]!.known, '1')
  const { year, months, organs } = await t.ask(CHANGSHA, saved, { organ: 'changsha' })
  assert.deepEqual(year, { returns: 1, typed: 2, taken: 1, changed: 1 })
  assert.deepEqual([months.length, months.at(-1)?.month, months.at(-1)?.taken, organs.length], [12, '2026-12', 1, 1])
  const all = await t.ask(CHANGSHA, saved, {})
  assert.deepEqual([all.organs.length, all.year.returns], [2, 4])
})
