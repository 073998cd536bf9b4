// What comes: inspected step by step, imported once and in order, or held apart and never opened again.
import { action, event, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { signRefusals } from '#modules/security/trust/contract.ts'
import * as of from './fields.ts'
import { fileRefusals, packageRefusals, refusals } from './refusals.ts'

const clauses = ['3.2.1']

/**
 * A package that does not pass is an outcome and not a refusal: what was found stays recorded and the bytes are held apart,
 * which a refusal would undo.
 */
export const importPackage = action({
  name: 'ferry.import-package',
  title: words('导入摆渡数据包', 'Import a package'),
  may: 'ferry.import',
  mostBytes: of.MOST_REQUEST,
  clauses,
  input: f.object({ name: f.text('文件名', 'Name of the file', { max: 200 }), content: of.packageBytes }),
  output: f.object({
    outcome: f.choice('结果', 'Outcome', {
      imported: words('已导入', 'Imported'),
      acknowledged: words('回执已登记', 'Receipt taken'),
      quarantined: words('已拒收并隔离', 'Refused and held apart'),
    }),
    steps: f.list(
      '检查步骤',
      'Steps',
      f.object({
        step: f.choice('步骤', 'Step', of.steps),
        outcome: f.choice('结果', 'Outcome', of.outcomes),
        grounds: f.list('理由', 'Grounds', of.saidGround, { max: 1000 }),
      }),
    ),
    package: f.optional(of.aPackage),
    quarantine: f.optional(of.quarantine),
    files: f.integer('文件数', 'Files'),
    records: of.records,
  }),
  refusals: [...Object.values(packageRefusals), ...Object.values(fileRefusals), ...signRefusals],
  consequence: words(
    '逐步检查；全部通过才导入一次，否则原样隔离、记录在案并告警。',
    'Inspected step by step: imported once if all pass, else held apart as it is, recorded, with an alarm.',
  ),
})

/** The signed receipt to carry back. */
export const receiptFile = question({
  name: 'ferry.receipt-file',
  title: words('下载回执', 'Take a receipt away'),
  may: 'ferry.import',
  audited: true,
  input: f.object({ package: of.aPackage }),
  output: f.object({ name: f.text('文件名', 'Name', { max: 200 }), content: of.packageBytes }),
})

export const reviewQuarantine = action({
  name: 'ferry.review-quarantine',
  title: words('登记核查结论', 'Record what was found'),
  may: 'ferry.approve',
  clauses,
  input: f.object({ quarantine: of.quarantine, finding: f.text('核查结论', 'Finding', { min: 4, max: 1000, widget: 'textarea' }) }),
  output: f.nothing(),
  refusals: [refusals.reviewed, kernelRefusals.notFound],
  consequence: words('告警解除；隔离的原件仍然封存，平台不再打开。', 'The alarm ends; the bytes stay sealed and are not opened again.'),
})

/** What the screens show before anything is carried: this side, its channels, schemas and senders. */
export const standing = question({
  name: 'ferry.standing',
  title: words('摆渡概况', 'How the ferry stands'),
  may: 'ferry.read',
  input: f.nothing(),
  output: f.object({
    side: of.side,
    channels: f.list(
      '通道',
      'Channels',
      f.object({
        id: of.channel,
        name: of.channelName,
        title: f.text('名称', 'Title'),
        direction: f.choice('方向', 'Direction', of.directions),
        peer: of.side,
        lastNumber: f.integer('最后序号', 'Last number'),
        waiting: f.integer('未收到回执', 'Without a receipt'),
      }),
      { max: 500 },
    ),
    schemas: f.list('格式', 'Schemas', f.object({ name: of.schemaName, title: f.text('名称', 'Title') }), { max: 500 }),
    senders: f.list(
      '发送方',
      'Senders',
      f.object({ title: f.text('名称', 'Title'), network: of.side, state: f.choice('状态', 'State', of.senderStates) }),
      { max: 500 },
    ),
    quarantined: f.integer('隔离待核查', 'Held apart'),
    proposed: f.integer('待审批', 'Awaiting approval'),
  }),
})

const arrivedFile = f.object({
  id: of.file,
  name: of.fileName,
  type: of.type,
  schema: f.maybe(of.schemaName),
  records: of.records,
  sm3: of.sm3,
})

/** Told once for each package that was imported; other rooms take its files by the two questions below. */
export const arrived = event(
  'ferry.arrived',
  words('摆渡数据到达', 'A package arrived'),
  f.object({
    package: of.aPackage,
    channel: of.channelName,
    number: of.number,
    purpose: of.purpose,
    files: f.list('文件', 'Files', arrivedFile, { max: of.MOST_FILES }),
  }),
)

export const arrivedFileBytes = question({
  name: 'ferry.arrived-file',
  title: words('到达的文件', 'A file that arrived'),
  may: 'rooms',
  input: f.object({ file: of.file }),
  output: f.object({ name: of.fileName, type: of.type, content: of.fileBytes }),
})

/** Records of a file in the order of its lines, after a line, at most so many. */
export const arrivedRecords = question({
  name: 'ferry.arrived-records',
  title: words('到达的记录', 'Records that arrived'),
  may: 'ferry.read',
  input: f.object({
    file: of.file,
    after: f.optional(f.integer('在此行之后', 'After line')),
    most: f.optional(f.integer('最多', 'At most', { min: 1, max: 1000 })),
  }),
  output: f.object({
    records: f.list(
      '记录',
      'Records',
      f.object({ line: f.integer('行', 'Line'), key: f.maybe(f.text('主键', 'Key', { max: 1000 })), data: f.json('数据', 'Data') }),
      { max: 1000 },
    ),
  }),
})
