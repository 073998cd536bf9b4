import assert from 'node:assert/strict'
import test from 'node:test'
import { trunkServesNoVerticalNetwork, type VerticalTrunk } from './vertical-trunk.ts'

const codes = (more: Partial<VerticalTrunk>) =>
  trunkServesNoVerticalNetwork({
    name: 't',
    organ: 'water-department',
    inForce: new Map(),
    spent: new Map(),
    at: '/trunks/0',
    ...more,
  }).map(({ code, clauses, field }) => [code, clauses, field])

test('no trunk is laid for a vertical network without an exception of its organ that serves today (3.2.11)', () => {
  const no = (field: string) => [['backbone.vertical-suspended', ['3.2.11'], `/trunks/0/${field}`]]
  const inForce = new Map([['granted', 'water-department']])
  assert.deepEqual(codes({}), [])
  assert.deepEqual(codes({ vertical: 'new' }), no('vertical'))
  assert.deepEqual(codes({ vertical: 'extension', exception: 'ran-out', inForce }), no('exception'))
  assert.deepEqual(codes({ vertical: 'new', exception: 'granted', inForce, organ: 'audit-office' }), no('exception'))
  assert.deepEqual(codes({ vertical: 'new', exception: 'granted', inForce }), [])
})

test('one exception lays one trunk, which may be rewritten after its term (3.2.11)', () => {
  const asked = { vertical: 'new', exception: 'granted', spent: new Map([['granted', 't']]) } as const
  assert.deepEqual(codes(asked), [])
  assert.equal(codes({ ...asked, name: 'another', inForce: new Map([['granted', 'water-department']]) }).length, 1)
})
