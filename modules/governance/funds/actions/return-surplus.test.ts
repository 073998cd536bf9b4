import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { acceptProject, reportCompletion, revokeAcceptance, startConstruction } from '#modules/governance/projects/contract.ts'
import { projects } from '#modules/governance/projects/module.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { tenders } from '#modules/governance/tenders/module.ts'
import { testHouse, type TestHouse } from '#tests/support/house.ts'
import { contractsFor } from '#tests/support/trial-contracts.ts'
import { addDocuments, approved } from '#tests/support/trial-project.ts'
import * as contract from '../contract.ts'
import { funds } from '../module.ts'

const FUNDS = 'finance-department.funds'
const BUILDER = 'stats-bureau.officer'
let t: TestHouse
before(async () => {
  t = await testHouse({ modules: [systems, projects, tenders, funds] })
})
after(() => t.close())

test('construction waits for its contracts; after acceptance operation money is paid and the surplus goes back (4.3.4, 4.3.6)', async () => {
  const { project } = await approved(t)
  const started = await t.refusal(BUILDER, startConstruction, { project })
  assert.deepEqual(started.clauses, ['4.3.4'])
  const { works } = await contractsFor(t, project)
  const { id: account } = await t.act(FUNDS, contract.openAccount, {
    title: '专项资金',
    kind: 'special',
    level: 'province',
    division: '430000',
  })
  await t.act(FUNDS, contract.recordIncome, { account, source: 'fiscal', giver: '省财政厅', document: '收1', sum: '900000' })
  const { id: allocation } = await t.act(FUNDS, contract.allocateFunds, { account, project, sum: '900000', document: '拨1' })
  await t.act(BUILDER, startConstruction, { project })
  await t.act(FUNDS, contract.payProject, { project, kind: 'construction', contract: works, sum: '500000', document: '付1' })
  await t.act(BUILDER, reportCompletion, { project, report: '建设内容全部完成' })
  await addDocuments(t, project)
  const operation = { project, kind: 'operation' as const, payee: '演示运维企业', sum: '60000', document: '付2' }
  assert.deepEqual((await t.refusal(FUNDS, contract.payProject, operation)).codes, ['funds.operation-early'])
  await t.act('informatisation-office.reviewer', acceptProject, { project })

  await t.act(FUNDS, contract.payProject, operation)
  assert.deepEqual((await t.refusal(FUNDS, contract.payProject, { ...operation, sum: '0.01', document: '付3' })).codes, [
    'funds.operation-over-line',
  ])
  assert.deepEqual((await t.refusal(FUNDS, contract.returnSurplus, { allocation, sum: '340000.01' })).codes, ['funds.surplus-too-much'])
  const both = await Promise.allSettled([1, 2].map(() => t.act(FUNDS, contract.returnSurplus, { allocation, sum: '300000' })))
  assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'], 'two at once return it once')
  assert.equal((await t.ask(FUNDS, contract.accountList, {})).accounts[0]?.left, '300000.00')
  const seen = await t.ask(BUILDER, contract.ofProject, { project })
  assert.deepEqual(
    { allocated: seen.allocated, paid: seen.paid, left: seen.left },
    { allocated: '600000.00', paid: '560000.00', left: '40000.00' },
  )

  await t.act('leading-group.leader', revokeAcceptance, { project, reason: '数据不实' })
  const stopped = { project, kind: 'construction' as const, contract: works, sum: '1', document: '付4' }
  assert.ok((await t.refusal(FUNDS, contract.payProject, stopped)).clauses.includes('4.3.6'))
})
