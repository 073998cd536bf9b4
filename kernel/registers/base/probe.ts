// How a search for doubles says which records it wants to look at: data, written by the rules of the room that matches.
import * as f from '../../module/field.ts'
import type { Static } from '../../module/field.ts'
import { words } from '../../text/text.ts'

/** Rows of one probe; a probe that has more is named, so that nobody takes the sieve for a proof. */
export const MOST_NEAR = 200

const field = f.text('数据项', 'Field', { max: 60 })
const values = (zh: string, en: string) => f.list(zh, en, f.text('值', 'Value', { max: 400 }), { min: 1, max: 400 })

/** `bare`: the name without its dress (kernel/text/bare-name.ts); `part`: `size` characters from the one at `from`, counted from 1. */
const condition = f.object({
  field,
  how: f.choice('方式', 'How', {
    is: words('等于', 'is'),
    like: words('形如', 'is like'),
    bare: words('去除修饰后等于', 'is bare'),
    part: words('部分等于', 'has the part'),
  }),
  values: values('值', 'Values'),
  from: f.optional(f.integer('起始位', 'From', { min: 1, max: 100 })),
  size: f.optional(f.integer('位数', 'Size', { min: 1, max: 100 })),
})

export const probe = f.object({
  /** Why these are looked at: said to whoever decides. */
  block: f.text('线索', 'Lead', { max: 40 }),
  /** Numbers, in use or former; or conditions on fields, all of which hold. */
  numbers: f.optional(values('号码', 'Numbers')),
  where: f.optional(f.list('条件', 'Conditions', condition, { min: 1, max: 6 })),
})
export type Probe = Static<typeof probe>
