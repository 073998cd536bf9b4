// The generic screens of every register: list, record, history, export, template, import.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { decide } from '#kernel/access/decide.ts'
import type { Register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import type { House } from '#kernel/module/house.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { facetsOf, historyOf, knownFields, listRecords, oneRecord, type Search } from '#kernel/registers/list.ts'
import { BadInput } from '../problem.ts'
import { validated } from '../validate.ts'
import { exportRecords } from '../sheets/export-records.ts'
import { importRecords } from '../sheets/import-records.ts'
import { templateOf } from '../sheets/template.ts'

const paging = f.object({
  page: f.optional(f.integer('页码', 'Page', { min: 1, max: 100_000 })),
  size: f.optional(f.integer('每页', 'Page size', { min: 1, max: 500 })),
  sort: f.optional(f.text('排序', 'Sort', { max: 60 })),
  q: f.optional(f.text('搜索', 'Search', { max: 100 })),
})
const sheet = f.object({ format: f.choice('格式', 'Format', { csv: { zh: 'CSV', en: 'CSV' }, xlsx: { zh: 'XLSX', en: 'XLSX' } }) })
const importing = f.object({
  mode: f.choice('方式', 'Mode', { 'dry-run': { zh: '试导入', en: 'Dry run' }, confirm: { zh: '确认导入', en: 'Confirm' } }),
})
const chosen = f.object({ id: f.id('编号', 'Id') })

export const registersOf = (house: House): Map<string, Register> =>
  new Map(house.modules.flatMap((module) => (module.registers ?? []).map((register) => [register.name, register] as const)))

export function registerRoutes(app: FastifyInstance, house: House): void {
  const registers = registersOf(house)
  const db = house.database.kysely

  const find = async (request: FastifyRequest): Promise<Register> => {
    const { name } = request.params as { name: string }
    const register = registers.get(name)
    if (!register) refuse(ground(kernelRefusals.notFound))
    await house.permit(request.actor, `register:${name}`, register.may, request.id)
    return register
  }

  app.get('/api/registers/:name', async (request) => {
    const register = await find(request)
    const search = searchOf(request, register)
    const [page, facets] = await Promise.all([
      listRecords(db, register, request.actor, search),
      facetsOf(db, register, request.actor, search),
    ])
    return { ...page, facets }
  })
  app.get('/api/registers/:name/export', async (request, reply) => {
    const register = await find(request)
    const { format } = validated(sheet, { format: (request.query as { format?: string }).format ?? 'csv' }, 'query') as {
      format: 'csv' | 'xlsx'
    }
    const search = searchOf(request, register)
    await house.say({
      request: request.id,
      actor: request.actor,
      action: `register:${register.name}.export`,
      outcome: 'read',
      subject: register.name,
    })
    return exportRecords(db, register, request.actor, search, format, reply)
  })
  app.get('/api/registers/:name/template', async (request, reply) => {
    const register = await find(request)
    const { format } = validated(sheet, { format: (request.query as { format?: string }).format ?? 'csv' }, 'query') as {
      format: 'csv' | 'xlsx'
    }
    return templateOf(house, register, format, reply)
  })
  app.post('/api/registers/:name/import', { bodyLimit: 20 * 2 ** 20 }, async (request) => {
    const register = await find(request)
    const { mode } = validated(importing, request.query, 'query') as { mode: 'dry-run' | 'confirm' }
    return importRecords(house, register, request, mode)
  })
  app.get('/api/registers/:name/:id', async (request) => {
    const register = await find(request)
    const { id } = validated(chosen, { id: (request.params as { id: string }).id }, 'query') as { id: string }
    const record = await oneRecord(db, register, request.actor, id)
    if (!record) refuse(ground(kernelRefusals.notFound))
    return {
      record,
      mayAdd: register.adds ? decide(request.actor, house.actions.get(register.adds)?.bound.contract.may ?? '').allowed : false,
    }
  })
  app.get('/api/registers/:name/:id/history', async (request) => {
    const register = await find(request)
    const { id } = validated(chosen, { id: (request.params as { id: string }).id }, 'query') as { id: string }
    if (!(await oneRecord(db, register, request.actor, id))) refuse(ground(kernelRefusals.notFound))
    return { versions: await historyOf(db, register, id) }
  })
}

/** The search in a query string; a field the register does not have is named in the answer. */
function searchOf(request: FastifyRequest, register: Register): Search {
  const query = request.query as Record<string, string | string[]>
  const plain: Record<string, unknown> = {}
  const filters: Record<string, string[]> = {}
  const known = new Set(knownFields(register))
  const unknown = (field: string) =>
    new BadInput(
      [{ keyword: 'additionalProperties', instancePath: '', schemaPath: '', params: { additionalProperty: field } }],
      'query',
      paging,
    )
  for (const [key, value] of Object.entries(query)) {
    if (key === 'lang' || key === 'format') continue
    if (!key.startsWith('f.')) {
      plain[key] = value
      continue
    }
    const field = key.slice(2)
    if (!known.has(field)) throw unknown(key)
    filters[field] = [value]
      .flat()
      .map((v) => validated(filterText, { v }, 'query') as { v: string })
      .map(({ v }) => v)
  }
  const { page = 1, size = 50, sort, q } = validated(paging, plain, 'query') as { page?: number; size?: number; sort?: string; q?: string }
  if (sort && !known.has(sort.replace(/^-/, ''))) throw unknown(`sort=${sort}`)
  return { page, size, filters, ...(sort && { sort }), ...(q && { q }) }
}

const filterText = f.object({ v: f.text('筛选值', 'Filter value', { max: 300 }) })
