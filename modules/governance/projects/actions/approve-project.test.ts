import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { Refused } from '#kernel/refusal/refusal.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'
import { projects } from '../module.ts'
import { approved, drafted, review, soundDraft, submitted } from '#tests/support/trial-project.ts'

const officer = 'stats-bureau.officer'
let t: TestHouse
before(async () => void (t = await testHouse({ modules: [systems, projects] })))
after(() => t.close())

const codesOf = async (kind: 'tender' | 'payment', system: string) =>
  ((await t.house.standing(kind, [system])).get(system) ?? []).map(({ code, clauses }) => [code, ...(clauses ?? [])])

test('what was not reviewed is not approved, at any step before (4.3.2) (3.3.5)', async () => {
  const begun = await drafted(t)
  const approve = () => t.refusal('ndrc.approver', contract.approveProject, { project: begun.project })
  assert.deepEqual(await approve(), { codes: ['projects.not-reviewed'], clauses: ['4.3.2', '3.3.5'] })
  const { project } = await submitted(t)
  assert.deepEqual((await t.refusal('ndrc.approver', contract.approveProject, { project })).clauses, ['4.3.2', '3.3.5'])
})

test('before the approval neither money nor a tender, after it both (4.3.2)', async () => {
  const { project, system } = await submitted(t)
  for (const kind of ['tender', 'payment'] as const)
    assert.deepEqual(await codesOf(kind, system), [['projects.not-approved-for-money', '4.3.2']])
  await review(t, project)
  assert.equal((await codesOf('payment', system)).length, 1)
  assert.deepEqual(await t.act('ndrc.approver', contract.approveProject, { project, documentNumber: '湘发改投资〔2026〕1号' }), {
    approvedEstimate: '1000000.00',
  })
  for (const kind of ['tender', 'payment'] as const) assert.deepEqual(await codesOf(kind, system), [])
})

test('of two approvers at once one succeeds and one is told (4.3.2)', async () => {
  const { project } = await submitted(t)
  await review(t, project)
  const actor = await t.as('ndrc.approver')
  const both = await Promise.allSettled([1, 2].map(() => t.house.act(actor, contract.approveProject.name, { project })))
  assert.equal(both.filter(({ status }) => status === 'fulfilled').length, 1)
  const lost = both.find((one) => one.status === 'rejected')
  assert.ok(lost?.reason instanceof Refused && lost.reason.grounds[0]?.code === 'kernel.not-in-state')
  const told = await t.database.kysely.selectFrom('kernel.event').selectAll().where('name', '=', contract.projectApproved.name).execute()
  assert.equal(told.filter(({ fact }) => (fact as { project: string }).project === project).length, 1)
})

test('a retry with the same key approves once and gets the same answer', async () => {
  const { project } = await submitted(t)
  await review(t, project)
  const first = await t.act('ndrc.approver', contract.approveProject, { project }, { key: 'approve-once' })
  assert.deepEqual(await t.act('ndrc.approver', contract.approveProject, { project }, { key: 'approve-once' }), first)
})

test('a refused project ends, and its system may have another', async () => {
  const { project, system } = await submitted(t)
  await review(t, project)
  await t.act('ndrc.approver', contract.refuseProject, { project, reason: '资金未落实' })
  await t.act(officer, contract.draftProject, { system, ...soundDraft })
})

test('an estimate a tenth over the feasibility study is reported before it is signed (3.3.6)', async () => {
  const { project } = await drafted(t, 'stats-bureau', { feasibilityEstimate: '900000' })
  assert.deepEqual((await t.refusal('stats-bureau.head', contract.signProject, { project })).codes, ['projects.estimate-over-feasibility'])
  await t.act(officer, contract.changeDraft, { project, overrunReport: '设备价格上涨，已向审批部门报告' })
  await t.act('stats-bureau.head', contract.signProject, { project })
})

test('a change within 15 % of the approved total is filed, a larger one goes back to the approver, and small ones add up (3.3.6)', async () => {
  const { project } = await approved(t)
  const moved = (yuan: number) =>
    soundDraft.estimate.map((line) => ({
      ...line,
      amount: String(Number(line.amount) + (line.category === 'hardware' ? yuan : line.category === 'software' ? -yuan : 0)),
    }))
  const change = (yuan: number) => ({ project, estimate: moved(yuan), basis: 'business-need' as const, reason: '业务需要' })
  assert.deepEqual(await t.act(officer, contract.changeEstimate, change(150_000)), { total: '1000000.00', moved: '150000.00' })
  assert.deepEqual((await t.refusal(officer, contract.changeEstimate, change(150_001))).codes, ['projects.change-needs-reapproval'])
  const more = soundDraft.estimate.map((line) => ({ ...line, amount: line.category === 'software' ? '400000.01' : line.amount }))
  assert.deepEqual((await t.refusal(officer, contract.changeEstimate, { ...change(0), estimate: more })).codes, [
    'projects.over-approved-estimate',
  ])
  await t.act('ndrc.approver', contract.reapproveEstimate, { ...change(150_001), documentNumber: '湘发改投资〔2026〕2号' })
  assert.deepEqual(
    (await t.ask(officer, contract.one, { project })).estimateChanges.map(({ outcome }) => outcome),
    ['filed', 're-approved'],
  )
})

test('other projects are filed with their approval, once (4.3.3)', async () => {
  const filed = {
    name: '办公楼综合布线',
    approvedBy: '省发改委',
    documentNumber: '湘发改〔2026〕3号',
    approvedOn: '2026-02-01',
    total: '300000',
    summary: '综合布线',
  }
  await t.act(officer, contract.fileOtherProject, filed)
  assert.deepEqual((await t.refusal(officer, contract.fileOtherProject, filed)).codes, ['projects.approval-filed-already'])
})

test('the public reads approved projects with their estimate, never one of the intranet (3.2.1)', async () => {
  const { project } = await approved(t)
  const shown = await t.ask('anyone', contract.madePublic, { project })
  assert.deepEqual(
    shown.projects.map(({ approvedEstimate, stateTitle }) => [approvedEstimate, stateTitle]),
    [['1000000.00', '已立项']],
  )
  const networks = [{ name: '统一政务内网', kind: 'unified-intranet' as const, work: 'use' as const }]
  const inside = await submitted(t, 'stats-bureau', { networks }, { zone: 'intranet' })
  await review(t, inside.project)
  await t.act('ndrc.approver', contract.approveProject, { project: inside.project })
  assert.deepEqual((await t.ask('anyone', contract.madePublic, { project: inside.project })).projects, [])
})
