import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { yuan } from '#kernel/money/money.ts'
import { day } from '#kernel/time/day.ts'
import { changeStaysInside, movedBetween, overrunIsReported } from './estimate-limits.ts'
import { estimateHoldsShares, type EstimateLine, totalOf } from './estimate-standard.ts'

const today = day('2026-03-02')
const line = (category: EstimateLine['category'], amount: string, name: string = category): EstimateLine => ({
  category,
  name,
  amount,
  domestic: 1000,
})
const codes = (grounds: readonly { code: string }[]) => grounds.map(({ code }) => code)
const estimate = (security: string, operation: string, training: string, rest: string) => [
  line('security', security),
  line('operation', operation),
  line('training', training),
  line('software', rest),
]

test('an estimate holds its least shares to the fen (4.5.4) (3.3.6)', () => {
  assert.deepEqual(estimateHoldsShares({ lines: estimate('50', '30', '10', '910'), day: today }), [])
  const short = estimateHoldsShares({ lines: estimate('49.99', '30', '10', '910.01'), day: today })
  assert.deepEqual(codes(short), ['projects.estimate-share-too-small'])
  assert.equal(short[0]?.detail?.share, 49)
})

test('an estimate without operation, training or security names each missing share (4.5.4) (3.3.6)', () => {
  assert.deepEqual(
    codes(estimateHoldsShares({ lines: [line('hardware', '1000')], day: today })),
    Array(3).fill('projects.estimate-share-missing'),
  )
  assert.deepEqual(codes(estimateHoldsShares({ lines: estimate('50', '0', '10', '940'), day: today })), ['projects.estimate-share-missing'])
})

test('an overrun of exactly a tenth needs no report, a fen more does (3.3.6)', () => {
  const over = (text: string, report = '', on = '2026-03-02') =>
    overrunIsReported({ estimate: yuan(text), feasibility: yuan('1000'), report, day: day(on) })
  assert.deepEqual(over('1100'), [])
  assert.deepEqual(codes(over('1100.01')), ['projects.estimate-over-feasibility'])
  assert.deepEqual(over('1100.01', '已报告'), [])
  assert.deepEqual(over('2000', '', '2019-06-30'), [])
})

test('what is moved stays within 15 % and the approved total (3.3.6)', () => {
  const approved = [line('hardware', '600'), line('software', '400')]
  const change = (hardware: string, software: string, on = today) =>
    codes(changeStaysInside({ approved, changed: [line('hardware', hardware), line('software', software)], day: on }))
  assert.deepEqual(change('750', '250'), [])
  assert.deepEqual(change('750.01', '249.99'), ['projects.change-needs-reapproval'])
  assert.deepEqual(change('600', '400.01'), ['projects.over-approved-estimate'])
  assert.deepEqual(change('601', '399', day('2019-12-31')), ['projects.change-needs-reapproval'])
})

const lines = fc.array(
  fc.record({
    category: fc.constantFrom('hardware', 'software', 'other'),
    name: fc.constantFrom('a', 'b'),
    amount: fc.nat(1_000_000).map(String),
    domestic: fc.constant(1000),
  }) as fc.Arbitrary<EstimateLine>,
  { minLength: 1, maxLength: 6 },
)

test('what moved is nothing for the same estimate, and at least the growth of the total (3.3.6)', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      assert.equal(movedBetween(before, before.toReversed()), 0n)
      assert.ok(movedBetween(before, after) >= totalOf(after) - totalOf(before))
      assert.ok(movedBetween(before, after) <= totalOf(after))
    }),
  )
})
