import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { type GrantKind, grantKinds } from '#kernel/module/grant.ts'
import { listInUse, listOnPortal, standing } from '#modules/governance/systems/contract.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'
import { projects } from '../module.ts'
import { accepted, addDocuments, approved, completed, drafted } from '#tests/support/trial-project.ts'

const officer = 'stats-bureau.officer'
const reviewer = 'informatisation-office.reviewer'
const leader = 'leading-group.leader'
let t: TestHouse
before(async () => void (t = await testHouse({ modules: [systems, projects] })))
after(() => t.close())

const uses: GrantKind[] = ['address-block', 'domain-name', 'certificate', 'exchange-right', 'portal-listing', 'sign-on']
const blockedKinds = async (system: string) => {
  const kinds: string[] = []
  for (const kind of Object.keys(grantKinds) as GrantKind[]) if ((await t.house.standing(kind, [system])).has(system)) kinds.push(kind)
  return kinds
}

test('acceptance waits for every document, and names those missing (4.3.6)', async () => {
  const { project } = await completed(t)
  const no = await t.refusal(reviewer, contract.acceptProject, { project })
  assert.deepEqual(no, { codes: ['projects.acceptance-document-missing'], clauses: ['4.3.6'] })
  await addDocuments(t, project)
  assert.deepEqual(await t.act(reviewer, contract.acceptProject, { project }), { acceptedOn: '2026-03-02' })
})

test('a document is given once (4.3.6)', async () => {
  const { project } = await completed(t)
  const document = { project, document: 'archives' as const, title: '档案验收意见', day: '2026-03-01' }
  const { missing } = await t.act(officer, contract.addAcceptanceDocument, document)
  assert.ok(!missing.includes('archives') && missing.includes('supervision'))
  assert.deepEqual((await t.refusal(officer, contract.addAcceptanceDocument, document)).codes, ['projects.document-filed-already'])
})

test('what is not built is not accepted, and what is not approved is not built (4.3.6) (4.3.2)', async () => {
  const { project } = await approved(t)
  assert.deepEqual((await t.refusal(reviewer, contract.acceptProject, { project })).codes, ['kernel.not-in-state'])
  const begun = await drafted(t)
  assert.deepEqual((await t.refusal(officer, contract.startConstruction, { project: begun.project })).codes, ['kernel.not-in-state'])
})

test('no grant of use before the acceptance, every one after it (4.3.6)', async () => {
  const { project, system } = await completed(t)
  assert.deepEqual(await blockedKinds(system), uses)
  const no = await t.refusal(officer, listOnPortal, { system })
  assert.deepEqual(no, { codes: ['projects.not-accepted'], clauses: ['4.3.6'] })
  await addDocuments(t, project)
  await t.act(reviewer, contract.acceptProject, { project })
  assert.deepEqual(await blockedKinds(system), [])
  await t.act(officer, listOnPortal, { system })
})

test('a revoked acceptance stops every grant at once, a restored one brings them back (4.3.6)', async () => {
  const { project, system } = await accepted(t)
  await t.act(officer, listOnPortal, { system })
  const isShown = async () => (await t.ask('anyone', listInUse, {})).systems.some(({ id }) => id === system)
  assert.equal(await isShown(), true)
  await t.act(leader, contract.revokeAcceptance, { project, reason: '验收材料不实' })
  assert.equal(await isShown(), false)
  assert.deepEqual(await blockedKinds(system), [...uses, 'payment'])
  const grants = (await t.ask(officer, standing, { system })).grants
  assert.deepEqual(
    grants[0]?.grounds.map(({ code, clauses }) => [code, clauses]),
    [['projects.acceptance-revoked', ['4.3.6']]],
  )
  await t.act(leader, contract.restoreAcceptance, { project, reason: '已整改' })
  assert.equal(await isShown(), true)
})

test('only the leading group revokes an acceptance', async () => {
  const { project } = await accepted(t)
  assert.deepEqual((await t.refusal(reviewer, contract.revokeAcceptance, { project, reason: '理由' })).codes, ['kernel.not-allowed'])
})

test('a system without any project is granted nothing (4.3.6) (4.3.2)', async () => {
  const nobody = '00000000-0000-7000-8000-000000000001'
  assert.deepEqual(await blockedKinds(nobody), Object.keys(grantKinds))
})

test('the gate of many systems costs one statement', async () => {
  const asked = Array.from({ length: 500 }, (_, i) => `00000000-0000-7000-8000-${String(i).padStart(12, '0')}`)
  const cost = async (systems: string[]) => {
    const before = t.database.statements()
    await t.house.standing('domain-name', systems)
    return t.database.statements() - before
  }
  assert.equal(await cost(asked), await cost(asked.slice(0, 1)))
})

test('the gates of a project say what is done and when, what is open, and what is locked and why', async () => {
  const { project } = await approved(t)
  const { gates } = await t.ask(officer, contract.gates, { project })
  assert.deepEqual(Object.fromEntries(gates.map(({ gate, state }) => [gate, state])), {
    signature: 'done',
    submission: 'done',
    review: 'done',
    approval: 'done',
    tender: 'open',
    payment: 'open',
    construction: 'open',
    completion: 'locked',
    acceptance: 'locked',
    use: 'locked',
  })
  assert.equal(gates.find(({ gate }) => gate === 'approval')?.day, '2026-03-02')
  assert.deepEqual(
    gates.find(({ gate }) => gate === 'use')?.grounds.map(({ clauses }) => clauses),
    [['4.3.6']],
  )
})

test('the gates of a draft are locked by what it lacks (4.3.2) (4.1.2)', async () => {
  const { project } = await drafted(t, 'stats-bureau', { need: '' })
  const { gates } = await t.ask(officer, contract.gates, { project })
  const codes = (name: string) => gates.find(({ gate }) => gate === name)?.grounds.map(({ code }) => code)
  assert.deepEqual(codes('signature'), ['projects.no-need'])
  assert.deepEqual(codes('submission'), ['projects.unsigned', 'projects.no-need'])
  assert.deepEqual(codes('approval'), ['projects.not-reviewed'])
  assert.deepEqual(codes('payment'), ['projects.not-approved-for-money'])
})

test('the figures count what was approved and what is accepted today (2.2)', async () => {
  const base = async () =>
    (await t.ask('anyone', contract.figures, {})).figures.find(({ purpose }) => purpose === 'base-database') ?? { approved: 0, accepted: 0 }
  const before = await base()
  const { project } = await accepted(t)
  assert.deepEqual([(await base()).approved, (await base()).accepted], [before.approved + 1, before.accepted + 1])
  await t.act(leader, contract.revokeAcceptance, { project, reason: '验收材料不实' })
  assert.deepEqual([(await base()).approved, (await base()).accepted], [before.approved + 1, before.accepted])
})

test('the pipeline shows each project at its gate at a cost that does not grow', async () => {
  const cost = async () => {
    const before = t.database.statements()
    const answer = await t.ask(reviewer, contract.pipeline, { size: 200 })
    return { statements: t.database.statements() - before, ...answer }
  }
  const few = await cost()
  await drafted(t)
  await completed(t)
  const more = await cost()
  assert.equal(more.total, few.total + 2)
  assert.equal(more.statements, few.statements)
  const built = more.rows.find(({ state }) => state === 'completed')!
  assert.deepEqual([built.gate, built.isLocked], ['acceptance', true])
  assert.ok(built.missingDocuments.includes('supervision'))
})
