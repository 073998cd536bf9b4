// The closed sets of a project and the fields a project is described by.
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

export const projectStates = {
  drafted: words('编制中', 'Being drafted'),
  signed: words('已由主要负责人签署', 'Signed by the head'),
  submitted: words('已申报，待论证', 'Submitted, awaiting review'),
  'under-review': words('专家论证中', 'Under expert review'),
  reviewed: words('论证通过，待立项', 'Reviewed, awaiting approval'),
  'review-failed': words('论证未通过', 'Failed the review'),
  approved: words('已立项', 'Approved'),
  'not-approved': words('不予立项', 'Not approved'),
  'under-construction': words('建设中', 'Under construction'),
  completed: words('建设完毕，待验收', 'Completed, awaiting acceptance'),
  accepted: words('已验收', 'Accepted'),
  revoked: words('验收已撤销', 'Acceptance revoked'),
}
export type ProjectState = keyof typeof projectStates

export const categories = {
  hardware: words('硬件', 'Hardware'),
  software: words('软件', 'Software'),
  security: words('安全保障', 'Security'),
  training: words('培训', 'Training'),
  operation: words('运行维护', 'Operation'),
  supervision: words('监理', 'Supervision'),
  other: words('其他', 'Other'),
}
export type Category = keyof typeof categories

export const networkKinds = {
  'unified-extranet': words('全省统一政务外网', 'The unified extranet'),
  'unified-intranet': words('全省统一政务内网', 'The unified intranet'),
  'own-vertical': words('部门纵向网', 'A department’s vertical network'),
  crypto: words('党政密码通信专网', 'The cipher network'),
  internet: words('互联网', 'Internet'),
  other: words('其他', 'Other'),
}
export type NetworkKind = keyof typeof networkKinds

export const networkWork = { use: words('利用现有', 'Use what exists'), build: words('新建', 'Build'), extend: words('扩建', 'Extend') }
export type NetworkWork = keyof typeof networkWork

export const levels = { province: words('省级', 'Province'), city: words('市州级', 'City or prefecture') }
export type Level = keyof typeof levels

/** What the special fund is for (4.2.2), and the rest. */
export const purposes = {
  'network-platform': words('电子政务内外网络平台', 'The network platforms'),
  'base-database': words('基础信息库', 'A base database'),
  'key-business': words('重点业务系统', 'A key business system'),
  other: words('其他', 'Other'),
}
export type Purpose = keyof typeof purposes

export const verdicts = { pass: words('同意', 'Agree'), fail: words('不同意', 'Disagree') }
export type Verdict = keyof typeof verdicts

export const changeGrounds = {
  'central-decision': words('中央有新的决策部署', 'A new decision of the centre'),
  'technical-improvement': words('技术进步', 'Technical improvement'),
  'business-need': words('业务需要', 'Business need'),
}

/** Acceptance documents. Which of them a day demands: rules/acceptance-documents.ts. */
export const documentKinds = {
  application: words('验收申请', 'Application for acceptance'),
  'construction-report': words('建设工作报告', 'Report on the construction'),
  'contract-and-approval': words('合同与批复文件', 'Contract and approval'),
  'preliminary-acceptance': words('初验意见', 'Opinion of the preliminary acceptance'),
  'user-report': words('用户使用报告', 'Report of the users'),
  'software-test': words('第三方软件测试报告', 'Software test by a third party'),
  'trial-run': words('试运行报告', 'Report on the trial run'),
  supervision: words('监理报告', 'Report of the supervisor'),
  'final-accounts': words('财务决算与审计报告', 'Final accounts and audit'),
  'security-assessment': words('安全测评报告', 'Security assessment'),
  'crypto-assessment': words('密码应用安全性评估报告', 'Assessment of the use of cryptography'),
  'resource-catalogue': words('信息资源目录与共享证明', 'Resource catalogue and proof of sharing'),
  archives: words('档案验收意见', 'Opinion on the archives'),
  'training-operation': words('培训与运行维护方案', 'Training and operation plan'),
}
export type DocumentKind = keyof typeof documentKinds

export const project = f.id('项目', 'Project', { refers: 'projects.project' })
export const system = f.id('信息系统', 'Information system', { refers: 'systems.information-system' })
export const organ = f.organ('建设单位', 'Builder')
export const reason = f.prose('理由', 'Reason', { min: 2, max: 2000 })
export const level = f.choice('级次', 'Level', levels)
export const purpose = f.choice('用途', 'Purpose', purposes)
export const state = f.choice('状态', 'State', projectStates)

export const total = f.amount('概算总额', 'Total estimate')
export const approvedEstimate = f.amount('批准概算', 'Approved estimate')
export const day = f.day('日期', 'Day')
export const documentNumber = f.text('文号', 'Document number', { max: 100 })

export const estimateLine = f.object({
  category: f.choice('类别', 'Category', categories),
  name: f.text('名称', 'Name', { max: 100 }),
  amount: f.amount('金额', 'Amount'),
  domestic: f.integer('国产化比例', 'Domestic share', { max: 1000, unit: '‰', widget: 'permille' }),
})
export const estimate = f.list('概算明细', 'Estimate', estimateLine, { min: 1, max: 100 })

const network = f.object({
  name: f.text('网络名称', 'Network', { max: 100 }),
  kind: f.choice('网络类别', 'Kind', networkKinds),
  work: f.choice('建设方式', 'Work', networkWork),
  exception: f.optional(f.id('纵向网例外批准', 'Exception', { refers: 'registry.exception', hint: '新建、扩建部门纵向网才填' })),
})
const dataItem = f.object({
  name: f.text('数据项', 'Data item', { max: 100 }),
  code: f.optional(f.text('标识符', 'Code', { max: 60 })),
  table: f.optional(f.text('所属表', 'Table', { max: 100 })),
})

/** What a drafter writes. It may be incomplete until the head signs. */
export const draft = {
  name: f.text('项目名称', 'Name', { min: 2, max: 100 }),
  need: f.prose('需求', 'Need', { min: 0, hint: '说明为谁解决什么问题' }),
  reuse: f.prose('利用现有资源的说明', 'Reuse of what exists', { min: 0, hint: '说明怎样利用现有网络、业务系统和信息资料' }),
  domesticReason: f.optional(f.prose('选用进口设备或软件的理由', 'Why not domestic', { min: 0, max: 2000 })),
  estimate,
  feasibilityEstimate: f.optional(f.amount('可行性研究估算', 'Feasibility estimate')),
  overrunReport: f.optional(f.prose('概算超过估算的报告', 'Report on the overrun', { min: 0, max: 2000 })),
  networks: f.list('使用的网络', 'Networks', network, { max: 20 }),
  dataItemsProduced: f.list('产生的数据项', 'Data items produced', dataItem, { max: 500 }),
  dataItemsNeeded: f.list('需要的数据项', 'Data items needed', dataItem, { max: 500 }),
  functions: f.list('功能', 'Functions', f.text('功能', 'Function', { max: 100 }), { min: 1, max: 100, unique: true }),
  users: f.list('使用对象', 'Users', f.text('使用对象', 'User', { max: 100 }), { min: 1, max: 50, unique: true }),
  participants: f.optional(f.list('参与单位', 'Participants', f.organ('单位', 'Organ'), { max: 30, unique: true })),
  level,
  purpose,
  planItem: f.optional(f.text('规划任务', 'Plan item', { max: 100 })),
}

/** A ground as an answer carries it. */
export const said = f.object({
  code: f.text('代码', 'Code'),
  kind: f.text('类别', 'Kind'),
  words: f.object({ zh: f.text('中文', 'Chinese', { max: 1000 }), en: f.text('英文', 'English', { max: 1000 }) }),
  clauses: f.optional(f.list('条款', 'Clauses', f.text('条款', 'Clause'))),
  law: f.optional(f.text('法条', 'Law')),
  field: f.optional(f.text('字段', 'Field')),
  detail: f.optional(f.json('详情', 'Detail')),
})
export const grounds = f.list('理由', 'Grounds', said)

export const evidence = f.list(
  '相近建设',
  'What resembles it',
  f.object({
    otherKind: f.choice('类别', 'Kind', { system: words('信息系统', 'System'), project: words('项目', 'Project') }),
    other: f.id('编号', 'Id'),
    name: f.text('名称', 'Name'),
    organ: f.organ('单位', 'Organ'),
    organName: f.text('单位名称', 'Organ name'),
    score: f.integer('重合度', 'Overlap', { max: 1000, unit: '‰' }),
    fields: f.list(
      '逐项对照',
      'Side by side',
      f.object({
        field: f.choice('内容', 'Field', {
          'data-items': words('产生的数据项', 'Data items'),
          'data-needed': words('可共享取得的数据项', 'Data that could be shared'),
          functions: words('功能', 'Functions'),
          users: words('使用对象', 'Users'),
        }),
        ours: f.list('本项目', 'Ours', f.text('项', 'Item'), { max: 500 }),
        theirs: f.list('对方', 'Theirs', f.text('项', 'Item'), { max: 500 }),
        shared: f.list('重合', 'Shared', f.text('项', 'Item'), { max: 500 }),
      }),
    ),
  }),
)
