// A filter tree asked of one value in memory: which members a PATCH means. It answers as the SQL of filter-to-sql.ts does.
import type { Comparison, Filter, Value } from './filter.ts'
import { badFilter } from './scim-error.ts'

/** Reads the values an attribute has; throws for an attribute that is not known. */
export type Reader = (attribute: string) => readonly { readonly value: Value | undefined; readonly exact: boolean }[]

export function matches(filter: Filter, read: Reader): boolean {
  switch (filter.is) {
    case 'and':
      return matches(filter.left, read) && matches(filter.right, read)
    case 'or':
      return matches(filter.left, read) || matches(filter.right, read)
    case 'not':
      return !matches(filter.of, read)
    case 'present':
      return read(filter.attribute).some(({ value }) => value !== undefined && value !== null && value !== '')
    case 'compare':
      return read(filter.attribute).some(({ value, exact }) => holds(value ?? null, filter.by, filter.value, exact))
    case 'where':
      throw badFilter('a choice inside a choice')
  }
}

function holds(left: Value, by: Comparison, right: Value, exact: boolean): boolean {
  const [a, b] = exact ? [left, right] : [small(left), small(right)]
  if (by === 'eq') return a === b
  if (by === 'ne') return a !== b
  if (typeof a !== 'string' || typeof b !== 'string') return false
  if (by === 'co') return a.includes(b)
  if (by === 'sw') return a.startsWith(b)
  if (by === 'ew') return a.endsWith(b)
  const order = Buffer.compare(Buffer.from(a), Buffer.from(b))
  return by === 'gt' ? order > 0 : by === 'ge' ? order >= 0 : by === 'lt' ? order < 0 : order <= 0
}

const small = (value: Value): Value => (typeof value === 'string' ? value.toLowerCase() : value)
