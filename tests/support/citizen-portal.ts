// The portal and the extranet's link as they stand in production: mutual TLS between them, the citizens' issuer behind it,
// and a browser of a citizen that keeps its cookies and follows where it is sent.
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openVault } from '#kernel/trust/vault.ts'
import { citizensIssuer } from '#server/issuer/citizens-issuer.ts'
import { linkClient, linkServerOptions, portalDigest, portalSecret } from '#server/link.ts'
import { makeLinkKeys } from '#server/link-keys.ts'
import { freePort } from '#server/ports.ts'
import { actThrough, askThrough } from '#server/portal-ask.ts'
import { buildPortal } from '#server/portal.ts'
import { buildLink } from '#server/roles/serve-link.ts'
import { TEST_PASSWORD } from './database.ts'
import { type TestHouse, testHouse } from './house.ts'

export type CitizenPortal = Awaited<ReturnType<typeof openCitizenPortal>>

/** `house`: one that stands already, whose clock the pages then go by. */
export async function openCitizenPortal(options: { house?: Pick<TestHouse, 'house' | 'clock'> } = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'yuelu-citizens-'))
  const keys = join(dir, 'keys')
  await makeLinkKeys(join(dir, 'link'))
  const own = options.house ? undefined : await testHouse({ walls: false, now: new Date().toISOString() })
  const house = (options.house ?? own) as TestHouse
  const port = await freePort('127.0.0.1')
  const origin = `http://127.0.0.1:${port}`
  const part = join(dir, 'link', 'extranet')
  const issuer = citizensIssuer({ house: house.house, origin, keysDir: keys, portalDigest: portalDigest(part) })
  const link = await buildLink({
    house: house.house,
    issuer,
    vault: openVault(keys),
    https: linkServerOptions(part),
    portal: () => origin,
    perSecond: 10_000,
  })
  await link.listen({ host: '127.0.0.1', port: 0 })
  const extranet = `https://127.0.0.1:${(link.server.address() as AddressInfo).port}`
  const dispatcher = linkClient(join(dir, 'link', 'portal'))
  const secret = portalSecret(join(dir, 'link', 'portal'))
  const portal = await buildPortal({
    ask: askThrough(extranet, dispatcher),
    act: actThrough(extranet, dispatcher),
    citizens: { extranet, dispatcher, publicUrl: () => origin, secret },
    publicUrl: origin,
    perSecond: 10_000,
    now: () => new Date(house.clock.now()),
  })
  await portal.listen({ host: '127.0.0.1', port })

  return {
    house,
    issuer,
    link,
    portal,
    origin,
    extranet,
    dispatcher,
    secret,
    keys,
    browser: () => openBrowser(origin),
    async close() {
      await portal.close()
      await link.close()
      await dispatcher.close()
      await own?.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

export type Browser = ReturnType<typeof openBrowser>
export type Shown = { readonly status: number; readonly url: string; readonly text: string; readonly headers: Headers }

/** A browser without script: cookies, redirects, forms. */
export function openBrowser(origin: string) {
  const cookies = new Map<string, string>()

  async function once(url: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { ...(init.headers as object), ...(cookie && { cookie }) } })
    for (const set of answer.headers.getSetCookie()) {
      const [pair = '', ...rest] = set.split(';')
      const at = pair.indexOf('=')
      const value = pair.slice(at + 1)
      if (value === '' || rest.some((part) => /max-age=0|expires=thu, 01 jan 1970/i.test(part))) cookies.delete(pair.slice(0, at))
      else cookies.set(pair.slice(0, at), value)
    }
    return answer
  }

  async function go(path: string, init: RequestInit = {}): Promise<Shown> {
    let url = new URL(path, origin).href
    let answer = await once(url, init)
    for (let hops = 0; [302, 303].includes(answer.status); hops += 1) {
      if (hops > 10) throw new Error('too many redirects')
      url = new URL(answer.headers.get('location')!, url).href
      answer = await once(url)
    }
    return { status: answer.status, url: url.replace(origin, ''), text: await answer.text(), headers: answer.headers }
  }

  const post = (path: string, form: Record<string, string> | [string, string][], headers: Record<string, string> = {}) =>
    go(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(form).toString(),
    })

  const markIn = (text: string) => /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? ''

  return {
    cookies,
    once: (path: string, init?: RequestInit) => once(new URL(path, origin).href, init),
    go,
    post,
    markIn,
    /** Sends a form of the page at `from`, with its mark. */
    async fill(from: string, path: string, form: Record<string, string | readonly string[]>): Promise<Shown> {
      const { text } = await go(from)
      const fields = Object.entries(form).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]))
      return await post(path, [['csrf', markIn(text)], ...fields])
    },
    async signIn(account: string, password = TEST_PASSWORD): Promise<Shown> {
      const page = await go('/me/sign-in?back=/me')
      return await post(page.url, { csrf: markIn(page.text), account, password })
    },
  }
}
