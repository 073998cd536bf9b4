import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import ExcelJS from 'exceljs'
import { type OpenExchange, openExchange } from '#tests/support/open-exchange.ts'
import { aSystem, PURPOSE } from '#tests/support/shared-census.ts'
import { generateSm2, sm2ToPem } from '#kernel/trust/sm2.ts'
import * as contract from '../contract.ts'
import { sqlProvider, openConnection } from './providers/sql.ts'

let x: OpenExchange
let dropFolder: string
let api: Server
let answers: (query: URLSearchParams) => unknown = () => ({ rows: [] })

before(async () => {
  dropFolder = mkdtempSync(join(tmpdir(), 'yuelu-drop-'))
  x = await openExchange({ dropFolder })
  api = createServer((request, response) => {
    const said = answers(new URL(request.url!, 'http://x').searchParams)
    response.statusCode = said === undefined ? 500 : 200
    response.end(JSON.stringify(said ?? ''))
  })
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
})
after(async () => {
  api.close()
  await x.close()
  rmSync(dropFolder, { recursive: true })
})

async function provide(name: string, source: { kind: 'file' | 'http' | 'sql'; source: string; connection?: string }): Promise<void> {
  const { id } = await x.house.act('stats-bureau.officer', contract.provideService, {
    resource: x.resource,
    name,
    keyField: 'code',
    ...source,
  })
  await x.house.act('informatisation-office.sharing', contract.openService, { service: id })
}

const rowsOf = async (service: string, query = {}) => (await x.call({ fields: 'code,name', ...query }, { service })).json.data.rows

test('a dropped CSV file is served by key, and read again when it has changed', async () => {
  const path = join(dropFolder, 'census.csv')
  writeFileSync(path, 'code,name,age_60_plus\n430103,天心区,1\n430102,芙蓉区,2\n')
  await provide('from-csv', { kind: 'file', source: 'drop:census.csv' })
  assert.deepEqual(await rowsOf('from-csv'), [
    { code: '430102', name: '芙蓉区' },
    { code: '430103', name: '天心区' },
  ])
  writeFileSync(path, '\ufeffcode,name\n430104,岳麓区\n')
  assert.deepEqual(await rowsOf('from-csv'), [{ code: '430104', name: '岳麓区' }])
  writeFileSync(path, 'code,name\n430104,甲\n430104,乙\n')
  const { status, json } = await x.call({}, { service: 'from-csv' })
  assert.deepEqual([status, json.code], [502, 'exchange.provider-failed'])
  assert.match(x.faults.at(-1)!.message, /主键 code 有重复/)
})

test('a dropped XLSX file is served in pages', async () => {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('数据')
  sheet.addRow(['code', 'name'])
  for (let i = 0; i < 25; i += 1) sheet.addRow([`4301${String(i).padStart(2, '0')}`, `区${i}`])
  await book.xlsx.writeFile(join(dropFolder, 'census.xlsx'))
  await provide('from-xlsx', { kind: 'file', source: 'drop:census.xlsx' })
  const first = (await x.call({ fields: 'name', limit: 20 }, { service: 'from-xlsx' })).json.data
  const second = (await x.call({ fields: 'name', limit: 20, after: first.next }, { service: 'from-xlsx' })).json.data
  assert.deepEqual([first.rows.length, second.rows.length, second.next], [20, 5, null])
})

test('an HTTP API is asked for the granted fields only, and what it sends beyond is cut off', async () => {
  let asked = new URLSearchParams()
  answers = (query) => {
    asked = query
    return { rows: [{ code: '430102', name: '芙蓉区', secret: '机密' }] }
  }
  await provide('from-api', { kind: 'http', source: `http://127.0.0.1:${(api.address() as AddressInfo).port}/census` })
  assert.deepEqual(await rowsOf('from-api'), [{ code: '430102', name: '芙蓉区' }])
  assert.equal(asked.get('fields'), 'code,name')
  answers = () => undefined
  const { status, json } = await x.call({}, { service: 'from-api' })
  assert.deepEqual([status, json.code], [502, 'exchange.provider-failed'])
  assert.equal(
    (await x.house.database.pool.query(`select outcome from exchange.call where id = $1`, [json.requestId])).rows[0].outcome,
    'failed',
  )
})

test('the connection to a provider cannot write, and takes no name that is not one', async () => {
  const pool = openConnection({ url: x.house.url })
  try {
    await assert.rejects(pool.query('delete from macro_economy.county_census'), /read-only/)
    const query = { fields: ['code" from kernel.official --'], key: 'code', after: undefined, limit: 1 }
    await assert.rejects(sqlProvider(pool, 'macro_economy.county_census_2020').page(query), /not a column/)
  } finally {
    await pool.end()
  }
})

test('the platform’s own tables, an unknown key and a wrong address are no sources', async () => {
  const codes = async (source: object) =>
    (
      await x.house.refusal('stats-bureau.officer', contract.provideService, {
        resource: x.resource,
        name: 'wrong',
        keyField: 'code',
        ...source,
      } as never)
    ).codes
  assert.deepEqual(await codes({ kind: 'sql', connection: 'platform', source: 'kernel.official' }), ['exchange.closed-schema'])
  assert.deepEqual(await codes({ kind: 'sql', source: 'macro_economy.gdp', keyField: 'year' }), [
    'exchange.unknown-item',
    'exchange.bad-source',
  ])
  assert.deepEqual(await codes({ kind: 'file', source: 'drop:../../etc/passwd.csv' }), ['exchange.bad-source'])
  assert.deepEqual(await codes({ kind: 'http', source: 'http://user@inside/' }), ['exchange.bad-source'])
})

test('a system of the intranet is not connected: systems meet on the unified platform only (3.3.4)', async () => {
  const system = (
    await x.house.act('ndrc.officer', (await import('#modules/governance/systems/contract.ts')).registerSystem, {
      name: '涉密办公系统',
      zone: 'intranet',
      kind: 'department',
      functions: ['办文'],
      users: ['机关'],
      description: '测试用信息系统',
    })
  ).id
  const input = { system, name: '内网', publicKey: sm2ToPem(generateSm2().publicKey) }
  const { codes, clauses } = await x.house.refusal('ndrc.officer', contract.registerClient, input)
  assert.deepEqual([codes, clauses], [['exchange.not-on-the-platform'], ['3.3.4']])
})

test('an unaccepted system gets no exchange right, and a key of another curve is no key (4.3.6)', async () => {
  const system = await aSystem(x.house, 'ndrc.officer', '未验收系统')
  const publicKey = sm2ToPem(generateSm2().publicKey)
  x.revoked.add(system)
  assert.deepEqual((await x.house.refusal('ndrc.officer', contract.registerClient, { system, name: '甲', publicKey })).clauses, ['4.3.6'])
  x.revoked.delete(system)
  assert.deepEqual((await x.house.refusal('ndrc.officer', contract.registerClient, { system, name: '甲', publicKey: 'not a key' })).codes, [
    'exchange.bad-key',
  ])
  await x.house.act('ndrc.officer', contract.registerClient, { system, name: '甲', publicKey })
  assert.deepEqual((await x.house.refusal('ndrc.officer', contract.registerClient, { system, name: '乙', publicKey })).codes, [
    'exchange.key-taken',
  ])
})

test('a subscription queues what is new or changed, once, and keeps it until it is acknowledged', async () => {
  const path = join(dropFolder, 'changing.csv')
  const write = (...lines: string[]) => writeFileSync(path, ['code,name', ...lines, ''].join('\n'))
  write('1,甲', '2,乙', '3,丙')
  await provide('changing', { kind: 'file', source: 'drop:changing.csv' })
  const input = { client: x.client, service: 'changing', purpose: PURPOSE, fields: ['code', 'name'] }
  const refused = await x.house.refusal('ndrc.officer', contract.subscribe, { ...input, fields: ['age_60_plus'] })
  assert.deepEqual(refused.codes, ['exchange.field-not-granted'])
  const { id: subscription } = await x.house.act('ndrc.officer', contract.subscribe, input)
  const pull = async (ack?: number) =>
    (await x.call({ subscription, ack, purpose: undefined }, { service: 'changing' })).json.data.rows as {
      seq: number
      data: { name: string }
    }[]
  assert.equal(await x.gateway.look(), 3)
  assert.equal(await x.gateway.look(), 0)
  assert.deepEqual(
    (await pull()).map(({ data }) => data.name),
    ['甲', '乙', '丙'],
  )
  assert.equal((await pull()).length, 3)
  write('1,甲', '2,乙二', '3,丙', '4,丁')
  assert.deepEqual((await Promise.all([x.gateway.look(), x.open().look()])).toSorted(), [0, 2])
  assert.deepEqual(
    (await pull(3)).map(({ seq, data }) => [seq, data.name]),
    [
      [4, '乙二'],
      [5, '丁'],
    ],
  )
  x.revoked.add(x.consumer)
  await wait(120)
  write('5,戊')
  assert.equal(await x.gateway.look(), 0)
  x.revoked.delete(x.consumer)
  await wait(120)
  assert.equal(await x.gateway.look(), 1)
  assert.deepEqual(
    (await pull(5)).map(({ data }) => data.name),
    ['戊'],
  )
})
