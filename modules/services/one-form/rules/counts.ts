// What the base registers answer as numbers, by the names that forms ask them by: cells of the tables that are published with small
// ones left out (decision 0046), never a count of records. Each is a source of its own: `register/population.person/count-persons`.
import { plainName } from './same-field.ts'

const PERSON = 'population.person'
const FIRM = 'legal-persons.legal-person'

export type Count = {
  /** The last part of its code. */
  readonly name: string
  readonly register: string
  readonly title: string
  readonly table: string
  /** Codes of the dimensions after the area; several are added up. */
  readonly key: readonly (readonly string[])[]
}

const count = (name: string, register: string, title: string, table: string, ...key: readonly (readonly string[])[]): Count => ({
  name: `count-${name}`,
  register,
  title,
  table,
  key,
})

const ALL = ['_T']
const agesFrom = (first: number) => [
  ...Array.from({ length: (100 - first) / 5 }, (_, i) => `Y${first + 5 * i}T${first + 5 * i + 4}`),
  'Y_GE100',
]
const firms = (name: string, title: string, form = '_T') => count(name, FIRM, title, 'LEGAL_PERSONS', ALL, [form], ['LIVING'])

export const counts: readonly Count[] = [
  count('persons', PERSON, '户籍人口', 'PERSONS', ALL, ALL),
  count('men', PERSON, '户籍男性人口', 'PERSONS', ALL, ['M']),
  count('women', PERSON, '户籍女性人口', 'PERSONS', ALL, ['F']),
  count('aged-60', PERSON, '60岁及以上户籍人口', 'PERSONS', agesFrom(60), ALL),
  count('aged-65', PERSON, '65岁及以上户籍人口', 'PERSONS', agesFrom(65), ALL),
  count('aged-80', PERSON, '80岁及以上户籍人口', 'PERSONS', agesFrom(80), ALL),
  count('households', PERSON, '户籍户数', 'HOUSEHOLDS'),
  count('births', PERSON, '出生人数', 'BIRTHS', ALL),
  count('deaths', PERSON, '死亡人数', 'DEATHS', ALL),
  count('marriages', PERSON, '结婚人数', 'MARRIAGES'),
  count('moves', PERSON, '户口迁移人次', 'MOVES'),
  firms('bodies', '法人单位数'),
  firms('companies', '公司数', 'COMPANY'),
  firms('partnerships', '合伙企业数', 'PARTNERSHIP'),
  firms('sole-proprietorships', '个人独资企业数', 'SOLE_PROPRIETORSHIP'),
  firms('cooperatives', '农民专业合作社数', 'COOPERATIVE'),
  firms('individual-businesses', '个体工商户数', 'INDIVIDUAL_BUSINESS'),
  firms('institutions', '事业单位数', 'INSTITUTION'),
  firms('associations', '社会团体数', 'ASSOCIATION'),
  firms('foundations', '基金会数', 'FOUNDATION'),
  count('established', FIRM, '新设法人单位数', 'ESTABLISHED', ALL),
  count('ended', FIRM, '注销法人单位数', 'ENDED', ALL),
]

const byName = new Map(counts.map((one) => [plainName(one.title), one]))
const byCode = new Map(counts.map((one) => [codeOf(one), one]))

export function codeOf({ register, name }: Count): string {
  return `register/${register}/${name}`
}
export const countNamed = (title: string): Count | undefined => byName.get(plainName(title))
export const countOf = (code: string): Count | undefined => byCode.get(code)
