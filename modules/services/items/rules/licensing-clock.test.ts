import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, type Day } from '#kernel/time/day.ts'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '#kernel/time/working-days.ts'
import { readCalendarTable } from '#province/calendar.ts'
import { type Clocked, LICENSING, type LicensingAct, standingOf } from './licensing-clock.ts'

const table = readCalendarTable()
const calendar = {
  years: new Set(table.years),
  off: new Set(table.off.map(({ day }) => day)),
  worked: new Set(table.worked.map(({ day }) => day)),
}
const day = (text: string) => text as Day
const at = (today: string, more: Partial<Clocked> = {}): Clocked => ({ today: day(today), calendar, promise: 10, ...more })

test('silence for five working days is acceptance, from the day on which the papers were in', () => {
  // 2026-09-28 is a Monday; the holidays of October lie between.
  const acts: LicensingAct[] = [{ kind: 'received', on: day('2026-09-28') }]
  const notice = addWorkingDays(calendar, day('2026-09-28'), LICENSING.notice)!
  assert.equal(standingOf(acts, at(notice)).stage, 'examining-papers')
  assert.equal(standingOf(acts, at(notice)).notice?.left, 0)
  const after = standingOf(acts, at(addDays(notice, 1)))
  assert.deepEqual([after.stage, after.accepted], ['deciding', { on: '2026-09-28', bySilence: true }])
})

test('while the applicant mends the papers no clock runs; mended papers met with silence are accepted', () => {
  const acts: LicensingAct[] = [
    { kind: 'received', on: day('2026-03-02') },
    { kind: 'corrections-asked', on: day('2026-03-05') },
  ]
  assert.equal(standingOf(acts, at('2026-06-01')).stage, 'awaiting-corrections')
  acts.push({ kind: 'corrected', on: day('2026-06-02') })
  assert.equal(standingOf(acts, at('2026-06-03')).notice?.due, addWorkingDays(calendar, day('2026-06-02'), 5))
  assert.deepEqual(standingOf(acts, at('2026-07-01')).accepted, { on: '2026-06-02', bySilence: true })
})

test('the law and the promise run side by side; a promise longer than the law is the law', () => {
  const acts: LicensingAct[] = [
    { kind: 'received', on: day('2026-03-02') },
    { kind: 'accepted', on: day('2026-03-03') },
  ]
  const { legal, promised } = standingOf(acts, at('2026-03-10', { promise: 7 }))
  assert.deepEqual(
    [legal?.due, promised?.due],
    [addWorkingDays(calendar, day('2026-03-03'), 20), addWorkingDays(calendar, day('2026-03-03'), 7)],
  )
  assert.equal(standingOf(acts, at('2026-03-10', { promise: 99 })).promised?.due, legal?.due)
  assert.equal(standingOf(acts, at('2026-03-10', { joint: true })).legal?.due, addWorkingDays(calendar, day('2026-03-03'), 45))
  const longer = standingOf([...acts, { kind: 'extended', on: day('2026-03-20') }], at('2026-03-23'))
  assert.equal(longer.legal?.due, addWorkingDays(calendar, day('2026-03-03'), 30))
})

test('what the law excludes is not counted, and nobody knows the last day while it lasts', () => {
  const acts: LicensingAct[] = [
    { kind: 'received', on: day('2026-03-02') },
    { kind: 'accepted', on: day('2026-03-02') },
    { kind: 'paused', on: day('2026-03-06'), why: 'expert-review' },
  ]
  assert.deepEqual(standingOf(acts, at('2026-05-15')).legal, { due: undefined, left: 16 })
  const on = standingOf([...acts, { kind: 'resumed', on: day('2026-05-15') }], at('2026-05-15'))
  assert.deepEqual([on.stage, on.legal?.left, on.legal?.due], ['deciding', 16, addWorkingDays(calendar, day('2026-05-15'), 16)])
})

test('a licence is delivered within ten working days of the decision', () => {
  const acts: LicensingAct[] = [
    { kind: 'received', on: day('2026-03-02') },
    { kind: 'accepted', on: day('2026-03-02') },
    { kind: 'decided', on: day('2026-03-09'), granted: true },
  ]
  assert.deepEqual(standingOf(acts, at('2026-03-31')).delivery, { due: addWorkingDays(calendar, day('2026-03-09'), 10), left: -6 })
  assert.equal(standingOf([...acts, { kind: 'delivered', on: day('2026-03-12') }], at('2026-03-31')).stage, 'done')
})

test('what is to be prolonged and was not decided by its last day is prolonged by the law, stopped or lengthened or not', () => {
  const ends = day('2026-04-10')
  const acts: LicensingAct[] = [
    { kind: 'received', on: day('2026-03-02') },
    { kind: 'accepted', on: day('2026-03-03') },
  ]
  const stood = (today: string, ...more: LicensingAct[]) => standingOf([...acts, ...more], at(today, { ends }))
  assert.deepEqual([stood('2026-04-10').stage, stood('2026-04-10').renewed], ['deciding', undefined])
  const paused = { kind: 'paused', on: day('2026-03-06'), why: 'inspection' } as const
  for (const more of [[], [paused], [{ kind: 'extended', on: day('2026-03-20') } as const]]) {
    const after = stood('2026-04-11', ...more)
    assert.deepEqual([after.stage, after.renewed, after.delivery?.due], ['delivering', { on: ends }, addWorkingDays(calendar, ends, 10)])
  }
  const decided = (on: string) => ({ kind: 'decided', on: day(on), granted: false }) as const
  assert.equal(stood('2026-05-11', decided('2026-04-10')).stage, 'refused')
  assert.equal(stood('2026-05-11', decided('2026-04-13')).stage, 'delivering', 'a no that comes after its last day is none')
  assert.equal(stood('2026-05-11', { kind: 'withdrawn', on: day('2026-04-01') }).stage, 'withdrawn')
  assert.equal(
    standingOf(acts.slice(0, 1), at('2026-03-06', { ends: day('2026-03-05') })).stage,
    'examining-papers',
    'nothing was accepted yet',
  )
})

const someDay = fc.integer({ min: 0, max: 150 }).map((n) => addDays(day('2026-01-05'), n))

test('whatever is stopped and resumed, what was used and what is left make the term of the law', () => {
  fc.assert(
    fc.property(fc.uniqueArray(someDay, { maxLength: 8 }), someDay, (stops, today) => {
      const accepted = day('2026-01-05')
      const acts: LicensingAct[] = [
        { kind: 'received', on: accepted },
        { kind: 'accepted', on: accepted },
      ]
      stops.toSorted().forEach((on, n) => acts.push(n % 2 === 0 ? { kind: 'paused', on, why: 'testing' } : { kind: 'resumed', on }))
      const { legal } = standingOf(acts, at(today))
      const past = stops.toSorted().filter((on) => on <= today)
      let used = 0
      for (let d = addDays(accepted, 1); d <= today; d = addDays(d, 1)) {
        const before = past.filter((on) => on < d).length
        if (isWorkingDay(calendar, d) && before % 2 === 0) used += 1
      }
      assert.equal(legal?.left, LICENSING.decision - used)
      if (legal?.due !== undefined && legal.left !== null && legal.left >= 0)
        assert.equal(workingDaysBetween(calendar, today, legal.due), legal.left)
    }),
  )
})

test('another law’s own term stands in the place of twenty days: in its own unit, or none at all', () => {
  const acts: LicensingAct[] = [
    { kind: 'received', on: day('2026-03-02') },
    { kind: 'accepted', on: day('2026-03-03') },
  ]
  assert.equal(standingOf(acts, at('2026-03-10', { own: { days: 30, unit: 'natural' } })).legal?.due, '2026-04-02')
  assert.equal(standingOf(acts, at('2026-03-10', { own: { days: 3, unit: 'working' } })).promised?.due, '2026-03-06')
  const none = standingOf(acts, { today: day('2026-03-10'), calendar, own: null })
  assert.deepEqual([none.stage, none.legal, none.promised], ['deciding', undefined, undefined])
})

test('a last day in a year whose holidays are not announced is not guessed; what is left is known all the same', () => {
  const acts: LicensingAct[] = [{ kind: 'received', on: day('2026-12-28') }]
  assert.deepEqual(standingOf(acts, at('2026-12-29')).notice, { due: undefined, left: 4 })
  acts.push({ kind: 'accepted', on: day('2026-12-28') })
  assert.deepEqual(standingOf(acts, at('2026-12-29', { promise: 1 })), {
    stage: 'deciding',
    accepted: { on: '2026-12-28', bySilence: false },
    legal: { due: undefined, left: 19 },
    promised: { due: '2026-12-29', left: 0 },
  })
})
