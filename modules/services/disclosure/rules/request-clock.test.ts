import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { addDays, type Day } from '#kernel/time/day.ts'
import { addWorkingDays, type Calendar, workingDaysBetween } from '#kernel/time/working-days.ts'
import { readCalendar } from '#province/calendar.ts'
import { replyIsWhole, replyKinds, remedyFor, type ReplyKind } from './reply-contents.ts'
import { type Act, standingOf } from './request-clock.ts'

const calendar: Calendar = readCalendar()
const day = (text: string) => text as Day
const at = (today: string) => ({ today: day(today), calendar })
const submitted = (on: string, by: 'internet' | 'person' = 'internet'): Act => ({ kind: 'submitted', on: day(on), by })
const received = (on: string): Act => ({ kind: 'received', on: day(on) })
const asks = (name: string, on: string, who: 'third-party' | 'organ' = 'third-party'): Act => ({
  kind: 'consulted',
  on: day(on),
  who,
  name,
})
const offset = fc.integer({ min: 0, max: 40 })
const START = '2026-03-02'

describe('the clocks of an application for disclosure', () => {
  test('begin on the day it is handed over in person, and else when receipt is confirmed', () => {
    assert.equal(standingOf([submitted(START, 'person')], at(START)).due, '2026-03-30')
    assert.equal(standingOf([submitted(START)], at(START)).stage, 'submitted')
    assert.equal(standingOf([submitted(START), received('2026-03-04')], at('2026-03-04')).due, '2026-04-01')
  })

  test('allow one notice of correction within seven working days, and begin anew with the correction', () => {
    const acts: Act[] = [submitted(START, 'person')]
    assert.equal(standingOf(acts, at('2026-03-11')).noticeUntil, '2026-03-11')
    assert.equal(standingOf(acts, at('2026-03-12')).noticeUntil, undefined)
    const asked: Act[] = [...acts, { kind: 'correction-asked', on: day('2026-03-05'), until: day('2026-03-19') }]
    assert.equal(standingOf(asked, at('2026-03-19')).stage, 'correcting')
    assert.equal(standingOf(asked, at('2026-03-20')).stage, 'abandoned')
    const corrected: Act[] = [...asked, { kind: 'corrected', on: day('2026-03-18') }]
    assert.equal(standingOf(corrected, at('2026-03-18')).due, addWorkingDays(calendar, day('2026-03-18'), 20))
  })

  test('are lengthened by exactly twenty working days', () => {
    fc.assert(
      fc.property(offset, (after) => {
        const acts = [submitted(START, 'person')]
        const today = addDays(day(START), after)
        const before = standingOf(acts, at(today))
        const later = standingOf([...acts, { kind: 'extended', on: today }], at(today))
        assert.equal(workingDaysBetween(calendar, before.due!, later.due!), 20)
      }),
    )
  })

  test('stop while others are asked: never shorter for it, by fifteen working days at most, silence like an answer on the last day', () => {
    fc.assert(
      fc.property(offset, offset, (asked, answered) => {
        const on = addDays(day(START), asked)
        const acts: Act[] = [submitted(START, 'person'), asks('甲公司', on)]
        const until = addWorkingDays(calendar, on, 15)!
        const free = standingOf([submitted(START, 'person')], at('2026-07-01')).due!
        const silent = standingOf(acts, at('2026-07-01'))
        const last = standingOf([...acts, { kind: 'opinion', on: until, name: '甲公司', agrees: true }], at('2026-07-01'))
        const spoke = addDays(on, answered)
        const early = standingOf([...acts, { kind: 'opinion', on: spoke, name: '甲公司', agrees: false }], at('2026-07-01'))
        assert.equal(silent.due, last.due)
        assert.ok(silent.due! >= free && early.due! >= free && early.due! <= silent.due!)
        assert.ok(workingDaysBetween(calendar, free, silent.due!)! <= 15)
        assert.equal(silent.consults[0]!.answer, 'silent')
        assert.equal(early.consults[0]!.answer, spoke <= until ? 'objects' : 'silent')
      }),
    )
  })

  test('count a day once however many are asked on it', () => {
    fc.assert(
      fc.property(offset, offset, (a, b) => {
        const [one, two] = [asks('甲', addDays(day(START), a)), asks('乙', addDays(day(START), b), 'organ')]
        const due = (...acts: Act[]) => standingOf([submitted(START, 'person'), ...acts], at('2026-08-01')).due!
        assert.ok(due(one, two) >= due(one) && due(one, two) >= due(two))
        assert.equal(due(one, { ...one, name: '丙' } as Act), due(one))
      }),
    )
  })

  test('are not moved by what happens after today', () => {
    const acts: Act[] = [submitted(START, 'person'), asks('甲公司', '2026-03-20')]
    assert.deepEqual(standingOf(acts, at('2026-03-19')), standingOf(acts.slice(0, 1), at('2026-03-19')))
  })
})

describe('a reply', () => {
  const facts = { request: 'information', said: {}, consults: [], publicInterest: undefined, reasonsAsked: false } as const
  const codes = (more: Partial<Parameters<typeof replyIsWhole>[0]>) =>
    replyIsWhole({ kind: '02', ...facts, ...more }).map(({ code, field }) => `${code}${field ? `/${field}` : ''}`)

  test('says what its kind must and nothing that it may not', () => {
    assert.deepEqual(
      codes({ kind: '03' }),
      ['reason', 'basis', 'remedy'].map((need) => `disclosure.reply-lacks/${need}`),
    )
    assert.deepEqual(codes({ kind: '02', said: { content: '见附件' } }), [])
    assert.deepEqual(codes({ kind: '04', said: { reason: '检索无', remedy: '可以复议', content: '附' } }), [
      'disclosure.reply-bars/content',
    ])
    assert.deepEqual(codes({ kind: '21', said: { content: '已更正' } }), ['disclosure.reply-lacks'])
  })

  test('waits for whoever is asked, and against an objection states the public interest', () => {
    const consult = { name: '甲公司', who: 'third-party', on: day(START), until: day('2026-03-23') } as const
    const said = { content: '见附件' }
    assert.deepEqual(codes({ said, consults: [{ ...consult, answer: 'open' }] }), ['disclosure.consult-open'])
    assert.deepEqual(codes({ said, consults: [{ ...consult, answer: 'objects' }] }), ['disclosure.reply-lacks/publicInterest'])
    assert.deepEqual(codes({ said, consults: [{ ...consult, answer: 'objects' }], publicInterest: '涉及饮水安全' }), [])
    assert.deepEqual(codes({ said, consults: [{ ...consult, answer: 'silent' }] }), [])
  })

  test('that refuses sends to reconsideration first', () => {
    for (const kind of Object.keys(replyKinds) as ReplyKind[])
      assert.equal(remedyFor(kind).includes('应当先'), kind === '03' || kind === '08', kind)
  })
})
