import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals as no } from '../refusals.ts'

const zoneWords = {
  extranet: words('政务外网', 'extranet'),
  intranet: words('政务内网', 'intranet'),
  internet: words('互联网', 'internet'),
}
export type Zone = keyof typeof zoneWords

/** The exchange runs on the extranet; the intranet is physically apart from it (3.2.1), and nobody opens a way of his own. */
export const connectsByThePlatform = rule<{ name: string; zone: Zone }>(
  {
    name: 'exchange.connects-by-the-platform',
    title: words('利用统一网络平台互联互通', 'Systems are connected by the unified platform'),
    clauses: ['3.3.4', '3.2.1'],
    law: '政务数据共享条例 第31条',
  },
  ({ name, zone }) =>
    zone === 'extranet' ? [] : [ground(no.notOnThePlatform, { system: name, zone: zoneWords[zone].zh, zoneEn: zoneWords[zone].en })],
)

export type Source = { kind: 'sql' | 'file' | 'http' | 'base'; connection?: string | null | undefined; source: string; keyField: string }

const shapes = {
  sql: { shape: /^[a-z][a-z0-9_]{0,62}\.[a-z][a-z0-9_]{0,62}$/, hint: '应为 模式名.视图名，小写' },
  file: {
    shape: /^(drop:[^/\\\s][^/\\]{0,200}\.(csv|xlsx)|file:[0-9a-f-]{36})$/i,
    hint: '应为 drop:文件名.csv、drop:文件名.xlsx 或 file:编号',
  },
  base: { shape: /^base:[a-z-]{1,60}\.[a-z-]{1,60}$/, hint: '应为 base:登记簿名，如 base:population.person' },
  http: { shape: /^https?:\/\/[^\s@#?]+$/, hint: '应为不带参数的 http 或 https 地址' },
} as const

/** Of the platform's own database only the base databases that it keeps (3.4.4) may be offered; every other schema is the platform's. */
const offered = /^(geography|macro_economy)$/
/** Those that hold persons and firms: they are read by right, whatever else stands in their schema. */
export const readByRight: Readonly<Record<string, string>> = {
  population: 'population.person',
  legal_persons: 'legal-persons.legal-person',
}

export const serviceIsInOrder = rule<{ source: Source; items: readonly string[]; ways: readonly string[] }>(
  {
    name: 'exchange.service-is-in-order',
    title: words('服务按目录提供，来源写明', 'A service follows the catalogue and names its source'),
    clauses: ['3.4.3'],
  },
  ({ source: { kind, connection, source, keyField }, items, ways }) => {
    const schema = source.split('.')[0]!
    const { shape, hint } = shapes[kind]
    return grounds(
      ways.length === 0 && ground(no.notOffered),
      !items.includes(keyField) && ground(no.unknownItem, { fields: [keyField] }, '/keyField'),
      !shape.test(source) && ground(no.badSource, { hint }, '/source'),
      kind === 'sql' && !connection && ground(no.badSource, { hint: '请填写数据库连接名' }, '/connection'),
      kind === 'sql' && schema in readByRight && ground(no.baseByRight, { register: readByRight[schema]! }, '/source'),
      kind === 'sql' &&
        connection === 'platform' &&
        !(schema in readByRight) &&
        !offered.test(schema) &&
        ground(no.closedSchema, { schema }, '/source'),
    )
  },
)
