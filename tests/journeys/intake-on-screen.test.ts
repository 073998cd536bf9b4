// A batch before a real browser: the sheet's columns, the dry run, the word that lets it in, the rows that came back.
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import type { InTurns } from '#kernel/clock/in-turns.ts'
import { startIntake } from '#modules/resources/intake/running/start-intake.ts'
import { csv, findVillages, HEADINGS, personCells, POLICE } from '#tests/support/intake.ts'
import { assertAccessible, noBrowser, openWorkbench } from './workbench-browser.ts'

let bench: Awaited<ReturnType<typeof openWorkbench>>
let runner: InTurns | undefined
before(async () => {
  if (noBrowser) return
  bench = await openWorkbench({ now: '2026-03-02T01:00:00.000Z' })
  const { server } = bench
  await findVillages(server)
  runner = startIntake({ house: server.house, folder: server.intakeFolder, everyMs: 30, onFault: (error) => assert.fail(String(error)) })
})
after(async () => {
  await runner?.stop()
  await bench?.close()
})

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
const sideways = 'document.documentElement.scrollWidth > innerWidth'

test('a registrar sends a sheet, sees what would go in, lets it in and takes back the rest', { skip: noBrowser }, async () => {
  const page = await bench.pageOf(POLICE, 'light', 1280)
  await bench.open(page, '/intake')
  await page.click('.y-intake-columns summary')
  assert.match(await page.innerText('main'), /公民身份号码\* GB 11643[\s\S]*性别\* 男、女/)
  await assertAccessible(page)
  const lines = Array.from({ length: 30 }, (_, n) => personCells(n))
  lines[3] = lines[3]!.with(2, '不详')
  await page.fill('#intake-day', '2026-03-01')
  await page.getByRole('checkbox').check()
  await page.setInputFiles('#intake-file', file('people.csv', csv(lines)))
  await page.click('button:has-text("上传并试办")')
  await page.click('button:has-text("确认入库")')
  await page.waitForSelector('text=已入库 29 行，退回 1 行')
  await page.waitForSelector('.y-intake-back')
  assert.match(await page.innerText('main'), /“性别”只能是：男、女[\s\S]*列的对应/)
  await assertAccessible(page)
  await page.context().close()

  const narrow = await bench.pageOf(POLICE, 'dark', 375)
  await bench.open(narrow, '/intake')
  await narrow.fill('#intake-day', '2026-03-01')
  await narrow.setInputFiles('#intake-file', file('foreign.csv', csv([], [...HEADINGS, '颜色'])))
  await narrow.click('button:has-text("上传并试办")')
  await narrow.waitForSelector('text=表头中有不认识的列：颜色')
  await assertAccessible(narrow)
  assert.equal(await narrow.evaluate(sideways), false)
  await bench.open(narrow, '/intake')
  assert.equal(await narrow.evaluate(sideways), false)
  assert.deepEqual(bench.complaints, [])
})
