// Reads a contract's JSON Schema as fields: what a form, a list, a history and a record page need to know of each.
import type { Words } from '#kernel/text/text.ts'

export type FieldSchema = {
  type?: string
  title?: string
  description?: string
  format?: string
  pattern?: string
  enum?: readonly string[]
  const?: unknown
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  items?: FieldSchema
  properties?: Readonly<Record<string, FieldSchema>>
  required?: readonly string[]
  anyOf?: readonly FieldSchema[]
  'x-en'?: string
  'x-unit'?: string
  'x-codes'?: string
  'x-kind'?: string
  'x-mask'?: string
  'x-source'?: string
  'x-refers'?: string
  'x-widget'?: string
  'x-words'?: Readonly<Record<string, Words>>
}

export type FieldKind =
  | 'text'
  | 'prose'
  | 'money'
  | 'day'
  | 'instant'
  | 'integer'
  | 'number'
  | 'permille'
  | 'flag'
  | 'choice'
  | 'organ'
  | 'refers'
  | 'file'
  | 'id'
  | 'list'
  | 'object'
  | 'json'

export type Field = {
  readonly name: string
  readonly kind: FieldKind
  readonly title: Words
  readonly schema: FieldSchema
  readonly required: boolean
}

/** The schema without the null that an answer may allow. */
export function bare(schema: FieldSchema): FieldSchema {
  const real = schema.anyOf?.find((one) => one.type !== 'null')
  if (!real) return schema
  return { ...real, ...(schema.title && !real.title && { title: schema.title }) }
}

export function kindOf(given: FieldSchema): FieldKind {
  const schema = bare(given)
  if (schema['x-refers']) return 'refers'
  if (schema['x-widget'] === 'organ') return 'organ'
  if (schema['x-widget'] === 'permille') return 'permille'
  if (schema['x-widget'] === 'file') return 'file'
  if (schema.enum) return 'choice'
  if (schema['x-kind'] === 'money') return 'money'
  if (schema.format === 'date') return 'day'
  if (schema.format === 'date-time') return 'instant'
  if (schema.format === 'uuid') return 'id'
  if (schema['x-widget'] === 'textarea') return 'prose'
  return BY_TYPE[schema.type ?? ''] ?? 'json'
}

const BY_TYPE: Readonly<Record<string, FieldKind>> = {
  string: 'text',
  integer: 'integer',
  number: 'number',
  boolean: 'flag',
  array: 'list',
  object: 'object',
}

export function fieldOf(name: string, given: FieldSchema, required = true): Field {
  const schema = bare(given)
  const zh = schema.title ?? name
  return { name, kind: kindOf(schema), title: { zh, en: schema['x-en'] ?? zh }, schema, required }
}

/** The fields of an object schema, in the order of the contract. A map without named properties has none. */
export function fieldsOf(given: FieldSchema | undefined): Field[] {
  const schema = given ? bare(given) : {}
  const required = new Set(schema.required ?? [])
  return Object.entries(schema.properties ?? {}).map(([name, one]) => fieldOf(name, one, required.has(name)))
}

const PICKED: ReadonlySet<FieldKind> = new Set(['organ', 'choice', 'refers'])

/** A list of things that are picked from a known set: one control that holds several. */
export const isPickList = (field: Field): boolean => field.kind === 'list' && PICKED.has(kindOf(field.schema.items ?? {}))

/** Fields that take a section of their own: lists that are typed, and objects. */
export const isNested = (field: Field): boolean => (field.kind === 'list' && !isPickList(field)) || field.kind === 'object'

/** A list whose items are objects of plain fields: shown and edited as a table. */
export function rowFieldsOf(field: Field): Field[] {
  const items = field.schema.items ? bare(field.schema.items) : undefined
  return items?.properties ? fieldsOf(items) : []
}

/** Up to five short choices, or a yes or no that must be said, stand open as radio buttons. */
export function isOpenChoice(field: Field): boolean {
  if (field.kind === 'flag') return field.required
  const options = field.kind === 'choice' ? (field.schema.enum ?? []) : []
  return options.length > 0 && options.length <= 5 && options.every((one) => (field.schema['x-words']?.[one]?.zh ?? one).length <= 16)
}

export type Values = Readonly<Record<string, unknown>>
