import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/time/day.ts'
import { readCalendarTable } from '#province/calendar.ts'
import { confirmedBySecond, type Notice, noticeIsThere, yearIsSound } from './year-is-sound.ts'

const table = readCalendarTable()

/** The notice of a year as the table of the province holds it; a New Year's holiday that began in December belongs to it. */
function noticeOf(year: number): Omit<Notice, 'extra'> {
  const isOf = (text: string) =>
    (text >= `${year}-01-01` && text <= `${year}-12-23`) || (text >= `${year - 1}-12-24` && text < `${year}-01-01`)
  return {
    year,
    number: `国办发明电〔${year - 1}〕1号`,
    noticedOn: `${year - 1}-11-25`,
    off: table.off.filter((one) => isOf(one.day)).map((one) => ({ name: one.note, from: one.day, to: one.day })),
    worked: table.worked.filter((one) => isOf(one.day)).map((one) => one.day),
  }
}
const codes = (grounds: readonly { code: string }[]) => grounds.map(({ code }) => code)

test('every year that the State Council announced since 2008 gives the days that the law gives, and two gave more by a rule of their own', () => {
  for (let year = 2008; year <= 2026; year += 1) {
    const added = year === 2015 ? 1 : year === 2020 ? 2 : 0
    assert.deepEqual(codes(yearIsSound({ ...noticeOf(year), extra: added })), [], String(year))
    assert.deepEqual(codes(yearIsSound({ ...noticeOf(year), extra: added + 1 })), ['calendar.wrong-sum'], String(year))
  }
})

test('thirteen days since 2025, eleven before: the year of 2024 would not do for 2025', () => {
  const { off, worked } = noticeOf(2024)
  const later = (text: string) => text.replace('2024', '2025').replace('2023', '2024')
  const moved = off.map(({ name, from, to }) => ({ name, from: later(from), to: later(to) }))
  const same = worked.map((text) => text.replace('2024', '2025'))
  assert.ok(codes(yearIsSound({ ...noticeOf(2025), off: moved, worked: same, extra: 0 })).includes('calendar.wrong-sum'))
})

test('notices come year by year, and whoever entered one does not confirm it', () => {
  const at = { today: day('2026-11-26'), known: new Set(['2025', '2026']) }
  const notice = { year: 2027, number: '国办发明电〔2026〕9号', noticedOn: '2026-11-20' }
  assert.deepEqual(codes(noticeIsThere({ ...notice, ...at })), [])
  assert.deepEqual(codes(noticeIsThere({ ...notice, ...at, year: 2026 })), [], 'a correction')
  for (const year of [2024, 2028]) assert.deepEqual(codes(noticeIsThere({ ...notice, ...at, year })), ['calendar.year-skipped'])
  assert.deepEqual(codes(noticeIsThere({ ...notice, ...at, noticedOn: '2026-11-27' })), ['calendar.noticed-later'])
  assert.deepEqual(codes(noticeIsThere({ ...notice, ...at, noticedOn: '2025-11-20' })), ['calendar.other-number'])
  assert.deepEqual(codes(confirmedBySecond({ proposer: 'a', confirmer: 'a' })), ['calendar.same-person'])
  assert.deepEqual(codes(confirmedBySecond({ proposer: 'a', confirmer: 'b' })), [])
})
