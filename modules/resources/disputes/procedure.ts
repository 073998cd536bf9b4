import { procedure } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'
import { type DisputeState, disputeStates as titles, noticeStates } from './fields.ts'
import { permissions } from './permissions.ts'
import { ANSWER_DAYS } from './rules/time-to-answer.ts'

const DECREE = '政务数据共享条例'
const kept = { years: 10, law: '国家档案局令第8号：一般文件材料保管10年（期限未核实）' }

/** A dispute from its filing to its end. Its case has the id of its record. */
export const disputing = procedure<DisputeState>({
  name: 'disputes.disputing',
  title: words('数据异议', 'Dispute'),
  start: 'filed',
  states: {
    filed: { title: titles.filed, waits: permissions.answer.name, of: 'addressed', tone: 'running' },
    upheld: { title: titles.upheld, ends: true, tone: 'good' },
    partly: { title: titles.partly, ends: true, tone: 'good' },
    dismissed: { title: titles.dismissed, ends: true, tone: 'bad' },
    coordinating: { title: titles.coordinating, waits: permissions.coordinate.name, of: 'any', tone: 'wait' },
    settled: { title: titles.settled, ends: true, tone: 'bad' },
  },
  moves: [
    { action: 'disputes.answer-dispute', from: ['filed'], to: 'upheld' },
    { action: 'disputes.answer-dispute', from: ['filed'], to: 'partly' },
    { action: 'disputes.answer-dispute', from: ['filed'], to: 'dismissed' },
    { action: 'disputes.escalate-dispute', from: ['dismissed', 'partly'], to: 'coordinating' },
    { action: 'disputes.escalate-own-dispute', from: ['dismissed', 'partly'], to: 'coordinating' },
    { action: 'disputes.coordinate-dispute', from: ['coordinating'], to: 'filed' },
    { action: 'disputes.coordinate-dispute', from: ['coordinating'], to: 'settled' },
  ],
  clocks: [
    {
      name: 'answer',
      title: words('答复期限', 'Time to answer'),
      starts: 'filed',
      runs: ['filed'],
      days: ANSWER_DAYS,
      unit: 'working',
      kind: 'legal',
      law: `${DECREE} 第26条`,
    },
  ],
  may: permissions.read.name,
  kept,
})

/** A past reader reviews what it decided on a value that was corrected since. No law counts the days. */
export const reviewing = procedure<keyof typeof noticeStates>({
  name: 'disputes.reviewing',
  title: words('更正通知', 'Notice of a correction'),
  start: 'open',
  states: {
    open: { title: noticeStates.open, waits: permissions.acknowledge.name, tone: 'wait' },
    acknowledged: { title: noticeStates.acknowledged, ends: true, tone: 'good' },
  },
  moves: [{ action: 'disputes.acknowledge-notice', from: ['open'], to: 'acknowledged' }],
  clocks: [],
  may: permissions.read.name,
  kept,
})

/** A source that did not answer in time is called to account by the sharing authority (第39条（六）). */
export const supervising = procedure<'raised' | 'urged' | 'closed'>({
  name: 'disputes.supervising',
  title: words('异议逾期督办', 'Overdue dispute'),
  start: 'raised',
  states: {
    raised: { title: words('待督办', 'To be urged'), waits: permissions.coordinate.name, of: 'any', tone: 'bad' },
    urged: { title: words('已责令答复', 'Urged'), tone: 'running' },
    closed: { title: words('已答复', 'Answered'), ends: true, tone: 'good' },
  },
  moves: [
    { action: 'disputes.urge-source', from: ['raised', 'urged'], to: 'urged' },
    { action: 'disputes.answer-dispute', from: ['raised', 'urged'], to: 'closed' },
  ],
  clocks: [],
  may: permissions.read.name,
  kept,
})
