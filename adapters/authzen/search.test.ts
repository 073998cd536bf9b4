// Search and evaluation say the same: whoever and whatever a search finds evaluates to true, and nothing else does.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { uuid } from '#kernel/id/uuid.ts'
import { layPolicy } from '#kernel/people/policy-sets.ts'
import { registerSystem } from '#modules/governance/systems/contract.ts'
import { decisionPoint } from '#tests/support/decision-point.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { namesIn } from '#kernel/registers/shelf.ts'

let house: TestHouse
let point: Awaited<ReturnType<typeof decisionPoint>>
const SYSTEM = 'systems.information-system'
const subjects: string[] = []
const records: { type: string; id: string }[] = []
const OWNERS = ['stats-bureau', 'ndrc', 'education-department', 'changsha']

before(async () => {
  house = await testHouse({ walls: false })
  const { kysely } = house.database
  for (const [i, owner] of OWNERS.entries()) {
    const card = { name: `系统${i}`, zone: 'extranet', kind: 'base-database', functions: ['查询'], users: ['本单位'], description: '测试' }
    records.push({ type: SYSTEM, id: (await house.act(`${owner}.officer`, registerSystem, card as never)).id })
    for (const level of [0, 1, 2, 3]) {
      const id = uuid()
      const at = house.clock.now()
      records.push({ type: 'case', id })
      const waits = { addressed: null, waits_for: null, waits_organ: null, due_on: null }
      await kysely
        .insertInto('kernel.case')
        .values({
          id,
          type: 'trial',
          number: id,
          title: '试',
          state: 'open',
          organ: owner,
          division: owner === 'changsha' ? '430100' : '430000',
          level,
          ...waits,
          opened_at: at,
          moved_at: at,
          closed_at: null,
        })
        .execute()
    }
  }
  // A colleague acts for another, a duty reaches the division, and one may see more than others.
  const [giver, taker] = [await house.as('ndrc.head'), await house.as('ndrc.officer')]
  await kysely
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
  await kysely.updateTable('kernel.duty_permission').set({ scope: 'division' }).where('permission', '=', 'planning.sign').execute()
  await kysely.transaction().execute((db) => layPolicy(db, 'test', house.clock.now()))
  await kysely
    .updateTable('kernel.official')
    .set({ clearance: 3 })
    .where('account', 'in', ['stats-bureau.head', 'changsha.officer'])
    .execute()
  // One has not passed their course, and one right asks for fresh proof.
  const { id: untaught } = await house.as('education-department.officer')
  await kysely.updateTable('kernel.course_record').set({ revoked_at: house.clock.now() }).where('official', '=', untaught).execute()
  for (const { id } of await kysely.selectFrom('kernel.official').select('id').orderBy('id').execute()) subjects.push(id)
  point = await decisionPoint(house)
})
after(async () => {
  await point.close()
  await house.close()
})

/** The decisions of many items at once. */
async function evaluated(shared: object, items: readonly object[]): Promise<boolean[]> {
  const { body } = await point.ask('evaluations', { ...shared, evaluations: items })
  return (body.evaluations as { decision: boolean }[]).map(({ decision }) => decision)
}
const official = (id: string) => ({ type: 'official', id })
const MAYS = [
  'systems.register',
  'projects.sign',
  'planning.sign',
  'people.organs',
  'cases.mine',
  'audit.read',
  'funds.pay',
  'systems.change-system',
  'no.such',
  'registry.except',
]
const action = fc.constantFrom(...MAYS).map((name) => ({ name }))
const limit = fc.constantFrom(1, 3, 500)
const fresh = fc.constantFrom({}, { auth_time: Date.parse('2026-03-02T00:59:00Z') / 1000, purpose: '办件 1' })
const foreign = fc
  .record({ organ: fc.constantFrom(...OWNERS, 'no-such'), level: fc.constantFrom(0, 1, 2) })
  .map((properties) => ({ type: 'permit', id: '1', properties }))
const runs = { numRuns: 25 }

test('subject search finds exactly the officials who may', () =>
  fc.assert(
    fc.asyncProperty(
      action,
      fc.oneof(
        fc.nat().map((i) => records[i % records.length]!),
        foreign,
      ),
      limit,
      fresh,
      async (name, resource, most, context) => {
        const shared = { action: name, resource, context }
        const found = await point.searchAll<{ id: string }>('subject', { ...shared, subject: { type: 'official', id: 'ignored' } }, most)
        const decisions = await evaluated(
          shared,
          subjects.map((id) => ({ subject: official(id) })),
        )
        assert.deepEqual(
          found.map(({ id }) => id),
          subjects.filter((_, i) => decisions[i]),
        )
      },
    ),
    { numRuns: 80 },
  ))

test('resource search finds exactly the records that the official may reach', () =>
  fc.assert(
    fc.asyncProperty(action, fc.nat(), fc.constantFrom(SYSTEM, 'case', 'permit'), limit, fresh, async (name, who, type, most, context) => {
      const shared = { action: name, subject: official(subjects[who % subjects.length]!), context }
      const found = await point.searchAll<{ id: string }>('resource', { ...shared, resource: { type, id: 'ignored' } }, most)
      const ours = records.filter((record) => record.type === type).toSorted((a, b) => (a.id < b.id ? -1 : 1))
      const decisions =
        ours.length > 0
          ? await evaluated(
              shared,
              ours.map((resource) => ({ resource })),
            )
          : []
      assert.deepEqual(
        found.map(({ id }) => id),
        ours.filter((_, i) => decisions[i]).map(({ id }) => id),
      )
    }),
    runs,
  ))

test('action search finds exactly what the official may do', () =>
  fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(), fc.constantFrom(20, 500), fresh, async (who, what, most, context) => {
      const shared = { subject: official(subjects[who % subjects.length]!), resource: records[what % records.length]!, context }
      const found = await point.searchAll<{ name: string }>('action', shared, most)
      const all = [...namesIn(house.house.modules).actions.keys()].toSorted()
      const decisions = await evaluated(
        shared,
        all.map((name) => ({ action: { name } })),
      )
      assert.deepEqual(
        found.map(({ name }) => name),
        all.filter((_, i) => decisions[i]),
      )
    }),
    runs,
  ))

test('a page costs one statement for itself, one for whom it is about and one for the log, with few policies or many', async () => {
  const cost = async () => {
    const before = house.database.statements()
    await point.ask('search/resource', { subject: official(subjects[0]!), action: { name: 'cases.mine' }, resource: { type: 'case' } })
    return house.database.statements() - before
  }
  await cost()
  const few = await cost()
  const { kysely } = house.database
  const many = Array.from({ length: 500 }, (_, i) => `bench.may-${i}`)
  await kysely
    .insertInto('kernel.permission')
    .values(many.map((name) => ({ name, class: 'business', needs: '{}' })))
    .execute()
  await kysely
    .insertInto('kernel.duty_permission')
    .values(many.map((permission) => ({ duty: 'officer', permission, scope: 'own' })))
    .execute()
  await kysely.transaction().execute((db) => layPolicy(db, 'test', house.clock.now()))
  await cost()
  assert.equal(await cost(), few)
  assert.equal(few, 3)
})

test('who is a citizen, and what a department keeps, is not listed', async () => {
  const resource = records[0]!
  assert.deepEqual(
    (await point.ask('search/subject', { subject: { type: 'citizen' }, action: { name: 'people.organs' }, resource })).body.results,
    [],
  )
  assert.deepEqual(
    (await point.ask('search/subject', { subject: { type: 'official' }, action: { name: 'no.such' }, resource })).body.results,
    [],
  )
  const unknown = { subject: official('nobody'), action: { name: 'people.organs' }, resource: { type: SYSTEM } }
  assert.deepEqual((await point.ask('search/resource', unknown)).body, { results: [], page: { next_token: '' } })
})

test('a page token opens for the same request of the same client, and for nothing else', async () => {
  const asked = { subject: official(subjects[0]!), action: { name: 'people.organs' }, resource: { type: 'case' } }
  const { body } = await point.ask('search/resource', { ...asked, page: { limit: 2 } })
  const token = body.page.next_token as string
  const next = async (change: object, headers = {}) =>
    (await point.ask('search/resource', { ...asked, page: { token, limit: 2 }, ...change }, headers)).status
  assert.equal(await next({}), 200)
  assert.equal(await next({ page: { token, limit: 3 } }), 200)
  assert.equal(await next({ subject: official(subjects[1]!) }), 400)
  assert.equal(await next({ resource: { type: SYSTEM } }), 400)
  assert.equal(await next({ context: { purpose: 'x' } }), 400)
  assert.equal(await next({}, { authorization: 'Bearer second' }), 400)
  const flipped = (token[5] === 'A' ? 'B' : 'A') + token.slice(6)
  for (const forged of [
    token.slice(0, 5) + flipped,
    token.slice(0, -2),
    'x',
    '../../etc',
    uuid(),
    Buffer.from(uuid()).toString('base64url'),
    `${token}\n`,
  ])
    assert.equal(await next({ page: { token: forged } }), 400, forged)
  assert.equal((await point.ask('search/action', { ...asked, resource: records[0], page: { token } })).status, 400)
  assert.ok(
    !Buffer.from(token, 'base64url')
      .toString('latin1')
      .includes(body.results[1].id as string),
  )
})
