// What a list is asked for: a filter, an order, a page, and which attributes to show (RFC 7644 §3.4.2, §3.9).
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type AttributeMap, plainName } from './attributes.ts'
import { parseFilter } from './filter.ts'
import { filterToSql } from './filter-to-sql.ts'
import type { Resource } from './resources.ts'
import { badValue } from './scim-error.ts'

export const MOST = 200
export const LIST = 'urn:ietf:params:scim:api:messages:2.0:ListResponse'

export type Asked = {
  readonly where?: RawBuilder<SqlBool>
  readonly order?: RawBuilder<unknown>
  readonly startIndex: number
  readonly limit: number
  readonly shown: (resource: Resource) => object
}

type Given = Readonly<Record<string, unknown>>

export function askedOf(given: Given, map: AttributeMap): Asked {
  const filter = textAt(given, 'filter')
  const sortBy = textAt(given, 'sortBy')
  const order = sortBy === undefined ? undefined : orderOf(sortBy, textAt(given, 'sortOrder'), map)
  return {
    ...(filter !== undefined && { where: filterToSql(parseFilter(filter), map) }),
    ...(order && { order }),
    startIndex: Math.max(1, countAt(given, 'startIndex') ?? 1),
    limit: Math.min(MOST, Math.max(0, countAt(given, 'count') ?? MOST)),
    shown: shownBy(given, map),
  }
}

export const listOf = (asked: Asked, total: number, resources: readonly Resource[]): object => ({
  schemas: [LIST],
  totalResults: total,
  startIndex: asked.startIndex,
  itemsPerPage: resources.length,
  Resources: resources.map(asked.shown),
})

function textAt(given: Given, name: string): string | undefined {
  const value = given[name]
  if (value === undefined || value === '') return undefined
  if (typeof value !== 'string') throw badValue(name)
  return value
}

function countAt(given: Given, name: string): number | undefined {
  const value = given[name]
  if (value === undefined) return undefined
  const text = String(value)
  if (!/^-?\d{1,9}$/.test(text)) throw badValue(name)
  return Number(text)
}

function orderOf(sortBy: string, sortOrder: string | undefined, map: AttributeMap): RawBuilder<unknown> {
  if (sortOrder !== undefined && sortOrder !== 'ascending' && sortOrder !== 'descending') throw badValue('sortOrder')
  const name = plainName(map, sortBy)
  const attribute = Object.hasOwn(map.single, name) ? map.single[name] : undefined
  if (!attribute) throw badValue('sortBy')
  const key = attribute.type === 'text' && !attribute.exact ? sql`lower(${attribute.read})` : attribute.read
  return sortOrder === 'descending' ? sql`${key} desc nulls last` : sql`${key} asc nulls last`
}

/** Shows a resource as `attributes` or `excludedAttributes` ask; `id`, `schemas` and `meta` always stay. */
export function shownBy(given: Given, map: Pick<AttributeMap, 'schema'>): (resource: Resource) => object {
  const listed = (name: string) =>
    new Set(
      (textAt(given, name) ?? '')
        .split(',')
        .filter(Boolean)
        .map((one) => plainName(map, one.trim()).split('.')[0]!),
    )
  const [wanted, left] = [listed('attributes'), listed('excludedAttributes')]
  if (wanted.size > 0 && left.size > 0) throw badValue('attributes')
  const stays = (name: string) => ['id', 'schemas', 'meta'].includes(name) || (wanted.size > 0 ? wanted.has(name) : !left.has(name))
  return (resource) => Object.fromEntries(Object.entries(resource).filter(([name]) => stays(name.toLowerCase())))
}
