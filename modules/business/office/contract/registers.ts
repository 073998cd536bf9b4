import { register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { copies, incomingStates, kind, matter, number, organ, reason, state, title, urgency, written } from './fields.ts'

export const documentRegister = register({
  name: 'office.document',
  title: words('发文', 'Documents issued'),
  record: f.object({
    title,
    organ,
    kind,
    matter,
    number: f.optional(f.orNull(number)),
    state,
    drafter: f.text('拟稿人', 'Drafter', { max: 60 }),
    signedOn: f.optional(f.orNull(f.day('成文日期', 'Dated'))),
    printedOn: f.optional(f.orNull(f.day('印发日期', 'Printed on'))),
    sentAt: f.optional(f.orNull(f.instant('发送时间', 'Sent at'))),
    copies: f.optional(f.orNull(copies)),
    ...written,
  }),
  label: 'matter',
  columns: ['matter', 'kind', 'number', 'state', 'signedOn', 'organ'],
  facets: ['state', 'kind', 'organ'],
  searched: ['title', 'number', 'body'],
  may: 'office.read',
  organField: 'organ',
  adds: 'office.draft-document',
})

export const incomingRegister = register({
  name: 'office.incoming',
  title: words('收文', 'Documents received'),
  record: f.object({
    title,
    organ: f.organ('收文机关', 'Receiving organ'),
    sender: f.organ('来文机关', 'From'),
    number,
    kind,
    urgency,
    document: f.id('公文', 'Document'),
    copied: f.flag('抄送', 'Copied'),
    state: f.choice('状态', 'State', incomingStates),
    arrivedAt: f.instant('送达时间', 'Arrived at'),
    receivedBy: f.optional(f.orNull(f.text('签收人', 'Signed for by', { max: 60 }))),
    receivedAt: f.optional(f.orNull(f.instant('签收时间', 'Signed for at'))),
    incomingNumber: f.optional(f.orNull(f.text('收文编号', 'Incoming number', { max: 40 }))),
    handling: f.optional(f.orNull(f.text('拟办意见', 'Proposed handling', { max: 500 }))),
    returnedWhy: f.optional(f.orNull(reason)),
  }),
  label: 'title',
  columns: ['title', 'state', 'number', 'arrivedAt', 'receivedBy', 'incomingNumber'],
  facets: ['state', 'kind', 'sender'],
  searched: ['title', 'number', 'incomingNumber'],
  may: 'office.read',
  organField: 'organ',
})

export const prefixRegister = register({
  name: 'office.prefix',
  title: words('机关代字', 'Prefixes of numbers'),
  record: f.object({
    code: f.text('机关代字', 'Prefix', { max: 12, hint: '如：湘信办发' }),
    organ,
    mark: f.text('发文机关标志', 'Head of the page', { max: 40, hint: '红头上的字，一般为机关全称或规范化简称加“文件”' }),
  }),
  label: 'code',
  columns: ['code', 'organ', 'mark'],
  facets: ['organ'],
  searched: ['code', 'mark'],
  may: 'office.read',
  organField: 'organ',
  adds: 'office.add-prefix',
})
