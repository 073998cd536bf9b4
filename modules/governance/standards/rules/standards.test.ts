import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/time/day.ts'
import { acceptedOnlyConformant } from './accepted-only-conformant.ts'
import { testerIsNotOwner } from './tester-is-not-owner.ts'
import { verdictFollowsChecks } from './verdict-follows-checks.ts'

const codes = (grounds: readonly { code: string }[]) => grounds.map(({ code }) => code)
const passed = { standard: 'GB 18030-2022', requirement: '编码字符集', passed: true, evidence: '检测记录1' }
const whole = {
  day: day('2026-03-02'),
  untilDay: '2027-03-02',
  verdict: 'conformant' as const,
  checks: [passed],
  inForce: [
    { code: 'GB 18030-2022', required: true, onTrial: false },
    { code: 'DB43/T X', required: true, onTrial: true },
  ],
  triedHere: [],
}

test('a verdict whose checks all passed, with evidence and every required standard, stands', () => {
  assert.deepEqual(verdictFollowsChecks(whole), [])
})

test('a failed check does not make a conformant system; it may be found not conformant (3.7.4)', () => {
  const checks = [{ ...passed, passed: false }]
  assert.deepEqual(codes(verdictFollowsChecks({ ...whole, checks })), ['standards.check-failed'])
  assert.deepEqual(verdictFollowsChecks({ ...whole, checks, verdict: 'not-conformant' }), [])
})

test('a required standard that was not tested keeps the system from being conformant (1.4)', () => {
  const inForce = [...whole.inForce, { code: 'GB 17859-1999', required: true, onTrial: false }]
  const found = verdictFollowsChecks({ ...whole, inForce })
  assert.deepEqual(codes(found), ['standards.required-untested'])
  assert.ok(found[0]?.clauses?.includes('1.4'))
})

test('no checks, no evidence, an unknown standard, a reversed or too long term are refused (3.7.4)', () => {
  assert.deepEqual(codes(verdictFollowsChecks({ ...whole, inForce: [], checks: [] })), ['standards.nothing-checked'])
  assert.deepEqual(codes(verdictFollowsChecks({ ...whole, checks: [{ ...passed, evidence: ' ' }] })), ['standards.evidence-missing'])
  assert.deepEqual(codes(verdictFollowsChecks({ ...whole, checks: [passed, { ...passed, standard: 'GB 1' }] })), [
    'standards.unknown-standard',
  ])
  assert.deepEqual(codes(verdictFollowsChecks({ ...whole, untilDay: '2026-03-01' })), ['standards.period-reversed'])
  assert.deepEqual(codes(verdictFollowsChecks({ ...whole, untilDay: '2029-03-02' })), [])
  assert.deepEqual(codes(verdictFollowsChecks({ ...whole, untilDay: '2029-03-03' })), ['standards.term-too-long'])
})

test('a standard on trial is tested only on the system that tries it (3.7.3)', () => {
  const checks = [passed, { ...passed, standard: 'DB43/T X' }]
  assert.deepEqual(codes(verdictFollowsChecks({ ...whole, checks })), ['standards.not-tried-here'])
  assert.deepEqual(verdictFollowsChecks({ ...whole, checks, triedHere: ['DB43/T X'] }), [])
})

test('acceptance needs a conformant verdict in force: none, a bad one, a lapsed one are refused (3.7.4)', () => {
  const latest = { verdict: 'conformant', fromDay: '2026-01-01', untilDay: '2026-12-31' }
  assert.deepEqual(codes(acceptedOnlyConformant({ day: '2026-03-02', latest: undefined })), ['standards.no-verdict'])
  assert.deepEqual(codes(acceptedOnlyConformant({ day: '2026-03-02', latest: { ...latest, verdict: 'not-conformant' } })), [
    'standards.not-conformant',
  ])
  assert.deepEqual(acceptedOnlyConformant({ day: '2026-12-31', latest }), [])
  assert.deepEqual(codes(acceptedOnlyConformant({ day: '2027-01-01', latest })), ['standards.verdict-lapsed'])
})

test('nobody tests a system of their own (3.7.4)', () => {
  assert.deepEqual(codes(testerIsNotOwner({ tester: 'informatisation-office', owner: 'informatisation-office' })), ['standards.own-system'])
  assert.deepEqual(testerIsNotOwner({ tester: 'informatisation-office', owner: 'stats-bureau' }), [])
})
