import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, type Day } from '#kernel/time/day.ts'
import { applicantKinds } from '../fields-requests.ts'
import { type ReplyKind, replyKinds } from './reply-contents.ts'
import { figuresOf, reportDue, type RequestFact } from './report-figures.ts'

const request = fc
  .record({
    kind: fc.constantFrom(...Object.keys(applicantKinds)),
    came: fc.integer({ min: -500, max: 500 }),
    took: fc.option(fc.integer({ min: 0, max: 400 })),
    reply: fc.option(fc.constantFrom(...(Object.keys(replyKinds) as ReplyKind[]))),
  })
  .map(({ kind, came, took, reply }): RequestFact => {
    const came_on = addDays('2025-07-01' as Day, came)
    const ended_on = took === null ? null : addDays(came_on, took)
    const reply_kind = took === null ? null : reply
    return {
      applicant_kind: kind,
      came_on,
      ended_on,
      reply_kind,
      state: ended_on === null ? 'received' : reply_kind ? 'answered' : 'withdrawn',
    }
  })

const valued = (requests: readonly RequestFact[], year = 2025) => {
  const { requests: figures } = figuresOf({ year, documents: [], requests, disputes: [] })
  return (wanted: string | ((code: string) => boolean)) =>
    figures.filter(({ code }) => (typeof wanted === 'string' ? code === wanted : wanted(code))).reduce((n, { value }) => n + value, 0)
}

test('the books of a year balance: what was there and what came is what ended and what goes on', () => {
  fc.assert(
    fc.property(fc.array(request, { maxLength: 60 }), (requests) => {
      const of = valued(requests)
      assert.equal(of('carried-over') + of('new'), of('ended') + of('carried-on'))
      assert.equal(of((code) => code.startsWith('replied.')) + of('otherwise'), of('ended'))
      assert.equal(
        of((code) => code.startsWith('new.')),
        of('new'),
      )
      assert.equal(of('new'), requests.filter(({ came_on }) => came_on.startsWith('2025')).length)
    }),
  )
})

test('what one year carries on the next carries over', () => {
  fc.assert(
    fc.property(fc.array(request, { maxLength: 60 }), (requests) => {
      assert.equal(valued(requests, 2025)('carried-on'), valued(requests, 2026)('carried-over'))
    }),
  )
})

test('a department reports by the end of January, a government by the end of March', () => {
  assert.equal(reportDue(2025, false), '2026-01-31')
  assert.equal(reportDue(2025, true), '2026-03-31')
})
