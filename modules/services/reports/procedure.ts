import { procedure } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'
import { type ReportState, reportStates as titles } from './fields.ts'
import { permissions } from './permissions.ts'

const handled = { waits: permissions.handle.name, of: 'addressed' } as const

/**
 * A report before the organ it was sent to; the dispatcher owns it, so that it lies with somebody wherever it goes. Its days differ
 * by kind and are told to the case by rules/terms (`setDue`).
 */
export const handling = procedure<ReportState>({
  name: 'reports.handling',
  title: words('留言办理', 'Report'),
  start: 'sent',
  states: {
    sent: { title: titles.sent, ...handled, tone: 'running' },
    handling: { title: titles.handling, ...handled, tone: 'running' },
    answered: { title: titles.answered, ...handled, tone: 'good' },
    declined: { title: titles.declined, ends: true, tone: 'bad' },
    closed: { title: titles.closed, ends: true, tone: 'good' },
  },
  moves: [
    { action: 'reports.receive-report', from: ['sent'], to: 'handling' },
    { action: 'reports.decline-report', from: ['sent'], to: 'declined' },
    { action: 'reports.transfer-report', from: ['sent'], to: 'sent' },
    { action: 'reports.transfer-report', from: ['handling'], to: 'handling' },
    { action: 'reports.extend-report', from: ['handling'], to: 'handling' },
    { action: 'reports.answer-report', from: ['handling'], to: 'answered' },
    { action: 'reports.close-report', from: ['answered'], to: 'closed' },
    { action: 'reports.add-to-report', from: ['sent'], to: 'sent' },
    { action: 'reports.add-to-report', from: ['handling', 'answered'], to: 'handling' },
    { action: 'reports.add-to-own', from: ['sent'], to: 'sent' },
    { action: 'reports.add-to-own', from: ['handling', 'answered'], to: 'handling' },
  ],
  clocks: [],
  may: permissions.read.name,
  kept: { years: 10, law: '国家档案局令第8号：一般文件材料保管10年（期限未核实）' },
})
