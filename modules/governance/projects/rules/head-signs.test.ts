import assert from 'node:assert/strict'
import test from 'node:test'
import { headSigns, submittedSigned } from './head-signs.ts'

test('only the head of the building organ signs (4.1.2)', () => {
  assert.deepEqual(headSigns({ organ: 'stats-bureau', signerOrgan: 'stats-bureau' }), [])
  assert.equal(headSigns({ organ: 'stats-bureau', signerOrgan: 'ndrc' })[0]?.code, 'projects.not-the-head-of-this-organ')
  assert.equal(headSigns({ organ: 'stats-bureau', signerOrgan: undefined }).length, 1)
})

test('what is not signed is not submitted (4.1.2)', () => {
  assert.deepEqual(submittedSigned({ isSigned: true }), [])
  assert.deepEqual(submittedSigned({ isSigned: false })[0]?.clauses, ['4.1.2'])
})
