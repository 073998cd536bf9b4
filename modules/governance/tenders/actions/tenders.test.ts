import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { approved, submitted } from '#tests/support/trial-project.ts'
import { testHouse, type TestHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'
import { contractsFor, evaluators, firm, onDay, opened, shown } from '#tests/support/trial-contracts.ts'

const BUYER = 'stats-bureau.officer'
let t: TestHouse
before(async () => {
  t = await testHouse()
})
afterEach(() => onDay(t, '2026-03-02'))
after(() => t.close())

const reason = '低于必须招标的规模'
const codesOf = async (run: Promise<{ codes: string[] }>) => (await run).codes
const constructionGate = async (system: string) =>
  ((await t.house.standing('construction', [system])).get(system) ?? [])
    .filter(({ code }) => code.startsWith('tenders.'))
    .map(({ code }) => code)
const tenderOf = {
  title: '集成',
  category: 'works' as const,
  method: 'public' as const,
  scope: '集成',
  ceiling: '800000',
  releaseDay: '2026-03-02',
  deadlineDay: '2026-03-22',
}

test('what is not approved is not tendered, nor contracted directly (4.3.2)', async () => {
  const { project } = await submitted(t)
  assert.deepEqual(await t.refusal(BUYER, contract.openTender, { project, ...tenderOf }), {
    codes: ['projects.not-approved-for-money'],
    clauses: ['4.3.2'],
  })
  const direct = { project, category: 'works' as const, supplier: await firm(t), sum: '1000', reason }
  assert.deepEqual(await codesOf(t.refusal(BUYER, contract.contractDirectly, direct)), ['projects.not-approved-for-money'])
})

test('a tender runs from release to its report, and the public reads of it what is public by then', async () => {
  const { project } = await approved(t)
  const { id: tender } = await opened(t, project)
  const bids = await shown(t, tender, ['780000', '760000', '790000', '700000'])
  assert.deepEqual(await codesOf(t.refusal(BUYER, contract.awardTender, { tender })), ['tenders.candidates-showing'])
  onDay(t, '2026-03-26')
  assert.deepEqual(await codesOf(t.refusal(BUYER, contract.awardTender, { tender, bid: bids[1]! })), ['tenders.not-first-candidate'])
  const { bid, signBy } = await t.act(BUYER, contract.awardTender, { tender })
  assert.deepEqual({ bid, signBy }, { bid: bids[0], signBy: '2026-04-25' })
  assert.deepEqual(await codesOf(t.refusal(BUYER, contract.signContract, { tender, sum: '780000.01' })), ['tenders.sum-over-bid'])
  assert.equal((await t.act(BUYER, contract.signContract, { tender, sum: '780000', performanceBond: '78000' })).state, 'contracted')
  assert.equal((await t.act(BUYER, contract.reportTender, { tender, report: '招标情况' })).state, 'done')
  const { tenders } = await t.ask('anyone', contract.madePublic, { project })
  assert.equal(tenders[0]?.bidCount, 4)
  assert.deepEqual(
    tenders[0]?.candidates.map(({ price }) => price),
    ['780000.00', '760000.00', '790000.00'],
  )
  assert.deepEqual({ price: tenders[0]?.award?.price, sum: tenders[0]?.contract?.sum }, { price: '780000.00', sum: '780000.00' })
  const own = await t.ask(BUYER, contract.ofProject, { project })
  assert.equal(own.contracted, '780000.00')
  assert.deepEqual((await t.ask('water-department.officer', contract.ofProject, { project })).tenders, [], 'another organ sees none of it')
})

test('prices stay closed until the opening and evaluators’ names until the award', async () => {
  const { project } = await approved(t)
  const { id: tender } = await opened(t, project)
  await t.act(BUYER, contract.recordBid, { tender, supplier: await firm(t), price: '1' })
  assert.equal((await t.ask(BUYER, contract.ofProject, { project })).tenders[0]?.bids[0]?.price, null)
  for (const price of ['2', '3']) await t.act(BUYER, contract.recordBid, { tender, supplier: await firm(t), price })
  onDay(t, '2026-03-22')
  await t.act(BUYER, contract.openBids, { tender })
  await t.act(BUYER, contract.nameEvaluators, { tender, members: evaluators })
  assert.deepEqual((await t.ask(BUYER, contract.ofProject, { project })).tenders[0]?.evaluators, [])
})

test('with two bids the tender fails and is held again; no evaluators are named (4.3.4)', async () => {
  const { project } = await approved(t)
  const { id: tender } = await opened(t, project)
  for (const price of ['700000', '710000']) await t.act(BUYER, contract.recordBid, { tender, supplier: await firm(t), price })
  assert.deepEqual(await codesOf(t.refusal(BUYER, contract.openBids, { tender })), ['tenders.opened-early'])
  onDay(t, '2026-03-23')
  const late = { tender, supplier: await firm(t), price: '1' }
  assert.deepEqual(await t.refusal(BUYER, contract.recordBid, late), { codes: ['tenders.bid-late'], clauses: ['4.3.4'] })
  assert.equal((await t.act(BUYER, contract.openBids, { tender })).state, 'failed')
  assert.deepEqual(await codesOf(t.refusal(BUYER, contract.nameEvaluators, { tender, members: evaluators })), ['tenders.too-few-bids'])
  const again = { releaseDay: '2026-03-23', deadlineDay: '2026-04-12', retenderOf: tender }
  await opened(t, project, again)
})

test('a demand for the abolished certificate is refused after 2014, and a bid without one is received (4.3.5)', async () => {
  const { project } = await approved(t)
  const refused = await t.refusal(BUYER, contract.openTender, { project, ...tenderOf, demandsQualification: true })
  assert.deepEqual(refused, { codes: ['tenders.qualification-abolished'], clauses: ['4.3.5'] })
  const { id: tender } = await opened(t, project)
  await t.act(BUYER, contract.recordBid, { tender, supplier: await firm(t), price: '700000' })
  assert.deepEqual(
    await Promise.all(['2013-06-01', '2015-01-01'].map(async (day) => (await t.ask('anyone', contract.qualification, { day })).required)),
    [true, false],
  )
})

test('construction stays shut without a contract of supervision and opens with it (4.3.4)', async () => {
  const { project, system } = await approved(t)
  assert.deepEqual(await constructionGate(system), ['tenders.supervision-missing', 'tenders.construction-contract-missing'])
  await t.act(BUYER, contract.contractDirectly, { project, category: 'works', supplier: await firm(t, '甲集团'), sum: '300000', reason })
  assert.deepEqual(await constructionGate(system), ['tenders.supervision-missing'])
  const sister = { project, category: 'supervision' as const, supplier: await firm(t, '甲集团'), sum: '20000', reason }
  assert.deepEqual(await t.refusal(BUYER, contract.contractDirectly, sister), {
    codes: ['tenders.supervisor-not-independent'],
    clauses: ['4.3.4'],
  })
  await t.act(BUYER, contract.contractDirectly, { ...sister, supplier: await firm(t) })
  assert.deepEqual(await constructionGate(system), [])
})

test('a winner who does not sign within thirty days gives way to the next candidate (4.3.4)', async () => {
  const { project } = await approved(t)
  const { id: tender } = await opened(t, project)
  const bids = await shown(t, tender, ['700000', '710000', '720000'])
  onDay(t, '2026-03-26')
  await t.act(BUYER, contract.awardTender, { tender })
  onDay(t, '2026-04-26')
  assert.deepEqual(await t.refusal(BUYER, contract.signContract, { tender, sum: '700000' }), {
    codes: ['tenders.contract-late'],
    clauses: ['4.3.4'],
  })
  assert.equal((await t.act(BUYER, contract.recordAbandonment, { tender, reason: '中标人未按期签约' })).state, 'announced')
  assert.equal((await t.act(BUYER, contract.awardTender, { tender })).bid, bids[1])
  await t.act(BUYER, contract.signContract, { tender, sum: '710000' })
})

test('contracts signed at once never exceed the approved estimate together', async () => {
  const { project } = await approved(t)
  const firms = await Promise.all([1, 2, 3, 4].map(() => firm(t)))
  const outcomes = await Promise.allSettled(
    firms.map((supplier, i) =>
      t.act(BUYER, contract.contractDirectly, {
        project,
        category: i % 2 === 0 ? ('works' as const) : ('goods' as const),
        supplier,
        sum: '400000',
        reason,
      }),
    ),
  )
  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 2)
  assert.equal((await t.ask(BUYER, contract.ofProject, { project })).contracted, '800000.00')
})

test('one bid a firm, even at once; another organ cannot touch the tender', async () => {
  const { project } = await approved(t)
  const { id: tender } = await opened(t, project)
  const supplier = await firm(t)
  const twice = await Promise.allSettled([1, 2].map(() => t.act(BUYER, contract.recordBid, { tender, supplier, price: '700000' })))
  assert.deepEqual(twice.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
  assert.deepEqual(await codesOf(t.refusal('water-department.officer', contract.recordBid, { tender, supplier, price: '1' })), [
    'kernel.not-found',
  ])
  assert.deepEqual(
    await codesOf(
      t.refusal('water-department.officer', contract.contractDirectly, { project, category: 'goods', supplier, sum: '1', reason }),
    ),
    ['kernel.not-found'],
  )
  assert.ok((await contractsFor(t, project)).works)
})
