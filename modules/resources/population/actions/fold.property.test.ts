// What holds of every life, whatever happens in it and in whichever order it is recorded.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import { fold } from '#kernel/registers/base/fold.ts'
import { eventsOf, rowOf } from '#kernel/registers/base/read.ts'
import type { BaseDb } from '#kernel/registers/base/table.ts'
import { addDays, type Day, type Instant } from '#kernel/time/day.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { assessDisability, changeName, correctPerson, enterPerson, personBase, recordSchooling, registerResidence } from '../contract.ts'

let t: TestHouse
before(async () => void (t = await testHouse({ now: '2026-03-02T01:00:00.000Z' })))
after(() => t.close())

const BORN = '2000-01-01' as Day
const POLICE = 'public-security-department.registrar'
let n = 0
const born = async (): Promise<string> => {
  const idNumber = simulatedNumber('430102', BORN, '1', (n += 1))
  const place = { registeredVillage: '430102001001', registeredAddress: '模拟路 1 号' }
  return (
    await t.act(POLICE, enterPerson, { effective: BORN, simulated: true, idNumber, name: '唐一', sex: '1', birthDate: BORN, ...place })
  ).id
}
const db = () => t.database.kysely as unknown as BaseDb
const rowAndEvents = async (id: string) => {
  const row = (await rowOf(db(), personBase, id))!
  return { row, events: await eventsOf(db(), personBase, row) }
}

type Step = { readonly what: number; readonly day: number; readonly text: string }
const step: fc.Arbitrary<Step> = fc.record({
  what: fc.integer({ min: 0, max: 5 }),
  day: fc.integer({ min: 0, max: 9000 }),
  text: fc.constantFrom('甲', '乙', '丙', '丁'),
})

/** One event of a life; what the law refuses is no event. */
async function happens(id: string, { what, day, text }: Step): Promise<void> {
  const effective = addDays(BORN, day)
  const at = { id, effective }
  const works = [
    () => t.act('education-department.registrar', recordSchooling, { ...at, school: `${text}中学`, education: '60' }),
    () => t.act('education-department.registrar', recordSchooling, { ...at, school: null }),
    () => t.act('health-commission.registrar', assessDisability, { ...at, grade: text === '甲' ? null : '3' }),
    () => t.act(POLICE, changeName, { ...at, name: `唐${text}` }),
    () => t.act(POLICE, registerResidence, { ...at, residenceVillage: '430102001002', residenceAddress: `${text}路` }),
    () =>
      t.act(POLICE, correctPerson, {
        ...at,
        evidence: '户口簿',
        voids: day % 2 ? [2] : [],
        sets: { registeredAddress: `${text}街` } as never,
      }),
  ]
  await works[what]!().catch((error: { grounds?: unknown }) => assert.ok(error.grounds, String(error)))
}

test('the record is the fold of its events, and what was known then does not change by what is recorded later', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), fc.integer({ min: 0, max: 9500 }), async (steps, day) => {
      const id = await born()
      const seen: { knownAt: Instant; validOn: Day; was: unknown }[] = []
      for (const one of steps) {
        t.clock.set(new Date(Date.parse(t.clock.now()) + 1000).toISOString())
        await happens(id, one)
        const { row, events } = await rowAndEvents(id)
        const today = fold(personBase, events, { validOn: t.clock.now().slice(0, 10) as Day })!
        assert.deepEqual(row.fields, today.fields)
        assert.equal(row.state, today.state)
        assert.equal(row.version, events.length)
        const moment = { knownAt: t.clock.now(), validOn: addDays(BORN, day) }
        seen.push({ ...moment, was: fold(personBase, events, moment) })
        for (const { was, ...then } of seen) assert.deepEqual(fold(personBase, events, then), was)
      }
    }),
    { numRuns: 12 },
  )
})

test('two organs that write at once lose nothing, even while the record moves to another prefecture', async () => {
  const id = await born()
  const day = '2026-03-01'
  const outcomes = await Promise.allSettled([
    t.house.act(await t.as(POLICE), 'population.move-registration', {
      id,
      effective: day,
      registeredVillage: '430203001001',
      registeredAddress: '模拟路 2 号',
    }),
    t.house.act(await t.as('education-department.registrar'), recordSchooling.name, { id, effective: day, seen: 1, school: '甲大学' }),
    t.house.act(await t.as('education-department.registrar'), recordSchooling.name, { id, effective: day, seen: 1, school: '乙大学' }),
    t.house.act(await t.as('health-commission.registrar'), assessDisability.name, { id, effective: day, seen: 1, grade: '4' }),
  ])
  const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [(one.reason as Error).message] : []))
  assert.deepEqual(refused, ['kernel.field-changed-meanwhile'])
  const { row, events } = await rowAndEvents(id)
  assert.deepEqual(
    events.map(({ seq }) => seq),
    [1, 2, 3, 4],
  )
  assert.deepEqual([row.prefecture, row.fields.disability, row.fields.division], ['4302', '4', '430203'])
  assert.ok(['甲大学', '乙大学'].includes(row.fields.school as string))
  const keys = await sql<{ prefecture: string }>`select prefecture from population.person_key where record = ${id}`.execute(
    t.database.kysely,
  )
  assert.deepEqual(keys.rows, [{ prefecture: '4302' }])
})
