import * as f from '#kernel/module/field.ts'
import { programWords } from '#kernel/module/generated.ts'
import { words } from '#kernel/text/text.ts'

export const changeStates = {
  proposed: words('待核准', 'Awaiting approval'),
  approved: words('已核准，待执行', 'Approved, to be applied'),
  applied: words('已执行', 'Applied'),
  declined: words('不予核准', 'Declined'),
  withdrawn: words('已撤回', 'Withdrawn'),
  failed: words('未能执行', 'Failed'),
} as const
export type ChangeState = keyof typeof changeStates

/** The works of one change: what a sheet of a whole prefecture takes. */
export const MOST_WORKS = 2_000
/** Many a work is one verb with a few fields; some record a whole plan at once. */
export const MOST_TEXT = 2_000_000

export const change = f.id('变更', 'Change', { refers: 'changes.change' })
export const title = f.text('标题', 'Title', { max: 120 })
export const reason = f.prose('理由', 'Reason', { max: 1000 })
export const plannedOn = f.day('计划日期', 'Planned day', { hint: '核准后到这一天执行；当天或以前核准的立即执行' })
export const digest = f.text('效果摘要', 'Digest of the effect', { min: 64, max: 64, pattern: '^[0-9a-f]{64}$' })

/** The input travels as JSON text, so that the list may hold any verb and yet every byte of a request is bounded (decision 0033). */
export const work = f.object({
  action: f.text('操作', 'Verb', { max: 80, pattern: '^[a-z-]+\\.[a-z0-9-]+$' }),
  input: f.text('内容', 'Input', { max: MOST_TEXT, min: 2, hint: '该操作的填写内容，JSON 文本' }),
})
export const works = f.list('操作', 'Works', work, { min: 1, max: MOST_WORKS })

export const changeRecord = f.object({
  title,
  reason,
  organ: f.organ('提出单位', 'Organ'),
  plannedOn,
  works: f.integer('操作数', 'Works', { min: 1, max: MOST_WORKS }),
  state: f.choice('状态', 'State', changeStates),
  proposer: f.text('提出人编号', 'Proposer’s id', { max: 40 }),
  proposerName: f.text('提出人', 'Proposer', { max: 40 }),
  behalf: f.maybe(f.text('代谁提出', 'In whose name', { max: 60 })),
  approver: f.maybe(f.text('核准人编号', 'Approver’s id', { max: 40 })),
  approverName: f.maybe(f.text('核准人', 'Approver', { max: 40 })),
  appliedAt: f.maybe(f.instant('执行时间', 'Applied at')),
  outcome: f.maybe(f.prose('结果', 'Outcome')),
})

const value = f.text('值', 'Value', { min: 0, max: 4000 })
export const fieldChanges = f.list(
  '字段',
  'Fields',
  f.object({ field: f.text('字段', 'Field', { max: 80 }), before: f.orNull(value), after: f.orNull(value) }),
  { max: 200 },
)
/** What one record would become. */
export const recordChange = f.object({
  register: f.text('登记簿', 'Register', { max: 80 }),
  record: f.id('记录', 'Record'),
  label: f.text('名称', 'Name', { min: 0, max: 400 }),
  kind: f.choice('变动', 'Kind', {
    added: words('新增', 'Added'),
    changed: words('修改', 'Changed'),
    retired: words('停用', 'Retired'),
  }),
  fields: f.list(
    '字段',
    'Fields',
    f.object({ field: f.text('字段', 'Field', { max: 80 }), before: f.orNull(value), after: f.orNull(value) }),
    {
      max: 200,
    },
  ),
})
/** What one generated file would become. */
export const fileChange = f.object({
  path: f.text('文件', 'File'),
  program: f.choice('程序', 'Program', programWords),
  device: f.text('设备', 'Device', { max: 40 }),
  kind: f.choice('变动', 'Kind', {
    added: words('新增', 'Added'),
    changed: words('修改', 'Changed'),
    removed: words('删除', 'Removed'),
  }),
  added: f.integer('增加行数', 'Lines added'),
  removed: f.integer('减少行数', 'Lines removed'),
  /** Unified; cut where it is long. */
  diff: f.prose('差异', 'Difference', { min: 0, max: 70_000 }),
  cut: f.flag('已截断', 'Cut'),
})
export const picture = f.object({
  digest,
  at: f.instant('预演时间', 'Rehearsed at'),
  records: f.list('记录变动', 'Records', recordChange, { max: 2_000 }),
  moreRecords: f.integer('未列出的记录', 'Records not listed'),
  files: f.list('配置变动', 'Generated files', fileChange, { max: 500 }),
  moreFiles: f.integer('未列出的文件', 'Files not listed'),
})
