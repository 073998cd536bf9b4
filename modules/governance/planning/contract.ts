// The door of planning: the province's plans and their tasks, and the overall schemes that departments and cities file.
import { action, permission, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import {
  added,
  basis,
  clause,
  common,
  done,
  due,
  everyone,
  fromDay,
  id,
  kind,
  lead,
  need,
  note,
  opinion,
  organ,
  participants,
  passed,
  percent,
  planRecord,
  progress,
  schemeRecord,
  taskRecord,
  title,
  toDay,
} from './fields.ts'
import { refusals } from './refusals.ts'

export { refusals }
export { planKinds, planStates, progressStates, schemeLevels, schemeStates } from './fields.ts'
export * from './questions-asked.ts'
export * from './schemes-filed.ts'

export const permissions = {
  draft: permission('planning.draft', words('编制规划和总体方案', 'Draft plans and schemes')),
  sign: permission('planning.sign', words('签署规划和总体方案', 'Sign plans and schemes')),
  review: permission('planning.review', words('审查规划和总体方案', 'Review plans and schemes')),
  approve: permission('planning.approve', words('批准规划', 'Approve plans')),
  publish: permission('planning.publish', words('发布规划', 'Publish plans')),
  read: permission('planning.read', words('查看规划', 'Read plans')),
}

export const plans = register({
  name: 'planning.plan',
  title: words('规划', 'Plans'),
  record: planRecord,
  label: 'title',
  columns: ['title', 'kind', 'edition', 'state', 'fromDay', 'publishedOn'],
  facets: ['kind', 'state'],
  may: 'planning.read',
  adds: 'planning.draft-plan',
})
export const tasks = register({
  name: 'planning.task',
  title: words('规划任务', 'Tasks of the plan'),
  record: taskRecord,
  label: 'title',
  columns: ['seq', 'title', 'clause', 'lead', 'progress', 'percent', 'due'],
  facets: ['progress'],
  searched: ['title', 'need', 'clause'],
  may: 'planning.read',
  adds: 'planning.add-task',
})
export const schemes = register({
  name: 'planning.scheme',
  title: words('总体方案', 'Overall schemes'),
  record: schemeRecord,
  label: 'title',
  columns: ['title', 'organ', 'level', 'state', 'filedOn', 'filingNumber'],
  facets: ['level', 'state'],
  may: 'planning.read',
  adds: 'planning.draft-scheme',
})

export const draftPlan = action({
  name: 'planning.draft-plan',
  title: words('编制规划', 'Draft a plan'),
  may: 'planning.draft',
  input: f.object({ kind, title, fromDay, toDay: f.optional(toDay), basis }),
  output: added,
  refusals: [refusals.notOrganiser, refusals.periodReversed, refusals.draftOpen, kernelRefusals.notAllowed],
  clauses: ['3.1.1', '3.1.2', '3.4.1'],
  consequence: words('建立新一版规划草案，可以逐条加入任务，之后交审查。', 'A new edition is drafted; add its tasks, then it is reviewed.'),
})
export const addTask = action({
  name: 'planning.add-task',
  title: words('加入任务', 'Add a task'),
  may: 'planning.draft',
  input: f.object({
    plan: id,
    title,
    clause: f.optional(clause),
    need,
    lead,
    participants,
    everyone: f.optional(everyone),
    due: f.optional(due),
  }),
  output: f.object({ id }),
  refusals: [refusals.needMissing, refusals.leadMissing, refusals.planClosed, ...common],
  clauses: ['1.2'],
  consequence: words('任务列入这一版规划草案。', 'The task stands in this draft.'),
})
export const loadFirstPlan = action({
  name: 'planning.load-first-plan',
  title: words('载入首版规划', 'Load the first plan'),
  may: 'planning.draft',
  input: f.nothing(),
  output: f.object({ id, number: f.text('办件编号', 'Case number'), tasks: f.integer('任务数', 'Tasks') }),
  refusals: [refusals.notOrganiser, refusals.draftOpen],
  clauses: ['3.1.1'],
  consequence: words(
    '把2004年意见第三章的各项任务载入为首版总体规划草案。',
    'The tasks of chapter three of the policy become the draft of the first master plan.',
  ),
})
export const revisePlan = action({
  name: 'planning.revise-plan',
  title: words('修改后重新送审', 'Send again for review'),
  may: 'planning.draft',
  input: f.object({ id, reply: opinion }),
  output: done,
  refusals: common,
  consequence: words('草案重新进入审查。', 'The draft goes back to review.'),
})
export const reviewPlan = action({
  name: 'planning.review-plan',
  title: words('审查规划', 'Review a plan'),
  may: 'planning.review',
  input: f.object({ id, passed, opinion }),
  output: done,
  refusals: [refusals.planEmpty, ...common],
  clauses: ['3.1.2'],
  consequence: words(
    '通过的规划报领导小组批准；不通过的退回编制单位。',
    'A passed plan goes to the leading group; otherwise it returns to its drafters.',
  ),
})
export const approvePlan = action({
  name: 'planning.approve-plan',
  title: words('批准规划', 'Approve a plan'),
  may: 'planning.approve',
  input: f.object({ id, opinion }),
  output: done,
  refusals: [refusals.notReviewed, ...common],
  clauses: ['3.1.3'],
  consequence: words('规划由发改委和信息办联合签发后发布。', 'The two offices may then sign and publish it jointly.'),
})
export const signPublication = action({
  name: 'planning.sign-publication',
  title: words('签发规划', 'Sign the joint publication'),
  may: 'planning.sign',
  input: f.object({ id }),
  output: f.object({ id, state: f.text('状态', 'State'), signatures: f.list('签发单位', 'Signed by', organ) }),
  refusals: [refusals.notApproved, refusals.notPublisher, refusals.alreadySigned, ...common],
  clauses: ['3.1.3'],
  consequence: words('本单位签发；两个单位都签发后方可发布。', 'Your organ signs; once both have signed, the plan can be published.'),
})
export const publishPlan = action({
  name: 'planning.publish-plan',
  title: words('发布规划', 'Publish a plan'),
  may: 'planning.publish',
  input: f.object({ id }),
  output: done,
  refusals: [refusals.notApproved, refusals.notJointlySigned, ...common],
  clauses: ['3.1.3'],
  consequence: words('规划在门户公开，代替同种类的上一版。', 'The plan is public at once and supersedes the edition before it.'),
})
export const reportProgress = action({
  name: 'planning.report-progress',
  title: words('报告任务进展', 'Report progress'),
  may: 'planning.draft',
  input: f.object({ id, version: f.integer('版本', 'Version'), progress, percent, note: f.optional(note) }),
  output: f.object({ id, version: f.integer('版本', 'Version') }),
  refusals: [refusals.notTheLead, refusals.progressDisagrees, kernelRefusals.changedMeanwhile, kernelRefusals.notFound],
  clauses: ['3.1.1'],
  consequence: words('进展记入规划，公众可以看到。', 'The progress stands in the plan, for everyone to see.'),
})
