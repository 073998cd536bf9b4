import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { registerSystem } from '#modules/governance/systems/contract.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { backbone } from '#modules/network/backbone/module.ts'
import { allocateBlock } from '#modules/network/registry/contract.ts'
import { registry } from '#modules/network/registry/module.ts'
import { acceptanceRoom } from '#tests/support/acceptance-room.ts'
import { testServer } from '#tests/support/server.ts'

const { room, accepted } = acceptanceRoom()
const REGISTRY = 'informatisation-office.registry'
const OFFICER = 'stats-bureau.officer'
let s: Awaited<ReturnType<typeof testServer>>
let system: string
let block: { id: string; block: string }
before(async () => {
  s = await testServer({ modules: [systems, registry, backbone, room] })
  const described = { name: '地址系统', zone: 'extranet', kind: 'department', description: '模拟系统' } as const
  system = (await s.act(OFFICER, registerSystem, { ...described, functions: ['查询'], users: ['公众'] })).id
  accepted.add(system)
  block = await s.act(REGISTRY, allocateBlock, { system, zone: 'extranet', length: 29 })
})
after(() => s.close())

const get = (path: string, account = REGISTRY) => s.call(account, 'GET', `/api/ipam/${path}`)
const post = (path: string, body: unknown, account = REGISTRY) => s.call(account, 'POST', `/api/ipam/${path}`, body)
const idOf = async (prefix: string) => (await get(`prefixes/?prefix=${encodeURIComponent(prefix)}`)).body.results[0].id as string

test('prefixes come in NetBox’s envelope, IPv6 first, with links to the next page and the one before', async () => {
  const first = await get('prefixes/?within=fd43:2::/32&limit=2')
  assert.equal(first.status, 200)
  assert.equal(first.body.results.length, 2)
  assert.ok(first.body.count > 100)
  assert.equal(first.body.previous, null)
  const { prefix, family, status, vrf, tenant } = first.body.results[0]
  assert.deepEqual(
    [prefix, family.value, status.value, vrf.name, tenant.slug],
    ['fd43:2::/36', 6, 'active', 'extranet', 'informatisation-office'],
  )
  const next = new URL(first.body.next)
  assert.equal(next.search, '?within=fd43%3A2%3A%3A%2F32&limit=2&offset=2')
  const second = await get(`prefixes/${next.search}`)
  assert.match(second.body.previous, /offset=0/)
  assert.notEqual(second.body.results[0].id, first.body.results[0].id)
})

test('one prefix is read by its id, and filters narrow by family, status, routing domain and what contains', async () => {
  const id = await idOf('10.32.0.0/12')
  assert.equal((await get(`prefixes/${id}/`)).body.prefix, '10.32.0.0/12')
  const count = async (query: string) => (await get(`prefixes/?limit=1&${query}`)).body.count as number
  assert.equal(await count('contains=10.33.64.1'), 3)
  assert.equal(await count('family=4&vrf=internet&status=reserved'), 1)
  assert.ok((await count('status=container')) < (await count('family=6')) + (await count('family=4')))
})

test('what is asked wrongly is said in NetBox’s form, with the field and the mend', async () => {
  for (const [query, field] of [
    ['prefixes/?family=5', 'family'],
    ['prefixes/?site=1', 'site'],
    ['prefixes/?limit=5000', 'limit'],
    ['prefixes/?limit=1&limit=2', 'limit'],
    ['prefixes/?within=10.0.0.1/8', 'within'],
    ['prefixes/?id=7', 'id'],
    ['ip-addresses/?status=online', 'status'],
    [`prefixes/${'9'.repeat(300)}/`, 'id'],
    ['prefixes/1/', 'id'],
  ] as const) {
    const { status, body } = await get(query)
    assert.ok(status === 400 || status === 404 || status === 414, `${query} ${status}`)
    if (status === 400) assert.ok(body[field], `${query} ${JSON.stringify(body)}`)
  }
  const absent = await get('vrfs/00000000-0000-4000-8000-000000000000/')
  assert.deepEqual([absent.status, Object.keys(absent.body)], [404, ['detail']])
  assert.equal((await get('prefixes/', 'anyone')).status, 401)
})

test('addresses are seen free, given by POST, and seen no more; too many are refused whole', async () => {
  const path = `prefixes/${block.id}/available-ips/`
  const free = await get(path)
  assert.equal(free.body.length, 6)
  assert.match(free.body[0].address, /\/29$/)
  const one = await post(path, { dns_name: 'app.extranet.hunan.internal', custom_fields: { device: 'app-1', interface: 'eth0' } })
  assert.equal(one.status, 201)
  assert.deepEqual(
    [one.body.address, one.body.custom_fields.device, one.body.custom_fields.system],
    [free.body[0].address, 'app-1', system],
  )
  assert.equal((await get(`ip-addresses/${one.body.id}/`)).body.dns_name, 'app.extranet.hunan.internal')
  const many = await post(path, [{}, {}])
  assert.deepEqual([many.status, many.body.length], [201, 2])
  const tooMany = await post(path, [{}, {}, {}, {}])
  assert.deepEqual([tooMany.status, tooMany.body.codes], [409, ['registry.block-full']])
  assert.equal((await get(path)).body.length, 3)
  assert.equal((await get(`ip-addresses/?parent=${encodeURIComponent(block.block)}&device=app-1`)).body.count, 1)
})

test('hostile bodies get a sentence, never a fault', async () => {
  const path = `prefixes/${block.id}/available-ips/`
  for (const body of [
    [],
    [1],
    'x',
    Array.from({ length: 257 }, () => ({})),
    { dns_name: '-- drop' },
    { custom_fields: { device: '\u0000' } },
    { custom_fields: { system: 'x' } },
  ])
    assert.equal((await post(path, body)).status, 400, JSON.stringify(body).slice(0, 60))
})

test('a block is cut by POST available-prefixes for a system, by the same rules as in the rooms (4.3.6)', async () => {
  const pool = await idOf('fd43:2:1000::/38')
  const path = `prefixes/${pool}/available-prefixes/`
  assert.equal((await get(path)).body[0].prefix, 'fd43:2:1000::/38')
  const cut = await post(path, { prefix_length: 64, custom_fields: { system } })
  assert.deepEqual([cut.status, cut.body.prefix, cut.body.custom_fields.division], [201, 'fd43:2:1000::/64', '430100'])
  assert.ok((await post(path, { prefix_length: 64 })).body.custom_fields)
  assert.equal((await post(path, { prefix_length: 20, custom_fields: { system } })).status, 400)
  accepted.delete(system)
  const refused = await post(path, { prefix_length: 64, custom_fields: { system } })
  accepted.add(system)
  assert.deepEqual([refused.status, refused.body.clauses], [409, ['4.3.6']])
  assert.equal((await post(`prefixes/${block.id}/available-prefixes/`, { prefix_length: 30, custom_fields: { system } })).status, 409)
})

test('an organ sees its own, gives nothing, and each giving has its line', async () => {
  const seen = await get('prefixes/?limit=1000', OFFICER)
  assert.deepEqual(new Set(seen.body.results.map((it: { tenant: { slug: string } }) => it.tenant.slug)), new Set(['stats-bureau']))
  assert.equal((await post(`prefixes/${block.id}/available-ips/`, {}, OFFICER)).status, 403)
  assert.equal((await get(`prefixes/${block.id}/available-ips/`, 'water-department.officer')).status, 404)
  const { rows } = await s.database.pool.query(
    "select count(*)::int as lines from kernel.audit_line where action = 'registry.allocate-addresses' and outcome = 'done'",
  )
  assert.equal(rows[0].lines, 3)
})

test('routing domains and autonomous systems have their shelves', async () => {
  const { body } = await get('vrfs/?name=extranet')
  assert.deepEqual([body.count, body.results[0].rd], [1, '4200430000:1'])
  const asns = await get('asns/')
  assert.equal(asns.status, 200)
  assert.ok(Array.isArray(asns.body.results))
})
