// An application as people read it: applicant and officer see the same clocks.
import type { ActRow, RequestRow } from './rows.ts'
import { type Need, type ReplyKind, replyKinds } from './rules/reply-contents.ts'
import { type ActKind, type Standing } from './rules/request-clock.ts'

const happened: Readonly<Record<ActKind, string>> = {
  submitted: '提交申请',
  received: '确认收到',
  'correction-asked': '告知补正',
  corrected: '补正',
  consulted: '征求意见',
  opinion: '收到意见',
  extended: '延长答复期限',
  'reasons-asked': '要求说明理由',
  delayed: '延迟答复',
  replied: '答复',
  withdrawn: '撤回',
}

/** Steps of which the applicant is told the words; what third parties wrote is not theirs to read. */
const told: ReadonlySet<ActKind> = new Set(['correction-asked', 'corrected', 'extended', 'reasons-asked', 'delayed'])

const items: Readonly<Record<Need | 'publicInterest', string>> = {
  content: '提供的信息',
  withheld: '不予公开的部分',
  reason: '理由',
  basis: '依据',
  publicInterest: '公共利益理由',
  where: '获取方式',
  organ: '负责公开的机关',
  earlier: '已答复的申请',
  remedy: '救济途径',
}

type Reply = { readonly reply?: ReplyKind; readonly said?: Partial<Record<Need, string>>; readonly fee?: { amount: string; basis: string } }

export function shownReply({ on_day: on, detail }: Pick<ActRow, 'on_day' | 'detail'>) {
  const { reply, said = {}, fee } = detail as Reply
  const listed = Object.entries(items).flatMap(([name, title]) => {
    const text = said[name as Need]
    return text ? [{ name: title, text }] : []
  })
  const kind = reply ?? '02'
  const first = { name: '答复', text: replyKinds[kind].zh }
  return { kind, on, said: [first, ...listed, ...(fee ? [{ name: '信息处理费', text: `${fee.amount} 元（${fee.basis}）` }] : [])] }
}

export function shownRequest(row: RequestRow, acts: readonly ActRow[], standing: Standing, organName: string) {
  const replied = acts.findLast(({ kind }) => kind === 'replied')
  return {
    number: row.number,
    organName,
    wanted: row.wanted,
    stage: standing.stage,
    receivedOn: standing.received ?? null,
    dueOn: standing.due ?? null,
    left: standing.left ?? null,
    correctUntil: standing.correctUntil ?? null,
    steps: acts.map(({ kind, on_day: on, text }) => ({ on, what: happened[kind], text: told.has(kind) ? text : null })),
    reply: replied ? shownReply(replied) : null,
  }
}
