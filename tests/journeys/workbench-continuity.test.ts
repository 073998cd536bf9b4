// The page of continuity in a browser: the level and its figures, the chart of drills, an empty platform, a narrow screen.
import assert from 'node:assert/strict'
import test from 'node:test'
import { platformActor } from '#kernel/access/actor.ts'
import { recordBackup, recordDrill } from '#modules/security/continuity/contract.ts'
import { noBrowser, openWorkbench, violations } from './workbench-browser.ts'

const ADMIN = 'information-centre.system-admin'
const HOUR = 3_600_000

test('the recovery level stands with the figures behind it, and what is missing for the next', { skip: noBrowser }, async (t) => {
  const bench = await openWorkbench()
  t.after(() => bench.close())
  const { house, clock } = bench.server
  const now = Date.parse(clock.now())
  const at = (hours: number) => new Date(now - hours * HOUR).toISOString()
  const page = await bench.pageOf(ADMIN, 'light', 1280)
  await bench.open(page, '/continuity')
  await page.getByText('未达到任何等级').first().waitFor()
  assert.deepEqual(await violations(page), [])

  const platform = platformActor('continuity')
  const backup = {
    zone: 'extranet',
    way: 'copy',
    files: 1_700,
    bytes: 48_300_000,
    seconds: 3.4,
    walUntil: '000000010000000000000003',
  } as const
  for (const [i, hours] of [73, 49, 25, 1].entries())
    await house.act(platform, recordBackup.name, {
      ...backup,
      takenAt: at(hours),
      backup: `20260301T0${i}0000Z-ab0${i}`,
      bytes: backup.bytes * (1 + i / 20),
    })
  const drill = {
    zone: 'extranet',
    kind: 'restore',
    outcome: 'passed',
    restoredTo: at(2),
    logLines: 640,
    logWhole: true,
    tables: 160,
    rowsEqual: true,
  } as const
  for (const [i, rtoSeconds] of [11.2, 12.8, 9.6, 14.1, 12.4].entries())
    await house.act(platform, recordDrill.name, { ...drill, ranAt: at(24 * (5 - i)), rtoSeconds, rpoSeconds: 20 + 7 * i })
  await house.act(platform, recordDrill.name, {
    zone: 'extranet',
    kind: 'restore',
    outcome: 'failed',
    ranAt: at(30),
    found: '日志段不见了',
  })
  await house.act(platform, recordDrill.name, { ...drill, ranAt: at(1), backup: '20260301T030000Z-ab03', rtoSeconds: 12.6, rpoSeconds: 41 })
  await bench.open(page, '/continuity')
  await page.getByText('第 5 级').first().waitFor()
  const text = await page.innerText('main')
  assert.match(text, /12\.6 秒|13 秒/)
  assert.match(text, /距第 6 级还缺/)
  assert.match(text, /可能丢失的时间（RPO）太长：现为 41 秒，至多 0 秒/)
  assert.equal(await page.locator('main svg rect').count(), 6)
  assert.deepEqual(await violations(page), [])
  if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-wide.png`, fullPage: true })

  const narrow = await bench.pageOf(ADMIN, 'dark', 375)
  await bench.open(narrow, '/continuity')
  await narrow.getByText('第 5 级').first().waitFor()
  assert.ok(await narrow.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing runs out of a narrow screen')
  assert.deepEqual(await violations(narrow), [])
  if (process.env.SHOT) await narrow.screenshot({ path: `${process.env.SHOT}-narrow.png`, fullPage: true })
  assert.deepEqual(bench.complaints, [])
})
