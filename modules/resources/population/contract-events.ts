// The verbs that record what happens to a person.
import { action } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { baseRefusals } from '#kernel/registers/base/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { permissions } from './permissions.ts'
import { personRecord } from './person.ts'
import { refusals } from './refusals.ts'

const { pinyin: _pinyin, division: _division, mergedInto: _merged, ...written } = personRecord.properties
const evidence = f.optional(f.text('依据', 'Evidence', { max: 300 }))
const effective = f.day('生效日期', 'Counts from')

export const changed = f.object({
  id: f.id('记录', 'Record'),
  version: f.integer('版本', 'Version', { min: 1 }),
  fields: f.list('变化的数据项', 'Fields changed', f.text('数据项', 'Field')),
})

export const enterPerson = action({
  name: 'population.enter-person',
  title: words('建库登记', 'Enter a person'),
  may: permissions.record.name,
  input: f.object({ effective, evidence, simulated: f.optional(f.flag('模拟', 'Simulated')), ...written }),
  output: changed,
  refusals: [...Object.values(baseRefusals), ...Object.values(refusals)],
  clauses: ['3.4.5a'],
  consequence: words('建立一条人口记录；身份号码不可再用于他人。', 'A record is made; its number is never another’s.'),
})

/** Any fields again, from the day on which the wrong value was set. What was known before stays as it was known. */
export const correctPerson = action({
  name: 'population.correct-person',
  title: words('更正', 'Correct a record'),
  may: permissions.record.name,
  input: f.object({
    id: f.id('记录', 'Record'),
    seen: f.optional(f.integer('所见版本', 'Version seen', { min: 1 })),
    effective,
    evidence: f.text('依据', 'Evidence', { max: 300 }),
    voids: f.optional(f.list('撤销的登记', 'Events declared void', f.integer('序号', 'Number', { min: 1 }), { max: 100 })),
    sets: f.object(Object.fromEntries(Object.entries(written).map(([name, schema]) => [name, f.maybe(schema)])) as never),
  }),
  output: changed,
  refusals: [...Object.values(baseRefusals), ...Object.values(refusals), kernelRefusals.notFound],
  clauses: ['3.4.5a'],
  consequence: words('原值和更正都保留；读过该项的单位会收到通知。', 'Both values are kept; whoever read the field is told.'),
  alsoThrough: ['disputes'],
})
