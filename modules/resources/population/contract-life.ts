// Birth, moves and death: what the register of households records (户口登记条例), and the certificates of the hospitals.
import { action, event } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { baseRefusals } from '#kernel/registers/base/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { lifeRefusals } from './life-refusals.ts'
import { permissions } from './permissions.ts'
import { personRecord, sexes } from './person.ts'
import { refusals } from './refusals.ts'

const { name, ethnicity, birthPlace, registeredVillage, registeredAddress } = personRecord.properties
export const id = f.id('记录', 'Record')
export const effective = f.day('发生日期', 'Happened on')
export const evidence = f.optional(f.text('依据（文号、证件）', 'Evidence (number of the document)', { max: 300 }))
export const numberOf = (zh: string, en: string) => f.text(zh, en, { max: 18, pattern: '^\\d{17}[\\dX]$', codes: 'GB 11643' })
export const household = f.text('户号', 'Household', { max: 20, pattern: '^[0-9A-Za-z-]{1,20}$' })

/** What was recorded, and what the registrar is reminded of. */
export const recorded = f.object({
  id,
  version: f.integer('版本', 'Version', { min: 1 }),
  fields: f.list('变化的数据项', 'Fields changed', f.text('数据项', 'Field')),
  remarks: f.list(
    '提示',
    'Remarks',
    f.object({ zh: f.text('提示', 'Remark', { max: 300 }), en: f.text('英文', 'English', { max: 300 }), law: f.text('依据', 'Law') }),
  ),
})

export const ofLife = {
  may: permissions.record.name,
  output: recorded,
  refusals: [...Object.values(baseRefusals), ...Object.values(lifeRefusals), kernelRefusals.notFound],
  clauses: ['3.4.5a'],
}

const certificate = f.text('出生医学证明编号', 'Birth certificate', { max: 20, pattern: '^[0-9A-Z]{4,20}$' })

export const certifyBirth = action({
  ...ofLife,
  name: 'population.certify-birth',
  title: words('签发出生医学证明', 'Certify a birth'),
  input: f.object({
    number: certificate,
    bornOn: f.day('出生日期', 'Born on'),
    sex: f.choice('性别', 'Sex', sexes),
    name: f.optional(f.text('姓名', 'Name', { max: 50 })),
    motherNumber: f.optional(numberOf('母亲身份号码', 'Mother’s number')),
    fatherNumber: f.optional(numberOf('父亲身份号码', 'Father’s number')),
    childNumber: f.optional(numberOf('已登记子女的身份号码', 'Number of a child already registered')),
  }),
  output: f.object({ number: certificate }),
  consequence: words(
    '证明编号入库；出生登记时与其核对，一份证明只用于一人。',
    'The number is kept; the registration of the birth is held against it.',
  ),
})

export const registerBirth = action({
  ...ofLife,
  name: 'population.register-birth',
  title: words('出生登记', 'Register a birth'),
  /** A registration that was applied for is granted there and entered here in one. */
  alsoThrough: ['applications'],
  input: f.object({
    name,
    sex: f.choice('性别', 'Sex', { '1': sexes['1'], '2': sexes['2'] }),
    birthDate: f.day('出生日期', 'Born on'),
    idNumber: f.optional(
      f.text('公民身份号码（不填则编号）', 'Identity number (else the next free one)', { max: 18, pattern: '^\\d{17}[\\dX]$' }),
    ),
    simulated: f.optional(f.flag('模拟', 'Simulated')),
    ethnicity,
    birthPlace,
    motherNumber: f.optional(numberOf('母亲身份号码', 'Mother’s number')),
    fatherNumber: f.optional(numberOf('父亲身份号码', 'Father’s number')),
    registeredVillage,
    registeredAddress,
    household: f.optional(household),
    birthCertificate: f.optional(certificate),
    evidence,
  }),
  output: f.object({ ...recorded.properties, idNumber: numberOf('公民身份号码', 'Identity number') }),
  refusals: [...ofLife.refusals, ...Object.values(refusals)],
  consequence: words('建立一条人口记录并编定终身不变的公民身份号码。', 'A record is made, with a number for life.'),
})

export const moveRegistration = action({
  ...ofLife,
  name: 'population.move-registration',
  title: words('户口迁移', 'Move a registration'),
  alsoThrough: ['applications'],
  input: f.object({
    id,
    effective,
    registeredVillage,
    registeredAddress,
    household: f.optional(household),
    newHeadNumber: f.optional(numberOf('原户新户主身份号码', 'New head of the old household')),
    evidence,
  }),
  output: f.object({ ...recorded.properties, household }),
  consequence: words(
    '迁入已有的户时填户号，不填则立新户；户主迁出的，原户另定户主。',
    'Give the household that is moved into, else a new one is set up; a head who leaves is followed by another.',
  ),
})

export const registerResidence = action({
  ...ofLife,
  name: 'population.register-residence',
  title: words('居住登记', 'Register a residence'),
  alsoThrough: ['applications'],
  input: f.object({
    id,
    effective,
    residenceVillage: registeredVillage,
    residenceAddress: f.text('现住地址', 'Address of residence', { max: 200 }),
    evidence,
  }),
})

export const certifyDeath = action({
  ...ofLife,
  name: 'population.certify-death',
  title: words('签发死亡医学证明', 'Certify a death'),
  input: f.object({ id, diedOn: f.day('死亡日期', 'Died on'), number: f.text('死亡医学证明编号', 'Death certificate', { max: 20 }) }),
  consequence: words('通知公安机关办理死亡注销；记录尚不终止。', 'The police are to end the record; it does not end by this.'),
})

export const registerDeath = action({
  ...ofLife,
  name: 'population.register-death',
  title: words('死亡注销户口', 'Register a death'),
  alsoThrough: ['applications'],
  input: f.object({
    id,
    diedOn: f.day('死亡日期', 'Died on'),
    newHeadNumber: f.optional(numberOf('新户主身份号码', 'New head of the household')),
    evidence,
  }),
  consequence: words(
    '记录终止；配偶登记为丧偶，户主死亡的另定户主，被监护人所在单位收到通知。',
    'The record ends; the spouse is widowed, the household gets another head, and wards are told of.',
  ),
})

export const recordDeparture = action({
  ...ofLife,
  name: 'population.record-departure',
  title: words('迁出省外', 'Record a departure'),
  input: f.object({ id, effective, newHeadNumber: f.optional(numberOf('新户主身份号码', 'New head of the household')), evidence }),
})

/** Told for each person under the guardianship of somebody who died: who watches over them must look for another. */
export const guardianDied = event(
  'population.guardian-died',
  words('监护人死亡', 'A guardian died'),
  f.object({ ward: id, guardian: id, diedOn: f.day('死亡日期', 'Died on') }),
)
