import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { gateKinds, type GrantKind } from '#kernel/module/grant.ts'
import { addDays, day, type Day } from '#kernel/time/day.ts'
import { cryptoLayers, type CryptoLayer, degrees, objects } from '../contract/fields.ts'
import { nextAssessment } from './assessment-clock.ts'
import { conclusionOf } from './assessment-conclusion.ts'
import { bothSidesScored, cryptoScore, cryptoVerdict } from './crypto-score.ts'
import { expertsReviewGrade, reviewerIsNotOwner } from './expert-review.ts'
import { gradeMatrix, gradesFrom } from './grade-matrix.ts'
import { refusedFor, type Standing } from './grants-need-grade.ts'
import { mendingIsSoon } from './report-in-order.ts'
import { transitionIsShort } from './transition.ts'

const TODAY = day('2026-03-02')
const codes = (grounds: readonly { code: string }[]) => grounds.map(({ code }) => code)
const filed = (grade: number, filedOn: Day | null = TODAY, critical = false) => ({ grade, critical, filedOn })
const standing = (more: Partial<Standing> = {}): Standing => ({
  day: TODAY,
  grade: filed(2),
  lastAssessedOn: null,
  risks: undefined,
  crypto: undefined,
  transitionUntil: null,
  ...more,
})
const refused = (more: Partial<Standing>, kind: GrantKind = 'exchange-right') => codes(refusedFor(kind, standing(more)))

test('the matrix is that of the standard: three things harmed, three degrees, five grades', () => {
  assert.deepEqual(
    Object.values(gradeMatrix).map((cells) => Object.values(cells)),
    [
      [1, 2, 2],
      [2, 3, 4],
      [3, 4, 5],
    ],
  )
})

test('a system has the higher grade of its information and its service, whichever it is', () => {
  const object = fc.constantFrom(...(Object.keys(objects) as (keyof typeof objects)[]))
  const degree = fc.constantFrom(...(Object.keys(degrees) as (keyof typeof degrees)[]))
  fc.assert(
    fc.property(object, degree, object, degree, (informationObject, informationDegree, serviceObject, serviceDegree) => {
      const grades = gradesFrom({ informationObject, informationDegree, serviceObject, serviceDegree })
      assert.equal(grades.grade, Math.max(grades.informationGrade, grades.serviceGrade))
      assert.ok(grades.grade >= 1 && grades.grade <= 5)
    }),
  )
})

test('a system without a grade is granted nothing, and the refusal says the law of the day (3.6.8)', () => {
  const [no, ...more] = refusedFor('domain-name', standing({ grade: undefined }))
  assert.deepEqual([no?.code, no?.clauses, no?.law, more.length], ['grading.no-grade', ['3.6.8'], '网络安全法 第23条', 0])
  const before = refusedFor('domain-name', standing({ grade: undefined, day: day('2025-12-31') }))
  assert.equal(before[0]?.law, '网络安全法 第21条')
  assert.deepEqual(refused({ grade: undefined, day: day('2017-05-31') }), [])
})

test('grade one stands without a filing, grade two and above do not (3.6.8)', () => {
  assert.deepEqual(refused({ grade: filed(1, null) }), [])
  for (const grade of [2, 3, 4, 5]) assert.deepEqual(refused({ grade: filed(grade, null) }), ['grading.not-filed'])
})

test('grade three is assessed yearly, grade four every half year, counted from the last one; the day itself is in time (3.6.8)', () => {
  const at = (grade: number, filedOn: string, lastAssessedOn: string | null) =>
    refused({ grade: filed(grade, day(filedOn)), lastAssessedOn: lastAssessedOn && day(lastAssessedOn) } as Partial<Standing>)
  assert.deepEqual(at(3, '2025-03-02', null), [])
  assert.deepEqual(at(3, '2025-03-01', null), ['grading.assessment-overdue'])
  assert.deepEqual(at(3, '2020-01-01', '2025-03-02'), [])
  assert.deepEqual(at(3, '2020-01-01', '2025-03-01'), ['grading.assessment-overdue'])
  assert.deepEqual(at(4, '2020-01-01', '2025-09-02'), [])
  assert.deepEqual(at(4, '2020-01-01', '2025-09-01'), ['grading.assessment-overdue'])
  assert.deepEqual(at(2, '2004-06-09', null), [], 'the law gives grade two no interval')
  assert.equal(nextAssessment(3, day('2024-02-29'), null, TODAY), '2025-02-28')
})

test('a high risk past its day stops every grant (3.6.8, 3.6.7)', () => {
  const [no] = refusedFor('sign-on', standing({ risks: { count: 2, due: day('2026-03-01') } }))
  assert.deepEqual([no?.code, no?.detail?.count, no?.clauses], ['grading.high-risk-open', 2, ['3.6.8']])
})

test('critical infrastructure passes an assessment of its cryptography every year, others need none (3.6.8)', () => {
  const critical = filed(2, TODAY, true)
  const passed = (on: string, verdict: 'basic' | 'not-conformant' = 'basic') =>
    refused({ grade: critical, crypto: { day: day(on), verdict } })
  assert.deepEqual(refused({ grade: critical }), ['grading.crypto-assessment-missing'])
  assert.deepEqual(passed('2025-03-02'), [])
  assert.deepEqual(passed('2025-03-01'), ['grading.crypto-assessment-missing'])
  assert.deepEqual(passed('2026-03-01', 'not-conformant'), ['grading.crypto-assessment-missing'])
  assert.deepEqual(refused({ grade: { ...critical }, day: day('2023-06-30') }), [], 'before the regulation nobody owed one')
})

test('money, tender and construction ask no grade; acceptance asks grade and filing, and no assessment yet (3.6.8)', () => {
  const bare = { grade: undefined }
  const old = { grade: filed(3, day('2020-01-01')), risks: { count: 1, due: TODAY } }
  const asked = (Object.keys(gateKinds) as GrantKind[]).filter((kind) => refused(bare, kind).length > 0)
  assert.deepEqual(asked, ['address-block', 'domain-name', 'certificate', 'exchange-right', 'portal-listing', 'sign-on', 'acceptance'])
  assert.deepEqual(refused(old, 'acceptance'), [])
  assert.equal(refused(old, 'portal-listing').length, 2)
})

test('a transition lets pass what was in use ungraded, until its last day, and never an overdue assessment (3.6.8)', () => {
  assert.deepEqual(refused({ grade: undefined, transitionUntil: TODAY }), [])
  assert.deepEqual(refused({ grade: filed(3, null), transitionUntil: TODAY }), [])
  assert.deepEqual(refused({ grade: undefined, transitionUntil: addDays(TODAY, -1) }), ['grading.no-grade'])
  assert.deepEqual(refused({ grade: filed(3, day('2020-01-01')), transitionUntil: TODAY }), ['grading.assessment-overdue'])
  assert.deepEqual(transitionIsShort({ day: TODAY, until: addDays(TODAY, 180) }), [])
  assert.deepEqual(codes(transitionIsShort({ day: TODAY, until: addDays(TODAY, 181) })), ['grading.transition-too-long'])
  assert.deepEqual(codes(transitionIsShort({ day: TODAY, until: addDays(TODAY, -1) })), ['grading.transition-too-long'])
})

test('three experts, each once, review from grade two on (3.6.8, 3.6.7)', () => {
  const panel = ['甲', '乙', '丙'].map((name) => ({ name }))
  assert.deepEqual(expertsReviewGrade({ day: TODAY, grade: 2, experts: panel }), [])
  assert.deepEqual(codes(expertsReviewGrade({ day: TODAY, grade: 2, experts: panel.slice(1) })), ['grading.experts-missing'])
  assert.deepEqual(expertsReviewGrade({ day: TODAY, grade: 1, experts: [] }), [])
  assert.deepEqual(codes(expertsReviewGrade({ day: TODAY, grade: 3, experts: [...panel, { name: ' 甲' }] })), ['grading.expert-twice'])
})

test('nobody reviews a system of their own (3.6.7)', () => {
  assert.deepEqual(codes(reviewerIsNotOwner({ reviewer: 'a', owner: 'a' })), ['grading.reviewer-is-owner'])
  assert.deepEqual(reviewerIsNotOwner({ reviewer: 'b', owner: 'a' }), [])
})

test('what is found is mended within the days of its severity (3.6.7)', () => {
  const due = (dueDay: string) =>
    codes(mendingIsSoon({ today: TODAY, assessedOn: day('2026-03-01'), findings: [{ severity: 'high', dueDay }] }))
  assert.deepEqual(due('2026-05-30'), [])
  assert.deepEqual(due('2026-05-31'), ['grading.due-too-far'])
})

test('an assessment concludes from its score and the worst it found', () => {
  const concluded = (score: number, ...severity: ('high' | 'medium' | 'low')[]) =>
    conclusionOf(
      score,
      severity.map((one) => ({ severity: one })),
      TODAY,
    )
  assert.deepEqual(
    [concluded(90), concluded(90, 'medium'), concluded(89.9), concluded(79.9, 'low'), concluded(69.9), concluded(99, 'high')],
    ['excellent', 'good', 'good', 'fair', 'poor', 'poor'],
  )
})

const full = Object.fromEntries(Object.keys(cryptoLayers).map((layer) => [layer, 100])) as Record<CryptoLayer, number>

test('the assessment of cryptography weighs 70 to 30, and a layer that does not apply lends its weight to the others (3.6.7)', () => {
  assert.equal(cryptoScore(full, TODAY), 100)
  assert.equal(cryptoScore({ ...full, rules: 0, people: 0, running: 0, emergency: 0 }, TODAY), 70)
  assert.equal(cryptoScore({ ...full, physical: 0, network: 0, device: 0, data: 0 }, TODAY), 30)
  const { physical: _, ...without } = full
  assert.equal(cryptoScore(without, TODAY), 100)
  assert.equal(cryptoScore({ ...without, data: 0 }, TODAY), 66.67)
  assert.deepEqual(codes(bothSidesScored({ layers: { physical: 100, data: 90 } })), ['grading.no-layers'])
  assert.deepEqual(bothSidesScored({ layers: { physical: 100, rules: 90 } }), [])
})

test('only full marks conform, sixty without a high risk conform basically, everything else does not', () => {
  assert.deepEqual(
    [cryptoVerdict(100, false, TODAY), cryptoVerdict(99.99, false, TODAY), cryptoVerdict(60, false, TODAY)],
    ['conformant', 'basic', 'basic'],
  )
  assert.deepEqual([cryptoVerdict(59.99, false, TODAY), cryptoVerdict(100, true, TODAY)], ['not-conformant', 'not-conformant'])
})
