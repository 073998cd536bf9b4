// What may be asked about disputes. A value of somebody leaves only to whom the reading right or the record itself entitles.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { claimed, dispute, evidence, fieldName, noticeRecord, number, recordId, registerName, state, what, why } from './fields.ts'
import { permissions } from './permissions.ts'

const page = f.optional(f.integer('页码', 'Page', { min: 1, max: 10_000 }))
const total = f.integer('总数', 'Total')
const day = { filedOn: f.day('提出日期', 'Filed on'), dueOn: f.orNull(f.day('答复期限', 'Answer due')) }
const daysLeft = f.orNull(f.integer('剩余工作日', 'Working days left', { min: -100_000, hint: '负数为已逾期' }))

const line = f.object({
  id: dispute,
  number,
  what,
  register: registerName,
  source: f.text('数源单位', 'Source organ'),
  state,
  ...day,
  answeredOn: f.orNull(f.day('答复日期', 'Answered on')),
  daysLeft,
  claims: f.integer('提出方', 'Parties'),
})

export const tabs = {
  answer: words('待本单位答复', 'For us to answer'),
  ours: words('本单位提出', 'Filed by us'),
  coordinate: words('待协调', 'To coordinate'),
  late: words('逾期未答复', 'Overdue'),
} as const

export const desk = question({
  name: 'disputes.desk',
  title: words('数据异议台', 'The desk of disputes'),
  may: permissions.read.name,
  input: f.object({ tab: f.choice('栏目', 'Tab', tabs), page }),
  output: f.object({
    rows: f.list('异议', 'Disputes', line, { max: 50 }),
    total,
    waiting: f.object({
      answer: f.integer('待答复', 'To answer'),
      late: f.integer('逾期', 'Overdue'),
      notices: f.integer('待复核', 'To review'),
      coordinate: f.integer('待协调', 'To coordinate'),
    }),
  }),
})

const standing = f.object({
  /** The record that stands today: the survivor where the disputed one was merged. */
  record: recordId,
  version: f.integer('版本', 'Version', { min: 1 }),
  /** Whose record it is, and the field, as the right of the source shows them. */
  shown: f.json('可见内容', 'Shown'),
  writtenBy: f.orNull(f.text('登记单位', 'Written by')),
  effective: f.orNull(f.day('自何日起算', 'Counts from')),
  changedSince: f.flag('提出后已变化', 'Changed since'),
  schema: f.json('数据项格式', 'Shape of the field'),
  label: fieldName,
  number: fieldName,
})

const claim = f.object({
  by: f.text('提出方', 'By', { max: 200 }),
  filedAt: f.instant('提出时间', 'Filed at'),
  claimed,
  why,
  evidence: f.orNull(evidence),
  /** What stood, as this party might see it. */
  shown: f.orNull(f.text('提出时可见', 'Shown when filed', { max: 4000 })),
})

export const oneDispute = question({
  name: 'disputes.dispute',
  title: words('查看数据异议', 'Open a dispute'),
  may: permissions.read.name,
  audited: true,
  input: f.object({ id: dispute }),
  output: f.object({
    id: dispute,
    number,
    what,
    register: registerName,
    record: recordId,
    field: fieldName,
    source: f.organ('数源单位', 'Source organ'),
    sourceName: f.text('数源单位', 'Source organ'),
    state,
    ...day,
    daysLeft,
    answeredOn: f.orNull(f.day('答复日期', 'Answered on')),
    late: f.flag('逾期答复', 'Answered late'),
    basis: f.orNull(f.prose('依据', 'Basis')),
    remedy: f.orNull(f.prose('救济途径', 'Remedy')),
    claims: f.list('提出方', 'Parties', claim, { max: 1000 }),
    /** For the source organ alone. */
    simulated: f.flag('模拟', 'Simulated'),
    standing: f.orNull(standing),
    readers: f.orNull(f.object({ told: f.integer('已通知单位', 'Told'), answered: f.integer('已复核单位', 'Reviewed') })),
    mayAnswer: f.flag('由本单位答复', 'Ours to answer'),
    mayEscalate: f.flag('可申请协调', 'May be escalated'),
  }),
})

export const filing = question({
  name: 'disputes.filing',
  title: words('准备提出异议', 'Before filing a dispute'),
  may: permissions.file.name,
  audited: true,
  input: f.object({ register: registerName, record: recordId, field: fieldName }),
  output: f.object({
    what,
    source: f.text('数源单位', 'Source organ'),
    lastShownOn: f.day('本单位最近查看', 'Last shown to us'),
    shown: f.orNull(f.text('您可见的登记内容', 'What you may see', { max: 4000 })),
    schema: f.json('数据项格式', 'Shape of the field'),
    simulated: f.flag('模拟', 'Simulated'),
    open: f.orNull(f.object({ number, dueOn: f.orNull(f.day('答复期限', 'Answer due')) })),
    dueOn: f.orNull(f.day('答复期限', 'Answer due')),
  }),
})

const { fields: _fields, ...noticeFields } = noticeRecord.properties

export const notices = question({
  name: 'disputes.notices',
  title: words('更正通知', 'Notices of correction'),
  may: permissions.read.name,
  input: f.object({ page }),
  output: f.object({
    rows: f.list('通知', 'Notices', f.object({ id: f.id('通知', 'Notice'), ...noticeFields }), { max: 50 }),
    total,
  }),
})

const marked = { field: fieldName, since: f.day('提出日期', 'Since'), due: f.orNull(f.day('答复期限', 'Due')) }

/** For the rooms: which fields of these records are under dispute. */
export const openFor = question({
  name: 'disputes.open-for',
  title: words('有异议的数据项（各室）', 'Fields under dispute (rooms)'),
  may: 'rooms',
  input: f.object({ register: registerName, records: f.list('记录', 'Records', recordId, { max: 1000 }) }),
  output: f.object({ rows: f.list('数据项', 'Fields', f.object({ record: recordId, ...marked }), { max: 100_000 }) }),
})

/** For the reader of one record: fields under dispute among those that the reader's organ has a right to. */
export const openOn = question({
  name: 'disputes.open-on',
  title: words('有异议的数据项', 'Fields under dispute'),
  may: 'signed-in',
  input: f.object({ register: registerName, record: recordId }),
  output: f.object({ fields: f.list('数据项', 'Fields', f.object(marked), { max: 1000 }) }),
})

/** A citizen's own disputes, and what of their own data may be disputed. */
export const mine = question({
  name: 'disputes.mine',
  title: words('我的数据异议', 'My disputes'),
  may: 'citizen',
  audited: true,
  input: f.nothing(),
  output: f.object({
    registers: f.list(
      '本人记录',
      'Own records',
      f.object({
        register: registerName,
        title: f.text('登记簿', 'Register'),
        titleEn: f.text('英文名称', 'English title'),
        simulated: f.flag('模拟', 'Simulated'),
        fields: f.list(
          '数据项',
          'Fields',
          f.object({
            field: fieldName,
            title: f.text('名称', 'Title'),
            titleEn: f.text('英文名称', 'English title'),
            value: f.orNull(f.text('登记内容', 'Value', { max: 4000 })),
            source: f.text('数源单位', 'Source organ'),
          }),
        ),
      }),
    ),
    disputes: f.list(
      '异议',
      'Disputes',
      f.object({
        id: dispute,
        number,
        what,
        source: f.text('数源单位', 'Source organ'),
        state,
        ...day,
        daysLeft,
        answeredOn: f.orNull(f.day('答复日期', 'Answered on')),
        claimed,
        basis: f.orNull(f.prose('依据', 'Basis')),
        remedy: f.orNull(f.prose('救济途径', 'Remedy')),
        mayEscalate: f.flag('可申请协调', 'May be escalated'),
      }),
      { max: 200 },
    ),
  }),
})
