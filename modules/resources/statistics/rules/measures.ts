// What is measured of each base register, beside its conflicts: which fields a record should have, what fits together, and within
// how many days an event is to be recorded by law. Data of the house; the questions are the kernel's (quality-door.ts).
import type { In } from '#kernel/module/contract.ts'
import type { QualityDoor } from '#kernel/registers/base/quality-door.ts'
import { type Words, words } from '#kernel/text/text.ts'
import type { Aspect } from '../contract.ts'

type Asked = In<QualityDoor>['measures'][number]
export type Condition = Asked['holds'][number]

export type Measure = Omit<Asked, 'name'> & {
  readonly name: string
  readonly aspect: Aspect
  readonly title: Words
  readonly scope: Words
  /** The field whose first source answers for it. */
  readonly field: string
}

export type Term = { readonly event: string; readonly days: number; readonly law: string; readonly remark?: string }

export type Measured = {
  /** Fields that every living record should have, or those among which a condition holds. */
  readonly expected: Readonly<Record<string, readonly Condition[]>>
  readonly fitting: readonly Measure[]
  readonly terms: readonly Term[]
}

const all: readonly Condition[] = []
const filled = (field: string): Condition => ({ field, is: 'filled' })
const empty = (field: string): Condition => ({ field, is: 'empty' })
const equals = (field: string, value: string): Condition => ({ field, is: 'equals', value })
const living = (zh: string, en: string) => words(`在册记录中，${zh}`, `of living records, ${en}`)
const grown: readonly Condition[] = [{ field: 'birthDate', is: 'before', value: '2010-01-01' }]

export const measured: Readonly<Record<string, Measured>> = {
  'population.person': {
    expected: {
      idNumber: all,
      name: all,
      sex: all,
      ethnicity: all,
      birthDate: all,
      birthPlace: all,
      registeredVillage: all,
      registeredAddress: all,
      household: all,
      headRelation: [filled('household')],
      residenceVillage: all,
      maritalStatus: grown,
      education: grown,
      spouse: [equals('maritalStatus', '20')],
      pensionSince: [filled('retiredOn')],
    },
    fitting: [
      {
        name: 'number-fits',
        aspect: 'validity',
        title: words('身份号码校验位', 'Check character of the number'),
        scope: living('校验位符合 GB 11643', 'the check character fits GB 11643'),
        field: 'idNumber',
        state: 'living',
        among: [],
        holds: [{ field: 'idNumber', is: 'fits' }],
      },
      {
        name: 'number-says-birth-and-sex',
        aspect: 'consistency',
        title: words('号码与出生日期、性别一致', 'Number agrees with birth and sex'),
        scope: living('号码中的出生日期和性别与登记的相同', 'the number says the birth and sex that are recorded'),
        field: 'idNumber',
        state: 'living',
        among: [],
        holds: [
          { field: 'birthDate', is: 'as-number-says' },
          { field: 'sex', is: 'as-number-says' },
        ],
      },
      {
        name: 'married-to-somebody',
        aspect: 'consistency',
        title: words('已婚的有配偶', 'The married have a spouse'),
        scope: living('婚姻状况为已婚的，登记了配偶', 'those who are married have a spouse recorded'),
        field: 'spouse',
        state: 'living',
        among: [equals('maritalStatus', '20')],
        holds: [filled('spouse')],
      },
      {
        name: 'dead-not-employed',
        aspect: 'consistency',
        title: words('死亡的不再参保就业', 'The dead are not employed'),
        scope: words('已终止且登记了死亡日期的，用人单位已清空', 'of ended records with a day of death, no employer is left'),
        field: 'employer',
        state: 'ended',
        among: [filled('diedOn')],
        holds: [empty('employer')],
      },
    ],
    // 户口登记条例 (1958)
    terms: [
      { event: 'birth', days: 31, law: '户口登记条例 第7条', remark: 'within a month of the birth' },
      { event: 'death', days: 31, law: '户口登记条例 第8条', remark: 'before burial in towns, within a month in the country' },
      { event: 'move', days: 10, law: '户口登记条例 第13条', remark: 'three days in towns, ten in the country' },
    ],
  },
  'legal-persons.legal-person': {
    expected: {
      uscc: all,
      name: all,
      kind: all,
      industry: all,
      establishedOn: all,
      registeredVillage: all,
      registeredAddress: all,
      representativeName: all,
      authority: all,
      capital: [equals('kind', 'company')],
      scope: [equals('kind', 'company')],
      shareholders: [equals('kind', 'company')],
      taxRegisteredOn: [equals('kind', 'company')],
      insuredSince: [equals('kind', 'company')],
    },
    fitting: [
      {
        name: 'number-fits',
        aspect: 'validity',
        title: words('信用代码校验位', 'Check character of the code'),
        scope: living('校验位符合 GB 32100', 'the check character fits GB 32100'),
        field: 'uscc',
        state: 'living',
        among: [],
        holds: [{ field: 'uscc', is: 'fits' }],
      },
      {
        name: 'ended-with-a-day',
        aspect: 'consistency',
        title: words('已终止的有注销日期', 'The ended have a day of their end'),
        scope: words('已终止的记录，登记了注销日期', 'of ended records, the day of deregistration is recorded'),
        field: 'endedOn',
        state: 'ended',
        among: [],
        holds: [filled('endedOn')],
      },
      {
        name: 'branch-has-parent',
        aspect: 'consistency',
        title: words('分支机构有隶属法人', 'A branch has its parent'),
        scope: living('类型为分支机构的，登记了隶属法人', 'branches name the legal person they belong to'),
        field: 'parent',
        state: 'living',
        among: [equals('kind', 'branch')],
        holds: [filled('parent')],
      },
    ],
    terms: [
      { event: 'change', days: 30, law: '市场主体登记管理条例 第24条' },
      { event: 'tax-registration', days: 30, law: '税收征收管理法 第15条' },
      { event: 'insurance', days: 30, law: '社会保险法 第57条' },
    ],
  },
}
