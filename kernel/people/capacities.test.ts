// What somebody can do by any of their posts, by delegation and behind broken glass; and who can, found by SQL, is whoever
// the decision lets.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { decideAny } from '../access/decide.ts'
import { uuid } from '../id/uuid.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import type { Instant } from '../time/day.ts'
import { type Capacity, capacitiesOf, whoCan } from './capacities.ts'

let house: TestHouse
let now: Instant
let accounts: string[]
const desk = () => ({ tx: house.database.kysely })
const idOf = async (account: string) => (await house.as(account)).id

before(async () => {
  house = await testHouse({ walls: false, modules: [] })
  now = house.clock.now()
  const db = house.database.kysely
  const [giver, taker] = [await house.as('stats-bureau.head'), await house.as('stats-bureau.officer')]
  await db
    .insertInto('kernel.delegation')
    .values({
      id: uuid(),
      giver: giver.id,
      giver_post: giver.post!,
      taker: taker.id,
      permissions: ['projects.sign'],
      reason: '出差',
      valid_from: '2026-03-01T00:00:00Z',
      valid_to: '2026-03-03T00:00:00Z',
      given_at: '2026-03-01T00:00:00Z',
      revoked_at: null,
      revoked_by: null,
    })
    .execute()
  const [asker, opener] = [await house.as('information-centre.system-admin'), await house.as('information-centre.security-admin')]
  const glass = { duty: 'leader', duty_class: 'business', reason: '故障', minutes: 60, declined_by: null, ended_at: null }
  const unread = { reviewed_by: null, reviewed_at: null, verdict: null }
  await db
    .insertInto('kernel.emergency')
    .values({
      id: uuid(),
      asked_by: asker.id,
      asked_post: asker.post!,
      ...glass,
      ...unread,
      asked_at: now,
      opened_by: opener.id,
      opened_at: now,
      ends_at: '2026-03-02T02:00:00Z',
    })
    .execute()
  // One official holds two posts, one has left every post, one may not sign in any more.
  await db
    .insertInto('kernel.official_post')
    .values({ official: taker.id, post: (await house.as('ndrc.officer')).post!, valid_from: '2026-01-01', valid_to: null })
    .execute()
  await db
    .updateTable('kernel.official_post')
    .set({ valid_to: '2026-02-01' })
    .where('official', '=', await idOf('tax-bureau.head'))
    .execute()
  await db.updateTable('kernel.official').set({ disabled_at: now }).where('account', '=', 'tax-bureau.officer').execute()
  await db.updateTable('kernel.official').set({ clearance: 3 }).where('account', '=', 'education-department.officer').execute()
  const untaught = await idOf('education-department.head')
  await db.updateTable('kernel.course_record').set({ revoked_at: now }).where('official', '=', untaught).execute()
  accounts = (await db.selectFrom('kernel.official').select('account').orderBy('account').execute()).map(({ account }) => account)
})
after(() => house.close())

const actorsOf = (held: readonly Capacity[]) => held.map(({ actor }) => actor)
const can = async (account: string, may: string, place?: object, at = now) =>
  decideAny(actorsOf((await capacitiesOf(desk(), [account], at)).get(account)!), may, place)?.made.allowed ?? false

test('a person can what any of their posts, a running delegation or an open emergency lets them', async () => {
  assert.equal(await can('stats-bureau.officer', 'projects.draft', { organ: 'stats-bureau' }), true)
  assert.equal(await can('stats-bureau.officer', 'projects.draft', { organ: 'ndrc' }), true)
  assert.equal(await can('stats-bureau.officer', 'projects.draft', { organ: 'education-department' }), false)
  assert.equal(await can('stats-bureau.officer', 'projects.sign', { organ: 'stats-bureau' }), true)
  assert.equal(await can('stats-bureau.officer', 'planning.sign', { organ: 'stats-bureau' }), false)
  assert.equal(await can('stats-bureau.officer', 'projects.sign', { organ: 'stats-bureau' }, '2026-03-03T00:00:00.000Z' as Instant), false)
  assert.equal(await can('information-centre.system-admin', 'funds.read'), true)
  assert.equal(await can('information-centre.system-admin', 'funds.read', undefined, '2026-03-02T02:00:00.000Z' as Instant), false)
  assert.equal(await can('tax-bureau.head', 'policy.read'), false)
  assert.equal(await can('tax-bureau.officer', 'policy.read'), false)
})

test('people are found by id as by account, in one statement for any number, and nobody else is', async () => {
  const id = await idOf('ndrc.head')
  await house.database.kysely.selectFrom('kernel.policy_set').select('version').execute()
  const before = house.database.statements()
  const found = await capacitiesOf(desk(), [id, 'ndrc.officer', 'nobody', "' or 1=1 --", '__proto__'], now)
  assert.equal(house.database.statements() - before, 1)
  assert.deepEqual(
    [...found].map(([name, held]) => [name, held.length > 0]),
    [
      [id, true],
      ['ndrc.officer', true],
      ['nobody', false],
      ["' or 1=1 --", false],
      ['__proto__', false],
    ],
  )
})

test('who can, page by page, is exactly whoever the decision lets', async () => {
  const everyone = await capacitiesOf(desk(), accounts, now)
  const mays = fc.constantFrom(
    'projects.sign',
    'projects.draft',
    'funds.read',
    'policy.read',
    'signed-in',
    'anyone',
    'citizen',
    'no.such',
    '__proto__',
  )
  const organs = fc.constantFrom('stats-bureau', 'ndrc', 'education-department', 'no-such-organ', '')
  const place = fc.option(
    fc.record({
      organ: fc.option(organs),
      division: fc.option(fc.constantFrom('430000', '430100', '')),
      level: fc.constantFrom(null, 0, 1, 2, 3),
    }),
    { nil: undefined },
  )
  await fc.assert(
    fc.asyncProperty(mays, place, fc.constantFrom(1, 7, 500), async (may, where, limit) => {
      const able = [...everyone.values()]
        .filter((held) => decideAny(actorsOf(held), may, where)?.made.allowed)
        .map((held) => held[0]!.official)
      const found: Capacity[] = []
      let after: string | undefined
      do {
        const page = await whoCan(desk(), { may, place: where, after, limit }, now)
        found.push(...page.found)
        after = page.next
      } while (after !== undefined)
      assert.deepEqual([...new Set(found.map(({ official }) => official))], able.toSorted())
    }),
    { numRuns: 60 },
  )
})

test('a page costs one statement, whatever it finds', async () => {
  const { database } = house
  const costs = []
  for (const may of ['projects.sign', 'policy.read', 'no.such']) {
    const before = database.statements()
    await whoCan(desk(), { may, limit: 500 }, now)
    costs.push(database.statements() - before)
  }
  assert.deepEqual(costs, [1, 1, 1])
})
