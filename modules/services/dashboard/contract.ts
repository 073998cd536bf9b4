// The door of the leaders' board: at most seven things to act on, each with whose it is; the goals of the policy as figures that say
// how they are counted; and the remark that becomes a task of the organ it is about.
import { action, question, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import type { Static } from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { permissions } from './permissions.ts'
import { refusals } from './refusals.ts'

export { permissions } from './permissions.ts'
export { refusals } from './refusals.ts'

export const MOST = 7

export const states = { given: words('待落实', 'To be done'), answered: words('已反馈', 'Answered'), closed: words('已办结', 'Closed') }
export type SupervisionState = keyof typeof states

const id = f.id('督办', 'Remark')
const subject = f.text('看板编号', 'Code on the board', { max: 160, pattern: '^[a-z]+/[A-Za-z0-9._/-]{1,150}$' })
const text = f.prose('批示', 'Remark', { min: 2, max: 1000 })
const state = f.choice('状态', 'State', states)
const said = (zh: string, en: string) =>
  f.object({ zh: f.text('中文', 'Chinese', { max: 600 }), en: f.text('英文', 'English', { max: 600 }) }, { zh, en })

export const supervision = register({
  name: 'dashboard.supervision',
  title: words('批示督办', 'Remarks'),
  record: f.object({
    number: f.text('编号', 'Number', { max: 30 }),
    subject,
    title: f.text('问题', 'What about', { max: 400 }),
    owner: f.organ('责任单位', 'Whose'),
    remark: text,
    byName: f.text('批示人', 'Remarked by', { max: 60 }),
    givenOn: f.day('批示日期', 'Given on'),
    countedFrom: f.maybe(f.day('期限起算日', 'Counted from')),
    days: f.maybe(f.integer('反馈工作日', 'Working days to answer')),
    dueOn: f.orNull(f.day('落实期限', 'To be done by')),
    state,
    answer: f.maybe(f.prose('落实情况', 'What was done', { max: 2000 })),
    answeredOn: f.maybe(f.day('反馈日期', 'Answered on')),
    closedOn: f.maybe(f.day('办结日期', 'Closed on')),
  }),
  label: 'title',
  columns: ['number', 'title', 'owner', 'byName', 'dueOn', 'state'],
  facets: ['state', 'owner'],
  searched: ['title', 'number'],
  may: permissions.follow.name,
  // Whoever it is about reads what the leader said.
  organField: 'owner',
})

export const remark = action({
  name: 'dashboard.remark-on',
  title: words('批示', 'Remark'),
  may: permissions.remark.name,
  input: f.object({ subject, text, days: f.integer('几个工作日内反馈', 'Working days to answer', { min: 1, max: 60, unit: '工作日' }) }),
  output: f.object({ id, number: f.text('编号', 'Number'), dueOn: f.orNull(f.day('落实期限', 'To be done by')) }),
  refusals: [refusals.gone, refusals.remarked],
  clauses: ['2.7', '3.5.1'],
  consequence: words('转为责任单位的督办任务，进入它的待办。', 'It becomes a task of the organ in charge.'),
})

export const answerRemark = action({
  name: 'dashboard.answer-remark',
  title: words('反馈落实情况', 'Answer the remark'),
  may: permissions.answer.name,
  input: f.object({ id, text: f.prose('落实情况', 'What was done', { min: 4, max: 2000 }) }),
  output: f.object({ state }),
  refusals: [refusals.notYours],
  clauses: ['2.7'],
  consequence: words('交批示人看；由批示人办结，或者退回继续落实。', 'The leader reads it, and closes it or sends it back.'),
})

const opinion = f.prose('意见', 'Opinion', { min: 2, max: 1000 })
export const closeRemark = action({
  name: 'dashboard.close-remark',
  title: words('办结督办', 'Close'),
  may: permissions.remark.name,
  input: f.object({ id, opinion }),
  output: f.object({ state }),
  refusals: [kernelRefusals.notFound],
  consequence: words('督办结束，在看板上再留三十天。', 'It ends, and stays on the board for thirty days.'),
})
export const returnRemark = action({
  name: 'dashboard.return-remark',
  title: words('退回继续落实', 'Send back'),
  may: permissions.remark.name,
  input: f.object({ id, opinion, days: f.integer('几个工作日内反馈', 'Working days to answer', { min: 1, max: 60, unit: '工作日' }) }),
  output: f.object({ state, dueOn: f.orNull(f.day('落实期限', 'To be done by')) }),
  refusals: [kernelRefusals.notFound],
  consequence: words('回到责任单位的待办，期限从今天重新算。', 'It is the organ’s task again, with a term from today.'),
})

const exception = f.object({
  subject,
  title: said('问题', 'What'),
  kind: f.choice('情况', 'How', { overdue: words('逾期', 'Late'), stuck: words('停滞', 'Stuck'), dead: words('停用', 'Dead') }),
  count: f.integer('件数', 'Count'),
  days: f.integer('最长天数', 'Days at most'),
  owner: f.organ('责任单位', 'Whose'),
  ownerName: f.text('责任单位', 'Whose'),
  example: f.orNull(f.text('例如', 'For example', { max: 400 })),
  /** The oldest case, opened within the reader's rights. */
  oldest: f.orNull(f.id('办件', 'Case')),
  remark: f.orNull(f.object({ id, number: f.text('编号', 'Number'), state, dueOn: f.orNull(f.day('落实期限', 'To be done by')) })),
})
export type Exception = Static<typeof exception>

const figure = f.object({
  clause: f.text('条款', 'Clause', { max: 10 }),
  title: said('指标', 'Figure'),
  /** Null where nothing measures it. */
  value: f.orNull(f.integer('数值', 'Value', { max: Number.MAX_SAFE_INTEGER })),
  of: f.orNull(f.integer('总数', 'Of', { max: Number.MAX_SAFE_INTEGER })),
  unit: said('单位', 'Unit'),
  scope: said('口径', 'Definition'),
  source: said('来源', 'Source'),
  asOf: f.day('截至', 'As of'),
  owner: f.organ('责任单位', 'Whose'),
  ownerName: f.text('责任单位', 'Whose'),
})
export type GoalFigure = Static<typeof figure>

const goal = f.object({
  clause: f.text('条款', 'Clause', { max: 10 }),
  words: said('目标', 'Goal'),
  figures: f.list('指标', 'Figures', figure),
})

/** A remark as the leader follows it: what was said, what was answered, in time or late. */
const followed = f.object({
  id,
  number: f.text('编号', 'Number'),
  title: f.text('问题', 'What about', { max: 400 }),
  ownerName: f.text('责任单位', 'Whose'),
  remark: text,
  byName: f.text('批示人', 'Remarked by'),
  state,
  dueOn: f.orNull(f.day('落实期限', 'To be done by')),
  answer: f.orNull(f.prose('落实情况', 'What was done')),
  answeredOn: f.orNull(f.day('反馈日期', 'Answered on')),
  closedOn: f.orNull(f.day('办结日期', 'Closed on')),
  /** Not answered though the last day has passed, or answered after it. */
  late: f.flag('逾期', 'Late'),
})

export const board = question({
  name: 'dashboard.board',
  title: words('看板', 'Board'),
  may: permissions.read.name,
  input: f.nothing(),
  output: f.object({
    asOf: f.day('截至', 'As of'),
    exceptions: f.list('待处置', 'To act on', exception, { max: MOST }),
    /** How many more there are below the seven. */
    more: f.integer('其余', 'More'),
    goals: f.list('目标', 'Goals', goal),
    remarks: f.list('在办督办', 'Remarks under way', followed, { max: 50 }),
    /** Closed within the month. */
    done: f.list('已办结的督办', 'Remarks closed', followed, { max: 20 }),
  }),
})

export const brief = question({
  name: 'dashboard.brief',
  title: words('每月简报', 'Monthly brief'),
  may: permissions.read.name,
  input: f.nothing(),
  output: f.object({ name: f.text('文件名', 'File name'), file: f.text('PDF（Base64）', 'PDF (Base64)', { max: 8 * 2 ** 20 }) }),
})
