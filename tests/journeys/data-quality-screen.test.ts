// The quality of the bases and the feeds of their changes, in Chromium: before anything was measured, and with figures of several
// months; quiet and accessible, wide and narrow.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { end, follow, subscribe } from '#modules/resources/feeds/contract.ts'
import { takeQuality } from '#modules/resources/statistics/contract.ts'
import { chromiumPath, noBrowser, openWorkbench, violations } from './workbench-browser.ts'

const STATS = 'stats-bureau.officer'
const LABOUR = 'human-resources-department.registrar'
let bench: Awaited<ReturnType<typeof openWorkbench>>
before(async () => {
  if (chromiumPath) bench = await openWorkbench({ now: '2026-01-20T01:00:00.000Z' })
})
after(async () => bench?.close())

test('quality is empty, then worst first with its owner and a picture of each aspect', { skip: noBrowser }, async () => {
  const { server } = bench
  const narrow = await bench.pageOf(LABOUR, 'dark', 375)
  await server.database.pool.query('delete from statistics.quality_day')
  await bench.open(narrow, '/data-quality')
  await narrow.getByText('还没有评估过').waitFor()
  assert.deepEqual(await violations(narrow), [])
  for (const day of ['2026-01-31', '2026-02-28', '2026-03-10']) {
    server.clock.set(`${day}T01:00:00.000Z`)
    await server.act(STATS, takeQuality, {})
  }
  // Months later nobody is signed in any more.
  server.cookies.clear()
  const wide = await bench.pageOf(LABOUR, 'light', 1280)
  await bench.open(wide, '/data-quality')
  await wide.locator('.y-chart svg').first().waitFor()
  assert.ok((await wide.locator('#quality-worst ~ .y-scroll tbody tr').count()) > 0)
  assert.deepEqual(await violations(wide), [])
  assert.deepEqual(bench.complaints, [])
})

test('a subscription shows how far behind it is and is ended on the page', { skip: noBrowser }, async () => {
  const { server } = bench
  const { id } = await server.act(LABOUR, subscribe, {
    register: 'population.person',
    matter: 'social-insurance',
    follows: 'list',
    purpose: '核定养老待遇资格',
  })
  await server.act(LABOUR, follow, { subscription: id, add: ['030102199003070011'] })
  const narrow = await bench.pageOf(LABOUR, 'light', 375)
  await bench.open(narrow, '/feeds')
  await narrow.getByText('核定养老待遇资格').waitFor()
  assert.deepEqual(await violations(narrow), [])
  const dark = await bench.pageOf(LABOUR, 'dark', 1280)
  await bench.open(dark, '/feeds')
  assert.deepEqual(await violations(dark), [])
  await server.act(LABOUR, end, { subscription: id })
  await dark.reload()
  await dark.getByText(/已终止的/).waitFor()
  assert.deepEqual(bench.complaints, [])
})
