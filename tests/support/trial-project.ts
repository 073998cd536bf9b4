// For the tests of this room: a sound draft, and the steps of a project as the officials who may take them.
import type { In } from '#kernel/module/contract.ts'
import { registerSystem } from '#modules/governance/systems/contract.ts'
import type { TestHouse } from './house.ts'
import * as contract from '#modules/governance/projects/contract.ts'
import { demandedDocuments } from '#modules/governance/projects/rules/acceptance-documents.ts'
import type { Day } from '#kernel/time/day.ts'

type Draft = Omit<In<typeof contract.draftProject>, 'system'>

const line = (category: Draft['estimate'][number]['category'], amount: string) => ({
  category,
  name: `${category} 费用`,
  amount,
  domestic: 1000,
})

export const soundDraft: Draft = {
  name: '宏观经济数据库建设',
  need: '各部门取用统一的宏观经济指标',
  reuse: '依托已有的统计联网直报系统和政务外网，不另建网络',
  estimate: [
    line('hardware', '400000'),
    line('software', '400000'),
    line('security', '100000'),
    line('operation', '60000'),
    line('training', '40000'),
  ],
  networks: [{ name: '全省统一政务外网', kind: 'unified-extranet', work: 'use' }],
  dataItemsProduced: [
    { name: '地区生产总值', code: 'A01' },
    { name: '固定资产投资', code: 'A02' },
  ],
  dataItemsNeeded: [{ name: '常住人口' }],
  functions: ['指标查询', '数据发布'],
  users: ['省直部门'],
  level: 'province',
  purpose: 'base-database',
}

export const apart = ['expert-1', 'expert-2', 'expert-3', 'expert-4', 'expert-6']

let count = 0

/** Registers a system of an organ and drafts its project. */
export async function drafted(
  t: TestHouse,
  organ = 'stats-bureau',
  draft: Partial<Draft> = {},
  system: Partial<In<typeof registerSystem>> = {},
) {
  count += 1
  const place: In<typeof registerSystem> = {
    name: `试验系统 ${count}`,
    zone: 'extranet',
    kind: 'base-database',
    functions: [`功能 ${count}`],
    users: [`对象 ${count}`],
    description: '试验',
  }
  const { id } = await t.act(`${organ}.officer`, registerSystem, { ...place, ...system })
  const { project } = await t.act(`${organ}.officer`, contract.draftProject, { system: id, ...soundDraft, ...draft })
  return { system: id, project, organ }
}

export async function submitted(
  t: TestHouse,
  organ = 'stats-bureau',
  draft: Partial<Draft> = {},
  system: Partial<In<typeof registerSystem>> = {},
) {
  const begun = await drafted(t, organ, draft, system)
  await t.act(`${organ}.head`, contract.signProject, { project: begun.project })
  await t.act(`${organ}.officer`, contract.submitProject, { project: begun.project })
  return begun
}

/** Reviews a submitted project: `disagree` of the five experts say no. */
export async function review(t: TestHouse, project: string, disagree = 0, finding = '与现有系统不重复') {
  await t.act('informatisation-office.reviewer', contract.openReview, { project, experts: apart })
  await t.act('informatisation-office.reviewer', contract.computeEvidence, { project })
  for (const [i, expert] of apart.entries())
    await t.act(expert, contract.recordOpinion, { project, verdict: i < disagree ? 'fail' : 'pass', opinion: '已阅研究' })
  return t.act('informatisation-office.reviewer', contract.concludeReview, { project, finding })
}

export async function approved(t: TestHouse, organ = 'stats-bureau', draft: Partial<Draft> = {}) {
  const begun = await submitted(t, organ, draft)
  await review(t, begun.project)
  await t.act('ndrc.approver', contract.approveProject, { project: begun.project })
  return begun
}

export async function completed(t: TestHouse, organ = 'stats-bureau') {
  const begun = await approved(t, organ)
  await t.act(`${organ}.officer`, contract.startConstruction, { project: begun.project })
  await t.act(`${organ}.officer`, contract.reportCompletion, { project: begun.project, report: '建设内容全部完成' })
  return begun
}

export async function addDocuments(t: TestHouse, project: string, organ = 'stats-bureau') {
  for (const document of demandedDocuments.on('2026-03-02' as Day).value) {
    await t.act(`${organ}.officer`, contract.addAcceptanceDocument, { project, document, title: document, day: '2026-03-02' })
  }
}

export async function accepted(t: TestHouse, organ = 'stats-bureau') {
  const begun = await completed(t, organ)
  await addDocuments(t, begun.project, organ)
  await t.act('informatisation-office.reviewer', contract.acceptProject, { project: begun.project })
  return begun
}
