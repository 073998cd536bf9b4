// What stands round a person: household, kin, and the firms they represent or hold. Read like every record: under a right and a
// stated purpose, with a look written for each person shown.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { baseStates } from '#kernel/registers/base/card.ts'
import { words } from '#kernel/text/text.ts'
import { permissions } from './permissions.ts'

const matter = f.text('办理事项', 'Matter', { max: 60, pattern: '^[a-z0-9-]{1,60}$', hint: '按用数权登记的事项代码' })
const id = f.id('记录', 'Record')
const shown = {
  id,
  state: f.choice('状态', 'State', baseStates),
  simulated: f.flag('模拟', 'Simulated'),
  /** The fields of the right, masked as it says. */
  fields: f.json('数据项', 'Fields'),
}
/** Whether the right shows the fields that this is drawn from; where it does not, there are no rows. */
const granted = f.flag('本事项可见', 'Shown for this matter')

export const kinRelations = {
  father: words('父亲', 'Father'),
  mother: words('母亲', 'Mother'),
  spouse: words('配偶', 'Spouse'),
  guardian: words('监护人', 'Guardian'),
  child: words('子女', 'Child'),
  ward: words('被监护人', 'Ward'),
}

export const household = question({
  name: 'population.household',
  title: words('同户人员', 'Household'),
  may: permissions.read.name,
  input: f.object({ id, matter }),
  output: f.object({
    granted,
    household: f.orNull(f.text('户号', 'Household', { max: 20 })),
    rows: f.list('成员', 'Members', f.object(shown), { max: 200 }),
  }),
  audited: true,
})

export const kin = question({
  name: 'population.kin',
  title: words('亲属与监护', 'Kin'),
  may: permissions.read.name,
  input: f.object({ id, matter }),
  output: f.object({
    granted,
    rows: f.list('亲属', 'Kin', f.object({ relation: f.choice('关系', 'Relation', kinRelations), ...shown }), { max: 210 }),
  }),
  audited: true,
})

export const personNames = question({
  name: 'population.person-names',
  title: words('人员姓名（各室）', 'Names of persons (rooms)'),
  may: 'rooms',
  input: f.object({ ids: f.list('记录', 'Records', id, { max: 1000 }) }),
  output: f.object({
    rows: f.list('姓名', 'Names', f.object({ id, name: f.text('姓名', 'Name', { max: 50 }), simulated: shown.simulated }), { max: 1000 }),
  }),
})
