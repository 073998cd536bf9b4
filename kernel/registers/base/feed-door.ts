// What happened in a base register, in an order in which nothing is ever found later: for the room that feeds it to departments.
// `changed` says where something happened and whose it is, and no more; `told` is what the caller's right gives of it, and each
// record told of is a look.
import { question } from '../../module/contract.ts'
import * as f from '../../module/field.ts'
import { words } from '../../text/text.ts'
import type { BaseRegister } from '../../module/base-register.ts'

/** A transaction, a record, an event: everything before a place in this order is known whole. */
const place = {
  xact: f.text('事务', 'Transaction', { max: 20, pattern: '^\\d{1,20}$' }),
  record: f.id('记录', 'Record'),
  seq: f.integer('序号', 'Number'),
}

export const change = f.object({
  record: f.id('记录', 'Record'),
  /** The how-manieth change of this record that the reader is told of: later ones of the same day count over earlier ones. */
  nth: f.integer('第几次', 'Nth', { min: 1 }),
  effective: f.day('生效日期', 'Counts from'),
  at: f.instant('登记时间', 'Recorded at'),
  sets: f.json('数据项', 'Fields'),
  emptied: f.list('清空的数据项', 'Emptied', f.text('数据项', 'Field')),
  simulated: f.flag('模拟', 'Simulated'),
})

export const feedDoorOf = ({ name, title: { zh, en } }: BaseRegister) => ({
  changed: question({
    name: `${name}-changed`,
    title: words(`${zh}变更位置（各室）`, `${en}: where it changed (rooms)`),
    may: 'rooms',
    input: f.object({
      /** Absent: from now on. */
      after: f.optional(f.object(place)),
      most: f.integer('最多', 'At most', { min: 0, max: 2000 }),
    }),
    output: f.object({
      places: f.list('位置', 'Places', f.object({ ...place, numbers: f.list('号码', 'Numbers', f.text('号码', 'Number')) }), { max: 2000 }),
      /** From where to go on when nothing has happened yet. */
      now: f.object(place),
    }),
  }),
  told: question({
    name: `${name}-told`,
    title: words(`${zh}变更内容（各室）`, `${en}: what changed (rooms)`),
    may: 'rooms',
    input: f.object({
      matter: f.text('办理事项', 'Matter', { max: 60 }),
      purpose: f.text('目的', 'Purpose', { max: 200 }),
      places: f.list('位置', 'Places', f.object({ record: place.record, seq: place.seq }), { max: 2000 }),
      /** Only of records that lie, before or after, in the division that the reader serves. */
      inReach: f.flag('限于本区划', 'In reach'),
    }),
    output: f.object({ changes: f.list('变更', 'Changes', change, { max: 2000 }) }),
  }),
})
