import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testHouse, type TestHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'
import { firstTasks } from '../first-plan.ts'
import { seedFirstPlan } from '../seed-first-plan.ts'

let house: TestHouse
before(async () => {
  house = await testHouse()
})
after(() => house.close())

const items = [{ title: '防汛会商系统', need: '汛期各市州雨水情须在一小时内汇到省里', clause: '3.3.2k' }]
const scheme = { title: '省水利厅电子政务总体方案', level: 'department' as const, fromDay: '2026-01-01', toDay: '2028-12-31', items }
const organs = async () => new Set((await house.database.kysely.selectFrom('kernel.organ').select('id').execute()).map(({ id }) => id))

test('every organ of the first plan stands in the organisation register, and every clause in chapter three', async () => {
  const known = await organs()
  for (const { title, lead, participants, clause, everyone } of firstTasks) {
    assert.match(clause, /^3\./, title)
    assert.ok(lead.length > 0 || everyone, title)
    for (const organ of [...lead, ...participants]) assert.ok(known.has(organ), `${title}: ${organ}`)
  }
})

test('a plan is published only after the leading group has approved it and both offices have signed (3.1.3)', async () => {
  const { id } = await house.act('ndrc.officer', contract.draftPlan, {
    kind: 'master',
    title: '总体规划',
    fromDay: '2026-01-01',
    basis: '意见',
  })
  await house.act('ndrc.officer', contract.addTask, {
    plan: id,
    title: '任务一',
    need: '汇总统计数据',
    lead: ['stats-bureau'],
    participants: [],
  })
  assert.deepEqual((await house.refusal('leading-group.leader', contract.approvePlan, { id, opinion: '同意' })).clauses, ['3.1.3'])
  assert.deepEqual(await house.refusal('ndrc.head', contract.signPublication, { id }), {
    codes: ['planning.not-approved'],
    clauses: ['3.1.3'],
  })
  assert.deepEqual((await house.refusal('ndrc.approver', contract.publishPlan, { id })).codes, [
    'planning.not-approved',
    'planning.not-jointly-signed',
  ])

  await house.act('informatisation-office.reviewer', contract.reviewPlan, { id, passed: true, opinion: '可以' })
  await house.act('leading-group.leader', contract.approvePlan, { id, opinion: '同意' })
  await house.act('ndrc.head', contract.signPublication, { id })
  assert.deepEqual(await house.refusal('ndrc.approver', contract.publishPlan, { id }), {
    codes: ['planning.not-jointly-signed'],
    clauses: ['3.1.3'],
  })
  assert.deepEqual((await house.refusal('ndrc.head', contract.signPublication, { id })).codes, ['planning.already-signed'])
  assert.deepEqual((await house.refusal('water-department.head', contract.signPublication, { id })).codes, ['planning.not-publisher'])
  assert.equal((await house.ask('anyone', contract.plan, {})).plan, null, 'the public sees no draft')
  assert.equal((await house.ask('anyone', contract.plan, { id })).plan, null, 'not by its id either')

  await house.act('informatisation-office.head', contract.signPublication, { id })
  await house.act('ndrc.approver', contract.publishPlan, { id })
  assert.equal((await house.ask('anyone', contract.plan, {})).plan?.state, 'published')
})

test('the first plan holds the tasks of chapter three, goes public, and supersedes what stood before', async () => {
  const { plan, tasks } = await seedFirstPlan((account, action, input) => house.act(account, action, input))
  assert.equal(tasks, firstTasks.length)
  const open = await house.ask('anyone', contract.plan, {})
  assert.equal(open.plan?.id, plan)
  assert.deepEqual(
    open.editions.map(({ state }) => state),
    ['published', 'superseded'],
  )
  const extranet = open.plan!.tasks.find(({ clause }) => clause === '3.2.8')!
  assert.equal(extranet.overdue, true, 'a year after 2004 has passed')

  const version = extranet.version
  const report = { id: extranet.id, version, progress: 'done' as const, percent: 100 }
  assert.deepEqual((await house.refusal('water-department.officer', contract.reportProgress, report)).codes, ['planning.not-the-lead'])
  assert.deepEqual((await house.refusal('information-centre.officer', contract.reportProgress, { ...report, percent: 40 })).codes, [
    'planning.progress-disagrees',
  ])
  await house.act('information-centre.officer', contract.reportProgress, report)
  assert.deepEqual((await house.refusal('information-centre.officer', contract.reportProgress, report)).codes, ['kernel.changed-meanwhile'])
  const { done, total } = await house.ask('anyone', contract.progressOfPlan, {})
  assert.deepEqual({ done, total }, { done: 1, total: firstTasks.length })
})

test('an organ that the policy does not charge with the plan cannot draft it, nor add a task (3.1.2)', async () => {
  const draft = { kind: 'master' as const, title: '自编规划', fromDay: '2026-01-01', basis: '无' }
  assert.deepEqual(await house.refusal('water-department.officer', contract.draftPlan, draft), {
    codes: ['planning.not-organiser'],
    clauses: ['3.1.2'],
  })
  const special = await house.act('informatisation-office.officer', contract.draftPlan, {
    ...draft,
    kind: 'resources',
    title: '资源专项规划',
  })
  assert.deepEqual(
    (await house.refusal('ndrc.officer', contract.addTask, { plan: special.id, title: '目录', need: ' ', lead: [], participants: [] }))
      .codes,
    ['planning.not-organiser', 'planning.need-missing', 'planning.lead-missing'],
  )
})

test('a scheme is signed by the head, submitted, examined and only then filed (3.1.4)', async () => {
  const { id } = await house.act('water-department.officer', contract.draftScheme, scheme)
  assert.deepEqual(await house.refusal('informatisation-office.reviewer', contract.fileScheme, { id }), {
    codes: ['planning.not-examined'],
    clauses: ['3.1.4'],
  })
  assert.deepEqual(
    (await house.refusal('informatisation-office.reviewer', contract.examineScheme, { id, passed: true, opinion: '可' })).codes,
    ['planning.not-submitted'],
  )
  assert.deepEqual((await house.refusal('water-department.officer', contract.submitScheme, { id })).codes, ['kernel.not-in-state'])
  assert.deepEqual((await house.refusal('audit-office.head', contract.signScheme, { id })).codes, ['kernel.not-found'])
  await house.act('water-department.head', contract.signScheme, { id })
  await house.act('water-department.officer', contract.submitScheme, { id })
  assert.deepEqual((await house.refusal('informatisation-office.reviewer', contract.fileScheme, { id })).codes, ['planning.not-examined'])
  await house.act('informatisation-office.reviewer', contract.examineScheme, { id, passed: false, opinion: '请补网络部分' })
  await house.act('water-department.officer', contract.reviseScheme, {
    id,
    title: scheme.title,
    fromDay: scheme.fromDay,
    toDay: scheme.toDay,
    items,
  })
  await house.act('water-department.head', contract.signScheme, { id })
  await house.act('water-department.officer', contract.submitScheme, { id })
  await house.act('informatisation-office.reviewer', contract.examineScheme, { id, passed: true, opinion: '通过' })
  const { filingNumber } = await house.act('informatisation-office.reviewer', contract.fileScheme, { id })
  assert.equal(filingNumber, '电政备〔2026〕1号')
  const { schemes } = await house.ask('audit-office.officer', contract.filed, { organ: 'water-department' })
  assert.equal(schemes[0]?.state, 'filed')
})

test('a scheme with an item that names no need is refused (1.2)', async () => {
  const bare = { ...scheme, items: [{ title: '机房扩容', need: '' }] }
  assert.deepEqual(await house.refusal('changsha.officer', contract.draftScheme, bare), {
    codes: ['planning.need-missing'],
    clauses: ['1.2'],
  })
})

test('of two reviewers who file one scheme at once, one gets the number and one is refused; a retry with the key gets the same', async () => {
  const { id } = await house.act('changsha.officer', contract.draftScheme, { ...scheme, title: '长沙市总体方案', level: 'city' })
  await house.act('changsha.head', contract.signScheme, { id })
  await house.act('changsha.officer', contract.submitScheme, { id })
  await house.act('informatisation-office.reviewer', contract.examineScheme, { id, passed: true, opinion: '通过' })
  const twice = await Promise.allSettled(
    ['a', 'b'].map((key) => house.act('informatisation-office.reviewer', contract.fileScheme, { id }, { key })),
  )
  assert.deepEqual(twice.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
  const key = twice[0]!.status === 'fulfilled' ? 'a' : 'b'
  const again = await house.act('informatisation-office.reviewer', contract.fileScheme, { id }, { key })
  assert.equal(again.filingNumber, '电政备〔2026〕2号')
})
