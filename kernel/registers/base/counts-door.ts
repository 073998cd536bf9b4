// How a base register is counted, for the room that makes statistics of it: how many records there are on a day, or how many
// carry a date of a period, or how many events of a kind fell into one, by the values of a few fields. True counts: they leave
// the house only as that room publishes them.
import { question } from '../../module/contract.ts'
import * as f from '../../module/field.ts'
import { words } from '../../text/text.ts'
import type { BaseRegister } from '../../module/base-register.ts'

/** What is made of a field's value to count by it. */
export const cuts = {
  whole: words('原值', 'As it is'),
  county: words('区县', 'County'),
  first: words('首字符', 'First character'),
  'five-years': words('五岁组', 'Five-year age'),
  state: words('状态', 'State of the record'),
}
export type Cut = keyof typeof cuts

const field = (zh: string, en: string) => f.text(zh, en, { max: 40, pattern: '^[A-Za-z]{1,40}$' })

export const countsDoorOf = ({ name, title: { zh, en } }: BaseRegister) =>
  question({
    name: `${name}-counts`,
    title: words(`${zh}计数（各室）`, `${en}: counts (rooms)`),
    may: 'rooms',
    input: f.object({
      /** The day on which records count, and on which ages are taken. */
      day: f.day('时点', 'Day'),
      by: f.list('分组', 'By', f.object({ field: field('数据项', 'Field'), cut: f.choice('取法', 'Cut', cuts) }), { min: 1, max: 5 }),
      /** Absent: the records that are in life on the day. */
      of: f.optional(
        f.object({
          /** A field that holds a date, or an event, of the period from `from` to `day`. */
          dated: f.optional(field('日期项', 'Dated by')),
          event: f.optional(f.text('事项', 'Event', { max: 40 })),
          from: f.day('起', 'From'),
        }),
      ),
      /** Whatever their state, and not those in life alone. */
      anyState: f.optional(f.flag('不限状态', 'Any state')),
      /** Distinct values of this field instead of records. */
      distinct: f.optional(field('去重项', 'Distinct')),
    }),
    output: f.object({
      rows: f.list(
        '计数',
        'Counts',
        f.object({ key: f.list('分组值', 'Key', f.orNull(f.text('值', 'Value'))), count: f.integer('数量', 'Count') }),
        { max: 1_000_000 },
      ),
      simulated: f.integer('其中模拟', 'Of them simulated'),
    }),
  })

export type CountsDoor = ReturnType<typeof countsDoorOf>
