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

const fact = f.object({ change, title })
export const changeApplied = event('changes.change-applied', words('网络变更已执行', 'A network change was applied'), fact)
export const changeFailed = event('changes.change-failed', words('网络变更未能执行', 'A network change failed'), fact)
