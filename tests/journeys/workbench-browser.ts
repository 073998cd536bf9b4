// A browser before the workbench: builds the workbench when it is stale, finds Chromium, signs officials in, and holds
// every page to the same two demands: nothing on the console, nothing that axe (WCAG 2.2 AA) objects to.
import assert from 'node:assert/strict'
import { globSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from 'playwright-core'
import { build } from 'vite'
import { chromiumPath, noBrowser } from '#tests/support/chromium.ts'
import { testServer } from '#tests/support/server.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const axe = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

export { chromiumPath, noBrowser }

export async function freshWorkbench(): Promise<void> {
  const built = statSync(`${root}web/workbench/dist/index.html`, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const sources = globSync('web/{kit,forms,workbench}/**/*.{ts,tsx,css,html}', { cwd: root, exclude: (path) => path.includes('/dist') })
  if (sources.every((path) => statSync(root + path).mtimeMs <= built)) return
  await build({ configFile: `${root}web/workbench/vite.config.ts`, logLevel: 'error' })
}

/**
 * An authenticator in the browser behind which somebody always says yes. The offer in the account field is switched off: it
 * would sign in by itself, before or after the test comes to the button.
 */
export async function authenticator(page: Page): Promise<{ cdp: CDPSession; id: string }> {
  await page.addInitScript(() => {
    PublicKeyCredential.isConditionalMediationAvailable = async () => false
  })
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId: id } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { cdp, id }
}

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const settled = async (page: Page) => {
  await page.waitForSelector('main h1')
  await page.waitForFunction(() => !document.querySelector('.y-loading') && !document.querySelector('[aria-busy=true]'))
}

export async function openWorkbench(options: { now?: string } = {}) {
  await freshWorkbench()
  const server = await testServer(options)
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath!, args: ['--no-sandbox'] })
  const complaints: string[] = []

  /** A page of an official (or of nobody) in a theme; what its console says is collected. */
  async function pageOf(account: string | null, theme: Theme, width = 1366): Promise<Page> {
    const context: BrowserContext = await browser.newContext({ viewport: { width, height: 860 }, colorScheme: theme, locale: 'zh-CN' })
    if (account) {
      if (!server.cookies.has(account)) await server.signIn(account)
      const [name = '', value = ''] = server.cookies.get(account)!.split('=')
      await context.addCookies([{ name, value, url: server.origin }])
    }
    const page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error' && !(account === null && message.text().includes('401')))
        complaints.push(`${page.url()} ${message.text()}`)
    })
    page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`))
    return page
  }

  return {
    server,
    complaints,
    pageOf,
    /** Opens a path and waits until its content stands. */
    async open(page: Page, path: string): Promise<void> {
      await page.goto(server.origin + path)
      await settled(page)
    },
    /** Moves to a path inside the workbench, as its own links do, without loading the program anew. */
    async move(page: Page, path: string): Promise<void> {
      await page.evaluate((to) => {
        history.pushState({}, '', to)
        dispatchEvent(new PopStateEvent('popstate'))
      }, path)
      await page.waitForFunction((to) => document.querySelector('main')?.dataset.shown?.split('?')[0] === to.split('?')[0], path)
      await settled(page)
    },
    async close(): Promise<void> {
      await browser.close()
      await server.close()
    },
  }
}

/** Every violation that axe finds on the page, or in a part of it, in one line each. */
export async function violations(page: Page, part = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  // A colour on its way from one to another is neither.
  await page.waitForFunction(() =>
    document.getAnimations().every(({ effect, playState }) => playState !== 'running' || effect?.getTiming().iterations === Infinity),
  )
  return page.evaluate(
    async ([rules, within]) => {
      const runner = (
        globalThis as unknown as {
          axe: { run(on: unknown, options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
        }
      ).axe
      const found = await runner.run(within, { runOnly: rules })
      return found.violations.map(
        ({ id, nodes }) => `${location.pathname} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      )
    },
    [RULES, part] as const,
  )
}

export async function assertAccessible(page: Page): Promise<void> {
  assert.deepEqual(await violations(page), [])
}
