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
import { type Drawn, drawnActor, MAYS, person } from '#tests/support/drawn-people.ts'
import type { Actor } from './actor.ts'
import { decide, divisionPrefix } from './decide.ts'
import { toSql } from './to-sql.ts'

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
  await sql`create table scope_trial.place (id int primary key, organ text, division text, level smallint)`.execute(db)
  const strange = [null, '', 'no-such-organ', ...organs.slice(0, 12).map(({ id }) => id)]
  const divisions = [null, '', '430000', '430100', '430102', '440100', '%', organs[3]!.division]
  const places = strange.flatMap((organ) => divisions.map((division) => ({ organ, division })))
  for (const [id, { organ, division }] of places.entries())
    await sql`insert into scope_trial.place values (${id}, ${organ}, ${division}, ${id % 7 === 6 ? null : id % 7})`.execute(db)
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

const actorOf = (drawn: Drawn): Actor => drawnActor(drawn, organs)

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

type Placed = { id: number; organ: string | null; division: string | null; level: number | null }
const COLUMNS = ['organ', 'division', 'level'] as const

test('of any table, with whatever columns, the predicate shows exactly the rows that the decision allows', () =>
  fc.assert(
    fc.asyncProperty(person, fc.constantFrom(...MAYS), fc.subarray([...COLUMNS]), async (drawn, may, has) => {
      const actor = actorOf(drawn)
      const columns = Object.fromEntries(has.map((name) => [name, sql.ref(name)]))
      const db = house.database.kysely
      const all = (await sql<Placed>`select * from scope_trial.place order by id`.execute(db)).rows
      const { rows } = await sql<Placed>`select * from scope_trial.place where ${toSql(actor, may, columns)} order by id`.execute(db)
      const divisionOf = new Map(organs.map(({ id, division }) => [id, division]))
      const placeOf = ({ organ, division, level }: Placed) => ({
        organ: has.includes('organ') ? organ : null,
        division: has.includes('division') ? division : has.includes('organ') ? divisionOf.get(organ ?? '') : null,
        ...(has.includes('level') && { level }),
      })
      assert.deepEqual(
        rows.map(({ id }) => id),
        all.filter((row) => decide(actor, may, placeOf(row)).allowed).map(({ id }) => id),
      )
    }),
    { numRuns: 500 },
  ))

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
      (c.waits_organ === null
        ? decide(actor, c.waits_for).allowed
        : c.waits_organ === actor.organ && decide(actor, c.waits_for, { organ: actor.organ, division: actor.division ?? null }).allowed)
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
