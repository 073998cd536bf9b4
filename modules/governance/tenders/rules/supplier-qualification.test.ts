import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clauseById, inForceOn } from '#policy/clauses.ts'
import { day } from '#kernel/time/day.ts'
import { bidderIsQualified, type Certificate, demandOfQualification, qualificationRequired } from './supplier-qualification.ts'

const codes = (grounds: readonly { code: string }[]) => grounds.map(({ code }) => code)
const works = 'works' as const
const held: Certificate = { kind: 'integration', issuer: 'province', from: '2010-01-01', to: '2013-12-31' }
const bidding = { release: day('2013-06-01'), today: day('2013-06-20'), category: works, supplier: '甲公司', certificates: [held] }

test('the qualification is required exactly while the clause is in force (4.3.5)', () => {
  for (const on of ['2004-06-08', '2004-06-09', '2013-12-31', '2014-01-27', '2014-01-28', '2026-03-02']) {
    assert.equal(qualificationRequired.on(day(on)).value, inForceOn(clauseById('4.3.5'), on), on)
  }
})

test('a tender of 2013 that does not demand the certificate is refused (4.3.5)', () => {
  assert.deepEqual(codes(demandOfQualification({ release: day('2014-01-27'), category: works, demands: false })), [
    'tenders.qualification-not-demanded',
  ])
  assert.deepEqual(demandOfQualification({ release: day('2014-01-27'), category: works, demands: true }), [])
  assert.deepEqual(
    demandOfQualification({ release: day('2013-01-01'), category: 'goods', demands: false }),
    [],
    'goods are not named by the clause',
  )
})

test('a tender after 2014 that demands the abolished certificate is refused (4.3.5)', () => {
  const refused = demandOfQualification({ release: day('2014-01-28'), category: works, demands: true })
  assert.deepEqual(codes(refused), ['tenders.qualification-abolished'])
  assert.equal(refused[0]?.detail?.law, '国发〔2014〕5号')
  assert.deepEqual(demandOfQualification({ release: day('2026-03-02'), category: works, demands: false }), [])
})

test('in 2013 a bidder without a valid certificate of the kind, from the province or above, is refused (4.3.5)', () => {
  assert.deepEqual(bidderIsQualified(bidding), [])
  const wrong: Certificate[][] = [
    [],
    [{ ...held, kind: 'supervision' }],
    [{ ...held, issuer: 'other' }],
    [{ ...held, to: '2013-06-19' }],
    [{ ...held, from: '2013-06-21' }],
  ]
  for (const certificates of wrong) assert.deepEqual(codes(bidderIsQualified({ ...bidding, certificates })), ['tenders.not-qualified'])
})

test('after 2014 no bid falls for the lack of a certificate (4.3.5)', () => {
  assert.deepEqual(bidderIsQualified({ ...bidding, release: day('2014-01-28'), today: day('2014-02-20'), certificates: [] }), [])
})
