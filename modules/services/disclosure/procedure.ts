import { procedure } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'
import { documentStates } from './fields.ts'
import { permissions } from './permissions.ts'
import { stages } from './rules/request-clock.ts'

const DECREE = '政府信息公开条例'
const kept = { years: 10, law: '国家档案局令第8号：一般文件材料保管10年（期限未核实）' }

/** A document from its entry to its publication. Its day is counted from when it was made (rules/time-to-publish), not from its entry. */
export const publishing = procedure<'draft' | 'reviewing' | 'published'>({
  name: 'disclosure.publishing',
  title: words('主动公开', 'Publishing'),
  start: 'draft',
  states: {
    draft: { title: documentStates.draft, waits: permissions.edit.name, tone: 'draft' },
    reviewing: { title: documentStates.reviewing, waits: permissions.review.name, tone: 'running' },
    published: { title: documentStates.published, ends: true, tone: 'good' },
  },
  moves: [
    { action: 'disclosure.submit-document', from: ['draft'], to: 'reviewing' },
    { action: 'disclosure.review-document', from: ['reviewing'], to: 'published' },
    { action: 'disclosure.review-document', from: ['reviewing'], to: 'draft' },
  ],
  clocks: [],
  may: permissions.read.name,
  kept,
})

const ANSWERABLE = ['received', 'consulting'] as const
const answer = { waits: permissions.answer.name } as const

/**
 * An application for disclosure. Its days are counted by rules/request-clock over its acts, because they stop while others are asked
 * and begin anew with a correction; they are told to the case (`setDue`).
 */
export const answering = procedure<'submitted' | 'received' | 'correcting' | 'consulting' | 'answered' | 'abandoned' | 'withdrawn'>({
  name: 'disclosure.answering',
  title: words(`依申请公开（${DECREE} 第27条）`, 'Application for disclosure'),
  start: 'submitted',
  states: {
    submitted: { title: stages.submitted, ...answer, tone: 'running' },
    received: { title: stages.received, ...answer, tone: 'running' },
    correcting: { title: stages.correcting, tone: 'wait' },
    consulting: { title: stages.consulting, ...answer, tone: 'wait' },
    answered: { title: stages.answered, ends: true, tone: 'good' },
    abandoned: { title: stages.abandoned, ends: true, tone: 'draft' },
    withdrawn: { title: stages.withdrawn, ends: true, tone: 'draft' },
  },
  moves: [
    { action: 'disclosure.enter-request', from: ['submitted'], to: 'received' },
    { action: 'disclosure.confirm-receipt', from: ['submitted'], to: 'received' },
    { action: 'disclosure.ask-correction', from: [...ANSWERABLE], to: 'correcting' },
    { action: 'disclosure.correct-request', from: ['correcting'], to: 'received' },
    { action: 'disclosure.find-due', from: ['correcting'], to: 'abandoned' },
    { action: 'disclosure.consult', from: ['received'], to: 'consulting' },
    // Whoever is silent for fifteen working days is asked no longer; the case hears of it by what is done next.
    { action: 'disclosure.record-opinion', from: ['consulting'], to: 'received' },
    { action: 'disclosure.extend-term', from: ['consulting'], to: 'received' },
    { action: 'disclosure.ask-reasons', from: ['consulting'], to: 'received' },
    { action: 'disclosure.reply', from: [...ANSWERABLE], to: 'answered' },
    { action: 'disclosure.withdraw-request', from: ['submitted', ...ANSWERABLE, 'correcting'], to: 'withdrawn' },
  ],
  clocks: [],
  may: permissions.readRequests.name,
  kept,
})
