// The door of planning: the province's plans and their tasks, and the overall schemes that departments and cities file.
import { action, permission, question, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from './refusals.ts'

export { refusals }

export const permissions = {
  draft: permission('planning.draft', words('编制规划和总体方案', 'Draft plans and schemes')),
  sign: permission('planning.sign', words('签署规划和总体方案', 'Sign plans and schemes')),
  review: permission('planning.review', words('审查规划和总体方案', 'Review plans and schemes')),
  approve: permission('planning.approve', words('批准规划', 'Approve plans')),
  publish: permission('planning.publish', words('发布规划', 'Publish plans')),
  read: permission('planning.read', words('查看规划', 'Read plans')),
}

export const planKinds = { master: words('总体规划', 'Master plan'), resources: words('政务信息资源建设专项规划', 'Special plan for information resources') }
export const planStates = {
  drafted: words('待审查', 'Awaiting review'),
  returned: words('退回修改', 'Returned'),
  reviewed: words('待领导小组批准', 'Awaiting approval'),
  approved: words('已批准，待联合签发', 'Approved, awaiting both signatures'),
  signed: words('已签发，待发布', 'Signed, awaiting publication'),
  published: words('已发布', 'Published'),
  superseded: words('已被新版代替', 'Superseded'),
}
export const progressStates = { 'not-started': words('未开始', 'Not started'), underway: words('进行中', 'Under way'), done: words('已完成', 'Done') }
export const schemeLevels = { department: words('省直部门', 'Provincial department'), city: words('市州', 'City or prefecture') }
export const schemeStates = {
  drafted: words('编制中', 'Being drafted'),
  signed: words('已签署', 'Signed'),
  submitted: words('审查中', 'Under examination'),
  returned: words('退回修改', 'Returned'),
  examined: words('审查通过，待备案', 'Examined, awaiting filing'),
  filed: words('已备案', 'Filed'),
}

const title = f.text('名称', 'Title')
const organ = f.organ('单位', 'Organ')
const opinion = f.prose('意见', 'Opinion')
const passed = f.flag('通过', 'Passed')
const id = f.id('编号', 'Id')
const clause = f.text('政策条款', 'Clause of the policy', { max: 10, pattern: '^\\d+\\.\\d+(\\.\\d+[a-z]?)?$' })
const need = f.prose('需求', 'Need', { max: 1000, min: 0, hint: '说明由哪一项管理或服务需求提出；没有需求的任务不列入规划' })
const lead = f.list('牵头单位', 'Lead organs', organ, { max: 20 })
const participants = f.list('参加单位', 'Participating organs', organ, { max: 60 })
const everyone = f.flag('各部门', 'Every department', { hint: '条款没有指定单位、由各部门承担的任务' })
const due = f.day('完成期限', 'Due')
const fromDay = f.day('起始日期', 'From')
const toDay = f.day('终止日期', 'To')
const progress = f.choice('进展', 'Progress', progressStates)
const percent = f.integer('完成比例', 'Percent done', { max: 100, unit: '%' })
const note = f.prose('说明', 'Note', { max: 1000 })
const kind = f.choice('规划种类', 'Kind of plan', planKinds)
const basis = f.prose('编制依据', 'Basis', { max: 1000 })

const planRecord = f.object({
  kind, title, edition: f.integer('版次', 'Edition'), organ, fromDay, toDay: f.optional(f.orNull(toDay)), basis,
  state: f.choice('状态', 'State', planStates),
  approvedOn: f.optional(f.orNull(f.day('批准日期', 'Approved on'))),
  signatures: f.list('签发单位', 'Signed by', organ),
  publishedOn: f.optional(f.orNull(f.day('发布日期', 'Published on'))),
})
const taskRecord = f.object({
  plan: f.id('规划', 'Plan', { refers: 'planning.plan' }), seq: f.integer('序号', 'Number'), title,
  clause: f.optional(f.orNull(clause)), need, lead, participants, everyone, due: f.optional(f.orNull(due)), progress, percent, note: f.optional(f.orNull(note)),
})
const schemeItem = f.object({ title, need, clause: f.optional(clause), due: f.optional(due) })
const items = f.list('建设内容', 'Items', schemeItem, { max: 100 })
const schemeRecord = f.object({
  organ, title, level: f.choice('类别', 'Level', schemeLevels), fromDay, toDay, items,
  state: f.choice('状态', 'State', schemeStates),
  examinedOpinion: f.optional(f.orNull(opinion)),
  filedOn: f.optional(f.orNull(f.day('备案日期', 'Filed on'))),
  filingNumber: f.optional(f.orNull(f.text('备案号', 'Filing number'))),
})

export const plans = register({
  name: 'planning.plan', title: words('规划', 'Plans'), record: planRecord, label: 'title',
  columns: ['title', 'kind', 'edition', 'state', 'fromDay', 'publishedOn'], facets: ['kind', 'state'], may: 'planning.read', adds: 'planning.draft-plan',
})
export const tasks = register({
  name: 'planning.task', title: words('规划任务', 'Tasks of the plan'), record: taskRecord, label: 'title',
  columns: ['seq', 'title', 'clause', 'lead', 'due', 'progress', 'percent'], facets: ['progress'], searched: ['title', 'need', 'clause'], may: 'planning.read', adds: 'planning.add-task',
})
export const schemes = register({
  name: 'planning.scheme', title: words('总体方案', 'Overall schemes'), record: schemeRecord, label: 'title',
  columns: ['title', 'organ', 'level', 'state', 'filedOn', 'filingNumber'], facets: ['level', 'state'], may: 'planning.read', adds: 'planning.draft-scheme',
})

const done = f.object({ id, state: f.text('状态', 'State') })
const added = f.object({ id, number: f.text('办件编号', 'Case number') })
const common = [kernelRefusals.notFound, kernelRefusals.notInState, kernelRefusals.notAllowed]

export const draftPlan = action({
  name: 'planning.draft-plan', title: words('编制规划', 'Draft a plan'), may: 'planning.draft',
  input: f.object({ kind, title, fromDay, toDay: f.optional(toDay), basis }), output: added,
  refusals: [refusals.notOrganiser, refusals.periodReversed, refusals.draftOpen, kernelRefusals.notAllowed], clauses: ['3.1.1', '3.1.2', '3.4.1'],
  consequence: words('建立新一版规划草案，可以逐条加入任务，之后交审查。', 'A new edition is drafted; add its tasks, then it is reviewed.'),
})
export const addTask = action({
  name: 'planning.add-task', title: words('加入任务', 'Add a task'), may: 'planning.draft',
  input: f.object({ plan: id, title, clause: f.optional(clause), need, lead, participants, everyone: f.optional(everyone), due: f.optional(due) }), output: f.object({ id }),
  refusals: [refusals.needMissing, refusals.leadMissing, refusals.planClosed, ...common], clauses: ['1.2'],
  consequence: words('任务列入这一版规划草案。', 'The task stands in this draft.'),
})
export const loadFirstPlan = action({
  name: 'planning.load-first-plan', title: words('载入首版规划', 'Load the first plan'), may: 'planning.draft',
  input: f.nothing(), output: f.object({ id, number: f.text('办件编号', 'Case number'), tasks: f.integer('任务数', 'Tasks') }),
  refusals: [refusals.notOrganiser, refusals.draftOpen], clauses: ['3.1.1'],
  consequence: words('把2004年意见第三章的各项任务载入为首版总体规划草案。', 'The tasks of chapter three of the policy become the draft of the first master plan.'),
})
export const revisePlan = action({
  name: 'planning.revise-plan', title: words('修改后重新送审', 'Send again for review'), may: 'planning.draft',
  input: f.object({ id, reply: opinion }), output: done, refusals: common, consequence: words('草案重新进入审查。', 'The draft goes back to review.'),
})
export const reviewPlan = action({
  name: 'planning.review-plan', title: words('审查规划', 'Review a plan'), may: 'planning.review',
  input: f.object({ id, passed, opinion }), output: done, refusals: [refusals.planEmpty, ...common], clauses: ['3.1.2'],
  consequence: words('通过的规划报领导小组批准；不通过的退回编制单位。', 'A passed plan goes to the leading group; otherwise it returns to its drafters.'),
})
export const approvePlan = action({
  name: 'planning.approve-plan', title: words('批准规划', 'Approve a plan'), may: 'planning.approve',
  input: f.object({ id, opinion }), output: done, refusals: [refusals.notReviewed, ...common], clauses: ['3.1.3'],
  consequence: words('规划由发改委和信息办联合签发后发布。', 'The two offices may then sign and publish it jointly.'),
})
export const signPublication = action({
  name: 'planning.sign-publication', title: words('签发规划', 'Sign the joint publication'), may: 'planning.sign',
  input: f.object({ id }), output: f.object({ id, state: f.text('状态', 'State'), signatures: f.list('签发单位', 'Signed by', organ) }),
  refusals: [refusals.notApproved, refusals.notPublisher, refusals.alreadySigned, ...common], clauses: ['3.1.3'],
  consequence: words('本单位签发；两个单位都签发后方可发布。', 'Your organ signs; once both have signed, the plan can be published.'),
})
export const publishPlan = action({
  name: 'planning.publish-plan', title: words('发布规划', 'Publish a plan'), may: 'planning.publish',
  input: f.object({ id }), output: done, refusals: [refusals.notApproved, refusals.notJointlySigned, ...common], clauses: ['3.1.3'],
  consequence: words('规划在门户公开，代替同种类的上一版。', 'The plan is public at once and supersedes the edition before it.'),
})
export const reportProgress = action({
  name: 'planning.report-progress', title: words('报告任务进展', 'Report progress'), may: 'planning.draft',
  input: f.object({ id, version: f.integer('版本', 'Version'), progress, percent, note: f.optional(note) }), output: f.object({ id, version: f.integer('版本', 'Version') }),
  refusals: [refusals.notTheLead, refusals.progressDisagrees, kernelRefusals.changedMeanwhile, kernelRefusals.notFound], clauses: ['3.1.1'],
  consequence: words('进展记入规划，公众可以看到。', 'The progress stands in the plan, for everyone to see.'),
})

export const draftScheme = action({
  name: 'planning.draft-scheme', title: words('编制总体方案', 'Draft an overall scheme'), may: 'planning.draft',
  input: f.object({ title, level: f.choice('类别', 'Level', schemeLevels), fromDay, toDay, items }), output: added,
  refusals: [refusals.needMissing, refusals.schemeEmpty, refusals.periodReversed, kernelRefusals.notAllowed], clauses: ['3.1.4', '1.2'],
  consequence: words('方案须经主要负责人签署后报送审查、备案。', 'The head of your organ signs it, then it is sent for examination and filing.'),
})
export const reviseScheme = action({
  name: 'planning.revise-scheme', title: words('修改总体方案', 'Revise the scheme'), may: 'planning.draft',
  input: f.object({ id, title, fromDay, toDay, items }), output: done,
  refusals: [refusals.needMissing, refusals.schemeEmpty, refusals.periodReversed, ...common], clauses: ['3.1.4', '1.2'],
  consequence: words('修改后须重新签署。', 'After a change it is signed anew.'),
})
export const signScheme = action({
  name: 'planning.sign-scheme', title: words('签署总体方案', 'Sign the scheme'), may: 'planning.sign', input: f.object({ id }), output: done,
  refusals: common, clauses: ['4.1.2', '3.1.4'], consequence: words('您作为主要负责人对方案负责。', 'As head of the organ you answer for it.'),
})
export const submitScheme = action({
  name: 'planning.submit-scheme', title: words('报送总体方案', 'Submit the scheme'), may: 'planning.draft', input: f.object({ id }), output: done,
  refusals: common, clauses: ['3.1.4'], consequence: words('方案报省政府信息化工作办公室审查。', 'The scheme goes to the Informatisation Office for examination.'),
})
export const examineScheme = action({
  name: 'planning.examine-scheme', title: words('审查总体方案', 'Examine the scheme'), may: 'planning.review', input: f.object({ id, passed, opinion }), output: done,
  refusals: [refusals.notSubmitted, ...common], clauses: ['3.1.4'], consequence: words('通过的可以备案；不通过的退回报送单位。', 'A passed scheme can be filed; otherwise it is returned.'),
})
export const fileScheme = action({
  name: 'planning.file-scheme', title: words('备案', 'File the scheme'), may: 'planning.review', input: f.object({ id }),
  output: f.object({ id, state: f.text('状态', 'State'), filingNumber: f.text('备案号', 'Filing number') }),
  refusals: [refusals.notExamined, ...common], clauses: ['3.1.4'], consequence: words('方案取得备案号。', 'The scheme gets its filing number.'),
})

const taskOut = f.object({
  id, version: f.integer('版本', 'Version'), seq: f.integer('序号', 'Number'), title, clause: f.orNull(clause), need, lead, participants, everyone, due: f.orNull(due),
  progress, percent, note: f.orNull(note), overdue: f.flag('逾期', 'Overdue'),
})
export const plan = question({
  name: 'planning.plan', title: words('规划', 'The plan'), may: 'anyone', public: true,
  input: f.object({ id: f.optional(id), kind: f.optional(kind) }),
  output: f.object({
    plan: f.orNull(f.object({
      id, kind, title, edition: f.integer('版次', 'Edition'), state: f.choice('状态', 'State', planStates), fromDay, toDay: f.orNull(toDay), basis,
      approvedOn: f.orNull(f.day('批准日期', 'Approved on')), signatures: f.list('签发单位', 'Signed by', organ), publishedOn: f.orNull(f.day('发布日期', 'Published on')),
      tasks: f.list('任务', 'Tasks', taskOut, { max: 1000 }),
    })),
    editions: f.list('各版', 'Editions', f.object({ id, edition: f.integer('版次', 'Edition'), title, publishedOn: f.orNull(f.day('发布日期', 'Published on')), state: f.choice('状态', 'State', planStates) }), { max: 500 }),
  }),
})
const count = (zh: string, en: string) => f.integer(zh, en)
export const progressOfPlan = question({
  name: 'planning.progress', title: words('规划进展', 'Progress of the plan'), may: 'anyone', public: true, input: f.object({ kind: f.optional(kind) }),
  output: f.object({
    total: count('任务', 'Tasks'), done: count('已完成', 'Done'), underway: count('进行中', 'Under way'), notStarted: count('未开始', 'Not started'), overdue: count('逾期', 'Overdue'),
    sections: f.list('各部分', 'Sections', f.object({ section: f.text('部分', 'Section'), total: count('任务', 'Tasks'), done: count('已完成', 'Done'), overdue: count('逾期', 'Overdue') })),
  }),
})
export const filed = question({
  name: 'planning.filed', title: words('备案的总体方案', 'Schemes on file'), may: 'planning.read', input: f.object({ organ: f.optional(organ) }),
  output: f.object({ schemes: f.list('总体方案', 'Schemes', f.object({ id, organ, title, level: f.choice('类别', 'Level', schemeLevels), state: f.choice('状态', 'State', schemeStates), fromDay, toDay, filedOn: f.orNull(f.day('备案日期', 'Filed on')), filingNumber: f.orNull(f.text('备案号', 'Filing number')) }), { max: 2000 }) }),
})
