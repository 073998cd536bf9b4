// Which organ reads which fields of the base registers for which matter in the seeded province, as the sharing authority has
// granted it: each right rests on a law, and holds the fields that its matter needs.
import type { BaseRegister } from '#kernel/module/base-register.ts'
import type { Way } from '#kernel/registers/base/reading.ts'
import { legalPersonBase } from '#modules/resources/legal-persons/contract.ts'
import { personBase } from '#modules/resources/population/contract.ts'

export type SeededRight = {
  readonly register: string
  readonly organ: string
  readonly matter: string
  readonly title: string
  readonly en: string
  readonly basis: string
  readonly fields: readonly string[]
  /** Of those, the ones shown whole; the others are masked. */
  readonly unmasked: readonly string[]
  readonly ways: readonly Way[]
  /** As `hold_days` of the table: -1 is until released. */
  readonly holdDays: number
}

type Matter = readonly [code: string, title: string, en: string, basis: string]
type Given = { fields: readonly string[]; unmasked?: readonly string[]; ways?: readonly Way[]; holdDays?: number }

const READ = ['list', 'open', 'compare'] as const
const ALL_WAYS = ['list', 'open', 'compare', 'export', 'feed'] as const
const fieldsOf = (base: BaseRegister) => Object.keys(base.record.properties).filter((name) => name !== 'mergedInto')

const rightsOn =
  (base: BaseRegister) =>
  ([matter, title, en, basis]: Matter, organs: readonly string[], { fields, unmasked = [], ways = READ, holdDays = 0 }: Given) =>
    organs.map((organ): SeededRight => ({ register: base.name, organ, matter, title, en, basis, fields, unmasked, ways, holdDays }))

const onPerson = rightsOn(personBase)
const onFirm = rightsOn(legalPersonBase)

const POLICE = 'public-security-department'
const HEALTH = 'health-commission'
const CIVIL = 'civil-affairs-department'
const EDUCATION = 'education-department'
const LABOUR = 'human-resources-department'
const TAX = 'tax-bureau'
const COURT = 'high-court'
const MARKET = 'market-regulation-bureau'
const STAFFING = 'staffing-office'
const STATS = 'stats-bureau'

/** A source that answers a dispute sees whose record it is, and its own fields whole. */
function disputesOf(base: BaseRegister): SeededRight[] {
  const sources = new Set(Object.values(base.sources).flat())
  return [...sources].flatMap((organ) => {
    const own = Object.keys(base.sources).filter((field) => base.sources[field]!.includes(organ))
    const matter = ['disputes', '数据异议核查', 'Disputes', '政务数据共享条例 第26条'] as const
    const fields = [...new Set([base.number, base.label, base.placed, ...own])]
    return rightsOn(base)(matter, [organ], { fields, unmasked: own, ways: ['list', 'open'] })
  })
}

/**
 * What the machine checks for a case (核验): yes or no by field under the number of the case, of the fields that the organ's own
 * matters rest on, and nothing is read.
 */
const CHECK = 'application-check'
const checkOn = (on: ReturnType<typeof rightsOn>, organ: string, basis: string, fields: readonly string[]) =>
  on([CHECK, '办件核验', 'Checks of applications', basis], [organ], { fields, ways: ['compare'] })
const PERSON = ['idNumber', 'name', 'sex', 'birthDate', 'division', 'registeredAddress'] as const
const FIRM = ['uscc', 'name', 'division', 'registeredAddress', 'representativeName'] as const
const checksOfCases: readonly SeededRight[] = [
  ...checkOn(onPerson, POLICE, '户口登记条例 第3条', [
    ...PERSON,
    'registeredVillage',
    'residenceVillage',
    'residenceAddress',
    'household',
    'maritalStatus',
    'employer',
    'school',
  ]),
  ...checkOn(onPerson, 'medical-security-bureau', '社会保险法 第25条', PERSON),
  ...checkOn(onPerson, LABOUR, '社会保险法 第74条', [...PERSON, 'employer', 'diedOn']),
  ...checkOn(onPerson, EDUCATION, '教师法 第13条', [...PERSON, 'residenceAddress', 'education', 'employer']),
  ...checkOn(onPerson, CIVIL, '社会救助暂行办法 第11条', [...PERSON, 'residenceAddress', 'disability', 'maritalStatus']),
  ...checkOn(onPerson, MARKET, '市场主体登记管理条例 第19条', PERSON),
  ...checkOn(onPerson, TAX, '税收征收管理法 第15条', PERSON),
  ...checkOn(onPerson, HEALTH, '母婴保健法 第23条', PERSON),
  ...checkOn(onFirm, POLICE, '政务数据共享条例 第25条', FIRM),
  ...checkOn(onFirm, LABOUR, '社会保险法 第57条', FIRM),
  ...checkOn(onFirm, TAX, '税收征收管理法 第15条', FIRM),
  ...checkOn(onFirm, HEALTH, '公共场所卫生管理条例 第8条', FIRM),
  ...checkOn(onFirm, MARKET, '市场主体登记管理条例 第19条', [...FIRM, 'capital', 'taxClearedOn']),
]

const persons = fieldsOf(personBase)
const firms = fieldsOf(legalPersonBase)
const windowFirm = ['uscc', 'name', 'kind', 'establishedOn', 'registeredAddress', 'division', 'representativeName', 'endedOn']

/** What the forms of matters take from a person's record. */
const windowPerson = [
  'idNumber',
  'name',
  'sex',
  'birthDate',
  'division',
  'registeredVillage',
  'registeredAddress',
  'household',
  'residenceVillage',
  'residenceAddress',
  'employer',
  'school',
  'education',
  'disability',
]

export const seededRights: readonly SeededRight[] = [
  ...onPerson(['population-registration', '户口登记', 'Registration of the population', '户口登记条例 第3条'], [POLICE], {
    fields: persons,
    unmasked: persons,
    ways: ALL_WAYS,
  }),
  ...onPerson(['birth-certificate', '出生医学证明', 'Birth certificates', '母婴保健法 第23条'], [HEALTH], {
    fields: ['idNumber', 'name', 'sex', 'birthDate', 'division', 'mother', 'father', 'birthCertificate'],
    unmasked: ['name', 'sex', 'birthDate', 'birthCertificate'],
  }),
  ...onPerson(['death-certificate', '死亡医学证明', 'Death certificates', '户口登记条例 第8条'], [HEALTH], {
    fields: ['idNumber', 'name', 'sex', 'birthDate', 'division', 'registeredAddress', 'diedOn', 'deathCertificate'],
    unmasked: ['name', 'sex', 'birthDate', 'diedOn', 'deathCertificate'],
  }),
  ...onPerson(['marriage-registration', '婚姻登记', 'Registration of marriages', '婚姻登记条例 第8条'], [CIVIL], {
    fields: ['idNumber', 'name', 'sex', 'birthDate', 'division', 'maritalStatus', 'marriedOn', 'spouse'],
    unmasked: ['idNumber', 'name', 'sex', 'birthDate', 'maritalStatus', 'marriedOn', 'spouse'],
  }),
  ...onPerson(['guardianship', '监护', 'Guardianship', '民法典 第27条至第31条'], [CIVIL, COURT], {
    fields: ['idNumber', 'name', 'sex', 'birthDate', 'division', 'father', 'mother', 'guardian', 'diedOn'],
    unmasked: ['name', 'sex', 'birthDate', 'father', 'mother', 'guardian', 'diedOn'],
  }),
  ...onPerson(['school-enrolment', '入学登记', 'School enrolment', '义务教育法 第12条'], [EDUCATION], {
    fields: [
      'idNumber',
      'name',
      'sex',
      'birthDate',
      'registeredVillage',
      'registeredAddress',
      'division',
      'residenceVillage',
      'father',
      'mother',
      'guardian',
      'education',
      'school',
    ],
    unmasked: ['name', 'sex', 'birthDate', 'education', 'school'],
    ways: [...READ, 'feed'],
  }),
  ...onPerson(['social-insurance', '社会保险', 'Social insurance', '社会保险法 第74条'], [LABOUR], {
    fields: ['idNumber', 'name', 'sex', 'birthDate', 'division', 'employer', 'retiredOn', 'pensionSince', 'diedOn'],
    unmasked: ['name', 'sex', 'birthDate', 'employer', 'retiredOn', 'pensionSince', 'diedOn'],
    ways: [...READ, 'feed'],
  }),
  ...onPerson(['taxation', '个人所得税', 'Income tax', '个人所得税法 第15条'], [TAX], {
    fields: ['idNumber', 'name', 'sex', 'birthDate', 'division', 'employer', 'taxpayer', 'diedOn'],
    unmasked: ['name', 'employer', 'taxpayer', 'diedOn'],
    ways: [...READ, 'feed'],
  }),
  ...onPerson(['window-service', '窗口办事', 'Service at a window', '优化营商环境条例 第36条'], ['changsha'], {
    fields: ['idNumber', 'name', 'sex', 'birthDate', 'registeredAddress', 'division', 'residenceAddress'],
  }),
  // The visitor sits opposite and asks for it: what a form holds is shown whole, and each look is theirs to see.
  ...onPerson(['window-application', '窗口帮代办', 'Applications at a window', '优化营商环境条例 第36条'], ['changsha'], {
    fields: windowPerson,
    unmasked: windowPerson,
    ways: ['list', 'open'],
  }),
  ...onPerson(['investigation', '侦查', 'Investigation', '刑事诉讼法 第54条'], [POLICE], {
    fields: persons,
    unmasked: persons,
    ways: ['list', 'open'],
    holdDays: -1,
  }),
  ...onPerson(['matching', '疑似重档比对', 'Matching of records', '户口登记条例 第17条'], [POLICE], {
    fields: persons,
    unmasked: persons,
    ways: ['list', 'open'],
  }),
  ...disputesOf(personBase),
  ...onFirm(['firm-registration', '登记注册', 'Registration of legal persons', '市场主体登记管理条例 第5条'], [MARKET, STAFFING, CIVIL], {
    fields: firms,
    unmasked: firms,
    ways: ALL_WAYS,
  }),
  ...onFirm(['tax-registration', '税务登记', 'Tax registration', '税收征收管理法 第15条'], [TAX], {
    fields: [...windowFirm, 'registeredVillage', 'capital', 'scope', 'industry', 'taxRegisteredOn', 'bankAccount', 'revokedOn'],
    unmasked: ['representativeName', 'taxRegisteredOn', 'bankAccount'],
    ways: [...READ, 'feed'],
  }),
  ...onFirm(['social-insurance', '社会保险', 'Social insurance', '社会保险法 第57条'], [LABOUR], {
    fields: [...windowFirm, 'insuredSince', 'employees', 'revokedOn'],
    unmasked: ['insuredSince', 'employees'],
    ways: [...READ, 'feed'],
  }),
  ...onFirm(['statistics', '统计', 'Statistics', '统计法 第7条'], [STATS], {
    fields: ['uscc', 'name', 'kind', 'industry', 'establishedOn', 'capital', 'registeredVillage', 'division', 'employees', 'endedOn'],
    unmasked: ['employees'],
    ways: ['list', 'open', 'export', 'feed'],
  }),
  ...onFirm(['window-service', '窗口办事', 'Service at a window', '优化营商环境条例 第36条'], ['changsha'], { fields: windowFirm }),
  // Whoever comes for the firm asks for it; by whom it is represented says whether they may.
  ...onFirm(['window-application', '窗口帮代办', 'Applications at a window', '优化营商环境条例 第36条'], ['changsha'], {
    fields: [...windowFirm, 'representative', 'capital', 'taxClearedOn'],
    unmasked: [...windowFirm, 'representative', 'capital', 'taxClearedOn'],
    ways: ['list', 'open'],
  }),
  ...onFirm(['matching', '疑似重档比对', 'Matching of records', '市场主体登记管理条例 第5条'], [MARKET], {
    fields: firms,
    unmasked: firms,
    ways: ['list', 'open'],
  }),
  ...disputesOf(legalPersonBase),
  ...checksOfCases,
]
