import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Refused } from '#kernel/refusal/refusal.ts'
import { registerSystem, type Zone } from '#modules/governance/systems/contract.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { acceptanceRoom } from '#tests/support/acceptance-room.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'
import { registry } from '../module.ts'
import { block, overlaps } from '#kernel/net/cidr.ts'

const { room, accepted } = acceptanceRoom()
const REGISTRY = 'informatisation-office.registry'
let house: TestHouse
before(async () => {
  house = await testHouse({ modules: [systems, registry, room] })
})
after(() => house.close())

let made = 0
async function system(zone: Zone, options: { accepted?: boolean } = {}): Promise<string> {
  made += 1
  const kind = zone === 'internet' ? 'portal' : 'department'
  const { id } = await house.act('stats-bureau.officer', registerSystem, {
    name: `测试系统${made}`,
    zone,
    kind,
    functions: ['查询'],
    users: ['公众'],
    description: '模拟系统',
  })
  if (options.accepted ?? true) accepted.add(id)
  return id
}

const allocate = (system: string, zone: 'extranet' | 'internet' | 'intranet', length: number, more = {}) =>
  house.act(REGISTRY, contract.allocateBlock, { system, zone, length, ...more })

test('a system gets the first free block of its network, in both families', async () => {
  const id = await system('extranet')
  const four = await allocate(id, 'extranet', 24)
  const six = await allocate(id, 'extranet', 64, { family: 'ipv6', division: '430100' })
  assert.match(four.block, /^10\.32\.\d+\.0\/24$/)
  assert.match(six.block, /^fd43:2:1000:.*\/64$/)
  const { blocks } = await house.ask('stats-bureau.officer', contract.blocksOfSystem, { system: id })
  assert.deepEqual(blocks.map((it) => it.block).toSorted(), [four.block, six.block].toSorted())
})

test('a system that was not accepted gets no block and no name (4.3.6)', async () => {
  const id = await system('extranet', { accepted: false })
  const noBlock = await house.refusal(REGISTRY, contract.allocateBlock, { system: id, zone: 'extranet', length: 24 })
  const noName = await house.refusal(REGISTRY, contract.registerDomain, { system: id, name: 'x.extranet.hunan.internal' })
  assert.deepEqual([noBlock.clauses, noName.clauses], [['4.3.6'], ['4.3.6']])
})

test('a system gets no block of a network that it does not run on (3.2.7)', async () => {
  const id = await system('extranet')
  for (const zone of ['intranet', 'internet', 'crypto'] as const) {
    const { codes, clauses } = await house.refusal(REGISTRY, contract.allocateBlock, { system: id, zone, length: 28 })
    assert.deepEqual(codes, ['registry.other-network'])
    assert.ok(clauses.includes('3.2.7'))
  }
})

test('a length outside the plan is refused with the limits, and a system that is not registered is not found', async () => {
  const id = await system('extranet')
  for (const length of [19, 31])
    assert.deepEqual((await house.refusal(REGISTRY, contract.allocateBlock, { system: id, zone: 'extranet', length })).codes, [
      'registry.length-outside',
    ])
  const { codes } = await house.refusal(REGISTRY, contract.allocateBlock, {
    system: '00000000-0000-4000-8000-000000000000',
    zone: 'extranet',
    length: 24,
  })
  assert.deepEqual(codes, ['kernel.not-found'])
})

test('eight officials at once get eight blocks that do not touch (3.7.7)', async () => {
  const ids = await Promise.all(Array.from({ length: 8 }, () => system('extranet')))
  const given = await Promise.all(ids.map((id, i) => allocate(id, 'extranet', 24 + (i % 4))))
  const blocks = given.map((it) => block(it.block))
  for (const [i, one] of blocks.entries()) for (const other of blocks.slice(i + 1)) assert.ok(!overlaps(one, other))
})

test('the same request tried again gives the same block, once', async () => {
  const id = await system('extranet')
  const actor = await house.as(REGISTRY)
  const input = { system: id, zone: 'extranet', length: 26 }
  const answers = await Promise.all([1, 2, 3].map(() => house.house.act(actor, contract.allocateBlock.name, input, { key: 'again' })))
  assert.deepEqual(answers[1], answers[0])
  assert.deepEqual(answers[2], answers[0])
  assert.equal((await house.ask(REGISTRY, contract.blocksOfSystem, { system: id })).blocks.length, 1)
})

test('a full plan is said clearly, and a released block is given again (3.7.7)', async () => {
  const id = await system('internet')
  const given = []
  for (;;) {
    try {
      given.push(await allocate(id, 'internet', 26))
    } catch (error) {
      assert.ok(error instanceof Refused && error.grounds[0]!.code === 'registry.plan-full')
      break
    }
  }
  assert.deepEqual(
    given.map((it) => it.block),
    ['203.0.113.0/26', '203.0.113.64/26', '203.0.113.128/26', '203.0.113.192/26'],
  )
  const { prefixes } = await house.ask(REGISTRY, contract.plan, { zone: 'internet' })
  assert.deepEqual(
    prefixes
      .filter(({ prefix }) => prefix === '203.0.113.0/24')
      .map(({ blocks, held, size, permille }) => ({ blocks, held, size, permille })),
    [{ blocks: 4, held: '256', size: '256', permille: 1000 }],
  )

  await house.act(REGISTRY, contract.releaseBlock, { block: given[2]!.id, reason: '不再使用' })
  assert.deepEqual((await house.refusal(REGISTRY, contract.releaseBlock, { block: given[2]!.id, reason: '再次收回' })).codes, [
    'registry.already-released',
  ])
  assert.equal((await allocate(id, 'internet', 27)).block, '203.0.113.128/27')
  await assert.rejects(allocate(id, 'internet', 26), Refused)
  for (const it of given.filter((_, i) => i !== 2)) await house.act(REGISTRY, contract.releaseBlock, { block: it.id, reason: '测试结束' })
})

test('the table itself refuses a block that touches another, or lies outside the prefix it is cut from (3.7.7)', async () => {
  const write = (cidr: string) =>
    house.database.pool.query(
      `insert into registry.block (id, version, created_at, updated_at, system, organ, zone, family, purpose, division, block, state, vrf, parent, within)
       select gen_random_uuid(), 1, now(), now(), gen_random_uuid(), 'x', 'intranet', 'ipv4', 'service', '430000', $1, 'held', vrf, id, prefix
       from registry.prefix where prefix = '172.16.0.0/16'`,
      [cidr],
    )
  await write('172.16.0.0/24')
  await assert.rejects(write('172.16.0.128/25'), /block_disjoint/)
  await assert.rejects(write('10.32.0.0/24'), /block_in_plan/)
})

test('the public sees numbers of the extranet and the Internet, and nothing of the intranet', async () => {
  const { zones } = await house.ask('anyone', contract.addressesInUse, {})
  assert.deepEqual(
    zones.map(({ zone }) => zone),
    ['extranet', 'internet'],
  )
  assert.ok(zones[0]!.blocks > 0)
  assert.doesNotMatch(JSON.stringify(zones), /\d+\.\d+\.\d+/)
})

test('an official sees the blocks of the own organ only, and may not allocate', async () => {
  const id = await system('extranet')
  await allocate(id, 'extranet', 28)
  assert.deepEqual(await house.ask('water-department.officer', contract.blocksOfSystem, { system: id }), { blocks: [], names: [] })
  assert.deepEqual(
    (await house.refusal('stats-bureau.officer', contract.allocateBlock, { system: id, zone: 'extranet', length: 28 })).codes,
    ['kernel.not-allowed'],
  )
})

test('blocks given back at the same moment join before anybody is told that the plan is full (3.7.7)', async () => {
  const id = await system('internet')
  const six = (length: number) => allocate(id, 'internet', length, { family: 'ipv6' })
  const { prefixes } = await house.ask(REGISTRY, contract.freeSpace, { zone: 'internet', family: 'ipv6' })
  const pool = prefixes.find(({ role }) => role === 'pool')!.id
  // As two releases leave it that did not see each other: brothers apart, and nothing else free.
  await house.database.pool.query('delete from registry.free_part where holder = $1', [pool])
  await house.database.pool.query(
    "insert into registry.free_part (holder, part) values ($1, '2001:db8:4300::/49'), ($1, '2001:db8:4300:8000::/49')",
    [pool],
  )
  assert.equal((await six(48)).block, '2001:db8:4300::/48')
  await assert.rejects(six(48), Refused)
})
