import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { changeSystem } from '#modules/governance/systems/contract.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'
import { projects } from '../module.ts'
import { apart, approved, review, soundDraft, submitted } from '#tests/support/trial-project.ts'

const reviewer = 'informatisation-office.reviewer'
let t: TestHouse
before(async () => void (t = await testHouse({ modules: [systems, projects] })))
after(() => t.close())

const opine = (expert: string, project: string) => t.act(expert, contract.recordOpinion, { project, verdict: 'pass', opinion: '可行' })

test('a review needs five experts or more, in odd number (4.1.1) (3.3.5)', async () => {
  const { project } = await submitted(t)
  for (const experts of [apart.slice(0, 3), [...apart, 'expert-7']]) {
    assert.deepEqual((await t.refusal(reviewer, contract.openReview, { project, experts })).codes, ['projects.expert-number'])
  }
  assert.deepEqual(await t.act(reviewer, contract.openReview, { project, experts: apart }), { round: 1 })
})

test('experts of the building organ and of participants stand aside, each named (4.1.1)', async () => {
  const { project } = await submitted(t, 'stats-bureau', { participants: ['water-department'] })
  const no = await t.refusal(reviewer, contract.openReview, {
    project,
    experts: ['expert-1', 'expert-2', 'expert-3', 'expert-5', 'expert-7'],
  })
  assert.deepEqual(no, { codes: ['projects.expert-conflict', 'projects.expert-conflict'], clauses: ['4.1.1'] })
})

test('an official who is no expert is not seated (4.1.1)', async () => {
  const { project } = await submitted(t)
  const no = await t.refusal(reviewer, contract.openReview, { project, experts: [...apart.slice(0, 4), 'ndrc.officer'] })
  assert.deepEqual(no.codes, ['projects.not-an-expert'])
})

test('an expert who declares an interest leaves, and another is named in the place (4.1.1)', async () => {
  const { project } = await submitted(t)
  await t.act(reviewer, contract.openReview, { project, experts: apart })
  await t.act('expert-1', contract.declareConflict, { project, reason: '曾为该项目提供咨询' })
  await t.act(reviewer, contract.computeEvidence, { project })
  assert.deepEqual((await t.refusal('expert-1', contract.recordOpinion, { project, verdict: 'pass', opinion: '同意' })).codes, [
    'projects.expert-not-named',
  ])
  for (const expert of apart.slice(1)) await opine(expert, project)
  assert.deepEqual((await t.refusal(reviewer, contract.concludeReview, { project, finding: '不重复' })).codes, ['projects.expert-number'])
  assert.deepEqual((await t.refusal(reviewer, contract.replaceExpert, { project, from: 'expert-1', to: 'expert-5' })).codes, [
    'projects.expert-conflict',
  ])
  await t.act(reviewer, contract.replaceExpert, { project, from: 'expert-1', to: 'expert-8' })
  await opine('expert-8', project)
  assert.deepEqual(await t.act(reviewer, contract.concludeReview, { project, finding: '不重复' }), { passed: true, agree: 5, disagree: 0 })
})

test('nothing is said or concluded before duplicate construction was checked (1.1) (4.1.1)', async () => {
  const { project } = await submitted(t)
  await t.act(reviewer, contract.openReview, { project, experts: apart })
  assert.deepEqual((await t.refusal('expert-1', contract.recordOpinion, { project, verdict: 'pass', opinion: '同意' })).codes, [
    'projects.duplicate-evidence-missing',
  ])
  const no = await t.refusal(reviewer, contract.concludeReview, { project })
  assert.deepEqual(no, { codes: ['projects.duplicate-evidence-missing', 'projects.opinions-missing'], clauses: ['1.1', '4.1.1'] })
})

test('each expert speaks once, and the review waits for all (4.1.1)', async () => {
  const { project } = await submitted(t)
  await t.act(reviewer, contract.openReview, { project, experts: apart })
  await t.act(reviewer, contract.computeEvidence, { project })
  await opine('expert-1', project)
  assert.deepEqual((await t.refusal('expert-1', contract.recordOpinion, { project, verdict: 'fail', opinion: '改主意' })).codes, [
    'projects.opinion-given',
  ])
  assert.deepEqual((await t.refusal('expert-9', contract.recordOpinion, { project, verdict: 'pass', opinion: '同意' })).codes, [
    'projects.expert-not-named',
  ])
  assert.deepEqual((await t.refusal(reviewer, contract.concludeReview, { project, finding: '不重复' })).codes, [
    'projects.opinions-missing',
  ])
})

test('the majority decides; a failed project goes back to its draft and may come again (3.3.5)', async () => {
  const { project } = await submitted(t)
  assert.deepEqual(await review(t, project, 3), { passed: false, agree: 2, disagree: 3 })
  assert.deepEqual((await t.refusal('ndrc.approver', contract.approveProject, { project })).codes, ['projects.not-reviewed'])
  await t.act('stats-bureau.officer', contract.changeDraft, { project, need: '补充了需求论证' })
  await t.act('stats-bureau.head', contract.signProject, { project })
  await t.act('stats-bureau.officer', contract.submitProject, { project })
  assert.deepEqual(await review(t, project, 2), { passed: true, agree: 3, disagree: 2 })
  assert.equal((await t.ask(reviewer, contract.one, { project })).review?.round, 2)
})

test('a project like one that exists is shown beside it field by field, and the review must answer it (1.1) (4.1.1)', async () => {
  const dataItemsProduced = [
    { name: '水库水位', code: 'W1' },
    { name: '雨量', code: 'W2' },
  ]
  const like = { dataItemsProduced, functions: ['水情监测'], users: ['防汛部门'] }
  const first = await approved(t, 'water-department', { ...like, name: '水情数据库' })
  const { project } = await submitted(t, 'stats-bureau', {
    ...like,
    name: '水文数据库',
    dataItemsProduced: [{ name: '水位（库）', code: 'w1' }, { name: '含沙量' }],
  })
  const { evidence } = await t.ask(reviewer, contract.duplicates, { project })
  const top = evidence[0]!
  assert.equal(top.other, first.project)
  assert.equal(top.score, 750)
  assert.deepEqual(top.fields[0], {
    field: 'data-items',
    ours: ['水位（库）', '含沙量'],
    theirs: ['水库水位', '雨量'],
    shared: ['水位（库）'],
  })
  await t.act(reviewer, contract.openReview, { project, experts: apart })
  await t.act(reviewer, contract.computeEvidence, { project })
  for (const expert of apart) await opine(expert, project)
  const no = await t.refusal(reviewer, contract.concludeReview, { project })
  assert.deepEqual(no, { codes: ['projects.duplicate-unanswered'], clauses: ['1.1', '4.1.1'] })
  const mine = await t.ask('expert-1', contract.reviewsForMe, {})
  assert.equal(mine.reviews.find((one) => one.project === project)?.evidence[0]?.other, first.project)
  await t.act(reviewer, contract.concludeReview, { project, finding: '数据来源不同，不重复' })
})

test('an officer sees no other organ’s project in the comparison, only registered systems', async () => {
  const { project } = await submitted(t, 'water-department', { name: '另一水情库', functions: ['水情监测'] })
  const { evidence } = await t.ask('water-department.officer', contract.duplicates, { project })
  assert.ok(evidence.every(({ otherKind, organ }) => otherKind === 'system' || organ === 'water-department'))
})

test('the evidence costs the same number of statements whatever there is to compare (1.1)', async () => {
  const { project } = await submitted(t)
  const cost = async () => {
    const before = t.database.statements()
    await t.ask(reviewer, contract.duplicates, { project })
    return t.database.statements() - before
  }
  await cost()
  const few = await cost()
  for (let i = 0; i < 3; i += 1) await submitted(t, 'education-department')
  assert.equal(await cost(), few)
})

test('the intranet platform is reviewed with the secrecy and cipher organs, who co-sign (3.2.6)', async () => {
  const networks = [{ name: '全省统一政务内网', kind: 'unified-intranet' as const, work: 'build' as const }]
  const { project } = await submitted(
    t,
    'stats-bureau',
    { networks, purpose: 'network-platform' },
    { zone: 'intranet', kind: 'network-platform' },
  )
  const organs = ['informatisation-office', 'secrecy-bureau', 'cipher-office']
  const alone = await t.refusal(reviewer, contract.openReview, { project, experts: apart, organs: organs.slice(0, 2) })
  assert.deepEqual(alone, { codes: ['projects.joint-review-missing'], clauses: ['3.2.6'] })
  await t.act(reviewer, contract.openReview, { project, experts: apart, organs })
  await t.act(reviewer, contract.computeEvidence, { project })
  for (const expert of apart) await opine(expert, project)
  await t.act(reviewer, contract.signJointReview, { project })
  await t.act('secrecy-bureau.co-signer', contract.signJointReview, { project })
  assert.deepEqual((await t.refusal('ndrc.approver', contract.signJointReview, { project })).codes, ['projects.not-a-joint-organ'])
  const no = await t.refusal(reviewer, contract.concludeReview, { project, finding: '不重复' })
  assert.deepEqual(no, { codes: ['projects.joint-signature-missing'], clauses: ['3.2.6'] })
  await t.act('cipher-office.co-signer', contract.signJointReview, { project })
  await t.act(reviewer, contract.concludeReview, { project, finding: '不重复' })
})

test('the extranet platform is reviewed by 省发改委 and the informatisation office together (3.2.8)', async () => {
  const platform = { purpose: 'network-platform' as const, networks: [{ ...soundDraft.networks[0]!, work: 'build' as const }] }
  const { project } = await submitted(t, 'information-centre', platform, { kind: 'network-platform' })
  const no = await t.refusal(reviewer, contract.openReview, {
    project,
    experts: ['expert-1', 'expert-3', 'expert-4', 'expert-5', 'expert-6'],
    organs: ['informatisation-office'],
  })
  assert.deepEqual(no, { codes: ['projects.joint-review-missing'], clauses: ['3.2.8'] })
})

test('what builds the extranet platform is reviewed as one, whatever its system is called (3.2.8)', async () => {
  const build = [{ ...soundDraft.networks[0]!, work: 'extend' as const }]
  for (const draft of [{ purpose: 'network-platform' as const }, { networks: build }]) {
    const { project } = await submitted(t, 'information-centre', draft)
    const experts = ['expert-1', 'expert-3', 'expert-4', 'expert-5', 'expert-6']
    const no = await t.refusal(reviewer, contract.openReview, { project, experts })
    assert.deepEqual(no, { codes: ['projects.joint-review-missing'], clauses: ['3.2.8'] })
  }
})

test('a system that is called a platform after its review is not approved without the named organs (3.2.6)', async () => {
  const networks = [{ name: '全省统一政务内网', kind: 'unified-intranet' as const, work: 'use' as const }]
  const { project, system } = await submitted(t, 'stats-bureau', { networks }, { zone: 'intranet' })
  await review(t, project)
  await t.act('stats-bureau.officer', changeSystem, { system, version: 1, kind: 'network-platform' })
  const no = await t.refusal('ndrc.approver', contract.approveProject, { project })
  assert.deepEqual(no, { codes: ['projects.joint-signature-missing'], clauses: ['3.2.6'] })
})
