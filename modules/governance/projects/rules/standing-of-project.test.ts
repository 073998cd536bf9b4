import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { day } from '#kernel/time/day.ts'
import { type ProjectState, projectStates } from '../contract/fields.ts'
import { demandedDocuments, documentsComplete, missingDocuments } from './acceptance-documents.ts'
import { approvalNeedsReview, moneyNeedsApproval, revokedGetsNothing, useNeedsAcceptance } from './standing-of-project.ts'

const states = Object.keys(projectStates) as ProjectState[]
const passing = (rule: (state: ProjectState) => readonly unknown[]) => states.filter((state) => rule(state).length === 0)
const only = (state: ProjectState) => ({ projects: [{ state, revokedOn: state === 'revoked' ? '2026-03-02' : null }] })

test('only what passed the review is approved (4.3.2) (3.3.5)', () => {
  assert.deepEqual(
    passing((state) => approvalNeedsReview({ state })),
    ['reviewed', 'approved', 'not-approved', 'under-construction', 'completed', 'accepted', 'revoked'],
  )
})

test('money and tenders wait for the approval (4.3.2)', () => {
  assert.deepEqual(
    passing((state) => moneyNeedsApproval(only(state))),
    ['approved', 'under-construction', 'completed', 'accepted', 'revoked'],
  )
  assert.equal(moneyNeedsApproval({ projects: [] })[0]?.code, 'projects.not-approved-for-money')
})

test('use waits for the acceptance and stops when it is revoked (4.3.6)', () => {
  assert.deepEqual(
    passing((state) => useNeedsAcceptance(only(state))),
    ['accepted'],
  )
  assert.deepEqual(useNeedsAcceptance(only('revoked'))[0]?.detail, { day: '2026-03-02' })
  assert.equal(useNeedsAcceptance({ projects: [] })[0]?.code, 'projects.not-accepted')
})

test('an extension under way does not stop an accepted system, a revoked part does (4.3.6)', () => {
  const accepted = { state: 'accepted' as const, revokedOn: null }
  assert.deepEqual(useNeedsAcceptance({ projects: [accepted, { state: 'under-construction', revokedOn: null }] }), [])
  assert.equal(useNeedsAcceptance({ projects: [accepted, ...only('revoked').projects] }).length, 1)
})

test('a revoked acceptance stops money too (4.3.6)', () => {
  assert.deepEqual(passing((state) => revokedGetsNothing(only(state))).includes('revoked'), false)
  assert.equal(passing((state) => revokedGetsNothing(only(state))).length, states.length - 1)
})

test('whoever may use may be paid: acceptance never comes without approval (4.3.2) (4.3.6)', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...states)), (held) => {
      const projects = held.map((state) => ({ state, revokedOn: null }))
      if (useNeedsAcceptance({ projects }).length === 0) assert.deepEqual(moneyNeedsApproval({ projects }), [])
    }),
  )
})

test('the documents that a day demands are all there before acceptance (4.3.6)', () => {
  const today = day('2026-03-02')
  const all = demandedDocuments.on(today).value
  assert.deepEqual(documentsComplete({ present: all, day: today }), [])
  for (const left of all)
    assert.deepEqual(
      missingDocuments(
        all.filter((kind) => kind !== left),
        today,
      ),
      [left],
    )
  assert.equal(documentsComplete({ present: [], day: today })[0]?.code, 'projects.acceptance-document-missing')
  assert.ok(!demandedDocuments.on(day('2005-01-01')).value.includes('crypto-assessment'))
})
