// Every screen of the workbench in light and dark: it opens, its console is silent, and axe (WCAG 2.2 AA) has no objection.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { Meta } from '#web/kit/api/meta.ts'
import { chromiumPath, noBrowser, openWorkbench, violations, type Theme } from './workbench-browser.ts'

let bench: Awaited<ReturnType<typeof openWorkbench>>
const READER = 'informatisation-office.reviewer'
const STAFF = ['stats-bureau.officer', 'stats-bureau.head', 'ndrc.approver', 'informatisation-office.reviewer', 'informatisation-office.registry', 'informatisation-office.sharing', 'finance-department.funds', 'leading-group.leader']

before(async () => {
  if (!chromiumPath) return
  bench = await openWorkbench({ now: '2026-11-23T02:00:00.000Z' })
  const system = { name: '宏观经济数据库', zone: 'extranet', kind: 'base-database', functions: ['分县数据查询'], users: ['省发改委'], description: '测试记录' }
  await bench.server.call('stats-bureau.officer', 'POST', '/api/systems/register-system', system, { 'idempotency-key': crypto.randomUUID() })
  await bench.server.call('informatisation-office.officer', 'POST', '/api/planning/load-first-plan', {}, { 'idempotency-key': crypto.randomUUID() })
})
after(async () => bench?.close())

async function visit(account: string | null, theme: Theme, paths: readonly string[]): Promise<string[]> {
  const page = await bench.pageOf(account, theme)
  const found: string[] = []
  for (const path of paths) {
    await bench.open(page, path)
    found.push(...(await violations(page)))
  }
  await page.context().close()
  return found
}

const metaOf = async (account: string): Promise<Meta> => (await bench.server.call(account, 'GET', '/api/meta')).body as Meta

const silent = () => assert.deepEqual(bench.complaints.splice(0), [])

for (const theme of ['light', 'dark'] as const) {
  test(`the sign-in page stands in ${theme}`, { skip: noBrowser }, async () => {
    assert.deepEqual(await visit(null, theme, ['/work']), [])
    silent()
  })

  test(`every screen opens in ${theme}`, { skip: noBrowser }, async () => {
    const screens = ['/work', '/cases', '/plan', '/requests', '/catalogue', '/exchange', '/clauses', '/clauses/4.3.2', '/organs', '/no-such-page']
    const meta = await metaOf(READER)
    if (meta.questions.some(({ name }) => name === 'projects.pipeline')) screens.push('/projects')
    assert.deepEqual(await visit(READER, theme, screens), [])
    assert.deepEqual(await visit('audit-office.auditor', theme, ['/audit']), [])
    silent()
  })

  test(`every register, and a record of it where there is one, opens in ${theme}`, { skip: noBrowser }, async () => {
    const meta = await metaOf(READER)
    const paths: string[] = []
    for (const { name } of meta.registers.filter(({ allowed }) => allowed)) {
      paths.push(`/registers/${name}`)
      const { body } = await bench.server.call(READER, 'GET', `/api/registers/${name}?size=1`)
      const first = body.rows?.[0]?.id
      if (first) paths.push(`/registers/${name}/${first}`)
    }
    assert.deepEqual(await visit(READER, theme, paths), [])
    silent()
  })

  test(`every case that waits opens in ${theme}`, { skip: noBrowser }, async () => {
    const { body } = await bench.server.call(READER, 'GET', '/api/cases/mine')
    assert.ok(body.rows.length > 0)
    assert.deepEqual(await visit(READER, theme, body.rows.map(({ id }: { id: string }) => `/cases/${id}`)), [])
    silent()
  })
}

test('the form of every action stands, drawn from its contract, for somebody who may do it', { skip: noBrowser }, async () => {
  const seen = new Set<string>()
  let theme: Theme = 'light'
  for (const account of STAFF) {
    const mine = (await metaOf(account)).actions.filter(({ name, allowed, may }) => allowed && may !== 'signed-in' && may !== 'anyone' && !seen.has(name))
    for (const { name } of mine) seen.add(name)
    assert.deepEqual(await visit(account, theme, mine.map(({ name }) => `/do/${name}`)), [])
    theme = theme === 'light' ? 'dark' : 'light'
  }
  assert.ok(seen.size >= 10)
  silent()
})

test('the page stands at the width of a phone without scrolling sideways', { skip: noBrowser }, async () => {
  const page = await bench.pageOf(READER, 'light', 375)
  for (const path of ['/work', '/clauses', '/plan', '/do/planning.examine-scheme']) {
    await bench.open(page, path)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    assert.ok(over <= 0, `${path} is ${over} px too wide`)
  }
  await page.context().close()
})

test('the switch to English leaves no Chinese word of ours behind', { skip: noBrowser }, async () => {
  const page = await bench.pageOf(READER, 'light')
  await bench.open(page, '/work')
  await page.getByRole('button', { name: 'English' }).click()
  await page.waitForFunction(() => document.documentElement.lang === 'en')
  const rail = await page.locator('.y-rail').innerText()
  assert.doesNotMatch(rail, /[\u4e00-\u9fff]/)
  assert.match(await page.locator('.y-zone').innerText(), /unclassified/)
  await page.context().close()
})

test('the first load of 我的工作 is at most 400 KB, compressed', { skip: noBrowser }, async () => {
  const page = await bench.pageOf(READER, 'light')
  const files = new Set<string>()
  page.on('response', (response) => {
    if (/\/assets\/.*\.(js|css)$/.test(response.url())) files.add(response.url())
  })
  await bench.open(page, '/work')
  await page.context().close()
  let bytes = 0
  for (const url of files) bytes += gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length
  assert.ok(bytes <= 400 * 1024, `${Math.round(bytes / 1024)} KB in ${files.size} files`)
})
