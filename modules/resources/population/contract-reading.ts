// What stands round a person: household, kin, and the firms they represent or hold. Read like every record: under a right and a
// stated purpose, with a look written for each person shown.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { baseStates } from '#kernel/module/base-register.ts'
import { verdicts } from '#kernel/registers/base/verdicts.ts'
import { VILLAGE_CODES } from '#kernel/text/code-tables.ts'
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

export const firmRoles = {
  representative: words('法定代表人（负责人）', 'Representative'),
  shareholder: words('股东', 'Shareholder'),
  employer: words('用人单位', 'Employer'),
}

export const firms = question({
  name: 'population.firms',
  title: words('名下和任职的法人', 'Firms of a person'),
  may: permissions.read.name,
  input: f.object({ id, matter }),
  output: f.object({
    granted,
    rows: f.list(
      '法人',
      'Firms',
      f.object({
        firm: f.id('法人记录', 'Firm', { refers: 'legal-persons.legal-person' }),
        name: f.text('名称', 'Name', { max: 100 }),
        uscc: f.text('统一社会信用代码', 'Credit code', { max: 18 }),
        role: f.choice('身份', 'Role', firmRoles),
        permille: f.orNull(f.integer('持股比例', 'Share', { max: 1000, unit: '‰' })),
        simulated: shown.simulated,
      }),
      { max: 200 },
    ),
  }),
  audited: true,
})

/** The names of villages and neighbourhoods, from the prefecture down, as an address is written. */
export const places = question({
  name: 'population.places',
  title: words('村（居）名称', 'Names of villages'),
  may: 'signed-in',
  input: f.object({
    codes: f.list('代码', 'Codes', f.text('代码', 'Code', { max: 12, pattern: '^\\d{12}$', codes: VILLAGE_CODES }), { max: 50 }),
  }),
  output: f.object({
    rows: f.list('村（居）', 'Villages', f.object({ code: f.text('代码', 'Code', { max: 12 }), name: f.text('名称', 'Name') }), {
      max: 50,
    }),
  }),
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

/** Whether a certificate of birth says so, for the room that handles the registration: yes or no by field, and never a value. */
export const birthCertificateAgrees = question({
  name: 'population.birth-certificate-agrees',
  title: words('核验出生医学证明（各室）', 'Compare a birth certificate (rooms)'),
  may: 'rooms',
  input: f.object({
    number: f.text('编号', 'Number', { max: 20 }),
    bornOn: f.text('出生日期', 'Born on', { max: 10 }),
    sex: f.text('性别', 'Sex', { max: 1 }),
    motherNumber: f.optional(f.text('母亲身份号码', 'Mother’s number', { max: 18 })),
    fatherNumber: f.optional(f.text('父亲身份号码', 'Father’s number', { max: 18 })),
  }),
  output: f.object({
    known: f.flag('有这份证明', 'Known'),
    /** It serves for one child. */
    used: f.flag('已使用', 'Used'),
    answers: f.list('数据项', 'Fields', f.object({ field: f.text('数据项', 'Field'), answer: f.choice('结果', 'Answer', verdicts) })),
  }),
})
