import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dated } from './dated.ts'
import { addDays, addMonths, day, dayAt, dayInWords, daysBetween, instantInWords, type Day } from './day.ts'
import { addWorkingDays, isWorkingDay, UnknownYear, workingDaysBetween, workingDaysLeft, type Calendar } from './working-days.ts'

const aDay = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01' as Day, n))

test('a day is a real calendar day written YYYY-MM-DD, or an error', () => {
  assert.equal(day('2024-02-29'), '2024-02-29')
  for (const wrong of ['2023-02-29', '2024-2-9', '2024-13-01', '20240229', '', '2024-02-29T00:00', '2024-02-30'])
    assert.throws(() => day(wrong), RangeError)
})

test('an instant falls on the day that China has then', () => {
  assert.equal(dayAt(new Date('2026-03-01T15:59:59.999Z')), '2026-03-01')
  assert.equal(dayAt(new Date('2026-03-01T16:00:00.000Z')), '2026-03-02')
})

test('a day and an instant are said in both languages; what is none stands as it is', () => {
  assert.equal(dayInWords('2026-03-02', 'zh'), '2026年3月2日')
  assert.equal(dayInWords('2026-03-02T16:00:00.000Z', 'en'), '2 March 2026')
  assert.equal(instantInWords('2026-03-02T16:05:59.000Z', 'zh'), '2026年3月3日 00:05')
  for (const none of ['', '长期', '2026-13-01', '2026-03', '2026-03-0200']) {
    assert.equal(dayInWords(none, 'zh'), none)
    assert.equal(dayInWords(none, 'en'), none)
  }
  assert.equal(instantInWords('未定', 'en'), '未定')
})

test('days added and days between undo each other', () => {
  fc.assert(fc.property(aDay, fc.integer({ min: -5000, max: 5000 }), (from, n) => daysBetween(from, addDays(from, n)) === n))
})

test('a month later is the same day of the month, or its last', () => {
  assert.equal(addMonths('2024-01-31' as Day, 1), '2024-02-29')
  assert.equal(addMonths('2026-11-30' as Day, 3), '2027-02-28')
  assert.equal(addMonths('2026-03-15' as Day, -12), '2025-03-15')
})

test('a dated value is read on a day: before the first there is none, from its day on there is', () => {
  const rate = dated({ from: '2014-01-28', value: 'abolished', law: 'b' }, { from: '2004-06-09', value: 'required', law: 'a' })
  assert.throws(() => rate.on('2004-06-08' as Day), RangeError)
  assert.equal(rate.on('2004-06-09' as Day).value, 'required')
  assert.equal(rate.on('2014-01-27' as Day).value, 'required')
  assert.deepEqual(rate.on('2014-01-28' as Day).law, 'b')
  assert.throws(() => dated({ from: '2004-06-09', value: 1, law: '' }, { from: '2004-06-09', value: 2, law: '' }), /two values/)
})

const calendar: Calendar = { years: new Set(['2026']), off: new Set(['2026-10-01', '2026-10-02']), worked: new Set(['2026-10-10']) }

test('holidays are off, made-up weekends are worked, other weekends are off', () => {
  assert.equal(isWorkingDay(calendar, '2026-10-01' as Day), false)
  assert.equal(isWorkingDay(calendar, '2026-10-10' as Day), true)
  assert.equal(isWorkingDay(calendar, '2026-10-11' as Day), false)
  assert.equal(isWorkingDay(calendar, '2026-10-12' as Day), true)
})

test('the day of the act is not counted, and a clock of no days ends on it', () => {
  assert.equal(addWorkingDays(calendar, '2026-09-30' as Day, 0), '2026-09-30')
  assert.equal(addWorkingDays(calendar, '2026-09-30' as Day, 1), '2026-10-05')
  assert.equal(addWorkingDays(calendar, '2026-10-09' as Day, 1), '2026-10-10')
})

test('what runs into a year that the table does not hold is counted by nobody, and never guessed', () => {
  assert.equal(addWorkingDays(calendar, '2026-12-31' as Day, 1), null)
  assert.equal(addWorkingDays(calendar, '2026-12-30' as Day, 1), '2026-12-31')
  assert.equal(workingDaysBetween(calendar, '2026-12-30' as Day, '2027-01-04' as Day), null)
  assert.equal(workingDaysLeft(calendar, '2027-03-01' as Day, '2026-12-30' as Day), null)
  assert.equal(workingDaysLeft(calendar, '2026-12-30' as Day, null), null)
  assert.equal(workingDaysLeft(calendar, '2026-10-12' as Day, '2026-10-09' as Day), -2)
  assert.throws(
    () => isWorkingDay(calendar, '2025-12-31' as Day),
    (error: UnknownYear) => error.year === '2025',
  )
})

test('n working days later there are n working days between', () => {
  const inYear = fc.integer({ min: 0, max: 200 }).map((n) => addDays('2026-01-01' as Day, n))
  fc.assert(
    fc.property(
      inYear,
      fc.integer({ min: 0, max: 60 }),
      (from, n) => workingDaysBetween(calendar, from, addWorkingDays(calendar, from, n)!) === n,
    ),
  )
})
