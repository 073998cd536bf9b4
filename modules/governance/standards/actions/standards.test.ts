import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { registerSystem } from '#modules/governance/systems/contract.ts'
import { testHouse, type TestHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'
import { firstStandards, seedStandards } from '../seed-standards.ts'

const LAB = 'informatisation-office.reviewer'
let house: TestHouse
let system: string
before(async () => {
  house = await testHouse()
  await seedStandards((account, action, input) => house.act(account, action, input))
  const registered = await house.act('stats-bureau.officer', registerSystem, {
    name: '宏观经济数据库',
    zone: 'extranet',
    kind: 'base-database',
    functions: ['汇总统计数据'],
    users: ['各部门'],
    description: '宏观经济基础数据',
  })
  system = registered.id
})
after(() => house.close())

const check = (standard: string, passed = true) => ({ standard, requirement: '按标准检测', passed, evidence: '检测报告2026-01' })
const required = firstStandards.filter((standard) => standard.required).map(({ code }) => check(code))
const gate = async () =>
  ((await house.house.standing('acceptance', [system])).get(system) ?? []).filter(({ code }) => code.startsWith('standards.'))

test('without a conformance verdict in force the gate of acceptance is shut, with one it opens, and it shuts when the term ends (3.7.4)', async () => {
  assert.deepEqual(
    (await gate()).map(({ code }) => code),
    ['standards.no-verdict'],
  )
  await house.act(LAB, contract.issueVerdict, {
    system,
    verdict: 'not-conformant',
    checks: [check('GB 18030-2022', false)],
    untilDay: '2026-12-31',
  })
  assert.deepEqual(
    (await gate()).map(({ code }) => code),
    ['standards.not-conformant'],
  )
  await house.act(LAB, contract.issueVerdict, { system, verdict: 'conformant', checks: required, untilDay: '2026-12-31' })
  assert.deepEqual(await gate(), [])
  assert.deepEqual(await house.house.standing('payment', []), new Map())
  assert.equal((await house.ask('stats-bureau.officer', contract.verdictOf, { system })).inForce, true)

  const now = house.clock.now()
  house.clock.set('2026-12-31T16:00:00.000Z')
  const lapsed = await gate()
  assert.deepEqual(
    lapsed.map(({ code, clauses }) => ({ code, clauses })),
    [{ code: 'standards.verdict-lapsed', clauses: ['3.7.4'] }],
  )
  house.clock.set(now)
})

test('a conformant verdict that leaves out a required standard is refused (1.4)', async () => {
  const half = { system, verdict: 'conformant' as const, checks: required.slice(1), untilDay: '2026-12-31' }
  const refused = await house.refusal(LAB, contract.issueVerdict, half)
  assert.deepEqual(refused.codes, ['standards.required-untested'])
  assert.ok(refused.clauses.includes('1.4'))
})

test('a withdrawn verdict counts for nothing (3.7.4)', async () => {
  const { latest } = await house.ask(LAB, contract.verdictOf, { system })
  await house.act(LAB, contract.withdrawVerdict, { id: latest!.id, reason: '检测样本不全' })
  assert.deepEqual(
    (await gate()).map(({ code }) => code),
    ['standards.not-conformant'],
  )
  assert.deepEqual((await house.refusal(LAB, contract.withdrawVerdict, { id: latest!.id, reason: '再撤' })).codes, [
    'standards.already-withdrawn',
  ])
})

test('an officer without the duty of testing cannot sign a verdict, nor the office one on its own system', async () => {
  const verdict = { system, verdict: 'conformant' as const, checks: required, untilDay: '2026-12-31' }
  assert.deepEqual((await house.refusal('stats-bureau.officer', contract.issueVerdict, verdict)).codes, ['kernel.not-allowed'])
  const own = await house.act('informatisation-office.officer', registerSystem, {
    name: '项目管理系统',
    zone: 'extranet',
    kind: 'department',
    functions: ['管理项目'],
    users: ['各部门'],
    description: '项目管理',
  })
  assert.deepEqual((await house.refusal(LAB, contract.issueVerdict, { ...verdict, system: own.id })).codes, ['standards.own-system'])
})

test('a standard is tried on a named system, one trial at a time, and is then tested there (3.7.3)', async () => {
  const standard = {
    code: 'DB43/T 试行1',
    title: '政务数据元',
    kind: 'provincial' as const,
    required: false,
    onTrial: true,
    fromDay: '2026-01-01',
    source: '试行稿（演示）',
  }
  const { id } = await house.act(LAB, contract.registerStandard, standard)
  assert.deepEqual((await house.refusal(LAB, contract.registerStandard, standard)).codes, ['standards.code-taken'])
  const verdict = { system, verdict: 'conformant' as const, checks: [...required, check(standard.code)], untilDay: '2026-12-31' }
  assert.deepEqual(await house.refusal(LAB, contract.issueVerdict, verdict), { codes: ['standards.not-tried-here'], clauses: ['3.7.3'] })
  const trial = { standard: id, system, fromDay: '2026-03-01', toDay: '2026-09-01' }
  const started = await house.act(LAB, contract.startTrial, trial)
  assert.deepEqual((await house.refusal(LAB, contract.startTrial, trial)).codes, ['standards.trial-running'])
  await house.act(LAB, contract.issueVerdict, verdict)
  await house.act(LAB, contract.concludeTrial, { id: started.id, outcome: 'adopt', finding: '可行' })
  assert.deepEqual((await house.refusal(LAB, contract.concludeTrial, { id: started.id, outcome: 'drop', finding: '再评' })).codes, [
    'standards.trial-concluded',
  ])
})

test('anyone may consult the standards in force on a day', async () => {
  const { standards } = await house.ask('anyone', contract.list, { day: '2010-01-01' })
  assert.deepEqual(
    standards.map(({ code }) => code),
    ['GB 17859-1999', 'GB/T 21063.1-2007', 'GB/T 2260-2007'],
  )
})
