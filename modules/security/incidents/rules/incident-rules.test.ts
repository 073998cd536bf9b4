import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day, type Instant } from '#kernel/time/day.ts'
import { type Effects, gradeByEffects, gradeFollowsEffects, gradeOnlyRises } from './grade-incident.ts'
import { gradeTable } from './grade-table.ts'
import { isLate, onwardDue, reportDue, reportedBeforeClosed, summaryDue } from './report-clock.ts'
import { responsePlan } from './response-plan.ts'
import { gapsIn, nextDrill, shiftIsSound, type Span } from './roster.ts'

const TODAY = day('2026-03-02')
const codes = (grounds: readonly { code: string }[]) => grounds.map(({ code }) => code)
const graded = (effects: Effects, on = TODAY) => gradeByEffects(effects, on).grade
const at = (text: string) => `${text}:00.000Z` as Instant

test('every measure of the table grades at its number and not below it (3.6.5)', () => {
  const tried: [string, Effects, Effects][] = [
    ['larger', { people: 100_000 }, { people: 99_999 }],
    ['larger', { personalRecords: 1_000_000 }, { personalRecords: 999_999 }],
    ['larger', { loss: '5000000' }, { loss: '4999999.99' }],
    ['larger', { outageHours: 2, outageReach: 'city' }, { outageHours: 1.99, outageReach: 'city' }],
    ['larger', { outageHours: 2, outageReach: 'province' }, { outageHours: 2, outageReach: 'county' }],
    ['larger', { criticalHours: 0.5, criticalPart: 'whole' }, { criticalHours: 0.5, criticalPart: 'main' }],
    ['larger', { cityPercent: 10 }, { cityPercent: 9.9 }],
    ['larger', { homeHours: 0.5 }, { homeHours: 0.4 }],
    ['larger', { pageHours: 2 }, { pageHours: 1.9 }],
    ['larger', { shares: 1_000 }, { shares: 999 }],
    ['larger', { views: 10_000 }, { views: 9_999 }],
  ]
  for (const [grade, enough, short] of tried) {
    assert.equal(graded(enough), grade, JSON.stringify(enough))
    assert.equal(graded(short), 'ordinary', JSON.stringify(short))
  }
  assert.equal(graded({ outageHours: 24, outageReach: 'city' }), 'major', 'only a portal of the province is extreme')
  assert.equal(graded({ outageHours: 24, outageReach: 'province' }), 'extreme')
  assert.equal(graded({ provincePercent: 50 }), 'extreme')
})

test('what is not known yet reaches nothing, and more harm never grades lower', () => {
  assert.equal(graded({}), 'ordinary')
  const order = ['ordinary', 'larger', 'major', 'extreme']
  fc.assert(
    fc.property(fc.nat(200_000_000), fc.nat(200_000_000), (people, more) => {
      const one = order.indexOf(graded({ personalRecords: people }))
      assert.ok(order.indexOf(graded({ personalRecords: people + more })) >= one)
    }),
  )
  assert.deepEqual(gradeByEffects({ people: 1_000_000, shares: 10_000, views: 5 }, TODAY).reasons.length, 2)
})

test('before the reporting rules were in force nothing is graded by them and no clock runs (3.6.5)', () => {
  assert.equal(graded({ people: 10_000_000 }, day('2025-10-31')), 'ordinary')
  assert.equal(gradeTable.find(day('2025-10-31')), undefined)
  assert.equal(reportDue({ grade: 'extreme', critical: true }, at('2025-10-31T15:59')), null)
  assert.equal(reportDue({ grade: 'larger', critical: false }, at('2025-10-31T16:00')), at('2025-10-31T20:00'), 'midnight in China')
})

test('ours are reported in four hours, critical infrastructure in one, the ordinary never (3.6.5)', () => {
  const found = at('2026-03-01T23:30')
  assert.equal(reportDue({ grade: 'larger', critical: false }, found), at('2026-03-02T03:30'))
  assert.equal(reportDue({ grade: 'larger', critical: true }, found), at('2026-03-02T00:30'))
  assert.equal(reportDue({ grade: 'ordinary', critical: true }, found), null)
  assert.equal(onwardDue({ grade: 'larger', critical: false }, found), null)
  assert.equal(onwardDue({ grade: 'major', critical: false }, found), at('2026-03-02T00:30'))
  assert.equal(onwardDue({ grade: 'extreme', critical: true }, found), at('2026-03-02T00:00'))
})

test('the minute itself is in time; late is what comes after it or has not come (3.6.5)', () => {
  const due = at('2026-03-02T05:00')
  assert.equal(isLate(due, due, at('2026-03-03T00:00')), false)
  assert.equal(isLate(due, '2026-03-02T05:00:00.001Z' as Instant, due), true)
  assert.equal(isLate(due, null, due), false)
  assert.equal(isLate(due, null, at('2026-03-02T05:01')), true)
  assert.equal(isLate(null, null, due), false)
})

test('the summary is due thirty days after the handling ended, by the calendar of China', () => {
  assert.equal(summaryDue(at('2026-03-02T15:59')), '2026-04-01')
  assert.equal(summaryDue(at('2026-03-02T16:00')), '2026-04-02')
})

test('what must be reported is not closed unreported (3.6.5)', () => {
  const dueAt = at('2026-03-02T05:00')
  const [no] = reportedBeforeClosed({ dueAt, reportedAt: null })
  assert.deepEqual([no?.code, no?.detail?.due], ['incidents.report-owed', '2026-03-02 13:00'])
  assert.deepEqual(reportedBeforeClosed({ dueAt, reportedAt: at('2026-03-09T00:00') }), [])
  assert.deepEqual(reportedBeforeClosed({ dueAt: null, reportedAt: null }), [])
})

test('judgment grades higher than the measures, never lower, and a grade only rises (3.6.5)', () => {
  assert.deepEqual(codes(gradeFollowsEffects({ computed: 'major', given: 'larger' })), ['incidents.grade-too-low'])
  assert.deepEqual(gradeFollowsEffects({ computed: 'ordinary', given: 'extreme' }), [])
  assert.deepEqual(codes(gradeOnlyRises({ current: 'larger', next: 'larger' })), ['incidents.grade-not-raised'])
  assert.deepEqual(gradeOnlyRises({ current: 'larger', next: 'major' }), [])
})

const span = (fromAt: string, toAt: string): Span => ({ fromAt: at(fromAt), toAt: at(toAt) })

test('a time without anybody on duty is a gap, at the ends too (3.6.5)', () => {
  const [from, to] = [at('2026-03-02T00:00'), at('2026-03-03T00:00')]
  assert.deepEqual(gapsIn([], from, to), [{ fromAt: from, toAt: to }])
  assert.deepEqual(gapsIn([span('2026-03-02T12:00', '2026-03-03T06:00'), span('2026-03-01T00:00', '2026-03-02T08:00')], from, to), [
    span('2026-03-02T08:00', '2026-03-02T12:00'),
  ])
  assert.deepEqual(gapsIn([span('2026-03-01T00:00', '2026-03-04T00:00')], from, to), [])
})

test('gaps and shifts together cover the whole time, and no gap lies inside a shift', () => {
  const hour = (n: number) => at(new Date(Date.UTC(2026, 2, 2, n)).toISOString().slice(0, 16))
  const shifts = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 24 })), { maxLength: 12 })
  fc.assert(
    fc.property(shifts, (drawn) => {
      const spans = drawn.map(([from, length]) => ({ fromAt: hour(from), toAt: hour(from + length) }))
      const gaps = gapsIn(spans, hour(0), hour(48))
      for (let n = 0; n < 48; n += 1) {
        const covered = spans.some(({ fromAt, toAt }) => fromAt <= hour(n) && hour(n) < toAt)
        const gap = gaps.some(({ fromAt, toAt }) => fromAt <= hour(n) && hour(n) < toAt)
        assert.notEqual(covered, gap, `hour ${n}`)
      }
    }),
  )
})

test('a shift ends after it begins and lasts a day at most; a drill follows within the year', () => {
  const sound = (toAt: string) => codes(shiftIsSound({ ...span('2026-03-02T00:00', toAt), day: TODAY }))
  assert.deepEqual(sound('2026-03-03T00:00'), [])
  assert.deepEqual(sound('2026-03-03T00:01'), ['incidents.shift-reversed'])
  assert.deepEqual(sound('2026-03-02T00:00'), ['incidents.shift-reversed'])
  assert.equal(nextDrill(day('2026-03-02')), '2027-03-02')
})

test('each of the four grades has its response and its colour', () => {
  const plan = responsePlan.on(TODAY).value
  assert.deepEqual(
    plan.map(({ response, colour }) => `${response.zh}${colour.zh}`),
    ['一级响应红色', '二级响应橙色', '三级响应黄色', '四级响应蓝色'],
  )
})
