// Every screen of the workbench in light and dark: it opens, its console is silent, and axe (WCAG 2.2 AA) has no objection.
// One page serves one official and theme and moves by the workbench's own links; where many screens are drawn by one
// component, axe looks at each once: lists and records are opened in both themes and judged in turns, forms are shared out
// between the themes.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { Meta } from '#web/kit/api/meta.ts'
import { opening, passing } from '#web/workbench/screens/gate-actions.ts'
import { chromiumPath, noBrowser, openWorkbench, THEMES, violations, type Theme } from './workbench-browser.ts'

let bench: Awaited<ReturnType<typeof openWorkbench>>
const READER = 'informatisation-office.reviewer'
const STAFF = [
  'stats-bureau.officer',
  'stats-bureau.head',
  'ndrc.approver',
  READER,
  'informatisation-office.registry',
  'informatisation-office.sharing',
  'finance-department.funds',
  'leading-group.leader',
]
const EXPERTS = ['expert-1', 'expert-2', 'expert-3', 'expert-4', 'expert-6']
let project = ''

const act = async (account: string, path: string, input: unknown) => {
  const { status, body } = await bench.server.call(account, 'POST', path, input, { 'idempotency-key': crypto.randomUUID() })
  assert.ok(status < 300, `${path}: ${JSON.stringify(body)}`)
  return body
}

const line = (category: string, name: string, amount: string) => ({ category, name, amount, domestic: 1000 })

/** A project of the statistics bureau under review, with its evidence and one opinion given. */
async function projectUnderReview(system: string): Promise<string> {
  const { project: id } = await act('stats-bureau.officer', '/api/projects/draft-project', {
    system,
    name: '宏观经济数据库建设',
    need: '为各部门提供统一的宏观经济数据',
    reuse: '利用全省统一网络平台和已有机房',
    functions: ['分县数据查询'],
    users: ['省发改委'],
    networks: [{ name: '全省政务外网', kind: 'unified-extranet', work: 'use' }],
    dataItemsProduced: [{ name: '常住人口', code: 'population' }],
    dataItemsNeeded: [],
    level: 'province',
    purpose: 'base-database',
    estimate: [
      line('hardware', '服务器', '2600000.00'),
      line('software', '应用软件', '3900000.00'),
      line('security', '安全保障', '1300000.00'),
      line('training', '培训', '500000.00'),
      line('operation', '三年运行维护', '1200000.00'),
      line('supervision', '监理', '300000.00'),
    ],
  })
  await act('stats-bureau.head', '/api/projects/sign-project', { project: id })
  await act('stats-bureau.officer', '/api/projects/submit-project', { project: id })
  await act(READER, '/api/projects/open-review', { project: id, experts: EXPERTS })
  await act(READER, '/api/projects/compute-evidence', { project: id })
  await act('expert-2', '/api/projects/record-opinion', { project: id, verdict: 'pass', opinion: '需求明确，同意。' })
  return id
}

before(async () => {
  if (!chromiumPath) return
  bench = await openWorkbench({ now: '2026-11-23T02:00:00.000Z' })
  const system = {
    name: '宏观经济数据库',
    zone: 'extranet',
    kind: 'base-database',
    functions: ['分县数据查询'],
    users: ['省发改委'],
    description: '测试记录',
  }
  const { id } = await act('stats-bureau.officer', '/api/systems/register-system', system)
  await act('ndrc.officer', '/api/systems/register-system', { ...system, name: '宏观经济管理系统' })
  await act('informatisation-office.officer', '/api/planning/load-first-plan', {})
  project = await projectUnderReview(id)
})
after(async () => bench?.close())

/** Opens every path in a theme; axe looks where `looks` says so, at the frame around the screens once. */
async function visit(
  account: string | null,
  theme: Theme,
  paths: readonly string[],
  looks: (at: number) => boolean = () => true,
): Promise<string[]> {
  const page = await bench.pageOf(account, theme)
  const found: string[] = []
  for (const [at, path] of paths.entries()) {
    await (at === 0 ? bench.open(page, path) : bench.move(page, path))
    if (looks(at)) found.push(...(await violations(page, at === 0 ? 'html' : 'main')))
  }
  await page.context().close()
  return found
}

/** All paths in both themes, side by side; axe sees each once, and every second one in the other theme. */
async function visitInTurns(account: string, paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(THEMES.map((theme, nth) => visit(account, theme, paths, (at) => at % 2 === nth)))
  return found.flat()
}

const metaOf = async (account: string): Promise<Meta> => (await bench.server.call(account, 'GET', '/api/meta')).body as Meta

const silent = () => assert.deepEqual(bench.complaints.splice(0), [])

test('every screen opens in light and dark', { skip: noBrowser }, async () => {
  const screens = [
    '/work',
    '/cases',
    '/projects',
    `/projects/${project}`,
    '/plan',
    '/requests',
    '/catalogue',
    '/exchange',
    '/clauses',
    '/clauses/4.3.2',
    '/organs',
    '/no-such-page',
  ]
  for (const theme of THEMES) {
    const found = await Promise.all([
      visit(null, theme, ['/work?sign-in=again']),
      visit(READER, theme, screens),
      visit('audit-office.auditor', theme, ['/audit']),
      visit('expert-1', theme, ['/work', '/reviews', `/reviews/${project}`, '/projects']),
      visit('leading-group.leader', theme, ['/dashboard']),
      visit('stats-bureau.officer', theme, ['/forms', '/forms/new']),
    ])
    assert.deepEqual(found.flat(), [])
  }
  silent()
})

test(
  'every register, a record of it where there is one, and every case that waits open in light and dark',
  { skip: noBrowser },
  async () => {
    const meta = await metaOf(READER)
    const paths: string[] = []
    for (const { name } of meta.registers.filter(({ allowed }) => allowed)) {
      paths.push(`/registers/${name}`)
      const { body } = await bench.server.call(READER, 'GET', `/api/registers/${name}?size=1`)
      const first = body.rows?.[0]?.id
      if (first) paths.push(`/registers/${name}/${first}`)
    }
    const { body } = await bench.server.call(READER, 'GET', '/api/cases/mine')
    assert.ok(body.rows.length > 0)
    paths.push(...body.rows.map(({ id }: { id: string }) => `/cases/${id}`))
    assert.deepEqual(await visitInTurns(READER, paths), [])
    silent()
  },
)

/** Which kinds of field a form is made of: two forms of the same kinds are drawn by the same code. */
function kindsOf(schema: unknown, kinds = new Set<string>()): Set<string> {
  if (typeof schema !== 'object' || schema === null) return kinds
  const { type, format, enum: choices, ...rest } = schema as Record<string, unknown>
  kinds.add(
    [type, format, choices && 'choice', 'anyOf' in rest && 'one of', 'unit' in rest && 'unit', 'hint' in rest && 'hint']
      .filter(Boolean)
      .join(' '),
  )
  for (const inner of Object.values(rest)) kindsOf(inner, kinds)
  return kinds
}

test('the form of every action stands, drawn from its contract, for somebody who may do it', { skip: noBrowser }, async () => {
  const seen = new Set<string>()
  const judged = new Set<string>()
  const news = new Set<string>()
  const tours: { account: string; theme: Theme; paths: string[] }[] = []
  for (const [nth, account] of STAFF.entries()) {
    const mine = (await metaOf(account)).actions.filter(
      ({ name, allowed, may }) => allowed && may !== 'signed-in' && may !== 'anyone' && !seen.has(name),
    )
    for (const { name, input } of mine) {
      seen.add(name)
      const kinds = [...kindsOf(input)].filter((kind) => !judged.has(kind))
      for (const kind of kinds) judged.add(kind)
      if (kinds.length > 0) news.add(`/do/${name}`)
    }
    const paths = mine.map(({ name }) => `/do/${name}`)
    const themes = paths.length > 8 ? THEMES : [THEMES[nth % 2]!]
    for (const [at, theme] of themes.entries()) tours.push({ account, theme, paths: paths.filter((_, k) => k % themes.length === at) })
  }
  const inLane = async (lane: number) => {
    const found: string[] = []
    // Every form opens; axe judges the first of its kinds, and every fifth of the others.
    for (const { account, theme, paths } of tours.filter((_, at) => at % 3 === lane))
      found.push(...(await visit(account, theme, paths, (at) => news.has(paths[at]!) || at % 5 === 0)))
    return found
  }
  assert.deepEqual((await Promise.all([0, 1, 2].map(inLane))).flat(), [])
  assert.ok(seen.size >= 10)
  silent()
})

test('an expert finds the review in 我的工作, sees what resembles the project, and gives an opinion', { skip: noBrowser }, async () => {
  const page = await bench.pageOf('expert-1', 'light')
  await bench.open(page, '/work')
  await page.getByRole('link', { name: '宏观经济数据库建设' }).click()
  await page.waitForURL(`**/reviews/${project}`)
  await page.waitForSelector('.y-evidence mark')
  assert.match(await page.locator('.y-evidence').innerText(), /宏观经济管理系统/)
  await page.getByLabel('同意', { exact: true }).check()
  await page.getByLabel('意见', { exact: true }).fill('边界清楚，同意。')
  await page.getByRole('button', { name: '提出专家意见' }).click()
  await page.waitForSelector('.y-process >> text=边界清楚，同意。')
  await page.context().close()

  const reviewer = await bench.pageOf(READER, 'light')
  await bench.open(reviewer, `/projects/${project}`)
  assert.match(await reviewer.locator('.y-room').first().innerText(), /5 位专家中 3 位还没有提出意见/)
  assert.match(await reviewer.locator('.y-gates').innerText(), /解除办法/)
  await reviewer.context().close()
  silent()
})

test('every action that the gates name stands in a contract', { skip: noBrowser }, async () => {
  const known = new Set((await metaOf(READER)).actions.map(({ name }) => name))
  const named = [...Object.values(passing).flat(), ...Object.values(opening)]
  assert.deepEqual(
    named.filter((name) => !known.has(name)),
    [],
  )
})

test('the code of a screen that cannot be fetched is said, and the page stays', { skip: noBrowser }, async () => {
  const page = await bench.pageOf(READER, 'light')
  await bench.open(page, '/work')
  await page.context().setOffline(true)
  await bench.move(page, '/clauses')
  assert.match(await page.locator('main').innerText(), /页面没有打开[^]*重新读取/)
  await page.context().setOffline(false)
  await page.getByRole('button', { name: '重新读取' }).click()
  await page.waitForSelector('main h1 >> text=政策条款')
  await page.context().close()
  bench.complaints.splice(0)
})

test('the page stands at the width of a phone without scrolling sideways', { skip: noBrowser }, async () => {
  const page = await bench.pageOf(READER, 'light', 375)
  await bench.open(page, '/work')
  for (const path of ['/clauses', '/plan', `/projects/${project}`, '/do/planning.examine-scheme', '/work']) {
    await bench.move(page, path)
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
