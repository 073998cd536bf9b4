// A cell of a loaded row as the value of its field, or what is wrong with it: made once a column from the card's schema. It
// judges as the schema does (the test holds the two together), but tells codes by their words and days as sheets write them.
import { Check } from 'typebox/value'
import { fieldSentence } from '../../module/field-sentence.ts'
import type { TSchema } from '../../module/field.ts'
import { type Words, words } from '../../text/text.ts'
import { codeFault, type Places } from './load-codes.ts'

export type FieldSchema = {
  readonly type?: string
  readonly title?: string
  readonly 'x-en'?: string
  readonly 'x-words'?: Readonly<Record<string, Words>>
  readonly 'x-codes'?: string
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly format?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly anyOf?: readonly FieldSchema[]
}

/** What is wrong, in words that name the column and the mend. */
export class CellFault {
  readonly words: Words
  constructor(zh: string, en: string) {
    this.words = words(zh, en)
  }
}

/** The value, or the fault. An empty cell never comes here. */
export type CellReader = (text: string) => unknown

/** The schema of what may stand in the field, without its "or nothing". */
export const wholeSchema = (schema: FieldSchema): FieldSchema => schema.anyOf?.find(({ type }) => type !== 'null') ?? schema

export function cellReader(schema: FieldSchema, places: Places): CellReader {
  const zh = schema.title ?? ''
  const en = schema['x-en'] ?? zh
  const fault = (keyword: string, params: object = {}) => new CellFault(...fieldSentence({ keyword, params }, zh, en, schema['x-words']))
  const read = bare(schema, fault)
  return (cell) => {
    const text = cell.startsWith("'") ? cell.slice(1).trim() : cell
    if (/^[=+@]/.test(text))
      return new CellFault(
        `“${zh}”以“${text[0]}”开头，像是公式。请改为实际的值。`,
        `“${en}” begins like a formula (${text[0]}): write the value itself.`,
      )
    const special = codeFault(schema['x-codes'], text, zh, en, places)
    return special ? new CellFault(special.zh, special.en) : read(text)
  }
}

type Fail = (keyword: string, params?: object) => CellFault

function bare(schema: FieldSchema, fault: Fail): CellReader {
  if (schema.enum) {
    const known = new Map(schema.enum.flatMap((code) => [[code, code] as const, [schema['x-words']?.[code]?.zh ?? code, code] as const]))
    const no = fault('enum', { allowedValues: schema.enum })
    return (text) => known.get(text) ?? no
  }
  if (schema.type === 'boolean') return (text) => FLAGS.get(text) ?? fault('enum', { allowedValues: ['是', '否'] })
  if (schema.type === 'integer' || schema.type === 'number') return numberReader(schema, fault)
  if (schema.type === 'array' || schema.type === 'object') {
    return (text) => {
      try {
        const value: unknown = JSON.parse(text)
        return Check(schema as TSchema, value) ? value : fault('json')
      } catch {
        return fault('json')
      }
    }
  }
  if (schema.format === 'date') return (text) => dayOf(text) ?? fault('format', { format: 'date' })
  if (schema.format === 'uuid') return (text) => (UUID.test(text) ? text.toLowerCase() : fault('format', { format: 'uuid' }))
  return textReader(schema, fault)
}

const FLAGS = new Map<string, boolean>([
  ['是', true],
  ['否', false],
  ['true', true],
  ['false', false],
])
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

function textReader({ minLength = 0, maxLength = Infinity, pattern }: FieldSchema, fault: Fail): CellReader {
  const shape = pattern === undefined ? undefined : new RegExp(pattern, 'u')
  return (text) => {
    // Units are at least as many as characters; only near the limit are characters counted.
    if (text.length > maxLength && [...text].length > maxLength) return fault('maxLength', { limit: maxLength })
    if (text.length < minLength) return fault('minLength', { limit: minLength })
    if (!text.isWellFormed() || (shape && !shape.test(text))) return fault('pattern')
    return text
  }
}

function numberReader({ type, minimum = -Infinity, maximum = Infinity }: FieldSchema, fault: Fail): CellReader {
  const shape = type === 'integer' ? /^-?\d{1,15}$/ : /^-?\d{1,15}(\.\d{1,10})?$/
  return (text) => {
    if (!shape.test(text)) return fault('type', { type: type === 'integer' ? '整数' : '数字' })
    const value = Number(text)
    if (value < minimum) return fault('minimum', { limit: minimum })
    return value > maximum ? fault('maximum', { limit: maximum }) : value
  }
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A day as sheets write it: 2026-01-05, 2026/1/5, 20260105. */
export function dayOf(text: string): string | undefined {
  const parts =
    /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (!parts) return undefined
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const most = month === 2 && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 28 : LENGTHS[month - 1]
  if (most === undefined || day < 1 || day > most) return undefined
  return `${parts[1]}-${parts[2]!.padStart(2, '0')}-${parts[3]!.padStart(2, '0')}`
}
