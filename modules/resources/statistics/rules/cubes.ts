// What is counted of the base registers for the macro base (3.4.5d): each table with its dimensions, its 口径 and what it is a count
// of. Dimensions and codes are those of the cross-domain lists of SDMX where there is one; areas are GB/T 2260, sections GB/T 4754.
import type { Cut } from '#kernel/registers/base/counts-door.ts'
import { type Words, words } from '#kernel/text/text.ts'

export type DimensionId = 'REF_AREA' | 'SEX' | 'AGE' | 'ACTIVITY' | 'LEGAL_FORM' | 'STATE'

export type Dimension = { readonly id: DimensionId; readonly field: string; readonly cut: Cut }

export type Cube = {
  readonly id: string
  readonly register: string
  readonly title: Words
  readonly unit: Words
  /** 口径 */
  readonly scope: Words
  readonly dimensions: readonly Dimension[]
  /** Of a period and not of a day: by a field that holds a date, or by an event. */
  readonly of?: { readonly dated: string } | { readonly event: string }
  readonly anyState?: true
  readonly distinct?: string
}

const area: Dimension = { id: 'REF_AREA', field: 'division', cut: 'county' }
const sex: Dimension = { id: 'SEX', field: 'sex', cut: 'whole' }
const age: Dimension = { id: 'AGE', field: 'birthDate', cut: 'five-years' }
const activity: Dimension = { id: 'ACTIVITY', field: 'industry', cut: 'first' }
const form: Dimension = { id: 'LEGAL_FORM', field: 'kind', cut: 'whole' }
const state: Dimension = { id: 'STATE', field: 'division', cut: 'state' }

const PERSON = 'population.person'
const FIRM = 'legal-persons.legal-person'
const persons = words('人', 'persons')
const bodies = words('个', 'legal persons')
const registered = (zh: string, en: string) =>
  words(
    `户籍登记口径：${zh}；地区为户籍所在县（市、区），并档的记录只计一次。`,
    `By registration: ${en}; the area is the county of registration, merged records count once.`,
  )

export const cubes: readonly Cube[] = [
  {
    id: 'PERSONS',
    register: PERSON,
    title: words('户籍人口（地区、五岁组、性别）', 'Registered persons by area, age and sex'),
    unit: persons,
    scope: registered('当日在册的人，年龄按周岁', 'persons in life on the day, by completed years of age'),
    dimensions: [area, age, sex],
  },
  {
    id: 'HOUSEHOLDS',
    register: PERSON,
    title: words('户数（地区）', 'Households by area'),
    unit: words('户', 'households'),
    scope: registered('有在册成员的户号数', 'household numbers with a member in life'),
    dimensions: [area],
    distinct: 'household',
  },
  {
    id: 'BIRTHS',
    register: PERSON,
    title: words('出生人数（地区、性别）', 'Births by area and sex'),
    unit: persons,
    scope: registered('出生日期在期内、截至取数时已登记的人', 'persons born in the period and recorded by the day of taking'),
    dimensions: [area, sex],
    of: { dated: 'birthDate' },
  },
  {
    id: 'DEATHS',
    register: PERSON,
    title: words('死亡人数（地区、性别）', 'Deaths by area and sex'),
    unit: persons,
    scope: registered('死亡日期在期内、截至取数时已登记的人', 'persons who died in the period and are recorded by the day of taking'),
    dimensions: [area, sex],
    of: { dated: 'diedOn' },
  },
  {
    id: 'MARRIAGES',
    register: PERSON,
    title: words('结婚人数（地区）', 'Persons who married, by area'),
    unit: persons,
    scope: registered(
      '现存婚姻的结婚日期在期内的人，男女双方各计一人',
      'persons whose present marriage was concluded in the period; both spouses count',
    ),
    dimensions: [area],
    of: { dated: 'marriedOn' },
  },
  {
    id: 'MOVES',
    register: PERSON,
    title: words('户口迁移人次（地区）', 'Moves of registration by area'),
    unit: words('人次', 'moves'),
    scope: registered('期内生效的迁移，计入现户籍所在地', 'moves that count from a day of the period, where the person is registered now'),
    dimensions: [area],
    of: { event: 'move' },
  },
  {
    id: 'LEGAL_PERSONS',
    register: FIRM,
    title: words('法人单位数（地区、行业门类、类型、状态）', 'Legal persons by area, section, form and state'),
    unit: bodies,
    scope: words(
      '登记口径：当日的记录，含已终止的；地区为住所所在县（市、区）。',
      'By registration: records on the day, ended ones too; the area is the county of the seat.',
    ),
    dimensions: [area, activity, form, state],
    anyState: true,
  },
  {
    id: 'ESTABLISHED',
    register: FIRM,
    title: words('新设法人单位数（地区、行业门类）', 'Legal persons established, by area and section'),
    unit: bodies,
    scope: words('登记口径：成立日期在期内。', 'By registration: established in the period.'),
    dimensions: [area, activity],
    of: { dated: 'establishedOn' },
  },
  {
    id: 'ENDED',
    register: FIRM,
    title: words('注销法人单位数（地区、行业门类）', 'Legal persons deregistered, by area and section'),
    unit: bodies,
    scope: words('登记口径：注销日期在期内。', 'By registration: deregistered in the period.'),
    dimensions: [area, activity],
    of: { dated: 'endedOn' },
  },
]

const OTHERS = '_U'

/** The code of a dimension for what stands in the register. */
export function codeOf({ id }: Dimension, value: string | null): string {
  if (value === null) return OTHERS
  switch (id) {
    case 'SEX':
      return ({ '1': 'M', '2': 'F' } as Record<string, string>)[value] ?? OTHERS
    case 'AGE':
      return value === '100' ? 'Y_GE100' : `Y${value}T${Number(value) + 4}`
    case 'LEGAL_FORM':
    case 'STATE':
      return value.toUpperCase().replaceAll('-', '_')
    case 'REF_AREA':
    case 'ACTIVITY':
      return value
  }
}
