import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { In } from '#kernel/module/contract.ts'
import { allocateBlock } from '#modules/network/registry/contract.ts'
import { registry } from '#modules/network/registry/module.ts'
import { registerSystem } from '#modules/governance/systems/contract.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'
import { grading } from '../module.ts'

const OWNER = 'stats-bureau.officer'
const REVIEWER = 'informatisation-office.reviewer'
const POLICE = 'public-security-department.cyber-police'
const CIPHER = 'cipher-office.crypto-authority'
const NOON = 'T04:00:00.000Z'

let t: TestHouse
before(async () => void (t = await testHouse({ modules: [systems, registry, grading], now: `2026-03-02${NOON}` })))
after(() => t.close())

const experts = ['甲', '乙', '丙'].map((n) => ({ name: `示例·${n}`, employer: '示例大学', opinion: '同意' }))
const third: Omit<In<typeof contract.proposeGrade>, 'system'> = {
  informationObject: 'public',
  informationDegree: 'serious',
  serviceObject: 'citizens',
  serviceDegree: 'damage',
  critical: false,
  basis: '试验',
}
const first = { ...third, informationObject: 'citizens', informationDegree: 'damage' } as const

let made = 0
async function aSystem(account = OWNER): Promise<string> {
  made += 1
  const place = { zone: 'extranet' as const, kind: 'department' as const, functions: ['查询'], users: ['公众'], description: '模拟系统' }
  return (await t.act(account, registerSystem, { name: `试验系统${made}`, ...place })).id
}
const propose = async (system: string, proposal = third) => (await t.act(OWNER, contract.proposeGrade, { system, ...proposal })).id
const review = (id: string, more: Partial<In<typeof contract.reviewGrade>> = {}) =>
  t.act(REVIEWER, contract.reviewGrade, { grading: id, agreed: true, experts, opinion: '同意', ...more })
const file = (id: string, filedOn = '2026-03-02') =>
  t.act(POLICE, contract.fileGrade, { grading: id, number: `备-${id.slice(-8)}`, filedOn })
async function filedSystem(): Promise<string> {
  const system = await aSystem()
  const id = await propose(system)
  await review(id)
  await file(id)
  return system
}
const block = (system: string) => t.act('informatisation-office.registry', allocateBlock, { system, zone: 'extranet', length: 28 })
const noBlock = (system: string) => t.refusal('informatisation-office.registry', allocateBlock, { system, zone: 'extranet', length: 28 })
const assess = (system: string, day: string, findings: In<typeof contract.recordAssessment>['findings'] = []) =>
  t.act(POLICE, contract.recordAssessment, {
    system,
    day,
    assessor: '示例测评机构',
    report: `报告-${system.slice(-8)}-${day}`,
    score: 88,
    findings,
  })
const findingsOf = async (system: string) =>
  (await t.database.pool.query('select id from grading.finding where system = $1 order by due_day', [system])).rows.map(
    ({ id }) => id as string,
  )

test('a system is given an address only when its grade was proposed, reviewed and filed, each by another organ (3.6.8)', async () => {
  const system = await aSystem()
  assert.deepEqual(await noBlock(system), { codes: ['grading.no-grade'], clauses: ['3.6.8'] })
  const id = await propose(system)
  assert.deepEqual((await noBlock(system)).codes, ['grading.no-grade'])
  assert.deepEqual((await t.refusal(OWNER, contract.reviewGrade, { grading: id, agreed: true, experts, opinion: '自评' })).codes, [
    'kernel.not-allowed',
  ])
  assert.equal((await review(id)).state, 'reviewed')
  assert.deepEqual((await noBlock(system)).codes, ['grading.not-filed'])
  assert.deepEqual(await file(id), { nextAssessment: '2027-03-02' })
  assert.match((await block(system)).block, /\/28$/)
})

test('grade one stands when it is reviewed, without experts and without a filing (3.6.8)', async () => {
  const system = await aSystem()
  assert.equal((await review(await propose(system, first), { experts: [] })).state, 'settled')
  await block(system)
})

test('the police is told within thirty days of the review: the clock of the case says until when (3.6.8)', async () => {
  const id = await propose(await aSystem())
  await review(id)
  const { rows } = await t.database.pool.query('select due_on from kernel.case where id = $1', [id])
  assert.deepEqual(rows, [{ due_on: '2026-04-01' }])
})

test('a proposal sent back is changed and reviewed again; a second one beside it is refused', async () => {
  const system = await aSystem()
  const id = await propose(system)
  assert.deepEqual((await t.refusal(OWNER, contract.proposeGrade, { system, ...first })).codes, ['grading.grading-open'])
  assert.equal((await review(id, { agreed: false, experts: [], opinion: '理由不足' })).state, 'returned')
  assert.deepEqual((await t.refusal(REVIEWER, contract.reviewGrade, { grading: id, agreed: true, experts, opinion: '同意' })).codes, [
    'kernel.not-in-state',
  ])
  assert.equal((await t.act(OWNER, contract.changeProposal, { grading: id, ...first })).grade, 1)
  assert.equal((await review(id, { experts: [] })).state, 'settled')
})

test('a new grade takes the place of the old one on the day it is filed, not before (3.6.8)', async () => {
  const system = await aSystem()
  await review(await propose(system, first), { experts: [] })
  const next = await propose(system)
  await review(next)
  await block(system)
  await file(next)
  const { rows } = await t.database.pool.query('select grade, state from grading.grade where system = $1 order by grade', [system])
  assert.deepEqual(rows, [
    { grade: 1, state: 'superseded' },
    { grade: 3, state: 'filed' },
  ])
})

test('an overdue assessment stops grants and a new one restores them (3.6.8)', async () => {
  const system = await filedSystem()
  t.clock.set(`2027-03-02${NOON}`)
  await block(system)
  t.clock.set(`2027-03-03${NOON}`)
  assert.deepEqual(await noBlock(system), { codes: ['grading.assessment-overdue'], clauses: ['3.6.8'] })
  assert.equal((await assess(system, '2027-03-03')).conclusion, 'good')
  await block(system)
  t.clock.set(`2026-03-02${NOON}`)
})

test('a high risk past its day stops grants until its mending is confirmed by another; one shown in time does not (3.6.8, 3.6.7)', async () => {
  const system = await filedSystem()
  const high = (what: string, dueDay: string) => ({ severity: 'high' as const, what, measure: '整改', dueDay })
  assert.equal((await assess(system, '2026-03-02', [high('弱口令', '2026-03-10'), high('未审计', '2026-03-20')])).conclusion, 'poor')
  const [weak = '', audit = ''] = await findingsOf(system)
  t.clock.set(`2026-03-10${NOON}`)
  await block(system)
  await t.act(OWNER, contract.closeFinding, { finding: audit, proof: '复测记录1' })
  t.clock.set(`2026-03-21${NOON}`)
  assert.deepEqual((await noBlock(system)).codes, ['grading.high-risk-open'])
  assert.deepEqual((await t.refusal(REVIEWER, contract.confirmFinding, { finding: weak, accepted: true, remark: '属实' })).codes, [
    'grading.not-closed',
  ])
  await t.act(OWNER, contract.closeFinding, { finding: weak, proof: '复测记录2' })
  assert.deepEqual((await noBlock(system)).codes, ['grading.high-risk-open'], 'once late, the owner’s word is not enough')
  await t.act(REVIEWER, contract.confirmFinding, { finding: weak, accepted: false, remark: '证据不足' })
  await t.act(OWNER, contract.closeFinding, { finding: weak, proof: '复测记录3' })
  await t.act(REVIEWER, contract.confirmFinding, { finding: weak, accepted: true, remark: '属实' })
  await block(system)
  assert.deepEqual((await t.refusal(OWNER, contract.closeFinding, { finding: weak, proof: '再交' })).codes, ['grading.already-closed'])
  t.clock.set(`2026-03-02${NOON}`)
})

test('the assessment of cryptography is scored by its layers, and critical infrastructure waits for it (3.6.8, 3.6.7)', async () => {
  const system = await aSystem()
  const id = await propose(system, { ...third, critical: true })
  await review(id)
  await file(id)
  assert.deepEqual((await noBlock(system)).codes, ['grading.crypto-assessment-missing'])
  const layers = { network: 80, device: 50, data: 60, rules: 100, people: 100, running: 100, emergency: 100 }
  const crypto = { system, day: '2026-03-01', assessor: '示例密评机构', report: '密评1', layers, highRisk: false }
  assert.deepEqual((await t.refusal(POLICE, contract.recordCrypto, crypto)).codes, ['kernel.not-allowed'])
  const { score, verdict } = await t.act(CIPHER, contract.recordCrypto, crypto)
  assert.deepEqual([score, verdict], [76.67, 'basic'])
  assert.deepEqual((await t.refusal(CIPHER, contract.recordCrypto, crypto)).codes, ['grading.number-taken'])
  await block(system)
})

test('a system that was in use ungraded has one transition, by another organ’s word (3.6.8)', async () => {
  const system = await aSystem()
  const give = { system, until: '2026-06-30', reason: '本规定之前已运行' }
  await t.act(REVIEWER, contract.giveTransition, give)
  await block(system)
  assert.deepEqual((await t.refusal(REVIEWER, contract.giveTransition, give)).codes, ['grading.transition-given'])
  t.clock.set(`2026-07-01${NOON}`)
  assert.deepEqual((await noBlock(system)).codes, ['grading.no-grade'])
  t.clock.set(`2026-03-02${NOON}`)
})

test('a day to come, a number used twice and another organ’s system are refused', async () => {
  const [one, two] = [await propose(await aSystem()), await propose(await aSystem())]
  await review(one)
  await review(two)
  assert.deepEqual((await t.refusal(POLICE, contract.fileGrade, { grading: one, number: '备-1', filedOn: '2026-03-03' })).codes, [
    'grading.day-in-future',
  ])
  await t.act(POLICE, contract.fileGrade, { grading: one, number: '备-1', filedOn: '2004-06-10' })
  assert.deepEqual((await t.refusal(POLICE, contract.fileGrade, { grading: two, number: '备-1', filedOn: '2026-03-02' })).codes, [
    'grading.number-taken',
  ])
  const system = await aSystem()
  assert.deepEqual((await t.refusal('ndrc.officer', contract.proposeGrade, { system, ...third })).codes, ['kernel.not-found'])
})

test('the list of products says whose certificate ran out, and the picture shows what is overdue first (3.6.1, 3.6.4, 3.6.7)', async () => {
  const system = await filedSystem()
  const product = {
    system,
    name: '示例防火墙',
    kind: 'firewall' as const,
    maker: '示例公司',
    certificate: 'X-1',
    validUntil: '2026-03-01',
    count: 2,
  }
  const { id } = await t.act(OWNER, contract.addProduct, product)
  const late = async () =>
    (await t.ask(OWNER, contract.gradePicture, {})).overdue
      .filter((item) => item.system === system)
      .map(({ kind, stops }) => ({ kind, stops }))
  assert.deepEqual(await late(), [{ kind: 'product', stops: false }])
  await t.act(OWNER, contract.retireProduct, { product: id })
  assert.deepEqual(await late(), [])
  const { overdue, systems: shown } = await t.ask(OWNER, contract.gradePicture, {})
  assert.deepEqual(
    overdue.map(({ stops }) => stops),
    overdue.map(({ stops }) => stops).toSorted((a, b) => Number(b) - Number(a)),
  )
  assert.ok(shown.every(({ organ }) => organ === 'stats-bureau'))
  assert.deepEqual((await t.ask('ndrc.officer', contract.gradePicture, {})).systems, [])
})

test('ten proposals at once leave one grading under way', async () => {
  const system = await aSystem()
  const actor = await t.as(OWNER)
  const tries = await Promise.allSettled(
    Array.from({ length: 10 }, () => t.house.act(actor, contract.proposeGrade.name, { system, ...third })),
  )
  assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1)
})
