import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import Fastify, { type FastifyInstance } from 'fastify'
import { uuid } from '#kernel/id/uuid.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { GROUP, USER } from './attributes.ts'
import { scimRoutes } from './routes.ts'
import type { Client } from './staff.ts'

const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'
const BASE = 'https://extranet.example.org/scim/v2'
const clients: Record<string, Client> = {
  water: { id: 'client/water-hr', name: '水利厅人事系统', organ: 'water-department' },
  centre: { id: 'client/centre-hr', name: '信息中心人事系统', organ: 'information-centre' },
}

let t: TestHouse
let app: FastifyInstance
before(async () => {
  t = await testHouse({ walls: false })
  app = Fastify()
  app.decorateRequest('requestId', '')
  await scimRoutes(app, { house: t.house, base: BASE, authenticate: async ({ headers }) => clients[String(headers.authorization)] })
  await app.ready()
})
after(async () => {
  await app?.close()
  await t?.close()
})

type Answer = { status: number; body: any; headers: Record<string, unknown> }
async function call(
  who: string,
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const answer = await app.inject({
    method,
    url: `/scim/v2${path}`,
    headers: { authorization: who, ...(body !== undefined && { 'content-type': 'application/scim+json' }), ...headers },
    ...(body !== undefined && { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  assert.ok(answer.statusCode < 500 || answer.statusCode === 501, `${method} ${path} ${answer.body}`)
  if (answer.body) assert.match(String(answer.headers['content-type']), /^application\/scim\+json/)
  return { status: answer.statusCode, body: answer.body ? JSON.parse(answer.body) : undefined, headers: answer.headers }
}

let n = 0
const person = (more: object = {}) => ({ schemas: [USER], userName: `staff.${(n += 1)}`, displayName: '示例·新人', ...more })
const make = async (who: string, more: object = {}) => {
  const made = await call(who, 'POST', '/Users', person(more))
  assert.equal(made.status, 201, JSON.stringify(made.body))
  return made.body as { id: string; userName: string; meta: { version: string } }
}
const patch = (...Operations: object[]) => ({ schemas: [PATCH], Operations })
const rowOf = (id: string) => t.database.kysely.selectFrom('kernel.official').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const appointments = (id: string) =>
  t.database.kysely
    .selectFrom('kernel.official_post')
    .select(['post', 'valid_from', 'valid_to'])
    .where('official', '=', id)
    .orderBy('post')
    .execute()

async function post(organ: string, more: { duty?: string; provisioned?: boolean; kind?: string; ended?: boolean } = {}): Promise<string> {
  const id = uuid()
  await t.database.kysely
    .insertInto('kernel.post')
    .values({
      id,
      organ,
      title: `岗位 ${id.slice(-6)}`,
      ...(more.kind && { class: more.kind }),
      ...(more.provisioned && { provisioned: true }),
      ...(more.ended && { valid_to: '2026-01-01' }),
    })
    .execute()
  if (more.duty) await t.database.kysely.insertInto('kernel.post_duty').values({ post: id, duty: more.duty }).execute()
  return id
}
const officialOf = async (account: string) =>
  (await t.database.kysely.selectFrom('kernel.official').select('id').where('account', '=', account).executeTakeFirstOrThrow()).id

test('a person is made without any right, changed under their version, and read back', async () => {
  const made = await call(
    'water',
    'POST',
    '/Users',
    person({ externalId: 'HR-1', name: { familyName: '示例', givenName: '甲' }, displayName: undefined }),
  )
  assert.equal(made.status, 201)
  assert.equal(made.headers.location, `${BASE}/Users/${made.body.id}`)
  assert.deepEqual(made.body.name, { formatted: '示例甲' })
  const { id } = made.body
  const row = await rowOf(id)
  assert.deepEqual([row.password, row.clearance, row.staff_of, await appointments(id)], [null, 1, 'water-department', []])
  const tag = made.headers.etag as string
  const changed = await call('water', 'PATCH', `/Users/${id}`, patch({ op: 'Replace', path: 'displayName', value: '示例·乙' }), {
    'if-match': tag,
  })
  assert.equal(changed.body.displayName, '示例·乙')
  assert.notEqual(changed.headers.etag, tag)
  assert.equal(
    (await call('water', 'PATCH', `/Users/${id}`, patch({ op: 'replace', path: 'active', value: false }), { 'if-match': tag })).status,
    412,
  )
  assert.equal((await call('water', 'DELETE', `/Users/${id}`, undefined, { 'if-match': tag })).status, 412)
  const same = await call('water', 'GET', `/Users/${id}`, undefined, { 'if-none-match': changed.headers.etag as string })
  assert.equal(same.status, 304)
  const shown = await call('water', 'GET', `/Users/${id}?attributes=userName`)
  assert.deepEqual(Object.keys(shown.body).toSorted(), ['id', 'meta', 'schemas', 'userName'])
})

test('what gives rights is not read from a body, and refused in a patch', async () => {
  const rights = {
    password: 'geheim-geheim-1',
    roles: [{ value: 'security-admin' }],
    entitlements: [{ value: 'people.entitle' }],
    clearance: 5,
    groups: [{ value: await post('water-department') }],
    staff_of: 'leading-group',
    simulated: true,
    version: 99,
    id: uuid(),
    must_change: false,
    'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { manager: { value: 'x' } },
  }
  const made = await make('water', rights)
  const put = await call('water', 'PUT', `/Users/${made.id}`, { schemas: [USER], userName: made.userName, ...rights })
  assert.equal(put.status, 200)
  const row = await rowOf(made.id)
  assert.deepEqual(
    [row.password, row.clearance, row.simulated, row.staff_of, await appointments(made.id)],
    [null, 1, false, 'water-department', []],
  )
  for (const path of ['password', 'roles', 'entitlements', 'clearance', 'groups', 'id', 'groups[value eq "x"]', 'meta.version']) {
    const answer = await call('water', 'PATCH', `/Users/${made.id}`, patch({ op: 'add', path, value: 'x' }))
    assert.deepEqual([answer.status, answer.body.scimType], [400, 'mutability'], path)
  }
  for (const path of ['staff_of', 'constructor', '__proto__.x', 'emails[type eq "work"].value', 'userName[', '']) {
    const answer = await call('water', 'PATCH', `/Users/${made.id}`, patch({ op: 'add', path, value: 'x' }))
    assert.deepEqual([answer.status, answer.body.scimType], [400, 'invalidPath'], path)
  }
  assert.equal((await rowOf(made.id)).password, null)
})

test('an operation that fails undoes those before it', async () => {
  const { id, userName } = await make('water')
  const answer = await call(
    'water',
    'PATCH',
    `/Users/${id}`,
    patch({ op: 'replace', path: 'userName', value: 'renamed.one' }, { op: 'replace', path: 'password', value: 'x' }),
  )
  assert.equal(answer.status, 400)
  assert.equal((await rowOf(id)).account, userName)
})

test('a post without duties takes people; leaving ends the appointment and deletes nothing', async () => {
  const [group, { id }] = [await post('water-department'), await make('water')]
  const added = await call('water', 'PATCH', `/Groups/${group}`, patch({ op: 'add', path: 'members', value: [{ value: id }] }))
  assert.deepEqual(
    added.body.members.map((m: { value: string }) => m.value),
    [id],
  )
  assert.deepEqual(
    (await call('water', 'GET', `/Users/${id}`)).body.groups.map((g: { value: string }) => g.value),
    [group],
  )
  t.clock.set('2026-03-10T01:00:00.000Z')
  const removed = await call('water', 'PATCH', `/Groups/${group}`, patch({ op: 'remove', path: `members[value eq "${id}"]` }))
  assert.deepEqual(removed.body.members, [])
  assert.deepEqual(await appointments(id), [{ post: group, valid_from: '2026-03-02', valid_to: '2026-03-10' }])
  await call('water', 'PUT', `/Groups/${group}`, { schemas: [GROUP], members: [{ value: id }] })
  await call('water', 'PUT', `/Groups/${group}`, { schemas: [GROUP], members: [] })
  await call('water', 'PUT', `/Groups/${group}`, { schemas: [GROUP], members: [{ value: id }] })
  assert.equal((await appointments(id)).length, 2)
  assert.equal((await call('water', 'DELETE', `/Users/${id}`)).status, 204)
  assert.equal((await call('water', 'GET', `/Users/${id}`)).status, 404)
  const row = await rowOf(id)
  assert.ok(row.disabled_at)
  assert.ok((await appointments(id)).every(({ valid_to }) => valid_to !== null))
  t.clock.set('2026-03-02T01:00:00.000Z')
})

test('no staff system appoints to the three administrations, nor to a post with duties before it was opened', async () => {
  const { id } = await make('centre')
  const add = (group: string) => call('centre', 'PATCH', `/Groups/${group}`, patch({ op: 'add', path: 'members', value: [{ value: id }] }))
  const { body } = await call('centre', 'GET', '/Groups?filter=displayName co "管理员"')
  assert.equal(body.totalResults, 2)
  for (const group of body.Resources) {
    assert.equal((await add(group.id)).status, 403)
    assert.equal((await call('centre', 'PUT', `/Groups/${group.id}`, { schemas: [GROUP], members: [] })).status, 403)
  }
  for (const kind of ['system', 'security', 'audit']) assert.equal((await add(await post('information-centre', { kind }))).status, 403)
  const shut = await post('information-centre', { duty: 'officer' })
  assert.equal((await add(shut)).status, 403)
  await t.database.kysely.updateTable('kernel.post').set({ provisioned: true }).where('id', '=', shut).execute()
  assert.equal((await add(shut)).status, 200)
  await assert.rejects(post('information-centre', { kind: 'security', provisioned: true }))
  assert.equal((await add(await post('information-centre', { ended: true }))).status, 404)
  const denied = await t.database.kysely
    .selectFrom('kernel.audit_line')
    .select('actor')
    .where('outcome', '=', 'denied')
    .where('action', '=', 'scim.patch')
    .execute()
  assert.ok(denied.length >= 6 && denied.every(({ actor }) => actor === 'client/centre-hr'))
})

test('the three administrators of the own organ are seen and not touched', async () => {
  const group = await post('information-centre')
  for (const duty of ['system-admin', 'security-admin']) {
    const id = await officialOf(`information-centre.${duty}`)
    assert.equal((await call('centre', 'GET', `/Users/${id}`)).status, 200)
    const tries = [
      call('centre', 'DELETE', `/Users/${id}`),
      call('centre', 'PATCH', `/Users/${id}`, patch({ op: 'replace', path: 'active', value: false })),
      call('centre', 'PUT', `/Users/${id}`, { schemas: [USER], userName: 'mine.now' }),
      call('centre', 'PATCH', `/Groups/${group}`, patch({ op: 'add', path: 'members', value: [{ value: id }] })),
    ]
    for (const answer of await Promise.all(tries)) assert.equal(answer.status, 403)
    assert.equal((await rowOf(id)).disabled_at, null)
  }
})

test('another organ’s people and posts are not there, by whatever way one asks', async () => {
  const theirs = await make('centre', { externalId: 'SECRET-7' })
  const foreign = [theirs.id, await officialOf('ndrc.head'), await officialOf('audit-office.auditor'), uuid(), 'x', "' or 1=1 --"]
  for (const id of foreign) {
    const path = `/Users/${encodeURIComponent(id)}`
    for (const answer of await Promise.all([
      call('water', 'GET', path),
      call('water', 'PUT', path, person()),
      call('water', 'PATCH', path, patch({ op: 'replace', path: 'active', value: false })),
      call('water', 'DELETE', path),
    ]))
      assert.equal(answer.status, 404, id)
  }
  const [own, other] = [await post('water-department'), await post('information-centre')]
  for (const answer of [
    await call('water', 'PATCH', `/Groups/${own}`, patch({ op: 'add', path: 'members', value: [{ value: theirs.id }] })),
    await call('water', 'PUT', `/Groups/${own}`, { schemas: [GROUP], members: [{ value: uuid() }] }),
  ])
    assert.deepEqual([answer.status, answer.body.scimType], [400, 'invalidValue'])
  assert.equal((await call('water', 'GET', `/Groups/${other}`)).status, 404)
  assert.equal((await call('water', 'PATCH', `/Groups/${other}`, patch({ op: 'remove', path: 'members' }))).status, 404)
  for (const filter of [
    `id eq "${theirs.id}"`,
    'externalId eq "SECRET-7"',
    `userName eq "${theirs.userName}"`,
    'userName co "ndrc" or userName sw "ndrc"',
  ])
    assert.equal((await call('water', 'GET', `/Users?filter=${encodeURIComponent(filter)}`)).body.totalResults, 0, filter)
})

test('a person whom two organs share is one organ’s to change, and the other’s external id stays unseen', async () => {
  const { id } = await make('centre', { externalId: 'SHARED-1' })
  const group = await post('water-department')
  await t.database.kysely
    .insertInto('kernel.official_post')
    .values({ official: id, post: group, valid_from: '2026-01-01', valid_to: null })
    .execute()
  const seen = await call('water', 'GET', `/Users/${id}`)
  assert.equal(seen.status, 200)
  assert.equal(seen.body.externalId, undefined)
  assert.equal((await call('water', 'GET', `/Users?filter=${encodeURIComponent('externalId eq "SHARED-1"')}`)).body.totalResults, 0)
  assert.equal((await call('water', 'DELETE', `/Users/${id}`)).status, 403)
  assert.equal((await call('water', 'PATCH', `/Groups/${group}`, patch({ op: 'remove', path: `members[value eq "${id}"]` }))).status, 200)
  assert.equal((await call('water', 'GET', `/Users/${id}`)).status, 404)
  await t.database.kysely
    .insertInto('kernel.official_post')
    .values({ official: id, post: await post('water-department'), valid_from: '2026-01-01', valid_to: null })
    .execute()
  assert.equal((await call('centre', 'DELETE', `/Users/${id}`)).status, 204)
  assert.equal((await rowOf(id)).disabled_at, null)
})

test('an account or an external id is taken once; an account that was shut is not given on', async () => {
  const first = await make('water', { externalId: 'ONE' })
  const clash = await call('centre', 'POST', '/Users', person({ userName: first.userName }))
  assert.deepEqual([clash.status, clash.body.scimType], [409, 'uniqueness'])
  assert.deepEqual(clash.body.schemas, ['urn:ietf:params:scim:api:messages:2.0:Error'])
  assert.equal((await call('water', 'POST', '/Users', person({ externalId: 'ONE' }))).status, 409)
  assert.equal((await call('centre', 'POST', '/Users', person({ externalId: 'ONE' }))).status, 201)
  await call('water', 'DELETE', `/Users/${first.id}`)
  assert.equal((await call('water', 'POST', '/Users', person({ userName: first.userName }))).status, 409)
  const both = await Promise.all(['a', 'b'].map(() => call('water', 'POST', '/Users', person({ userName: 'raced.once' }))))
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [201, 409])
})

test('lists are filtered, ordered and paged, at most 200 at a time', async () => {
  for (let i = 0; i < 7; i += 1) await make('water', { userName: `page.${i}` })
  const ask = async (query: string) =>
    (await call('water', 'GET', `/Users?filter=${encodeURIComponent('userName sw "PAGE."')}&${query}`)).body
  const page = await ask('sortBy=userName&sortOrder=descending&startIndex=2&count=3')
  assert.deepEqual([page.totalResults, page.startIndex, page.itemsPerPage], [7, 2, 3])
  assert.deepEqual(
    page.Resources.map((u: { userName: string }) => u.userName),
    ['page.5', 'page.4', 'page.3'],
  )
  assert.equal((await ask('count=0')).Resources.length, 0)
  assert.equal((await ask('count=-5')).itemsPerPage, 0)
  assert.equal((await ask('count=100000')).itemsPerPage, 7)
  assert.equal((await ask('startIndex=-3')).startIndex, 1)
  assert.equal((await ask('startIndex=99')).Resources.length, 0)
  for (const query of [
    'count=x',
    'startIndex=1.5',
    'sortBy=password',
    'sortBy=constructor',
    'sortBy=id;drop',
    'sortOrder=sideways&sortBy=id',
    'count=1&count=2',
    'attributes=a&excludedAttributes=b',
  ])
    assert.equal((await call('water', 'GET', `/Users?${query}`)).status, 400, query)
  const searched = await call('water', 'POST', '/Users/.search', {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:SearchRequest'],
    filter: 'userName eq "page.1"',
    attributes: ['userName'],
  })
  assert.equal(searched.body.totalResults, 1)
  const refused = await call('water', 'GET', `/Users?filter=${encodeURIComponent('userName eq "x" or 1=1')}`)
  assert.deepEqual([refused.status, refused.body.scimType], [400, 'invalidFilter'])
})

test('everything that was changed stands in the log as done by the client for its organ', async () => {
  const { id } = await make('water')
  const group = await post('water-department')
  await call('water', 'PATCH', `/Users/${id}`, patch({ op: 'replace', value: { active: 'False', nickName: 'x' } }))
  await call('water', 'PATCH', `/Groups/${group}`, patch({ op: 'add', path: 'members', value: { value: id } }))
  await call('water', 'DELETE', `/Users/${id}`)
  const lines = await t.database.kysely
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

test('a shut account loses its sessions and is found shut', async () => {
  const id = await officialOf('water-department.officer')
  const held = (await appointments(id))[0]!.post
  await t.database.kysely
    .insertInto('kernel.session')
    .values({
      token_hash: Buffer.alloc(32, 7),
      official: id,
      post: held,
      opened_at: t.clock.now(),
      seen_at: t.clock.now(),
      expires_at: t.clock.now(),
      client: 'x',
      proved_at: null,
      delegation: null,
      emergency: null,
    })
    .execute()
  assert.equal((await call('water', 'PATCH', `/Users/${id}`, patch({ op: 'replace', path: 'active', value: 'False' }))).body.active, false)
  assert.equal(await t.database.kysely.selectFrom('kernel.session').select('id').where('official', '=', id).executeTakeFirst(), undefined)
  assert.ok((await call('water', 'GET', '/Users?filter=active%20eq%20false')).body.Resources.some((u: { id: string }) => u.id === id))
})

test('the service tells what it does, and nothing of what it does not', async () => {
  const { body } = await call('water', 'GET', '/ServiceProviderConfig')
  assert.deepEqual(
    [body.patch.supported, body.bulk.supported, body.filter.maxResults, body.changePassword.supported, body.etag.supported],
    [true, false, 200, false, true],
  )
  assert.equal((await call('water', 'GET', '/ResourceTypes/User')).body.endpoint, '/Users')
  const { Resources } = (await call('water', 'GET', '/Schemas')).body
  assert.deepEqual(
    Resources.map(({ id }: { id: string }) => id),
    [USER, GROUP],
  )
  assert.ok(!JSON.stringify(Resources).includes('password'))
  assert.equal((await call('water', 'POST', '/Bulk', { Operations: [] })).status, 501)
  assert.equal((await call('water', 'GET', '/Me')).status, 501)
  assert.equal((await call('water', 'POST', '/Groups', { schemas: [GROUP], displayName: '新岗位' })).status, 403)
  assert.equal((await call('water', 'DELETE', `/Groups/${await post('water-department')}`)).status, 403)
})

test('without the organ’s token there is nothing, and a body that is no SCIM is refused as such', async () => {
  for (const path of ['/Users', '/Groups', '/Schemas', '/ServiceProviderConfig', `/Users/${uuid()}`]) {
    const answer = await call('nobody', 'GET', path)
    assert.deepEqual([answer.status, answer.body.status], [401, '401'])
    assert.match(String(answer.headers['www-authenticate']), /^Bearer/)
  }
  const bodies: unknown[] = [
    '',
    'x',
    '[]',
    'null',
    '{}',
    '"x"',
    { schemas: [USER] },
    { schemas: USER, userName: 'a' },
    person({ userName: 3 }),
    person({ userName: 'a b' }),
    person({ userName: '\u0000' }),
    person({ userName: 'x'.repeat(101) }),
    person({ active: 'maybe' }),
    person({ displayName: ['x'] }),
    person({ name: 'x', displayName: null }),
    person({ username: 'second' }),
    person({ externalId: {} }),
    '{"schemas":["\\ud800"]}',
    person({ displayName: '\ud800' }),
  ]
  for (const body of bodies) assert.equal((await call('water', 'POST', '/Users', body)).status, 400, JSON.stringify(body)?.slice(0, 80))
  const { id } = await make('water')
  for (const body of [
    {},
    { schemas: [PATCH] },
    patch(),
    patch({ op: 'move', path: 'x', value: 1 }),
    patch({ op: 'remove' }),
    patch({ op: 'add', path: 'active' }),
    patch({ op: 'remove', path: 'userName' }),
    patch({ op: 'replace', value: 'x' }),
    patch(null as never),
  ])
    assert.equal((await call('water', 'PATCH', `/Users/${id}`, body)).status, 400, JSON.stringify(body))
  assert.equal((await call('water', 'POST', '/Users', person(), { 'content-type': 'text/csv' })).status, 415)
})
