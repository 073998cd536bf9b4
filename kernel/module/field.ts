// The words a contract is written in. A field is a JSON Schema (TypeBox) that also carries what the data dictionary
// needs: its Chinese title, the English one, unit, code table, mask and source of authority. The OpenAPI page, the
// generated forms and lists, the import template and the catalogue's data items all read this one schema.
import Type, { type Static, type TObject, type TProperties, type TSchema } from 'typebox'
import type { Words } from '../text/text.ts'

export type { Static, TObject, TSchema }

/** What a field may say of itself beyond its shape. */
export type FieldNotes = {
  /** One sentence above the input. */
  hint?: string
  unit?: string
  /** Name of the standard code table, e.g. 'GB/T 2260'. */
  codes?: string
  /** How a reader without the right sees it. */
  mask?: 'all' | 'middle' | 'none'
  /** Source of authority: the organ or register that decides the value. */
  source?: string
  /** A reference to a record of a register, e.g. 'systems.system': the form offers a picker. */
  refers?: string
  /** How the form shows it when the shape does not say. */
  widget?: 'textarea' | 'organ' | 'permille' | 'file'
}

const notes = (zh: string, en: string, more: FieldNotes = {}) => ({
  title: zh,
  'x-en': en,
  ...(more.hint && { description: more.hint }),
  ...(more.unit && { 'x-unit': more.unit }),
  ...(more.codes && { 'x-codes': more.codes }),
  ...(more.mask && { 'x-mask': more.mask }),
  ...(more.source && { 'x-source': more.source }),
  ...(more.refers && { 'x-refers': more.refers }),
  ...(more.widget && { 'x-widget': more.widget }),
})

/** No control characters: a null byte or an escape never reaches a table or a log. */
const PRINTABLE = '^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$'

/** One line or a paragraph of text, 1 to `max` (200) characters unless `min` says otherwise. */
export const text = (zh: string, en: string, more: FieldNotes & { min?: number; max?: number; pattern?: string } = {}) =>
  Type.String({ ...notes(zh, en, more), minLength: more.min ?? 1, maxLength: more.max ?? 200, pattern: more.pattern ?? PRINTABLE })

/** Text of several lines, up to `max` (4000) characters. */
export const prose = (zh: string, en: string, more: FieldNotes & { min?: number; max?: number } = {}) =>
  text(zh, en, { widget: 'textarea', ...more, max: more.max ?? 4000 })

/** A UUID. */
export const id = (zh: string, en: string, more: FieldNotes = {}) => Type.String({ ...notes(zh, en, more), format: 'uuid' })

/** The id of an organ in the organisation register. */
export const organ = (zh: string, en: string, more: FieldNotes = {}) =>
  Type.String({ ...notes(zh, en, { widget: 'organ', ...more }), pattern: '^[a-z0-9-]{1,40}$' })

/** A calendar day YYYY-MM-DD (China). */
export const day = (zh: string, en: string, more: FieldNotes = {}) => Type.String({ ...notes(zh, en, more), format: 'date' })

/** An instant, ISO 8601 in UTC. */
export const instant = (zh: string, en: string, more: FieldNotes = {}) => Type.String({ ...notes(zh, en, more), format: 'date-time' })

/** Money as decimal text in yuan, at most two places, not negative. */
export const amount = (zh: string, en: string, more: FieldNotes = {}) =>
  Type.String({ ...notes(zh, en, { unit: '元', ...more }), pattern: '^\\d{1,13}(\\.\\d{1,2})?$', 'x-kind': 'money' })

export const integer = (zh: string, en: string, more: FieldNotes & { min?: number; max?: number } = {}) =>
  Type.Integer({ ...notes(zh, en, more), minimum: more.min ?? 0, maximum: more.max ?? 2_147_483_647 })

/** A decimal number, between -1e12 and 1e12 unless `min` and `max` say otherwise. */
export const number = (zh: string, en: string, more: FieldNotes & { min?: number; max?: number } = {}) =>
  Type.Number({ ...notes(zh, en, more), minimum: more.min ?? -1e12, maximum: more.max ?? 1e12 })

export const flag = (zh: string, en: string, more: FieldNotes = {}) => Type.Boolean(notes(zh, en, more))

/** One of a closed set, each with its words: `choice('网络', 'Zone', zones)`. */
export const choice = <K extends string>(zh: string, en: string, set: Readonly<Record<K, Words>>, more: FieldNotes = {}) =>
  Type.Unsafe<K>({ ...notes(zh, en, more), type: 'string', enum: Object.keys(set), 'x-words': set })

/** A list of `min` (0) to `max` (200) items. */
export const list = <S extends TSchema>(
  zh: string,
  en: string,
  item: S,
  more: FieldNotes & { min?: number; max?: number; unique?: boolean } = {},
) =>
  Type.Array(item, {
    ...notes(zh, en, more),
    minItems: more.min ?? 0,
    maxItems: more.max ?? 200,
    ...(more.unique && { uniqueItems: true }),
  })

/** An object that knows no other field. */
export const object = <P extends TProperties>(properties: P, more: { zh?: string; en?: string } = {}) =>
  Type.Object(properties, { additionalProperties: false, ...(more.zh && { title: more.zh, 'x-en': more.en }) })

export const optional = <S extends TSchema>(schema: S) => Type.Optional(schema)

/** The value or null (answers only: a request leaves a field out instead). */
export const orNull = <S extends TSchema>(schema: S) =>
  Type.Unsafe<Static<S> | null>({ anyOf: [schema, { type: 'null' }], ...ofTheWhole(schema) })

/** What is said of a value holds of one that may be missing: a mask above all. */
const ofTheWhole = (schema: object) =>
  Object.fromEntries(Object.entries(schema).filter(([name]) => ['title', 'x-en', 'x-mask'].includes(name)))

/** A field of a record that may stand empty: absent or null. */
export const maybe = <S extends TSchema>(schema: S) => optional(orNull(schema))

/** A map from text to a value of one shape (answers only). */
export const mapOf = <S extends TSchema>(zh: string, en: string, value: S) => Type.Record(Type.String(), value, notes(zh, en))

/** Texts by name, as a form that is known elsewhere is filled in; `most` names, each of at most `max` characters. */
export const texts = (zh: string, en: string, { most = 200, max = 4_000 } = {}) =>
  Type.Record(Type.String({ pattern: '^[A-Za-z0-9-]{1,60}$' }), Type.String({ maxLength: max }), {
    ...notes(zh, en),
    maxProperties: most,
    additionalProperties: false,
  })

/** Any JSON (answers only: what a request may hold is always said). */
export const json = (zh: string, en: string) => Type.Unsafe<unknown>(notes(zh, en))

export const nothing = () => object({})
