import { Readable } from 'node:stream'
import ExcelJS from 'exceljs'
import type { FastifyReply } from 'fastify'
import type { Kysely } from 'kysely'
import type { Actor } from '#kernel/access/actor.ts'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import type { Register } from '#kernel/module/contract.ts'
import { listRecords, type Search } from '#kernel/registers/list.ts'
import { cellOf, columnsOf, csvLine } from '#kernel/registers/cells.ts'

const PAGE = 500
const LIMIT = 200_000

async function* pages(db: Kysely<KernelTables>, register: Register, actor: Actor, search: Search) {
  for (let page = 1; page * PAGE <= LIMIT; page += 1) {
    const { rows } = await listRecords(db, register, actor, { ...search, page, size: PAGE })
    yield rows
    if (rows.length < PAGE) return
  }
}

/** Streams what the reader may see under the same search as the list: CSV (UTF-8 with BOM, so that Excel reads it) or XLSX. */
export async function exportRecords(
  db: Kysely<KernelTables>,
  register: Register,
  actor: Actor,
  search: Search,
  format: 'csv' | 'xlsx',
  reply: FastifyReply,
) {
  const columns = columnsOf(register.record)
  void reply.header(
    'content-disposition',
    `attachment; filename="${register.name}.${format}"; filename*=UTF-8''${encodeURIComponent(`${register.title.zh}.${format}`)}`,
  )
  if (format === 'csv') {
    const lines = async function* () {
      yield `\uFEFF${csvLine(columns.map(({ title }) => title))}`
      for await (const rows of pages(db, register, actor, search)) {
        yield rows.map((row) => csvLine(columns.map((column) => cellOf(column, row[column.field])))).join('')
      }
    }
    return reply.type('text/csv; charset=utf-8').send(Readable.from(lines()))
  }
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet(register.title.zh.slice(0, 31))
  sheet.addRow(columns.map(({ title }) => title)).font = { bold: true }
  for await (const rows of pages(db, register, actor, search))
    for (const row of rows) sheet.addRow(columns.map((column) => cellOf(column, row[column.field])))
  return reply
    .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    .send(Buffer.from(await workbook.xlsx.writeBuffer()))
}
