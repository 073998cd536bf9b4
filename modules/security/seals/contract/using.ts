// Using a seal on a file that no other room made: asked for, approved by the head, applied by the holder.
import { action, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { signRefusals } from '#modules/security/trust/contract.ts'
import * as of from './fields.ts'
import { applySeal } from './for-rooms.ts'
import { refusals } from './refusals.ts'

const clauses = ['3.6.3']

/** What applying a seal may refuse; an action that asks `seals.apply-seal` declares them too. */
export const applyRefusals = [
  refusals.noSeal,
  refusals.notEnabled,
  refusals.cancelled,
  refusals.outOfTime,
  refusals.certificateChanged,
  refusals.notHolder,
  refusals.approvedBySelf,
  refusals.alreadySealed,
  refusals.unreadable,
  refusals.notSealable,
  refusals.tooLarge,
  refusals.offPage,
  kernelRefusals.inPerson,
  kernelRefusals.notAllowed,
  kernelRefusals.notTrained,
  ...signRefusals,
] as const

export const askUse = action({
  name: 'seals.ask-use',
  title: words('申请用印', 'Ask for a seal'),
  may: 'seals.ask',
  clauses,
  input: f.object({ seal: of.seal, title: of.title, file: of.file, copies: of.copies, reason: of.reason }),
  output: f.object({ id: of.approval, sm3: of.sm3 }),
  mostBytes: of.MOST_REQUEST,
  refusals: [refusals.notEnabled, refusals.tooLarge, kernelRefusals.notFound],
  consequence: words(
    '批准只对这一份文件有效；文件本身不保存，只记下它的摘要。',
    'The approval holds for this very file. The file is not kept, only its digest.',
  ),
})

export const decideUse = action({
  name: 'seals.decide-use',
  title: words('审批用印', 'Approve or refuse the use'),
  may: 'seals.approve',
  clauses,
  input: f.object({
    approval: of.approval,
    verdict: f.choice('结论', 'Verdict', { approve: words('批准', 'Approve'), refuse: words('不批准', 'Refuse') }),
    opinion: f.optional(of.reason),
  }),
  output: f.object({ state: f.choice('状态', 'State', of.approvalStates) }),
  refusals: [kernelRefusals.notFound, kernelRefusals.notInState],
  consequence: words(
    '批准后，用印人可用这枚印章盖这一份文件（以摘要为准）。',
    'Once approved, the seal may be applied to this very file, known by its digest.',
  ),
})

export const sealFile = action({
  name: 'seals.seal-file',
  title: words('用印', 'Apply a seal'),
  may: 'seals.apply',
  clauses,
  input: f.object({ approval: of.approval, format: of.format, file: of.file, place: f.optional(of.place) }),
  output: applySeal.output,
  saidOnce: ['file'],
  mostBytes: of.MOST_REQUEST,
  refusals: [refusals.approvalNeeded, refusals.approvedOther, kernelRefusals.notFound, ...applyRefusals],
  consequence: words('文件盖章后不能再改动；用印登记不能删除。', 'A sealed file cannot be changed; the entry in the ledger stays.'),
})

export const picture = question({
  name: 'seals.picture',
  title: words('印章图样', 'How a seal looks'),
  may: 'seals.read',
  input: f.object({ seal: of.seal }),
  output: f.object({
    png: f.text('图样（PNG）', 'Picture (PNG)', { max: 400_000 }),
    size: f.integer('直径', 'Diameter', { max: 100, unit: '毫米' }),
    name: of.name,
  }),
})

/** The seals that the one who asks may apply, and the approvals that wait for it. */
export const mine = question({
  name: 'seals.mine',
  title: words('我的用印', 'My seals'),
  may: 'seals.apply',
  input: f.nothing(),
  output: f.object({
    seals: f.list('可用的印章', 'Seals', f.object({ id: of.seal, name: of.name, kind: of.kind, state: of.state })),
    approved: f.list(
      '已批准待用印',
      'Approved',
      f.object({
        id: of.approval,
        title: of.title,
        sealName: of.name,
        sm3: of.sm3,
        copies: of.copies,
        decidedByName: of.person('审批人', 'Decided by'),
      }),
    ),
  }),
})
