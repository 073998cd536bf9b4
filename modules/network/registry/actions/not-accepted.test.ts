import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { registerSystem } from '#modules/governance/systems/contract.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'

let house: TestHouse
before(async () => {
  house = await testHouse()
})
after(() => house.close())

test('in the whole house a system without an accepted project gets no block and no name (4.3.6)', async () => {
  const input = {
    name: '未验收系统',
    zone: 'extranet',
    kind: 'department',
    functions: ['查询'],
    users: ['公众'],
    description: '模拟系统',
  } as const
  const { id: system } = await house.act('stats-bureau.officer', registerSystem, { ...input, functions: ['查询'], users: ['公众'] })
  const block = await house.refusal('informatisation-office.registry', contract.allocateBlock, { system, zone: 'extranet', length: 24 })
  const name = await house.refusal('informatisation-office.registry', contract.registerDomain, {
    system,
    name: 'x.extranet.hunan.internal',
  })
  assert.ok(block.clauses.includes('4.3.6'), block.codes.join())
  assert.ok(name.clauses.includes('4.3.6'), name.codes.join())
})
