// From the approval to the acceptance, and what is only filed.
import { action } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { approvedEstimate, changeGrounds, day, documentKinds, documentNumber, estimate, project, reason, total } from './fields.ts'
import { permissions } from './permissions.ts'
import { refusals } from './refusals.ts'
import { filedProject } from './registers.ts'

const stepped = [kernelRefusals.notFound, kernelRefusals.notInState] as const

export const approveProject = action({
  name: 'projects.approve-project',
  title: words('批准立项', 'Approve the project'),
  may: permissions.approve.name,
  input: f.object({ project, documentNumber: f.optional(documentNumber) }),
  output: f.object({ approvedEstimate }),
  refusals: [refusals.notReviewed, refusals.overFeasibility, refusals.jointSignatureMissing, ...stepped],
  clauses: ['4.3.2', '3.3.5', '3.2.6', '3.2.8'],
  consequence: words('概算随之批准，可以拨款和招标。', 'The estimate is approved; money and tenders open.'),
})

export const refuseProject = action({
  name: 'projects.refuse-project',
  title: words('不予立项', 'Refuse the project'),
  may: permissions.approve.name,
  input: f.object({ project, reason }),
  output: f.nothing(),
  refusals: [refusals.notReviewed, ...stepped],
  clauses: ['4.3.2'],
  consequence: words('本项目办结；该系统可以另行申报。', 'This project ends; the system may have another.'),
})

export const startConstruction = action({
  name: 'projects.start-construction',
  title: words('开工', 'Start construction'),
  may: permissions.build.name,
  input: f.object({ project }),
  output: f.nothing(),
  refusals: [...stepped],
  clauses: ['4.3.4'],
  consequence: words('开工前须已签订建设合同和监理合同。', 'Contracts for construction and supervision must be signed before.'),
})

export const reportProgress = action({
  name: 'projects.report-progress',
  title: words('报告进度', 'Report progress'),
  may: permissions.build.name,
  input: f.object({
    project,
    progress: f.integer('完成比例', 'Done', { max: 1000, unit: '‰', widget: 'permille' }),
    report: f.prose('进度说明', 'Report', { max: 2000 }),
  }),
  output: f.nothing(),
  refusals: [...stepped],
  clauses: ['4.3.1'],
})

export const reportCompletion = action({
  name: 'projects.report-completion',
  title: words('报告建设完毕', 'Report completion'),
  may: permissions.build.name,
  input: f.object({ project, report: f.prose('完工说明', 'Report', { max: 2000 }) }),
  output: f.nothing(),
  refusals: [...stepped],
  clauses: ['4.3.6'],
  consequence: words('验收期限开始计算；验收前不得投入使用。', 'The time for acceptance begins; no use before it.'),
})

const changed = { project, estimate, basis: f.choice('调整依据', 'Basis', changeGrounds), reason }
const changeDone = f.object({ total, moved: f.amount('累计调整', 'Moved in all') })

export const changeEstimate = action({
  name: 'projects.change-estimate',
  title: words('调整概算', 'Change the estimate'),
  may: permissions.build.name,
  input: f.object(changed),
  output: changeDone,
  refusals: [refusals.overApproved, refusals.needsReapproval, refusals.shareMissing, refusals.shareTooSmall, ...stepped],
  clauses: ['3.3.6', '4.5.4'],
  consequence: words('在批准总额和调整限度之内，自行调整并备案。', 'Within the approved total and the limit, the change is filed.'),
})

export const reapproveEstimate = action({
  name: 'projects.reapprove-estimate',
  title: words('重新批准概算', 'Approve a changed estimate'),
  may: permissions.approve.name,
  input: f.object({ ...changed, documentNumber }),
  output: changeDone,
  refusals: [refusals.shareMissing, refusals.shareTooSmall, ...stepped],
  clauses: ['3.3.6', '4.5.4'],
  consequence: words('新的概算成为批准概算。', 'The new estimate becomes the approved one.'),
})

export const addAcceptanceDocument = action({
  name: 'projects.add-acceptance-document',
  title: words('提交验收材料', 'Add an acceptance document'),
  may: permissions.build.name,
  input: f.object({
    project,
    document: f.choice('材料', 'Document', documentKinds),
    title: f.text('标题', 'Title', { max: 200 }),
    documentNumber: f.optional(documentNumber),
    day,
  }),
  output: f.object({ missing: f.list('尚缺', 'Missing', f.choice('材料', 'Document', documentKinds)) }),
  refusals: [refusals.documentAlready, ...stepped],
  clauses: ['4.3.6'],
})

export const acceptProject = action({
  name: 'projects.accept-project',
  title: words('验收', 'Accept the project'),
  may: permissions.accept.name,
  input: f.object({ project, opinion: f.optional(f.prose('验收意见', 'Opinion', { max: 2000 })) }),
  output: f.object({ acceptedOn: day }),
  refusals: [refusals.documentMissing, ...stepped],
  clauses: ['4.3.6', '3.4.6', '3.7.4'],
  consequence: words('系统可以投入使用：地址、域名、证书、交换权和门户展示随之开放。', 'The system may be used: every grant opens.'),
})

export const revokeAcceptance = action({
  name: 'projects.revoke-acceptance',
  title: words('撤销验收', 'Revoke the acceptance'),
  may: permissions.revoke.name,
  input: f.object({ project, reason }),
  output: f.nothing(),
  refusals: [...stepped],
  clauses: ['4.3.6'],
  consequence: words('该系统的一切授予即行停止。', 'Every grant to the system stops at once.'),
})

export const restoreAcceptance = action({
  name: 'projects.restore-acceptance',
  title: words('恢复验收', 'Restore the acceptance'),
  may: permissions.revoke.name,
  input: f.object({ project, reason }),
  output: f.nothing(),
  refusals: [...stepped],
  clauses: ['4.3.6'],
  consequence: words('该系统的授予随之恢复。', 'The grants to the system return.'),
})

export const fileOtherProject = action({
  name: 'projects.file-other-project',
  title: words('其他信息化工程备案', 'File another project'),
  may: permissions.draft.name,
  input: f.object(
    Object.fromEntries(Object.entries(filedProject.record.properties).filter(([name]) => name !== 'organ')) as Omit<
      typeof filedProject.record.properties,
      'organ'
    >,
  ),
  output: f.object({ id: f.id('编号', 'Id') }),
  refusals: [refusals.filedAlready],
  clauses: ['4.3.3'],
  consequence: words('批准文件抄送同级信息化主管部门备案。', 'The approval is filed with the informatisation authority of the same level.'),
})
