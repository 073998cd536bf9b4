import { procedure } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'
import { type PartState, partStates as titles } from './fields.ts'
import { permissions } from './permissions.ts'

type Opened = Exclude<PartState, 'waiting'>
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
    { action: 'applications.pause', from: ['accepted', 'reviewing'], to: 'paused' },
    { action: 'applications.resume', from: ['paused'], to: 'reviewing' },
    { action: 'applications.grant', from: ['accepted', 'reviewing'], to: 'granted' },
    { action: 'applications.refuse', from: ['accepted', 'reviewing'], to: 'refused' },
    { action: 'applications.deliver', from: ['granted'], to: 'delivered' },
    { action: 'applications.withdraw', from: LIVE, to: 'withdrawn' },
  ],
  clocks: [],
  may: permissions.read.name,
  kept: { years: 10, law: '国家档案局令第8号：一般文件材料保管10年（期限未核实）' },
})
