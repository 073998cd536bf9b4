// A browser without a screen: keeps cookies by host and path, follows redirects one by one, fills in the sign-in page. It
// stops where the way leaves the servers it was told of, which is where a client of the issuer would take over. It is no
// `fetch`, which says of itself in a header that it does not navigate.
import assert from 'node:assert/strict'
import { request } from 'undici'
import { TEST_PASSWORD } from './database.ts'

type Kept = { readonly host: string; readonly name: string; readonly path: string; readonly value: string }

type Sent = { readonly method?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string | URLSearchParams }

export type Stop = { readonly url: URL; readonly status: number; readonly headers: Headers; readonly text: string }

export function cookieBrowser(...origins: readonly string[]) {
  const hosts = new Set(origins.map((origin) => new URL(origin).host))
  let cookies: Kept[] = []

  function keep(url: URL, response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...rest] = line.split(';').map((part) => part.trim())
      const at = pair.indexOf('=')
      const name = pair.slice(0, at)
      const attribute = (wanted: string) => rest.find((part) => part.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1)
      const path = attribute('path') ?? '/'
      cookies = cookies.filter((kept) => !(kept.host === url.host && kept.name === name && kept.path === path))
      const isOver = attribute('max-age') === '0' || Date.parse(attribute('expires') ?? '9999-01-01') < Date.now()
      if (!isOver) cookies.push({ host: url.host, name, path, value: pair.slice(at + 1) })
    }
  }

  async function once(url: URL, init: Sent = {}): Promise<Response> {
    const sent = cookies.filter(({ host, path }) => host === url.host && url.pathname.startsWith(path))
    const answer = await request(url, {
      method: init.method ?? 'GET',
      ...(init.body !== undefined && { body: String(init.body) }),
      headers: {
        accept: 'text/html',
        'sec-fetch-mode': 'navigate',
        'sec-fetch-dest': 'document',
        ...(sent.length > 0 && { cookie: sent.map(({ name, value }) => `${name}=${value}`).join('; ') }),
        ...init.headers,
      },
    })
    const headers = new Headers()
    for (const [name, value] of Object.entries(answer.headers)) for (const one of [value ?? ''].flat()) headers.append(name, one)
    const text = await answer.body.text()
    const response = new Response([204, 304].includes(answer.statusCode) ? null : text, { status: answer.statusCode, headers })
    keep(url, response)
    return response
  }

  /** Goes to an address and on, until a page is shown or the way leaves the known servers (then `status` is 0). */
  async function go(address: string | URL, init: Sent = {}): Promise<Stop> {
    let url = new URL(address)
    let response = await once(url, init)
    for (let hop = 0; hop < 12; hop += 1) {
      const to = response.headers.get('location')
      const text = await response.text()
      if (!to || response.status < 300 || response.status >= 400) return { url, status: response.status, headers: response.headers, text }
      url = new URL(to, url)
      if (!hosts.has(url.host)) return { url, status: 0, headers: response.headers, text: '' }
      response = await once(url)
    }
    throw new Error(`too many redirects at ${url}`)
  }

  return {
    go,
    once,
    cookies: () => [...cookies],
    cookie: (name: string) => cookies.find((kept) => kept.name === name)?.value,
    setCookie: (kept: Kept) => void (cookies = [...cookies.filter(({ name }) => name !== kept.name), kept]),
    forget: () => void (cookies = []),
    /** Fills in the sign-in page that `page` stopped at and goes on. */
    async signIn(page: Stop, account: string, password = TEST_PASSWORD): Promise<Stop> {
      assert.match(page.url.pathname, /^\/sign-in\//, `no sign-in page but ${page.url}: ${page.text.slice(0, 300)}`)
      const hidden = [...page.text.matchAll(/<input[^>]*type="?hidden"?[^>]*>/g)].map(([tag]) => [
        /name="?([\w-]+)/.exec(tag)?.[1] ?? '',
        /value="?([^"\s>]*)/.exec(tag)?.[1] ?? '',
      ])
      const body = new URLSearchParams([...hidden, ['account', account], ['password', password]])
      return await go(page.url, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: page.url.origin, 'sec-fetch-site': 'same-origin' },
        body,
      })
    },
  }
}
