import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

const INVESTMENT = '政府投资条例'

/** What a draft and its review are refused for. */
export const refusalsBeforeApproval = {
  noNeed: {
    code: 'projects.no-need',
    kind: 'invalid',
    words: words('请写明项目的需求。', 'Say which need the project serves.'),
    clauses: ['1.2'],
  },
  noReuse: {
    code: 'projects.no-reuse-statement',
    kind: 'invalid',
    clauses: ['1.3'],
    words: words(
      '请说明怎样利用现有的网络、业务系统和信息资料（不少于 {least} 字）。',
      'Say how existing networks, systems and data are used (at least {least} characters).',
    ),
  },
  noDomesticReason: {
    code: 'projects.no-domestic-reason',
    kind: 'invalid',
    clauses: ['1.3'],
    words: words(
      '国产设备与软件占 {share}‰，其余为进口。请说明为何不能选用国产。',
      'The domestic share is {share}‰. Say why the rest cannot be domestic.',
    ),
  },
  newVertical: {
    code: 'projects.new-vertical-network',
    kind: 'invalid',
    clauses: ['3.2.11'],
    law: '政务数据共享条例 第31条',
    words: words(
      '“{network}”是部门纵向网的新建或扩建，应当暂停。请改用全省统一网络平台。',
      '“{network}” builds or extends a vertical network, which is suspended. Use the unified platform.',
    ),
  },
  notOnUnifiedPlatform: {
    code: 'projects.not-on-unified-platform',
    kind: 'invalid',
    clauses: ['3.3.4', '4.1.5'],
    words: words(
      '项目没有依托全省统一网络平台。{zone}的系统应当使用{needed}。',
      'The project does not stand on the unified platform: a system of the {zoneEn} uses {neededEn}.',
    ),
  },
  networksJoined: {
    code: 'projects.isolated-networks-joined',
    kind: 'invalid',
    clauses: ['3.2.1', '3.2.3'],
    words: words(
      '{isolated}与其他网络物理隔离，不能在同一项目中一并使用。',
      '{isolatedEn} is physically isolated and is not used together with other networks.',
    ),
  },
  shareMissing: {
    code: 'projects.estimate-share-missing',
    kind: 'invalid',
    clauses: ['4.5.4', '3.3.6'],
    words: words('概算没有列{category}费用。', 'The estimate has no line for {categoryEn}.'),
  },
  shareTooSmall: {
    code: 'projects.estimate-share-too-small',
    kind: 'invalid',
    clauses: ['4.5.4', '3.3.6'],
    words: words(
      '{category}费用占 {share}‰，低于概算标准 {least}‰。',
      'The share of {categoryEn} is {share}‰, below the standard of {least}‰.',
    ),
  },
  overFeasibility: {
    code: 'projects.estimate-over-feasibility',
    kind: 'invalid',
    clauses: ['3.3.6'],
    law: `${INVESTMENT} 第12条`,
    words: words(
      '概算 {estimate} 元超过可行性研究估算 {feasibility} 元的 {most}‰ 以上。请写明报告。',
      'The estimate of {estimate} yuan exceeds the feasibility estimate of {feasibility} yuan by more than {most}‰. Report it.',
    ),
  },
  unsigned: {
    code: 'projects.unsigned',
    kind: 'conflict',
    clauses: ['4.1.2'],
    words: words('项目还没有由本单位主要负责人签署。请先送签。', 'The head of the organ has not signed the project.'),
  },
  notThisHead: {
    code: 'projects.not-the-head-of-this-organ',
    kind: 'forbidden',
    clauses: ['4.1.2'],
    words: words('项目由建设单位的主要负责人签署，其他单位的负责人不能代签。', 'Only the head of the building organ signs its project.'),
  },
  projectAlive: {
    code: 'projects.project-under-way',
    kind: 'conflict',
    clauses: ['1.1'],
    words: words('该系统已有项目正在办理或建设，不能另立项目。', 'A project for this system is already under way.'),
  },
  foreignSystem: {
    code: 'projects.system-of-another-organ',
    kind: 'invalid',
    clauses: ['1.1'],
    words: words(
      '该系统不是本单位登记的。项目只能由登记单位申报。',
      'The system is registered to another organ, which alone can propose its project.',
    ),
  },
  expertNumber: {
    code: 'projects.expert-number',
    kind: 'invalid',
    clauses: ['4.1.1', '3.3.5'],
    law: '招标投标法 第37条（参照）',
    words: words(
      '评审专家应为 {least} 人以上单数，现有 {number} 人。',
      'Experts are an odd number of at least {least}; there are {number}.',
    ),
  },
  expertConflict: {
    code: 'projects.expert-conflict',
    kind: 'invalid',
    clauses: ['4.1.1'],
    words: words('专家{expert}与项目有利害关系（{why}），应当回避。', 'Expert {expert} has a conflict of interest ({whyEn}).'),
  },
  notAnExpert: {
    code: 'projects.not-an-expert',
    kind: 'invalid',
    clauses: ['4.1.1'],
    words: words('“{expert}”不在评审专家名录中。', '“{expert}” is not on the roster of experts.'),
  },
  jointOrganMissing: {
    code: 'projects.joint-review-missing',
    kind: 'invalid',
    clauses: ['3.2.6', '3.2.8'],
    words: words(
      '{platform}建设方案由{organs}共同组织论证，还缺 {missing}。',
      'The scheme of the {platformEn} is reviewed jointly; missing: {missing}.',
    ),
  },
  jointSignatureMissing: {
    code: 'projects.joint-signature-missing',
    kind: 'conflict',
    clauses: ['3.2.6', '3.2.8'],
    words: words('共同组织论证的单位还没有全部会签：{missing}。', 'Not every organ that organises the review has signed: {missing}.'),
  },
  notJointOrgan: {
    code: 'projects.not-a-joint-organ',
    kind: 'forbidden',
    clauses: ['3.2.6', '3.2.8'],
    words: words('本单位不是该项目论证的共同组织单位。', 'Your organ does not take part in organising this review.'),
  },
  evidenceMissing: {
    code: 'projects.duplicate-evidence-missing',
    kind: 'conflict',
    clauses: ['1.1', '4.1.1'],
    words: words(
      '还没有核查重复建设。请先生成并保存对照结果。',
      'Duplicate construction has not been checked: compute and store the evidence first.',
    ),
  },
  duplicateUnanswered: {
    code: 'projects.duplicate-unanswered',
    kind: 'invalid',
    clauses: ['1.1', '4.1.1'],
    words: words(
      '与“{other}”（{organ}）的重合度为 {score}‰。请写明论证对重复建设的结论。',
      'It overlaps with “{other}” by {score}‰. State the finding on duplicate construction.',
    ),
  },
  opinionsMissing: {
    code: 'projects.opinions-missing',
    kind: 'conflict',
    clauses: ['4.1.1'],
    words: words('还有 {number} 位专家没有提出意见：{experts}。', '{number} experts have given no opinion yet: {experts}.'),
  },
  opinionGiven: {
    code: 'projects.opinion-given',
    kind: 'conflict',
    clauses: ['4.1.1'],
    words: words('您已对本项目提出意见，每位专家提一次。', 'You have given your opinion; each expert gives one.'),
  },
  notNamed: {
    code: 'projects.expert-not-named',
    kind: 'forbidden',
    clauses: ['4.1.1'],
    words: words('您不是本项目的评审专家，或已回避。', 'You are not an expert of this review, or stand aside from it.'),
  },
} as const satisfies Record<string, Refusal>
