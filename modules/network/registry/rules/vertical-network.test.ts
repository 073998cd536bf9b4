import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/time/day.ts'
import { inState } from './vertical-network-moves.ts'
import { exceptionHasTerm, type Exception, verticalNetworksSuspended, workOfChange, workOfDeclaration } from './vertical-network.ts'

const today = day('2026-03-02')
const codes = (grounds: readonly { code: string }[]) => grounds.map(({ code }) => code)

test('a vertical network is neither built nor extended without an unused exception of the same organ (3.2.11)', () => {
  const decide = (work: 'none' | 'new' | 'extension', exception?: Exception) =>
    codes(verticalNetworksSuspended({ work, organ: 'water-department', day: today, exception }))
  const open = { organ: 'water-department', state: 'open', untilDay: '2026-12-31' }
  assert.deepEqual(decide('none'), [])
  assert.deepEqual(decide('new'), ['registry.vertical-suspended'])
  assert.deepEqual(decide('extension'), ['registry.vertical-suspended'])
  assert.deepEqual(decide('new', { ...open, organ: 'audit-office', state: 'used' }), [
    'registry.exception-of-another',
    'registry.exception-spent',
  ])
  assert.deepEqual(decide('new', open), [])
})

test('an exception serves to the end of its last day and no longer (3.2.11)', () => {
  const until = (untilDay: string) =>
    codes(verticalNetworksSuspended({ work: 'new', organ: 'x', day: today, exception: { organ: 'x', state: 'open', untilDay } }))
  assert.deepEqual([until('2026-03-03'), until('2026-03-02')], [[], []])
  assert.deepEqual(until('2026-03-01'), ['registry.exception-ran-out'])
})

test('an exception has a term that lies ahead and is not without end (3.2.11)', () => {
  const asks = (until: string) => codes(exceptionHasTerm({ untilDay: day(until), day: today }))
  assert.deepEqual([asks('2026-03-03'), asks('2028-03-02')], [[], []])
  assert.deepEqual([asks('2026-03-02'), asks('2004-06-09')], [['registry.term-past'], ['registry.term-past']])
  assert.deepEqual([asks('2028-03-03'), asks('9999-12-31')], [['registry.term-too-long'], ['registry.term-too-long']])
})

test('what was built after the policy is new, and only growth is an extension (3.2.11)', () => {
  assert.deepEqual([workOfDeclaration('2004-06-09'), workOfDeclaration('2004-06-10')], ['none', 'new'])
  const from = { sites: 10, bandwidth: 100 }
  assert.equal(workOfChange(from, from), 'none')
  assert.equal(workOfChange(from, { sites: 9, bandwidth: 50 }), 'none')
  assert.equal(workOfChange(from, { sites: 11, bandwidth: 50 }), 'extension')
  assert.equal(workOfChange(from, { sites: 1, bandwidth: 101 }), 'extension')
})

test('a closed vertical network never runs again', () => {
  for (const move of ['change', 'suspend', 'migrate', 'close'] as const)
    assert.deepEqual(codes(inState(move, 'closed')), ['kernel.not-in-state'])
  assert.deepEqual(inState('close', 'migrating'), [])
  assert.deepEqual(codes(inState('suspend', 'migrating')), ['kernel.not-in-state'])
})
