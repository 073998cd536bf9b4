import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { registerSystem } from '#modules/governance/systems/contract.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'
import { grantException } from '#modules/network/registry/contract.ts'
import { registry } from '#modules/network/registry/module.ts'
import { projects } from '../module.ts'
import { drafted, soundDraft } from '#tests/support/trial-project.ts'

let t: TestHouse
before(async () => void (t = await testHouse({ modules: [systems, projects, registry] })))
after(() => t.close())

const signing = (project: string) => t.refusal('stats-bureau.head', contract.signProject, { project })

test('a draft not signed by the head is not submitted (4.1.2)', async () => {
  const { project } = await drafted(t)
  const no = await t.refusal('stats-bureau.officer', contract.submitProject, { project })
  assert.deepEqual(no, { codes: ['projects.unsigned'], clauses: ['4.1.2'] })
  await t.act('stats-bureau.head', contract.signProject, { project })
  await t.act('stats-bureau.officer', contract.submitProject, { project })
})

test('the head of another organ does not sign (4.1.2)', async () => {
  const { project } = await drafted(t)
  const no = await t.refusal('water-department.head', contract.signProject, { project })
  assert.deepEqual(no, { codes: ['projects.not-the-head-of-this-organ'], clauses: ['4.1.2'] })
})

test('a change after the signature takes it away (4.1.2)', async () => {
  const { project } = await drafted(t)
  await t.act('stats-bureau.head', contract.signProject, { project })
  await t.act('stats-bureau.officer', contract.changeDraft, { project, need: '另一个需求' })
  assert.deepEqual((await t.refusal('stats-bureau.officer', contract.submitProject, { project })).codes, ['projects.unsigned'])
})

test('a new vertical network is refused (3.2.11)', async () => {
  const networks = [...soundDraft.networks, { name: '统计纵向网', kind: 'own-vertical' as const, work: 'build' as const }]
  const { project } = await drafted(t, 'stats-bureau', { networks })
  const no = await signing(project)
  assert.deepEqual(no, { codes: ['projects.new-vertical-network'], clauses: ['3.2.11'] })
})

test('an exception of the leading group lets its organ plan a vertical network until its term ends (3.2.11)', async () => {
  const granted = (organ: string) =>
    t.act('leading-group.leader', grantException, {
      organ,
      network: '统计纵向网',
      document: '〔2026〕3号（模拟）',
      reason: '普查',
      untilDay: '2026-03-31',
    })
  const plan = async (organ: string) => {
    const built = { name: '统计纵向网', kind: 'own-vertical' as const, work: 'build' as const, exception: (await granted(organ)).id }
    return drafted(t, 'stats-bureau', { networks: [...soundDraft.networks, built] })
  }
  assert.deepEqual((await signing((await plan('water-department')).project)).codes, ['projects.new-vertical-network'])
  const { project } = await plan('stats-bureau')
  await t.act('stats-bureau.head', contract.signProject, { project })
  t.clock.set('2026-04-01T01:00:00.000Z')
  const late = await t.refusal('stats-bureau.officer', contract.submitProject, { project })
  t.clock.set('2026-03-02T01:00:00.000Z')
  assert.deepEqual(late.codes, ['projects.new-vertical-network'])
  await t.act('stats-bureau.officer', contract.submitProject, { project })
})

test('a project off the unified platform is refused (3.3.4) (4.1.5)', async () => {
  const { project } = await drafted(t, 'stats-bureau', { networks: [{ name: '互联网专线', kind: 'internet', work: 'use' }] })
  const no = await signing(project)
  assert.deepEqual(no, { codes: ['projects.not-on-unified-platform'], clauses: ['3.3.4', '4.1.5'] })
})

test('an estimate without operation, training and security is refused, each named (4.5.4) (3.3.6)', async () => {
  const { project } = await drafted(t, 'stats-bureau', { estimate: soundDraft.estimate.slice(0, 2) })
  const no = await signing(project)
  assert.deepEqual(no, { codes: Array(3).fill('projects.estimate-share-missing'), clauses: ['4.5.4', '3.3.6'] })
})

test('a project that says nothing of reuse, or nothing of why it buys abroad, is refused (1.3)', async () => {
  const estimate = soundDraft.estimate.map((line) => ({ ...line, domestic: 400 }))
  const { project } = await drafted(t, 'stats-bureau', { reuse: '', estimate })
  assert.deepEqual(await signing(project), { codes: ['projects.no-reuse-statement', 'projects.no-domestic-reason'], clauses: ['1.3'] })
})

test('the drafter is told at once what does not hold yet, and the draft is kept', async () => {
  const system = (
    await t.act('stats-bureau.officer', registerSystem, {
      name: '提示系统',
      zone: 'extranet',
      kind: 'department',
      functions: ['甲'],
      users: ['乙'],
      description: '丙',
    })
  ).id
  const { grounds, project } = await t.act('stats-bureau.officer', contract.draftProject, { system, ...soundDraft, need: '' })
  assert.deepEqual(
    grounds.map(({ code }) => code),
    ['projects.no-need'],
  )
  const { project: kept } = await t.ask('stats-bureau.officer', contract.one, { project })
  assert.equal((kept as { total: string }).total, '1000000.00')
})

test('a system has one project at a time, of the organ that registered it (1.1)', async () => {
  const { system } = await drafted(t)
  assert.deepEqual((await t.refusal('stats-bureau.officer', contract.draftProject, { system, ...soundDraft })).codes, [
    'projects.project-under-way',
  ])
  assert.deepEqual((await t.refusal('water-department.officer', contract.draftProject, { system, ...soundDraft })).codes, [
    'projects.system-of-another-organ',
  ])
})

test('of two who draft for one system at once one is refused (1.1)', async () => {
  const system = (
    await t.act('stats-bureau.officer', registerSystem, {
      name: '竞争系统',
      zone: 'extranet',
      kind: 'department',
      functions: ['甲'],
      users: ['乙'],
      description: '丙',
    })
  ).id
  const actor = await t.as('stats-bureau.officer')
  const both = await Promise.allSettled([1, 2].map(() => t.house.act(actor, contract.draftProject.name, { system, ...soundDraft })))
  assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
})

test('an organ neither finds nor changes the project of another', async () => {
  const { project } = await drafted(t)
  assert.deepEqual((await t.refusal('water-department.officer', contract.changeDraft, { project, need: '改' })).codes, ['kernel.not-found'])
  await assert.rejects(t.ask('water-department.officer', contract.one, { project }), /kernel.not-found/)
  const { rows } = await t.ask('water-department.officer', contract.pipeline, {})
  assert.deepEqual(rows, [])
})
