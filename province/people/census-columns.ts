// The columns of the census of 2020 from which people are drawn: sex by five-year age, schooling and marriage by sex. The trimming
// tool writes them, the generator reads them.

/** The first age of each band; the last is open. */
export const BANDS = [0, 1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85] as const

/** Of people of three years and more. */
export const SCHOOLING = [
  ['none', '未上过学'],
  ['preschool', '学前教育'],
  ['primary', '小学'],
  ['junior', '初中'],
  ['senior', '高中'],
  ['college', '大学专科'],
  ['bachelor', '本科及以上'],
] as const

/** Of people of fifteen years and more; counted on the long form, that is of a tenth of the households. */
export const MARRIAGE = [
  ['single', '未婚'],
  ['married', '有配偶'],
  ['divorced', '离婚'],
  ['widowed', '丧偶'],
] as const

const bandTitle = (at: number) => {
  const [low, next] = [BANDS[at]!, BANDS[at + 1]]
  return next === undefined ? `${low}岁以上` : next === low + 1 ? `${low}岁` : `${low}到${next - 1}岁`
}

/** Column → the title it has in the workbook. */
export const censusColumns: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['m', '男'],
      ['f', '女'],
    ] as const
  ).flatMap(([sex, title]) => [
    ...BANDS.map((low, at) => [`${sex}_${low}`, `${title}_${bandTitle(at)}`]),
    ...SCHOOLING.map(([name, words]) => [`${sex}_${name}`, `${words}_${title}`]),
    ...MARRIAGE.map(([name, words]) => [`${sex}_${name}`, `${words}_${title}`]),
  ]),
)
