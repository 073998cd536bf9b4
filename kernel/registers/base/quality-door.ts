// What is measured of a base register's quality, for the room that keeps the figures: shares of records that satisfy a condition,
// by prefecture, and how soon after their day events were recorded, by organ. The room says what to measure; nothing here names
// a person.
import { question } from '../../module/contract.ts'
import * as f from '../../module/field.ts'
import { words } from '../../text/text.ts'
import { type BaseRegister, baseStates } from '../../module/base-register.ts'

export const tests = {
  filled: words('已填', 'Filled'),
  empty: words('未填', 'Empty'),
  equals: words('等于', 'Equals'),
  before: words('早于', 'Earlier than'),
  fits: words('校验位正确', 'Its check character fits'),
  'as-number-says': words('与号码一致', 'As the number says'),
}

const field = f.text('数据项', 'Field', { max: 40, pattern: '^[A-Za-z]{1,40}$' })
const condition = f.object({
  field,
  is: f.choice('条件', 'Condition', tests),
  value: f.optional(f.text('值', 'Value', { max: 40 })),
})
const count = (zh: string, en: string) => f.integer(zh, en, { max: Number.MAX_SAFE_INTEGER })

export const qualityDoorOf = ({ name, title: { zh, en } }: BaseRegister) =>
  question({
    name: `${name}-quality`,
    title: words(`${zh}质量（各室）`, `${en}: quality (rooms)`),
    may: 'rooms',
    input: f.object({
      /** Of the records in a state that satisfy `among`, how many satisfy `holds` too. */
      measures: f.list(
        '度量',
        'Measures',
        f.object({
          name: f.text('名称', 'Name', { max: 60 }),
          state: f.choice('状态', 'State', baseStates),
          among: f.list('范围', 'Among', condition, { max: 5 }),
          holds: f.list('应满足', 'Holds', condition, { min: 1, max: 5 }),
        }),
        { max: 200 },
      ),
      /** Events that a law bids record within so many days. */
      terms: f.list('期限', 'Terms', f.object({ event: f.text('事项', 'Event', { max: 40 }), days: f.integer('天数', 'Days') }), {
        max: 50,
      }),
      /** Of the events recorded since this day. */
      since: f.day('自', 'Since'),
    }),
    output: f.object({
      shares: f.list(
        '比例',
        'Shares',
        f.object({
          area: f.text('市州', 'Prefecture'),
          name: f.text('名称', 'Name'),
          reached: count('满足', 'Reached'),
          of: count('总数', 'Of'),
        }),
        { max: 100_000 },
      ),
      timely: f.list(
        '时效',
        'Timeliness',
        f.object({
          organ: f.text('单位', 'Organ'),
          event: f.text('事项', 'Event'),
          reached: count('按期', 'In time'),
          of: count('总数', 'Of'),
          days: count('天数合计', 'Days in all'),
        }),
        { max: 10_000 },
      ),
      simulated: f.flag('含模拟数据', 'Simulated'),
    }),
  })

export type QualityDoor = ReturnType<typeof qualityDoorOf>
