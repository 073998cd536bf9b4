import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Refused } from '#kernel/refusal/refusal.ts'
import { changeSystem, registerSystem } from '#modules/governance/systems/contract.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { acceptanceRoom } from '#tests/support/acceptance-room.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'
import { registry } from '../module.ts'

const { room, accepted } = acceptanceRoom()
const REGISTRY = 'informatisation-office.registry'
const SUFFIX = 'extranet.hunan.internal'
let house: TestHouse
let system: string
before(async () => {
  house = await testHouse({ modules: [systems, registry, room] })
  system = (
    await house.act('stats-bureau.officer', registerSystem, {
      name: '宏观经济数据库',
      zone: 'extranet',
      kind: 'base-database',
      functions: ['查询'],
      users: ['政府部门'],
      description: '模拟系统',
    })
  ).id
  accepted.add(system)
})
after(() => house.close())

const zone = () => house.ask(REGISTRY, contract.zoneFile, { zone: 'extranet' })

test('a name stands in the zone while the grant stands, and the serial grows with every change (4.3.6)', async () => {
  const empty = await zone()
  assert.equal(empty.serial, 2026030200)
  const { block } = await house.act(REGISTRY, contract.allocateBlock, { system, zone: 'extranet', length: 24 })
  const address = block.replace('.0/24', '.10')
  await house.act(REGISTRY, contract.registerDomain, { system, name: `HGK.${SUFFIX}.`, address })
  const first = await zone()
  assert.match(first.text, new RegExp(`^hgk\\.${SUFFIX.replaceAll('.', '\\.')}\\. 60 IN A ${address.replaceAll('.', '\\.')}$`, 'm'))
  assert.equal(first.serial, empty.serial + 1)
  assert.deepEqual(await zone(), first)

  accepted.delete(system)
  const revoked = await zone()
  assert.doesNotMatch(revoked.text, /hgk/)
  assert.equal(revoked.serial, first.serial + 1)
  assert.equal((await house.ask(REGISTRY, contract.blocksOfSystem, { system })).names[0]!.resolves, false)

  accepted.add(system)
  const restored = await zone()
  assert.match(restored.text, /hgk/)
  assert.equal(restored.serial, revoked.serial + 1)

  house.clock.set('2026-03-03T01:00:00.000Z')
  assert.equal((await zone()).serial, restored.serial)
  await house.act(REGISTRY, contract.registerDomain, { system, name: `b.${SUFFIX}` })
  assert.equal((await zone()).serial, 2026030300)
})

test('readers at once are given one serial for one content', async () => {
  await house.act(REGISTRY, contract.registerDomain, { system, name: `many.${SUFFIX}` })
  const answers = await Promise.all(Array.from({ length: 6 }, zone))
  assert.equal(new Set(answers.map(({ serial, text }) => `${serial} ${text}`)).size, 1)
})

test('a name is registered once, and two officials at once register it once (3.7.7)', async () => {
  const name = `once.${SUFFIX}`
  const tries = await Promise.allSettled([1, 2, 3, 4].map(() => house.act(REGISTRY, contract.registerDomain, { system, name })))
  assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1)
  for (const it of tries)
    if (it.status === 'rejected')
      assert.deepEqual(
        (it.reason as Refused).grounds?.map(({ code }) => code),
        ['registry.name-taken'],
      )
})

test('a withdrawn name is free again', async () => {
  const name = `again.${SUFFIX}`
  const { id } = await house.act(REGISTRY, contract.registerDomain, { system, name })
  await house.act(REGISTRY, contract.withdrawDomain, { domain: id, reason: '更名' })
  assert.deepEqual((await house.refusal(REGISTRY, contract.withdrawDomain, { domain: id, reason: '更名' })).codes, [
    'registry.already-withdrawn',
  ])
  assert.ok((await house.act(REGISTRY, contract.registerDomain, { system, name })).id)
})

test('a name of another network, a malformed one and a foreign address are all said at once (3.7.7)', async () => {
  const { codes } = await house.refusal(REGISTRY, contract.registerDomain, { system, name: '-x.hn.gov.cn', address: '10.99.0.1' })
  assert.deepEqual(codes, ['registry.name-malformed', 'registry.other-network', 'registry.address-elsewhere'])
})

test('a block under a live name is not released', async () => {
  const { id, block } = await house.act(REGISTRY, contract.allocateBlock, { system, zone: 'extranet', length: 30 })
  const named = await house.act(REGISTRY, contract.registerDomain, { system, name: `held.${SUFFIX}`, address: block.split('/')[0]! })
  assert.deepEqual((await house.refusal(REGISTRY, contract.releaseBlock, { block: id, reason: '收回' })).codes, ['registry.block-in-use'])
  await house.act(REGISTRY, contract.withdrawDomain, { domain: named.id, reason: '停用' })
  await house.act(REGISTRY, contract.releaseBlock, { block: id, reason: '收回' })
})

test('a system that moves to another network takes no name along (3.2.7)', async () => {
  const moved = await house.act('stats-bureau.officer', registerSystem, {
    name: '会商系统',
    zone: 'extranet',
    kind: 'department',
    functions: ['会商'],
    users: ['政府部门'],
    description: '模拟系统',
  })
  accepted.add(moved.id)
  await house.act(REGISTRY, contract.registerDomain, { system: moved.id, name: `move.${SUFFIX}` })
  assert.match((await zone()).text, /^move\./m)
  await house.act('stats-bureau.officer', changeSystem, { system: moved.id, version: 1, zone: 'intranet' })
  assert.doesNotMatch((await zone()).text, /^move\./m)
})

test('only those who read every organ’s records read a zone file, and the cipher network has none', async () => {
  await assert.rejects(house.ask('stats-bureau.officer', contract.zoneFile, { zone: 'extranet' }), Refused)
  await assert.rejects(house.ask(REGISTRY, contract.zoneFile, { zone: 'crypto' }), Refused)
})
