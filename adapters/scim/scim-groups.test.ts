import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { uuid } from '#kernel/id/uuid.ts'
import { patch, person, type StaffSystems, staffSystems } from '#tests/support/staff-systems.ts'
import { GROUP, USER } from './attributes.ts'

let s: StaffSystems
before(async () => {
  s = await staffSystems()
})
after(() => s?.close())

test('a post without duties takes people; leaving ends the appointment and deletes nothing', async () => {
  const [group, { id }] = [await s.post('water-department'), await s.make('water')]
  const added = await s.call('water', 'PATCH', `/Groups/${group}`, patch({ op: 'add', path: 'members', value: [{ value: id }] }))
  assert.deepEqual(
    added.body.members.map((m: { value: string }) => m.value),
    [id],
  )
  assert.deepEqual(
    (await s.call('water', 'GET', `/Users/${id}`)).body.groups.map((g: { value: string }) => g.value),
    [group],
  )
  s.house.clock.set('2026-03-10T01:00:00.000Z')
  const removed = await s.call('water', 'PATCH', `/Groups/${group}`, patch({ op: 'remove', path: `members[value eq "${id}"]` }))
  assert.deepEqual(removed.body.members, [])
  assert.deepEqual(await s.appointments(id), [{ post: group, valid_from: '2026-03-02', valid_to: '2026-03-10' }])
  await s.call('water', 'PUT', `/Groups/${group}`, { schemas: [GROUP], members: [{ value: id }] })
  await s.call('water', 'PUT', `/Groups/${group}`, { schemas: [GROUP], members: [] })
  await s.call('water', 'PUT', `/Groups/${group}`, { schemas: [GROUP], members: [{ value: id }] })
  assert.equal((await s.appointments(id)).length, 2)
  assert.equal((await s.call('water', 'DELETE', `/Users/${id}`)).status, 204)
  assert.equal((await s.call('water', 'GET', `/Users/${id}`)).status, 404)
  const row = await s.rowOf(id)
  assert.ok(row.disabled_at)
  assert.ok((await s.appointments(id)).every(({ valid_to }) => valid_to !== null))
  s.house.clock.set('2026-03-02T01:00:00.000Z')
})

test('no staff system appoints to the three administrations, nor to a post with duties before it was opened', async () => {
  const { id } = await s.make('centre')
  const add = (group: string) =>
    s.call('centre', 'PATCH', `/Groups/${group}`, patch({ op: 'add', path: 'members', value: [{ value: id }] }))
  const { body } = await s.call('centre', 'GET', '/Groups?filter=displayName co "管理员"')
  assert.equal(body.totalResults, 2)
  for (const group of body.Resources) {
    assert.equal((await add(group.id)).status, 403)
    assert.equal((await s.call('centre', 'PUT', `/Groups/${group.id}`, { schemas: [GROUP], members: [] })).status, 403)
  }
  for (const kind of ['system', 'security', 'audit']) assert.equal((await add(await s.post('information-centre', { kind }))).status, 403)
  const shut = await s.post('information-centre', { duty: 'officer' })
  assert.equal((await add(shut)).status, 403)
  await s.db.updateTable('kernel.post').set({ provisioned: true }).where('id', '=', shut).execute()
  assert.equal((await add(shut)).status, 200)
  await assert.rejects(s.post('information-centre', { kind: 'security', provisioned: true }))
  assert.equal((await add(await s.post('information-centre', { ended: true }))).status, 404)
  const denied = await s.db
    .selectFrom('kernel.audit_line')
    .select('actor')
    .where('outcome', '=', 'denied')
    .where('action', '=', 'scim.patch')
    .execute()
  assert.ok(denied.length >= 6 && denied.every(({ actor }) => actor === 'client/centre-hr'))
})

test('the three administrators of the own organ are seen and not touched', async () => {
  const group = await s.post('information-centre')
  for (const duty of ['system-admin', 'security-admin']) {
    const id = await s.officialOf(`information-centre.${duty}`)
    assert.equal((await s.call('centre', 'GET', `/Users/${id}`)).status, 200)
    const tries = [
      s.call('centre', 'DELETE', `/Users/${id}`),
      s.call('centre', 'PATCH', `/Users/${id}`, patch({ op: 'replace', path: 'active', value: false })),
      s.call('centre', 'PUT', `/Users/${id}`, { schemas: [USER], userName: 'mine.now' }),
      s.call('centre', 'PATCH', `/Groups/${group}`, patch({ op: 'add', path: 'members', value: [{ value: id }] })),
    ]
    for (const answer of await Promise.all(tries)) assert.equal(answer.status, 403)
    assert.equal((await s.rowOf(id)).disabled_at, null)
  }
})

test('another organ’s people and posts are not there, by whatever way one asks', async () => {
  const theirs = await s.make('centre', { externalId: 'SECRET-7' })
  const foreign = [theirs.id, await s.officialOf('ndrc.head'), await s.officialOf('audit-office.auditor'), uuid(), 'x', "' or 1=1 --"]
  for (const id of foreign) {
    const path = `/Users/${encodeURIComponent(id)}`
    for (const answer of await Promise.all([
      s.call('water', 'GET', path),
      s.call('water', 'PUT', path, person()),
      s.call('water', 'PATCH', path, patch({ op: 'replace', path: 'active', value: false })),
      s.call('water', 'DELETE', path),
    ]))
      assert.equal(answer.status, 404, id)
  }
  const [own, other] = [await s.post('water-department'), await s.post('information-centre')]
  for (const answer of [
    await s.call('water', 'PATCH', `/Groups/${own}`, patch({ op: 'add', path: 'members', value: [{ value: theirs.id }] })),
    await s.call('water', 'PUT', `/Groups/${own}`, { schemas: [GROUP], members: [{ value: uuid() }] }),
  ])
    assert.deepEqual([answer.status, answer.body.scimType], [400, 'invalidValue'])
  assert.equal((await s.call('water', 'GET', `/Groups/${other}`)).status, 404)
  assert.equal((await s.call('water', 'PATCH', `/Groups/${other}`, patch({ op: 'remove', path: 'members' }))).status, 404)
  for (const filter of [
    `id eq "${theirs.id}"`,
    'externalId eq "SECRET-7"',
    `userName eq "${theirs.userName}"`,
    'userName co "ndrc" or userName sw "ndrc"',
  ])
    assert.equal((await s.call('water', 'GET', `/Users?filter=${encodeURIComponent(filter)}`)).body.totalResults, 0, filter)
})

test('a person whom two organs share is one organ’s to change, and the other’s external id stays unseen', async () => {
  const { id } = await s.make('centre', { externalId: 'SHARED-1' })
  const group = await s.post('water-department')
  await s.db.insertInto('kernel.official_post').values({ official: id, post: group, valid_from: '2026-01-01', valid_to: null }).execute()
  const seen = await s.call('water', 'GET', `/Users/${id}`)
  assert.equal(seen.status, 200)
  assert.equal(seen.body.externalId, undefined)
  assert.equal((await s.call('water', 'GET', `/Users?filter=${encodeURIComponent('externalId eq "SHARED-1"')}`)).body.totalResults, 0)
  assert.equal((await s.call('water', 'DELETE', `/Users/${id}`)).status, 403)
  assert.equal((await s.call('water', 'PATCH', `/Groups/${group}`, patch({ op: 'remove', path: `members[value eq "${id}"]` }))).status, 200)
  assert.equal((await s.call('water', 'GET', `/Users/${id}`)).status, 404)
  await s.db
    .insertInto('kernel.official_post')
    .values({ official: id, post: await s.post('water-department'), valid_from: '2026-01-01', valid_to: null })
    .execute()
  assert.equal((await s.call('centre', 'DELETE', `/Users/${id}`)).status, 204)
  assert.equal((await s.rowOf(id)).disabled_at, null)
})

test('everything that was changed stands in the log as done by the client for its organ', async () => {
  const { id } = await s.make('water')
  const group = await s.post('water-department')
  await s.call('water', 'PATCH', `/Users/${id}`, patch({ op: 'replace', value: { active: 'False', nickName: 'x' } }))
  await s.call('water', 'PATCH', `/Groups/${group}`, patch({ op: 'add', path: 'members', value: { value: id } }))
  await s.call('water', 'DELETE', `/Users/${id}`)
  const lines = await s.db
    .selectFrom('kernel.audit_line')
    .select(['action', 'actor', 'actor_kind', 'organ', 'outcome'])
    .where('subject', '=', `official/${id}`)
    .orderBy('id')
    .execute()
  assert.deepEqual(
    lines.map(({ action }) => action),
    ['scim.create-user', 'scim.change-user', 'scim.appoint', 'scim.remove-user'],
  )
  for (const line of lines)
    assert.deepEqual([line.actor, line.actor_kind, line.organ, line.outcome], ['client/water-hr', 'system', 'water-department', 'done'])
})
