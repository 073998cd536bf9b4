// The same in Chromium, as an old farmer meets it: the elder version, no script, a narrow phone, a button pressed twice.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { TEST_PASSWORD } from '#tests/support/database.ts'
import { type CitizenPortal, openCitizenPortal } from '#tests/support/citizen-portal.ts'
import { chromiumPath, noBrowser } from './workbench-browser.ts'

const axe = readFileSync(fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url)), 'utf8')
let p: CitizenPortal
let browser: Browser

before(async () => {
  if (!chromiumPath) return
  p = await openCitizenPortal()
  browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
})
after(async () => {
  await browser?.close()
  await p?.close()
})

async function holds(page: Page, isAxeAble: boolean): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  assert.ok(wide <= 0, `${page.url()} is too wide`)
  if (!isAxeAble) return
  await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const runner = (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }).axe
    return (await runner.run()).violations.map(({ id }) => id)
  })
  assert.deepEqual(found, [], page.url())
}

async function signIn(page: Page, account: string, password: string): Promise<void> {
  await page.goto(`${p.origin}/me`)
  await page.getByRole('link', { name: '登录', exact: true }).click()
  await page.getByLabel('账号').fill(account)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL(`${p.origin}/me`)
}

const FRESH = ['南岳衡山七十二峰都入云来', '桃花源里可耕田武陵人已远']

for (const [i, look] of [
  { width: 360, scripts: false, mode: 'elder', account: 'citizen-1' },
  { width: 1280, scripts: true, mode: 'standard', account: 'citizen-2' },
].entries())
  test(`a citizen changes the password and signs out everywhere, ${look.width} wide, ${look.mode}`, { skip: noBrowser }, async () => {
    const viewport = { width: look.width, height: 800 }
    const context = await browser.newContext({ locale: 'zh-CN', viewport, javaScriptEnabled: look.scripts })
    await context.addCookies([{ name: 'mode', value: look.mode, url: p.origin }])
    const page = await context.newPage()
    await signIn(page, look.account, TEST_PASSWORD)
    await holds(page, look.scripts)
    await page.getByRole('link', { name: '更换密码' }).click()
    await holds(page, look.scripts)
    await page.getByLabel('账号').fill(look.account)
    await page.getByLabel('现在的密码').fill(TEST_PASSWORD)
    await page.getByRole('button', { name: '继续' }).click()
    await page.getByLabel('新密码', { exact: true }).fill('太短')
    await page.getByLabel('再填一次新密码').fill('太短')
    await page.getByRole('button', { name: '更换密码' }).click()
    await page.getByRole('alert').waitFor()
    await holds(page, look.scripts)
    await page.getByLabel('新密码', { exact: true }).fill(FRESH[i]!)
    await page.getByLabel('再填一次新密码').fill(FRESH[i]!)
    await page.getByRole('button', { name: '更换密码' }).dblclick()
    await page.getByRole('heading', { name: '密码已更换' }).waitFor()
    await holds(page, look.scripts)
    await page.getByRole('link', { name: '回到我的' }).click()
    await page.getByText('登录已失效').waitFor()
    await signIn(page, look.account, FRESH[i]!)
    await page.getByRole('button', { name: '退出所有设备' }).click()
    await page.getByText('所有手机和电脑都已退出登录').waitFor()
    await holds(page, look.scripts)
    await context.close()
  })
