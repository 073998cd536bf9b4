import { procedure } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'
import { documentStates as issued, type DocumentState, incomingStates as received, type IncomingState } from './contract/fields.ts'

/** The record of the same id carries the same state. Keeping periods: 国家档案局令第8号, figures not confirmed. */
const kept = { years: 30, law: '国家档案局令第8号（期限未核实）；党政机关公文处理工作条例 第27条' }

/** 拟制 (第18条) and 发文办理 (第25条). */
export const issuing = procedure<DocumentState>({
  name: 'office.issuing',
  title: words('发文', 'Issuing a document'),
  start: 'drafted',
  states: {
    drafted: { title: issued.drafted, waits: 'office.draft', tone: 'draft' },
    'in-review': { title: issued['in-review'], waits: 'office.review', tone: 'running' },
    reviewed: { title: issued.reviewed, waits: 'office.sign', tone: 'running' },
    signed: { title: issued.signed, waits: 'office.dispatch', tone: 'running' },
    registered: { title: issued.registered, waits: 'office.dispatch', tone: 'running' },
    sealed: { title: issued.sealed, waits: 'office.dispatch', tone: 'running' },
    sent: { title: issued.sent, ends: true, tone: 'good' },
    abandoned: { title: issued.abandoned, ends: true, tone: 'bad' },
  },
  moves: [
    { action: 'office.change-draft', from: ['drafted'], to: 'drafted' },
    { action: 'office.abandon-draft', from: ['drafted'], to: 'abandoned' },
    { action: 'office.send-for-review', from: ['drafted'], to: 'in-review' },
    { action: 'office.review-document', from: ['in-review'], to: 'reviewed' },
    { action: 'office.review-document', from: ['in-review'], to: 'drafted' },
    { action: 'office.sign-document', from: ['reviewed'], to: 'signed' },
    { action: 'office.sign-document', from: ['reviewed'], to: 'drafted' },
    { action: 'office.correct-document', from: ['signed'], to: 'reviewed' },
    { action: 'office.register-document', from: ['signed'], to: 'registered' },
    { action: 'office.seal-document', from: ['registered'], to: 'sealed' },
    { action: 'office.send-document', from: ['sealed'], to: 'sent' },
  ],
  // No law counts the days between draft and signature; 紧急公文 have a time that the sender names (第24条第6项).
  clocks: [],
  may: 'office.read',
  kept,
})

/** 收文办理 (第24条), as far as a document is signed for, registered or returned. */
export const receiving = procedure<IncomingState>({
  name: 'office.receiving',
  title: words('收文', 'Receiving a document'),
  start: 'arrived',
  states: {
    arrived: { title: received.arrived, waits: 'office.receive', tone: 'wait' },
    received: { title: received.received, waits: 'office.receive', tone: 'running' },
    registered: { title: received.registered, ends: true, tone: 'good' },
    returned: { title: received.returned, ends: true, tone: 'bad' },
  },
  moves: [
    { action: 'office.receive-document', from: ['arrived'], to: 'received' },
    { action: 'office.register-incoming', from: ['received'], to: 'registered' },
    { action: 'office.return-incoming', from: ['received'], to: 'returned' },
  ],
  clocks: [],
  may: 'office.read',
  kept,
})
