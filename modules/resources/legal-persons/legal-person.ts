// The card of the base of legal persons: fields, their sources, life events. Code tables: GB 32100 (credit code), GB/T 4754
// (industry), GB/T 2260 and the statistical codes of villages (places).
import * as f from '#kernel/module/field.ts'
import { baseRegister } from '#kernel/module/base-register.ts'
import { VILLAGE_CODES } from '#kernel/text/code-tables.ts'
import { words } from '#kernel/text/text.ts'
import { permissions } from './permissions.ts'

export const MARKET = 'market-regulation-bureau'
export const STAFFING = 'staffing-office'
export const CIVIL_AFFAIRS = 'civil-affairs-department'
export const TAX = 'tax-bureau'
export const LABOUR = 'human-resources-department'
export const STATS = 'stats-bureau'

/** Kinds of legal persons and what stands beside them in the register (民法典 第三章, 第四章). */
export const kinds = {
  company: words('公司', 'Company'),
  branch: words('分支机构', 'Branch'),
  partnership: words('合伙企业', 'Partnership'),
  'sole-proprietorship': words('个人独资企业', 'Sole proprietorship'),
  cooperative: words('农民专业合作社', 'Farmers’ cooperative'),
  'individual-business': words('个体工商户', 'Individual business'),
  institution: words('事业单位', 'Public institution'),
  organ: words('机关法人', 'Organ'),
  association: words('社会团体', 'Association'),
  foundation: words('基金会', 'Foundation'),
  'private-non-enterprise': words('民办非企业单位', 'Private non-enterprise unit'),
}
export type LegalPersonKind = keyof typeof kinds

const village = (zh: string, en: string) => f.text(zh, en, { max: 12, pattern: '^\\d{12}$', codes: VILLAGE_CODES })

/** Who holds a share: a person or a legal person of the bases, or somebody outside them by name. */
export const shareholder = f.object({
  kind: f.choice('类型', 'Kind', {
    person: words('自然人', 'Person'),
    'legal-person': words('法人', 'Legal person'),
    other: words('其他', 'Other'),
  }),
  record: f.maybe(f.id('记录', 'Record')),
  name: f.text('名称', 'Name', { max: 100 }),
  /** Subscribed capital in yuan. */
  subscribed: f.amount('认缴出资额', 'Subscribed'),
  permille: f.integer('持股比例', 'Share', { max: 1000, unit: '‰' }),
})

export const licence = f.object({
  number: f.text('证照编号', 'Number', { max: 60 }),
  title: f.text('证照名称', 'Licence', { max: 60 }),
  organ: f.organ('发证单位', 'Issued by'),
  from: f.day('起期', 'From'),
  to: f.maybe(f.day('止期', 'Until')),
})

export const legalPersonRecord = f.object({
  uscc: f.text('统一社会信用代码', 'Credit code', { max: 18, pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$', codes: 'GB 32100' }),
  name: f.text('名称', 'Name', { max: 100 }),
  pinyin: f.maybe(f.text('名称拼音', 'Pinyin', { max: 400 })),
  formerName: f.maybe(f.text('曾用名', 'Former name', { max: 100 })),
  kind: f.choice('类型', 'Kind', kinds),
  industry: f.maybe(f.text('行业', 'Industry', { max: 5, pattern: '^[A-T](\\d{2,4})?$', codes: 'GB/T 4754' })),
  establishedOn: f.day('成立日期', 'Established on'),
  capital: f.maybe(f.amount('注册资本', 'Registered capital')),
  scope: f.maybe(f.text('经营（业务）范围', 'Scope of business', { max: 1000 })),
  registeredVillage: village('住所所在村（居）', 'Village of the seat'),
  registeredAddress: f.text('住所', 'Seat', { max: 200 }),
  division: f.maybe(f.text('住所区县', 'County of the seat', { max: 6, pattern: '^\\d{6}$', codes: 'GB/T 2260' })),
  representativeName: f.maybe(f.text('法定代表人（负责人）', 'Legal representative', { max: 50, mask: 'middle' })),
  representative: f.maybe(f.id('法定代表人记录', 'Representative (record)', { refers: 'population.person', mask: 'all' })),
  parent: f.maybe(f.id('隶属法人', 'Parent', { refers: 'legal-persons.legal-person' })),
  shareholders: f.maybe(f.list('股东及出资', 'Shareholders', shareholder, { max: 200 })),
  termUntil: f.maybe(f.day('经营期限至', 'Term until')),
  authority: f.maybe(f.organ('登记机关', 'Registration authority')),
  taxRegisteredOn: f.maybe(f.day('税务登记日期', 'Tax registration')),
  taxClearedOn: f.maybe(f.day('清税日期', 'Tax cleared on')),
  insuredSince: f.maybe(f.day('参保日期', 'Insured since', { mask: 'all' })),
  employees: f.maybe(f.integer('从业人数', 'Employees', { max: 10_000_000, mask: 'all' })),
  bankAccount: f.maybe(f.text('基本存款账户', 'Basic bank account', { max: 40, mask: 'all' })),
  licences: f.maybe(f.list('许可证照', 'Licences', licence, { max: 200 })),
  abnormal: f.maybe(f.flag('列入经营异常名录', 'Listed as abnormal')),
  revokedOn: f.maybe(f.day('吊销日期', 'Licence revoked on')),
  endedOn: f.maybe(f.day('注销日期', 'Deregistered on')),
  endReason: f.maybe(f.text('终止原因', 'Reason of the end', { max: 200 })),
  mergedInto: f.maybe(f.id('并入的记录', 'Merged into', { refers: 'legal-persons.legal-person' })),
})

export const REGISTRARS: readonly string[] = [MARKET, STAFFING, CIVIL_AFFAIRS]
const identity = ['uscc', 'name', 'pinyin', 'formerName', 'kind', 'industry', 'establishedOn', 'termUntil', 'authority'] as const
const seat = ['registeredVillage', 'registeredAddress', 'division'] as const
const capital = ['capital', 'scope', 'shareholders', 'parent'] as const
const people = ['representativeName', 'representative'] as const
const taxes = ['taxRegisteredOn', 'taxClearedOn', 'bankAccount'] as const
const end = ['abnormal', 'revokedOn', 'endedOn', 'endReason', 'mergedInto'] as const
/** What the registrar of the kind writes. */
export const registrarsFields: readonly string[] = [...identity, ...seat, ...capital, ...people, ...end]

const sourcesOf = (fields: readonly string[], ...organs: string[]) => Object.fromEntries(fields.map((field) => [field, organs]))
const DERIVED = ['pinyin', 'division']
const opening = [...identity, ...seat, ...capital, ...people].filter((field) => !DERIVED.includes(field))
const allButDerived = Object.keys(legalPersonRecord.properties).filter((field) => !DERIVED.includes(field) && field !== 'mergedInto')

export const legalPersonBase = baseRegister({
  name: 'legal-persons.legal-person',
  title: words('法人基础信息', 'Legal person'),
  record: legalPersonRecord,
  label: 'name',
  number: 'uscc',
  placed: 'division',
  derived: { pinyin: 'name', division: 'registeredVillage' },
  groups: {
    identity: { title: words('登记', 'Registration'), fields: identity },
    seat: { title: words('住所', 'Seat'), fields: seat },
    capital: { title: words('资本与股权', 'Capital and shares'), fields: capital },
    people: { title: words('人员', 'People'), fields: people },
    tax: { title: words('税务', 'Tax'), fields: taxes },
    work: { title: words('用工与社保', 'Work and insurance'), fields: ['insuredSince', 'employees'] },
    licences: { title: words('许可', 'Licences'), fields: ['licences'] },
    end: { title: words('监管与终止', 'Supervision and end'), fields: end },
  },
  sources: {
    ...sourcesOf(registrarsFields, ...REGISTRARS),
    ...sourcesOf(taxes, TAX),
    ...sourcesOf(['insuredSince', 'employees'], LABOUR),
    ...sourcesOf(['industry'], ...REGISTRARS, STATS),
    ...sourcesOf(['licences'], MARKET, 'health-commission', 'education-department', 'agriculture-rural-affairs-department'),
  },
  events: {
    // 市场主体登记管理条例 第9条, 第24条, 第29条, 第31条; 民法典 第67条, 第68条
    establishment: {
      title: words('设立登记', 'Establishment'),
      opens: true,
      sets: opening,
      needs: ['uscc', 'name', 'kind', 'establishedOn', 'registeredVillage', 'registeredAddress'],
      law: '市场主体登记管理条例 第21条',
    },
    entry: {
      title: words('建库登记', 'Entry'),
      opens: true,
      sets: allButDerived,
      needs: ['uscc', 'name', 'kind', 'establishedOn', 'registeredVillage', 'registeredAddress'],
      by: REGISTRARS,
    },
    change: {
      title: words('变更登记', 'Change'),
      sets: [...opening.filter((field) => !['uscc', 'kind', 'establishedOn'].includes(field)), 'formerName'],
      law: '市场主体登记管理条例 第24条',
    },
    'share-transfer': {
      title: words('股权变更', 'Transfer of shares'),
      sets: ['shareholders', 'capital'],
      needs: ['shareholders'],
      law: '公司法 第86条',
    },
    'tax-registration': {
      title: words('税务登记', 'Tax registration'),
      sets: ['taxRegisteredOn', 'bankAccount'],
      law: '税收征收管理法 第15条',
    },
    'tax-clearance': {
      title: words('清税', 'Tax clearance'),
      sets: ['taxClearedOn'],
      needs: ['taxClearedOn'],
      law: '税收征收管理法 第16条',
    },
    insurance: { title: words('社会保险登记', 'Insurance'), sets: ['insuredSince', 'employees'], law: '社会保险法 第57条' },
    licence: { title: words('许可证照', 'Licence'), sets: ['licences'], needs: ['licences'] },
    abnormality: {
      title: words('经营异常名录', 'Abnormal list'),
      sets: ['abnormal'],
      needs: ['abnormal'],
      law: '企业信息公示暂行条例 第17条',
    },
    revocation: { title: words('吊销执照', 'Revocation'), sets: ['revokedOn', 'endReason'], needs: ['revokedOn'] },
    correction: { title: words('更正', 'Correction'), corrects: true, sets: allButDerived },
    absorption: {
      title: words('因合并解散', 'Dissolved by merger'),
      sets: ['endedOn', 'endReason'],
      needs: ['endedOn'],
      leaves: 'ended',
      law: '公司法 第218条',
    },
    deregistration: {
      title: words('注销登记', 'Deregistration'),
      sets: ['endedOn', 'endReason'],
      needs: ['endedOn'],
      leaves: 'ended',
      law: '市场主体登记管理条例 第31条',
    },
    departure: { title: words('迁出省外', 'Left the province'), sets: [], leaves: 'gone', by: REGISTRARS },
    merger: { title: words('并档', 'Merged'), sets: ['mergedInto'], needs: ['mergedInto'], leaves: 'merged', by: REGISTRARS },
    separation: { title: words('撤销并档', 'Merge undone'), sets: [], by: REGISTRARS },
    joined: {
      title: words('并入他档内容', 'Taken over in a merge'),
      sets: allButDerived.filter((field) => field !== 'uscc'),
      by: REGISTRARS,
    },
  },
  loads: ['entry', 'tax-registration', 'insurance', 'licence', 'abnormality'],
  may: permissions.read.name,
})
