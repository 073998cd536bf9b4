import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import test, { after, before } from 'node:test'
import {
  calculateJwkThumbprint,
  decodeJwt,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWTPayload,
  SignJWT,
} from 'jose'
import * as oidc from 'openid-client'
import { endSessions } from '#kernel/people/sessions.ts'
import { discovered, issuerOf, issuingServer, registered, type Registered, type Server, signedIn } from '#tests/support/relying-party.ts'
import { keyFile, signInKeys } from './sign-in-keys.ts'

let s: Server
let client: Registered
before(async () => {
  s = await issuingServer()
  client = await registered(s, { scopes: ['api', 'authzen'] })
})
after(() => s.close())

const ASKED = '/api/systems/list-in-use'
const OWN = '/api/registers/systems.information-system'

async function call(token: string, path = OWN, init: RequestInit = {}) {
  const response = await fetch(s.publicOrigin + path, {
    ...init,
    headers: { authorization: `Bearer ${token}`, ...(init.headers as object) },
  })
  return { status: response.status, challenge: response.headers.get('www-authenticate'), text: await response.text() }
}
const forApi = () => signedIn(s, client, { scope: 'openid api', account: 'stats-bureau.officer' })
const sign = async (payload: JWTPayload, header: { kid?: string; typ?: string }) => {
  const [key] = (await signInKeys(keyFile(s.keysDir, 'officials'), new Date())).keys
  return await new SignJWT(payload)
    .setProtectedHeader({ alg: 'ES256', kid: key!.kid!, typ: 'at+jwt', ...header })
    .sign(await importJWK(key!, 'ES256'))
}

test('a system acts in the name of whoever signed in, with the rights of their post', async () => {
  const { tokens } = await forApi()
  assert.deepEqual(decodeProtectedHeader(tokens.access_token).typ, 'at+jwt')
  const claims = decodeJwt(tokens.access_token)
  assert.equal(claims.aud, `${s.publicOrigin}/api`)
  assert.ok(claims.exp! - claims.iat! <= 300)
  assert.equal((await call(tokens.access_token)).status, 200)
  const made = await call(tokens.access_token, '/api/systems/register-system', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: '接口登记', zone: 'extranet', kind: 'department', functions: ['查'], users: ['本局'], description: '试' }),
  })
  assert.equal(made.status, 200, made.text)
  const { rows } = await s.database.pool.query(
    "select actor_name from kernel.audit_line where action = 'systems.register-system' order by at desc limit 1",
  )
  assert.equal(rows.length, 1)
  const refused = await call(tokens.access_token, '/api/sign-in/allow-scopes', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ client: client.id, version: 2, scopes: ['scim'], reasons: '自授' }),
  })
  assert.equal(refused.status, 403)
})

test('a token speaks for a person, but is no session: it can neither read, change nor end theirs', async () => {
  const { tokens } = await forApi()
  for (const [method, path] of [
    ['GET', '/api/session'],
    ['PUT', '/api/session/post'],
    ['POST', '/api/credentials/passkey-challenge'],
    ['POST', '/api/credentials/one-time-code'],
  ] as const) {
    const body =
      method === 'GET' ? {} : { body: '{"post":"00000000-0000-7000-8000-000000000001"}', headers: { 'content-type': 'application/json' } }
    assert.equal((await call(tokens.access_token, path, { method, ...body })).status, 401, path)
  }
  await call(tokens.access_token, '/api/session', { method: 'DELETE' })
  assert.equal((await call(tokens.access_token)).status, 200)
})

test('a token without the scope of the API, an ID token, and an opaque token open nothing', async () => {
  const plain = await signedIn(s, client, { scope: 'openid profile' })
  const { tokens } = await forApi()
  for (const token of [plain.tokens.access_token, plain.tokens.id_token!, tokens.id_token!, tokens.refresh_token!])
    assert.equal((await call(token)).status, 401)
  await assert.rejects(oidc.fetchUserInfo(plain.config, tokens.access_token, plain.tokens.claims()!.sub), 'nor the other way round')
})

test('a forged, altered, swapped or expired token opens nothing', async () => {
  const { tokens } = await forApi()
  const real = tokens.access_token
  assert.equal((await call(real)).status, 200)
  const [head = '', body = '', signature = ''] = real.split('.')
  const claims = decodeJwt(real)
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const now = Math.floor(Date.now() / 1000)

  const jwks = (await (await fetch(`${issuerOf(s)}/jwks`)).json()) as { keys: Record<string, string>[] }
  const signing = jwks.keys.find(({ kid }) => kid === decodeProtectedHeader(real).kid)!
  const hmac = (secret: string) => {
    const text = `${part({ alg: 'HS256', typ: 'at+jwt', kid: signing.kid })}.${body}`
    return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
  }
  const stranger = await generateKeyPair('ES256', { extractable: true })
  const strangerJwk = await exportJWK(stranger.publicKey)
  const forged = async (header: Record<string, unknown>) =>
    await new SignJWT(claims).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', ...header }).sign(stranger.privateKey)
  const official = (await s.as('leading-group.leader')).id

  const bad: Record<string, string> = {
    none: `${part({ alg: 'none', typ: 'at+jwt' })}.${body}.`,
    'none with the old signature': `${part({ alg: 'none', typ: 'at+jwt', kid: signing.kid })}.${body}.${signature}`,
    'HS256 under the public key': hmac(JSON.stringify(signing)),
    'HS256 under its coordinate': hmac(signing.x!),
    'another subject': `${head}.${part({ ...claims, sub: official })}.${signature}`,
    'another key under our kid': await forged({ kid: signing.kid }),
    'another key under its own kid': await forged({ kid: await calculateJwkThumbprint(strangerJwk) }),
    'another key in the header': await forged({ jwk: strangerJwk }),
    'another key at an address': await forged({ kid: 'x', jku: 'https://evil.example/jwks' }),
    'unknown kid': await sign(claims, { kid: 'unknown' }),
    'ID token type': await sign(claims, { typ: 'JWT' }),
    'logout token type': await sign(claims, { typ: 'logout+jwt' }),
    'another audience': await sign({ ...claims, aud: 'https://elsewhere.example/api' }, {}),
    'the client as audience': await sign({ ...claims, aud: client.id }, {}),
    'another issuer': await sign({ ...claims, iss: 'https://evil.example/oidc' }, {}),
    expired: await sign({ ...claims, iat: now - 900, exp: now - 600 }, {}),
    'not yet': await sign({ ...claims, nbf: now + 600 }, {}),
    'without an end': await sign({ ...claims, exp: undefined } as unknown as JWTPayload, {}),
    'another session': await sign({ ...claims, sid: 'no-such-session' }, {}),
    'another grant': await sign({ ...claims, grant: 'no-such-grant' }, {}),
    'another person in this session': await sign({ ...claims, sub: official }, {}),
    'an unknown client': await sign({ ...claims, client_id: 'yuelu-workbench' }, {}),
    'a client that is no id': await sign({ ...claims, client_id: "' or 1=1 --" }, {}),
    'crit header': `${part({ alg: 'ES256', typ: 'at+jwt', kid: signing.kid, crit: ['b64'], b64: false })}.${body}.${signature}`,
    cut: real.slice(0, -4),
    long: `${real}${'A'.repeat(5_000)}`,
    'no json': `${Buffer.from('{').toString('base64url')}.e30.AAAA`,
  }
  for (const [what, token] of Object.entries(bad)) {
    const { status } = await call(token)
    assert.equal(status, 401, what)
  }
  assert.equal(
    (await call(await sign(claims, {}))).status,
    200,
    'the forger of this test can sign: each of the above failed for its own reason',
  )
  assert.match((await call(bad.expired!)).challenge ?? '', /invalid_token/)
  assert.equal((await call(bad.expired!, ASKED)).status, 200, 'what anyone may ask stays open')
})

test('a bad token is not saved by a good cookie beside it', async () => {
  await s.signIn('stats-bureau.officer')
  const cookie = s.cookies.get('stats-bureau.officer')!
  for (const token of ['a.b.c', 'not-a-token-at-all-but-long-enough', 'x']) {
    const response = await fetch(`${s.origin}${OWN}`, { headers: { authorization: `Bearer ${token}`, cookie } })
    assert.equal(response.status, 401, token)
  }
})

test('ending the session from afar, disabling the official, or ending the grant ends the token at once', async () => {
  const first = await forApi()
  const { sub } = first.tokens.claims()!
  await endSessions(s.database.kysely, sub)
  assert.equal((await call(first.tokens.access_token)).status, 401)
  await assert.rejects(oidc.refreshTokenGrant(first.config, first.tokens.refresh_token!))

  const second = await forApi()
  await oidc.tokenRevocation(second.config, second.tokens.refresh_token!)
  assert.equal((await call(second.tokens.access_token)).status, 401)

  const third = await signedIn(s, client, { scope: 'openid api', account: 'water-department.officer' })
  assert.equal((await call(third.tokens.access_token)).status, 200)
  await s.database.pool.query("update kernel.official set disabled_at = now() where account = 'water-department.officer'")
  assert.equal((await call(third.tokens.access_token)).status, 401)
  await assert.rejects(oidc.refreshTokenGrant(third.config, third.tokens.refresh_token!))
  const again = await third.browser.go(third.url).catch(() => undefined)
  assert.ok(again === undefined || again.status !== 200)
})

test('a system in its own name is a system, with its scopes and no right of a person', async () => {
  const config = await discovered(s, client)
  const tokens = await oidc.clientCredentialsGrant(config, { scope: 'authzen' })
  assert.equal(decodeJwt(tokens.access_token).scope, 'authzen')
  assert.equal((await call(tokens.access_token)).status, 403)
  const asPerson = await oidc.clientCredentialsGrant(config, { scope: 'api' }).catch(() => undefined)
  assert.ok(!asPerson?.scope?.includes('api'), 'nobody’s name is borrowed without them')
  await assert.rejects(oidc.clientCredentialsGrant(config, { scope: 'scim' }))
  const person = await signedIn(s, client, { scope: 'openid api authzen' })
  assert.ok(!String(decodeJwt(person.tokens.access_token).scope).includes('authzen'), 'nor a system’s scope given to a person')
})

test('a client proves itself by a key of its own, each assertion once', async () => {
  const pair = await generateKeyPair('ES256', { extractable: true })
  const publicKey = JSON.stringify(await exportJWK(pair.publicKey))
  const { registerClient, allowScopes } = await import('#modules/platform/sign-in/contract.ts')
  const { accepted } = await import('#tests/support/trial-project.ts')
  const { system } = await accepted(s)
  const { id, secret } = await s.act('stats-bureau.officer', registerClient, {
    system,
    name: '密钥客户端',
    realm: 'officials',
    redirectUris: ['https://key.example.cn/callback'],
    publicKey,
  })
  assert.equal(secret, undefined)
  await s.act('information-centre.security-admin', allowScopes, { client: id, version: 1, scopes: ['scim'], reasons: '试验' })
  const assertion = (key: CryptoKey, change: Record<string, unknown> = {}) =>
    new SignJWT({ iss: id, sub: id, aud: `${issuerOf(s)}`, jti: crypto.randomUUID(), ...change })
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuedAt()
      .setExpirationTime('1m')
      .sign(key)
  const ask = async (text: string) =>
    await fetch(`${issuerOf(s)}/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        scope: 'scim',
        client_assertion: text,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      }),
    })
  const good = await assertion(pair.privateKey)
  assert.equal((await ask(good)).status, 200)
  assert.equal((await ask(good)).status, 401, 'a second time')
  const raced = await assertion(pair.privateKey)
  const all = await Promise.all([1, 2, 3, 4].map(() => ask(raced)))
  assert.equal(all.filter(({ status }) => status === 200).length, 1)
  const stranger = await generateKeyPair('ES256')
  assert.equal((await ask(await assertion(stranger.privateKey))).status, 401)
  assert.equal((await ask(await assertion(pair.privateKey, { aud: 'https://elsewhere.example' }))).status, 401)
  assert.equal((await ask(await assertion(pair.privateKey, { iss: client.id, sub: client.id }))).status, 401)
})
