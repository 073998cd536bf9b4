import { chromium } from 'playwright-core'
import { TEST_PASSWORD } from '#tests/support/database.ts'
import type { Story } from './story.ts'
import { authenticator, chromiumPath, noBrowser } from './workbench-browser.ts'

const OWNER = 'finance-department.head'

/** A passkey is registered and used in a real browser with a virtual authenticator. */
export async function passkeyStory(s: Story): Promise<void> {
  s.chapter('四、通行密钥：在浏览器里登记一把，再用它登录')
  if (noBrowser) return s.skipped(noBrowser)
  const start = `${s.server.publicOrigin}/api/session/start?to=/account`
  const browser = await chromium.launch({ executablePath: chromiumPath!, args: ['--no-sandbox'] })
  try {
    const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
    await authenticator(page)

    await page.goto(start)
    await page.fill('#account', OWNER)
    await page.fill('#password', TEST_PASSWORD)
    await page.press('#password', 'Enter')
    await page.waitForSelector('main h1 >> text=我的账户')
    s.holds(true, '用密码登录，打开“我的账户”')
    await page.fill('#passkey-name', '办公室电脑')
    await page.getByRole('button', { name: '登记通行密钥' }).click()
    await page.waitForSelector('.y-lines >> text=办公室电脑')
    s.holds(true, '登记一把通行密钥')

    await page.context().clearCookies()
    await page.goto(start)
    await page.waitForSelector('[data-passkey]:not([hidden])')
    await page.getByRole('button', { name: '用通行密钥登录' }).click()
    await page.waitForSelector('main h1 >> text=我的账户')
    const { rows } = await s.server.database.pool.query(
      `select s.methods from kernel.session s join kernel.official o on o.id = s.official where o.account = $1 order by s.opened_at desc limit 1`,
      [OWNER],
    )
    s.holds(rows[0].methods.includes('hwk') && !rows[0].methods.includes('pwd'), '不用密码，凭通行密钥登录')
  } finally {
    await browser.close()
  }
}
