import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { changeSystem, registerSystem } from '#modules/governance/systems/contract.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { acceptanceRoom } from '#tests/support/acceptance-room.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'
import { registry } from '../module.ts'

const { room, accepted } = acceptanceRoom()
const REGISTRY = 'informatisation-office.registry'
const OWNER = 'stats-bureau.officer'
let house: TestHouse
before(async () => {
  house = await testHouse({ modules: [systems, registry, room] })
})
after(() => house.close())

async function aSystem(name: string) {
  const at = { zone: 'extranet', kind: 'department' } as const
  const card = { ...at, name, functions: ['会商'], users: ['政府部门'], description: '模拟系统' }
  const { id } = await house.act(OWNER, registerSystem, card)
  accepted.add(id)
  return id
}

test('a system that was moved gets nothing in its new network while it holds something in the old (3.2.7)', async () => {
  const system = await aSystem('会商系统')
  const { id: domain } = await house.act(REGISTRY, contract.registerDomain, { system, name: 'huishang.extranet.hunan.internal' })
  await house.act(OWNER, changeSystem, { system, version: 1, zone: 'intranet' })
  const name = 'huishang.intranet.hunan.internal'
  const no = { codes: ['registry.two-networks'], clauses: ['3.2.7'] }
  assert.deepEqual(await house.refusal(REGISTRY, contract.registerDomain, { system, name }), no)
  assert.deepEqual(await house.refusal(REGISTRY, contract.allocateBlock, { system, zone: 'intranet', length: 26 }), no)
  assert.deepEqual(await house.refusal(OWNER, contract.applyForName, { system, name, reason: '迁移' }), no)
  await house.act(REGISTRY, contract.withdrawDomain, { domain, reason: '迁到政务内网' })
  assert.equal((await house.act(REGISTRY, contract.registerDomain, { system, name })).zone, 'intranet')
})

test('the tables themselves hold a system in one network, and of two writers at once one is refused (3.2.7)', async () => {
  const system = await aSystem('并发系统')
  const write = (zone: string, name: string) =>
    house.database.pool.query(
      `insert into registry.domain (id, version, created_at, updated_at, system, organ, zone, name, state)
       values (gen_random_uuid(), 1, now(), now(), $1, 'x', $2, $3, 'registered')`,
      [system, zone, name],
    )
  const both = await Promise.allSettled([
    write('extranet', 'two.extranet.hunan.internal'),
    write('intranet', 'two.intranet.hunan.internal'),
  ])
  const refused = both.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { constraint: string }).constraint] : []))
  assert.deepEqual(refused, ['one_network_a_system'])
})
