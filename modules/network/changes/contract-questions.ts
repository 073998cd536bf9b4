// What may be asked about changes and the history that they write.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { change, changeStates, fieldChanges, MOST_TEXT, picture, plannedOn, reason, title } from './fields.ts'

const who = f.text('人员', 'Official', { max: 40 })

export const review = question({
  name: 'changes.review',
  title: words('变更审核', 'A change under review'),
  may: 'changes.read',
  input: f.object({ change }),
  output: f.object({
    id: change,
    title,
    reason,
    organ: f.organ('提出单位', 'Organ'),
    plannedOn,
    state: f.choice('状态', 'State', changeStates),
    proposedAt: f.instant('提出时间', 'Proposed at'),
    proposerName: who,
    approverName: f.orNull(who),
    appliedAt: f.orNull(f.instant('执行时间', 'Applied at')),
    outcome: f.orNull(f.prose('结果', 'Outcome')),
    works: f.integer('操作数', 'Works'),
    /** Whether the reader is the one who proposed it, or in whose name it was proposed. */
    own: f.flag('本人提出', 'One’s own'),
    picture: f.orNull(picture),
    rehearsedBy: f.orNull(who),
  }),
})

export const worksOfChange = question({
  name: 'changes.works',
  title: words('变更的操作', 'Works of a change'),
  may: 'changes.read',
  input: f.object({
    change,
    from: f.optional(f.integer('起始序号', 'From', { max: 2_000 })),
    size: f.optional(f.integer('每页', 'Page size', { min: 1, max: 500 })),
  }),
  output: f.object({
    works: f.list(
      '操作',
      'Works',
      f.object({
        seq: f.integer('序号', 'Number', { min: 1 }),
        action: f.text('操作', 'Verb'),
        title: f.text('名称', 'Title'),
        titleEn: f.text('英文名称', 'English title'),
        input: f.text('内容', 'Input', { max: MOST_TEXT }),
      }),
      { max: 500 },
    ),
    total: f.integer('总数', 'Total'),
  }),
})

const book = f.text('登记簿', 'Register', { max: 80, pattern: '^[a-z-]+\\.[a-z0-9-]+$', hint: '网络各登记簿的名称，如 registry.prefix' })
const knownAt = (zh: string, en: string) => f.optional(f.instant(zh, en, { hint: '不填即现在' }))
const validOn = (zh: string, en: string) => f.optional(f.day(zh, en, { hint: '不填即不论是否有效' }))
const paging = {
  page: f.optional(f.integer('页码', 'Page', { min: 1, max: 100_000 })),
  size: f.optional(f.integer('每页', 'Page size', { min: 1, max: 200 })),
}
const total = f.integer('总数', 'Total')

/** A register of the network as it was known at an instant, and of that what counts on a day. */
export const networkAsOf = question({
  name: 'changes.network-as-of',
  title: words('某时点的网络', 'The network as of a moment'),
  may: 'changes.read',
  input: f.object({ register: book, knownAt: knownAt('当时所知', 'Known at'), validOn: validOn('有效日', 'Valid on'), ...paging }),
  output: f.object({
    rows: f.list(
      '记录',
      'Records',
      f.object({
        record: f.id('记录', 'Record'),
        version: f.integer('版本', 'Version', { min: 1 }),
        at: f.instant('写入时间', 'Written at'),
        label: f.text('名称', 'Name', { max: 4000 }),
        data: f.json('内容', 'Data'),
      }),
    ),
    total,
  }),
})

/** What differs in a register of the network between two moments. */
export const difference = question({
  name: 'changes.difference',
  title: words('两个时点的差异', 'The difference between two moments'),
  may: 'changes.read',
  input: f.object({
    register: book,
    fromKnownAt: f.instant('前一时点', 'Known at, before'),
    fromValidOn: validOn('前一有效日', 'Valid on, before'),
    toKnownAt: knownAt('后一时点', 'Known at, after'),
    toValidOn: validOn('后一有效日', 'Valid on, after'),
    ...paging,
  }),
  output: f.object({
    rows: f.list(
      '差异',
      'Differences',
      f.object({
        record: f.id('记录', 'Record'),
        label: f.text('名称', 'Name', { max: 4000 }),
        kind: f.choice('变动', 'Kind', {
          added: words('新增', 'Added'),
          removed: words('不再有', 'Gone'),
          changed: words('修改', 'Changed'),
        }),
        fields: fieldChanges,
      }),
    ),
    total,
  }),
})

/** What sheets may be imported, with their columns. */
export const sheets = question({
  name: 'changes.sheets',
  title: words('可导入的表格', 'Sheets that may be imported'),
  may: 'changes.propose',
  input: f.nothing(),
  output: f.object({
    sheets: f.list(
      '表格',
      'Sheets',
      f.object({
        kind: f.text('种类', 'Kind'),
        title: f.text('名称', 'Title'),
        titleEn: f.text('英文名称', 'English title'),
        columns: f.list(
          '列',
          'Columns',
          f.object({
            title: f.text('列名', 'Title'),
            titleEn: f.text('英文列名', 'English title'),
            must: f.flag('必填', 'Must be filled'),
            hint: f.orNull(f.text('说明', 'Hint', { max: 1000 })),
          }),
        ),
      }),
    ),
  }),
})
