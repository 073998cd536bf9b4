// What planning refuses, and why.
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const refusals = {
  notOrganiser: {
    code: 'planning.not-organiser',
    kind: 'forbidden',
    clauses: ['3.1.2'],
    words: words(
      '全省规划由 {organisers} 组织编制，本单位不能编制。',
      'The plan is organised by {organisers}; your organ cannot draft it.',
    ),
  },
  periodReversed: {
    code: 'planning.period-reversed',
    kind: 'invalid',
    words: words('终止日期早于起始日期。', 'The period ends before it begins.'),
  },
  draftOpen: {
    code: 'planning.draft-open',
    kind: 'conflict',
    words: words(
      '同种类的规划第 {edition} 版还在办理中，办完后再编新版。',
      'Edition {edition} of this kind is still under way; finish it first.',
    ),
  },
  needMissing: {
    code: 'planning.need-missing',
    kind: 'invalid',
    clauses: ['1.2'],
    words: words('“{title}”没有写明需求。没有需求的内容不列入规划。', '“{title}” does not name its need. Nothing is planned without one.'),
  },
  leadMissing: {
    code: 'planning.lead-missing',
    kind: 'invalid',
    clauses: ['3.1.2'],
    words: words(
      '任务没有牵头单位。请指定，或注明由各部门承担。',
      'The task has no lead organ. Name one, or mark it as every department’s.',
    ),
  },
  planClosed: {
    code: 'planning.plan-closed',
    kind: 'conflict',
    words: words('规划不在编制阶段，不能再加任务。', 'The plan is no longer a draft; tasks cannot be added.'),
  },
  planEmpty: {
    code: 'planning.plan-empty',
    kind: 'invalid',
    words: words('规划没有任务，不能通过审查。', 'A plan without tasks cannot pass review.'),
  },
  notReviewed: {
    code: 'planning.not-reviewed',
    kind: 'conflict',
    clauses: ['3.1.3'],
    words: words('规划还没有通过审查，不能报领导小组批准。', 'The plan has not passed review; the leading group cannot approve it.'),
  },
  notApproved: {
    code: 'planning.not-approved',
    kind: 'conflict',
    clauses: ['3.1.3'],
    words: words(
      '规划未经省信息化领导小组批准，不能签发和发布。',
      'The leading group has not approved the plan; it cannot be signed or published.',
    ),
  },
  notJointlySigned: {
    code: 'planning.not-jointly-signed',
    kind: 'conflict',
    clauses: ['3.1.3'],
    words: words('规划须联合发布，还缺 {missing} 的签发。', 'The plan is issued jointly; the signature of {missing} is missing.'),
  },
  notPublisher: {
    code: 'planning.not-publisher',
    kind: 'forbidden',
    clauses: ['3.1.3'],
    words: words('规划由 {publishers} 联合发布，本单位不签发。', 'The plan is issued by {publishers}; your organ does not sign it.'),
  },
  alreadySigned: { code: 'planning.already-signed', kind: 'conflict', words: words('本单位已经签发。', 'Your organ has signed already.') },
  notTheLead: {
    code: 'planning.not-the-lead',
    kind: 'forbidden',
    clauses: ['3.1.2'],
    words: words('只有牵头单位可以报告这项任务的进展。', 'Only a lead organ reports the progress of this task.'),
  },
  progressDisagrees: {
    code: 'planning.progress-disagrees',
    kind: 'invalid',
    words: words(
      '进展与完成比例不一致：未开始为 0，已完成为 100，进行中在两者之间。',
      'Progress and percent disagree: not started is 0, done is 100, under way is between.',
    ),
  },
  schemeEmpty: {
    code: 'planning.scheme-empty',
    kind: 'invalid',
    clauses: ['3.1.4'],
    words: words('总体方案没有建设内容。', 'The scheme has no items.'),
  },
  notSubmitted: {
    code: 'planning.not-submitted',
    kind: 'conflict',
    clauses: ['3.1.4'],
    words: words('总体方案还没有签署并报送，不能审查。', 'The scheme has not been signed and submitted; it cannot be examined.'),
  },
  notExamined: {
    code: 'planning.not-examined',
    kind: 'conflict',
    clauses: ['3.1.4'],
    words: words('总体方案没有通过审查，不能备案。', 'The scheme has not passed examination; it cannot be filed.'),
  },
} as const satisfies Record<string, Refusal>
