// The columns kept of the two county censuses, once: the trimming tool, the reader and every page read this list.
// `from` names the columns of the source workbook (headers with line breaks removed); several are added up.

export type CensusField = {
  readonly name: string
  readonly title: string
  readonly unit: '人' | '户' | '%' | '年' | '平方米/人'
  readonly from: { readonly 2010: readonly string[]; readonly 2020: readonly string[] }
  readonly note?: string
}

const BANDS = [
  [0, 0],
  [1, 4],
  [5, 9],
  [10, 14],
  [15, 19],
  [20, 24],
  [25, 29],
  [30, 34],
  [35, 39],
  [40, 44],
  [45, 49],
  [50, 54],
  [55, 59],
  [60, 64],
  [65, 69],
  [70, 74],
  [75, 79],
  [80, 84],
  [85, Infinity],
] as const

const band2010 = ([low, high]: readonly [number, number]) =>
  high === Infinity ? `${low}岁及以上` : low === high ? `${low}岁` : `${low}-${high}岁`
const band2020 = ([low, high]: readonly [number, number]) =>
  high === Infinity ? `${low}岁以上` : low === high ? `${low}岁` : `${low}到${high}岁`

/** The workbook columns of all five-year bands, both sexes, that lie in [low, high]. */
function ages(low: number, high: number): CensusField['from'] {
  const bands = BANDS.filter((band) => band[0] >= low && band[1] <= high)
  return {
    2010: bands.flatMap((band) => [`${band2010(band)}（男）`, `${band2010(band)}（女）`]),
    2020: bands.flatMap((band) => [`男_${band2020(band)}`, `女_${band2020(band)}`]),
  }
}

const bothSexes = (in2010: string, in2020 = in2010): CensusField['from'] => ({
  2010: [`${in2010}-男`, `${in2010}-女`],
  2020: [`${in2020}_男`, `${in2020}_女`],
})

const one = (in2010: string, in2020: string): CensusField['from'] => ({ 2010: [in2010], 2020: [in2020] })

export const censusFields = [
  { name: 'population', title: '常住人口', unit: '人', from: one('合计', '人口数_合计') },
  { name: 'male', title: '男性人口', unit: '人', from: one('男', '人口数_男') },
  { name: 'female', title: '女性人口', unit: '人', from: one('女', '人口数_女') },
  {
    name: 'minority_share',
    title: '少数民族人口比重',
    unit: '%',
    from: one('少数民族人口比重（%）', '少数民族人口比重（%）'),
  },
  { name: 'urban', title: '城镇人口', unit: '人', from: one('城镇人口', '城镇人口') },
  { name: 'rural', title: '乡村人口', unit: '人', from: one('乡村人口', '乡村人口') },
  { name: 'households', title: '家庭户户数', unit: '户', from: one('户数', '家庭户数') },
  { name: 'household_population', title: '家庭户人口', unit: '人', from: one('人口数', '家庭户人口数') },
  { name: 'age_0_14', title: '0–14岁人口', unit: '人', from: ages(0, 14) },
  { name: 'age_15_59', title: '15–59岁人口', unit: '人', from: ages(15, 59) },
  { name: 'age_60_plus', title: '60岁及以上人口', unit: '人', from: ages(60, Infinity) },
  {
    name: 'age_65_plus',
    title: '65岁及以上人口',
    unit: '人',
    from: ages(65, Infinity),
    note: '包含在60岁及以上人口之内',
  },
  {
    name: 'households_with_65_plus',
    title: '有65岁及以上老年人口的户数',
    unit: '户',
    from: one('有65岁及以上老年人口的户数（户）-合计', '有65岁及以上老年人口的户数'),
  },
  {
    name: 'migrants_same_county',
    title: '户口登记地在本县（市）、本市市区其他乡镇街道的人口',
    unit: '人',
    from: one('迁入人口（人）-本县（市）/本市市区', '户口登记地在外乡镇街道人口_本县'),
  },
  {
    name: 'migrants_same_province',
    title: '户口登记地在本省其他县（市、区）的人口',
    unit: '人',
    from: one('迁入人口（人）-本省其他县（市）、市区', '户口登记地在外乡镇街道人口_本省其他县'),
  },
  {
    name: 'migrants_other_province',
    title: '户口登记地在外省的人口',
    unit: '人',
    from: one('迁入人口（人）-外省', '户口登记地在外乡镇街道人口_省外'),
  },
  {
    name: 'no_schooling',
    title: '未上过学',
    unit: '人',
    from: bothSexes('未上过学'),
    note: '2010年为6岁及以上人口，2020年为3岁及以上人口',
  },
  { name: 'primary_school', title: '小学', unit: '人', from: bothSexes('小学') },
  { name: 'junior_secondary', title: '初中', unit: '人', from: bothSexes('初中') },
  { name: 'senior_secondary', title: '高中（含中专）', unit: '人', from: bothSexes('高中') },
  { name: 'college', title: '大学专科', unit: '人', from: bothSexes('大学专科') },
  {
    name: 'university',
    title: '大学本科及以上',
    unit: '人',
    from: bothSexes('大学本科及以上', '本科及以上'),
  },
  {
    name: 'schooling_years',
    title: '平均受教育年限',
    unit: '年',
    from: one('平均受教育年限（年）-合计', '平均受教育年限_合计'),
  },
  {
    name: 'illiterate',
    title: '15岁及以上文盲人口',
    unit: '人',
    from: one('15岁及以上文盲人口-合计', '15岁及以上文盲人口'),
  },
  {
    name: 'housing_area',
    title: '人均住房建筑面积',
    unit: '平方米/人',
    from: one('人均住房建筑面积（平方米/人）', '人均住房建筑面积'),
  },
] as const satisfies readonly CensusField[]

export type CensusFieldName = (typeof censusFields)[number]['name']
