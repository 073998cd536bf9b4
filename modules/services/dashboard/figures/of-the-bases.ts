// 2.3: the four base libraries and how much is shared.
import { words } from '#kernel/text/text.ts'
import { addDays } from '#kernel/time/day.ts'
import { search as catalogueSearch } from '#modules/resources/catalogue/contract.ts'
import { statistics } from '#modules/resources/exchange/contract.ts'
import { countyCensus } from '#modules/resources/macro-economy/contract.ts'
import { publishedCells, publishedTables } from '#modules/resources/statistics/contract.ts'
import type { Read } from '../store.ts'
import { type Figure, none, OFFICE, persons, whole } from './figure.ts'

const PROVINCE = '430000'
const CENSUS = 2020

export async function ofBases(desk: Read): Promise<Figure[]> {
  const census = await desk.ask(countyCensus, { year: CENSUS, kind: 'county' })
  return [
    await newest(desk, 'PERSONS', '_T._T', {
      title: words('人口基础信息库：户籍人口', 'Population base: registered persons'),
      unit: persons,
      owner: 'public-security-department',
    }),
    await newest(desk, 'LEGAL_PERSONS', '_T._T.LIVING', {
      title: words('法人单位基础信息库：在册法人单位', 'Base of legal persons: in life'),
      unit: whole,
      owner: 'market-regulation-bureau',
    }),
    {
      clause: '2.3',
      title: words('宏观经济数据库：已公布普查数据的县（市、区）', 'Macro base: counties with a published census'),
      value: census.published ? census.rows.length : null,
      of: null,
      unit: whole,
      scope: census.published
        ? { zh: `${census.scope}；${census.moment}`, en: `${census.scope}; ${census.moment}` }
        : words('还没有公布普查数据', 'No census is published yet'),
      source: words('宏观经济数据库“分县普查数据”', 'Macro base, census by county'),
      owner: 'stats-bureau',
    },
    {
      clause: '2.3',
      title: words('空间地理基础信息库', 'Base of geography'),
      value: null,
      of: null,
      unit: whole,
      scope: words('本平台还没有空间地理库的登记簿，无从计数', 'This platform keeps no register of geography yet'),
      source: none,
      owner: 'natural-resources-department',
    },
  ]
}

/** The newest published figure of the province: what is not published stands empty and says so. */
async function newest(desk: Read, cube: string, key: string, said: Pick<Figure, 'title' | 'unit' | 'owner'>): Promise<Figure> {
  const { tables } = await desk.ask(publishedTables, {})
  const table = tables.find((one) => one.cube === cube)
  const last = table?.periods.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0]
  if (!table || !last) {
    const scope = words('统计表还没有公布过', 'The table was never published')
    return { clause: '2.3', ...said, value: null, of: null, scope, source: words('基础库统计', 'Statistics of the bases') }
  }
  const range = { from: last.period, to: last.period }
  const { cells } = await desk.ask(publishedCells, { cube, key: `${PROVINCE}.${key}`, ...range })
  const value = cells.find(({ period }) => period === last.period)?.value ?? null
  const [zh, en] = [last.simulated ? '含模拟数据；' : '', last.simulated ? 'simulated records included; ' : '']
  const scope =
    value === null
      ? words('全省合计不足公布的下限，不公布也不估计', 'The sum of the province is too small to be published')
      : { zh: `${zh}小格取整后公布：${table.scope.zh}`, en: `${en}published with small cells rounded: ${table.scope.en}` }
  const source = { zh: `基础库统计 ${last.period}`, en: `Statistics of the bases, ${last.period}` }
  return { clause: '2.3', ...said, value, of: null, scope, source, asOf: last.day }
}

export async function ofSharing(desk: Read): Promise<Figure[]> {
  const { total } = await desk.ask(catalogueSearch, { size: 1 })
  const from = addDays(desk.today, -30)
  const exchanged = await desk.ask(statistics, { from, until: desk.today })
  return [
    {
      clause: '2.3',
      title: words('已发布的共享资源', 'Resources published'),
      value: total,
      of: null,
      unit: whole,
      scope: words('目录中状态为“已发布”的资源', 'Resources of the catalogue that are published'),
      source: words('政务信息资源目录', 'Catalogue of resources'),
      owner: OFFICE,
    },
    {
      clause: '2.3',
      title: words('近 30 天成功的数据调用', 'Calls answered in thirty days'),
      value: exchanged.total.answered,
      of: null,
      unit: { zh: '次', en: 'calls' },
      scope: words('经交换网关、得到答复的调用', 'Calls through the gateway that were answered'),
      source: words('数据交换“交换统计”', 'Statistics of the exchange'),
      owner: OFFICE,
    },
  ]
}
