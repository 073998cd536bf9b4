// The trace tells what `decide` decided, and a kept decision is made again as it was.
import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { circumstance, drawnActor, MAYS, person, somewhere } from '#tests/support/drawn-people.ts'
import { words } from '../text/text.ts'
import { decide } from './decide.ts'
import { decideAgain, recordOf } from './decision-record.ts'
import { compilePolicy } from './policy.ts'
import { stepWords, verdictWords } from './trace-words.ts'
import { traceOf } from './trace.ts'

const homes = Array.from({ length: 10 }, (_, i) => ({ id: `organ-${i}`, division: ['430000', '430100', '430102', '440000'][i % 4]! }))

test('the trace ends where the decision does, and names a step for it', () => {
  fc.assert(
    fc.property(person, fc.constantFrom(...MAYS), somewhere, circumstance, (drawn, may, place, at) => {
      const actor = drawnActor(drawn, homes)
      const { allowed, reason, steps } = traceOf(actor, may, place, at)
      assert.deepEqual({ allowed, reason }, { ...decide(actor, may, place, at) })
      assert.equal(
        allowed,
        steps.every(({ passed }) => passed),
      )
      const unnamed = (id: string) => words(id, id)
      for (const step of steps) assert.match(stepWords(step, { duty: unnamed, course: unnamed, permission: unnamed }).zh, /./)
      const verdict = verdictWords({ allowed, reason, steps }, { duty: unnamed, course: unnamed, permission: unnamed })
      assert.match(verdict.zh, allowed ? /^能：.+。$/ : /^不能：.+。.+。$/)
      assert.match(verdict.en, allowed ? /^Yes: .+\.$/ : /^No: .+\. .+\.$/)
    }),
    { numRuns: 3_000 },
  )
})

test('a decision that was kept is made again with the same result', () => {
  fc.assert(
    fc.property(person, fc.constantFrom(...MAYS), somewhere, circumstance, (drawn, may, drawnPlace, at) => {
      const actor = drawnActor(drawn, homes)
      const place = drawnPlace && { ...drawnPlace, level: drawnPlace.level || 0 }
      const made = decide(actor, may, place, at)
      const kept = JSON.parse(JSON.stringify(recordOf(actor, may, made, place, at)))
      const set = actor.policy ?? compilePolicy({ permissions: {}, duties: {} }, 'none')
      assert.deepEqual(decideAgain(set, kept), made)
    }),
  )
})

test('the trace names the duties that work, and no course that was not passed', () => {
  const may = { 'trial.read': 'own' } as const
  const policy = compilePolicy(
    { permissions: {}, duties: { taught: { class: 'business', course: 'c', may }, plain: { class: 'business', may } } },
    'test',
  )
  const stepsOf = (duties: string[], courses: string[]) => {
    const { permissions } = policy.heldBy({ duties, courses })
    const { steps } = traceOf({ kind: 'official', id: 'x', name: 'x', policy, duties, courses, permissions }, 'trial.read')
    return steps.map(({ step, passed, facts }) => [step, passed, facts.duties?.map(({ duty }) => duty) ?? facts.course])
  }
  assert.deepEqual(stepsOf(['taught', 'plain'], []).slice(1), [['source', true, ['plain']]])
  assert.deepEqual(stepsOf(['taught'], []).slice(1), [
    ['source', true, ['taught']],
    ['course', false, 'c'],
  ])
  assert.deepEqual(stepsOf(['taught', 'plain'], ['c']).slice(1), [
    ['source', true, ['taught', 'plain']],
    ['course', true, 'c'],
  ])
})
