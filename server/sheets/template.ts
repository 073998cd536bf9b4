import ExcelJS from 'exceljs'
import type { FastifyReply } from 'fastify'
import type { Register } from '#kernel/module/contract.ts'
import type { House } from '#kernel/module/house.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { columnsOf, csvLine } from '#kernel/registers/cells.ts'

/** An empty sheet headed with the fields of the action that adds a record. */
export async function templateOf(house: House, register: Register, format: 'csv' | 'xlsx', reply: FastifyReply) {
  const adds = register.adds && house.actions.get(register.adds)
  if (!adds) refuse(ground(kernelRefusals.notFound))
  const titles = columnsOf(adds.bound.contract.input).map(({ title }) => title)
  void reply.header('content-disposition', `attachment; filename="${register.name}-template.${format}"`)
  if (format === 'csv') return reply.type('text/csv; charset=utf-8').send(`\uFEFF${csvLine(titles)}`)
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('模板').addRow(titles).font = { bold: true }
  return reply
    .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    .send(Buffer.from(await workbook.xlsx.writeBuffer()))
}
