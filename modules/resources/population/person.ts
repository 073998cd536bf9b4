// The card of the population base: which fields a person's record has, who is the source of each, which life events set them.
// Code tables: GB 11643 (number), GB/T 2261.1 (sex), GB/T 2261.2 (marriage), GB/T 3304 (ethnic group), GB/T 4658 (education),
// GB/T 4761 (relation to the head), GB/T 2260 and the statistical codes of towns and villages (places).
import * as f from '#kernel/module/field.ts'
import { baseRegister } from '#kernel/module/base-register.ts'
import { VILLAGE_CODES } from '#kernel/text/code-tables.ts'
import { words } from '#kernel/text/text.ts'
import { lifeRefusals } from './life-refusals.ts'
import { permissions } from './permissions.ts'
import { identityNumber, type Numbered } from './rules/identity-number.ts'

export const POLICE = 'public-security-department'
export const HEALTH = 'health-commission'
export const CIVIL_AFFAIRS = 'civil-affairs-department'
export const EDUCATION = 'education-department'
export const LABOUR = 'human-resources-department'
export const TAX = 'tax-bureau'
export const COURT = 'high-court'

export const sexes = { '1': words('男', 'Male'), '2': words('女', 'Female'), '9': words('未说明', 'Not stated') }
export const maritalStatuses = {
  '10': words('未婚', 'Single'),
  '20': words('已婚', 'Married'),
  '30': words('丧偶', 'Widowed'),
  '40': words('离婚', 'Divorced'),
  '90': words('未说明', 'Not stated'),
}
export const educationLevels = {
  '10': words('研究生', 'Postgraduate'),
  '20': words('大学本科', 'Bachelor'),
  '30': words('大学专科', 'College'),
  '40': words('中等职业', 'Vocational'),
  '60': words('普通高中', 'Senior secondary'),
  '70': words('初级中学', 'Junior secondary'),
  '80': words('小学', 'Primary'),
  '90': words('其他', 'Other'),
}
export const headRelations = {
  '01': words('本人', 'Head'),
  '02': words('户主', 'Head of household'),
  '10': words('配偶', 'Spouse'),
  '20': words('子', 'Son'),
  '30': words('女', 'Daughter'),
  '40': words('孙辈', 'Grandchild'),
  '50': words('父母', 'Parent'),
  '60': words('祖辈', 'Grandparent'),
  '70': words('兄弟姐妹', 'Sibling'),
  '99': words('其他', 'Other'),
}
export const disabilityGrades = {
  '1': words('一级', 'First'),
  '2': words('二级', 'Second'),
  '3': words('三级', 'Third'),
  '4': words('四级', 'Fourth'),
}

const village = (zh: string, en: string) => f.text(zh, en, { max: 12, pattern: '^\\d{12}$', codes: VILLAGE_CODES })
const person = (zh: string, en: string) => f.maybe(f.id(zh, en, { refers: 'population.person', mask: 'all' }))

export const personRecord = f.object({
  idNumber: f.text('公民身份号码', 'Identity number', { max: 18, pattern: '^\\d{17}[\\dX]$', codes: 'GB 11643', mask: 'middle' }),
  name: f.text('姓名', 'Name', { max: 50, mask: 'middle' }),
  pinyin: f.maybe(f.text('姓名拼音', 'Pinyin', { max: 200, mask: 'all' })),
  formerName: f.maybe(f.text('曾用名', 'Former name', { max: 50, mask: 'middle' })),
  sex: f.choice('性别', 'Sex', sexes, { codes: 'GB/T 2261.1' }),
  ethnicity: f.maybe(f.text('民族', 'Ethnic group', { max: 2, pattern: '^\\d{2}$', codes: 'GB/T 3304' })),
  birthDate: f.day('出生日期', 'Born on', { mask: 'all' }),
  birthPlace: f.maybe(f.text('出生地', 'Place of birth', { max: 6, pattern: '^\\d{6}$', codes: 'GB/T 2260' })),
  registeredVillage: village('户籍所在村（居）', 'Village of registration'),
  registeredAddress: f.text('户籍地址', 'Registered address', { max: 200, mask: 'middle' }),
  division: f.maybe(f.text('户籍区县', 'County of registration', { max: 6, pattern: '^\\d{6}$', codes: 'GB/T 2260' })),
  household: f.maybe(f.text('户号', 'Household', { max: 20, mask: 'middle' })),
  headRelation: f.maybe(f.choice('与户主关系', 'Relation to the head', headRelations, { codes: 'GB/T 4761' })),
  residenceVillage: f.maybe(village('现住村（居）', 'Village of residence')),
  residenceAddress: f.maybe(f.text('现住地址', 'Address of residence', { max: 200, mask: 'middle' })),
  father: person('父亲', 'Father'),
  mother: person('母亲', 'Mother'),
  spouse: person('配偶', 'Spouse'),
  guardian: person('监护人', 'Guardian'),
  maritalStatus: f.maybe(f.choice('婚姻状况', 'Marital status', maritalStatuses, { codes: 'GB/T 2261.2', mask: 'all' })),
  marriedOn: f.maybe(f.day('结婚日期', 'Married on', { mask: 'all' })),
  education: f.maybe(f.choice('文化程度', 'Education', educationLevels, { codes: 'GB/T 4658' })),
  school: f.maybe(f.text('就读学校', 'School', { max: 100, mask: 'all' })),
  employer: f.maybe(
    f.text('用人单位（信用代码）', 'Employer', { max: 18, pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$', codes: 'GB 32100', mask: 'all' }),
  ),
  retiredOn: f.maybe(f.day('退休日期', 'Retired on', { mask: 'all' })),
  pensionSince: f.maybe(f.day('养老待遇起始', 'Pension since', { mask: 'all' })),
  birthCertificate: f.maybe(f.text('出生医学证明编号', 'Birth certificate', { max: 20, mask: 'all' })),
  disability: f.maybe(f.choice('残疾等级', 'Disability grade', disabilityGrades, { codes: 'GB/T 26341', mask: 'all' })),
  taxpayer: f.maybe(f.flag('个人所得税自行申报', 'Files income tax', { mask: 'all' })),
  diedOn: f.maybe(f.day('死亡日期', 'Died on')),
  deathCertificate: f.maybe(f.text('死亡医学证明编号', 'Death certificate', { max: 20, mask: 'all' })),
  mergedInto: f.maybe(f.id('并入的记录', 'Merged into', { refers: 'population.person' })),
})

const identity = ['idNumber', 'name', 'pinyin', 'formerName', 'sex', 'ethnicity', 'birthDate', 'birthPlace'] as const
const registration = ['registeredVillage', 'registeredAddress', 'division', 'household', 'headRelation'] as const
const residence = ['residenceVillage', 'residenceAddress'] as const
const kinship = ['father', 'mother', 'spouse', 'guardian'] as const
const police = [...identity, ...registration, ...residence, 'father', 'mother', 'guardian'] as const
const withoutDerived = (fields: readonly string[]) => fields.filter((field) => field !== 'pinyin' && field !== 'division')

const sourcesOf = (fields: readonly string[], ...organs: string[]) => Object.fromEntries(fields.map((field) => [field, organs]))

export const personBase = baseRegister({
  name: 'population.person',
  title: words('人口基础信息', 'Person'),
  record: personRecord,
  label: 'name',
  number: 'idNumber',
  placed: 'division',
  derived: { pinyin: 'name', division: 'registeredVillage' },
  groups: {
    identity: { title: words('身份', 'Identity'), fields: identity },
    registration: { title: words('户籍', 'Registration'), fields: registration },
    residence: { title: words('居住', 'Residence'), fields: residence },
    kinship: { title: words('亲属与监护', 'Kinship'), fields: kinship, sensitive: true },
    marriage: { title: words('婚姻', 'Marriage'), fields: ['maritalStatus', 'marriedOn'], sensitive: true },
    education: { title: words('教育', 'Education'), fields: ['education', 'school'] },
    work: { title: words('就业与社保', 'Work and insurance'), fields: ['employer', 'retiredOn', 'pensionSince'] },
    health: { title: words('卫生健康', 'Health'), fields: ['birthCertificate', 'disability'], sensitive: true },
    tax: { title: words('税务', 'Tax'), fields: ['taxpayer'] },
    death: { title: words('死亡', 'Death'), fields: ['diedOn', 'deathCertificate', 'mergedInto'], sensitive: true },
  },
  sources: {
    ...sourcesOf(police, POLICE),
    ...sourcesOf(['spouse', 'maritalStatus', 'marriedOn'], CIVIL_AFFAIRS),
    ...sourcesOf(['guardian'], POLICE, CIVIL_AFFAIRS, COURT),
    ...sourcesOf(['education', 'school'], EDUCATION),
    ...sourcesOf(['employer', 'retiredOn', 'pensionSince'], LABOUR),
    ...sourcesOf(['birthCertificate', 'deathCertificate', 'disability'], HEALTH),
    ...sourcesOf(['diedOn'], POLICE, HEALTH),
    ...sourcesOf(['taxpayer'], TAX),
    ...sourcesOf(['mergedInto'], POLICE),
  },
  events: {
    // 户口登记条例 第7条, 第10条, 第13条, 第8条, 第17条, 第18条
    birth: {
      title: words('出生登记', 'Birth'),
      opens: true,
      sets: withoutDerived(police),
      needs: ['idNumber', 'name', 'sex', 'birthDate', 'registeredVillage', 'registeredAddress'],
      law: '户口登记条例 第7条',
    },
    entry: {
      title: words('建库登记', 'Entry'),
      opens: true,
      sets: Object.keys(personRecord.properties).filter((field) => !['pinyin', 'division', 'mergedInto'].includes(field)),
      needs: ['idNumber', 'name', 'sex', 'birthDate', 'registeredVillage', 'registeredAddress'],
      by: [POLICE],
    },
    'birth-certificate': { title: words('出生医学证明', 'Birth certificate'), sets: ['birthCertificate'], needs: ['birthCertificate'] },
    move: {
      title: words('户口迁移', 'Move of registration'),
      sets: ['registeredVillage', 'registeredAddress', 'household', 'headRelation'],
      needs: ['registeredVillage', 'registeredAddress'],
      law: '户口登记条例 第10条、第13条',
    },
    residence: { title: words('居住登记', 'Residence'), sets: residence, needs: residence, law: '居住证暂行条例 第9条' },
    household: { title: words('立户、分户、变更户主', 'Household'), sets: ['household', 'headRelation'], law: '户口登记条例 第19条' },
    guardianship: { title: words('监护登记', 'Guardianship'), sets: ['guardian'], law: '民法典 第27条至第31条' },
    marriage: {
      title: words('结婚登记', 'Marriage'),
      sets: ['spouse', 'maritalStatus', 'marriedOn'],
      needs: ['spouse', 'maritalStatus', 'marriedOn'],
      law: '民法典 第1049条',
    },
    divorce: {
      title: words('离婚登记', 'Divorce'),
      sets: ['spouse', 'maritalStatus', 'marriedOn'],
      needs: ['maritalStatus'],
      law: '民法典 第1076条至第1080条',
    },
    widowhood: { title: words('丧偶', 'Widowhood'), sets: ['spouse', 'maritalStatus'], needs: ['maritalStatus'], by: [POLICE] },
    schooling: { title: words('学籍与学历', 'Schooling'), sets: ['education', 'school'] },
    employment: { title: words('就业参保', 'Employment'), sets: ['employer'] },
    retirement: { title: words('退休与养老待遇', 'Retirement'), sets: ['employer', 'retiredOn', 'pensionSince'] },
    disability: { title: words('残疾评定', 'Disability'), sets: ['disability'] },
    'tax-filing': { title: words('税务登记', 'Tax'), sets: ['taxpayer'] },
    'name-change': {
      title: words('变更姓名', 'Change of name'),
      sets: ['name', 'formerName'],
      needs: ['name'],
      law: '户口登记条例 第18条',
    },
    correction: {
      title: words('更正', 'Correction'),
      corrects: true,
      sets: Object.keys(personRecord.properties).filter((field) => !['pinyin', 'division', 'mergedInto'].includes(field)),
      law: '户口登记条例 第17条',
    },
    'death-certificate': {
      title: words('死亡医学证明', 'Death certificate'),
      sets: ['deathCertificate', 'diedOn'],
      needs: ['deathCertificate', 'diedOn'],
    },
    death: { title: words('死亡注销户口', 'Death'), sets: ['diedOn'], needs: ['diedOn'], leaves: 'ended', law: '户口登记条例 第8条' },
    departure: { title: words('迁出省外', 'Left the province'), sets: [], leaves: 'gone', by: [POLICE], law: '户口登记条例 第10条' },
    merger: { title: words('并档', 'Merged'), sets: ['mergedInto'], needs: ['mergedInto'], leaves: 'merged', by: [POLICE] },
    separation: { title: words('撤销并档', 'Merge undone'), sets: [], by: [POLICE] },
    joined: {
      title: words('并入他档内容', 'Taken over in a merge'),
      sets: Object.keys(personRecord.properties).filter((field) => !['pinyin', 'division', 'mergedInto', 'idNumber'].includes(field)),
      by: [POLICE],
    },
  },
  loads: ['entry', 'residence', 'schooling', 'employment', 'retirement', 'disability', 'tax-filing', 'birth-certificate'],
  check: (record) => identityNumber(record as Numbered),
  held: { person_one_head: lifeRefusals.twoHeads },
  may: permissions.read.name,
})
