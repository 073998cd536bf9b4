// The county census, catalogued by the Bureau of Statistics and granted to a system of the Development and Reform
// Commission, all through the ordinary actions: what tests of the catalogue and the exchange start from.
import type { In } from '#kernel/module/contract.ts'
import { registerSystem } from '#modules/governance/systems/contract.ts'
import { approveEntry, compileEntry, publishEntry } from '#modules/resources/catalogue/contract.ts'
import { agree, apply, deliver, sign } from '#modules/resources/catalogue/contract-requests.ts'
import { publishCensus } from '#modules/resources/macro-economy/contract.ts'
import { censusInput } from '#province/macro-figures.ts'
import type { TestHouse } from './house.ts'

type Entry = In<typeof compileEntry>

export const PURPOSE = '编制国民经济和社会发展年度计划'
export const FIELDS = ['code', 'name', 'population', 'urban']

const item = (name: string, code: string, type: 'text' | 'integer', unit?: string) => ({
  name,
  code,
  type,
  sensitive: false,
  ...(unit && { unit }),
})

/** A lawful entry for the census of 2020; `change` makes it something else. */
export const censusEntry = (system: string, change: Partial<Entry> = {}): Entry => ({
  system,
  classCode: '104001',
  name: '分县人口普查数据（2020年）',
  abstract: '第七次全国人口普查湖南省各县（市、区）主要数据。',
  items: [
    item('区划代码', 'code', 'text'),
    item('地区', 'name', 'text'),
    item('上级区划代码', 'parent', 'text'),
    item('常住人口', 'population', 'integer', '人'),
    item('城镇人口', 'urban', 'integer', '人'),
    item('60岁及以上人口', 'age_60_plus', 'integer', '人'),
  ],
  format: 'database',
  frequency: 'yearly',
  attribute: 'conditional',
  ways: ['service', 'batch'],
  conditions: '限于履行职责使用，不得转供',
  dataClass: '宏观经济统计数据',
  grade: 'general',
  scope: '省直各部门',
  uses: '规划编制、政策研究',
  secrecyAssessed: true,
  privacyAssessed: true,
  holdsSecrets: false,
  ...change,
})

export const aSystem = async (house: TestHouse, account: string, name: string, zone: 'extranet' | 'intranet' = 'extranet') =>
  (
    await house.act(account, registerSystem, {
      name,
      zone,
      kind: 'base-database',
      functions: ['数据查询'],
      users: ['省直部门'],
      description: '测试用信息系统',
    })
  ).id

/** Compiles, approves and publishes an entry of the Bureau of Statistics. */
export async function aPublishedEntry(house: TestHouse, system: string, change: Partial<Entry> = {}): Promise<string> {
  const { id: resource } = await house.act('stats-bureau.officer', compileEntry, censusEntry(system, change))
  const { version } = await house.act('stats-bureau.head', approveEntry, { resource, version: 1 })
  await house.act('informatisation-office.sharing', publishEntry, { resource, version })
  return resource
}

/** What the Development and Reform Commission asks for. */
export const wish = (resource: string, system: string, change: Partial<In<typeof apply>> = {}): In<typeof apply> => ({
  resource,
  system,
  basis: '省政府“三定”规定',
  scenario: '年度计划编制',
  scope: '处室内部',
  purpose: PURPOSE,
  fields: FIELDS,
  way: 'service',
  validFrom: '2026-03-02',
  validUntil: '2026-12-31',
  ...change,
})

export async function aSentRequest(
  house: TestHouse,
  resource: string,
  system: string,
  change: Partial<In<typeof apply>> = {},
): Promise<string> {
  const { id: request } = await house.act('ndrc.officer', apply, wish(resource, system, change))
  await house.act('ndrc.head', sign, { request })
  return request
}

/** Everything up to a delivered authorisation. */
export async function sharedCensus(house: TestHouse) {
  await house.act('stats-bureau.officer', publishCensus, censusInput(2020))
  const provider = await aSystem(house, 'stats-bureau.officer', '宏观经济数据库')
  const consumer = await aSystem(house, 'ndrc.officer', '宏观经济管理信息系统')
  const resource = await aPublishedEntry(house, provider)
  const request = await aSentRequest(house, resource, consumer)
  const { authorisation } = await house.act('stats-bureau.officer', agree, {
    request,
    purpose: PURPOSE,
    fields: FIELDS,
    validFrom: '2026-03-02',
    validUntil: '2026-12-31',
  })
  await house.act('stats-bureau.officer', deliver, { request, means: '通过统一交换平台提供服务接口' })
  return { provider, consumer, resource, request, authorisation }
}
