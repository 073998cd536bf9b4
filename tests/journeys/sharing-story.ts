import assert from 'node:assert/strict'
import type { SystemSpec } from '#province/lifecycle.ts'
import { macroProject } from './macro-database.ts'
import type { Story } from './story.ts'

const item = (name: string, code: string, type = 'integer') => ({ name, code, type, sensitive: false })

/** The entry of the county census table, with the nine fields of 政务数据共享条例 第13条. */
export const censusEntry = {
  name: '湖南省县级人口普查主要数据（2020）',
  abstract: '第七次全国人口普查湖南省各县市区常住人口、性别、年龄等主要指标。',
  classCode: '301001',
  items: [
    item('行政区划代码', 'code', 'text'),
    item('区县名称', 'name', 'text'),
    item('常住人口', 'population'),
    item('男性人口', 'male'),
    item('女性人口', 'female'),
  ],
  format: 'database',
  frequency: 'yearly',
  attribute: 'conditional',
  ways: ['service', 'batch'],
  conditions: '用于履行职责，不得用于商业用途，不得向第三方提供。',
  dataClass: '人口统计',
  grade: 'general',
  scope: '省直经济管理部门',
  uses: '编制规划、经济形势分析',
  secrecyAssessed: true,
  privacyAssessed: true,
  holdsSecrets: false,
}

/** Step 6, first half: the resource stands in the catalogue; withholding needs a law. Before the acceptance (3.4.6). */
export async function catalogueStory(s: Story, system: string): Promise<string> {
  await s.refused(
    'stats-bureau.officer',
    'catalogue.compile-entry',
    {
      system,
      ...censusEntry,
      name: '不想共享的表',
      attribute: 'not-shared',
      reason: '本单位规定',
      legalBasis: { name: '本局数据管理办法', level: 'document', article: '第三条' },
    },
    '第14、15条',
    '没有法律、行政法规或国务院决定，不能列为不予共享',
  )
  const { id } = await s.does(
    'stats-bureau.officer',
    'catalogue.compile-entry',
    { system, ...censusEntry },
    '编制目录：九项必备内容和共享属性',
  )
  const approved = await s.does('stats-bureau.head', 'catalogue.approve-entry', { resource: id, version: 1 }, '本单位负责人审核')
  await s.does('informatisation-office.sharing', 'catalogue.publish-entry', { resource: id, version: approved.version }, '共享主管部门发布')
  return id
}

/** Step 6, second half: 省发改委 applies; the clocks run in working days of the real calendar. */
export async function requestStory(s: Story, resource: string, consumer: string): Promise<{ request: string; authorisation: string }> {
  s.chapter('八、申请、答复、授权（政务数据共享条例 第20–22条，工作日）')
  s.on('2026-09-21')
  const wanted = {
    resource,
    system: consumer,
    basis: '省政府办公厅关于编制“十五五”规划的通知（示例）',
    scenario: '编制规划',
    scope: '省发改委规划处',
    purpose: '编制规划',
    fields: ['code', 'name', 'population'],
    way: 'service',
    validFrom: '2026-10-01',
    validUntil: '2026-12-31',
  }
  const { id: request } = await s.does('ndrc.officer', 'catalogue.draft-request', wanted, '省发改委填写共享申请')
  await s.does('ndrc.head', 'catalogue.sign-request', { request }, '负责人签发')
  const clocks = async () =>
    (await s.server.call('stats-bureau.officer', 'GET', `/api/cases/one?id=${request}`)).body.clocks as {
      clock: string
      dueOn: string
      stoppedOn: string | null
      law: string
    }[]
  const running = async () => (await clocks()).find(({ stoppedOn }) => stoppedOn === null)
  // Counted by hand from the notice for 2026: 22, 23, 24, (25–27 off) 28, 29, 30 September, (1–7 off) 8, 9, 10 (made up), 12 October.
  s.holds((await running())?.dueOn === '2026-10-12', `答复期限 ${(await running())?.dueOn}：10 个工作日，按国务院放假安排跨中秋、国庆计算`)
  await s.refused(
    'stats-bureau.officer',
    'catalogue.refuse-request',
    { request, why: 'material-incomplete', reasons: '材料不完整，请重新申请。' },
    '第21条',
    '材料不全不得直接拒绝',
  )
  await s.does(
    'stats-bureau.officer',
    'catalogue.notice-missing',
    { request, missing: ['规划编制任务书', '数据安全承诺书'] },
    '一次告知全部需要补正的材料',
  )
  s.on('2026-09-22')
  await s.does('ndrc.officer', 'catalogue.supplement-request', { request, supplement: '已补交任务书和承诺书。' }, '补齐材料')
  await s.refused(
    'stats-bureau.officer',
    'catalogue.notice-missing',
    { request, missing: ['还要一份说明'] },
    '第21条',
    '第二次要求补正，被拒绝',
  )
  await s.does(
    'stats-bureau.officer',
    'catalogue.ask-extension',
    { request, days: 10, reasons: '涉及多个专业处室会商。' },
    '申请延长答复 10 个工作日',
  )
  await s.does('informatisation-office.sharing', 'catalogue.extend-reply', { request }, '共享主管部门同意延长一次')
  s.on('2026-09-29')
  const { authorisation } = await s.does(
    'stats-bureau.officer',
    'catalogue.agree-request',
    { request, purpose: '编制规划', fields: ['code', 'name', 'population'], validFrom: '2026-10-01', validUntil: '2026-12-31' },
    '同意：写明用途、数据项和期限',
  )
  s.holds((await running())?.dueOn === '2026-11-02', `提供数据期限 ${(await running())?.dueOn}：20 个工作日`)
  return { request, authorisation }
}

/** 省发改委's own system, which draws the data; it too must be accepted before it may exchange. */
export const consumerSpec: SystemSpec = {
  organ: 'ndrc',
  system: {
    name: '宏观经济管理信息系统',
    zone: 'extranet',
    kind: 'key-business',
    functions: ['规划编制', '项目审批', '价格监测', '运行调度'],
    users: ['省发改委各处室'],
    description: '省发改委宏观经济管理业务系统。',
  },
  project: {
    ...macroProject,
    name: '宏观经济管理信息系统工程',
    need: '规划编制、项目审批和运行调度需要统一的业务系统。',
    functions: ['规划编制', '项目审批', '价格监测', '运行调度'],
    users: ['省发改委各处室'],
    dataItemsProduced: [
      { name: '审批项目编号', code: 'project_code' },
      { name: '批准投资', code: 'approved' },
    ],
    dataItemsNeeded: [{ name: '常住人口', code: 'population' }],
    purpose: 'key-business',
    domesticReason: '高端存储控制器尚无同档国产产品。',
  },
  entry: {
    ...censusEntry,
    name: '审批项目目录',
    abstract: '省发改委审批的投资项目目录。',
    classCode: '302001',
    items: [item('审批项目编号', 'project_code', 'text'), item('批准投资', 'approved', 'currency')],
    attribute: 'unconditional',
    conditions: '无条件',
    dataClass: '投资项目',
    scope: undefined,
    uses: undefined,
  },
  experts: ['expert-1', 'expert-2', 'expert-3', 'expert-4', 'expert-5'],
}

export const assertFields = (rows: Record<string, unknown>[], fields: string[]) => {
  for (const row of rows) assert.deepEqual(Object.keys(row).toSorted(), fields.toSorted())
}
