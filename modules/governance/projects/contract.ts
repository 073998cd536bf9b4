// The door of the projects room: what may be done with a project, from its draft to its acceptance, and what it tells.
import { action, event, permission, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { changeGrounds, documentKinds, draft, estimate, grounds, level, organ, project, purpose, reason, state, system, verdicts } from './fields.ts'
import { refusals } from './refusals.ts'

export { refusals }
export * from './questions-asked.ts'

export const permissions = {
  draft: permission('projects.draft', words('编制和申报项目', 'Draft and submit projects')),
  sign: permission('projects.sign', words('签署项目', 'Sign projects')),
  review: permission('projects.review', words('组织论证', 'Organise reviews')),
  coSign: permission('projects.co-sign', words('会签论证', 'Co-sign reviews')),
  opine: permission('projects.opine', words('提出专家意见', 'Give an expert opinion')),
  approve: permission('projects.approve', words('立项审批', 'Approve projects')),
  build: permission('projects.build', words('组织建设', 'Build projects')),
  accept: permission('projects.accept', words('组织验收', 'Accept projects')),
  revoke: permission('projects.revoke', words('撤销和恢复验收', 'Revoke and restore acceptance')),
  read: permission('projects.read', words('查看项目', 'Read projects')),
}

const total = f.amount('概算总额', 'Total estimate')
const approvedEstimate = f.amount('批准概算', 'Approved estimate')
const number = f.text('编号', 'Number')
const version = f.integer('所见版本', 'Version seen', { min: 1 })
const expert = f.text('专家账号', 'Expert account', { max: 60 })
const day = f.day('日期', 'Day')
const documentNumber = f.text('文号', 'Document number', { max: 100 })
const stepped = [kernelRefusals.notFound, kernelRefusals.notInState] as const

export const projectRegister = register({
  name: 'projects.project',
  title: words('电子政务项目', 'Projects'),
  record: f.object({
    system, organ, ...draft, total, state,
    approvedEstimate: f.optional(f.orNull(approvedEstimate)),
    approvedOn: f.optional(f.orNull(f.day('立项日期', 'Approved on'))),
    acceptedOn: f.optional(f.orNull(f.day('验收日期', 'Accepted on'))),
    revokedOn: f.optional(f.orNull(f.day('撤销验收日期', 'Revoked on'))),
  }),
  label: 'name',
  columns: ['name', 'organ', 'state', 'level', 'purpose', 'total', 'approvedEstimate'],
  facets: ['state', 'level', 'purpose', 'organ'],
  searched: ['name', 'need'],
  may: 'projects.read',
  organField: 'organ',
})

export const filedProject = register({
  name: 'projects.filed-project',
  title: words('其他信息化工程备案', 'Other projects filed'),
  record: f.object({
    organ,
    name: f.text('工程名称', 'Name', { min: 2, max: 100 }),
    approvedBy: f.text('批准机关', 'Approved by', { max: 100 }),
    documentNumber,
    approvedOn: f.day('批准日期', 'Approved on'),
    total: f.amount('批准投资', 'Approved total'),
    summary: f.prose('建设内容', 'Summary', { max: 2000 }),
  }),
  label: 'name',
  columns: ['name', 'organ', 'approvedBy', 'documentNumber', 'approvedOn', 'total'],
  facets: ['organ'],
  searched: ['name', 'documentNumber', 'summary'],
  may: 'projects.read',
  organField: 'organ',
  adds: 'projects.file-other-project',
})

const soundness = [
  refusals.noNeed, refusals.noReuse, refusals.noDomesticReason, refusals.newVertical, refusals.notOnUnifiedPlatform,
  refusals.networksJoined, refusals.shareMissing, refusals.shareTooSmall, refusals.overFeasibility,
] as const

export const draftProject = action({
  name: 'projects.draft-project', title: words('编制项目', 'Draft a project'), may: permissions.draft.name,
  input: f.object({ system, ...draft }),
  output: f.object({ project, number, grounds }),
  refusals: [refusals.foreignSystem, refusals.projectAlive, kernelRefusals.notFound], clauses: ['1.2', '1.3', '4.1.3'],
  consequence: words('保存为草稿，由主要负责人签署后申报。尚不合要求之处会一并列出。', 'Kept as a draft for the head to sign; what does not hold yet is listed.'),
})

export const changeDraft = action({
  name: 'projects.change-draft', title: words('修改项目草稿', 'Change the draft'), may: permissions.draft.name,
  input: f.object({ project, version: f.optional(version), ...(Object.fromEntries(Object.entries(draft).map(([name, field]) => [name, f.optional(field)])) as { [K in keyof typeof draft]: ReturnType<typeof f.optional<(typeof draft)[K]>> }) }),
  output: f.object({ version, grounds }),
  refusals: [...stepped, kernelRefusals.changedMeanwhile], clauses: ['4.1.2'],
  consequence: words('修改后需要重新签署。', 'The head must sign again.'),
})

export const signProject = action({
  name: 'projects.sign-project', title: words('签署项目', 'Sign the project'), may: permissions.sign.name,
  input: f.object({ project }), output: f.nothing(),
  refusals: [refusals.notThisHead, ...soundness, ...stepped], clauses: ['4.1.2', '1.2', '1.3', '3.2.11', '4.5.4'],
  consequence: words('主要负责人对本项目负总责，签署后可以申报。', 'The head answers for the whole project.'),
})

export const submitProject = action({
  name: 'projects.submit-project', title: words('申报项目', 'Submit the project'), may: permissions.draft.name,
  input: f.object({ project }), output: f.nothing(),
  refusals: [refusals.unsigned, ...soundness, ...stepped], clauses: ['4.1.2', '3.3.5'],
  consequence: words('送省政府信息化工作办公室组织专家论证，期间不能修改。', 'Sent for expert review; it cannot be changed meanwhile.'),
})

export const openReview = action({
  name: 'projects.open-review', title: words('组织论证', 'Open the review'), may: permissions.review.name,
  input: f.object({
    project,
    experts: f.list('评审专家', 'Experts', expert, { min: 1, max: 25, unique: true, hint: '五人以上单数，与项目有利害关系的回避' }),
    organs: f.optional(f.list('共同组织单位', 'Organs that organise it', f.organ('单位', 'Organ'), { max: 10, unique: true })),
  }),
  output: f.object({ round: f.integer('轮次', 'Round') }),
  refusals: [refusals.expertNumber, refusals.expertConflict, refusals.notAnExpert, refusals.jointOrganMissing, ...stepped], clauses: ['3.3.5', '4.1.1', '3.2.6', '3.2.8'],
  consequence: words('专家开始评审；先核查重复建设，再提出意见。', 'The experts begin; duplicate construction is checked first.'),
})

export const computeEvidence = action({
  name: 'projects.compute-evidence', title: words('核查重复建设', 'Check duplicate construction'), may: permissions.review.name,
  input: f.object({ project }), output: f.object({ found: f.integer('相近建设', 'Found'), highest: f.integer('最高重合度', 'Highest overlap', { unit: '‰' }) }),
  refusals: [...stepped], clauses: ['1.1', '4.1.1'],
  consequence: words('与全省已登记的系统和已申报的项目逐项对照，结果存入论证材料。', 'The comparison with every system and project is stored with the review.'),
})

export const declareConflict = action({
  name: 'projects.declare-conflict', title: words('申请回避', 'Declare a conflict of interest'), may: permissions.opine.name,
  input: f.object({ project, reason }), output: f.nothing(),
  refusals: [refusals.notNamed, refusals.opinionGiven, ...stepped], clauses: ['4.1.1'],
  consequence: words('您不再参加本项目评审，由组织单位另行确定专家。', 'You leave this review; another expert is named.'),
})

export const replaceExpert = action({
  name: 'projects.replace-expert', title: words('更换专家', 'Replace an expert'), may: permissions.review.name,
  input: f.object({ project, from: expert, to: expert }), output: f.nothing(),
  refusals: [refusals.expertConflict, refusals.notAnExpert, refusals.notNamed, refusals.opinionGiven, ...stepped], clauses: ['4.1.1'],
})

export const recordOpinion = action({
  name: 'projects.record-opinion', title: words('提出专家意见', 'Give an opinion'), may: permissions.opine.name,
  input: f.object({ project, verdict: f.choice('结论', 'Verdict', verdicts), opinion: f.prose('意见', 'Opinion', { min: 2 }) }), output: f.nothing(),
  refusals: [refusals.notNamed, refusals.opinionGiven, refusals.evidenceMissing, ...stepped], clauses: ['4.1.1', '3.3.5'],
  consequence: words('意见提出后不能修改。', 'An opinion given is not changed.'),
})

export const signJointReview = action({
  name: 'projects.sign-joint-review', title: words('会签论证', 'Co-sign the review'), may: permissions.coSign.name,
  input: f.object({ project }), output: f.nothing(),
  refusals: [refusals.notJointOrgan, refusals.evidenceMissing, ...stepped], clauses: ['3.2.6', '3.2.8'],
})

export const concludeReview = action({
  name: 'projects.conclude-review', title: words('形成论证结论', 'Conclude the review'), may: permissions.review.name,
  input: f.object({ project, finding: f.optional(f.prose('对重复建设的结论', 'Finding on duplicate construction', { max: 2000 })) }),
  output: f.object({ passed: f.flag('通过', 'Passed'), agree: f.integer('同意', 'Agree'), disagree: f.integer('不同意', 'Disagree') }),
  refusals: [refusals.evidenceMissing, refusals.opinionsMissing, refusals.expertNumber, refusals.jointSignatureMissing, refusals.duplicateUnanswered, ...stepped],
  clauses: ['3.3.5', '4.1.1', '1.1', '3.2.6', '3.2.8'],
  consequence: words('过半数同意为通过，通过后可以立项。', 'A majority passes; a passed project can be approved.'),
})

export const approveProject = action({
  name: 'projects.approve-project', title: words('批准立项', 'Approve the project'), may: permissions.approve.name,
  input: f.object({ project, documentNumber: f.optional(documentNumber) }), output: f.object({ approvedEstimate }),
  refusals: [refusals.notReviewed, refusals.overFeasibility, ...stepped], clauses: ['4.3.2', '3.3.5'],
  consequence: words('概算随之批准，可以拨款和招标。', 'The estimate is approved; money and tenders open.'),
})

export const refuseProject = action({
  name: 'projects.refuse-project', title: words('不予立项', 'Refuse the project'), may: permissions.approve.name,
  input: f.object({ project, reason }), output: f.nothing(), refusals: [refusals.notReviewed, ...stepped], clauses: ['4.3.2'],
  consequence: words('本项目办结；该系统可以另行申报。', 'This project ends; the system may have another.'),
})

export const startConstruction = action({
  name: 'projects.start-construction', title: words('开工', 'Start construction'), may: permissions.build.name,
  input: f.object({ project }), output: f.nothing(), refusals: [...stepped], clauses: ['4.3.4'],
  consequence: words('开工前须已签订建设合同和监理合同。', 'Contracts for construction and supervision must be signed before.'),
})

export const reportProgress = action({
  name: 'projects.report-progress', title: words('报告进度', 'Report progress'), may: permissions.build.name,
  input: f.object({ project, progress: f.integer('完成比例', 'Done', { max: 1000, unit: '‰', widget: 'permille' }), report: f.prose('进度说明', 'Report', { max: 2000 }) }),
  output: f.nothing(), refusals: [...stepped], clauses: ['4.3.1'],
})

export const reportCompletion = action({
  name: 'projects.report-completion', title: words('报告建设完毕', 'Report completion'), may: permissions.build.name,
  input: f.object({ project, report: f.prose('完工说明', 'Report', { max: 2000 }) }), output: f.nothing(), refusals: [...stepped], clauses: ['4.3.6'],
  consequence: words('验收期限开始计算；验收前不得投入使用。', 'The time for acceptance begins; no use before it.'),
})

const changed = { project, estimate, basis: f.choice('调整依据', 'Basis', changeGrounds), reason }
const changeDone = f.object({ total, moved: f.amount('累计调整', 'Moved in all') })

export const changeEstimate = action({
  name: 'projects.change-estimate', title: words('调整概算', 'Change the estimate'), may: permissions.build.name,
  input: f.object(changed), output: changeDone, refusals: [refusals.overApproved, refusals.needsReapproval, refusals.shareMissing, refusals.shareTooSmall, ...stepped], clauses: ['3.3.6', '4.5.4'],
  consequence: words('在批准总额和调整限度之内，自行调整并备案。', 'Within the approved total and the limit, the change is filed.'),
})

export const reapproveEstimate = action({
  name: 'projects.reapprove-estimate', title: words('重新批准概算', 'Approve a changed estimate'), may: permissions.approve.name,
  input: f.object({ ...changed, documentNumber }), output: changeDone, refusals: [refusals.shareMissing, refusals.shareTooSmall, ...stepped], clauses: ['3.3.6', '4.5.4'],
  consequence: words('新的概算成为批准概算。', 'The new estimate becomes the approved one.'),
})

export const addAcceptanceDocument = action({
  name: 'projects.add-acceptance-document', title: words('提交验收材料', 'Add an acceptance document'), may: permissions.build.name,
  input: f.object({ project, document: f.choice('材料', 'Document', documentKinds), title: f.text('标题', 'Title', { max: 200 }), documentNumber: f.optional(documentNumber), day }),
  output: f.object({ missing: f.list('尚缺', 'Missing', f.choice('材料', 'Document', documentKinds)) }), refusals: [refusals.documentAlready, ...stepped], clauses: ['4.3.6'],
})

export const acceptProject = action({
  name: 'projects.accept-project', title: words('验收', 'Accept the project'), may: permissions.accept.name,
  input: f.object({ project, opinion: f.optional(f.prose('验收意见', 'Opinion', { max: 2000 })) }), output: f.object({ acceptedOn: day }),
  refusals: [refusals.documentMissing, ...stepped], clauses: ['4.3.6', '3.4.6', '3.7.4'],
  consequence: words('系统可以投入使用：地址、域名、证书、交换权和门户展示随之开放。', 'The system may be used: every grant opens.'),
})

export const revokeAcceptance = action({
  name: 'projects.revoke-acceptance', title: words('撤销验收', 'Revoke the acceptance'), may: permissions.revoke.name,
  input: f.object({ project, reason }), output: f.nothing(), refusals: [...stepped], clauses: ['4.3.6'],
  consequence: words('该系统的一切授予即行停止。', 'Every grant to the system stops at once.'),
})

export const restoreAcceptance = action({
  name: 'projects.restore-acceptance', title: words('恢复验收', 'Restore the acceptance'), may: permissions.revoke.name,
  input: f.object({ project, reason }), output: f.nothing(), refusals: [...stepped], clauses: ['4.3.6'],
  consequence: words('该系统的授予随之恢复。', 'The grants to the system return.'),
})

export const fileOtherProject = action({
  name: 'projects.file-other-project', title: words('其他信息化工程备案', 'File another project'), may: permissions.draft.name,
  input: f.object(Object.fromEntries(Object.entries(filedProject.record.properties).filter(([name]) => name !== 'organ')) as Omit<typeof filedProject.record.properties, 'organ'>),
  output: f.object({ id: f.id('编号', 'Id') }), refusals: [refusals.filedAlready], clauses: ['4.3.3'],
  consequence: words('批准文件抄送同级信息化主管部门备案。', 'The approval is filed with the informatisation authority of the same level.'),
})

const fact = { project, system, day }
export const projectApproved = event('projects.project-approved', words('项目已立项', 'A project was approved'), f.object({ ...fact, organ, name: f.text('名称', 'Name'), estimate: approvedEstimate, level, purpose }))
export const projectAccepted = event('projects.project-accepted', words('项目已验收', 'A project was accepted'), f.object(fact))
export const acceptanceRevoked = event('projects.acceptance-revoked', words('验收已撤销', 'An acceptance was revoked'), f.object({ ...fact, reason }))
export const acceptanceRestored = event('projects.acceptance-restored', words('验收已恢复', 'An acceptance was restored'), f.object(fact))
