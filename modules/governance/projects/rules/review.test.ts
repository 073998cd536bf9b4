import assert from 'node:assert/strict'
import test from 'node:test'
import { day } from '#kernel/time/day.ts'
import { duplicateAnswered, everyExpertSpoke, evidenceFirst, isPassed } from './review-conclusion.ts'
import { expertsStandApart, jointReviewSigned, panelIsOdd, platformReviewedJointly } from './review-panel.ts'

const codes = (grounds: readonly { code: string }[]) => grounds.map(({ code }) => code)
const nameOf = (organ: string) => organ

test('a panel is odd and of five at least (4.1.1)', () => {
  assert.deepEqual(
    [3, 4, 5, 6, 7].map((number) => panelIsOdd({ number }).length),
    [1, 1, 0, 1, 0],
  )
})

test('an expert of the builder, of a participant, or with a declared interest stands aside (4.1.1)', () => {
  const expert = (organ: string, declared = false) => ({ name: organ, organ, declared })
  const experts = [expert('builder'), expert('partner'), expert('other', true), expert('other')]
  const found = expertsStandApart({ organ: 'builder', participants: ['partner'], experts })
  assert.deepEqual(
    found.map(({ detail }) => detail?.expert),
    ['builder', 'partner', 'other'],
  )
})

test('the intranet platform needs three organs (3.2.6), the extranet platform two (3.2.8), other projects none', () => {
  const missing = (isPlatform: boolean, zone: 'intranet' | 'extranet', organs: string[]) =>
    platformReviewedJointly({ isPlatform, zone, organs, nameOf })
  assert.equal(missing(true, 'intranet', ['informatisation-office'])[0]?.detail?.missing, 'secrecy-bureau、cipher-office')
  assert.equal(missing(true, 'extranet', ['informatisation-office'])[0]?.detail?.missing, 'ndrc')
  assert.deepEqual(missing(true, 'extranet', ['informatisation-office', 'ndrc']), [])
  assert.deepEqual(missing(false, 'intranet', []), [])
})

test('a joint review is concluded when every organ has signed (3.2.6) (3.2.8)', () => {
  assert.deepEqual(
    codes(jointReviewSigned({ isPlatform: true, zone: 'intranet', organs: ['informatisation-office', 'cipher-office'], nameOf })),
    ['projects.joint-signature-missing'],
  )
  assert.deepEqual(jointReviewSigned({ isPlatform: true, zone: 'extranet', organs: ['ndrc', 'informatisation-office'], nameOf }), [])
})

test('no conclusion without the evidence of duplicates (1.1) (4.1.1)', () => {
  assert.deepEqual(evidenceFirst({ isComputed: false })[0]?.clauses, ['1.1', '4.1.1'])
  assert.deepEqual(evidenceFirst({ isComputed: true }), [])
})

test('an overlap of 300 permille or more is answered in words (1.1) (4.1.1)', () => {
  const asked = (score: number, finding: string) =>
    duplicateAnswered({ highest: { name: '甲', organName: '乙', score }, finding, day: day('2026-03-02') })
  assert.deepEqual(asked(299, ''), [])
  assert.deepEqual(codes(asked(300, ' ')), ['projects.duplicate-unanswered'])
  assert.deepEqual(asked(1000, '不重复'), [])
  assert.deepEqual(duplicateAnswered({ highest: undefined, finding: '', day: day('2026-03-02') }), [])
})

test('every expert has spoken, and half is not a majority (4.1.1)', () => {
  assert.deepEqual(codes(everyExpertSpoke({ silent: ['甲'] })), ['projects.opinions-missing'])
  assert.deepEqual([isPassed(['pass', 'fail']), isPassed(['pass', 'pass', 'fail']), isPassed([])], [false, true, false])
})
