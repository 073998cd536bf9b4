import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, day, type Day } from '#kernel/time/day.ts'
import { type Calendar, isWorkingDay } from '#kernel/time/working-days.ts'
import { answerIsWhole, reviewSaysWhat } from './answer-is-whole.ts'
import { ANSWER_DAYS, answerDue, daysLeft } from './time-to-answer.ts'
import { concernedMayDispute, usedSince } from './who-may-dispute.ts'
import { answersFor, isDisputable } from './whose-answer.ts'

/** The spring festival and the national day of 2026 as announced, the rest of the year plain. */
const calendar: Calendar = {
  years: new Set(['2026']),
  off: new Set(
    ['2026-02-15', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-02-21', '2026-02-22', '2026-02-23'].concat(
      Array.from({ length: 7 }, (_, i) => addDays(day('2026-10-01'), i)),
    ),
  ),
  worked: new Set(['2026-02-14', '2026-02-28', '2026-09-20', '2026-10-10']),
}
const codes = (grounds: readonly { code: string }[]) => grounds.map(({ code }) => code)

test('ten working days are counted over the holidays, from the day after the filing', () => {
  for (const [filed, due] of [
    ['2026-03-02', '2026-03-16'],
    // Before the spring festival: 14 February is worked, 15 to 23 are off, 28 is worked.
    ['2026-02-10', '2026-03-02'],
    ['2026-02-13', '2026-03-05'],
    // On a day off the clock starts no earlier.
    ['2026-02-17', '2026-03-06'],
    ['2026-09-30', '2026-10-20'],
    ['2026-12-17', '2026-12-31'],
  ] as const)
    assert.equal(answerDue(calendar, day(filed)), due, filed)
})

test('in a year that the State Council has not announced no day is counted and none guessed', () => {
  assert.equal(answerDue(calendar, day('2026-12-18')), null)
  assert.equal(answerDue(calendar, day('2027-03-01')), null)
  assert.equal(daysLeft(calendar, day('2027-03-01'), day('2026-12-31')), null)
})

test('the last day is a working day with ten working days behind it, and the days left count down to nothing and then below', () => {
  const filing = fc.integer({ min: 0, max: 340 }).map((n) => addDays(day('2026-01-01'), n))
  fc.assert(
    fc.property(filing, (filed) => {
      const due = answerDue(calendar, filed)!
      assert.ok(isWorkingDay(calendar, due))
      assert.equal(daysLeft(calendar, filed, due), ANSWER_DAYS)
      assert.equal(daysLeft(calendar, due, due), 0)
      assert.ok(daysLeft(calendar, addDays(due, 1), due)! < 0)
    }),
  )
})

test('an organ may dispute what it was shown within three years, the person concerned always', () => {
  const today = day('2026-03-02')
  const may = (lastShownOn: Day | undefined, isSubject = false) =>
    codes(concernedMayDispute({ isSubject, lastShownOn, today, title: '姓名', titleEn: 'Name' }))
  assert.equal(usedSince(today), '2023-03-02')
  assert.equal(usedSince(day('2024-02-29')), '2021-02-28')
  assert.deepEqual(may(day('2023-03-02')), [])
  assert.deepEqual(may(day('2023-03-01')), ['disputes.never-read'])
  assert.deepEqual(may(undefined), ['disputes.never-read'])
  assert.deepEqual(may(undefined, true), [])
})

test('the organ that wrote the field answers while it is its source; what no correction sets is no matter for a dispute', () => {
  const card = {
    sources: { name: ['police'], guardian: ['police', 'court'], pinyin: ['police'] },
    events: { correction: { title: { zh: '更正', en: 'Correction' }, sets: ['name', 'guardian'], corrects: true as const } },
  }
  assert.equal(answersFor(card, 'guardian', 'court'), 'court')
  assert.equal(answersFor(card, 'guardian', 'school'), 'police')
  assert.equal(answersFor(card, 'guardian', null), 'police')
  assert.deepEqual(
    ['name', 'pinyin', 'unknown', 'constructor'].map((field) => isDisputable(card, field)),
    [true, false, false, false],
  )
})

test('upheld brings its correction, dismissed its remedy, and never both', () => {
  const no = (more: object) =>
    codes(answerIsWhole({ outcome: 'upheld', hasCorrection: false, remedy: undefined, changedSince: false, ...more }))
  assert.deepEqual(no({}), ['disputes.correction-missing'])
  assert.deepEqual(no({ changedSince: true }), [])
  assert.deepEqual(no({ outcome: 'partly', hasCorrection: true }), [])
  assert.deepEqual(no({ outcome: 'dismissed', hasCorrection: true, remedy: ' ' }), [
    'disputes.correction-with-dismissal',
    'disputes.remedy-missing',
  ])
  assert.deepEqual(no({ outcome: 'dismissed', remedy: '可以申请主管部门协调' }), [])
})

test('a review says what was done, unless nothing had to be', () => {
  assert.deepEqual(codes(reviewSaysWhat({ outcome: 'no-impact', note: undefined })), [])
  assert.deepEqual(codes(reviewSaysWhat({ outcome: 'explained', note: '  ' })), ['disputes.note-missing'])
  assert.deepEqual(codes(reviewSaysWhat({ outcome: 'decision-corrected', note: '已改正录取决定' })), [])
})
