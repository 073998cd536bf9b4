// The door of disputes (异议、校核): whoever is concerned by a record of a base register, or has read it, says what is wrong; the
// source organ answers in ten working days; and a correction reaches everyone who had read what it corrects.
import { event, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { dispute, disputeRecord, fieldName, noticeRecord, outcomes, recordId, registerName } from './fields.ts'
import { permissions } from './permissions.ts'

export * from './contract-actions.ts'
export * from './contract-questions.ts'
export { permissions } from './permissions.ts'

export const disputeRegister = register({
  name: 'disputes.dispute',
  title: words('数据异议', 'Disputes'),
  record: disputeRecord,
  label: 'number',
  may: permissions.read.name,
  organField: 'source',
  columns: ['number', 'what', 'source', 'state', 'filedOn', 'dueOn', 'answeredOn'],
  facets: ['state', 'source'],
  searched: ['number', 'what'],
})

export const noticeRegister = register({
  name: 'disputes.notice',
  title: words('更正通知', 'Notices of correction'),
  record: noticeRecord,
  label: 'title',
  may: permissions.read.name,
  organField: 'organ',
  columns: ['title', 'organ', 'firstLook', 'lastLook', 'looks', 'correctedAt', 'state', 'outcome'],
  facets: ['state', 'outcome'],
})

const about = { dispute, register: registerName, record: recordId, field: fieldName }

export const disputeFiled = event('disputes.filed', words('提出数据异议', 'A field was disputed'), f.object(about))
export const disputeAnswered = event(
  'disputes.answered',
  words('数据异议已答复', 'A dispute was answered'),
  f.object({ ...about, outcome: f.choice('结论', 'Outcome', outcomes) }),
)
export const disputeOverdue = event(
  'disputes.overdue',
  words('数据异议逾期未答复', 'A dispute was not answered in time'),
  f.object({ ...about, source: f.organ('数源单位', 'Source organ'), dueOn: f.day('答复期限', 'Answer due') }),
)
export const readersTold = event(
  'disputes.readers-told',
  words('更正已通知查看单位', 'Past readers were told of a correction'),
  f.object({
    register: registerName,
    record: recordId,
    version: f.integer('版本', 'Version', { min: 1 }),
    organs: f.integer('单位数', 'Organs'),
  }),
)
