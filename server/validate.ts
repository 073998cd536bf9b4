// Input is checked against the contract before anything sees it: bodies strictly (a number in quotes is not a number),
// query strings with coercion, because a query string is all text.
import { Ajv, type ValidateFunction } from 'ajv'
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
  if (check[part](copy)) return copy
  throw new BadInput(check[part].errors ?? [], part, schema)
}
