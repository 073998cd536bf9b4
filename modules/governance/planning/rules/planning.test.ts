import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filedAfterExamination } from './filed-after-examination.ts'
import { itemNamesItsNeed } from './item-names-its-need.ts'
import { planIsOrganised } from './plan-is-organised.ts'
import { approvedAfterReview, publishedJointlyAfterApproval, signedByPublisherAfterApproval } from './published-jointly-after-approval.ts'

const publishers = ['ndrc', 'informatisation-office']
const codes = (grounds: readonly { code: string }[]) => grounds.map(({ code }) => code)

test('an item without a need is refused, blank space is no need, every such item is named (1.2)', () => {
  const items = [
    { title: '甲', need: '' },
    { title: '乙', need: '    ' },
    { title: '丙', need: '汇总统计数据' },
  ]
  const found = itemNamesItsNeed({ items })
  assert.deepEqual(
    found.map(({ detail }) => detail?.title),
    ['甲', '乙'],
  )
  assert.deepEqual(found[0]?.clauses, ['1.2'])
})

test('a plan that the leading group has not approved is not published, whoever signed (3.1.3)', () => {
  assert.deepEqual(codes(publishedJointlyAfterApproval({ approved: false, publishers, signatures: publishers })), ['planning.not-approved'])
  assert.deepEqual(codes(publishedJointlyAfterApproval({ approved: true, publishers, signatures: publishers })), [])
})

test('one signature of two is not a joint publication (3.1.3)', () => {
  for (const signatures of [[], ['ndrc'], ['informatisation-office'], ['water-department', 'ndrc']]) {
    assert.deepEqual(codes(publishedJointlyAfterApproval({ approved: true, publishers, signatures })), ['planning.not-jointly-signed'])
  }
})

test('only an issuing organ signs, after approval, and once (3.1.3)', () => {
  const signing = { approved: true, publishers, signatures: [], organ: 'ndrc' }
  assert.deepEqual(codes(signedByPublisherAfterApproval(signing)), [])
  assert.deepEqual(codes(signedByPublisherAfterApproval({ ...signing, organ: 'water-department' })), ['planning.not-publisher'])
  assert.deepEqual(codes(signedByPublisherAfterApproval({ ...signing, approved: false })), ['planning.not-approved'])
  assert.deepEqual(codes(signedByPublisherAfterApproval({ ...signing, signatures: ['ndrc'] })), ['planning.already-signed'])
})

test('a scheme is not examined before it is submitted and not filed before it passed (3.1.4)', () => {
  for (const state of ['drafted', 'signed', 'returned'])
    assert.deepEqual(codes(filedAfterExamination({ step: 'examine', state })), ['planning.not-submitted'])
  for (const state of ['drafted', 'signed', 'submitted', 'returned'])
    assert.deepEqual(codes(filedAfterExamination({ step: 'file', state })), ['planning.not-examined'])
  assert.deepEqual(filedAfterExamination({ step: 'file', state: 'examined' }), [])
})

test('only the organs charged with the plan draft it (3.1.2)', () => {
  assert.deepEqual(codes(planIsOrganised({ organ: 'water-department', organisers: publishers })), ['planning.not-organiser'])
  assert.deepEqual(codes(planIsOrganised({ organ: undefined, organisers: publishers })), ['planning.not-organiser'])
  assert.deepEqual(planIsOrganised({ organ: 'ndrc', organisers: publishers }), [])
})

test('the leading group approves only a plan that passed review (3.1.3)', () => {
  for (const state of ['drafted', 'returned']) assert.deepEqual(codes(approvedAfterReview({ state })), ['planning.not-reviewed'])
  assert.deepEqual(approvedAfterReview({ state: 'reviewed' }), [])
})
