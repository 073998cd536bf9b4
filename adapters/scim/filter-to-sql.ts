// A filter tree as one predicate. Each piece of the statement is written here or in attributes.ts; a value of the caller's
// is a parameter, always, so no filter can change what the statement is.
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type Attribute, type AttributeMap, plainName } from './attributes.ts'
import type { Comparison, Filter, Value } from './filter.ts'
import { badFilter } from './scim-error.ts'

type Predicate = RawBuilder<SqlBool>

export const filterToSql = (filter: Filter, map: AttributeMap): Predicate =>
  compile(filter, (attribute) => conditionOn(map, attribute), map)

/** What a list itself names: `constructor` is no attribute. */
const own = <T>(list: Readonly<Record<string, T>>, name: string): T | undefined => (Object.hasOwn(list, name) ? list[name] : undefined)

/** Says what holds of one attribute, given what is asked of its value. */
type Condition = (asked: (attribute: Attribute) => Predicate) => Predicate
type Lookup = (attribute: string) => Condition

function compile(filter: Filter, lookup: Lookup, map: AttributeMap | undefined): Predicate {
  switch (filter.is) {
    case 'and':
      return sql`(${compile(filter.left, lookup, map)} and ${compile(filter.right, lookup, map)})`
    case 'or':
      return sql`(${compile(filter.left, lookup, map)} or ${compile(filter.right, lookup, map)})`
    case 'not':
      return sql`(not coalesce(${compile(filter.of, lookup, map)}, false))`
    case 'present':
      return lookup(filter.attribute)(({ read, type }) =>
        type === 'text' ? sql`(coalesce(${read}, '') <> '')` : sql`(${read} is not null)`,
      )
    case 'compare':
      return lookup(filter.attribute)((attribute) => compare(attribute, filter.by, filter.value))
    case 'where': {
      const found = map && own(map.many, plainName(map, filter.attribute))
      if (!found) throw badFilter('an attribute that has no values to choose from')
      const inner = (name: string): Condition => {
        const sub = own(found.of, name.toLowerCase())
        if (!sub) throw badFilter('an attribute that is not known')
        return (asked) => asked(sub)
      }
      return found.exists(compile(filter.of, inner, undefined)) as Predicate
    }
  }
}

function conditionOn(map: AttributeMap, attribute: string): Condition {
  const name = plainName(map, attribute)
  const single = own(map.single, name)
  if (single) return (asked) => asked(single)
  const [whole = '', part = 'value'] = name.split('.')
  const many = own(map.many, whole)
  const sub = many && own(many.of, part)
  if (!many || !sub) throw badFilter('an attribute that is not known')
  return (asked) => many.exists(asked(sub)) as Predicate
}

function compare(attribute: Attribute, by: Comparison, value: Value): Predicate {
  const { read, type } = attribute
  if (value === null) {
    if (by === 'eq') return sql`(${read} is null)`
    if (by === 'ne') return sql`(${read} is not null)`
    throw badFilter('null is compared with eq and ne alone')
  }
  if (type === 'flag') {
    if (typeof value !== 'boolean') throw badFilter('a flag is true or false')
    if (by === 'eq') return sql`(${read} = ${value}::boolean)`
    if (by === 'ne') return sql`(${read} <> ${value}::boolean)`
    throw badFilter('a flag is compared with eq and ne alone')
  }
  if (typeof value !== 'string') throw badFilter('this attribute is compared with a text')
  if (type === 'instant') return ordered(read, by, sql`${instant(value)}::timestamptz`)
  const [left, right] = attribute.exact ? [read, sql`${value}::text`] : [sql`lower(${read})`, sql`lower(${value}::text)`]
  if (by === 'co') return sql`(strpos(${left}, ${right}) > 0)`
  if (by === 'sw') return sql`starts_with(${left}, ${right})`
  if (by === 'ew') return sql`(right(${left}, length(${right})) = ${right})`
  return ordered(left, by, right)
}

function ordered(left: RawBuilder<unknown>, by: Comparison, right: RawBuilder<unknown>): Predicate {
  switch (by) {
    case 'eq':
      return sql`(${left} = ${right})`
    case 'ne':
      return sql`(${left} is distinct from ${right})`
    case 'gt':
      return sql`(${left} > ${right})`
    case 'ge':
      return sql`(${left} >= ${right})`
    case 'lt':
      return sql`(${left} < ${right})`
    case 'le':
      return sql`(${left} <= ${right})`
    default:
      throw badFilter('a time has no beginning, end or part')
  }
}

function instant(text: string): string {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.test(text) ? new Date(text) : undefined
  if (!time || Number.isNaN(time.getTime()) || time.getUTCFullYear() < 1) throw badFilter('not a time')
  return time.toISOString()
}
