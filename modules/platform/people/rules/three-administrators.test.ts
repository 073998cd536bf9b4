import { test } from 'node:test'
import { deepEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { ownAccount } from './own-account.ts'
import { type AppointmentFacts, threeAdministrators } from './three-administrators.ts'

const facts = (more: Partial<AppointmentFacts>): AppointmentFacts => ({
  name: '示例',
  class: 'system',
  post: 'new',
  from: '2026-03-01',
  to: '2026-04-01',
  held: [],
  actsForAnother: false,
  ...more,
})
const held = (kind: string, from: string, to: string | null) => ({ post: 'old', title: '旧岗位', class: kind, from, to })
const codes = (more: Partial<AppointmentFacts>) => threeAdministrators(facts(more)).map(({ code }) => code)

test('posts of two classes exclude one another while they overlap, and not a day longer (3.6.2)', () => {
  deepEqual(codes({ held: [held('business', '2026-01-01', null)] }), ['people.two-classes'])
  deepEqual(codes({ held: [held('audit', '2026-03-31', null)] }), ['people.two-classes'])
  deepEqual(codes({ held: [held('audit', '2026-04-01', null), held('audit', '2026-01-01', '2026-03-01')] }), [], 'ends are exclusive')
  deepEqual(codes({ held: [held('system', '2026-01-01', null)] }), [], 'the same class does not')
  deepEqual(codes({ held: [held('audit', '2026-03-05', '2026-03-05')] }), [], 'what was withdrawn before it began')
})

test('an administrator takes no business of another (3.6.2)', () => {
  deepEqual(codes({ actsForAnother: true }), ['people.acts-for-another'])
  deepEqual(codes({ class: 'business', actsForAnother: true }), [])
})

test('nobody manages their own account (3.6.2)', () => {
  deepEqual(ownAccount({ actor: 'a', official: 'b' }), [])
  deepEqual(
    ownAccount({ actor: 'a', official: 'a' }).map(({ code }) => code),
    ['people.own-account'],
  )
})

test('the rule says no exactly where the days overlap as the table counts them (3.6.2)', () => {
  const day = (n: number) => `2026-03-${String(n).padStart(2, '0')}`
  const span = fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.option(fc.integer({ min: 1, max: 8 })))
    .map(([from, days]) => ({ from, to: days === null ? null : from + days }))
  fc.assert(
    fc.property(span, span, (a, b) => {
      const days = (s: { from: number; to: number | null }) =>
        Array.from({ length: 31 }, (_, i) => i + 1).filter((n) => n >= s.from && (s.to === null || n < s.to))
      const shared = days(a).some((n) => days(b).includes(n))
      const old = held('audit', day(b.from), b.to === null ? null : day(b.to))
      const found = codes({ from: day(a.from), to: a.to === null ? null : day(a.to), held: [old] })
      deepEqual(found.length > 0, shared)
    }),
  )
})
