// What the macro base has published by area (3.4.4), taken where a resource of the catalogue is read from it. Its own door answers
// anybody, so that nothing is taken over here that would need a grant.
import type { Out } from '#kernel/module/contract.ts'
import { readFrom } from '#modules/resources/exchange/contract.ts'
import { countyCensus } from '#modules/resources/macro-economy/contract.ts'
import type { Read } from './store.ts'

type Census = Out<typeof countyCensus>

const yearOf = (source: string): number | undefined => {
  const year = /^macro_economy\.county_census_(\d{4})$/.exec(source)?.[1]
  return year === undefined ? undefined : Number(year)
}

/** For each resource that is read from a census, its year. */
async function censusYears(desk: Read, resources: readonly string[]): Promise<Map<string, number>> {
  if (resources.length === 0) return new Map()
  const { services } = await desk.ask(readFrom, { resources: [...new Set(resources)].slice(0, 200) })
  return new Map(
    services.flatMap(({ resource, kind, source }) => {
      const year = kind === 'sql' ? yearOf(source) : undefined
      return year === undefined ? [] : [[resource, year] as const]
    }),
  )
}

const levelOf = (division: string) => (division.endsWith('0000') ? 'province' : division.endsWith('00') ? 'prefecture' : 'county')

const censusOf = async (desk: Read, years: Iterable<number>, division: string): Promise<Map<number, Census>> => {
  const found = new Map<number, Census>()
  for (const year of new Set(years)) found.set(year, await desk.ask(countyCensus, { year, kind: levelOf(division) }))
  return found
}

/** `<resource>/<item>` → the definition, of the items that a census answers. */
export async function censusItems(desk: Read, items: readonly { resource: string; item: string }[]): Promise<Map<string, string>> {
  const years = await censusYears(
    desk,
    items.map(({ resource }) => resource),
  )
  const found = await censusOf(desk, years.values(), '430000')
  return new Map(
    items.flatMap(({ resource, item }) => {
      const census = found.get(years.get(resource) ?? 0)
      const has = census?.published && census.rows.some(({ figures }) => item in figures)
      return has ? [[`${resource}/${item}`, `${census.scope}；${census.moment}`] as const] : []
    }),
  )
}

export type Figure = { readonly value: number | null; readonly scope: string; readonly moment: string }

/** `<resource>/<item>` → the figure of the division. */
export async function censusFigures(
  desk: Read,
  division: string,
  items: readonly { resource: string; item: string }[],
): Promise<Map<string, Figure>> {
  const years = await censusYears(
    desk,
    items.map(({ resource }) => resource),
  )
  const found = await censusOf(desk, years.values(), division)
  return new Map(
    items.flatMap(({ resource, item }) => {
      const census = found.get(years.get(resource) ?? 0)
      const row = census?.rows.find(({ code }) => code === division)
      const has = census?.published && census.rows.some(({ figures }) => item in figures)
      if (!has) return []
      const value = (row?.figures as Record<string, number | null> | undefined)?.[item] ?? null
      return [[`${resource}/${item}`, { value, scope: census.scope, moment: census.moment }] as const]
    }),
  )
}
