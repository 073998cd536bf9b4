// The words of the ferry: channels between networks, packages and their files, what the platform holds apart.
import * as f from '#kernel/module/field.ts'
import { networkWords } from '#kernel/module/generated.ts'
import { words } from '#kernel/text/text.ts'

/** The networks between which a person may carry a package (3.2.1); the Internet and the cipher network have no ferry. */
export const sides = { extranet: networkWords.extranet, intranet: networkWords.intranet }
export type Side = keyof typeof sides

export const directions = { out: words('发出', 'Outward'), in: words('接收', 'Inward') }
export type Direction = keyof typeof directions
export const channelStates = { open: words('启用', 'Open'), closed: words('停用', 'Closed') }
export const senderStates = {
  proposed: words('待第二人核对', 'Waits for the second person'),
  trusted: words('已信任', 'Trusted'),
  ended: words('不再信任', 'No longer trusted'),
}
export const schemaStates = { 'in-force': words('在用', 'In force'), withdrawn: words('停用', 'Withdrawn') }
export const packageStates = {
  exported: words('已发出，等回执', 'Exported, no receipt yet'),
  received: words('对方已接收', 'Received there'),
  imported: words('已导入', 'Imported'),
}
export const quarantineStates = { held: words('隔离中', 'Held apart'), reviewed: words('已核查', 'Looked into') }
export const releaseStates = {
  proposed: words('待审批', 'Awaits approval'),
  exported: words('已批准并发出', 'Approved and exported'),
  refused: words('不同意', 'Refused'),
}

/** Kinds of file that a ferry carries; each is told by its content, never by its name. */
export const types = {
  csv: words('表格（CSV）', 'Table (CSV)'),
  json: words('记录（JSON）', 'Records (JSON)'),
  jsonl: words('逐行记录（JSON Lines）', 'Records (JSON Lines)'),
  txt: words('纯文本', 'Plain text'),
  xml: words('XML', 'XML'),
  pdf: words('PDF', 'PDF'),
  ofd: words('OFD', 'OFD'),
  png: words('图片（PNG）', 'Picture (PNG)'),
  jpg: words('图片（JPEG）', 'Picture (JPEG)'),
}
export type FileType = keyof typeof types

/** Confidentiality, in the order of the kernel's `levels`; the last three are state secrets and stay on the intranet. */
export const levels = {
  open: words('公开', 'Open'),
  internal: words('内部', 'Internal'),
  'work-secret': words('工作秘密', 'Work secret'),
  secret: words('秘密', 'Secret'),
  confidential: words('机密', 'Confidential'),
  'top-secret': words('绝密', 'Top secret'),
}
export type Level = keyof typeof levels
export const plainLevels = { open: levels.open, internal: levels.internal, 'work-secret': levels['work-secret'] }
export type PlainLevel = keyof typeof plainLevels

/** On what ground something leaves the intranet (保守国家秘密法 第20条、第24条). */
export const bases = {
  'never-secret': words('从未定密', 'Never classified'),
  'term-ended': words('保密期限已满，自行解密', 'The term has ended'),
  declared: words('定密单位正式解密', 'Declassified by the organ that classified it'),
}
export type Basis = keyof typeof bases

export const columnTypes = {
  text: words('文字', 'Text'),
  integer: words('整数', 'Whole number'),
  number: words('数', 'Number'),
  date: words('日期', 'Day'),
  flag: words('是否', 'Yes or no'),
}
export type ColumnType = keyof typeof columnTypes

/** The steps of the inspection, in their order. */
export const steps = {
  size: words('大小', 'Size'),
  structure: words('封装结构', 'Structure'),
  signature: words('签名与证书链', 'Signature and chain'),
  direction: words('网络与方向', 'Networks and direction'),
  order: words('通道次序', 'Order in the channel'),
  contents: words('文件与清单相符', 'Files as in the manifest'),
  type: words('文件类型（按内容）', 'Type by content'),
  schema: words('记录格式', 'Schema of the records'),
  active: words('无活动内容', 'No active content'),
}
export type Step = keyof typeof steps
export const outcomes = {
  passed: words('通过', 'Passed'),
  refused: words('不通过', 'Refused'),
  'not-reached': words('未检查', 'Not reached'),
}

/** The largest package, and the most of files that one export may hold; both in bytes. */
export const MOST_PACKAGE = 16 * 2 ** 20
export const MOST_FILES_BYTES = 15 * 2 ** 20
/** A package is looked through and kept in one go; more records than this go in several. */
export const MOST_RECORDS = 50_000
export const MOST_FILES = 200
const base64Length = (bytes: number) => Math.ceil(bytes / 3) * 4
/** A request around a package one third larger than what is accepted: the inspection says what is too large. */
export const MOST_REQUEST = base64Length(MOST_PACKAGE) + 4 * 2 ** 20

const base64 = (zh: string, en: string, most: number, hint: string) =>
  f.text(zh, en, { min: 0, max: most, pattern: '^[A-Za-z0-9+/]*={0,2}$', widget: 'file', hint })

export const packageBytes = base64(
  '数据包',
  'Package',
  base64Length(MOST_PACKAGE) + 2 ** 21,
  '摆渡数据包（.ferry），不超过 16 MB（base64）',
)
export const fileBytes = base64('内容', 'Content', base64Length(MOST_FILES_BYTES), '全部文件合计不超过 15 MB（base64）')

export const channel = f.id('通道', 'Channel', { refers: 'ferry.channel' })
export const sender = f.id('发送方', 'Sender', { refers: 'ferry.sender' })
export const aPackage = f.id('数据包', 'Package', { refers: 'ferry.package' })
export const file = f.id('文件', 'File', { refers: 'ferry.file' })
export const quarantine = f.id('隔离件', 'Held apart', { refers: 'ferry.quarantine' })
export const release = f.id('解密审批', 'Release', { refers: 'ferry.release' })
export const organ = f.organ('单位', 'Organ')
export const side = f.choice('网络', 'Network', sides)
export const channelName = f.text('通道代号', 'Name of the channel', {
  min: 2,
  max: 40,
  pattern: '^[a-z0-9][a-z0-9-]*$',
  hint: '两侧登记同一个代号，如 tjj-monthly',
})
export const schemaName = f.text('格式代号', 'Name of the schema', { min: 2, max: 40, pattern: '^[a-z0-9][a-z0-9-]*$' })
/** A plain name with an extension; never a path (package/zip.ts holds the same of every package). */
export const fileName = f.text('文件名', 'File name', { min: 5, max: 100, hint: '文字、数字和 . _ - 括号，末尾为扩展名' })
export const purpose = f.text('用途', 'Purpose', { min: 4, max: 300, widget: 'textarea', hint: '写明事由和接收方用来做什么' })
export const reason = f.text('理由', 'Reason', { min: 2, max: 500, widget: 'textarea' })
export const sm3 = f.text('SM3 摘要', 'SM3 digest', { min: 64, max: 64, pattern: '^[0-9a-f]{64}$' })
export const number = f.integer('序号', 'Number', { min: 1 })
export const bytes = f.integer('字节数', 'Bytes')
export const records = f.integer('记录数', 'Records')
export const level = f.choice('密级', 'Level', plainLevels)
export const type = f.choice('类型', 'Type', types)
export const person = (zh: string, en: string) => f.text(zh, en, { max: 100 })
export const serial = f.text('证书序列号', 'Serial of a certificate', { max: 40, pattern: '^[0-9a-f]+$' })

export const column = f.object({
  name: f.text('列名', 'Column', { max: 60 }),
  type: f.choice('类型', 'Type', columnTypes),
  required: f.flag('必填', 'Required'),
})
export type Column = { readonly name: string; readonly type: ColumnType; readonly required: boolean }

export const givenFile = f.object({
  name: fileName,
  content: fileBytes,
  schema: f.optional(schemaName),
  level,
})

/** A ground as it stands in a record: its code and its words with the facts filled in. */
export const saidGround = f.object({
  code: f.text('代码', 'Code', { max: 80 }),
  zh: f.text('说明', 'Words', { max: 1000 }),
  en: f.text('英文说明', 'Words in English', { max: 1000 }),
  file: f.maybe(f.text('文件', 'File', { max: 200 })),
})
export type SaidGround = { readonly code: string; readonly zh: string; readonly en: string; readonly file?: string | null }
