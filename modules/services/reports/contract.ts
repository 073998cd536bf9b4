// The door of reports (举报、咨询、投诉、建议, 3.5.3): anybody says something, the organ in charge answers in time.
import { event, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { kind, report, reportRecord } from './fields.ts'
import { permissions } from './permissions.ts'

export * from './contract-officials.ts'
export * from './contract-sender.ts'
export { kinds, type Kind, MOST_PICTURE_BYTES, MOST_PICTURES, outcomes, reportStates, type Topic, topics } from './fields.ts'
export { permissions } from './permissions.ts'
export { topicsOf } from './rules/whose-report.ts'

export const reportRegister = register({
  name: 'reports.report',
  title: words('举报与留言', 'Reports'),
  record: reportRecord,
  label: 'title',
  may: permissions.read.name,
  organField: 'organ',
  columns: ['number', 'kind', 'title', 'organ', 'state', 'receivedOn', 'answerBy', 'overdue', 'shown'],
  facets: ['kind', 'state', 'topic', 'shown'],
  searched: ['number', 'title', 'about'],
})

export const reportSent = event('reports.sent', words('收到留言', 'A report came in'), f.object({ report, kind }))
export const reportAnswered = event('reports.answered', words('留言已答复', 'A report was answered'), f.object({ report, kind }))
