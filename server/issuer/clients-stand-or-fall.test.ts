import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import test, { after, before } from 'node:test'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import * as oidc from 'openid-client'
import { endSessions } from '#kernel/people/sessions.ts'
import { restoreAcceptance } from '#modules/governance/projects/contract.ts'
import { rotateSecret, withdrawClient } from '#modules/platform/sign-in/contract.ts'
import { cookieBrowser } from '#tests/support/cookie-browser.ts'
import {
  askToken,
  authorized,
  CALLBACK,
  issuerOf,
  issuingServer,
  registered,
  type Registered,
  type Server,
  signedIn,
} from '#tests/support/relying-party.ts'

let s: Server
before(async () => void (s = await issuingServer()))
after(() => s.close())

const within = async (ms: number, isSo: () => Promise<boolean>, what: string) => {
  const started = performance.now()
  while (!(await isSo())) {
    assert.ok(performance.now() - started < ms, `${what}: not within ${ms} ms`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
const authorizeAt = (client: Registered) =>
  `${issuerOf(s)}/auth?${new URLSearchParams({ client_id: client.id, response_type: 'code', redirect_uri: CALLBACK, scope: 'openid', code_challenge: 'a'.repeat(43), code_challenge_method: 'S256' })}`
const apiStatus = async (token: string) =>
  (await fetch(`${s.origin}/api/registers/systems.information-system`, { headers: { authorization: `Bearer ${token}` } })).status

test('when the acceptance is revoked, every endpoint refuses the client within a second (4.3.6) (3.7.7)', async () => {
  const client = await registered(s, { scopes: ['api', 'authzen'] })
  const plain = await signedIn(s, client)
  const api = await signedIn(s, client, { scope: 'openid api', browser: plain.browser })
  const own = await oidc.clientCredentialsGrant(plain.config, { scope: 'authzen' })
  const pending = await authorized(s, client, { browser: plain.browser })
  const { sub } = plain.tokens.claims()!
  assert.equal(await apiStatus(api.tokens.access_token), 200)

  await client.revoke()
  const cut = performance.now()
  await within(1_000, async () => (await apiStatus(api.tokens.access_token)) === 401, 'the API')
  const page = await plain.browser.go(authorizeAt(client))
  assert.equal(page.status, 400)
  assert.match(page.text, /未经验收/)
  const code = pending.stop.url.searchParams.get('code')!
  const redeemed = await askToken(s, client, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: CALLBACK,
    code_verifier: pending.verifier,
  })
  assert.deepEqual([redeemed.status, redeemed.body.error], [401, 'invalid_client'])
  const refreshed = await askToken(s, client, { grant_type: 'refresh_token', refresh_token: plain.tokens.refresh_token! })
  assert.equal(refreshed.body.error, 'invalid_client')
  assert.equal((await askToken(s, client, { grant_type: 'client_credentials', scope: 'authzen' })).body.error, 'invalid_client')
  await assert.rejects(oidc.tokenIntrospection(plain.config, plain.tokens.refresh_token!))
  await assert.rejects(oidc.fetchUserInfo(plain.config, plain.tokens.access_token, sub))
  assert.equal(await apiStatus(own.access_token), 401)
  assert.ok(performance.now() - cut < 1_000, 'all of it within a second')

  await s.act('leading-group.leader', restoreAcceptance, { project: client.project, reason: '已整改' })
  await within(1_000, async () => (await plain.browser.go(authorizeAt(client))).status === 0, 'restored')
})

test('a person in the middle of signing in to a client that falls comes to nothing', async () => {
  const client = await registered(s)
  const browser = cookieBrowser(s.publicOrigin)
  const page = await browser.go(authorizeAt(client))
  await client.revoke()
  await new Promise((resolve) => setTimeout(resolve, 320))
  const answer = await browser.signIn(page, 'ndrc.officer')
  assert.ok(answer.status >= 400)
  assert.equal(answer.url.searchParams.get('code'), null)
})

test('a withdrawn client and a rotated secret are refused within a second', async () => {
  const client = await registered(s)
  const ask = (secret: string) => askToken(s, { ...client, secret }, { grant_type: 'refresh_token', refresh_token: 'x' })
  assert.equal((await ask(client.secret)).body.error, 'invalid_grant')
  const { secret } = await s.act('stats-bureau.officer', rotateSecret, { client: client.id })
  await within(1_000, async () => (await ask(client.secret)).body.error === 'invalid_client', 'the old secret')
  assert.equal((await ask(secret)).body.error, 'invalid_grant')
  await s.act('stats-bureau.officer', withdrawClient, { client: client.id, reasons: '下线' })
  await within(1_000, async () => (await ask(secret)).body.error === 'invalid_client', 'withdrawn')
})

/** A client that hears of sign-outs. */
async function listening() {
  const heard: string[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => {
      heard.push(new URLSearchParams(body).get('logout_token') ?? '')
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const backchannelUri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/logout`
  return { heard, backchannelUri, stop: () => server.close() }
}

test('a client hears by the back channel when its user is signed out from afar', async () => {
  const ear = await listening()
  const client = await registered(s, { backchannelUri: ear.backchannelUri })
  const { tokens, config } = await signedIn(s, client)
  const { sub, sid } = tokens.claims()!
  assert.equal(typeof sid, 'string')
  await endSessions(s.database.kysely, sub)
  await within(3_000, async () => ear.heard.length === 1, 'the back channel')
  const { payload } = await jwtVerify(ear.heard[0]!, createRemoteJWKSet(new URL(config.serverMetadata().jwks_uri!)), {
    issuer: issuerOf(s).href,
    audience: client.id,
    typ: 'logout+jwt',
    algorithms: ['ES256'],
  })
  assert.deepEqual([payload.sub, payload.sid], [sub, sid])
  assert.ok('http://schemas.openid.net/event/backchannel-logout' in (payload.events as object))
  assert.equal(payload.nonce, undefined)
  await new Promise((resolve) => setTimeout(resolve, 1_200))
  assert.equal(ear.heard.length, 1, 'it hears of it once')
  ear.stop()
})

test('a client that starts the sign-out ends the session for all, and its user comes back to it', async () => {
  const ear = await listening()
  const hears = await registered(s, { backchannelUri: ear.backchannelUri })
  const leaves = await registered(s)
  const first = await signedIn(s, hears)
  const second = await signedIn(s, leaves, { browser: first.browser })
  const url = oidc.buildEndSessionUrl(second.config, {
    post_logout_redirect_uri: 'https://system.example.cn/bye',
    id_token_hint: second.tokens.id_token!,
    state: 's1',
  })
  const page = await first.browser.go(url)
  const secret = /name="xsrf" value="([^"]+)"/.exec(page.text)![1]!
  const left = await first.browser.go(`${issuerOf(s)}/session/end/confirm`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ xsrf: secret, logout: 'yes' }),
  })
  assert.equal(left.url.href, 'https://system.example.cn/bye?state=s1')
  assert.equal(ear.heard.length, 1)
  await assert.rejects(oidc.refreshTokenGrant(second.config, second.tokens.refresh_token!))
  const foreign = await first.browser.go(
    `${issuerOf(s)}/session/end?client_id=${leaves.id}&post_logout_redirect_uri=${encodeURIComponent('https://evil.example/')}`,
  )
  assert.equal(foreign.status, 400)
  ear.stop()
})

test('without the secret of the page nobody is signed out', async () => {
  const client = await registered(s)
  const { browser } = await signedIn(s, client)
  await browser.go(`${issuerOf(s)}/session/end`)
  const forged = await browser.go(`${issuerOf(s)}/session/end/confirm`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ xsrf: 'guess', logout: 'yes' }),
  })
  assert.equal(forged.status, 400)
  assert.equal((await browser.go(authorizeAt(client))).status, 0, 'still signed in')
})
