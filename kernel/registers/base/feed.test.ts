// Feeds and counts of a base register on the real thing: the rooms' questions, asked by a room of the test's own.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { uuid } from '#kernel/id/uuid.ts'
import type { In, Out, Question } from '#kernel/module/contract.ts'
import { question } from '#kernel/module/contract.ts'
import { bindTo, defineModule } from '#kernel/module/define-module.ts'
import * as f from '#kernel/module/field.ts'
import { isCreditCode, simulatedCreditCode } from '#kernel/people/credit-code.ts'
import { isIdentityNumber, simulatedNumber } from '#kernel/people/identity-number.ts'
import { words } from '#kernel/text/text.ts'
import { correctPerson, enterPerson, personBase } from '#modules/resources/population/contract.ts'
import { population } from '#modules/resources/population/module.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { countsDoorOf } from './counts-door.ts'
import { feedDoorOf } from './feed-door.ts'
import { qualityDoorOf } from './quality-door.ts'

const POLICE = 'public-security-department.registrar'
const feed = feedDoorOf(personBase)
const counts = countsDoorOf(personBase)

/** A room through which the test asks what only rooms may ask. */
const asker = question({
  name: 'asker.ask',
  title: words('代问', 'Ask'),
  may: 'signed-in',
  input: f.object({ name: f.text('名', 'Name'), input: f.text('问', 'Input', { max: 1_000_000 }) }),
  output: f.json('答', 'Answer') as never,
})
const { answer } = bindTo<unknown>()
const room = defineModule({
  name: 'asker',
  wing: 'platform',
  title: words('代问', 'Ask'),
  lead: [],
  clauses: [],
  zone: 'extranet',
  uses: [],
  permissions: [],
  actions: [],
  questions: [
    answer(
      asker as never,
      (async (desk: { ask(q: unknown, i: unknown): Promise<unknown> }, { name, input }: { name: string; input: string }) =>
        desk.ask({ name, may: 'rooms' }, JSON.parse(input))) as never,
    ),
  ],
})

let t: TestHouse
before(async () => void (t = await testHouse({ modules: [population, room] })))
after(() => t.close())

const ask = async <Q extends Question>(contract: Q, input: In<Q>) =>
  (await t.house.ask(await t.as(POLICE), asker.name, { name: contract.name, input: JSON.stringify(input) })) as Out<Q>

const person = (n: number, more: object = {}) => ({
  effective: '2001-05-01',
  simulated: true,
  idNumber: simulatedNumber('433122', '2001-05-01', '2', n),
  name: '李小满',
  sex: '2' as const,
  birthDate: '2001-05-01',
  registeredVillage: '433122001001',
  registeredAddress: '模拟路 1 号',
  ...more,
})
const correct = (id: string, effective: string, sets: object, voids?: number[]) =>
  t.act(POLICE, correctPerson, { id, effective, evidence: '户口簿', sets: sets as never, ...(voids && { voids }) })

test('a check in SQL says what the rule says of numbers, right and wrong', async () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 17, maxLength: 17 }).map((all) => all.join(''))
  const samples = fc.sample(fc.tuple(digits, fc.constantFrom(...'0123456789X')), 300).map((parts) => parts.join(''))
  samples.push(simulatedNumber('433122', '1990-03-07', '1', 7), '', 'x', '43010219900307123', '一'.repeat(18))
  const codes = fc.sample(fc.string({ unit: fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXYIO'), minLength: 18, maxLength: 18 }), 300)
  codes.push(simulatedCreditCode(1), simulatedCreditCode(77), '', '九')
  const { rows } = await sql<{ numbers: boolean[]; codes: boolean[] }>`select
    array(select kernel.identity_number_fits(n) from unnest(${samples}::text[]) with ordinality u (n, i) order by i) as numbers,
    array(select kernel.credit_code_fits(n) from unnest(${codes}::text[]) with ordinality u (n, i) order by i) as codes`.execute(
    t.database.kysely,
  )
  assert.deepEqual(rows[0]!.numbers, samples.map(isIdentityNumber))
  assert.deepEqual(rows[0]!.codes, codes.map(isCreditCode))
})

test('counts of an earlier day are those of the records as they then stood, without what was voided', async () => {
  const one = await t.act(POLICE, enterPerson, person(1))
  await t.act(POLICE, enterPerson, person(2))
  await t.act(POLICE, enterPerson, person(3, { effective: '2020-01-01' }))
  await correct(one.id, '2015-01-01', { registeredVillage: '433123001001' })
  await correct(one.id, '2018-01-01', { registeredVillage: '433124001001' })
  const at = async (day: string) =>
    (
      await ask(counts, {
        day,
        by: [
          { field: 'division', cut: 'county' },
          { field: 'birthDate', cut: 'five-years' },
        ],
      })
    ).rows
      .filter(({ key }) => key[0]?.startsWith('4331'))
      .map(({ key, count }) => [...key, count])
  assert.deepEqual(await at('2010-01-01'), [['433122', '5', 2]])
  assert.deepEqual(await at('2016-01-01'), [
    ['433122', '10', 1],
    ['433123', '10', 1],
  ])
  assert.deepEqual(await at('2026-03-02'), [
    ['433122', '20', 2],
    ['433124', '20', 1],
  ])
  await correct(one.id, '2019-01-01', {}, [3])
  assert.deepEqual(await at('2018-06-01'), [
    ['433122', '15', 1],
    ['433123', '15', 1],
  ])
  const moved = await ask(counts, {
    day: '2016-01-01',
    by: [{ field: 'division', cut: 'county' }],
    of: { event: 'correction', from: '2015-01-01' },
  })
  assert.deepEqual(moved.rows, [{ key: ['433123'], count: 1 }])
})

test('quality is shares of records that satisfy a condition, by prefecture', async () => {
  const { shares, simulated } = await ask(qualityDoorOf(personBase), {
    measures: [
      { name: 'village', state: 'living', among: [], holds: [{ field: 'registeredVillage', is: 'filled' }] },
      {
        name: 'school',
        state: 'living',
        among: [{ field: 'birthDate', is: 'before', value: '2020-01-01' }],
        holds: [{ field: 'school', is: 'filled' }],
      },
      { name: 'check', state: 'living', among: [], holds: [{ field: 'idNumber', is: 'fits' }] },
      {
        name: 'birth',
        state: 'living',
        among: [],
        holds: [
          { field: 'birthDate', is: 'as-number-says' },
          { field: 'sex', is: 'as-number-says' },
        ],
      },
    ],
    terms: [{ event: 'correction', days: 31 }],
    since: '2026-01-01',
  })
  assert.equal(simulated, true)
  const of = (name: string) =>
    shares.filter((one) => one.name === name && one.area === '4331').map(({ reached, of: all }) => [reached, all])
  assert.deepEqual([of('village'), of('school'), of('check'), of('birth')], [[[3, 3]], [[0, 3]], [[3, 3]], [[3, 3]]])
})

const EVENT = `insert into population.person_event (record, seq, kind, effective, at, actor, actor_name, sets, request)
  values ($1, 2, 'correction', '2026-01-01', now(), 'a', 'a', '{}', 'r')`
const ENTRY = `insert into population.person (id, prefecture, created_at, updated_at, entered_kind, entered_on, entered_actor, entered_name,
  id_number, name, pinyin, sex, birth_date, registered_village, registered_address, division)
  values ($1, '4331', now(), now(), 'entry', '2026-01-01', 'a', 'a', 'x', '模拟', 'm n', '1', '2000-01-01', '433122001001', '模拟', '433122')`

test('under writers that commit in any order a reader of the feed sees each change and misses none', async () => {
  const pool = t.database.pool
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 2, maxLength: 6 }),
      fc.array(fc.nat(9), { maxLength: 8 }),
      async (writes, pauses) => {
        let { now: place } = await ask(feed.changed, { most: 0 })
        const seen: string[] = []
        const read = async () => {
          const { places } = await ask(feed.changed, { after: place, most: 2 })
          for (const one of places) seen.push(`${one.record}/${one.seq}`)
          if (places.length > 0) place = places.at(-1)!
          return places.length
        }
        const expected: string[] = []
        const open: { end: () => Promise<void> }[] = []
        for (const [isEntry, commits] of writes) {
          const client = await pool.connect()
          await client.query('begin')
          // The transaction takes its number before it waits: a later one may so commit first.
          await client.query('select pg_current_xact_id()')
          const record = uuid()
          await client.query(isEntry ? ENTRY : EVENT, [record])
          if (commits) expected.push(`${record}/${isEntry ? 1 : 2}`)
          open.push({
            end: async () => {
              await client.query(commits ? 'commit' : 'rollback')
              client.release()
            },
          })
        }
        for (const pause of pauses) {
          if (open.length > 0 && pause % 3 !== 0) await open.splice(pause % open.length, 1)[0]!.end()
          await read()
        }
        while (open.length > 0) {
          await open.pop()!.end()
          await read()
        }
        // A transaction of another database of the cluster may hold the last ones back for a moment.
        for (let i = 0; i < 200 && seen.length < expected.length; i += 1) {
          if ((await read()) === 0) await new Promise((resolve) => setTimeout(resolve, 20))
        }
        await read()
        assert.deepEqual(seen.toSorted(), expected.toSorted())
      },
    ),
    { numRuns: 15 },
  )
})
