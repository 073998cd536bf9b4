import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { Refused } from '#kernel/refusal/refusal.ts'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import { enterPerson, personBase, personDoor } from '#modules/resources/population/contract.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { cut } from './reading.ts'
import { maskOf } from './mask.ts'
import { pageByNumber } from './page.ts'
import { purposeSaysWhy } from './purpose.ts'

let t: TestHouse
const ids: string[] = []
before(async () => {
  t = await testHouse()
  for (let n = 1; n <= 6; n += 1) ids.push((await t.act(POLICE, enterPerson, person(n))).id)
})
after(() => t.close())

const POLICE = 'public-security-department.registrar'
const WINDOW = 'changsha.window'
const WHY = { purpose: '窗口受理老年证，核对年龄' }
const number = (n: number) => simulatedNumber('430102', '1950-06-01', '2', n)
const person = (n: number) => ({
  effective: '2025-05-01',
  simulated: true,
  idNumber: number(n),
  name: `欧阳试${'一二三四五六'[n - 1]}`,
  sex: '2' as const,
  birthDate: '1950-06-01',
  registeredVillage: '430102001001',
  registeredAddress: `试验路 ${n} 号`,
  ...(n > 1 && { residenceAddress: `现住路 ${n} 号` }),
})

const codesOf = async (work: Promise<unknown>): Promise<string[]> => {
  try {
    await work
  } catch (error) {
    if (error instanceof Refused) return error.grounds.map(({ code }) => code)
    throw error
  }
  return []
}
const looksOf = async (where: string) =>
  (await sql<{ n: number }>`select count(*)::int as n from kernel.look where ${sql.raw(where)}`.execute(t.database.kysely)).rows[0]!.n

test('a purpose says why: a case of the own organ or a reason, and no filler', async () => {
  for (const filler of ['查询', '工作需要', '因工作需要查询', '日常业务', '核实', '1234', '....', 'work', '办办办办', '   '])
    assert.notDeepEqual(purposeSaysWhy({ purpose: filler }), [], filler)
  for (const reason of ['办理入学', '核对户口', '为李某补发老年证', 'school enrolment', '公（刑）立字〔2026〕12号'])
    assert.deepEqual(purposeSaysWhy({ purpose: reason }), [], reason)
  const ask = (purpose: string) => t.ask(WINDOW, personDoor.record, { id: ids[0]!, matter: 'window-service' }, { purpose })
  assert.deepEqual(await codesOf(ask('工作需要')), ['kernel.purpose-says-nothing'])
  assert.deepEqual(await codesOf(ask('GRAD-2026-0123ABCD')), ['kernel.purpose-no-such-case'])
  const found = async (organ: string) => {
    await sql`insert into kernel."case" (id, type, number, title, state, organ, division, version, opened_at, moved_at) values
      (gen_random_uuid(), 'trial.errand', ${`WIND-2026-0000000${organ.length % 10}`}, '试', 'open', ${organ}, '430100', 1, now(), now())`.execute(
      t.database.kysely,
    )
    return `WIND-2026-0000000${organ.length % 10}`
  }
  const [ours, theirs] = [await found('changsha'), await found('tax-bureau')]
  assert.deepEqual(await codesOf(ask(`${ours} 老年证`)), [])
  assert.deepEqual(await codesOf(ask(theirs)), ['kernel.purpose-no-such-case'])
})

test('a window finds by what its right holds, within its division, masked, and each look is written with its purpose', async () => {
  const { rows } = await t.ask(WINDOW, personDoor.search, { matter: 'window-service', number: number(1).toLowerCase() }, WHY)
  assert.equal(rows.length, 1)
  const { name, idNumber, birthDate } = rows[0]!.fields as Record<string, string>
  assert.deepEqual([name, birthDate], ['欧**一', '***'])
  assert.match(idNumber!, /^030\*+/)
  assert.equal(await looksOf(`record = '${ids[0]}' and way = 'list' and purpose = '${WHY.purpose}' and '{birthDate}' <@ fields`), 1)
  const search = (more: object, matter = 'window-service', who = WINDOW) => codesOf(t.ask(who, personDoor.search, { matter, ...more }, WHY))
  assert.deepEqual(await search({}), ['kernel.search-empty'])
  assert.deepEqual(await search({ name: '欧' }), ['kernel.search-too-wide'])
  assert.deepEqual(await search({ name: '欧', division: '430102' }), [])
  assert.deepEqual(await search({ number: number(1) }, 'investigation'), ['kernel.no-reading-right'])
  await sql`update kernel.reading_right set fields = array_remove(fields, 'name') where matter = 'death-certificate'`.execute(
    t.database.kysely,
  )
  assert.deepEqual(await search({ name: '欧阳' }, 'death-certificate', 'health-commission.registrar'), ['kernel.search-field-not-granted'])
})

test('a comparison says yes or no by field, and of a number that names nobody no more than of one that does not match', async () => {
  const compare = (rows: { number: string; values: Record<string, unknown> }[]) =>
    t.ask(WINDOW, personDoor.compare, { matter: 'window-service', rows: rows as never }, WHY)
  const nobody = simulatedNumber('430102', '1950-06-01', '2', 400)
  const asked = { name: '欧阳试一', birthDate: '1950-06-01', residenceAddress: '现住路 1 号' }
  const { rows } = await compare([
    { number: number(1), values: asked },
    { number: number(2), values: { name: '别人', birthDate: '1999-01-01', residenceAddress: '别处' } },
    { number: nobody, values: { name: '别人', birthDate: '1999-01-01', residenceAddress: '别处' } },
    { number: number(1), values: { residenceAddress: '现住路 1 号' } },
    { number: nobody, values: { residenceAddress: '现住路 1 号' } },
  ])
  const said = rows.map(({ answers }) => answers.map(({ answer }) => answer))
  assert.deepEqual(said[0], ['same', 'same', 'none'])
  assert.deepEqual(said[1], ['different', 'different', 'different'])
  assert.deepEqual(said[2], said[1])
  assert.deepEqual(said[3], said[4])
  assert.ok(!JSON.stringify(rows).includes('试验路'))
  assert.equal(await looksOf(`record = '${ids[0]}' and way = 'compare'`), 2)
  assert.deepEqual(await codesOf(compare([{ number: number(1), values: { maritalStatus: '20' } }])), ['kernel.compare-field-not-granted'])
  assert.deepEqual(await codesOf(compare([{ number: number(1), values: {} }])), ['kernel.compare-value-malformed'])
  assert.deepEqual(await codesOf(compare([{ number: number(1), values: { name: { a: 1 } } }])), ['kernel.compare-value-malformed'])
})

test('yes, no and nobody cost the same: a difference that were ours would show each time', async () => {
  const actor = await t.as(POLICE)
  const rowsFor = {
    yes: [{ number: number(3), values: { name: '欧阳试三' } }],
    no: [{ number: number(3), values: { name: '欧阳试四' } }],
    nobody: [{ number: simulatedNumber('430102', '1950-06-01', '1', 401), values: { name: '欧阳试三' } }],
  }
  /** The quickest of many of each: what other work on the machine adds, it adds to the others. */
  async function quickest(): Promise<number[]> {
    const best: Record<string, number> = {}
    for (let round = 0; round < 30; round += 1)
      for (const [kind, rows] of Object.entries(rowsFor)) {
        const began = performance.now()
        await t.house
          .ask(actor, personDoor.compare.name, { matter: 'population-registration', rows }, { purpose: '户口登记时核对本人' })
          .catch(() => {})
        if (round >= 8) best[kind] = Math.min(best[kind] ?? Infinity, performance.now() - began)
        if (round % 20 === 19) await sql`truncate kernel.reading_spent`.execute(t.database.kysely)
      }
    return Object.values(best)
  }
  const seen: string[] = []
  for (let tried = 0; tried < 4; tried += 1) {
    const times = await quickest()
    if (Math.max(...times) - Math.min(...times) < Math.max(1, Math.min(...times) * 0.4)) return
    seen.push(times.map((ms) => ms.toFixed(2)).join(', '))
  }
  assert.fail(`times that tell them apart: ${seen.join('; ')}`)
})

test('trying numbers through is slowed for the hour, for the official, the organ and the client, and the auditor hears of it', async () => {
  await sql`truncate kernel.reading_spent`.execute(t.database.kysely)
  const search = (n: number, client?: string) =>
    codesOf(
      t.ask(
        WINDOW,
        personDoor.search,
        { matter: 'window-service', number: simulatedNumber('430102', '1960-01-01', '1', n) },
        { ...WHY, ...(client && { client }) },
      ),
    )
  for (let n = 1; n <= 100; n += 1) assert.deepEqual(await search(n), [], String(n))
  assert.deepEqual(await search(101), ['kernel.reading-spent'])
  assert.deepEqual(await codesOf(t.ask(WINDOW, personDoor.record, { id: ids[0]!, matter: 'window-service' }, WHY)), [
    'kernel.reading-spent',
  ])
  const many = Array.from({ length: 101 }, (_, i) => ({
    number: simulatedNumber('430102', '1961-01-01', '1', i + 1),
    values: { name: '某' } as never,
  }))
  const batch = (who: string, matter: string, rows: typeof many, client = '10.1.2.3') =>
    codesOf(t.ask(who, personDoor.compare, { matter, rows }, { ...WHY, client }))
  assert.deepEqual(await batch('civil-affairs-department.registrar', 'marriage-registration', many), ['kernel.reading-spent'])
  const alarms = await sql<{ about: string }>`select about from kernel.alarm where kind = 'bases.enumeration'`.execute(t.database.kysely)
  assert.equal(alarms.rows.length, 1)
  for (const [who, matter] of [
    ['education-department.registrar', 'school-enrolment'],
    ['tax-bureau.registrar', 'taxation'],
  ] as const)
    assert.deepEqual(await batch(who, matter, many.slice(0, 98)), [])
  assert.deepEqual(
    await batch('health-commission.registrar', 'birth-certificate', many.slice(0, 4)),
    ['kernel.reading-spent'],
    'one machine',
  )
  assert.deepEqual(await batch('health-commission.registrar', 'birth-certificate', many.slice(0, 4), '10.9.9.9'), [])
  t.clock.set('2026-03-02T02:01:00.000Z')
  assert.deepEqual(await search(102), [])
})

test('what cannot be written is not answered', async () => {
  await sql`alter table kernel.look add constraint planted check (purpose <> '核对植入的故障')`.execute(t.database.kysely)
  const fault = { purpose: '核对植入的故障' }
  await assert.rejects(t.ask(POLICE, personDoor.record, { id: ids[4]!, matter: 'population-registration' }, fault), /planted/)
  await assert.rejects(t.ask(POLICE, personDoor.search, { matter: 'population-registration', number: number(5) }, fault), /planted/)
  const rows = [{ number: number(5), values: { name: '欧阳试五' } as never }]
  await assert.rejects(t.ask(POLICE, personDoor.compare, { matter: 'population-registration', rows }, fault), /planted/)
  await sql`alter table kernel.look drop constraint planted`.execute(t.database.kysely)
})

test('a system reads in pages what the right of its organ holds, and every record given is a look with its name', async () => {
  const system = '00000000-0000-4000-8000-00000000000a'
  const actor = { kind: 'system', id: 'client', name: '税务系统', organ: 'public-security-department', permissions: new Map() } as const
  const by = { actor, system, now: t.clock.now(), request: 'page' }
  const fields = ['idNumber', 'name', 'maritalStatus']
  const page = (purpose: string, organ: string = actor.organ, after?: string) =>
    pageByNumber(t.database.kysely, personBase, { ...by, actor: { ...actor, organ }, purpose }, { fields, after, limit: 3 })
  const first = await page('户口登记')
  assert.deepEqual(
    first.rows.map((row) => Object.keys(row)),
    [fields, fields, fields],
  )
  assert.equal(await looksOf(`system = '${system}' and way = 'export'`), 2)
  const next = await page('户口登记', actor.organ, first.keys[1])
  assert.equal(next.keys[0], first.keys[2])
  assert.deepEqual(await codesOf(page('户口登记', 'tax-bureau')), ['kernel.no-reading-right'])
  assert.deepEqual(await codesOf(page('商业推广')), ['kernel.no-reading-right'])
  await sql`update kernel.reading_right set fields = '{name}', unmasked = '{}' where matter = 'population-registration'`.execute(
    t.database.kysely,
  )
  const [narrow] = (await page('户口登记')).rows
  assert.deepEqual([narrow!.idNumber, narrow!.maritalStatus], [null, null])
  assert.match(String(narrow!.name), /\*/)
})

test('whatever the right, what is cut holds its fields alone, whole only where it says so', () => {
  const names = Object.keys(personBase.record.properties)
  const someOf = fc.subarray(names)
  const values = Object.fromEntries(names.map((name) => [name, `值甲乙丙丁戊己-${name}`]))
  fc.assert(
    fc.property(someOf, someOf, someOf, (fields, unmasked, there) => {
      const right = { id: '', matter: '', fields, unmasked, holdDays: 0 }
      const shown = cut(personBase, right, Object.fromEntries(there.map((name) => [name, values[name]])))
      for (const [name, value] of Object.entries(shown)) {
        assert.ok(fields.includes(name) && there.includes(name))
        assert.equal(value, unmasked.includes(name) ? values[name] : maskOf(personBase, name, values[name]))
      }
      assert.equal(Object.keys(shown).length, fields.filter((name) => there.includes(name)).length)
    }),
  )
})
