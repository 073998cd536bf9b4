import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import ExcelJS from 'exceljs'
import { testServer } from '#tests/support/server.ts'

let s: Awaited<ReturnType<typeof testServer>>
before(async () => {
  s = await testServer()
})
after(() => s.close())

const REGISTER = '/api/registers/systems.information-system'
const header = '名称,所在网络,类别,功能,使用对象,说明'
const row = (name: string, zone = '政务外网') => `${name},${zone},部门业务系统,登记；查询,本单位,试导入`

const send = (mode: string, text: string) =>
  s.call('stats-bureau.officer', 'POST', `${REGISTER}/import?mode=${mode}`, `\uFEFF${text}`, { 'content-type': 'text/csv' })
const stored = async () => (await s.call('stats-bureau.officer', 'GET', REGISTER)).body.total as number

test('a dry run names the row, the field and the mend of every bad cell, and imports nothing', async () => {
  const { status, body } = await send(
    'dry-run',
    [header, row('导入一'), row('导入二', '月球网'), row('', '政务外网'), row('导入一')].join('\n'),
  )
  assert.equal(status, 200)
  assert.deepEqual({ rows: body.rows, good: body.good, imported: body.imported }, { rows: 4, good: 1, imported: 0 })
  assert.deepEqual(
    body.bad.map((b: { row: number; field: string }) => [b.row, b.field]),
    [
      [3, '所在网络'],
      [4, '名称'],
      [5, '名称'],
    ],
  )
  assert.match(body.bad[0].message, /政务外网/)
  assert.equal(await stored(), 0)
})

test('while one row is bad, a confirmed import imports nothing either', async () => {
  const { body } = await send('confirm', [header, row('导入三'), row('导入四', '月球网')].join('\n'))
  assert.equal(body.imported, 0)
  assert.equal(await stored(), 0)
})

test('a clean file is imported whole when confirmed, with history and audit lines', async () => {
  const text = [header, row('导入五'), row('导入六')].join('\n')
  assert.equal((await send('dry-run', text)).body.bad.length, 0)
  assert.equal(await stored(), 0)
  assert.equal((await send('confirm', text)).body.imported, 2)
  assert.equal(await stored(), 2)
  const { rows } = await s.database.pool.query(
    "select count(*)::int as n from kernel.audit_line where action = 'systems.register-system' and outcome = 'done'",
  )
  assert.equal(rows[0].n, 2)
})

test('the same file twice is refused row by row, and nothing is doubled', async () => {
  const { body } = await send('confirm', [header, row('导入五'), row('导入六')].join('\n'))
  assert.equal(body.imported, 0)
  assert.equal(body.bad.length, 2)
  assert.equal(await stored(), 2)
})

test('an unknown column, a broken file and an empty one are named, never ignored', async () => {
  assert.match((await send('dry-run', `${header},颜色\n${row('导入七')},红`)).body.title, /颜色/)
  const broken = await s.call('stats-bureau.officer', 'POST', `${REGISTER}/import?mode=dry-run`, 'not a workbook', {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  })
  assert.equal(broken.status, 422)
  assert.match(broken.body.title, /无法读取/)
  assert.equal((await send('dry-run', '')).status, 422)
})

test('who may not add may not import', async () => {
  const denied = await s.call('audit-office.auditor', 'POST', `${REGISTER}/import?mode=dry-run`, `${header}\n${row('导入八')}`, {
    'content-type': 'text/csv',
  })
  assert.equal(denied.status, 403)
})

test('the template and the export open as sheets, with words instead of codes and no running formula', async () => {
  await send('confirm', [header, row('"=1+1"')].join('\n'))
  const csv = (await s.call('stats-bureau.officer', 'GET', `${REGISTER}/export?format=csv`)).body as string
  assert.match(csv, /政务外网/)
  assert.match(csv, /'=1\+1/)
  const cookie = s.cookies.get('stats-bureau.officer')!
  const xlsx = await fetch(`${s.origin}${REGISTER}/export?format=xlsx`, { headers: { cookie } })
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await xlsx.arrayBuffer()) as never)
  assert.equal(book.worksheets[0]?.rowCount, 4)
  assert.match((await s.call('stats-bureau.officer', 'GET', `${REGISTER}/template?format=csv`)).body, /名称,所在网络,类别/)
})
