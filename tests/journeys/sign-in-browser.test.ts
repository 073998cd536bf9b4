// A real browser from the sign-in page to the workbench and back: a password by keyboard, a passkey made and used with a
// virtual authenticator, step-up in the middle of an act, and a copied passkey refused.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { instantOf } from '#kernel/time/day.ts'
import { TEST_PASSWORD } from '#tests/support/database.ts'
import { authenticator, chromiumPath, noBrowser, openWorkbench, THEMES, violations } from './workbench-browser.ts'

let bench: Awaited<ReturnType<typeof openWorkbench>>
let origin = ''
const OWNER = 'stats-bureau.officer'

before(async () => {
  if (!chromiumPath) return
  bench = await openWorkbench({ now: '2026-11-23T02:00:00.000Z' })
  // Passkeys want a domain name.
  origin = bench.server.origin.replace('127.0.0.1', 'localhost')
})
after(async () => bench?.close())

const start = (page: Page, to = '/account') => page.goto(`${origin}/api/session/start?to=${encodeURIComponent(to)}`)

async function byPassword(page: Page, account: string): Promise<void> {
  await start(page)
  await page.fill('#account', account)
  await page.fill('#password', TEST_PASSWORD)
  await page.press('#password', 'Enter')
  await page.waitForSelector('main h1 >> text=我的账户')
}

test('the sign-in pages stand without a script, in light and dark, on a desk and on a phone', { skip: noBrowser }, async () => {
  for (const [nth, theme] of THEMES.entries()) {
    const page = await bench.pageOf(null, theme, nth === 0 ? 1280 : 360)
    await start(page)
    assert.deepEqual(await violations(page), [])
    await page.fill('#account', 'nobody')
    await page.fill('#password', 'not the password')
    await page.press('#password', 'Enter')
    await page.waitForSelector('[role=alert] p')
    assert.match(await page.title(), /^错误：登录/)
    assert.ok(await page.evaluate(() => document.activeElement?.getAttribute('role') === 'alert'), 'the summary has the focus')
    assert.deepEqual(await violations(page), [])
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    assert.ok(over <= 0, `${over} px too wide`)
    await page.goto(`${origin}/sign-in/recover`)
    assert.deepEqual(await violations(page), [])
    await page.context().close()
  }
  bench.complaints.splice(0)
})

test('a person signs in by keyboard alone, with JavaScript off', { skip: noBrowser }, async () => {
  const context = await (await bench.pageOf(null, 'light')).context().browser()!.newContext({ javaScriptEnabled: false, locale: 'zh-CN' })
  const page = await context.newPage()
  await start(page)
  await page.waitForSelector('#account:focus')
  await page.keyboard.type('ndrc.head')
  await page.keyboard.press('Tab')
  await page.keyboard.type(TEST_PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${origin}/account`)
  await context.close()
})

test('the password can be shown and pasted', { skip: noBrowser }, async () => {
  const page = await bench.pageOf(null, 'light')
  await start(page)
  await page.fill('#password', '看得见')
  await page.getByRole('button', { name: '显示密码' }).click()
  assert.equal(await page.getAttribute('#password', 'type'), 'text')
  await page.getByRole('button', { name: '隐藏密码' }).click()
  assert.equal(await page.getAttribute('#password', 'type'), 'password')
  await page.context().close()
})

test('a passkey is added, signs in without a password, and a copy of it is refused', { skip: noBrowser }, async () => {
  const page = await bench.pageOf(null, 'light')
  await byPassword(page, OWNER)
  const { cdp, id } = await authenticator(page)
  await page.fill('#passkey-name', '办公室电脑')
  await page.getByRole('button', { name: '登记通行密钥' }).click()
  await page.waitForSelector('.y-lines >> text=办公室电脑')
  const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId: id })
  assert.equal(credentials.length, 1)
  assert.ok(credentials[0]!.isResidentCredential && credentials[0]!.rpId === 'localhost')

  await page.context().clearCookies()
  await start(page)
  await page.waitForSelector('[data-passkey]:not([hidden])')
  await page.getByRole('button', { name: '用通行密钥登录' }).click()
  await page.waitForSelector('main h1 >> text=我的账户')
  await page.waitForSelector('.y-rows td >> text=通行密钥')
  assert.deepEqual(await violations(page, 'main'), [])

  // A copy that was made before knows an older count.
  const { credentials: used } = await cdp.send('WebAuthn.getCredentials', { authenticatorId: id })
  await cdp.send('WebAuthn.removeCredential', { authenticatorId: id, credentialId: used[0]!.credentialId })
  await cdp.send('WebAuthn.addCredential', { authenticatorId: id, credential: { ...used[0]!, signCount: 0 } })
  await page.context().clearCookies()
  await start(page)
  await page.waitForSelector('[data-passkey]:not([hidden])')
  await page.getByRole('button', { name: '用通行密钥登录' }).click()
  await page.waitForSelector('[data-passkey] .fault >> text=可能被复制')
  await page.context().close()
  bench.complaints.splice(0)
})

test('a call that wants fresh proof opens the dialog by itself, and goes on once when it is given', { skip: noBrowser }, async () => {
  const page = await bench.pageOf(null, 'light')
  await byPassword(page, 'ndrc.officer')
  bench.server.clock.set(instantOf(new Date(Date.parse(bench.server.clock.now()) + 11 * 60_000)))
  const calls: string[] = []
  page.on('request', (request) => request.method() !== 'GET' && calls.push(`${request.method()} ${new URL(request.url()).pathname}`))
  await page.fill('#new-password', '长沙米市街十二号门牌旧事')
  await page.getByRole('button', { name: '更换密码' }).click()
  await page.waitForSelector('#proof-password')
  assert.deepEqual(await violations(page, '.ant-modal'), [])
  await page.fill('#proof-password', 'wrong')
  await page.press('#proof-password', 'Enter')
  await page.waitForSelector('.ant-modal >> text=账号或密码不正确')
  await page.fill('#proof-password', TEST_PASSWORD)
  await page.press('#proof-password', 'Enter')
  await page.waitForSelector('text=密码已更换')
  assert.deepEqual(calls, [
    'PUT /api/credentials/password',
    'POST /api/session/proof',
    'POST /api/session/proof',
    'PUT /api/credentials/password',
  ])
  await page.context().close()
  bench.complaints.splice(0)
})

test('who turns back at the dialog is told why nothing was done', { skip: noBrowser }, async () => {
  const page = await bench.pageOf(null, 'light')
  await byPassword(page, 'finance-department.officer')
  bench.server.clock.set(instantOf(new Date(Date.parse(bench.server.clock.now()) + 11 * 60_000)))
  await page.getByRole('button', { name: '添加验证器' }).click()
  await page.waitForSelector('#proof-password')
  await page.keyboard.press('Escape')
  await page.waitForSelector('.y-refusal >> text=请先重新验证您的身份')
  await page.context().close()
  bench.complaints.splice(0)
})

test('the screens of the account are clean in both themes and fit a phone', { skip: noBrowser }, async () => {
  for (const [nth, theme] of THEMES.entries()) {
    for (const [account, path] of [
      ['ndrc.head', '/account'],
      ['information-centre.system-admin', '/account-help'],
      ['information-centre.security-admin', '/account-help'],
    ] as const) {
      const page = await bench.pageOf(account, theme, nth === 0 ? 1280 : 360)
      await bench.open(page, path)
      assert.deepEqual(await violations(page), [], `${account} ${path}`)
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      assert.ok(over <= 0, `${path} is ${over} px too wide`)
      await page.context().close()
    }
  }
  assert.deepEqual(bench.complaints.splice(0), [])
})
