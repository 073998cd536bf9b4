import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { uuid } from '#kernel/id/uuid.ts'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { bareName } from '#kernel/text/bare-name.ts'
import { correctPerson, enterPerson, mergePersons, personDoor, separatePersons } from '../contract.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'

let t: TestHouse
before(async () => void (t = await testHouse()))
after(() => t.close())

const POLICE = 'public-security-department.adjudicator'
let n = 0

async function person(name: string, more: { registeredAddress?: string; school?: string } = {}): Promise<string> {
  n += 1
  const born = `19${String(50 + Math.floor(n / 400)).padStart(2, '0')}-03-07`
  const { id } = await t.act('public-security-department.registrar', enterPerson, {
    effective: '2020-01-01',
    simulated: true,
    idNumber: simulatedNumber('430102', born, '2', (n % 400) + 1),
    name,
    sex: '2' as const,
    birthDate: born,
    registeredVillage: '430102001001',
    registeredAddress: '模拟路 1 号',
    ...more,
  })
  return id
}

type Row = { version: number; state: string; name: string; registered_address: string; school: string | null; merged_into: string | null }
const rowOf = async (id: string): Promise<Row> =>
  (await sql<Row>`select * from population.person where id = ${id}`.execute(t.database.kysely)).rows[0]!
const eventsOf = async (id: string) =>
  (
    await sql<{ seq: number; text: string }>`select seq, concat_ws('|', kind, effective, at, actor, sets, voids, evidence) as text
      from population.person_event where record = ${id} order by seq`.execute(t.database.kysely)
  ).rows

/** As the matching room does it when two have decided. */
async function through<T>(name: string, input: object): Promise<T> {
  const [outcome] = await t.house.actTogether(await t.as(POLICE), [{ name, input }], { request: uuid(), trial: false, through: 'matching' })
  if (outcome instanceof Refused) throw outcome
  return outcome as T
}
type Done = { merger: number; joined: number }
async function merged(survivor: string, loser: string, take: string[] = []): Promise<Done> {
  const [a, b] = [await rowOf(survivor), await rowOf(loser)]
  return through(mergePersons.name, { survivor, loser, seenSurvivor: a.version, seenLoser: b.version, take, evidence: '并档测试' })
}
const separated = (survivor: string, loser: string, events: Done) =>
  through(separatePersons.name, { survivor, loser, merger: events.merger, joined: events.joined, evidence: '撤销测试' })
const codeOf = async (attempt: Promise<unknown>): Promise<string> => {
  try {
    await attempt
  } catch (error) {
    if (error instanceof Refused) return error.grounds.map(({ code }) => code).join(' ')
    throw error
  }
  return 'done'
}
const looked = (id: string, more: object = {}) =>
  t.ask(POLICE, personDoor.record, { id, matter: 'matching', ...more }, { purpose: '并档测试' }) as Promise<{
    id: string
    via: string | null
    state: string
    fields: Record<string, unknown>
  }>

test('a merge takes the fields chosen, keeps both histories, and what leads to the loser leads to the survivor', async () => {
  const [a, b] = [await person('李小满', { school: '模拟一小' }), await person('李小曼', { registeredAddress: '模拟路 9 号' })]
  await t.act(POLICE, correctPerson, {
    id: b,
    effective: '2021-05-01',
    evidence: '户口簿',
    sets: { registeredAddress: '模拟路 10 号' } as never,
  })
  const before = await eventsOf(b)
  await merged(a, b, ['registeredAddress'])
  const [survivor, loser] = [await rowOf(a), await rowOf(b)]
  assert.deepEqual([survivor.registered_address, survivor.name, survivor.school], ['模拟路 10 号', '李小满', '模拟一小'])
  assert.deepEqual([loser.state, loser.merged_into], ['merged', a])
  assert.deepEqual((await eventsOf(b)).slice(0, before.length), before)
  const found = await t.ask(
    POLICE,
    personDoor.search,
    { matter: 'matching', number: (await looked(b, { itself: true })).fields.idNumber as string },
    { purpose: '并档测试' },
  )
  assert.deepEqual(
    found.rows.map(({ id, via }) => [id, via]),
    [[a, b]],
  )
  const led = await looked(b)
  assert.deepEqual([led.id, led.via, led.fields.name], [a, b, '李小满'])
  // On the day before the merge the record stood by itself, and so it is answered.
  assert.equal((await looked(b, { validOn: '2026-03-01' })).id, b)
})

test('a chain of merges leads to its end; what is merged is neither merged again nor written', async () => {
  const [a, b, c] = [await person('甲一'), await person('甲二'), await person('甲三')]
  const first = await merged(b, a)
  const second = await merged(c, b)
  assert.deepEqual([(await looked(a)).id, (await looked(a)).via], [c, a])
  const d = await person('甲四')
  assert.equal(await codeOf(merged(d, a)), 'kernel.already-merged')
  assert.equal(await codeOf(merged(a, d)), 'kernel.already-merged')
  assert.equal(await codeOf(merged(d, d)), 'kernel.merge-with-itself')
  assert.equal(await codeOf(separated(b, a, first)), 'kernel.survivor-merged')
  assert.equal(await codeOf(separated(c, b, { ...second, joined: second.joined - 1 })), 'kernel.not-events-of-the-merge')
  const late = { id: a, effective: '2026-03-01', evidence: '户口簿', sets: { name: '乙' } as never }
  assert.deepEqual((await t.refusal(POLICE, correctPerson, late)).codes, ['kernel.record-merged'])
  await separated(c, b, second)
  await separated(b, a, first)
  assert.equal(await codeOf(separated(b, a, first)), 'kernel.not-merged')
})

test('a record that changed since it was compared, or stands otherwise, is not merged; nor by an organ that is no source', async () => {
  const [a, b] = [await person('乙一'), await person('乙二')]
  await t.act(POLICE, correctPerson, { id: b, effective: '2021-05-01', evidence: '户口簿', sets: { name: '乙三' } as never })
  const seen = { survivor: a, loser: b, seenSurvivor: 1, seenLoser: 1, take: [], evidence: '并档测试' }
  assert.equal(await codeOf(through(mergePersons.name, seen)), 'kernel.changed-meanwhile')
  assert.equal(await codeOf(through(mergePersons.name, { ...seen, seenLoser: 2, take: ['idNumber'] })), 'kernel.field-not-of-event')
  await sql`update population.person set state = 'ended' where id = ${b}`.execute(t.database.kysely)
  assert.equal(await codeOf(through(mergePersons.name, { ...seen, seenLoser: 2 })), 'kernel.states-differ')
  assert.deepEqual((await t.refusal(POLICE, mergePersons, seen)).codes, ['kernel.only-through'])
})

test('two who merge the same records the other way round do not embrace: one is done, the other is refused', async () => {
  const [a, b] = [await person('丙一'), await person('丙二')]
  const codes = await Promise.all([codeOf(merged(a, b)), codeOf(merged(b, a))])
  assert.equal(codes.filter((code) => code === 'done').length, 1)
})

test('whatever is merged, undone and recorded in any order: no event is lost, and undoing all gives back each its own', async () => {
  const act = fc.oneof(
    fc.record({
      what: fc.constant('merge' as const),
      i: fc.nat(3),
      j: fc.nat(3),
      take: fc.subarray(['name', 'registeredAddress', 'school']),
    }),
    fc.record({ what: fc.constant('separate' as const), i: fc.nat(5), j: fc.constant(0), take: fc.constant([] as string[]) }),
    fc.record({ what: fc.constant('event' as const), i: fc.nat(3), j: fc.nat(9), take: fc.constant([] as string[]) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 9 }), async (acts) => {
      const ids: string[] = []
      for (const i of [0, 1, 2, 3])
        ids.push(await person(`丁${i}`, { registeredAddress: `模拟路 ${i} 号`, ...(i % 2 && { school: `模拟${i}小` }) }))
      const own = ids.map((_, i) => ({ name: `丁${i}`, registered_address: `模拟路 ${i} 号`, school: i % 2 ? `模拟${i}小` : null }))
      const merges: { survivor: string; loser: string; events: Done }[] = []
      const separate = async (at: number) => {
        const merge = merges[at]
        if (merge && (await codeOf(separated(merge.survivor, merge.loser, merge.events))) === 'done') merges.splice(at, 1)
      }
      let written: string[][] = ids.map(() => [])
      for (const [step, { what, i, j, take }] of acts.entries()) {
        if (what === 'separate') await separate(i)
        else if (what === 'merge') {
          await merged(ids[i]!, ids[j]!, take).then(
            (events) => void merges.push({ survivor: ids[i]!, loser: ids[j]!, events }),
            (error: unknown) => assert.ok(error instanceof Refused),
          )
        } else {
          const address = `改后 ${step}-${j} 号`
          const input = { id: ids[i]!, effective: '2026-03-02', evidence: '户口簿', sets: { registeredAddress: address } as never }
          if ((await codeOf(t.act(POLICE, correctPerson, input))) === 'done') own[i]!.registered_address = address
        }
        const now = await Promise.all(ids.map(async (id) => (await eventsOf(id)).map(({ text }) => text)))
        now.forEach((events, k) => assert.deepEqual(events.slice(0, written[k]!.length), written[k]))
        written = now
      }
      while (merges.length > 0) for (let at = merges.length - 1; at >= 0; at -= 1) await separate(at)
      for (const [i, id] of ids.entries()) {
        const { name, registered_address, school, state } = await rowOf(id)
        assert.deepEqual([{ name, registered_address, school }, state], [own[i], 'living'])
      }
    }),
    { numRuns: 12 },
  )
})

test('a name is bare in the database as it is here', async () => {
  const names = [
    '湖南（模拟）科技有限公司',
    'A-B [x]\t公司',
    '星·辰、农民专业合作社',
    "O'Neil 有限责任公司",
    '某所（特殊普通合伙）',
    '公司',
  ]
  const { rows } = await sql<{
    name: string
    bare: string
  }>`select name, kernel.bare_name(name) as bare from unnest(${names}::text[]) name`.execute(t.database.kysely)
  for (const { name, bare } of rows) assert.equal(bare, bareName(name))
})
