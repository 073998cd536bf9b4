// The extranet server over a test house, listening on a port of its own, with officials who sign in by password or through
// the issuer's pages.
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCarrier } from '#kernel/events/deliver.ts'
import { newSigner } from '#kernel/trust/signer.ts'
import { generateSm2 } from '#kernel/trust/sm2.ts'
import { authzenPlugin } from '#server/authzen.ts'
import { exchangePlugin } from '#server/exchange.ts'
import { buildServer } from '#server/http.ts'
import { intakePlugin } from '#server/intake.ts'
import { netboxPlugin } from '#server/netbox.ts'
import { scimPlugin } from '#server/scim.ts'
import { interactionDoor } from '#server/issuer/interaction-door.ts'
import { officialsIssuer } from '#server/issuer/officials-issuer.ts'
import { openFormats } from '#server/open-formats.ts'
import { pkiPlugin } from '#server/pki.ts'
import { credentialsPlugin } from '#server/sign-in/credentials-plugin.ts'
import { signInPages } from '#server/sign-in/sign-in-pages.ts'
import { TEST_PASSWORD } from './database.ts'
import { testHouse } from './house.ts'

/** The root of the IRIs in open formats that leave a test server. */
export const TEST_PORTAL = 'https://portal.example.org'

type ServerOptions = Parameters<typeof testHouse>[0] & { perSecond?: number; live?: boolean }

export type Answer = { status: number; body: any; headers: Headers }

/** With `live` what actions tell is delivered as in production, at once after the commit, and the exchange gateway is open. */
export async function testServer(options: ServerOptions = {}) {
  let poke = () => {}
  const base = await testHouse({ walls: false, ...options, poke: () => poke() })
  const carrier = options.live
    ? startCarrier({
        database: base.database,
        deliver: base.house.deliver,
        now: () => base.clock.now(),
        onFault: (error) => process.stderr.write(`${String(error)}\n`),
      })
    : undefined
  if (carrier) poke = carrier.poke
  const gatewayKey = generateSm2()
  const gatewayP256 = newSigner('p256').signer
  const keysDir = mkdtempSync(join(tmpdir(), 'yuelu-keys-'))
  // Passkeys need a domain name; the port is known once the server listens.
  let port = 0
  const publicOrigin = () => `http://localhost:${port}`
  const issuer = officialsIssuer({
    house: base.house,
    origin: publicOrigin,
    keysDir,
    onFault: (error) => process.stderr.write(`${String(error)}\n`),
  })
  const { vault } = base
  const app = await buildServer({
    house: base.house,
    zone: 'extranet',
    issuer,
    vault,
    perSecond: options.perSecond ?? 10_000,
    plugins: [
      openFormats({ house: base.house, base: TEST_PORTAL }),
      pkiPlugin(base.house),
      credentialsPlugin({ house: base.house, vault }),
      scimPlugin(base.house, publicOrigin),
      netboxPlugin(base.house, publicOrigin),
      intakePlugin({ house: base.house, folder: join(keysDir, 'intake') }),
      authzenPlugin({ house: base.house, vault, origin: publicOrigin }),
      signInPages({ house: base.house, vault, door: interactionDoor(issuer), zone: 'extranet' }),
      ...(options.live
        ? [
            exchangePlugin({
              house: base.house,
              key: gatewayKey,
              p256: gatewayP256,
              vault,
              address: () => 'https://extranet.example',
              connections: { platform: { url: base.url } },
            }),
          ]
        : []),
    ],
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  port = (app.server.address() as AddressInfo).port
  const url = `http://127.0.0.1:${port}`
  const cookies = new Map<string, string>()

  /** One request; `account` signs in first when it has no session yet, 'anyone' sends no cookie. */
  async function call(
    account: string,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    if (account !== 'anyone' && !cookies.has(account)) await signIn(account)
    const response = await fetch(url + path, {
      method,
      headers: {
        'x-yuelu': '1',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(cookies.has(account) && { cookie: cookies.get(account)! }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    let parsed: unknown = text
    try {
      parsed = JSON.parse(text)
    } catch {
      // Not every answer is JSON (metrics, sheets).
    }
    return { status: response.status, body: parsed, headers: response.headers }
  }

  async function signIn(account: string, password = TEST_PASSWORD): Promise<Response> {
    const response = await fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-yuelu': '1' },
      body: JSON.stringify({ account, password }),
    })
    const cookie = response.headers.getSetCookie()[0]
    if (response.ok && cookie) cookies.set(account, cookie.split(';')[0]!)
    return response
  }

  return {
    ...base,
    app,
    origin: url,
    /** The address by which the server names itself: a domain name, as passkeys and the issuer's cookies want it. */
    publicOrigin: publicOrigin(),
    issuer,
    keysDir,
    intakeFolder: join(keysDir, 'intake'),
    gatewayKey,
    call,
    signIn,
    cookies,
    async close() {
      await app.close()
      await carrier?.stop()
      await base.close()
      rmSync(keysDir, { recursive: true, force: true })
    },
  }
}
