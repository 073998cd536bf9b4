// The closed sets of planning and the records the room keeps.
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'

export const planKinds = {
  master: words('总体规划', 'Master plan'),
  resources: words('政务信息资源建设专项规划', 'Special plan for information resources'),
}
export const planStates = {
  drafted: words('待审查', 'Awaiting review'),
  returned: words('退回修改', 'Returned'),
  reviewed: words('待领导小组批准', 'Awaiting approval'),
  approved: words('已批准，待联合签发', 'Approved, awaiting both signatures'),
  signed: words('已签发，待发布', 'Signed, awaiting publication'),
  published: words('已发布', 'Published'),
  superseded: words('已被新版代替', 'Superseded'),
}
export const progressStates = {
  'not-started': words('未开始', 'Not started'),
  underway: words('进行中', 'Under way'),
  done: words('已完成', 'Done'),
}
export const schemeLevels = { department: words('省直部门', 'Provincial department'), city: words('市州', 'City or prefecture') }
export const schemeStates = {
  drafted: words('编制中', 'Being drafted'),
  signed: words('已签署', 'Signed'),
  submitted: words('审查中', 'Under examination'),
  returned: words('退回修改', 'Returned'),
  examined: words('审查通过，待备案', 'Examined, awaiting filing'),
  filed: words('已备案', 'Filed'),
}

export const title = f.text('名称', 'Title')
export const organ = f.organ('单位', 'Organ')
export const opinion = f.prose('意见', 'Opinion')
export const passed = f.flag('通过', 'Passed')
export const id = f.id('编号', 'Id')
export const clause = f.text('政策条款', 'Clause of the policy', { max: 10, pattern: '^\\d+\\.\\d+(\\.\\d+[a-z]?)?$' })
export const need = f.prose('需求', 'Need', { max: 1000, min: 0, hint: '说明由哪一项管理或服务需求提出；没有需求的任务不列入规划' })
export const lead = f.list('牵头单位', 'Lead organs', organ, { max: 20 })
export const participants = f.list('参加单位', 'Participating organs', organ, { max: 60 })
export const everyone = f.flag('各部门', 'Every department', { hint: '条款没有指定单位、由各部门承担的任务' })
export const due = f.day('完成期限', 'Due')
export const fromDay = f.day('起始日期', 'From')
export const toDay = f.day('终止日期', 'To')
export const progress = f.choice('进展', 'Progress', progressStates)
export const percent = f.integer('完成比例', 'Percent done', { max: 100, unit: '%' })
export const note = f.prose('说明', 'Note', { max: 1000 })
export const kind = f.choice('规划种类', 'Kind of plan', planKinds)
export const basis = f.prose('编制依据', 'Basis', { max: 1000 })

export const planRecord = f.object({
  kind,
  title,
  edition: f.integer('版次', 'Edition'),
  organ,
  fromDay,
  toDay: f.optional(f.orNull(toDay)),
  basis,
  state: f.choice('状态', 'State', planStates),
  approvedOn: f.optional(f.orNull(f.day('批准日期', 'Approved on'))),
  signatures: f.list('签发单位', 'Signed by', organ),
  publishedOn: f.optional(f.orNull(f.day('发布日期', 'Published on'))),
})
export const taskRecord = f.object({
  plan: f.id('规划', 'Plan', { refers: 'planning.plan' }),
  seq: f.integer('序号', 'Number'),
  title,
  clause: f.optional(f.orNull(clause)),
  need,
  lead,
  participants,
  everyone,
  due: f.optional(f.orNull(due)),
  progress,
  percent,
  note: f.optional(f.orNull(note)),
})
export const schemeItem = f.object({ title, need, clause: f.optional(clause), due: f.optional(due) })
export const items = f.list('建设内容', 'Items', schemeItem, { max: 100 })
export const schemeRecord = f.object({
  organ,
  title,
  level: f.choice('类别', 'Level', schemeLevels),
  fromDay,
  toDay,
  items,
  state: f.choice('状态', 'State', schemeStates),
  examinedOpinion: f.optional(f.orNull(opinion)),
  filedOn: f.optional(f.orNull(f.day('备案日期', 'Filed on'))),
  filingNumber: f.optional(f.orNull(f.text('备案号', 'Filing number'))),
})

export const done = f.object({ id, state: f.text('状态', 'State') })
export const added = f.object({ id, number: f.text('办件编号', 'Case number') })
export const common = [kernelRefusals.notFound, kernelRefusals.notInState, kernelRefusals.notAllowed]
