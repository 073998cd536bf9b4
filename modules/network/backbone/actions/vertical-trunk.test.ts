import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { Refused } from '#kernel/refusal/refusal.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { grantException } from '#modules/network/registry/contract.ts'
import { registry } from '#modules/network/registry/module.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'
import { backbone } from '../module.ts'

let t: TestHouse
before(async () => void (t = await testHouse({ modules: [systems, registry, backbone] })))
after(() => t.close())

/** The codes against a trunk between devices that do not stand: what else is wrong is said beside it. */
async function against(more: Record<string, unknown>): Promise<string[]> {
  const ends = { a: 'r-430100', aInterface: 'to-430000-1', b: 'r-430000-1', bInterface: 'to-430100' }
  const trunk = { network: 'extranet', ...ends, kind: 'leased', bandwidth: 10, operator: '示例', cost: 10, organ: 'water-department' }
  const work = { name: contract.recordTrunks.name, input: { trunks: [{ ...trunk, ...more }] } }
  try {
    await t.changed('informatisation-office.registry', [work])
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return [...new Set(error.grounds.map(({ code }) => code))].toSorted()
  }
  return []
}

test('a trunk for a vertical network is refused without the leading group’s exception in force (3.2.11)', async () => {
  assert.deepEqual(await against({}), ['backbone.no-such'])
  assert.deepEqual(await against({ vertical: 'new' }), ['backbone.no-such', 'backbone.vertical-suspended'])
  const asked = { network: '水情网', document: '〔2026〕9号（模拟）', reason: '防汛', untilDay: '2026-03-31' }
  const { id: exception } = await t.act('leading-group.leader', grantException, { organ: 'water-department', ...asked })
  assert.deepEqual(await against({ vertical: 'new', exception }), ['backbone.no-such'])
  assert.deepEqual(await against({ vertical: 'new', exception, organ: 'audit-office' }), [
    'backbone.no-such',
    'backbone.vertical-suspended',
  ])
  t.clock.set('2026-04-01T01:00:00.000Z')
  assert.deepEqual(await against({ vertical: 'new', exception }), ['backbone.no-such', 'backbone.vertical-suspended'])
})
