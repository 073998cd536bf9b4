import { procedure } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'
import { type IncidentState, incidentStates as titles } from './contract/fields.ts'

/**
 * An incident from its alarm to its summary (3.6.5). Its case has the id of its record. The hours of reporting are not here:
 * a case counts days, the room counts hours (rules/report-clock.ts).
 */
export const incidentProcedure = procedure<IncidentState>({
  name: 'incidents.handling',
  title: words('安全事件处置', 'Handling of an incident'),
  start: 'raised',
  states: {
    raised: { title: titles.raised, waits: 'incidents.respond', of: 'any', tone: 'bad' },
    graded: { title: titles.graded, waits: 'incidents.respond', of: 'any', tone: 'running' },
    contained: { title: titles.contained, waits: 'incidents.respond', of: 'any', tone: 'running' },
    recovered: { title: titles.recovered, waits: 'incidents.respond', of: 'any', tone: 'good' },
    closed: { title: titles.closed, waits: 'incidents.respond', of: 'any', tone: 'wait' },
    settled: { title: titles.settled, ends: true, tone: 'good' },
    dismissed: { title: titles.dismissed, ends: true, tone: 'draft' },
  },
  moves: [
    { action: 'incidents.confirm-incident', from: ['raised'], to: 'graded' },
    { action: 'incidents.dismiss-incident', from: ['raised'], to: 'dismissed' },
    { action: 'incidents.contain-incident', from: ['graded'], to: 'contained' },
    { action: 'incidents.recover-incident', from: ['graded', 'contained'], to: 'recovered' },
    { action: 'incidents.close-incident', from: ['recovered'], to: 'closed' },
    { action: 'incidents.close-incident', from: ['recovered'], to: 'settled' },
    { action: 'incidents.file-summary', from: ['closed'], to: 'settled' },
  ],
  clocks: [
    {
      name: 'summary',
      title: words('总结期限', 'Time for the summary'),
      starts: 'closed',
      runs: ['closed'],
      days: 30,
      unit: 'natural',
      kind: 'legal',
      law: '国家网络安全事件报告管理办法',
    },
  ],
  may: 'incidents.read',
  kept: { years: 10, law: '国家档案局令第8号：一般文件材料保管10年（期限未核实）' },
})
