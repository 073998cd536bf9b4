import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { registerSystem } from '#modules/governance/systems/contract.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { acceptanceRoom } from '#tests/support/acceptance-room.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'
import { registry } from '../module.ts'

const { room, accepted } = acceptanceRoom()
const OFFICER = 'stats-bureau.officer'
const REGISTRY = 'informatisation-office.registry'
const SUFFIX = 'extranet.hunan.internal'
let house: TestHouse
let system: string
before(async () => {
  house = await testHouse({ modules: [systems, registry, room] })
  const input = {
    name: '统计直报系统',
    zone: 'extranet',
    kind: 'department',
    functions: ['报送'],
    users: ['企业'],
    description: '模拟系统',
  } as const
  system = (await house.act(OFFICER, registerSystem, { ...input, functions: ['报送'], users: ['企业'] })).id
  accepted.add(system)
})
after(() => house.close())

const block = () => house.act(OFFICER, contract.applyForBlock, { system, zone: 'extranet', length: 26, reason: '部署服务器' })

test('an organ asks, the registry grants, and the system holds the block and the name', async () => {
  const { id, number } = await block()
  assert.match(number, /^REGI-2026-/)
  const { granted } = await house.act(REGISTRY, contract.grantApplication, { application: id })
  assert.match(granted, /\/26$/)
  const address = granted.replace(/\.\d+\/26$/, '.1')
  const name = await house.act(OFFICER, contract.applyForName, { system, name: `zb.${SUFFIX}`, address, reason: '对外提供服务' })
  await house.act(REGISTRY, contract.grantApplication, { application: name.id })
  const held = await house.ask(OFFICER, contract.blocksOfSystem, { system })
  assert.deepEqual(
    [held.blocks.map((it) => it.block), held.names.map((it) => [it.name, it.address])],
    [[granted], [[`zb.${SUFFIX}`, address]]],
  )
})

test('an application is decided once, by one of two officials', async () => {
  const { id } = await block()
  const tries = await Promise.allSettled([
    house.act(REGISTRY, contract.grantApplication, { application: id }),
    house.act(REGISTRY, contract.declineApplication, { application: id, reason: '暂不需要' }),
  ])
  assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1)
  assert.deepEqual((await house.refusal(REGISTRY, contract.grantApplication, { application: id })).codes, ['kernel.not-in-state'])
})

test('a system that was not accepted cannot even be asked for, and one whose acceptance fell meanwhile is given nothing (4.3.6)', async () => {
  const { id } = await block()
  accepted.delete(system)
  assert.deepEqual((await house.refusal(REGISTRY, contract.grantApplication, { application: id })).clauses, ['4.3.6'])
  const ask = { system, zone: 'extranet', length: 26, reason: '部署服务器' } as const
  assert.deepEqual((await house.refusal(OFFICER, contract.applyForBlock, ask)).clauses, ['4.3.6'])
  accepted.add(system)
  await house.act(REGISTRY, contract.grantApplication, { application: id })
})

test('an organ asks for its own systems only, on their own network (3.2.7)', async () => {
  const ask = { system, zone: 'extranet', length: 26, reason: '部署服务器' } as const
  assert.deepEqual((await house.refusal('water-department.officer', contract.applyForBlock, ask)).codes, ['kernel.not-found'])
  assert.deepEqual((await house.refusal(OFFICER, contract.applyForBlock, { ...ask, zone: 'internet' })).codes, ['registry.other-network'])
  assert.deepEqual((await house.refusal(OFFICER, contract.applyForName, { system, name: `zb.${SUFFIX}`, reason: '重复' })).codes, [
    'registry.name-taken',
  ])
})
