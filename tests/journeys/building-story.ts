import assert from 'node:assert/strict'
import { seedStandards } from '#modules/governance/standards/seed-standards.ts'
import { addDays, type Day } from '#kernel/time/day.ts'
import { gradeSystem } from '#province/grading.ts'
import { acceptanceDocuments, addDocuments, issueVerdict, registerSuppliers, type Teller, tenderAndSign } from '#province/lifecycle.ts'
import { soundEstimate } from './macro-database.ts'
import { catalogueStory } from './sharing-story.ts'
import type { Story } from './story.ts'

const owner = 'stats-bureau'
const BUYER = 'stats-bureau.officer'

/** Through HTTP, without a line a step: for what the story has already told once in full. */
export const quietly = (s: Story): Teller => ({
  act: async (account, action, input) => {
    const answer = await s.server.call(account, 'POST', `/api/${action.replace('.', '/')}`, input)
    assert.equal(answer.status, 200, `${action} by ${account}: ${JSON.stringify(answer.body).slice(0, 1200)}`)
    return answer.body
  },
  on: (day) => s.on(day),
})

/** Step 4: tender, supervision, construction, payments. Answers the suppliers and the contract for the works. */
export async function tenderStory(s: Story, project: string): Promise<{ suppliers: string[]; contract: string }> {
  s.chapter('四、招标、监理、建设（4.3.4、4.3.5）')
  s.on('2026-03-09')
  const t = quietly(s)
  const suppliers = await registerSuppliers(t)
  s.holds(suppliers.length === 4, '登记四家投标企业（示例）')
  await s.asks('anyone', 'tenders.qualification', { day: '2013-05-01' }, '2013 年投标须有资质等级证书', ({ required }) =>
    assert.equal(required, true),
  )
  await s.asks('anyone', 'tenders.qualification', { day: '2026-03-09' }, '2026 年已不得要求', ({ required }) =>
    assert.equal(required, false),
  )
  const works = {
    project,
    title: '宏观经济数据库一期工程建设',
    category: 'works',
    method: 'public',
    scope: '硬件、软件与集成',
    ceiling: '8000000.00',
    releaseDay: '2026-03-09',
    deadlineDay: '2026-03-30',
  }
  await s.refused(BUYER, 'tenders.open-tender', { ...works, demandsQualification: true }, '4.3.5', '2026 年的招标要求资质证书，被拒绝')
  await s.refused(BUYER, 'tenders.open-tender', { ...works, deadlineDay: '2026-03-28' }, '4.3.4', '投标期十九天，被拒绝')
  const { id: failing } = await s.does(BUYER, 'tenders.open-tender', works, '公开招标，投标期二十一天')
  for (const [i, supplier] of suppliers.slice(0, 2).entries())
    await s.does(BUYER, 'tenders.record-bid', { tender: failing, supplier, price: `${7500000 + i * 100000}.00` }, `第 ${i + 1} 家投标`)
  s.on('2026-03-31')
  await s.refused(
    BUYER,
    'tenders.record-bid',
    { tender: failing, supplier: suppliers[2], price: '7300000.00' },
    '4.3.4',
    '截止后送达的投标，拒收',
  )
  await s.does(BUYER, 'tenders.open-bids', { tender: failing }, '开标：不足三家，招标失败')
  await s.refused(BUYER, 'tenders.name-evaluators', { tender: failing, members: [] }, '4.3.4', '失败的招标不能评标')
  await s.refused(BUYER, 'projects.start-construction', { project }, '4.3.4', '没有建设合同和监理合同，不能开工')
  const won = await tenderAndSign(t, {
    organ: owner,
    project,
    category: 'works',
    title: '宏观经济数据库一期工程建设（重新招标）',
    ceiling: '8000000.00',
    sum: '7400000.00',
    bidders: suppliers.slice(0, 3),
    from: '2026-04-01' as Day,
  })
  s.holds(won.contract, '重新招标：三家投标，五人评标，公示三日，定标，签约')
  await s.refused(BUYER, 'projects.start-construction', { project }, '4.3.4', '只有建设合同，没有监理，不能开工')
  await s.refused(
    BUYER,
    'tenders.contract-directly',
    { project, category: 'supervision', supplier: suppliers[0], sum: '280000.00', reason: '低于必须招标的规模。' },
    '4.3.4',
    '承建单位自己监理自己，被拒绝',
  )
  await s.does(
    BUYER,
    'tenders.contract-directly',
    { project, category: 'supervision', supplier: suppliers[3], sum: '280000.00', reason: '低于必须招标的规模。' },
    '与独立的监理单位签约',
  )
  await s.does(BUYER, 'projects.start-construction', { project }, '开工')
  return { suppliers, contract: won.contract }
}

/** The rules of money on the estimate: 15 % within the approved total, nothing above it. */
export async function estimateStory(s: Story, project: string): Promise<void> {
  s.on('2026-05-20')
  const moved = (from: string, to: string, by: number) =>
    soundEstimate.map((line) =>
      line.category === from
        ? { ...line, amount: (Number(line.amount) - by).toFixed(2) }
        : line.category === to
          ? { ...line, amount: (Number(line.amount) + by).toFixed(2) }
          : line,
    )
  const change = (estimate: unknown) => ({ project, estimate, basis: 'business-need', reason: '按实际业务需要调整。' })
  await s.refused(
    BUYER,
    'projects.change-estimate',
    change(soundEstimate.map((l) => (l.category === 'software' ? { ...l, amount: '3600000.01' } : l))),
    '3.3.6',
    '调整后超过批准概算一分钱，被拒绝',
  )
  await s.refused(
    BUYER,
    'projects.change-estimate',
    change(moved('hardware', 'software', 1_500_100)),
    '3.3.6',
    '调整超过总额百分之十五，须重新批准',
  )
  await s.does(BUYER, 'projects.change-estimate', change(moved('hardware', 'software', 400_000)), '百分之十五以内的调整，自行调整并备案')
}

/** Step 4, end: completion, and an acceptance that is refused until everything is there (4.3.6, 3.4.6, 3.7.4). */
export async function acceptanceStory(s: Story, ids: { system: string; project: string }): Promise<string> {
  s.chapter('六、建设完毕，验收（4.3.6、3.4.6、3.7.4）')
  const { system, project } = ids
  s.on('2026-07-20')
  await s.does(BUYER, 'projects.report-progress', { project, progress: 1000, report: '按批准的设计建成。' }, '报告进度')
  await s.does(BUYER, 'projects.report-completion', { project, report: '批准的设计文件所规定内容已建设完毕。' }, '报告建设完毕')
  const accept = ['informatisation-office.reviewer', 'projects.accept-project', { project }] as const
  await s.refused(...accept, '4.3.6', '验收材料不全')
  await s.refused(...accept, '3.4.6', '资源没有编入目录')
  await s.refused(...accept, '3.7.4', '没有标准符合性检测结论')
  await s.refused(...accept, '3.6.8', '没有定级备案')
  await addDocuments(quietly(s), owner, project, '2026-07-20' as Day)
  s.holds(acceptanceDocuments.length === 14, '提交十四项验收材料')
  await s.refused(...accept, '3.4.6', '材料齐了，目录仍缺')
  const resource = await catalogueStory(s, system)
  await s.refused(...accept, '3.7.4', '目录有了，检测结论仍缺')
  await seedStandards((account, action, input) => quietly(s).act(account, action.name, input as Record<string, unknown>) as never)
  await issueVerdict(quietly(s), system, addDays('2026-07-20' as Day, 365))
  s.holds(true, '检测单位出具符合结论')
  await s.refused(...accept, '3.6.8', '检测结论有了，定级备案仍缺')
  await gradeSystem(quietly(s), { organ: owner, system, day: '2026-07-20' as Day, grade: 3 })
  s.holds(true, '系统定为第三级，经专家评审并备案')
  await s.does(...accept, '验收通过')
  return resource
}
