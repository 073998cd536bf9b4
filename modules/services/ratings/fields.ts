// What a rating is made of. The code is the standard's (1 best, 5 worst); stars are shown the other way round and kept nowhere.
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

/** GB/T 39046-2020 A.8. */
export const codes = {
  '1': words('非常满意', 'Very satisfied'),
  '2': words('满意', 'Satisfied'),
  '3': words('基本满意', 'Mostly satisfied'),
  '4': words('不满意', 'Dissatisfied'),
  '5': words('非常不满意', 'Very dissatisfied'),
} as const
export type Code = keyof typeof codes

export const channels = {
  '1': words('电脑端', 'Computer'),
  '2': words('移动端', 'Mobile'),
  '3': words('回执二维码', 'Code on a receipt'),
  '4': words('大厅平板', 'Tablet in a hall'),
  '5': words('其他终端', 'Another terminal'),
  '6': words('12345 电话', 'Telephone 12345'),
  '7': words('短信', 'Text message'),
} as const

export const reasons = {
  slow: words('办得慢', 'Slow'),
  unclear: words('说不清楚', 'Not explained'),
  'asked-again': words('要了不该要的材料', 'Asked for papers it should not'),
  'came-often': words('跑了多次', 'Had to come several times'),
  rude: words('态度不好', 'Unfriendly'),
  broken: words('系统不好用', 'The system works badly'),
  fast: words('办得快', 'Fast'),
  clear: words('一次说清', 'Explained at once'),
  kind: words('热情耐心', 'Friendly'),
} as const

export const rectifyStates = {
  opened: words('待整改', 'To be put right'),
  replied: words('待回访', 'To be called back'),
  closed: words('已归档', 'Closed'),
} as const
export type RectifyState = keyof typeof rectifyStates

export const replyKinds = {
  founded: words('属实，已整改', 'True: put right'),
  unfounded: words('不属实，申诉', 'Not true: contested'),
} as const

export const callBacks = {
  satisfied: words('已联系，认可', 'Reached: content'),
  dissatisfied: words('已联系，不认可', 'Reached: not content'),
  unreached: words('三次未联系上', 'Not reached in three tries'),
} as const

export const rectification = f.id('整改', 'Rectification', { refers: 'ratings.rectification' })
export const part = f.id('办件环节', 'Part')
export const number = f.text('办件编号', 'Number', { max: 50 })
export const code = f.choice('满意度', 'Satisfaction', codes, { codes: 'GB/T 39046-2020 A.8' })
export const title = f.text('事项', 'Matter', { max: 500 })
export const organ = f.organ('办理单位', 'Organ')
export const remark = f.prose('说说原因', 'In words', { max: 500 })
export const reasonList = f.list('原因', 'Reasons', f.choice('原因', 'Reason', reasons), { max: 9, unique: true })
export const measures = f.prose('核实和整改情况', 'What was found and put right', { min: 10, max: 2000 })
const round = f.integer('第几次', 'Which time', { min: 1, max: 2 })

/** Who rated stands in another table: whoever is rated does not see it. */
export const ratingRecord = f.object({
  title,
  number,
  part,
  matter: f.text('事项代码', 'Matter', { max: 60 }),
  organ,
  division: f.text('区划', 'Division', { max: 6, codes: 'GB/T 2260' }),
  code,
  round,
  channel: f.choice('渠道', 'Channel', channels),
  reasons: reasonList,
  remark: f.maybe(remark),
  ratedOn: f.day('评价日期', 'Rated on'),
})

export const rectificationRecord = f.object({
  title,
  number,
  rating: f.id('评价', 'Rating'),
  part,
  organ,
  code,
  remark: f.maybe(remark),
  reasons: reasonList,
  state: f.choice('状态', 'State', rectifyStates),
  openedOn: f.day('差评日期', 'Opened on'),
  dueOn: f.orNull(f.day('整改期限', 'Due on')),
  kind: f.maybe(f.choice('核实结论', 'Found', replyKinds)),
  measures: f.maybe(measures),
  repliedOn: f.maybe(f.day('整改日期', 'Put right on')),
  overdue: f.integer('超期工作日', 'Working days over'),
  calledOn: f.maybe(f.day('回访日期', 'Called back on')),
  callBack: f.maybe(f.choice('回访结果', 'Call-back', callBacks)),
  callNote: f.maybe(f.text('回访记录', 'Note', { max: 500 })),
  secondCode: f.maybe(code),
})
