// What is compared of two records, and how near they may be found. A comparison that has nothing to compare says nothing: what
// is not known counts for neither side.
import type { Words } from '#kernel/text/text.ts'
import { words } from '#kernel/text/text.ts'
import { firmNames, personNames } from './names.ts'
import { plain } from './simplified.ts'
import { dayBetween, slipBetween } from './slips.ts'

export type Fields = Readonly<Record<string, unknown>>

export type Comparison = {
  readonly name: string
  readonly title: Words
  /** What it looks at: a reader who may not see these does not see the line. */
  readonly fields: readonly string[]
  readonly level: (a: Fields, b: Fields) => Level | undefined
}

/** How near, in words that stand after the title: 姓名：同音不同字. */
export const levels = {
  same: words('一致', 'the same'),
  variant: words('写法不同（繁简、空格、间隔点）', 'written otherwise (characters, spaces, dots)'),
  bare: words('去掉括号和组织形式后一致', 'the same without brackets and legal form'),
  former: words('与另一方的曾用名一致', 'the other’s former name'),
  homophone: words('同音不同字', 'sounds the same, written otherwise'),
  middle: words('一方缺中间的字', 'one lacks the middle'),
  near: words('相差一个字', 'one syllable apart'),
  within: words('一方包含另一方', 'one holds the other'),
  swapped: words('日和月互换', 'day and month changed places'),
  transposed: words('相邻两位互换', 'two neighbours changed places'),
  digit: words('相差一位', 'one figure apart'),
  order: words('地区和顺序码一致，出生日期部分差一处', 'same place and order, the birth in it one slip apart'),
  organisation: words('组织机构代码（第 9–17 位）一致', 'the same organisation code inside'),
  address: words('同村（居）同址', 'same village and address'),
  village: words('同村（居）', 'same village'),
  county: words('同区县', 'same county'),
  crossed: words('一方的现住址是另一方的户籍地址', 'one lives where the other is registered'),
  twins: words('同日出生、同父母或同户而名不同：可能是双胞胎', 'born the same day in the same family, named otherwise: twins perhaps'),
  branch: words('一方是分支机构', 'one is a branch'),
  differs: words('不同', 'differs'),
} as const
export type Level = keyof typeof levels

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)
const named = (of: Fields) => ({
  name: text(of.name) ?? '',
  ...(text(of.pinyin) !== undefined && { pinyin: text(of.pinyin)! }),
  ...(text(of.formerName) !== undefined && { formerName: text(of.formerName)! }),
})

/** Two values both there: the same or not. */
const alike = (field: string, title: Words): Comparison => ({
  name: field,
  title,
  fields: [field],
  level: (a, b) => {
    const [one, other] = [text(a[field]), text(b[field])]
    return one === undefined || other === undefined ? undefined : one === other ? 'same' : 'differs'
  },
})

/** Counts when it agrees; that it differs says nothing. */
const onlySame = (field: string, title: Words): Comparison => ({
  ...alike(field, title),
  level: (a, b) => (text(a[field]) !== undefined && a[field] === b[field] ? 'same' : undefined),
})

const day = (field: string, title: Words): Comparison => ({
  name: field,
  title,
  fields: [field],
  level: (a, b) => {
    const [one, other] = [text(a[field]), text(b[field])]
    return one === undefined || other === undefined ? undefined : dayBetween(one, other)
  },
})

const place = (title: Words): Comparison => ({
  name: 'place',
  title,
  fields: ['registeredVillage', 'registeredAddress'],
  level: (a, b) => {
    const [one, other] = [text(a.registeredVillage) ?? '', text(b.registeredVillage) ?? '']
    if (one === other) return plain(text(a.registeredAddress) ?? '') === plain(text(b.registeredAddress) ?? '') ? 'address' : 'village'
    return one.slice(0, 6) === other.slice(0, 6) ? 'county' : 'differs'
  },
})

const sameNamed = (field: string) => (a: Fields, b: Fields) => text(a[field]) !== undefined && a[field] === b[field]

/** Twins agree in all that a double would agree in, but for the given name. */
function perhapsTwins(a: Fields, b: Fields): Level | undefined {
  const family = ['mother', 'father', 'household'].some((field) => sameNamed(field)(a, b))
  const name = personNames(named(a), named(b))
  return family && a.birthDate === b.birthDate && (name === 'near' || name === 'differs') ? 'twins' : undefined
}

function identityNumbers(a: Fields, b: Fields): Level | undefined {
  const [one, other] = [text(a.idNumber) ?? '', text(b.idNumber) ?? '']
  const outside = (number: string) => number.slice(0, 6) + number.slice(14, 17)
  const born = slipBetween(one.slice(6, 14), other.slice(6, 14))
  if (outside(one) === outside(other) && born !== 'differs' && born !== 'same') return 'order'
  const slip = slipBetween(one.slice(0, 17), other.slice(0, 17))
  return slip === 'same' ? undefined : slip
}

export const personComparisons: readonly Comparison[] = [
  {
    name: 'name',
    title: words('姓名', 'Name'),
    fields: ['name', 'pinyin', 'formerName'],
    level: (a, b) => personNames(named(a), named(b)),
  },
  day('birthDate', words('出生日期', 'Born on')),
  alike('sex', words('性别', 'Sex')),
  { name: 'idNumber', title: words('公民身份号码', 'Identity number'), fields: ['idNumber'], level: identityNumbers },
  place(words('户籍地', 'Place of registration')),
  onlySame('household', words('户号', 'Household')),
  {
    name: 'residence',
    title: words('现住地', 'Residence'),
    fields: ['residenceVillage', 'residenceAddress', 'registeredVillage', 'registeredAddress'],
    level: (a, b) => {
      const lives = (one: Fields, other: Fields) =>
        text(one.residenceAddress) !== undefined &&
        one.residenceVillage === other.registeredVillage &&
        plain(text(one.residenceAddress)!) === plain(text(other.registeredAddress) ?? '')
      return lives(a, b) || lives(b, a) ? 'crossed' : undefined
    },
  },
  alike('mother', words('母亲', 'Mother')),
  alike('father', words('父亲', 'Father')),
  alike('spouse', words('配偶', 'Spouse')),
  alike('birthPlace', words('出生地', 'Place of birth')),
  alike('ethnicity', words('民族', 'Ethnic group')),
  alike('birthCertificate', words('出生医学证明', 'Birth certificate')),
  onlySame('employer', words('用人单位', 'Employer')),
  onlySame('school', words('就读学校', 'School')),
  { name: 'twins', title: words('双胞胎', 'Twins'), fields: ['birthDate', 'mother', 'father', 'household', 'name'], level: perhapsTwins },
]

export const legalPersonComparisons: readonly Comparison[] = [
  { name: 'name', title: words('名称', 'Name'), fields: ['name', 'pinyin', 'formerName'], level: (a, b) => firmNames(named(a), named(b)) },
  {
    name: 'uscc',
    title: words('统一社会信用代码', 'Credit code'),
    fields: ['uscc'],
    level: (a, b) => {
      const [one, other] = [text(a.uscc) ?? '', text(b.uscc) ?? '']
      if (one.slice(8, 17) === other.slice(8, 17)) return 'organisation'
      const slip = slipBetween(one.slice(0, 16), other.slice(0, 16))
      return slip === 'same' ? undefined : slip
    },
  },
  day('establishedOn', words('成立日期', 'Established on')),
  place(words('住所', 'Seat')),
  {
    name: 'representative',
    title: words('法定代表人', 'Representative'),
    fields: ['representativeName', 'representative'],
    level: (a, b) => {
      if (sameNamed('representative')(a, b)) return 'same'
      const [one, other] = [text(a.representativeName), text(b.representativeName)]
      return one === undefined || other === undefined ? undefined : plain(one) === plain(other) ? 'same' : 'differs'
    },
  },
  alike('capital', words('注册资本', 'Capital')),
  alike('kind', words('类型', 'Kind')),
  alike('industry', words('行业', 'Industry')),
  onlySame('bankAccount', words('基本存款账户', 'Bank account')),
  {
    name: 'branch',
    title: words('分支机构', 'Branch'),
    fields: ['kind', 'name'],
    level: (a, b) => ((a.kind === 'branch') !== (b.kind === 'branch') ? 'branch' : undefined),
  },
]
