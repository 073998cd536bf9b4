// The API page in a browser: nothing that axe objects to in light and dark, and a call tried with the reader's own session.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { chromium, type Browser } from 'playwright-core'
import { testServer } from '#tests/support/server.ts'
import { assertAccessible, chromiumPath, noBrowser, type Theme } from './workbench-browser.ts'

let server: Awaited<ReturnType<typeof testServer>>
let browser: Browser
const complaints: string[] = []
before(async () => {
  if (noBrowser) return
  server = await testServer()
  browser = await chromium.launch({ executablePath: chromiumPath!, args: ['--no-sandbox'] })
})
after(async () => {
  await browser?.close()
  await server?.close()
})

async function pageOf(account: string | null, theme: Theme) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, colorScheme: theme, locale: 'zh-CN' })
  if (account) {
    await server.signIn(account)
    const [name = '', value = ''] = server.cookies.get(account)!.split('=')
    await context.addCookies([{ name, value, url: server.origin }])
  }
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => message.type() === 'error' && !message.text().includes('status of 4') && complaints.push(message.text()))
  return page
}

const shots = process.env.YUELU_SHOTS

for (const theme of ['light', 'dark'] as const) {
  test(`the API page and a page of a refusal stand in ${theme}`, { skip: noBrowser }, async () => {
    const page = await pageOf(null, theme)
    await page.goto(`${server.origin}/api/docs`)
    if (shots) await page.screenshot({ path: `${shots}/docs-${theme}.png` })
    await assertAccessible(page)
    await page.goto(`${server.origin}/api/docs/projects#projects.approve-project`)
    await page.waitForSelector('[id="projects.approve-project"] .try')
    if (shots) await page.screenshot({ path: `${shots}/docs-call-${theme}.png` })
    await assertAccessible(page)
    await page.goto(`${server.origin}/problems/kernel.not-allowed`)
    if (shots) await page.screenshot({ path: `${shots}/problem-${theme}.png` })
    await assertAccessible(page)
    assert.deepEqual(complaints, [])
  })
}

test('a call is tried with the reader’s session: an answer, then a refusal with its clause', { skip: noBrowser }, async () => {
  const page = await pageOf('stats-bureau.officer', 'light')
  await page.goto(`${server.origin}/api/docs`)
  await page.waitForFunction(() => document.querySelector('[data-tools]')?.textContent?.includes('统计局'))
  await page.fill('#filter', 'policy.clause')
  assert.equal(await page.locator('[data-find]:visible').count(), 2)
  await page.click('[data-find]:visible a[href$="#policy.clause"]')
  const call = page.locator('[id="policy.clause"]')
  await call.locator('textarea').fill('{ "id": "4.3.2" }')
  await call.locator('button').click()
  await call.locator('.good').waitFor()
  assert.match((await call.locator('.try pre').textContent()) ?? '', /4\.3\.2/)

  await page.goto(`${server.origin}/api/docs/projects#projects.approve-project`)
  const action = page.locator('[id="projects.approve-project"]')
  await action.locator('button').click()
  await action.locator('.bad').waitFor()
  assert.match((await action.locator('.try ul').textContent()) ?? '', /kernel\.not-allowed.*3\.7\.7/)
  if (shots) await action.locator('.try').screenshot({ path: `${shots}/tried.png` })
  await assertAccessible(page)
  assert.deepEqual(complaints, [])
})
