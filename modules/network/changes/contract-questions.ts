// What may be asked about changes and the history that they write.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { change, changeStates, picture, plannedOn, reason, title } from './fields.ts'

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
        input: f.text('内容', 'Input', { max: 20_000 }),
      }),
      { max: 500 },
    ),
    total: f.integer('总数', 'Total'),
  }),
})
