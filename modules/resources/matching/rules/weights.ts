// How much each piece of evidence counts. A point is a doubling: +3 makes it eight times likelier that the two are one, -3 eight
// times less likely; so points add up. The values are log2(m/u), rounded: m how often the records of one agree so, u how often
// two strangers do. u was taken from the census marginals (a birthday is one in some 30,000 days, a sex one in two, a name like
// 李伟 one in two thousand) and m from the kinds of slip that the bench plants (bench/dedupe-noise.ts); the bands from its curve
// of precision and recall: `npm run bench -- dedupe` prints it, and it is run again before a weight is changed.
//
// Two bands and no machine: the highest score proposes, and two people decide (two-people.ts).
import { dated, type Dated } from '#kernel/time/dated.ts'
import { words } from '#kernel/text/text.ts'
import type { Level } from './comparisons.ts'

export type Weights = {
  /** Comparison → how near → points. What is not listed counts nothing. */
  readonly points: Readonly<Record<string, Partial<Readonly<Record<Level, number>>>>>
  readonly certain: number
  readonly possible: number
}

export const bands = {
  certain: words('几乎确定', 'Almost certain'),
  possible: words('可能', 'Possible'),
  unlike: words('不像', 'Unlike'),
} as const
export type Band = keyof typeof bands

const law = '平台设定'
const remark = '权重由本平台按模拟重档测得，无法定数值'

export const personWeights: Dated<Weights> = dated({
  from: '2004-06-09',
  law,
  remark,
  value: {
    points: {
      name: { same: 10, variant: 9, former: 8, homophone: 6, middle: 3, near: -1, differs: -9 },
      birthDate: { same: 11, swapped: 8, digit: 6, differs: -8 },
      sex: { same: 1, differs: -5 },
      idNumber: { order: 8, transposed: 5, digit: 2 },
      place: { address: 8, village: 5, county: 1, differs: -1 },
      household: { same: 3 },
      residence: { crossed: 4 },
      mother: { same: 8, differs: -6 },
      father: { same: 6, differs: -6 },
      spouse: { same: 8, differs: -3 },
      birthPlace: { same: 2, differs: -3 },
      ethnicity: { same: 1, differs: -3 },
      birthCertificate: { same: 14, differs: -6 },
      employer: { same: 3 },
      school: { same: 3 },
      twins: { twins: -12 },
    },
    certain: 28,
    possible: 15,
  },
})

export const legalPersonWeights: Dated<Weights> = dated({
  from: '2004-06-09',
  law,
  remark,
  value: {
    points: {
      name: { same: 11, bare: 10, former: 8, homophone: 7, near: 3, within: 1, differs: -6 },
      uscc: { organisation: 14, transposed: 6, digit: 4 },
      establishedOn: { same: 8, swapped: 6, digit: 5, differs: -4 },
      place: { address: 7, village: 3, county: 1, differs: -2 },
      representative: { same: 6, differs: -2 },
      capital: { same: 2, differs: -2 },
      kind: { same: 1, differs: -3 },
      industry: { same: 1, differs: -1 },
      bankAccount: { same: 12 },
      branch: { branch: -12 },
    },
    certain: 24,
    possible: 12,
  },
})
