// One policy read two ways: `decide` for one record, an SQL predicate for a list. On real rows they say the same for every
// person, scope and record.
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { casesReadable, casesWaiting } from '../cases/read.ts'
import { seal } from '../db/rows.ts'
import { uuid } from '../id/uuid.ts'
import { register } from '../module/contract.ts'
import * as f from '../module/field.ts'
import { inScope } from '../registers/list.ts'
import type { ReadDesk } from '../module/define-module.ts'
import { words } from '../text/text.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import type { Actor, Scope } from './actor.ts'
import { decide, divisionPrefix } from './decide.ts'
import { decideAgain, recordOf } from './decision-record.ts'
import { compilePolicy } from './policy.ts'

const book = register({
  name: 'scope_trial.record',
  title: words('试', 'Trial'),
  record: f.object({ organ: f.organ('单位', 'Organ'), level: f.integer('密级', 'Level', { max: 5 }) }),
  label: 'organ',
  columns: ['organ'],
  may: 'trial.read',
  organField: 'organ',
  levelField: 'level',
})
/** Who may read which type of case. */
const readers = new Map([
  ['trial.read', ['trial.open']],
  ['trial.shut-read', ['trial.shut']],
  ['signed-in', ['trial.public']],
])
const procedures = [...readers.values()].flat()
const readerOf = (type: string) => [...readers].find(([, types]) => types.includes(type))![0]

let house: TestHouse
let organs: { id: string; division: string; level: number }[] = []

before(async () => {
  house = await testHouse({ walls: false, modules: [] })
  const db = house.database.kysely
  organs = (await db.selectFrom('kernel.organ').select(['id', 'division']).orderBy('id').limit(50).execute())
    .filter(({ division }) => division !== '')
    .map((organ, i) => ({ ...organ, level: i % 6 }))
  await sql`create schema scope_trial`.execute(db)
  await sql`create table scope_trial.record (organ text primary key, level smallint not null)`.execute(db)
  for (const { id, level } of organs) await sql`insert into scope_trial.record values (${id}, ${level})`.execute(db)
  const at = house.clock.now()
  const rows = organs.flatMap(({ id, division, level }, i) =>
    procedures.map((type, p) => ({
      id: uuid(),
      type,
      number: uuid(),
      title: '试',
      state: 'open',
      organ: id,
      division,
      level,
      addressed: organs[(i * 7 + p) % organs.length]!.id,
      waits_for: (['trial.act', 'trial.other', null] as const)[(i + p) % 3]!,
      waits_organ: i % 4 === 0 ? null : i % 2 === 0 ? id : organs[(i * 5) % organs.length]!.id,
      due_on: null,
      opened_at: at,
      moved_at: at,
      closed_at: null,
    })),
  )
  await db
    .insertInto('kernel.case')
    .values(rows.map((row) => ({ ...row, waits_organ: row.waits_for === null ? null : row.waits_organ })))
    .execute()
})
after(() => house.close())

const scope = fc.constantFrom<Scope | undefined>('own', 'division', 'all', undefined)
const permissions = fc.record({ 'trial.read': scope, 'trial.act': scope, 'trial.other': scope, 'trial.shut-read': scope })
const kinds = fc.constantFrom<Actor['kind']>('official', 'citizen', 'system', 'anyone', 'platform')
const clearance = fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined })
/** Half of the people come with a policy set in which a course is missing or there, and only some permissions are handed on. */
const underPolicy = fc.option(fc.record({ course: fc.boolean(), only: fc.option(fc.subarray(['trial.read', 'trial.act'])) }))
const person = fc.tuple(fc.nat(), permissions, kinds, fc.boolean(), clearance, underPolicy)

type Drawn = typeof person extends fc.Arbitrary<infer T> ? T : never

function actorOf([place, held, kind, isPlaced, cleared, under]: Drawn): Actor {
  const home = organs[place % organs.length]!
  const given = kind === 'anyone' ? [] : Object.entries(held).filter((entry): entry is [string, Scope] => entry[1] !== undefined)
  const duty = { class: 'business' as const, course: 'course', may: Object.fromEntries(given) }
  const policy = compilePolicy({ permissions: {}, duties: { duty } }, 'test')
  const facts = { duties: ['duty'], courses: under?.course ? ['course'] : [], ...(under?.only && { only: under.only }) }
  return {
    kind,
    id: 'someone',
    name: '某人',
    permissions: under ? policy.heldBy(facts).permissions : new Map(given),
    ...(under && { policy, ...facts }),
    ...(cleared !== undefined && { clearance: cleared }),
    ...(isPlaced && kind !== 'anyone' && { organ: home.id, division: home.division }),
  }
}

const property = (check: (actor: Actor) => Promise<void>) =>
  fc.assert(
    fc.asyncProperty(person, (drawn) => check(actorOf(drawn))),
    { numRuns: 120 },
  )

test('a register shows exactly the records that the decision allows', () =>
  property(async (actor) => {
    const { rows } = await sql<{
      organ: string
    }>`select organ from scope_trial.record where ${inScope(book, actor)} order by organ`.execute(house.database.kysely)
    const allowed = organs.filter(({ id, division, level }) => decide(actor, book.may, { organ: id, division, level }).allowed)
    assert.deepEqual(
      rows.map(({ organ }) => organ),
      allowed.map(({ id }) => id).toSorted(),
    )
  }))

type Case = {
  id: string
  type: string
  organ: string
  division: string
  level: number
  addressed: string
  waits_for: string | null
  waits_organ: string | null
}

const cleared = (actor: Actor, c: Case) => actor.kind === 'platform' || c.level <= (actor.clearance ?? 0)

const deskOf = (actor: Actor) =>
  ({ tx: seal(house.database.kysely), actor, today: '2026-03-02', now: house.clock.now() }) as unknown as ReadDesk
const everything = { page: 1, size: 1000, sort: 'movedAt' }
const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id).toSorted()
const allCases = async () => (await sql<Case>`select * from kernel."case"`.execute(house.database.kysely)).rows

test('cases that may be read are those that the decision opens and those sent to the organ', () =>
  property(async (actor) => {
    const { rows } = await casesReadable(deskOf(actor), readers, everything)
    const opened = (c: Case) =>
      decide(actor, readerOf(c.type), { organ: c.organ, division: c.division, level: c.level }).allowed ||
      (actor.organ !== undefined && c.addressed === actor.organ && cleared(actor, c))
    assert.deepEqual(idsOf(rows), idsOf((await allCases()).filter(opened)))
  }))

test('a case waits for whoever holds its permission, in the organ it waits for', () =>
  property(async (actor) => {
    const { rows, total } = await casesWaiting(deskOf(actor), everything)
    const waits = (c: Case) =>
      cleared(actor, c) &&
      c.waits_for !== null &&
      actor.permissions.has(c.waits_for) &&
      (c.waits_organ === null || c.waits_organ === actor.organ)
    const expected = (await allCases()).filter(waits)
    assert.deepEqual(idsOf(rows), idsOf(expected))
    assert.equal(total, expected.length)
  }))

test('a person without an organ reaches no record by scope own, and none by scope division', () => {
  const nowhere: Actor = { kind: 'official', id: 'x', name: 'x', permissions: new Map([['trial.read', 'own']]) }
  assert.equal(decide(nowhere, 'trial.read', { organ: undefined, division: '430000' }).allowed, false)
  assert.equal(decide(nowhere, 'trial.read', { organ: null }).allowed, false)
  const nobody: Actor = { ...nowhere, permissions: new Map([['trial.read', 'division']]) }
  assert.equal(decide(nobody, 'trial.read', { organ: 'ndrc', division: '' }).allowed, false)
})

test('the prefix of a division reaches what lies in it and nothing beside it', () => {
  const code = fc.integer({ min: 110_000, max: 659_999 }).map(String)
  fc.assert(
    fc.property(code, code, (home, other) => {
      const prefix = divisionPrefix(home)
      assert.ok(home.startsWith(prefix))
      assert.equal(prefix.length % 2, 0)
      if (other.startsWith(prefix)) assert.equal(other.slice(0, prefix.length), prefix)
    }),
  )
  assert.deepEqual(['430000', '430100', '430102', '431000', '500000'].map(divisionPrefix), ['43', '4301', '430102', '4310', '50'])
  assert.equal(divisionPrefix(''), 'none')
})

test('a decision that was kept is made again with the same result', () => {
  fc.assert(
    fc.property(person, fc.constantFrom('trial.read', 'trial.act', 'signed-in', 'citizen', 'anyone'), fc.nat(), (drawn, may, where) => {
      const actor = actorOf(drawn)
      const { id, division, level } = organs[where % organs.length]!
      const place = { organ: id, division, level }
      const made = decide(actor, may, place, { nowMs: 0 })
      const kept = JSON.parse(JSON.stringify(recordOf(actor, may, made, place, { nowMs: 0 })))
      const set = actor.policy ?? compilePolicy({ permissions: {}, duties: {} }, 'none')
      assert.deepEqual(decideAgain(set, kept), made)
    }),
  )
})
