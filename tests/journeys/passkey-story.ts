import { chromium } from 'playwright-core'
import { TEST_PASSWORD } from '#tests/support/database.ts'
import { chromiumPath, noBrowser } from './workbench-browser.ts'
import type { Story } from './story.ts'

/** A passkey is registered and used in a real browser with a virtual authenticator. */
export async function passkeyStory(s: Story): Promise<void> {
  s.chapter('通行密钥：在浏览器里登记一把，再用它登录')
  if (noBrowser) return s.skipped(noBrowser)
  const browser = await chromium.launch({ executablePath: chromiumPath!, args: ['--no-sandbox'] })
  try {
    const context = await browser.newContext({ locale: 'zh-CN' })
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('WebAuthn.enable')
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
  } finally {
    await browser.close()
  }
}
