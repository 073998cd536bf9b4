// The door of planned changes: the structure of the network is written by lists of verbs, proposed by one person, rehearsed,
// and approved by another.
import { action, event, permission, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { change, changeRecord, changeStates, digest, picture, plannedOn, reason, title, works } from './fields.ts'
import { refusals } from './refusals.ts'

export * from './contract-questions.ts'
export { refusals }

export const permissions = {
  propose: permission('changes.propose', words('提出网络变更', 'Propose network changes')),
  approve: permission('changes.approve', words('核准网络变更', 'Approve network changes'), { needs: { proof: true, inPerson: true } }),
  read: permission('changes.read', words('查看网络变更', 'Read network changes')),
}

export const changeRegister = register({
  name: 'changes.change',
  title: words('网络变更', 'Network changes'),
  record: changeRecord,
  label: 'title',
  may: permissions.read.name,
  organField: 'organ',
  columns: ['title', 'state', 'works', 'plannedOn', 'proposerName', 'approverName'],
  facets: ['state'],
  searched: ['title', 'reason', 'proposerName', 'approverName'],
})

/** The most of a request that carries a change. */
const MOST_BYTES = 8 * 2 ** 20

const worksRefused = [
  refusals.workUnreadable,
  refusals.moreRefused,
  kernelRefusals.noSuchAction,
  kernelRefusals.workMalformed,
  kernelRefusals.notAllowed,
]

export const rehearseChange = action({
  name: 'changes.rehearse-change',
  title: words('预演变更', 'Rehearse a change'),
  may: permissions.propose.name,
  clauses: ['3.7.7'],
  input: f.object({ works }),
  output: picture,
  refusals: worksRefused,
  consequence: words('只试做、不保存：看一看执行后哪些记录和配置会变。', 'Nothing is kept: it shows which records and files would change.'),
  mostBytes: MOST_BYTES,
})

export const proposeChange = action({
  name: 'changes.propose-change',
  title: words('提出变更', 'Propose a change'),
  may: permissions.propose.name,
  clauses: ['3.7.7'],
  input: f.object({ title, reason, plannedOn: f.optional(plannedOn), works }),
  output: f.object({ id: change, number: f.text('编号', 'Number'), picture }),
  refusals: [refusals.dayPassed, refusals.dayTooFar, ...worksRefused],
  consequence: words(
    '变更送另一位人员核准；核准以前，网络没有任何变动。',
    'Another person decides; until then nothing in the network changes.',
  ),
  mostBytes: MOST_BYTES,
})

export const lookAgain = action({
  name: 'changes.look-again',
  title: words('重新预演', 'Rehearse again'),
  may: permissions.approve.name,
  clauses: ['3.7.7'],
  input: f.object({ change }),
  output: picture,
  refusals: [refusals.worldMoved, refusals.moreRefused, kernelRefusals.notFound, kernelRefusals.notInState],
  consequence: words('按现在的网络重新预演，替换原来的效果图。', 'The effect is worked out anew on the network as it now is.'),
})

export const approveChange = action({
  name: 'changes.approve-change',
  title: words('核准变更', 'Approve a change'),
  may: permissions.approve.name,
  clauses: ['3.7.7'],
  input: f.object({ change, seen: digest, opinion: f.optional(f.prose('意见', 'Opinion', { max: 1000 })) }),
  output: f.object({
    state: f.choice('状态', 'State', changeStates),
    answers: f.integer('已执行的操作', 'Works done'),
  }),
  refusals: [
    refusals.approvesOwn,
    refusals.worldMoved,
    refusals.moreRefused,
    refusals.pictureMoved,
    kernelRefusals.notFound,
    kernelRefusals.notInState,
  ],
  consequence: words(
    '计划日期已到的立即执行，未到的到日自动执行；全部操作一次完成，或者都不执行。',
    'Applied at once when its day has come, else on its day by itself; all works are done together, or none.',
  ),
})

export const declineChange = action({
  name: 'changes.decline-change',
  title: words('不予核准', 'Decline a change'),
  may: permissions.approve.name,
  clauses: ['3.7.7'],
  input: f.object({ change, reason }),
  output: f.nothing(),
  refusals: [kernelRefusals.notFound, kernelRefusals.notInState],
  consequence: words(
    '变更办结，提出人可以看到理由；网络没有变动。',
    'The change is closed; the proposer sees the reason; nothing changes.',
  ),
})

export const withdrawChange = action({
  name: 'changes.withdraw-change',
  title: words('撤回变更', 'Withdraw a change'),
  may: permissions.propose.name,
  clauses: ['3.7.7'],
  input: f.object({ change, reason: f.optional(reason) }),
  output: f.nothing(),
  refusals: [kernelRefusals.notFound, kernelRefusals.notInState],
  consequence: words('变更办结，不再执行。', 'The change is closed and will not be applied.'),
})

const cell = f.object({
  row: f.integer('行', 'Row', { min: 1 }),
  column: f.text('列', 'Column', { max: 80 }),
  message: f.object({ zh: f.text('问题', 'Fault', { max: 1000 }), en: f.text('英文', 'English', { max: 1000 }) }),
  value: f.text('原值', 'Value', { min: 0, max: 400 }),
})

export const importSheet = action({
  name: 'changes.import-sheet',
  title: words('导入现有表格', 'Import an existing sheet'),
  may: permissions.propose.name,
  clauses: ['3.7.7'],
  input: f.object({
    kind: f.text('表的种类', 'Kind of sheet', { max: 80, pattern: '^[a-z-]+\\.[a-z0-9-]+$', hint: '见 changes.sheets' }),
    sheet: f.prose('表格', 'Sheet', { max: 4 * 2 ** 20, hint: 'CSV 文本，首行是列名（中文、英文均可）' }),
    mode: f.choice('方式', 'Mode', { 'dry-run': words('试导入', 'Dry run'), propose: words('提出变更', 'Propose') }),
    title: f.optional(title),
    reason: f.optional(reason),
    plannedOn: f.optional(plannedOn),
  }),
  output: f.object({
    rows: f.integer('行数', 'Rows'),
    good: f.integer('合格行数', 'Good rows'),
    bad: f.list('问题', 'Faults', cell, { max: 1_000 }),
    moreBad: f.integer('未列出的问题', 'Faults not listed'),
    badSheet: f.orNull(f.prose('需要修改的行', 'Rows to mend', { max: 8 * 2 ** 20 })),
    proposed: f.orNull(f.object({ id: change, number: f.text('编号', 'Number') })),
    picture: f.orNull(picture),
  }),
  refusals: [
    refusals.noSuchSheet,
    refusals.sheetUnreadable,
    refusals.unknownColumns,
    refusals.columnTwice,
    refusals.tooManyRows,
    refusals.dayPassed,
    refusals.dayTooFar,
  ],
  consequence: words(
    '试导入只核对；提出变更时整张表成为一项变更，有一行不合格就不提出。',
    'A dry run only checks; a proposal makes the whole sheet one change, and none while a row is bad.',
  ),
  mostBytes: MOST_BYTES,
})

const fact = f.object({ change, title })
export const changeApplied = event('changes.change-applied', words('网络变更已执行', 'A network change was applied'), fact)
export const changeFailed = event('changes.change-failed', words('网络变更未能执行', 'A network change failed'), fact)
