import { test } from 'node:test'
import { deepEqual, equal } from 'node:assert/strict'
import { compilePolicy } from '#kernel/access/policy.ts'
import type { Day } from '#kernel/time/day.ts'
import { courseBeforeRights } from './course-before-rights.ts'
import { waiverEnds } from './waiver-ends.ts'

const policy = compilePolicy(
  {
    permissions: {},
    duties: {
      taught: { class: 'business', course: 'course', may: { 'a.do': 'all' } },
      free: { class: 'business', may: { 'b.do': 'own' } },
    },
  },
  'test',
)

test('the rights of a duty wait for its course, and for no other (3.9.3)', () => {
  const duties = ['taught', 'free']
  deepEqual([...policy.heldBy({ duties }).permissions.keys()], ['b.do'])
  deepEqual([...policy.heldBy({ duties, courses: ['other'] }).withheld], [['a.do', 'course']])
  deepEqual([...policy.heldBy({ duties, courses: ['course'] }).permissions.keys()], ['a.do', 'b.do'])
  equal(courseBeforeRights({ course: 'course', courses: [] })[0]?.clauses?.[0], '3.9.3')
  deepEqual(courseBeforeRights({ course: undefined, courses: [] }), [])
})

test('a waiver ends within a year; what was passed may stand (3.9.3)', () => {
  const codes = (kind: 'passed' | 'waived', to?: string) =>
    waiverEnds({ kind, from: '2026-03-02' as Day, to: to as Day | undefined }).map(({ code }) => code)
  deepEqual(codes('waived'), ['training.waiver-without-end'])
  deepEqual(codes('waived', '2027-03-03'), [])
  deepEqual(codes('waived', '2027-03-04'), ['training.waiver-too-long'])
  deepEqual(codes('waived', '2026-03-02'), ['training.end-before-start'])
  deepEqual(codes('passed'), [])
})
