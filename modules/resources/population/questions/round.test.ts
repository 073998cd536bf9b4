import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Out, Question } from '#kernel/module/contract.ts'
import { tellLife } from '#province/base/life.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { firms, household, kin, personNames, places } from '../contract.ts'

const POLICE = 'public-security-department.registrar'
const WHY = { purpose: '核对户籍登记 2026-0301' }

let t: TestHouse
let mother: string
before(async () => {
  t = await testHouse({ now: '2026-10-20T01:00:00.000Z' })
  await tellLife({ act: t.act.bind(t), on: (day) => t.clock.set(`${day}T01:00:00.000Z`) })
  const { rows } = await sql<{ id: string }>`select id from population.person where name = '龙晓燕'`.execute(t.database.kysely)
  mother = rows[0]!.id
})
after(() => t.close())

const asked = async <C extends Question>(account: string, contract: C, input: object) =>
  (await t.house.ask(await t.as(account), contract.name, input, WHY)) as Out<C>
const looks = async () =>
  (await sql<{ n: number }>`select count(*)::int as n from kernel.look where matter = 'population-registration'`.execute(t.database.kysely))
    .rows[0]!.n
const named = (rows: readonly { fields: unknown }[]) => rows.map(({ fields }) => (fields as { name: string }).name)

test('household and kin are shown to whoever sees those fields whole, and each person shown has a look', async () => {
  const input = { id: mother, matter: 'population-registration' }
  const home = await asked(POLICE, household, input)
  assert.deepEqual(named(home.rows), ['向南', '龙晓燕', '向晨阳', '向晨熙'])
  assert.equal(await looks(), 4)
  const family = await asked(POLICE, kin, input)
  assert.deepEqual(
    family.rows.map(({ relation }) => relation),
    ['spouse', 'child', 'child'],
  )
  assert.equal(await looks(), 7)
  assert.deepEqual(await asked(POLICE, firms, input), { granted: true, rows: [] })
})

test('a masked field does not say who, and without a purpose nothing is said', async () => {
  const window = { id: mother, matter: 'window-service' }
  assert.deepEqual(await asked('changsha.window', kin, window), { granted: false, rows: [] })
  assert.deepEqual(await asked('changsha.window', household, window), { granted: false, household: null, rows: [] })
  assert.deepEqual(await asked('changsha.window', firms, window), { granted: false, rows: [] })
  const spouse = await asked('civil-affairs-department.registrar', kin, { id: mother, matter: 'marriage-registration' })
  assert.deepEqual(
    spouse.rows.map(({ relation, fields }) => [relation, (fields as { household?: string }).household]),
    [['spouse', undefined]],
  )
  await assert.rejects(t.house.ask(await t.as(POLICE), kin.name, { id: mother, matter: 'population-registration' }), /purpose-needed/)
})

test('names of persons go to the rooms alone, names of villages to everybody who signs in', async () => {
  await assert.rejects(asked(POLICE, personNames, { ids: [mother] }), /no-such-question/)
  const { rows } = await asked('changsha.window', places, { codes: ['430102001001', '999999999999'] })
  assert.match(rows[0]!.name, /长沙市芙蓉区.*识字里/)
  assert.equal(rows.length, 1)
})
