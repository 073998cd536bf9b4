// From the draft to the conclusion of the review.
import { action } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { draft, grounds, project, reason, system, verdicts } from './fields.ts'
import { permissions } from './permissions.ts'
import { refusals } from './refusals.ts'

const number = f.text('编号', 'Number')
const version = f.integer('所见版本', 'Version seen', { min: 1 })
const expert = f.text('专家账号', 'Expert account', { max: 60 })
const stepped = [kernelRefusals.notFound, kernelRefusals.notInState] as const

const soundness = [
  refusals.noNeed,
  refusals.noReuse,
  refusals.noDomesticReason,
  refusals.newVertical,
  refusals.notOnUnifiedPlatform,
  refusals.networksJoined,
  refusals.shareMissing,
  refusals.shareTooSmall,
  refusals.overFeasibility,
] as const

export const draftProject = action({
  name: 'projects.draft-project',
  title: words('编制项目', 'Draft a project'),
  may: permissions.draft.name,
  input: f.object({ system, ...draft }),
  output: f.object({ project, number, grounds }),
  refusals: [refusals.foreignSystem, refusals.projectAlive, kernelRefusals.notFound],
  clauses: ['1.2', '1.3', '4.1.3'],
  consequence: words(
    '保存为草稿，由主要负责人签署后申报。尚不合要求之处会一并列出。',
    'Kept as a draft for the head to sign; what does not hold yet is listed.',
  ),
})

export const changeDraft = action({
  name: 'projects.change-draft',
  title: words('修改项目草稿', 'Change the draft'),
  may: permissions.draft.name,
  input: f.object({
    project,
    version: f.optional(version),
    ...(Object.fromEntries(Object.entries(draft).map(([name, field]) => [name, f.optional(field)])) as {
      [K in keyof typeof draft]: ReturnType<typeof f.optional<(typeof draft)[K]>>
    }),
  }),
  output: f.object({ version, grounds }),
  refusals: [...stepped, kernelRefusals.changedMeanwhile],
  clauses: ['4.1.2'],
  consequence: words('修改后需要重新签署。', 'The head must sign again.'),
})

export const signProject = action({
  name: 'projects.sign-project',
  title: words('签署项目', 'Sign the project'),
  may: permissions.sign.name,
  input: f.object({ project }),
  output: f.nothing(),
  refusals: [refusals.notThisHead, ...soundness, ...stepped],
  clauses: ['4.1.2', '1.2', '1.3', '3.2.11', '4.5.4'],
  consequence: words('主要负责人对本项目负总责，签署后可以申报。', 'The head answers for the whole project.'),
})

export const submitProject = action({
  name: 'projects.submit-project',
  title: words('申报项目', 'Submit the project'),
  may: permissions.draft.name,
  input: f.object({ project }),
  output: f.nothing(),
  refusals: [refusals.unsigned, ...soundness, ...stepped],
  clauses: ['4.1.2', '3.3.5'],
  consequence: words('送省政府信息化工作办公室组织专家论证，期间不能修改。', 'Sent for expert review; it cannot be changed meanwhile.'),
})

export const openReview = action({
  name: 'projects.open-review',
  title: words('组织论证', 'Open the review'),
  may: permissions.review.name,
  input: f.object({
    project,
    experts: f.list('评审专家', 'Experts', expert, { min: 1, max: 25, unique: true, hint: '五人以上单数，与项目有利害关系的回避' }),
    organs: f.optional(f.list('共同组织单位', 'Organs that organise it', f.organ('单位', 'Organ'), { max: 10, unique: true })),
  }),
  output: f.object({ round: f.integer('轮次', 'Round') }),
  refusals: [refusals.expertNumber, refusals.expertConflict, refusals.notAnExpert, refusals.jointOrganMissing, ...stepped],
  clauses: ['3.3.5', '4.1.1', '3.2.6', '3.2.8'],
  consequence: words('专家开始评审；先核查重复建设，再提出意见。', 'The experts begin; duplicate construction is checked first.'),
})

export const computeEvidence = action({
  name: 'projects.compute-evidence',
  title: words('核查重复建设', 'Check duplicate construction'),
  may: permissions.review.name,
  input: f.object({ project }),
  output: f.object({ found: f.integer('相近建设', 'Found'), highest: f.integer('最高重合度', 'Highest overlap', { unit: '‰' }) }),
  refusals: [...stepped],
  clauses: ['1.1', '4.1.1'],
  consequence: words(
    '与全省已登记的系统和已申报的项目逐项对照，结果存入论证材料。',
    'The comparison with every system and project is stored with the review.',
  ),
})

export const declareConflict = action({
  name: 'projects.declare-conflict',
  title: words('申请回避', 'Declare a conflict of interest'),
  may: permissions.opine.name,
  input: f.object({ project, reason }),
  output: f.nothing(),
  refusals: [refusals.notNamed, refusals.opinionGiven, ...stepped],
  clauses: ['4.1.1'],
  consequence: words('您不再参加本项目评审，由组织单位另行确定专家。', 'You leave this review; another expert is named.'),
})

export const replaceExpert = action({
  name: 'projects.replace-expert',
  title: words('更换专家', 'Replace an expert'),
  may: permissions.review.name,
  input: f.object({ project, from: expert, to: expert }),
  output: f.nothing(),
  refusals: [refusals.expertConflict, refusals.notAnExpert, refusals.notNamed, refusals.opinionGiven, ...stepped],
  clauses: ['4.1.1'],
})

export const recordOpinion = action({
  name: 'projects.record-opinion',
  title: words('提出专家意见', 'Give an opinion'),
  may: permissions.opine.name,
  input: f.object({ project, verdict: f.choice('结论', 'Verdict', verdicts), opinion: f.prose('意见', 'Opinion', { min: 2 }) }),
  output: f.nothing(),
  refusals: [refusals.notNamed, refusals.opinionGiven, refusals.evidenceMissing, ...stepped],
  clauses: ['4.1.1', '3.3.5'],
  consequence: words('意见提出后不能修改。', 'An opinion given is not changed.'),
})

export const signJointReview = action({
  name: 'projects.sign-joint-review',
  title: words('会签论证', 'Co-sign the review'),
  may: permissions.coSign.name,
  input: f.object({ project }),
  output: f.nothing(),
  refusals: [refusals.notJointOrgan, refusals.evidenceMissing, ...stepped],
  clauses: ['3.2.6', '3.2.8'],
})

export const concludeReview = action({
  name: 'projects.conclude-review',
  title: words('形成论证结论', 'Conclude the review'),
  may: permissions.review.name,
  input: f.object({ project, finding: f.optional(f.prose('对重复建设的结论', 'Finding on duplicate construction', { max: 2000 })) }),
  output: f.object({ passed: f.flag('通过', 'Passed'), agree: f.integer('同意', 'Agree'), disagree: f.integer('不同意', 'Disagree') }),
  refusals: [
    refusals.evidenceMissing,
    refusals.opinionsMissing,
    refusals.expertNumber,
    refusals.jointSignatureMissing,
    refusals.duplicateUnanswered,
    ...stepped,
  ],
  clauses: ['3.3.5', '4.1.1', '1.1', '3.2.6', '3.2.8'],
  consequence: words('过半数同意为通过，通过后可以立项。', 'A majority passes; a passed project can be approved.'),
})
