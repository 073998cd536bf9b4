// Schooling, work, insurance, disability, tax, and the change of a name: what one organ records of one person.
import { action } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { effective, evidence, id, ofLife } from './contract-life.ts'
import { disabilityGrades, educationLevels } from './person.ts'

/** The version that the registrar saw: what another organ set of the same fields since is not overwritten unseen. */
const seen = f.optional(f.integer('所见版本', 'Version seen', { min: 1 }))
const plain = { id, effective, seen, evidence }

export const recordSchooling = action({
  ...ofLife,
  name: 'population.record-schooling',
  title: words('登记学籍与学历', 'Record schooling'),
  alsoThrough: ['applications'],
  input: f.object({
    ...plain,
    school: f.maybe(f.text('就读学校（离校为空）', 'School (empty: left)', { max: 100 })),
    education: f.optional(f.choice('文化程度', 'Education', educationLevels)),
  }),
})

export const recordEmployment = action({
  ...ofLife,
  name: 'population.record-employment',
  title: words('登记就业参保', 'Record employment'),
  input: f.object({
    ...plain,
    employer: f.maybe(f.text('用人单位信用代码（离职为空）', 'Employer (empty: left)', { max: 18, pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$' })),
  }),
})

export const recordRetirement = action({
  ...ofLife,
  name: 'population.record-retirement',
  title: words('登记退休与养老待遇', 'Record retirement'),
  alsoThrough: ['applications'],
  input: f.object({ ...plain, pensionSince: f.optional(f.day('养老待遇起始', 'Pension since')) }),
  consequence: words('退休之日起不再登记用人单位。', 'From that day there is no employer.'),
})

export const assessDisability = action({
  ...ofLife,
  name: 'population.assess-disability',
  title: words('登记残疾评定', 'Record a disability'),
  alsoThrough: ['applications'],
  input: f.object({ ...plain, grade: f.maybe(f.choice('残疾等级（注销为空）', 'Grade (empty: withdrawn)', disabilityGrades)) }),
})

export const recordTax = action({
  ...ofLife,
  name: 'population.record-tax',
  title: words('登记个人所得税申报', 'Record income tax'),
  input: f.object({ ...plain, taxpayer: f.flag('自行申报', 'Files income tax') }),
})

export const changeName = action({
  ...ofLife,
  name: 'population.change-name',
  title: words('变更姓名', 'Change a name'),
  input: f.object({ ...plain, name: f.text('新姓名', 'New name', { max: 50 }) }),
  consequence: words('原姓名登记为曾用名。', 'The old name is kept as the former one.'),
})
