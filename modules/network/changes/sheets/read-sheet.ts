// A sheet of CSV becomes the works of one change, each row checked as a request would be. Rows keep the number that the
// spreadsheet shows beside them, so that whoever mends the sheet finds the cell.
import { parse } from 'csv-parse/sync'
import { Errors } from 'typebox/value'
import { fieldSentence } from '#kernel/module/field-sentence.ts'
import { valueOf } from '#kernel/registers/cells.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'
import type { SheetColumn, SheetKind } from './kinds.ts'

const MOST_ROWS = 10_000
/** The column that is added to rows given back; when they come again, mended, it is passed over. */
export const FAULT = '问题'

export type Sheet = { readonly header: readonly string[]; readonly lines: readonly (readonly string[])[] }
export type BadCell = { readonly row: number; readonly column: string; readonly message: Words; readonly value: string }
/** A work and the rows that its list is of. */
export type SheetWork = { readonly action: string; readonly input: Record<string, unknown>; readonly rows: readonly number[] }

export function readSheet(text: string): Sheet {
  let lines: string[][]
  try {
    lines = parse(text, { bom: true, relax_column_count: true, max_record_size: 200_000 })
  } catch (error) {
    return refuse(ground(refusals.sheetUnreadable, { reason: (error as Error).message.slice(0, 200) }, '/sheet'))
  }
  const [header = [], ...rest] = lines
  const titles = header.map((title) => title.trim())
  if (titles.every((title) => title === '')) refuse(ground(refusals.sheetUnreadable, { reason: '没有表头 · no header' }, '/sheet'))
  if (rest.length > MOST_ROWS) refuse(ground(refusals.tooManyRows, { limit: MOST_ROWS, rows: rest.length }, '/sheet'))
  return { header: titles, lines: rest }
}

/** The column under each title, in Chinese, in English or as the field is called. */
function columnsUnder({ header }: Sheet, { columns }: SheetKind): (SheetColumn | undefined)[] {
  const named = new Map<string, SheetColumn>()
  for (const column of columns.toReversed())
    for (const title of [column.field, column.en, column.title]) named.set(title.toLowerCase(), column)
  const found = header.map((title) => named.get(title.toLowerCase()))
  const strange = header.filter((title, i) => title !== '' && title !== FAULT && !found[i])
  if (strange.length > 0) refuse(ground(refusals.unknownColumns, { columns: strange, known: columns.map(({ title }) => title) }, '/sheet'))
  const twice = header.filter((_, i) => found[i] && found.indexOf(found[i]) !== i)
  if (twice.length > 0) refuse(ground(refusals.columnTwice, { columns: twice }, '/sheet'))
  return found
}

export function worksIn(sheet: Sheet, kind: SheetKind): { works: SheetWork[]; bad: BadCell[]; rows: number } {
  const under = columnsUnder(sheet, kind)
  const bad: BadCell[] = []
  const groups = new Map<string, SheetWork & { rows: number[] }>()
  let rows = 0
  sheet.lines.forEach((line, i) => {
    if (line.every((cell) => cell.trim() === '')) return
    rows += 1
    const row = i + 2
    const record: Record<string, unknown> = {}
    const shared: Record<string, unknown> = {}
    under.forEach((column, c) => {
      const value = column && valueOf(column, line[c] ?? '')
      if (column && value !== undefined) (column.shared ? shared : record)[column.field] = value
    })
    const faults = faultsIn(kind, record, shared)
    const cellOf = (column: SheetColumn) => (line[under.indexOf(column)] ?? '').slice(0, 400)
    bad.push(...faults.map(({ column, message }) => ({ row, column: column.title, message, value: cellOf(column) })))
    if (faults.length === 0) addTo(groups, kind, { shared, record, row })
  })
  return { works: [...groups.values()], bad, rows }
}

/** Rows with the same fields of the verb go into one work, as many as its list takes. */
function addTo(
  groups: Map<string, SheetWork & { rows: number[] }>,
  { verb, list, most }: SheetKind,
  { shared, record, row }: { shared: Record<string, unknown>; record: Record<string, unknown>; row: number },
): void {
  const key = JSON.stringify(shared)
  for (let part = 0; ; part += 1) {
    const name = `${key} ${part}`
    const group = groups.get(name) ?? { action: verb.name, input: { ...shared, [list]: [] }, rows: [] }
    groups.set(name, group)
    if (group.rows.length >= most) continue
    ;(group.input[list] as unknown[]).push(record)
    group.rows.push(row)
    return
  }
}

function faultsIn(
  { columns, item, verb, list }: SheetKind,
  record: Record<string, unknown>,
  shared: Record<string, unknown>,
): { column: SheetColumn; message: Words }[] {
  const named = (field: string, isShared: boolean) => columns.find((column) => column.field === field && column.shared === isShared)
  const found = [
    ...Errors(item, record).map((error) => ({ error, isShared: false })),
    // The list is checked row by row; of the verb itself only its own fields are looked at here.
    ...Errors(verb.input, { ...shared, [list]: [] })
      .filter(({ instancePath }) => !instancePath.startsWith(`/${list}`))
      .map((error) => ({ error, isShared: true })),
  ]
  return found.flatMap(({ error, isShared }) => {
    const { requiredProperties } = error.params as { requiredProperties?: string[] }
    const fields = error.keyword === 'required' ? (requiredProperties ?? []) : [error.instancePath.split('/')[1] ?? '']
    return fields.flatMap((field) => {
      const column = named(field, isShared)
      if (!column) return []
      const [zh, en] = fieldSentence(error, column.title, column.en, column.schema['x-words'] as Record<string, Words> | undefined)
      return [{ column, message: { zh, en } }]
    })
  })
}
