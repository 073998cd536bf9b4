// What a dispute, a claim and a notice are made of. A dispute itself holds no value of anybody: what its parties say stands in
// their claims, which go to the source organ and to the party itself.
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

export const disputeStates = {
  filed: words('待数源单位答复', 'Awaiting the source'),
  upheld: words('已更正', 'Corrected'),
  partly: words('部分更正', 'Corrected in part'),
  dismissed: words('不予更正', 'Dismissed'),
  coordinating: words('主管部门协调中', 'Being coordinated'),
  settled: words('协调维持', 'Dismissal confirmed'),
} as const
export type DisputeState = keyof typeof disputeStates

/** What the source organ may answer. */
export const outcomes = {
  upheld: words('属实，予以更正', 'Upheld: corrected'),
  partly: words('部分属实，部分更正', 'Upheld in part'),
  dismissed: words('不属实，不予更正', 'Dismissed'),
} as const
export type Outcome = keyof typeof outcomes

/** What the sharing authority may decide of a dismissal (政务数据共享条例 第28条). */
export const coordinations = {
  again: words('退回数源单位重新核查', 'Back to the source, to be verified again'),
  confirmed: words('维持不予更正', 'The dismissal is confirmed'),
} as const

export const noticeStates = {
  open: words('待复核', 'To be reviewed'),
  acknowledged: words('已复核', 'Reviewed'),
} as const

/** What a past reader did about decisions that rested on the wrong value. */
export const reviews = {
  'no-impact': words('已复核，无影响', 'Reviewed: no impact'),
  'decision-corrected': words('已改正相关决定', 'Decisions were corrected'),
  explained: words('另作说明', 'Explained'),
} as const
export type Review = keyof typeof reviews

export const registerName = f.text('登记簿', 'Register', { max: 80, pattern: '^[a-z-]{1,40}\\.[a-z0-9-]{1,39}$' })
export const recordId = f.id('记录', 'Record')
export const fieldName = f.text('数据项', 'Field', { max: 60, pattern: '^[A-Za-z0-9]{1,60}$' })
export const dispute = f.id('异议', 'Dispute', { refers: 'disputes.dispute' })
export const number = f.text('编号', 'Number', { max: 40 })
export const what = f.text('异议的数据项', 'What is disputed', { max: 200 })
export const basis = f.prose('依据', 'Basis', { max: 2000, hint: '核实了什么、依据哪份材料或规定' })
export const remedy = f.prose('救济途径', 'Remedy', { max: 1000, hint: '不服时可以向谁、在多少日内提出' })
export const claimed = f.text('认为应当是', 'What it should be', { max: 1000 })
export const why = f.prose('理由', 'Why', { max: 2000 })
export const evidence = f.prose('证据', 'Evidence', { max: 2000, hint: '材料名称、编号、出具单位' })
export const state = f.choice('状态', 'State', disputeStates)

export const disputeRecord = f.object({
  number,
  register: registerName,
  record: recordId,
  field: fieldName,
  what,
  source: f.organ('数源单位', 'Source organ'),
  state,
  filedOn: f.day('提出日期', 'Filed on'),
  dueOn: f.orNull(f.day('答复期限', 'Answer due')),
  answeredOn: f.maybe(f.day('答复日期', 'Answered on')),
  late: f.flag('逾期答复', 'Answered late'),
  overdueOn: f.maybe(f.day('发现逾期', 'Found overdue')),
  basis: f.maybe(basis),
  remedy: f.maybe(remedy),
  correctedVersion: f.maybe(f.integer('更正后的版本', 'Version corrected', { min: 1 })),
  supervision: f.maybe(f.id('督办', 'Supervision')),
})

export const noticeRecord = f.object({
  title: f.text('通知', 'Notice', { max: 300 }),
  organ: f.organ('查看单位', 'Organ that read it'),
  state: f.choice('状态', 'State', noticeStates),
  register: registerName,
  record: recordId,
  fields: f.list('已更正的数据项', 'Fields corrected', f.text('数据项', 'Field', { max: 60 })),
  correctedVersion: f.integer('更正后的版本', 'Version corrected', { min: 1 }),
  correctedBy: f.maybe(f.organ('更正单位', 'Corrected by')),
  correctedAt: f.instant('更正时间', 'Corrected at'),
  effective: f.day('更正自何日起算', 'Counts from'),
  firstLook: f.day('最早查看', 'First look'),
  lastLook: f.day('最近查看', 'Last look'),
  looks: f.integer('查看次数', 'Looks', { min: 1 }),
  people: f.integer('查看人数', 'People', { min: 1 }),
  systems: f.list('读取的系统', 'Systems', f.text('系统', 'System', { max: 200 }), { max: 1000 }),
  matters: f.list('办理事项', 'Matters', f.text('事项', 'Matter', { max: 60 }), { max: 1000 }),
  outcome: f.maybe(f.choice('复核结果', 'Review', reviews)),
  note: f.maybe(f.prose('说明', 'Note', { max: 2000 })),
  acknowledgedOn: f.maybe(f.day('复核日期', 'Reviewed on')),
  acknowledgedBy: f.maybe(f.text('复核人', 'Reviewed by', { max: 60 })),
})
