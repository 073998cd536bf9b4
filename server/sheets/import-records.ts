// Importing a sheet runs the register's adding action once a row, under the caller's own permission and with every rule.
// A dry run does the same inside transactions that are rolled back, so its verdict is the real one. Nothing is imported
// while any row is bad; every bad cell is named with its row, field and mend.
import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import type { FastifyRequest } from 'fastify'
import type { Register } from '#kernel/module/contract.ts'
import type { House } from '#kernel/module/house.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, type Refusal, refuse, Refused } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'
import { BadInput, edgeRefusals, wordsOf, inputGrounds, languageOf } from '../problem.ts'
import { validated } from '../validate.ts'
import { columnsOf, valueOf } from '#kernel/registers/cells.ts'

const sheetRefusals = {
  unreadable: {
    code: 'edge.unreadable-sheet',
    kind: 'invalid',
    words: words(
      '无法读取这个文件：{reason}。请使用本页下载的模板，另存为 CSV（UTF-8）或 XLSX。',
      'The file cannot be read: {reason}. Use the template, saved as CSV (UTF-8) or XLSX.',
    ),
  },
  unknownColumns: {
    code: 'edge.unknown-columns',
    kind: 'invalid',
    words: words(
      '表头中有不认识的列：{columns}。请对照模板修改后再导入。',
      'Unknown columns in the header: {columns}. Compare with the template.',
    ),
  },
  tooManyRows: {
    code: 'edge.too-many-rows',
    kind: 'invalid',
    words: words('一次最多导入 {limit} 行，文件有 {rows} 行。请拆分。', 'At most {limit} rows at once; the file has {rows}. Split it.'),
  },
} as const satisfies Record<string, Refusal>
const LIMIT = 5_000

type Bad = { row: number; field: string; message: string; value?: string }

export async function importRecords(house: House, register: Register, request: FastifyRequest, mode: 'dry-run' | 'confirm') {
  const adds = register.adds && house.actions.get(register.adds)
  if (!adds) refuse(ground(kernelRefusals.notFound))
  const { contract } = adds.bound
  await house.permit(request.actor, contract.name, contract.may, request.id)
  const columns = columnsOf(contract.input)
  const [header, ...lines] = await readSheet(request)
  if (!header) refuse(ground(sheetRefusals.unreadable, { reason: '没有表头' }))
  const byTitle = new Map(columns.flatMap((column) => [[column.title, column] as const, [column.field, column] as const]))
  const unknown = header.filter((title) => title !== '' && !byTitle.has(title))
  if (unknown.length > 0) refuse(ground(sheetRefusals.unknownColumns, { columns: unknown }))
  if (lines.length > LIMIT) refuse(ground(sheetRefusals.tooManyRows, { limit: LIMIT, rows: lines.length }))

  const language = languageOf(request)
  const titleOf = (pointer = '') => {
    const name = pointer.split('/')[1] ?? ''
    return columns.find(({ field }) => field === name)?.title ?? name
  }
  const bad: Bad[] = []
  const inputs: { row: number; input: Record<string, unknown> }[] = []
  lines.forEach((line, i) => {
    const row = i + 2
    const input: Record<string, unknown> = {}
    header.forEach((title, c) => {
      const column = byTitle.get(title)
      const value = column && valueOf(column, line[c] ?? '')
      if (column && value !== undefined) input[column.field] = value
    })
    try {
      validated(contract.input, input, 'body')
      inputs.push({ row, input })
    } catch (error) {
      if (!(error instanceof BadInput)) throw error
      for (const g of inputGrounds(error)) {
        const field = g.field?.split('/')[1] ?? ''
        bad.push({
          row,
          field: titleOf(g.field),
          message: wordsOf(g.words, language, g.detail),
          value: line[header.indexOf(byTitle.get(field)?.title ?? '')] ?? '',
        })
      }
    }
  })

  const run = async (trial: boolean) => {
    const refused: Bad[] = []
    const works = inputs.map(({ row, input }) => ({ row, name: contract.name, input }))
    const outcomes = await house.actTogether(request.actor, works, { request: request.id, trial })
    outcomes.forEach((outcome, i) => {
      if (outcome instanceof Refused)
        for (const g of outcome.grounds)
          refused.push({ row: works[i]!.row, field: titleOf(g.field), message: wordsOf(g.words, language, g.detail) })
    })
    return refused
  }
  bad.push(...(await run(true)))
  bad.sort((a, b) => a.row - b.row)
  const good = lines.length - new Set(bad.map(({ row }) => row)).size
  if (mode === 'dry-run' || bad.length > 0) return { rows: lines.length, good, bad, imported: 0 }
  const late = await run(false)
  return { rows: lines.length, good: lines.length - late.length, bad: late, imported: late.length === 0 ? inputs.length : 0 }
}

async function readSheet(request: FastifyRequest): Promise<string[][]> {
  const body = request.body
  if (!Buffer.isBuffer(body) || body.length === 0) refuse(ground(sheetRefusals.unreadable, { reason: '内容为空' }))
  try {
    if (request.headers['content-type']?.startsWith('text/csv')) {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(body)
      return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true }) as string[][]
    }
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(body as never)
    const lines: string[][] = []
    workbook.worksheets[0]?.eachRow((row) => {
      const cells: string[] = []
      row.eachCell({ includeEmpty: true }, (cell, c) => {
        cells[c - 1] = cell.value instanceof Date ? cell.value.toISOString().slice(0, 10) : cell.text
      })
      lines.push(cells)
    })
    return lines
  } catch (error) {
    return refuse(ground(sheetRefusals.unreadable, { reason: (error as Error).message.slice(0, 200) }))
  }
}

export const sheetRefusalList = [...Object.values(sheetRefusals), ...Object.values(edgeRefusals)]
