// A server with the sign-in pages before an issuer of the test, which knows one interaction and says who came through.
import type { AddressInfo } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openVault } from '#kernel/trust/vault.ts'
import { buildServer } from '#server/http.ts'
import { credentialsPlugin } from '#server/sign-in/credentials-plugin.ts'
import type { Asked, Proven, SignInDoor } from '#server/sign-in/door.ts'
import { signInPages } from '#server/sign-in/sign-in-pages.ts'
import { TEST_PASSWORD } from './database.ts'
import { testHouse } from './house.ts'

export const INTERACTION = 'interaction-of-the-test'

export type SignInHouse = Awaited<ReturnType<typeof signInHouse>>

/** `host` is the name in the address that tests call: passkeys want a domain name, such as localhost. */
export async function signInHouse(options: { now?: string; host?: string } = {}) {
  const keys = mkdtempSync(join(tmpdir(), 'yuelu-sign-in-'))
  const base = await testHouse({ walls: false, ...(options.now && { now: options.now }) })
  const vault = openVault(keys)
  const came: Proven[] = []
  const asked: { now: Asked | undefined } = { now: { uid: INTERACTION, client: { id: 'workbench', name: '工作台' }, anew: false } }
  const door: SignInDoor = {
    asked: async (_request, _reply, uid) => (asked.now?.uid === uid ? asked.now : undefined),
    async finish(_request, _reply, proven) {
      came.push(proven)
      return '/api/session'
    },
    abort: async () => '/',
  }
  const app = await buildServer({
    house: base.house,
    zone: 'extranet',
    perSecond: 10_000,
    plugins: [credentialsPlugin({ house: base.house, vault }), signInPages({ house: base.house, vault, door, zone: 'extranet' })],
  })
  await app.listen({ port: 0, host: options.host ?? '127.0.0.1' })
  const origin = `http://${options.host ?? '127.0.0.1'}:${(app.server.address() as AddressInfo).port}`
  const jar = new Map<string, string>()

  /** One request of a browser that keeps cookies; a form when `fields` are given. */
  async function browse(path: string, fields?: Record<string, string>, headers: Record<string, string> = {}) {
    const response = await fetch(origin + path, {
      redirect: 'manual',
      headers: { 'accept-language': 'zh-CN', cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '), ...headers },
      ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
    })
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = set.split(';')[0]!.split('=')
      jar.set(name, value)
    }
    return { status: response.status, text: await response.text(), headers: response.headers }
  }

  /** The hidden value of a form on a page. */
  const hidden = (text: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? ''

  /** Fills in the password page as a browser does. */
  async function enter(account: string, password: string = TEST_PASSWORD, headers: Record<string, string> = {}) {
    const page = await browse(`/sign-in/${INTERACTION}`)
    return browse(`/sign-in/${INTERACTION}`, { csrf: hidden(page.text, 'csrf'), account, password }, headers)
  }

  /** A call of the API by a signed-in official. */
  async function call(token: string, method: string, path: string, body?: unknown) {
    const response = await fetch(origin + path, {
      method,
      headers: { 'x-yuelu': '1', authorization: `Bearer ${token}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as any }
  }

  return {
    ...base,
    vault,
    origin,
    came,
    asked,
    jar,
    browse,
    hidden,
    enter,
    call,
    async close() {
      await app.close()
      await base.close()
      rmSync(keys, { recursive: true })
    },
  }
}
