import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { approveProject, computeEvidence, concludeReview, openReview, recordOpinion } from '#modules/governance/projects/contract.ts'
import { approved, submitted } from '#tests/support/trial-project.ts'
import { contractsFor } from '#tests/support/trial-contracts.ts'
import { testHouse, type TestHouse } from '#tests/support/house.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'

const FUNDS = 'finance-department.funds'
let t: TestHouse
let fund: string
let paper = 0
const document = () => `演示拨款〔2026〕${(paper += 1)}号`

before(async () => {
  t = await testHouse()
  const { id } = await t.act(FUNDS, contract.openAccount, {
    title: '省信息化建设专项资金',
    kind: 'special',
    level: 'province',
    division: '430000',
  })
  fund = id
  await t.act(FUNDS, contract.recordIncome, { account: fund, source: 'fiscal', giver: '省财政厅', document: document(), sum: '10000000' })
  await t.act(FUNDS, contract.recordIncome, { account: fund, source: 'social', giver: '演示企业', document: document(), sum: '10000000' })
})
after(() => t.close())

/** An approved project of a million yuan with its money allocated and its contracts signed. */
async function financed(allocated = '900000', works = '500000') {
  const { project, system } = await approved(t)
  const { works: signed } = await contractsFor(t, project, 'stats-bureau', works)
  const allocation = await t.act(FUNDS, contract.allocateFunds, { account: fund, project, sum: allocated, document: document() })
  return { project, system, contract: signed, allocation: allocation.id }
}
const pay = (project: string, against: string | undefined, sum: string, key?: string, paper = document()) =>
  t.act(
    FUNDS,
    contract.payProject,
    { project, kind: 'construction', ...(against && { contract: against }), sum, document: paper },
    { ...(key && { key }) },
  )

test('a payment before approval is refused, and so is an allocation (4.3.2)', async () => {
  const { project } = await submitted(t)
  for (const asked of [
    t.refusal(FUNDS, contract.payProject, { project, kind: 'construction', sum: '1', document: document() }),
    t.refusal(FUNDS, contract.allocateFunds, { account: fund, project, sum: '1', document: document() }),
  ])
    assert.deepEqual((await asked).clauses, ['4.3.2'])
})

test('the provincial fund does not pay a city’s project, nor one it is not for; the city’s own fund does (4.2.1, 4.2.2)', async () => {
  const city = await submitted(t, 'changsha', { level: 'city', purpose: 'other' })
  const LAB = 'informatisation-office.reviewer'
  const experts = ['expert-1', 'expert-2', 'expert-3', 'expert-4', 'expert-7']
  await t.act(LAB, openReview, { project: city.project, experts })
  await t.act(LAB, computeEvidence, { project: city.project })
  for (const expert of experts) await t.act(expert, recordOpinion, { project: city.project, verdict: 'pass', opinion: '已阅研究' })
  await t.act(LAB, concludeReview, { project: city.project, finding: '与现有系统不重复' })
  await t.act('ndrc.approver', approveProject, { project: city.project })
  const refused = await t.refusal(FUNDS, contract.allocateFunds, {
    account: fund,
    project: city.project,
    sum: '1000',
    document: document(),
  })
  assert.deepEqual(refused, { codes: ['funds.other-level', 'funds.other-purpose'], clauses: ['4.2.1', '4.2.2'] })
  const own = await t.act(FUNDS, contract.openAccount, { title: '长沙市信息化资金', kind: 'ordinary', level: 'city', division: '430100' })
  await t.act(FUNDS, contract.recordIncome, { account: own.id, source: 'fiscal', giver: '长沙市', document: document(), sum: '5000' })
  await t.act(FUNDS, contract.allocateFunds, { account: own.id, project: city.project, sum: '1000', document: document() })
  const next = await t.act(FUNDS, contract.openAccount, { title: '株洲市信息化资金', kind: 'ordinary', level: 'city', division: '430200' })
  await t.act(FUNDS, contract.recordIncome, { account: next.id, source: 'bank', giver: '演示银行', document: document(), sum: '5000' })
  assert.deepEqual(
    (await t.refusal(FUNDS, contract.allocateFunds, { account: next.id, project: city.project, sum: '1', document: document() })).codes,
    ['funds.other-division'],
  )
  assert.deepEqual(
    (await t.refusal(FUNDS, contract.openAccount, { title: '错', kind: 'ordinary', level: 'city', division: '430000' })).codes,
    ['funds.level-against-division'],
  )
})

test('money is allocated up to the approved estimate and paid up to the contract', async () => {
  const { project, contract: works } = await financed('900000', '500000')
  assert.deepEqual(
    (await t.refusal(FUNDS, contract.allocateFunds, { account: fund, project, sum: '100000.01', document: document() })).codes,
    ['funds.allocation-over-estimate'],
  )
  assert.deepEqual(await pay(project, works, '499999.99').then(({ paid, left }) => ({ paid, left })), {
    paid: '499999.99',
    left: '400000.01',
  })
  const over = { project, kind: 'construction' as const, contract: works, sum: '0.02', document: document() }
  assert.deepEqual((await t.refusal(FUNDS, contract.payProject, over)).codes, ['funds.payment-over-contract'])
  assert.deepEqual((await t.refusal(FUNDS, contract.payProject, { project, kind: 'construction', sum: '1', document: document() })).codes, [
    'funds.contract-missing',
  ])
  const other = await financed('10000')
  assert.deepEqual((await t.refusal(FUNDS, contract.payProject, { ...over, project: other.project })).codes, [
    'funds.contract-of-another-project',
    'funds.payment-over-contract',
  ])
  const seen = await t.ask('stats-bureau.officer', contract.ofProject, { project })
  assert.deepEqual(
    { paid: seen.paid, estimate: seen.estimate, n: seen.payments.length },
    { paid: '499999.99', estimate: '1000000.00', n: 1 },
  )
  await assert.rejects(t.ask('water-department.officer', contract.ofProject, { project }), Refused, 'another organ sees none of it')
})

test('operation money before acceptance is refused, and so is the return of a surplus (4.3.6)', async () => {
  const { project, allocation } = await financed()
  const operation = { project, kind: 'operation' as const, sum: '100', document: document() }
  assert.deepEqual(await t.refusal(FUNDS, contract.payProject, operation), { codes: ['funds.operation-early'], clauses: ['4.3.6'] })
  assert.deepEqual((await t.refusal(FUNDS, contract.returnSurplus, { allocation, sum: '1' })).codes, ['funds.surplus-early'])
})

test('a retry with the same key pays once; the same document is not paid twice', async () => {
  const { project, contract: works } = await financed()
  const paper = document()
  const [first, again] = await Promise.all([pay(project, works, '1000', 'retry-1', paper), pay(project, works, '1000', 'retry-1', paper)])
  assert.equal(first.id, again.id)
  assert.deepEqual(
    (await t.refusal(FUNDS, contract.payProject, { project, kind: 'construction', contract: works, sum: '1000', document: paper })).codes,
    ['funds.document-used'],
  )
  assert.equal((await t.ask(FUNDS, contract.ofProject, { project })).paid, '1000.00')
})

test('no interleaving of payments exceeds the ceiling, and what is paid is the sum of what was acknowledged (4.3.2)', async () => {
  const fen = fc.integer({ min: 1, max: 30_000 }).map((n) => (n / 100).toFixed(2))
  await fc.assert(
    fc.asyncProperty(fc.array(fen, { minLength: 2, maxLength: 8 }), async (sums) => {
      const { project, contract: works } = await financed('400', '500')
      const tried = await Promise.allSettled(sums.map((sum) => pay(project, works, sum)))
      for (const one of tried) if (one.status === 'rejected') assert.ok(one.reason instanceof Refused, String(one.reason))
      const acknowledged = sums
        .filter((_, i) => tried[i]!.status === 'fulfilled')
        .reduce((total, sum) => total + Math.round(Number(sum) * 100), 0)
      const { paid } = await t.ask(FUNDS, contract.ofProject, { project })
      assert.equal(Math.round(Number(paid) * 100), acknowledged)
      assert.ok(acknowledged <= 40_000)
    }),
    { numRuns: 6 },
  )
})

test('no interleaving of allocations empties a fund twice', async () => {
  const { id } = await t.act(FUNDS, contract.openAccount, { title: '小额资金', kind: 'special', level: 'province', division: '430000' })
  await t.act(FUNDS, contract.recordIncome, { account: id, source: 'fiscal', giver: '省财政厅', document: document(), sum: '1000' })
  const projects = await Promise.all([1, 2, 3].map(() => approved(t)))
  const tried = await Promise.allSettled(
    projects.map(({ project }) => t.act(FUNDS, contract.allocateFunds, { account: id, project, sum: '400', document: document() })),
  )
  assert.equal(tried.filter(({ status }) => status === 'fulfilled').length, 2)
  const { accounts } = await t.ask('leading-group.leader', contract.accountList, { level: 'province' })
  assert.equal(accounts.find((account) => account.id === id)?.left, '200.00')
  assert.deepEqual(accounts.find((account) => account.id === fund)?.bySource, {
    fiscal: '10000000.00',
    bank: '0.00',
    social: '10000000.00',
  })
})

test('the table itself refuses a payment beyond its ceiling, were the rule gone (4.3.2)', async () => {
  const { project, contract: works } = await financed('400', '500')
  const sql = (text: string) => t.database.pool.query(text, [project])
  await pay(project, works, '400')
  await assert.rejects(sql('update funds.project set paid = paid + 0.01 where project = $1'), /project_paid_within_allocated/)
  await assert.rejects(sql('update funds.project set allocated = estimate + 0.01 where project = $1'), /project_allocated_within_estimate/)
  await assert.rejects(sql('update funds.contract set paid = sum + 0.01 where project = $1'), /contract_paid_within_sum/)
})
