// Every page of the portal in Chromium. Each is opened once and looked at whole: light and at full width by every rule of axe; then as
// it stands, in dark, in the elder version, at the width of a phone, at 400 % zoom and with wider spacing, by what that look can change.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { mayBeMissing, openPortalHouse, pagesOf, type PortalHouse } from './portal-house.ts'
import { chromiumPath, noBrowser } from './workbench-browser.ts'

const axe = readFileSync(fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url)), 'utf8')
const ALL = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }
const only = (...values: string[]) => ({ type: 'rule', values })
/** CSS pixels of 1280 at 400 %, and of the narrowest phone. */
const ZOOMED = 320
const FULL = { width: 1280, height: 900 }

type Look = {
  readonly cookie?: readonly [string, string]
  readonly width?: number
  readonly scripts?: boolean
}

let portal: PortalHouse
let browser: Browser
let complaints: string[] = []

before(async () => {
  if (!chromiumPath) return
  portal = await openPortalHouse()
  browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
})
after(async () => {
  await browser?.close()
  await portal?.close()
})

async function inBrowser(look: Look, visit: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    colorScheme: 'light',
    reducedMotion: 'reduce',
    viewport: { ...FULL, width: look.width ?? FULL.width },
    javaScriptEnabled: look.scripts ?? true,
  })
  if (look.cookie) await context.addCookies([{ name: look.cookie[0], value: look.cookie[1], url: portal.origin }])
  const page = await context.newPage()
  complaints = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !mayBeMissing(new URL(page.url()).pathname)) complaints.push(`${page.url()} ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(portal.origin)) complaints.push(`${page.url()} asks ${request.url()}`)
  })
  await visit(page)
  await context.close()
  assert.deepEqual(complaints, [])
}

type Axe = { axe: { run(on: unknown, options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }

const violations = (page: Page, runOnly: object): Promise<string[]> =>
  page.evaluate(async (rules) => {
    const found = await (globalThis as unknown as Axe).axe.run(document, { runOnly: rules, resultTypes: ['violations'] })
    return found.violations.map(({ id, nodes }) => `${location.pathname} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  }, runOnly)

const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const asElder = (page: Page, is: boolean) =>
  page.evaluate((elder) => {
    if (elder) document.documentElement.dataset.mode = 'elder'
    else delete document.documentElement.dataset.mode
  }, is)

/** The spacing that WCAG 1.4.12 lets a reader set. */
const spaced = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      'body * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets = [sheet]
  })

test('every page stands: by axe, in dark, for elders, at 400 % zoom, with wide spacing, and the console silent', { skip: noBrowser }, () =>
  inBrowser({}, async (page) => {
    for (const path of pagesOf(portal)) {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize(FULL)
      await page.goto(portal.origin + path, { waitUntil: 'domcontentloaded' })
      await page.evaluate(axe)
      assert.deepEqual(await violations(page, ALL), [])
      assert.ok((await tooWide(page)) <= 0, `${path} is too wide`)
      await page.emulateMedia({ colorScheme: 'dark' })
      assert.deepEqual(await violations(page, only('color-contrast')), [], `${path} in dark`)
      await asElder(page, true)
      assert.ok((await tooWide(page)) <= 0, `${path} is too wide for elders`)
      await page.setViewportSize({ width: 375, height: 900 })
      assert.ok((await tooWide(page)) <= 0, `${path} is too wide for elders on a phone`)
      await asElder(page, false)
      await page.setViewportSize({ width: ZOOMED, height: 900 })
      assert.ok((await tooWide(page)) <= 0, `${path} is too wide at 400 %`)
      await spaced(page)
      assert.ok((await tooWide(page)) <= 0, `${path} is too wide when spaced`)
    }
  }),
)

/** Of each kind of layout one: words are longer in English, the layouts are the same. */
const LAYOUTS = [
  '/',
  '/life/birth',
  '/items',
  '/items/food-operation-licence',
  '/openness',
  '/clauses',
  '/places',
  '/developers',
  '/search?q=zzzz',
  '/plan',
]

test('in English no layout is too wide on the narrowest phone, and its language is said', { skip: noBrowser }, () =>
  inBrowser({ cookie: ['lang', 'en'], width: ZOOMED }, async (page) => {
    for (const path of LAYOUTS) {
      await page.goto(portal.origin + path, { waitUntil: 'domcontentloaded' })
      assert.deepEqual([await page.getAttribute('html', 'lang'), (await tooWide(page)) <= 0], ['en', true], path)
    }
    await page.goto(portal.origin)
    await page.evaluate(axe)
    assert.deepEqual(await violations(page, ALL), [])
  }),
)

test('in forced colours every button and field keeps an edge', { skip: noBrowser }, () =>
  inBrowser({}, async (page) => {
    await page.emulateMedia({ forcedColors: 'active' })
    for (const path of ['/', '/items/food-operation-licence', '/places', '/search?q=zzzz']) {
      await page.goto(portal.origin + path)
      const bare = await page.evaluate(() =>
        [...document.querySelectorAll('main button:not(.as-link), main .button, main input:not([type=hidden])')]
          .filter((it) => {
            const { borderTopStyle, borderTopWidth } = getComputedStyle(it)
            return borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) < 1
          })
          .map((it) => it.outerHTML),
      )
      assert.deepEqual(bare, [], path)
    }
  }),
)

test('without scripts a reader searches, opens what was found, and turns to the elder version and back', { skip: noBrowser }, () =>
  inBrowser({ scripts: false }, async (page) => {
    await page.goto(portal.origin)
    await page.getByRole('searchbox').fill('宏观经济')
    await page.getByRole('button', { name: '搜索' }).click()
    await page.getByRole('link', { name: '宏观经济数据库一期工程' }).click()
    assert.match(await page.locator('h1').innerText(), /宏观经济数据库一期工程/)
    await page.getByRole('button', { name: '长者版' }).click()
    assert.equal(await page.locator('html').getAttribute('data-mode'), 'elder')
    assert.match(await page.locator('h1').innerText(), /宏观经济数据库一期工程/)
    assert.equal(await page.getByRole('link', { name: '打电话问 12345' }).getAttribute('href'), 'tel:12345')
    await page.getByRole('button', { name: '标准版' }).click()
    assert.equal(await page.locator('html').getAttribute('data-mode'), null)
  }),
)

test(
  'by keyboard alone: the first stop skips to the content, every stop shows its focus, and the search answers',
  { skip: noBrowser },
  () =>
    inBrowser({}, async (page) => {
      await page.goto(portal.origin)
      await page.keyboard.press('Tab')
      assert.equal(await page.evaluate(() => document.activeElement?.className), 'skip')
      await page.keyboard.press('Enter')
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'main')
      await page.keyboard.press('Tab')
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'find')
      await page.keyboard.type('验收')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/search\?q=/)
      for (let i = 0; i < 25; i += 1) {
        await page.keyboard.press('Tab')
        const unseen = await page.evaluate(() => {
          const it = document.activeElement!
          // After the last stop the focus leaves the page.
          if (it === document.body) return ''
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(it)
          return outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 3 && boxShadow !== 'none' ? '' : it.outerHTML.slice(0, 200)
        })
        assert.equal(unseen, '', `stop ${i}`)
      }
    }),
)

test('targets are 60 px in the elder version: menu, tools, search, doors, places', { skip: noBrowser }, () =>
  inBrowser({ cookie: ['mode', 'elder'] }, async (page) => {
    for (const path of ['/', '/places', '/items/food-operation-licence']) {
      await page.goto(portal.origin + path)
      const low = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            '.menu a, .tools a, .tools button, .hero button, .hero input, .button, .often a, .errands a, .places a, .strip a, .foot a',
          ),
        ]
          .filter((it) => it.getBoundingClientRect().height < 60)
          .map((it) => it.outerHTML),
      )
      assert.deepEqual(low, [])
    }
    assert.equal(await page.locator('.menu a').count(), 7)
  }),
)
