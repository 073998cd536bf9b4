// Every page of the portal in Chromium: light, dark and elder, wide and narrow, with and without scripts, by keyboard alone.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { openPortalHouse, pagesOf, type PortalHouse } from './portal-house.ts'
import { chromiumPath, noBrowser } from './workbench-browser.ts'

const axe = readFileSync(fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url)), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Look = {
  readonly theme?: 'light' | 'dark'
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
    colorScheme: look.theme ?? 'light',
    viewport: { width: look.width ?? 1280, height: 900 },
    javaScriptEnabled: look.scripts ?? true,
  })
  if (look.cookie) await context.addCookies([{ name: look.cookie[0], value: look.cookie[1], url: portal.origin }])
  const page = await context.newPage()
  complaints = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !page.url().endsWith('/no-such-page')) complaints.push(`${page.url()} ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(portal.origin)) complaints.push(`${page.url()} asks ${request.url()}`)
  })
  await visit(page)
  await context.close()
  assert.deepEqual(complaints, [])
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return await page.evaluate(async (rules) => {
    const runner = (
      globalThis as unknown as {
        axe: { run(on: unknown, options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
    ).axe
    const found = await runner.run(document, { runOnly: rules })
    return found.violations.map(({ id, nodes }) => `${location.pathname} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  }, RULES)
}

const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const looks: readonly (Look & { readonly name: string })[] = [
  { name: 'light' },
  { name: 'dark', theme: 'dark' },
  { name: 'the elder version', cookie: ['mode', 'elder'] },
  { name: 'the elder version, dark, at the width of a phone', theme: 'dark', cookie: ['mode', 'elder'], width: 375 },
  { name: 'English', cookie: ['lang', 'en'] },
]

for (const { name, ...look } of looks) {
  test(`every page stands in ${name}: axe is content, the console silent, nothing too wide`, { skip: noBrowser }, () =>
    inBrowser(look, async (page) => {
      for (const path of pagesOf(portal)) {
        await page.goto(portal.origin + path)
        assert.deepEqual(await violations(page), [])
        assert.ok((await tooWide(page)) <= 0, `${path} is too wide`)
      }
    }),
  )
}

test('from the narrowest phone to a wide screen no page scrolls sideways', { skip: noBrowser }, async () => {
  for (const width of [320, 375, 768, 1440])
    await inBrowser({ width }, async (page) => {
      for (const path of [
        '/',
        '/plan',
        '/projects',
        `/projects/${portal.told.project}`,
        '/clauses',
        '/clauses/4.3.2',
        '/organs',
        '/statistics',
        `/catalogue/${portal.told.resource}`,
      ]) {
        await page.goto(portal.origin + path)
        assert.ok((await tooWide(page)) <= 0, `${path} at ${width}`)
      }
    })
})

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

test('targets are 60 px in the elder version: menu, tools, search', { skip: noBrowser }, () =>
  inBrowser({ cookie: ['mode', 'elder'] }, async (page) => {
    await page.goto(portal.origin)
    const low = await page.evaluate(() =>
      [...document.querySelectorAll('.menu a, .tools a, .tools button, .hero button, .hero input, .often a, .foot a')]
        .filter((it) => it.getBoundingClientRect().height < 60)
        .map((it) => it.outerHTML),
    )
    assert.deepEqual(low, [])
    assert.equal(await page.locator('.menu a').count(), 7)
  }),
)

test('text spaced as WCAG 1.4.12 allows is not cut off', { skip: noBrowser }, () =>
  inBrowser({ width: 375 }, async (page) => {
    for (const path of ['/', '/projects', '/clauses/4.3.2']) {
      await page.goto(portal.origin + path)
      await page.evaluate(() => {
        for (const it of document.querySelectorAll<HTMLElement>('body *')) {
          it.style.lineHeight = '1.5'
          it.style.letterSpacing = '0.12em'
          it.style.wordSpacing = '0.16em'
        }
      })
      assert.ok((await tooWide(page)) <= 0, path)
    }
  }),
)
