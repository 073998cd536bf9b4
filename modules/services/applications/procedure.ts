import { procedure } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'
import { type PartState, partStates as titles } from './fields.ts'
import { permissions } from './permissions.ts'

type Opened = Exclude<PartState, 'waiting' | 'stopped'>
const receive = { waits: permissions.receive.name } as const
const decide = { waits: permissions.decide.name } as const
const LIVE = ['submitted', 'correcting', 'accepted', 'reviewing', 'paused'] as const

/**
 * One part of an application before the organ that handles it. A part that waits for the step before it has no case yet. Its days
 * are counted by rules/licensing-clock of the matters' room over its acts, with pauses and promises, and told to the case (`setDue`).
 */
export const handling = procedure<Opened>({
  name: 'applications.handling',
  title: words('办件', 'Application'),
  start: 'submitted',
  states: {
    submitted: { title: titles.submitted, ...receive, tone: 'running' },
    correcting: { title: titles.correcting, tone: 'wait' },
    accepted: { title: titles.accepted, ...decide, tone: 'running' },
    reviewing: { title: titles.reviewing, ...decide, tone: 'running' },
    paused: { title: titles.paused, ...decide, tone: 'wait' },
    granted: { title: titles.granted, ...receive, tone: 'good' },
    delivered: { title: titles.delivered, ends: true, tone: 'good' },
    refused: { title: titles.refused, ends: true, tone: 'bad' },
    'not-accepted': { title: titles['not-accepted'], ends: true, tone: 'bad' },
    withdrawn: { title: titles.withdrawn, ends: true, tone: 'draft' },
  },
  moves: [
    { action: 'applications.ask-corrections', from: ['submitted'], to: 'correcting' },
    { action: 'applications.correct', from: ['correcting'], to: 'submitted' },
    { action: 'applications.accept', from: ['submitted'], to: 'accepted' },
    { action: 'applications.accept-by-silence', from: ['submitted'], to: 'accepted' },
    { action: 'applications.not-accept', from: ['submitted'], to: 'not-accepted' },
    { action: 'applications.record-visit', from: ['accepted', 'reviewing'], to: 'reviewing' },
    { action: 'applications.set-hearing', from: ['accepted', 'reviewing'], to: 'paused' },
    { action: 'applications.record-hearing', from: ['paused'], to: 'reviewing' },
    { action: 'applications.pause', from: ['accepted', 'reviewing'], to: 'paused' },
    { action: 'applications.resume', from: ['paused'], to: 'reviewing' },
    { action: 'applications.grant', from: ['accepted', 'reviewing'], to: 'granted' },
    { action: 'applications.renew-by-silence', from: ['accepted', 'reviewing', 'paused'], to: 'granted' },
    { action: 'applications.refuse', from: ['accepted', 'reviewing'], to: 'refused' },
    { action: 'applications.deliver', from: ['granted'], to: 'delivered' },
    { action: 'applications.withdraw', from: LIVE, to: 'withdrawn' },
  ],
  clocks: [],
  may: permissions.read.name,
  kept: { years: 10, law: '国家档案局令第8号：一般文件材料保管10年（期限未核实）' },
})

/** A decision that did not come in its term: one item for the head of the organ, however long it lasts. */
export const overdue = procedure<'open' | 'settled'>({
  name: 'applications.overdue',
  title: words('办件超期', 'Decision overdue'),
  start: 'open',
  states: {
    open: { title: words('超期未决定', 'Not decided in time'), waits: permissions.lead.name, tone: 'bad' },
    settled: { title: words('已处理', 'Settled'), ends: true, tone: 'good' },
  },
  moves: [{ action: 'applications.settle-overdue', from: ['open'], to: 'settled' }],
  clocks: [],
  may: permissions.lead.name,
  kept: { years: 10, law: '国家档案局令第8号：一般文件材料保管10年（期限未核实）' },
})
