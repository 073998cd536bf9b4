import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Refused } from '#kernel/refusal/refusal.ts'
import { registerSystem } from '#modules/governance/systems/contract.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { acceptanceRoom } from '#tests/support/acceptance-room.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'
import { registry } from '../module.ts'

const { room, accepted } = acceptanceRoom()
const REGISTRY = 'informatisation-office.registry'
let house: TestHouse
let system: string
before(async () => {
  house = await testHouse({ modules: [systems, registry, room] })
  const described = { name: '地址系统', zone: 'extranet', kind: 'department', description: '模拟系统' } as const
  system = (await house.act('stats-bureau.officer', registerSystem, { ...described, functions: ['查询'], users: ['公众'] })).id
  accepted.add(system)
})
after(() => house.close())

const blockOf = (length: number) => house.act(REGISTRY, contract.allocateBlock, { system, zone: 'extranet', length })
const allocate = (block: string, count?: number) => house.act(REGISTRY, contract.allocateAddresses, { block, ...(count && { count }) })
const codes = async (block: string, count: number) => (await house.refusal(REGISTRY, contract.allocateAddresses, { block, count })).codes
const backbone = async (prefix: string) => {
  const { prefixes } = await house.ask(REGISTRY, contract.freeSpace, { zone: 'extranet' })
  return prefixes.find((it) => it.prefix === prefix)!.id
}

test('sixteen officials at once get sixteen addresses, each in the block, none twice (3.7.7)', async () => {
  const { id, block } = await blockOf(26)
  const given = (await Promise.all(Array.from({ length: 16 }, () => allocate(id)))).flatMap(({ addresses }) => addresses)
  assert.equal(new Set(given.map(({ address }) => address)).size, 16)
  const held = await house.database.pool.query('select address from registry.address where block = $1 and address << $2', [id, block])
  assert.equal(held.rows.length, 16)
})

test('a block gives all its usable addresses to sixteen writers at once, and then says that it is full', async () => {
  const { id } = await blockOf(27)
  const tries = await Promise.allSettled(Array.from({ length: 16 }, () => allocate(id, 2)))
  const given = tries.flatMap((it) => (it.status === 'fulfilled' ? it.value.addresses.map(({ address }) => address) : []))
  assert.equal(new Set(given).size, given.length)
  assert.equal(given.length, 30)
  for (const it of tries)
    if (it.status === 'rejected')
      assert.deepEqual(
        (it.reason as Refused).grounds?.map(({ code }) => code),
        ['registry.block-full'],
      )
  assert.deepEqual(await codes(id, 1), ['registry.block-full'])
})

test('IPv6 comes first: a block without a length is a /64, and its addresses begin past the routers’ anycast', async () => {
  const { id, block } = await house.act(REGISTRY, contract.allocateBlock, { system, zone: 'extranet' })
  assert.match(block, /^fd43:2:.*\/64$/)
  const { addresses } = await allocate(id, 3)
  const stem = block.replace('/64', '')
  assert.deepEqual(
    addresses.map(({ address }) => address),
    [`${stem}1`, `${stem}2`, `${stem}3`],
  )
})

test('256 addresses come from one free part, and no more than 256 are asked for at once', async () => {
  const { id } = await blockOf(22)
  const { addresses } = await allocate(id, 256)
  assert.equal(new Set(addresses.map(({ address }) => address)).size, 256)
  const seen = await house.ask(REGISTRY, contract.availableAddresses, { block: id, limit: 2 })
  assert.equal(seen.free, String(1024 - 2 - 256))
  assert.equal(seen.addresses.length, 2)
  assert.ok(!addresses.some(({ address }) => seen.addresses.includes(address)))
})

test('a chosen address is recorded once, released, and given again; the ends of a block are nobody’s', async () => {
  const { id, block } = await blockOf(29)
  const at = (last: number) => block.replace(/\d+\/29$/, String(Number(/(\d+)\/29$/.exec(block)![1]) + last))
  const record = (address: string) =>
    house.act(REGISTRY, contract.recordAddress, { address, block: id, device: 'app-1', interface: 'eth0' })
  const refused = async (address: string) => (await house.refusal(REGISTRY, contract.recordAddress, { address, block: id })).codes
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => record(at(3))))
  assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1)
  for (const end of [at(0), at(7), at(3)]) assert.deepEqual(await refused(end), ['registry.address-taken'])
  assert.deepEqual(await refused('10.33.0.1'), ['registry.address-outside'])
  assert.deepEqual(await refused('10.33.0'), ['registry.address-malformed'])
  const { addresses } = await allocate(id, 5)
  assert.equal(addresses.length, 5)
  const { id: one } = tries.flatMap((it) => (it.status === 'fulfilled' ? [it.value] : []))[0]!
  await house.act(REGISTRY, contract.releaseAddress, { address: one, reason: '设备下线' })
  assert.deepEqual((await house.refusal(REGISTRY, contract.releaseAddress, { address: one, reason: '再次' })).codes, [
    'registry.address-released',
  ])
  assert.deepEqual(
    (await allocate(id)).addresses.map(({ address }) => address),
    [at(3)],
  )
})

test('a block that holds addresses is not released, and once released it gives none', async () => {
  const { id, block } = await blockOf(30)
  const { addresses } = await allocate(id)
  assert.deepEqual((await house.refusal(REGISTRY, contract.releaseBlock, { block: id, reason: '收回' })).codes, [
    'registry.addresses-in-block',
  ])
  await house.act(REGISTRY, contract.releaseAddress, { address: addresses[0]!.id, reason: '下线' })
  await house.act(REGISTRY, contract.releaseBlock, { block: id, reason: '收回' })
  assert.deepEqual(await codes(id, 1), ['kernel.not-found'])
  assert.equal((await blockOf(30)).block, block)
})

test('an address is a grant: none for a system whose acceptance fell (4.3.6), none straight from a pool', async () => {
  const { id } = await blockOf(28)
  accepted.delete(system)
  assert.deepEqual((await house.refusal(REGISTRY, contract.allocateAddresses, { block: id })).clauses, ['4.3.6'])
  accepted.add(system)
  const pool = await backbone('fd43:2::/36')
  assert.deepEqual((await house.refusal(REGISTRY, contract.allocateAddresses, { prefix: pool })).codes, ['registry.gives-nothing'])
  assert.deepEqual((await house.refusal(REGISTRY, contract.allocateAddresses, { prefix: pool, block: id })).codes, ['registry.one-source'])
  assert.deepEqual((await house.refusal(REGISTRY, contract.allocateAddresses, {})).codes, ['registry.one-source'])
  assert.deepEqual((await house.refusal('stats-bureau.officer', contract.allocateAddresses, { block: id })).codes, ['kernel.not-allowed'])
})

test('the backbone’s addresses serve no system and keep clear of what is kept back', async () => {
  const prefix = await backbone('10.47.0.0/16')
  const { addresses } = await house.act(REGISTRY, contract.allocateAddresses, { prefix, count: 2, device: 'r-430100', interface: 'lo' })
  for (const { address } of addresses) assert.match(address, /^10\.47\.(?!0\.)/)
  assert.deepEqual((await house.refusal(REGISTRY, contract.recordAddress, { prefix, address: '10.47.0.53' })).codes, [
    'registry.address-taken',
  ])
})

test('the tables hold it too: an address once in its routing domain, inside what it is cut from', async () => {
  const { id } = await blockOf(28)
  const { addresses } = await allocate(id)
  const write = (address: string) =>
    house.database.pool.query(
      `insert into registry.address (id, version, created_at, updated_at, vrf, zone, family, address, block, within, organ, state)
       select gen_random_uuid(), 1, now(), now(), vrf, zone, 'ipv4', $2, id, block, 'x', 'held' from registry.block where id = $1`,
      [id, address],
    )
  await assert.rejects(write(addresses[0]!.address), /address_once/)
  await assert.rejects(write('10.99.0.1'), /address_inside/)
})
