// Records of a file, held line by line to the schema of this side. A table's first line names its columns in any order; a cell
// that a spreadsheet would run as a formula is active content, not a value.
import { parse } from 'csv-parse/sync'
import { type Ground, ground } from '#kernel/refusal/refusal.ts'
import { type Column, columnTypes, type FileType } from '../contract/fields.ts'
import { refusals } from '../contract.ts'

export type Schema = { readonly name: string; readonly key: string | null; readonly columns: readonly Column[] }
export type Row = { readonly line: number; readonly key: string | null; readonly data: Readonly<Record<string, unknown>> }
export type Read = { readonly rows: readonly Row[]; readonly schema: Ground[]; readonly active: Ground[] }

/** So many faults of a file are told; whoever mends it will not mend more at once. */
const MOST_TOLD = 20
const MOST_CELL = 10_000

type Raw = readonly (readonly [line: number, values: Readonly<Record<string, unknown>>])[]

export const holdsRecords = (type: FileType): boolean => type === 'csv' || type === 'json' || type === 'jsonl'

export function readRecords(file: string, type: FileType, text: string, schema: Schema): Read {
  const faults: Ground[] = []
  const active: Ground[] = []
  const say = (line: number, fault: string) => {
    if (faults.length < MOST_TOLD) faults.push(ground(refusals.schema, { file, line, schema: schema.name, fault }))
    return undefined
  }
  const raw = type === 'csv' ? tableOf(text, schema, say) : type === 'json' ? listOf(text, say) : linesOf(text, say)
  const rows: Row[] = []
  const keys = new Set<string>()
  for (const [line, values] of raw ?? []) {
    const cell = Object.values(values).find((value) => typeof value === 'string' && isFormula(value)) as string | undefined
    if (cell !== undefined && active.length < MOST_TOLD)
      active.push(ground(refusals.active, { file, what: `第 ${line} 行单元格以公式开头 / formula “${cell.slice(0, 20)}”` }))
    const data = rowOf(values, schema.columns, (fault) => say(line, fault))
    if (!data) continue
    const key = schema.key === null ? null : String(data[schema.key])
    if (key !== null && keys.has(key)) say(line, `主键“${key.slice(0, 40)}”重复 / key twice`)
    if (key !== null) keys.add(key)
    rows.push({ line, key, data })
  }
  if (faults.length === 0 && rows.length === 0) say(1, '没有记录 / no record')
  return { rows, schema: faults, active }
}

/** What a spreadsheet runs: `=`, `@`, and a sign before anything that is no number. */
export function isFormula(cell: string): boolean {
  const text = cell.trimStart()
  return /^[=@]/.test(text) || (/^[+-]/.test(text) && !/^[+-][\d.,%\s-]*$/.test(text))
}

type Say = (line: number, fault: string) => undefined

function tableOf(text: string, schema: Schema, say: Say): Raw | undefined {
  let rows: string[][]
  try {
    rows = parse(text, { bom: true, skip_empty_lines: true, relax_column_count: true, max_record_size: 1_000_000 })
  } catch (error) {
    return say((error as { lines?: number }).lines ?? 1, 'CSV 引号或分隔不正确 / quotes or separators')
  }
  const [head = [], ...body] = rows
  const known = new Set(schema.columns.map(({ name }) => name))
  const strange = head.filter((name) => !known.has(name))
  if (strange.length > 0) return say(1, `多出的列 / unknown columns: ${strange.slice(0, 5).join('、').slice(0, 100)}`)
  if (new Set(head).size !== head.length) return say(1, '列名重复 / a column twice')
  return body.map((cells, n) => {
    if (cells.length !== head.length) say(n + 2, `有 ${cells.length} 列，应为 ${head.length} 列 / columns`)
    // An empty cell of a table is no value.
    return [n + 2, Object.fromEntries(head.flatMap((name, at) => (cells[at] ? [[name, cells[at]]] : [])))]
  })
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function listOf(text: string, say: Say): Raw | undefined {
  const value = parsed(text)
  if (!Array.isArray(value) || !value.every(isRecord)) return say(1, '应为记录的数组 / not a list of records')
  return value.map((record, n) => [n + 1, record])
}

function linesOf(text: string, say: Say): Raw {
  return text.split(/\r?\n/).flatMap((one, n) => {
    if (one.trim() === '') return []
    const value = parsed(one)
    if (isRecord(value)) return [[n + 1, value] as const]
    say(n + 1, '不是一条 JSON 记录 / no record')
    return []
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function rowOf(values: Readonly<Record<string, unknown>>, columns: readonly Column[], say: (fault: string) => undefined) {
  const data: Record<string, unknown> = {}
  for (const { name, type, required } of columns) {
    const given = Object.hasOwn(values, name) ? values[name] : undefined
    if (given === undefined || given === null || given === '') {
      if (required) return say(`缺少“${name}” / missing`)
      continue
    }
    const value = valueOf(given, type)
    if (value === undefined)
      return say(`“${name}”的值“${String(given).slice(0, 30)}”不是${columnTypes[type].zh} / not ${columnTypes[type].en.toLowerCase()}`)
    data[name] = value
  }
  const strange = Object.keys(values).find((name) => !columns.some((column) => column.name === name))
  return strange === undefined ? data : say(`多出的项“${strange.slice(0, 40)}” / unknown field`)
}

function valueOf(given: unknown, type: Column['type']): unknown {
  if (type === 'flag')
    return typeof given === 'boolean' ? given : ({ 是: true, true: true, 否: false, false: false } as const)[String(given)]
  if (type === 'integer' || type === 'number') {
    const plain = typeof given === 'number' ? String(given) : given
    if (typeof plain !== 'string' || !(type === 'integer' ? /^-?\d{1,15}$/ : /^-?\d{1,15}(\.\d{1,9})?$/).test(plain)) return undefined
    return Number(plain)
  }
  if (typeof given !== 'string' || given.length > MOST_CELL || /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(given) || !given.isWellFormed())
    return undefined
  return type === 'date' && !isDay(given) ? undefined : given
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
