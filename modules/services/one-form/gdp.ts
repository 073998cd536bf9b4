// The province's product, which the macro base publishes by year: a source of forms whose organ answers for the province.
import { gdp } from '#modules/resources/macro-economy/contract.ts'
import type { Source, WhyEmpty } from './fields.ts'
import { ONCE } from './rules/periods.ts'
import { plainName } from './rules/same-field.ts'
import type { Read } from './store.ts'

const REGISTER = 'register/macro-economy.gdp/'
export const GDP_UNIT = '亿元'
const PROVINCE = '430000'

const called = {
  gdp: ['地区生产总值', '生产总值', 'GDP'],
  primary: ['第一产业增加值'],
  secondary: ['第二产业增加值'],
  tertiary: ['第三产业增加值'],
} as const
type Part = keyof typeof called

const parts = new Map(Object.entries(called).flatMap(([part, names]) => names.map((name) => [plainName(name), part as Part] as const)))

export const partOfGdp = (code: string): Part | undefined => {
  const part = code.startsWith(REGISTER) ? code.slice(REGISTER.length) : ''
  return part in called ? (part as Part) : undefined
}

/** The source of a field that is called so, where the base has published any year. */
export async function gdpSources(desk: Read): Promise<(title: string) => Source[]> {
  const { rows, scope } = await desk.ask(gdp, {})
  return (title) => {
    const part = rows.length > 0 ? parts.get(plainName(title)) : undefined
    if (!part) return []
    const source = { code: REGISTER + part, title: `宏观经济数据库·${called[part][0]}`, organ: 'stats-bureau', unit: GDP_UNIT }
    return [{ ...source, scope, gives: true }]
  }
}

export type GdpFigure = { readonly value: string; readonly scope: string; readonly time: string } | { readonly why: WhyEmpty }

/** Each part for the year of the form, or for the newest where it is asked once; a month or a quarter has none. */
export async function gdpOf(desk: Read, division: string, code: string): Promise<(part: Part) => GdpFigure> {
  if (division !== PROVINCE) return () => ({ why: 'not-here' })
  const { rows, scope } = await desk.ask(gdp, {})
  const year = code === ONCE ? Math.max(...rows.map((row) => row.year)) : Number(code)
  const row = rows.find((one) => one.year === year)
  return (part) => (row ? { value: row[part], scope, time: `${year} 年` } : { why: 'not-published' })
}
