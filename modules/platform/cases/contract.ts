import { permission, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

const search = {
  page: f.optional(f.integer('页码', 'Page', { min: 1, max: 100_000 })),
  size: f.optional(f.integer('每页', 'Page size', { min: 1, max: 200 })),
  type: f.optional(f.text('事项类型', 'Case type', { max: 100 })),
  q: f.optional(f.text('搜索', 'Search', { max: 100 })),
  sort: f.optional(
    f.choice('排序', 'Sort', {
      dueOn: words('按期限', 'By deadline'),
      '-movedAt': words('最近办理', 'Last moved'),
      movedAt: words('最早办理', 'First moved'),
      '-openedAt': words('最近发起', 'Last opened'),
    }),
  ),
}

const line = f.object({
  id: f.id('编号', 'Id'),
  type: f.text('事项类型', 'Case type'),
  number: f.text('办件编号', 'Case number'),
  title: f.text('标题', 'Title', { max: 400 }),
  state: f.text('状态', 'State'),
  organ: f.organ('所属单位', 'Organ'),
  organName: f.text('单位名称', 'Organ name'),
  dueOn: f.orNull(f.day('最近期限', 'Due on')),
  dueOpen: f.flag('放假安排公布后算出期限', 'Due once the holidays are announced'),
  openedAt: f.instant('发起时间', 'Opened at'),
  movedAt: f.instant('最近办理时间', 'Moved at'),
  waitsFor: f.orNull(f.text('等待的权限', 'Waits for')),
})
const page = f.object({ rows: f.list('办件', 'Cases', line), total: f.integer('总数', 'Total') })

export const permissions = { read: permission('cases.read', words('查看本单位办件', 'Read cases')) }

export const mine = question({
  name: 'cases.mine',
  title: words('我的工作', 'My work'),
  may: 'signed-in',
  input: f.object(search),
  output: page,
})
export const related = question({
  name: 'cases.related',
  title: words('相关办件', 'Related cases'),
  may: 'cases.read',
  input: f.object({ ...search, state: f.optional(f.text('状态', 'State', { max: 60 })) }),
  output: page,
})
export const counts = question({
  name: 'cases.counts',
  title: words('待办计数', 'Work counters'),
  may: 'signed-in',
  input: f.nothing(),
  output: f.object({
    waiting: f.integer('待办', 'Waiting'),
    overdue: f.integer('逾期', 'Overdue'),
    dueSoon: f.integer('三天内到期', 'Due in three days'),
    byType: f.mapOf('按类型', 'By type', f.integer('数量', 'Count')),
  }),
})
export const one = question({
  name: 'cases.one',
  title: words('办件', 'Case'),
  may: 'signed-in',
  input: f.object({ id: f.id('编号', 'Id') }),
  output: f.object({
    case: f.json('办件', 'Case'),
    procedure: f.text('流程', 'Procedure'),
    steps: f.list('办理过程', 'Steps', f.json('步骤', 'Step'), { max: 10_000 }),
    clocks: f.list('时限', 'Clocks', f.json('时限', 'Clock')),
    moves: f.list('可办步骤', 'Moves', f.json('步骤', 'Move')),
  }),
})

/** What is late or stands still, by kind of case and by the organ that should act; nothing confidential. For the leaders' board. */
export const exceptions = question({
  name: 'cases.exceptions',
  title: words('逾期和停滞', 'Late and stuck'),
  may: 'rooms',
  input: f.object({ stuckDays: f.integer('停滞天数', 'Days without a move', { min: 1, max: 3650 }) }),
  output: f.object({
    rows: f.list(
      '逾期和停滞',
      'Late and stuck',
      f.object({
        type: f.text('事项类型', 'Case type'),
        typeTitle: f.object({ zh: f.text('中文', 'Chinese'), en: f.text('英文', 'English') }),
        organ: f.organ('责任单位', 'Who should act'),
        kind: f.choice('情况', 'How', { overdue: words('逾期', 'Late'), stuck: words('停滞', 'Stuck') }),
        count: f.integer('件数', 'Cases'),
        /** The oldest: since when, and which case. */
        since: f.day('最早自', 'Since'),
        oldest: f.id('最早的办件', 'The oldest'),
        title: f.text('标题', 'Title', { max: 400 }),
      }),
      { max: 500 },
    ),
  }),
})
