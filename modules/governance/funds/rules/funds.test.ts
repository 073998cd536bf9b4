import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Money, money, yuan } from '#kernel/money/money.ts'
import { allocateWithinMeans, eachLevelPaysItsOwn, type Fund, specialFundHasPurposes } from './allocate-within-level.ts'
import { moneyNeedsApproval, operateAfterAcceptance, payWithinCeiling, returnSurplusAfterAcceptance } from './pay-within-ceiling.ts'

const codes = (grounds: readonly { code: string }[]) => grounds.map(({ code }) => code)
const fund: Fund = { kind: 'special', level: 'province', division: '430000', left: yuan('1000') }
const project = { level: 'province' as const, division: '430000', purpose: 'base-database' }
const changsha = { ...project, level: 'city' as const, division: '430100' }

test('the provincial fund pays provincial projects, a city pays its own (4.2.1)', () => {
  assert.deepEqual(eachLevelPaysItsOwn({ fund, project }), [])
  assert.deepEqual(codes(eachLevelPaysItsOwn({ fund, project: changsha })), ['funds.other-level'])
  const city: Fund = { ...fund, level: 'city', division: '430100' }
  assert.deepEqual(eachLevelPaysItsOwn({ fund: city, project: changsha }), [])
  assert.deepEqual(codes(eachLevelPaysItsOwn({ fund: city, project })), ['funds.other-level'])
  assert.deepEqual(codes(eachLevelPaysItsOwn({ fund: { ...city, division: '430200' }, project: changsha })), ['funds.other-division'])
  assert.deepEqual(eachLevelPaysItsOwn({ fund: city, project: { ...changsha, division: '430102' } }), [], 'a county of the city')
})

test('the special fund pays network platforms, base databases and key business systems, nothing else (4.2.2)', () => {
  for (const purpose of ['network-platform', 'base-database', 'key-business'])
    assert.deepEqual(specialFundHasPurposes({ fund, project: { ...project, purpose } }), [])
  const refused = specialFundHasPurposes({ fund, project: { ...project, purpose: 'other' } })
  assert.deepEqual(
    refused.map(({ code, clauses }) => [code, clauses]),
    [['funds.other-purpose', ['4.2.2']]],
  )
  assert.deepEqual(specialFundHasPurposes({ fund: { ...fund, kind: 'ordinary' }, project: { ...project, purpose: 'other' } }), [])
})

test('a fund gives no more than it has and a project gets no more than its estimate (4.2.1)', () => {
  const asking = { fund, estimate: yuan('800'), allocated: yuan('300'), sum: yuan('500') }
  assert.deepEqual(allocateWithinMeans(asking), [])
  assert.deepEqual(codes(allocateWithinMeans({ ...asking, sum: yuan('500.01') })), ['funds.allocation-over-estimate'])
  assert.deepEqual(codes(allocateWithinMeans({ ...asking, estimate: yuan('9999'), sum: yuan('1000.01') })), ['funds.fund-short'])
  assert.deepEqual(codes(allocateWithinMeans({ ...asking, sum: yuan('0') })), ['funds.sum-zero'])
})

test('a payment before approval is refused (4.3.2)', () => {
  const refused = moneyNeedsApproval({ approvedEstimate: null })
  assert.deepEqual(
    refused.map(({ code, clauses }) => [code, clauses]),
    [['funds.project-not-approved', ['4.3.2']]],
  )
  assert.deepEqual(moneyNeedsApproval({ approvedEstimate: '1.00' }), [])
})

const paying = {
  kind: 'construction' as const,
  sum: yuan('100'),
  estimate: yuan('1000'),
  allocated: yuan('800'),
  paid: yuan('0'),
  contract: { sum: yuan('500'), paid: yuan('400'), isOfProject: true },
}

test('a payment goes up to the contract, the allocation and the estimate, and not a fen beyond (4.3.2)', () => {
  assert.deepEqual(payWithinCeiling(paying), [])
  assert.deepEqual(codes(payWithinCeiling({ ...paying, sum: yuan('100.01') })), ['funds.payment-over-contract'])
  assert.deepEqual(codes(payWithinCeiling({ ...paying, paid: yuan('700.01') })), ['funds.payment-over-allocation'])
  assert.deepEqual(codes(payWithinCeiling({ ...paying, estimate: yuan('800'), paid: yuan('700.01') })), [
    'funds.payment-over-estimate',
    'funds.payment-over-allocation',
  ])
  assert.deepEqual(codes(payWithinCeiling({ ...paying, contract: undefined })), ['funds.contract-missing'])
  assert.deepEqual(codes(payWithinCeiling({ ...paying, contract: { ...paying.contract, isOfProject: false } })), [
    'funds.contract-of-another-project',
  ])
})

test('operation money is paid after acceptance only, within its line (4.3.6)', () => {
  const operating = { kind: 'operation' as const, sum: yuan('40'), isAccepted: true, line: yuan('60'), spent: yuan('20') }
  assert.deepEqual(operateAfterAcceptance(operating), [])
  assert.deepEqual(codes(operateAfterAcceptance({ ...operating, isAccepted: false })), ['funds.operation-early'])
  assert.deepEqual(codes(operateAfterAcceptance({ ...operating, sum: yuan('40.01') })), ['funds.operation-over-line'])
  assert.deepEqual(operateAfterAcceptance({ ...operating, kind: 'construction', isAccepted: false }), [])
})

test('a surplus goes back after acceptance, and only what was not paid', () => {
  assert.deepEqual(codes(returnSurplusAfterAcceptance({ isAccepted: false, sum: yuan('1'), returnable: yuan('5') })), [
    'funds.surplus-early',
  ])
  assert.deepEqual(codes(returnSurplusAfterAcceptance({ isAccepted: true, sum: yuan('5.01'), returnable: yuan('5') })), [
    'funds.surplus-too-much',
  ])
})

test('whatever payments are tried in whatever order, none that the rule lets through exceeds a ceiling (4.3.2)', () => {
  const fen = fc.bigInt({ min: 1n, max: 100_000n }).map(money)
  fc.assert(
    fc.property(fen, fen, fen, fc.array(fen, { maxLength: 30 }), (estimate, allocated, contractSum, sums) => {
      let paid = 0n as Money
      for (const sum of sums) {
        const grounds = payWithinCeiling({
          ...paying,
          estimate,
          allocated,
          paid,
          sum,
          contract: { sum: contractSum, paid, isOfProject: true },
        })
        const fits = [estimate, allocated, contractSum].every((ceiling) => paid + sum <= ceiling)
        assert.equal(grounds.length === 0, fits)
        if (grounds.length === 0) paid = money(paid + sum)
      }
    }),
  )
})
