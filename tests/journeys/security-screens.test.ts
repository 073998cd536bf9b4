// The screens of grades, incidents, duty and the network before a real browser, wide and narrow, in both languages.
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { raiseAlarm } from '#kernel/alarms/raise.ts'
import { carryOnce } from '#server/alarms/watch-platform.ts'
import type { Day } from '#kernel/time/day.ts'
import { seedStory } from '#server/seed-story.ts'
import { assertAccessible, noBrowser, openWorkbench } from './workbench-browser.ts'

const DUTY = 'information-centre.duty-officer'
const LEAD = 'information-centre.emergency-lead'
const REVIEWER = 'informatisation-office.reviewer'

let bench: Awaited<ReturnType<typeof openWorkbench>>
const shots = process.env.SHOTS

before(async () => {
  if (noBrowser) return
  bench = await openWorkbench({ now: '2026-11-26T01:00:00.000Z' })
  const { server } = bench
  await seedStory(server.url, server.vault, '2026-11-27' as Day, () => {})
  await raiseAlarm(server.database.kysely, { kind: 'log.fork', about: 'witness', detail: { finding: 'forked' } }, server.clock.now())
  await carryOnce(server.house, [])
  await server.settle()
})
after(() => bench?.close())

const REGISTRY = 'informatisation-office.registry'
const seen: readonly [account: string, path: string, words: RegExp, widths: readonly number[]][] = [
  [REVIEWER, '/grading', /定级矩阵[\s\S]*第3级[\s\S]*金税工程省级应用/, [1280, 375]],
  [DUTY, '/incidents', /正在值班[\s\S]*审计日志出现两个版本[\s\S]*还剩 4 小时/, [375]],
  [LEAD, '/duty', /值班表[\s\S]*08:00–/, [375]],
  [LEAD, '/work', /您正在值班/, [1280]],
  [REGISTRY, '/zones', /政务内网 与 政务外网[\s\S]*物理隔离[\s\S]*内外网文件摆渡（示例）[\s\S]*今日放行流量/, [375]],
  [REGISTRY, '/plan/addresses', /fd43:2::\/32[\s\S]*全省[\s\S]*10\.32\.0\.0\/12/, [375]],
  ['human-resources-department.receiver', '/applications', /待受理（2）[\s\S]*社会保障卡申领/, [375]],
  ['market-regulation-bureau.certificate-sealer', '/to-seal', /食品经营许可证/, [375]],
  ['market-regulation-bureau.certificates', '/do/certificates.issue', /证照类型/, [375]],
  [REGISTRY, '/vertical-networks', /县市区[\s\S]*122[\s\S]*口径[\s\S]*某厅审计纵向网（示例）[\s\S]*已到期/, [375]],
]

/** Pages of one record: the newest of its book. */
const ones: readonly [account: string, table: string, path: string, words: RegExp][] = [
  ['government-general-office.report-dispatcher', 'ratings.rectification', '/ratings/', /请回访评价人[\s\S]*跑了三趟/],
  ['water-department.disclosure-officer', 'disclosure.request', '/disclosure-requests/', /现在要做的[\s\S]*申请内容/],
  ['changsha.report-clerk', 'reports.report', '/reports/', /人行道塌陷[\s\S]*现在要做的/],
]

test('each page stands at every width without a complaint of the console or of axe', { skip: noBrowser }, async () => {
  const newest = async (table: string) =>
    (await bench.server.database.pool.query<{ id: string }>(`select id from ${table} order by created_at desc limit 1`)).rows[0]!.id
  const found = await Promise.all(
    ones.map(async ([account, table, path, words]) => [account, path + (await newest(table)), words, [375]] as const),
  )
  for (const [account, path, words, widths] of [...seen, ...found])
    for (const width of widths) {
      const page = await bench.pageOf(account, 'light', width)
      await bench.open(page, path)
      assert.match(await page.innerText('main'), words, path)
      await assertAccessible(page)
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${path} scrolls sideways at ${width}`)
      if (shots) await page.screenshot({ path: `${shots}${path.replaceAll('/', '-')}-${width}.png`, fullPage: true })
      await page.context().close()
    }
  assert.deepEqual(bench.complaints, [])
})

test('the duty officer opens the alarm’s incident, grades it in its own form, and the clock is there', { skip: noBrowser }, async () => {
  const page = await bench.pageOf(DUTY, 'dark')
  await bench.open(page, '/incidents')
  await page.click('a:has-text("审计日志出现两个版本")')
  await page.waitForSelector('.y-timeline')
  assert.match(await page.innerText('main'), /经过[\s\S]*保全/)
  await assertAccessible(page)
  if (shots) await page.screenshot({ path: `${shots}-incident.png`, fullPage: true })
  await page.click('button:has-text("确认并定级")')
  await page.waitForSelector('.ant-drawer-body .y-form')
  await page.fill('.ant-drawer-body textarea', '核实属实')
  if (shots) await page.screenshot({ path: `${shots}-confirm.png`, fullPage: true })
  assert.deepEqual(bench.complaints, [])
})
