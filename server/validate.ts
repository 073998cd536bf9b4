// Input is checked against the contract before anything sees it: bodies strictly (a number in quotes is not a number),
// query strings with coercion, because a query string is all text.
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormatsModule from 'ajv-formats'
import { BadInput } from './problem.ts'

const addFormats = addFormatsModule as unknown as (ajv: Ajv, options: object) => Ajv
const formats = { mode: 'full', formats: ['date', 'date-time', 'uuid', 'uri'] }
const strict = addFormats(new Ajv({ allErrors: true, strict: false }), formats)
const coercing = addFormats(new Ajv({ allErrors: true, strict: false, coerceTypes: 'array', useDefaults: true }), formats)
const compiled = new Map<object, { body: ValidateFunction; query: ValidateFunction }>()

/** Throws BadInput unless `value` fits the schema; answers the value (coerced when it came by query string). */
export function validated(schema: object, value: unknown, part: 'body' | 'query'): unknown {
  let check = compiled.get(schema)
  if (!check) {
    check = { body: strict.compile(schema), query: coercing.compile(schema) }
    compiled.set(schema, check)
  }
  const copy = part === 'query' ? { ...(value as object) } : value
  const no = unkeepable(copy)
  if (no) throw new BadInput([no], part, schema)
  if (check[part](copy)) return copy
  throw new BadInput(check[part].errors ?? [], part, schema)
}

const MOST_DEPTH = 64
const refusedAt = (instancePath: string, keyword: string): ErrorObject => ({ keyword, instancePath, schemaPath: '', params: {} })

/**
 * Half of a letter (a lone surrogate) is text in no encoding: no digest can be made of it and no jsonb holds it. Programs send it
 * that cut text in the middle of a rare character or an emoji. What is nested without end is refused with it.
 */
function unkeepable(value: unknown, at = '', depth = 0): ErrorObject | undefined {
  if (typeof value === 'string') return value.isWellFormed() ? undefined : refusedAt(at, 'pattern')
  if (typeof value !== 'object' || value === null) return undefined
  if (depth > MOST_DEPTH) return refusedAt('', 'depth')
  for (const [key, member] of Object.entries(value)) {
    const found = unkeepable(key, at) ?? unkeepable(member, `${at}/${key}`, depth + 1)
    if (found) return found
  }
  return undefined
}
