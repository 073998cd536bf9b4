// The words of a catalogue entry: the nine things that 政务数据共享条例 第13条 asks of it, and what the law hangs on them.
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

export const attributes = {
  unconditional: words('无条件共享', 'Shared unconditionally'),
  conditional: words('有条件共享', 'Shared on conditions'),
  'not-shared': words('不予共享', 'Not shared'),
}

/** 政务数据共享条例 第22条. */
export const ways = {
  service: words('服务接口', 'Service interface'),
  batch: words('批量交换', 'Batch exchange'),
  file: words('文件下载', 'File download'),
}
export type Way = keyof typeof ways

export const formats = {
  database: words('数据库', 'Database table'),
  csv: words('CSV 文件', 'CSV file'),
  xlsx: words('电子表格', 'Spreadsheet'),
  json: words('JSON', 'JSON'),
  xml: words('XML', 'XML'),
  document: words('文档', 'Document'),
  spatial: words('空间数据', 'Spatial data'),
  other: words('其他', 'Other'),
}

export const frequencies = {
  'real-time': words('实时', 'Real time'),
  daily: words('每日', 'Daily'),
  weekly: words('每周', 'Weekly'),
  'ten-days': words('每旬', 'Every ten days'),
  monthly: words('每月', 'Monthly'),
  quarterly: words('每季度', 'Quarterly'),
  yearly: words('每年', 'Yearly'),
}

export const grades = {
  general: words('一般数据', 'General'),
  important: words('重要数据', 'Important'),
  core: words('核心数据', 'Core'),
}

/** Where a legal basis may stand. Only the first three can keep data from being shared (第14条). */
export const lawLevels = {
  law: words('法律', 'Law'),
  'administrative-regulation': words('行政法规', 'Administrative regulation'),
  'state-council-decision': words('国务院决定', 'Decision of the State Council'),
  'department-rule': words('部门规章', 'Ministry rule'),
  'local-regulation': words('地方性法规', 'Local regulation'),
  'local-rule': words('地方政府规章', 'Local government rule'),
  document: words('规范性文件', 'Normative document'),
}
export type LawLevel = keyof typeof lawLevels

/** Data types of the guide to compiling catalogues. */
export const itemTypes = {
  text: words('字符型', 'Text'),
  number: words('数值型', 'Number'),
  currency: words('货币型', 'Currency'),
  date: words('日期型', 'Date'),
  'date-time': words('日期时间型', 'Date and time'),
  logical: words('逻辑型', 'Logical'),
  integer: words('整型', 'Integer'),
  float: words('浮点型', 'Floating point'),
  memo: words('备注型', 'Memo'),
}

export const entryStates = {
  drafted: words('编制中', 'Being compiled'),
  approved: words('待发布', 'Awaiting publication'),
  published: words('已发布', 'Published'),
  withdrawn: words('已撤销', 'Withdrawn'),
}

export const system = f.id('信息系统', 'Information system', { refers: 'systems.information-system' })
export const resource = f.id('信息资源', 'Resource', { refers: 'catalogue.resource' })
export const itemCode = f.text('数据项代码', 'Item code', { max: 63, pattern: '^[A-Za-z][A-Za-z0-9_]{0,62}$' })

export const item = f.object({
  name: f.text('数据项名称', 'Item name', { max: 100 }),
  code: itemCode,
  type: f.choice('数据类型', 'Data type', itemTypes),
  unit: f.optional(f.text('计量单位', 'Unit', { max: 40 })),
  sensitive: f.flag('敏感', 'Sensitive'),
  standard: f.optional(f.text('标准', 'Standard', { max: 100 })),
})

export const legalBasis = f.object({
  name: f.text('依据名称', 'Name of the law', { max: 200 }),
  level: f.choice('效力层级', 'Level', lawLevels),
  article: f.text('条款', 'Article', { max: 100 }),
})

export const classCode = f.text('分类码', 'Class code', {
  hint: '类 1 位（1 基础、2 主题、3 部门），项 2 位，目 3 位，细目可选',
  max: 18,
  pattern: '^[123]\\d{5}\\d{0,12}$',
  codes: '政务信息资源目录编制指南',
})

const text = f.text

/** What the compiler of an entry writes. */
export const entry = {
  name: text('目录名称', 'Name', { max: 50 }),
  abstract: text('摘要', 'Abstract', { max: 256 }),
  items: f.list('数据项', 'Data items', item, { max: 500 }),
  format: f.choice('数据格式', 'Data format', formats),
  frequency: f.choice('更新频率', 'Update frequency', frequencies),
  attribute: f.choice('共享属性', 'Sharing attribute', attributes),
  ways: f.list('共享方式', 'Ways of sharing', f.choice('方式', 'Way', ways), { unique: true }),
  conditions: text('使用条件', 'Conditions of use', { max: 500 }),
  dataClass: text('数据分类', 'Data class', { max: 100 }),
  grade: f.choice('数据分级', 'Data grade', grades),
  scope: f.optional(f.orNull(text('共享范围', 'Scope of sharing', { max: 500, hint: '有条件共享必填' }))),
  uses: f.optional(f.orNull(text('使用用途', 'Permitted uses', { max: 500, hint: '有条件共享必填' }))),
  reason: f.optional(f.orNull(text('不予共享的理由', 'Reason for not sharing', { max: 500, hint: '不予共享必填' }))),
  legalBasis: f.optional(f.orNull(legalBasis)),
  secrecyAssessed: f.flag('已做保密风险评估', 'Secrecy risk assessed'),
  privacyAssessed: f.flag('已做个人信息保护影响评估', 'Personal information impact assessed'),
  holdsSecrets: f.flag('含国家秘密或者工作秘密', 'Holds state or work secrets'),
}
