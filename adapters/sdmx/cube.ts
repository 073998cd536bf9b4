// A table as the adapter needs it, and the grid of what was asked of it: plain data.
import type { Out } from '#kernel/module/contract.ts'
import type { publishedCells } from '#modules/resources/statistics/contract.ts'

export type Cells = Out<typeof publishedCells>
export type Language = 'zh' | 'en'

export const AGENCY = 'YUELU'
export const VERSION = '1.0'
/** Where the missing are named one by one, at most so many. */
const MOST_IN_GRID = 20_000

export const FREQUENCIES = { A: { zh: '年', en: 'Annual' }, M: { zh: '月', en: 'Monthly' }, D: { zh: '日', en: 'Daily' } } as const
export type Frequency = keyof typeof FREQUENCIES
export const frequencyOf = (period: string): Frequency => (period.length === 4 ? 'A' : period.length === 7 ? 'M' : 'D')

export const STATUSES = {
  A: { zh: '正常值', en: 'Normal value' },
  Q: { zh: '不公布（少于下限或没有）', en: 'Missing value; suppressed' },
} as const
export const KINDS = { SIMULATED: { zh: '模拟数据', en: 'Simulated data' }, REGISTERED: { zh: '登记数据', en: 'Registered data' } } as const

export const CONCEPTS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  FREQ: { zh: '频率', en: 'Frequency' },
  REF_AREA: { zh: '地区', en: 'Reference area' },
  SEX: { zh: '性别', en: 'Sex' },
  AGE: { zh: '年龄', en: 'Age' },
  ACTIVITY: { zh: '行业门类', en: 'Economic activity' },
  LEGAL_FORM: { zh: '类型', en: 'Legal form' },
  STATE: { zh: '状态', en: 'State' },
  TIME_PERIOD: { zh: '时期', en: 'Time period' },
  OBS_VALUE: { zh: '数值', en: 'Observation value' },
  OBS_STATUS: { zh: '数值状态', en: 'Observation status' },
  CONF_STATUS: { zh: '保密状态', en: 'Confidentiality status' },
  DATA_KIND: { zh: '数据性质', en: 'Kind of data' },
  UNIT_MEASURE: { zh: '单位', en: 'Unit of measure' },
}

export type Observation = {
  readonly key: readonly string[]
  readonly period: string
  readonly value: number | null
  readonly status: keyof typeof STATUSES
}

/** What is published, and where the grid is small enough also what is not. `wanted`: per dimension, none means all. */
export function observationsOf({ cells, dimensions, snapshots }: Cells, wanted: readonly (readonly string[])[]): Observation[] {
  const shown = cells.map(({ key, period, value }): Observation => ({ key, period, value, status: 'A' }))
  const axes = dimensions.map(({ codes }, i) =>
    (wanted[i]?.length ? codes.filter(({ code }) => wanted[i]!.includes(code)) : codes).map(({ code }) => code),
  )
  const size = axes.reduce((product, axis) => product * axis.length, snapshots.length)
  if (size > MOST_IN_GRID) return shown
  const known = new Map(shown.map((one) => [`${one.period} ${one.key.join('.')}`, one]))
  const keys = axes.reduce<string[][]>((all, axis) => all.flatMap((key) => axis.map((code) => [...key, code])), [[]])
  return snapshots.flatMap(({ period }) =>
    keys.map((key) => known.get(`${period} ${key.join('.')}`) ?? { key, period, value: null, status: 'Q' as const }),
  )
}
