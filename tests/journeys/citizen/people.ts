// Those of the story: officials at the extranet and citizens at the portal, before one house with one clock. A citizen's browser is
// one without script: cookies, redirects, forms.
import assert from 'node:assert/strict'
import { type Browser, openBrowser, openCitizenPortal } from '#tests/support/citizen-portal.ts'
import { testServer } from '#tests/support/server.ts'
import { type Story, tell } from '../story.ts'

export type Told = {
  readonly s: Story
  /** A citizen's browser, signed in at the portal. */
  browser(account: string): Promise<Browser>
  /** A browser of nobody. */
  stranger(): Browser
  /** Nine o'clock in China on another day. */
  on(day: string): void
  readonly house: Story['server']
  /** The portal's own address. */
  readonly origin: string
}

export async function openCitizenProvince(print: (line: string) => void, now = '2026-03-02T01:00:00.000Z') {
  const server = await testServer({ now, live: true })
  const portal = await openCitizenPortal({ house: server })
  const s = tell(server, print)
  const signedIn = new Map<string, Browser>()
  const told: Told = {
    s,
    house: server,
    origin: portal.origin,
    stranger: () => openBrowser(portal.origin),
    on: (day) => s.on(day),
    async browser(account) {
      const known = signedIn.get(account)
      if (known) return known
      const browser = openBrowser(portal.origin)
      const shown = await browser.signIn(account)
      assert.equal(shown.status, 200, `${account} signs in at the portal`)
      signedIn.set(account, browser)
      return browser
    },
  }
  return {
    told,
    async close() {
      await portal.close()
      await server.close()
    },
  }
}
