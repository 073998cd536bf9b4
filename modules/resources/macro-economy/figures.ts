// The figures of a county census that the base holds, each with its unit: the contract, the table and the pages agree on
// this list. Counts are whole numbers; shares, years and areas have decimals.

export type Figure = {
  readonly name: string
  readonly zh: string
  readonly en: string
  readonly unit: '人' | '户' | '%' | '年' | '平方米/人'
}

const persons = (name: string, zh: string, en: string): Figure => ({ name, zh, en, unit: '人' })

export const figures: readonly Figure[] = [
  persons('population', '常住人口', 'Resident population'),
  persons('male', '男性人口', 'Men'),
  persons('female', '女性人口', 'Women'),
  { name: 'minority_share', zh: '少数民族人口比重', en: 'Share of ethnic minorities', unit: '%' },
  persons('urban', '城镇人口', 'Urban population'),
  persons('rural', '乡村人口', 'Rural population'),
  { name: 'households', zh: '家庭户户数', en: 'Family households', unit: '户' },
  persons('household_population', '家庭户人口', 'Population in family households'),
  persons('age_0_14', '0–14岁人口', 'Aged 0–14'),
  persons('age_15_59', '15–59岁人口', 'Aged 15–59'),
  persons('age_60_plus', '60岁及以上人口', 'Aged 60 and over'),
  persons('age_65_plus', '65岁及以上人口', 'Aged 65 and over'),
  {
    name: 'households_with_65_plus',
    zh: '有65岁及以上老年人口的户数',
    en: 'Households with a person of 65 or over',
    unit: '户',
  },
  persons('migrants_same_county', '户口登记地在本县（市）、本市市区其他乡镇街道的人口', 'Registered elsewhere in the county'),
  persons('migrants_same_province', '户口登记地在本省其他县（市、区）的人口', 'Registered elsewhere in the province'),
  persons('migrants_other_province', '户口登记地在外省的人口', 'Registered in another province'),
  persons('no_schooling', '未上过学', 'No schooling'),
  persons('primary_school', '小学', 'Primary school'),
  persons('junior_secondary', '初中', 'Junior secondary school'),
  persons('senior_secondary', '高中（含中专）', 'Senior secondary school'),
  persons('college', '大学专科', 'College'),
  persons('university', '大学本科及以上', 'University'),
  { name: 'schooling_years', zh: '平均受教育年限', en: 'Mean years of schooling', unit: '年' },
  persons('illiterate', '15岁及以上文盲人口', 'Illiterate, aged 15 and over'),
  { name: 'housing_area', zh: '人均住房建筑面积', en: 'Housing area per person', unit: '平方米/人' },
]

export const isWhole = ({ unit }: Figure): boolean => unit === '人' || unit === '户'
