import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { uuid } from '#kernel/id/uuid.ts'
import { BASE, PATCH, patch, person, type StaffSystems, staffSystems } from '#tests/support/staff-systems.ts'
import { GROUP, USER } from './attributes.ts'

let s: StaffSystems
before(async () => {
  s = await staffSystems()
})
after(() => s?.close())

test('a person is made without any right, changed under their version, and read back', async () => {
  const made = await s.call(
    'water',
    'POST',
    '/Users',
    person({ externalId: 'HR-1', name: { familyName: '示例', givenName: '甲' }, displayName: undefined }),
  )
  assert.equal(made.status, 201)
  assert.equal(made.headers.location, `${BASE}/Users/${made.body.id}`)
  assert.deepEqual(made.body.name, { formatted: '示例甲' })
  const { id } = made.body
  const row = await s.rowOf(id)
  assert.deepEqual([row.password, row.clearance, row.staff_of, await s.appointments(id)], [null, 1, 'water-department', []])
  const tag = made.headers.etag as string
  const changed = await s.call('water', 'PATCH', `/Users/${id}`, patch({ op: 'Replace', path: 'displayName', value: '示例·乙' }), {
    'if-match': tag,
  })
  assert.equal(changed.body.displayName, '示例·乙')
  assert.notEqual(changed.headers.etag, tag)
  assert.equal(
    (await s.call('water', 'PATCH', `/Users/${id}`, patch({ op: 'replace', path: 'active', value: false }), { 'if-match': tag })).status,
    412,
  )
  assert.equal((await s.call('water', 'DELETE', `/Users/${id}`, undefined, { 'if-match': tag })).status, 412)
  const same = await s.call('water', 'GET', `/Users/${id}`, undefined, { 'if-none-match': changed.headers.etag as string })
  assert.equal(same.status, 304)
  const shown = await s.call('water', 'GET', `/Users/${id}?attributes=userName`)
  assert.deepEqual(Object.keys(shown.body).toSorted(), ['id', 'meta', 'schemas', 'userName'])
})

test('what gives rights is not read from a body, and refused in a patch', async () => {
  const rights = {
    password: 'geheim-geheim-1',
    roles: [{ value: 'security-admin' }],
    entitlements: [{ value: 'people.entitle' }],
    clearance: 5,
    groups: [{ value: await s.post('water-department') }],
    staff_of: 'leading-group',
    simulated: true,
    version: 99,
    id: uuid(),
    must_change: false,
    'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { manager: { value: 'x' } },
  }
  const made = await s.make('water', rights)
  const put = await s.call('water', 'PUT', `/Users/${made.id}`, { schemas: [USER], userName: made.userName, ...rights })
  assert.equal(put.status, 200)
  const row = await s.rowOf(made.id)
  assert.deepEqual(
    [row.password, row.clearance, row.simulated, row.staff_of, await s.appointments(made.id)],
    [null, 1, false, 'water-department', []],
  )
  for (const path of ['password', 'roles', 'entitlements', 'clearance', 'groups', 'id', 'groups[value eq "x"]', 'meta.version']) {
    const answer = await s.call('water', 'PATCH', `/Users/${made.id}`, patch({ op: 'add', path, value: 'x' }))
    assert.deepEqual([answer.status, answer.body.scimType], [400, 'mutability'], path)
  }
  for (const path of ['staff_of', 'constructor', '__proto__.x', 'emails[type eq "work"].value', 'userName[', '']) {
    const answer = await s.call('water', 'PATCH', `/Users/${made.id}`, patch({ op: 'add', path, value: 'x' }))
    assert.deepEqual([answer.status, answer.body.scimType], [400, 'invalidPath'], path)
  }
  assert.equal((await s.rowOf(made.id)).password, null)
})

test('an operation that fails undoes those before it', async () => {
  const { id, userName } = await s.make('water')
  const answer = await s.call(
    'water',
    'PATCH',
    `/Users/${id}`,
    patch({ op: 'replace', path: 'userName', value: 'renamed.one' }, { op: 'replace', path: 'password', value: 'x' }),
  )
  assert.equal(answer.status, 400)
  assert.equal((await s.rowOf(id)).account, userName)
})

test('an account or an external id is taken once; an account that was shut is not given on', async () => {
  const first = await s.make('water', { externalId: 'ONE' })
  const clash = await s.call('centre', 'POST', '/Users', person({ userName: first.userName }))
  assert.deepEqual([clash.status, clash.body.scimType], [409, 'uniqueness'])
  assert.deepEqual(clash.body.schemas, ['urn:ietf:params:scim:api:messages:2.0:Error'])
  assert.equal((await s.call('water', 'POST', '/Users', person({ externalId: 'ONE' }))).status, 409)
  assert.equal((await s.call('centre', 'POST', '/Users', person({ externalId: 'ONE' }))).status, 201)
  await s.call('water', 'DELETE', `/Users/${first.id}`)
  assert.equal((await s.call('water', 'POST', '/Users', person({ userName: first.userName }))).status, 409)
  const both = await Promise.all(['a', 'b'].map(() => s.call('water', 'POST', '/Users', person({ userName: 'raced.once' }))))
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [201, 409])
})

test('lists are filtered, ordered and paged, at most 200 at a time', async () => {
  for (let i = 0; i < 7; i += 1) await s.make('water', { userName: `page.${i}` })
  const ask = async (query: string) =>
    (await s.call('water', 'GET', `/Users?filter=${encodeURIComponent('userName sw "PAGE."')}&${query}`)).body
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
    assert.equal((await s.call('water', 'GET', `/Users?${query}`)).status, 400, query)
  const searched = await s.call('water', 'POST', '/Users/.search', {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:SearchRequest'],
    filter: 'userName eq "page.1"',
    attributes: ['userName'],
  })
  assert.equal(searched.body.totalResults, 1)
  const refused = await s.call('water', 'GET', `/Users?filter=${encodeURIComponent('userName eq "x" or 1=1')}`)
  assert.deepEqual([refused.status, refused.body.scimType], [400, 'invalidFilter'])
})

test('a shut account loses its sessions and is found shut', async () => {
  const id = await s.officialOf('water-department.officer')
  const held = (await s.appointments(id))[0]!.post
  await s.db
    .insertInto('kernel.session')
    .values({
      token_hash: Buffer.alloc(32, 7),
      official: id,
      post: held,
      opened_at: s.house.clock.now(),
      seen_at: s.house.clock.now(),
      expires_at: s.house.clock.now(),
      client: 'x',
      proved_at: null,
      delegation: null,
      emergency: null,
    })
    .execute()
  assert.equal(
    (await s.call('water', 'PATCH', `/Users/${id}`, patch({ op: 'replace', path: 'active', value: 'False' }))).body.active,
    false,
  )
  assert.equal(await s.db.selectFrom('kernel.session').select('id').where('official', '=', id).executeTakeFirst(), undefined)
  assert.ok((await s.call('water', 'GET', '/Users?filter=active%20eq%20false')).body.Resources.some((u: { id: string }) => u.id === id))
})

test('the service tells what it does, and nothing of what it does not', async () => {
  const { body } = await s.call('water', 'GET', '/ServiceProviderConfig')
  assert.deepEqual(
    [body.patch.supported, body.bulk.supported, body.filter.maxResults, body.changePassword.supported, body.etag.supported],
    [true, false, 200, false, true],
  )
  assert.equal((await s.call('water', 'GET', '/ResourceTypes/User')).body.endpoint, '/Users')
  const { Resources } = (await s.call('water', 'GET', '/Schemas')).body
  assert.deepEqual(
    Resources.map(({ id }: { id: string }) => id),
    [USER, GROUP],
  )
  assert.ok(!JSON.stringify(Resources).includes('password'))
  assert.equal((await s.call('water', 'POST', '/Bulk', { Operations: [] })).status, 501)
  assert.equal((await s.call('water', 'GET', '/Me')).status, 501)
  assert.equal((await s.call('water', 'POST', '/Groups', { schemas: [GROUP], displayName: '新岗位' })).status, 403)
  assert.equal((await s.call('water', 'DELETE', `/Groups/${await s.post('water-department')}`)).status, 403)
})

test('without the organ’s token there is nothing, and a body that is no SCIM is refused as such', async () => {
  for (const path of ['/Users', '/Groups', '/Schemas', '/ServiceProviderConfig', `/Users/${uuid()}`]) {
    const answer = await s.call('nobody', 'GET', path)
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
  for (const body of bodies) assert.equal((await s.call('water', 'POST', '/Users', body)).status, 400, JSON.stringify(body)?.slice(0, 80))
  const { id } = await s.make('water')
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
    assert.equal((await s.call('water', 'PATCH', `/Users/${id}`, body)).status, 400, JSON.stringify(body))
  assert.equal((await s.call('water', 'POST', '/Users', person(), { 'content-type': 'text/csv' })).status, 415)
})
