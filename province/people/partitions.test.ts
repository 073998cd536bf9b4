// That a place leads to one partition is tried on the statements themselves: all other partitions are held shut by another session,
// and whoever needs one of them waits in vain.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { rowOf } from '#kernel/registers/base/read.ts'
import type { Instant } from '#kernel/time/day.ts'
import { correctPerson, personBase, personDoor } from '#modules/resources/population/contract.ts'
import { testDatabase } from '#tests/support/database.ts'
import { testHouse } from '#tests/support/house.ts'
import { villagesOf } from './places.ts'
import { fill } from './fill.ts'
import { actorOf, type Plan } from './plan.ts'

const plan: Plan = { seed: 11, people: 1200, firms: 40 }
const POLICE = 'public-security-department.registrar'
const matter = 'population-registration'
const purpose = { purpose: '办理户口迁移，核对户籍' }

const copy = await testDatabase()
const owner = new pg.Client({ connectionString: copy.url })
await owner.connect()
await fill(copy.url, { plan, at: '2026-03-01T01:00:00.000Z' as Instant })
await owner.query(`do $$ begin execute format('alter database %I set lock_timeout = ''400ms''', current_database()); end $$`)
const t = await testHouse({ database: copy })
test.after(async () => {
  await owner.end()
  await t.close()
})

type Row = { id: string; name: string; prefecture: string; division: string; number: string }
const people = (
  await owner.query<Row>(
    'select id, name, prefecture, division, id_number as number from population.person where entered_actor = $1 order by id',
    [actorOf(plan)],
  )
).rows
const prefectures = [...new Set(people.map(({ prefecture }) => prefecture))]
const here = people.find(({ prefecture }) => prefecture === '4301')!

/** Runs the work while every partition but one is shut. */
async function withOthersShut(of: string, open: string, work: () => Promise<void>): Promise<void> {
  const { rows } = await owner.query<{ part: string }>(
    'select inhrelid::regclass::text as part from pg_inherits where inhparent = $1::regclass',
    [of],
  )
  const shut = rows.map(({ part }) => part).filter((part) => !part.endsWith(open))
  await owner.query(`begin; lock table ${shut.join(', ')} in access exclusive mode`)
  try {
    await work()
  } finally {
    await owner.query('rollback')
  }
}

test('people of one plan lie in the partitions of their prefectures, and none in the one for elsewhere', async () => {
  assert.ok(prefectures.length > 5)
  const { rows } = await owner.query<{ part: string; prefecture: string }>(
    'select distinct tableoid::regclass::text as part, prefecture from population.person union select distinct tableoid::regclass::text, prefecture from legal_persons.legal_person',
  )
  for (const { part, prefecture } of rows) assert.ok(part.endsWith(prefecture), `${prefecture} in ${part}`)
})

test('with a place one partition is opened: a search by name and county, and a record by its place', async () => {
  await withOthersShut('population.person', '4301', async () => {
    const { rows } = await t.ask(POLICE, personDoor.search, { matter, name: here.name, division: here.division }, purpose)
    assert.ok(rows.some(({ id }) => id === here.id))
    assert.equal((await rowOf(t.database.kysely, personBase, here.id, here.division))?.id, here.id)
    await assert.rejects(t.ask(POLICE, personDoor.search, { matter, name: here.name }, purpose), /lock timeout/)
  })
})

test('every partition has every index of the register', async () => {
  for (const [schema, table] of [
    ['population', 'person'],
    ['legal_persons', 'legal_person'],
  ]) {
    const { rows } = await owner.query<{ part: string; indexes: number }>(
      `select c.oid::regclass::text as part, count(i.*)::int as indexes from pg_inherits h join pg_class c on c.oid = h.inhrelid
       left join pg_index i on i.indrelid = c.oid and i.indisvalid where h.inhparent = $1::regclass group by 1`,
      [`${schema}.${table}`],
    )
    const wanted = await owner.query<{ n: number }>('select count(*)::int as n from pg_index where indrelid = $1::regclass', [
      `${schema}.${table}`,
    ])
    assert.equal(rows.length, 15)
    for (const { part, indexes } of rows) assert.equal(indexes, wanted.rows[0]!.n, part)
  }
})

test('who moves to another prefecture moves there with row and key, and is found there and by number', async () => {
  const to = prefectures.find((prefecture) => prefecture !== '4301')!
  const village = villagesOf(people.find(({ prefecture }) => prefecture === to)!.division)[0]!
  await t.act(POLICE, correctPerson, {
    id: here.id,
    seen: 1,
    effective: '2020-11-01',
    evidence: '户口簿',
    sets: { registeredVillage: village.code, registeredAddress: `${village.words}1号`, household: '09999000000001' } as never,
  })
  const { rows: found } = await owner.query<{ part: string; prefecture: string; key: string; keys: number }>(
    `select r.tableoid::regclass::text as part, r.prefecture, k.prefecture as key, (select count(*)::int from population.person_key where record = r.id) as keys
     from population.person r join population.person_key k on k.record = r.id where r.id = $1`,
    [here.id],
  )
  assert.deepEqual(found, [{ part: `population.person_${to}`, prefecture: to, key: to, keys: 1 }])
  const { rows } = await t.ask(POLICE, personDoor.search, { matter, number: here.number }, purpose)
  assert.deepEqual(
    rows.map(({ id }) => id),
    [here.id],
  )
})
