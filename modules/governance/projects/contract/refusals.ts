import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'
import { refusalsBeforeApproval } from './refusals-before-approval.ts'

const INVESTMENT = '政府投资条例'

export const refusals = {
  ...refusalsBeforeApproval,
  notReviewed: {
    code: 'projects.not-reviewed',
    kind: 'conflict',
    clauses: ['4.3.2', '3.3.5'],
    words: words('项目未经专家论证通过，发改部门不予立项。', 'The project has not passed the expert review and cannot be approved.'),
  },
  notApproved: {
    code: 'projects.not-approved-for-money',
    kind: 'conflict',
    clauses: ['4.3.2'],
    words: words(
      '该系统没有经论证并立项的项目，不予拨款，也不能招标。',
      'The system has no reviewed and approved project: no money, no tender.',
    ),
  },
  notAccepted: {
    code: 'projects.not-accepted',
    kind: 'conflict',
    clauses: ['4.3.6'],
    words: words(
      '该系统的项目未经验收，不得投入使用。',
      'The project of this system has not been accepted; the system may not be put to use.',
    ),
  },
  acceptanceRevoked: {
    code: 'projects.acceptance-revoked',
    kind: 'conflict',
    clauses: ['4.3.6'],
    words: words('该系统的验收已于 {day} 撤销，停止使用。', 'The acceptance of this system was revoked on {day}; its use is suspended.'),
  },
  documentMissing: {
    code: 'projects.acceptance-document-missing',
    kind: 'conflict',
    clauses: ['4.3.6'],
    words: words('缺少验收材料：{documents}。', 'Acceptance documents are missing: {documentsEn}.'),
  },
  overApproved: {
    code: 'projects.over-approved-estimate',
    kind: 'conflict',
    clauses: ['3.3.6'],
    law: `${INVESTMENT} 第23条`,
    words: words(
      '调整后 {total} 元，超过批准的概算 {approved} 元。',
      'The new total of {total} yuan exceeds the approved estimate of {approved} yuan.',
    ),
  },
  needsReapproval: {
    code: 'projects.change-needs-reapproval',
    kind: 'conflict',
    clauses: ['3.3.6'],
    law: '国办发〔2019〕57号（未核实）',
    words: words(
      '累计调整 {moved} 元，超过概算的 {most}‰。请报原审批部门重新审批。',
      'Changes add up to {moved} yuan, more than {most}‰ of the estimate: the approver must approve anew.',
    ),
  },
  filedAlready: {
    code: 'projects.approval-filed-already',
    kind: 'conflict',
    clauses: ['4.3.3'],
    words: words('批准文件 {document} 已备案。', 'The approval {document} is filed already.'),
  },
  documentAlready: {
    code: 'projects.document-filed-already',
    kind: 'conflict',
    words: words('“{document}”已提交。', '“{document}” is already there.'),
  },
} as const satisfies Record<string, Refusal>
