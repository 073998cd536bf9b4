// The door of intake (3.4.6): batches of a source organ on their way into the base registers.
import { action, permission, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { loadRefusals } from '#kernel/registers/base/load-refusals.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from './refusals.ts'

export { refusals } from './refusals.ts'

export const permissions = {
  send: permission('intake.send', words('成批报送基础数据', 'Send batches to the base registers')),
}

export const states = {
  awaiting: words('待上传文件', 'Awaiting its file'),
  checking: words('正在试办', 'Dry run under way'),
  checked: words('试办完毕，待确认', 'Tried, awaits your word'),
  running: words('正在入库', 'Going in'),
  paused: words('已暂停', 'Paused'),
  receiving: words('系统陆续报送', 'Sent by a system, part by part'),
  done: words('已办结', 'Done'),
  cancelled: words('已停办', 'Cancelled'),
  unreadable: words('无法读取', 'Cannot be read'),
}
export type BatchState = keyof typeof states

/** A file of at most 2 GB; a workbook is unpacked in memory and may have 64 MB. */
export const MOST_BYTES = 2 * 2 ** 30

const id = f.id('批次', 'Batch')
const register = f.text('基础库', 'Register', { max: 80, pattern: '^[a-z-]{1,40}\\.[a-z-]{1,40}$' })
const kind = f.text('登记事项', 'Event', { max: 40, pattern: '^[a-z-]{1,40}$' })
const count = (zh: string, en: string) => f.integer(zh, en)
const named = f.object({ zh: f.text('中文', 'Chinese', { max: 2000 }), en: f.text('英文', 'English', { max: 2000 }) })
const sm3 = f.text('SM3 摘要', 'SM3 digest', { max: 64, pattern: '^[0-9a-f]{64}$' })

const tally = f.object({
  read: count('读取行数', 'Rows read'),
  good: count('可入库行数', 'Rows that go in'),
  refused: count('退回行数', 'Rows refused'),
})

export const batchCard = f.object({
  id,
  register,
  kind,
  registerTitle: named,
  kindTitle: named,
  state: f.choice('状态', 'State', states),
  asked: f.orNull(f.text('已请求', 'Asked', { max: 10 })),
  organ: f.organ('报送单位', 'Organ'),
  actor: f.text('报送人', 'Sent by', { max: 200 }),
  openedAt: f.instant('报送时间', 'Opened at'),
  fileName: f.orNull(f.text('文件名', 'File', { max: 200 })),
  size: f.orNull(f.integer('字节数', 'Bytes', { max: MOST_BYTES })),
  sm3: f.orNull(sm3),
  senderBatch: f.orNull(f.text('对方批次号', 'Batch of the sender', { max: 64 })),
  simulated: f.flag('模拟', 'Simulated'),
  unended: f.flag('末行没有换行', 'Last line without an end'),
  headings: f.list('表头', 'Header', f.text('列', 'Column', { min: 0, max: 200 }), { max: 500 }),
  mapping: f.list('对应数据项', 'Columns', f.orNull(named), { max: 500 }),
  grounds: f.list('不能读取的原因', 'Why it cannot be read', named, { max: 50 }),
  tried: f.orNull(tally),
  read: count('读取行数', 'Rows read'),
  entered: count('已入库行数', 'Rows in'),
  refused: count('退回行数', 'Rows refused'),
  permille: f.integer('进度', 'Progress', { max: 1000, unit: '‰' }),
  perSecond: count('每秒行数', 'Rows a second'),
  secondsLeft: f.orNull(count('预计剩余秒数', 'Seconds left')),
  digest: f.text('已入库行的连续摘要', 'Running digest of what went in', { min: 0, max: 64 }),
})

export const openBatch = action({
  name: 'intake.open-batch',
  title: words('登记一批数据', 'Open a batch'),
  may: permissions.send.name,
  input: f.object({
    register,
    kind,
    fileName: f.text('文件名', 'File', { max: 200 }),
    size: f.integer('字节数', 'Bytes', { min: 1, max: MOST_BYTES }),
    sm3: f.optional(sm3),
    effective: f.optional(f.day('生效日期', 'Counts from', { hint: '表中没有“生效日期”列的行，从这一天起算' })),
    evidence: f.optional(f.text('依据', 'Evidence', { max: 300 })),
    simulated: f.optional(f.flag('模拟', 'Simulated')),
  }),
  output: f.object({ id }),
  refusals: [refusals.notLoadable, refusals.tooLarge],
  clauses: ['3.4.6'],
})

/** The file lies on the disk, whole. Said by the server that took it, never by a caller. */
export const receiveFile = action({
  name: 'intake.receive-file',
  title: words('收到文件', 'File received'),
  may: permissions.send.name,
  input: f.object({ id, sm3 }),
  output: f.object({ id, state: f.choice('状态', 'State', states) }),
  refusals: [refusals.notInState, refusals.torn, refusals.otherDigest, ...Object.values(loadRefusals), kernelRefusals.notFound],
  clauses: ['3.4.6'],
  through: 'intake',
})

const onBatch = (name: string, zh: string, en: string, more: { consequence?: { zh: string; en: string } } = {}) =>
  action({
    name: `intake.${name}`,
    title: words(zh, en),
    may: permissions.send.name,
    input: f.object({ id }),
    output: f.object({ id, state: f.choice('状态', 'State', states) }),
    refusals: [refusals.notInState, kernelRefusals.notFound],
    clauses: ['3.4.6'],
    ...more,
  })

export const startBatch = onBatch('start-batch', '确认入库', 'Let it in', {
  consequence: words(
    '合格的行写入基础库，记在您单位名下；有问题的行退回，不影响其他行。',
    'Rows in order enter the register under your organ; the others come back.',
  ),
})
export const pauseBatch = onBatch('pause-batch', '暂停', 'Pause', {
  consequence: words(
    '办完手头的一步后停下；已入库的保留，随时可以继续。',
    'It stops after the step at hand; what is in stays, and it can go on.',
  ),
})
export const resumeBatch = onBatch('resume-batch', '继续', 'Go on')
export const cancelBatch = onBatch('cancel-batch', '停办', 'Cancel', {
  consequence: words('不再读取余下的行；已入库的保留，不会撤回。', 'No further row is read; what is in stays in.'),
})

/** What the caller's organ may send, with the columns of each. */
export const forms = question({
  name: 'intake.forms',
  title: words('可报送的登记事项', 'What may be sent'),
  may: permissions.send.name,
  input: f.nothing(),
  output: f.object({
    registers: f.list(
      '基础库',
      'Registers',
      f.object({
        register,
        title: named,
        kinds: f.list(
          '登记事项',
          'Events',
          f.object({
            kind,
            title: named,
            opens: f.flag('新建记录', 'New records'),
            columns: f.list(
              '列',
              'Columns',
              f.object({
                field: f.text('数据项', 'Field'),
                title: named,
                must: f.flag('必填', 'Needed'),
                hint: f.text('填写说明', 'Hint', { min: 0, max: 500 }),
              }),
              { max: 200 },
            ),
          }),
          { max: 100 },
        ),
      }),
      { max: 50 },
    ),
  }),
})

/** The batches of the caller's organ, newest first. */
export const batches = question({
  name: 'intake.batches',
  title: words('本单位的批次', 'Batches of the organ'),
  may: permissions.send.name,
  input: f.nothing(),
  output: f.object({ batches: f.list('批次', 'Batches', batchCard, { max: 50 }) }),
})

export const batch = question({
  name: 'intake.batch',
  title: words('批次办理情况', 'A batch'),
  may: permissions.send.name,
  input: f.object({ id }),
  output: batchCard,
})

export const refusedRow = f.object({
  row: count('行号', 'Row'),
  cells: f.list('原内容', 'Cells', f.text('格', 'Cell', { min: 0, max: 70_000 }), { max: 10_000 }),
  reasons: f.list(
    '原因',
    'Reasons',
    f.object({
      field: f.text('数据项', 'Field', { min: 0 }),
      zh: f.text('中文', 'Chinese', { max: 2000 }),
      en: f.text('英文', 'English', { max: 2000 }),
    }),
    { max: 500 },
  ),
})

/** Rows that came back, a page after a row; the cells are those that were sent. */
export const refusedRows = question({
  name: 'intake.refused-rows',
  title: words('退回的行', 'Rows that came back'),
  may: permissions.send.name,
  input: f.object({
    id,
    after: f.optional(f.integer('在行号之后', 'After row')),
    most: f.optional(f.integer('最多', 'At most', { min: 1, max: 1000 })),
  }),
  output: f.object({ rows: f.list('行', 'Rows', refusedRow, { max: 1000 }), more: f.flag('还有更多', 'More') }),
  audited: true,
})
