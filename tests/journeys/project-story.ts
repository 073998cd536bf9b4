import assert from 'node:assert/strict'
import { noPaymentBeforeApproval } from './money-story.ts'
import { macroProject, macroSystem, rivalProject, rivalSystem, soundEstimate } from './macro-database.ts'
import type { Story } from './story.ts'

const experts = ['expert-1', 'expert-2', 'expert-3', 'expert-4', 'expert-6']

/** Steps 1–3 and the review: from the registration of the system to the approval of its project. */
export async function projectStory(s: Story): Promise<{ system: string; project: string; rival: string }> {
  s.chapter('一、登记、编制、签署（1.1、1.2、1.3、4.1.2、4.5.4、3.2.11）')
  s.on('2026-03-02')
  const { id: system } = await s.does(
    'stats-bureau.officer',
    'systems.register-system',
    macroSystem,
    '省统计局登记信息系统“宏观经济数据库”',
  )
  const { project } = await s.does(
    'stats-bureau.officer',
    'projects.draft-project',
    { system, ...macroProject },
    '起草项目：需求、利用说明、概算明细、国产化比例、网络、数据项',
  )

  await s.refused('ndrc.approver', 'projects.approve-project', { project }, '4.3.2', '省发改委在论证前立项，被拒绝')
  await noPaymentBeforeApproval(s, project)
  await s.refused('stats-bureau.officer', 'projects.submit-project', { project }, '4.1.2', '未经主要负责人签署就申报，被拒绝')

  await s.does(
    'stats-bureau.officer',
    'projects.change-draft',
    { project, networks: [...macroProject.networks, { name: '统计系统纵向专网', kind: 'own-vertical', work: 'build' }] },
    '草稿中加入一张新建的纵向网',
  )
  await s.refused('stats-bureau.head', 'projects.sign-project', { project }, '3.2.11', '含新建纵向网的项目不能签署申报')
  await s.does(
    'stats-bureau.officer',
    'projects.change-draft',
    {
      project,
      networks: macroProject.networks,
      estimate: soundEstimate.filter(({ category }) => category === 'hardware' || category === 'software'),
    },
    '改用统一外网，但概算只列硬件和软件',
  )
  await s.refused('stats-bureau.head', 'projects.sign-project', { project }, '4.5.4', '概算没有运行维护、培训和安全保障费用，被拒绝')
  await s.does('stats-bureau.officer', 'projects.change-draft', { project, estimate: soundEstimate }, '补齐概算明细')
  await s.refused('water-department.head', 'projects.sign-project', { project }, '4.1.2', '别的单位的负责人不能签署')
  await s.refused('stats-bureau.head', 'projects.sign-project', { project }, '1.3', '有进口设备而没有说明理由，被拒绝')
  await s.does(
    'stats-bureau.officer',
    'projects.change-draft',
    { project, domesticReason: '高端存储控制器尚无同档国产产品，其余全部国产。' },
    '补充选用进口设备的理由',
  )
  await s.does('stats-bureau.head', 'projects.sign-project', { project }, '省统计局主要负责人签署')
  await s.does('stats-bureau.officer', 'projects.submit-project', { project }, '申报')
  await s.refused('ndrc.approver', 'projects.approve-project', { project }, '4.3.2', '已申报、未论证，仍不能立项')

  s.chapter('二、专家论证，重复建设对照（4.1.1、1.1、3.3.5）')
  await s.refused(
    'informatisation-office.reviewer',
    'projects.open-review',
    { project, experts: experts.slice(0, 4) },
    '4.1.1',
    '四名专家不成会：五人以上单数',
  )
  await s.refused(
    'informatisation-office.reviewer',
    'projects.open-review',
    { project, experts: ['expert-5', ...experts.slice(0, 4)] },
    '4.1.1',
    '来自省统计局的专家须回避',
  )
  await s.does('informatisation-office.reviewer', 'projects.open-review', { project, experts }, '五名无利害关系的专家开始论证')
  await s.refused('informatisation-office.reviewer', 'projects.conclude-review', { project }, '1.1', '未核查重复建设，不能形成结论')
  await s.does('informatisation-office.reviewer', 'projects.compute-evidence', { project }, '系统逐项核查重复建设')
  for (const expert of experts) {
    await s.does(
      expert,
      'projects.record-opinion',
      { project, verdict: expert === 'expert-6' ? 'fail' : 'pass', opinion: '需求明确，利用了现有网络，概算结构合理。' },
      `${expert} 提出意见`,
    )
  }
  await s.does(
    'informatisation-office.reviewer',
    'projects.conclude-review',
    { project, finding: '未发现重复建设。' },
    '论证通过（4 比 1）',
  )
  const { approvedEstimate } = await s.does(
    'ndrc.approver',
    'projects.approve-project',
    { project, documentNumber: '湘发改高技〔示例〕1号' },
    '省发改委批准立项',
  )
  assert.equal(approvedEstimate, '10000000.00')

  return { system, project, rival: await rivalStory(s, project) }
}

/** A second department's project, and the evidence the reviewers are shown. */
async function rivalStory(s: Story, project: string): Promise<string> {
  const { id: system } = await s.does('ndrc.officer', 'systems.register-system', rivalSystem, '省发改委登记“发展形势监测库”')
  const { project: rival } = await s.does('ndrc.officer', 'projects.draft-project', { system, ...rivalProject }, '起草相近的项目')
  await s.does('ndrc.head', 'projects.sign-project', { project: rival }, '主要负责人签署')
  await s.does('ndrc.officer', 'projects.submit-project', { project: rival }, '申报')
  await s.does(
    'informatisation-office.reviewer',
    'projects.open-review',
    { project: rival, experts: ['expert-1', 'expert-2', 'expert-3', 'expert-4', 'expert-5'] },
    '组织论证',
  )
  await s.does('informatisation-office.reviewer', 'projects.compute-evidence', { project: rival }, '核查重复建设')
  await s.asks(
    'informatisation-office.reviewer',
    'projects.duplicates',
    { project: rival },
    '评审人看到与“宏观经济数据库”逐项并列的重复证据',
    ({ evidence }) => {
      const alike = evidence.find((e: { other: string }) => e.other === project) ?? evidence[0]
      assert.ok(alike, 'no evidence')
      const field = (name: string) => alike.fields.find((f: { field: string }) => f.field === name)
      assert.deepEqual(field('data-items').shared.toSorted(), ['区县名称', '常住人口', '行政区划代码'].toSorted())
      assert.ok(field('functions').shared.includes('指标查询'))
      assert.ok(field('users').shared.includes('省领导'))
    },
  )
  return rival
}
