import assert from 'node:assert/strict'
import { request as ask, type RequestOptions } from 'node:http'
import test, { after, before } from 'node:test'
import { CALLBACK, issuerOf, issuingServer, registered, type Registered, type Server } from '#tests/support/relying-party.ts'

let s: Server
let client: Registered
before(async () => {
  s = await issuingServer()
  client = await registered(s)
})
after(() => s.close())

/** A request with headers that `fetch` would not let through. */
const raw = (path: string, options: RequestOptions = {}, body?: string) =>
  new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    const sent = ask({ host: '127.0.0.1', port: Number(new URL(s.origin).port), path, ...options }, (answer) => {
      let text = ''
      answer.on('data', (part: Buffer) => (text += part.toString()))
      answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, text }))
    })
    sent.on('error', reject)
    sent.end(body)
  })

const lies: Record<string, string>[] = [
  { host: 'evil.example' },
  { 'x-forwarded-host': 'evil.example' },
  { 'x-forwarded-proto': 'https' },
  { forwarded: 'host=evil.example;proto=https' },
  { host: 'localhost:1', 'x-forwarded-host': 'evil.example', 'x-forwarded-port': '1', 'x-forwarded-for': '10.9.9.9' },
]

test('no header changes what discovery says', async () => {
  const truth = await (await fetch(`${issuerOf(s)}/.well-known/openid-configuration`)).json()
  assert.equal(truth.issuer, issuerOf(s).href)
  for (const headers of lies) {
    const { text } = await raw('/oidc/.well-known/openid-configuration', { headers })
    assert.deepEqual(JSON.parse(text), truth, JSON.stringify(headers))
  }
})

test('discovery offers the code flow, S256, ES256 and what else this issuer does', async () => {
  const said = await (await fetch(`${issuerOf(s)}/.well-known/openid-configuration`)).json()
  assert.deepEqual(said.response_types_supported, ['code'])
  assert.deepEqual(said.code_challenge_methods_supported, ['S256'])
  assert.deepEqual(said.id_token_signing_alg_values_supported, ['ES256'])
  assert.deepEqual(said.subject_types_supported, ['public'])
  assert.deepEqual(said.grant_types_supported.toSorted(), ['authorization_code', 'client_credentials', 'refresh_token'])
  assert.ok(said.backchannel_logout_supported && said.end_session_endpoint && said.introspection_endpoint && said.revocation_endpoint)
  assert.equal(said.registration_endpoint, undefined)
})

test('no header changes where a redirect leads or whose cookie is set', async () => {
  const path = `/oidc/auth?${new URLSearchParams({ client_id: client.id, response_type: 'code', redirect_uri: CALLBACK, scope: 'openid', code_challenge: 'a'.repeat(43), code_challenge_method: 'S256' })}`
  for (const headers of lies) {
    const { status, headers: answered } = await raw(path, { headers })
    assert.equal(status, 303)
    assert.match(String(answered.location), /^\/sign-in\/[\w-]+$/)
    const cookies = answered['set-cookie'] as string[]
    assert.ok(cookies.length >= 2)
    for (const cookie of cookies) {
      assert.doesNotMatch(cookie, /domain=|evil/i)
      assert.match(cookie, /httponly/i)
      assert.match(cookie, /samesite=lax/i)
    }
  }
  const begun = await raw('/api/session/start?to=/x', { headers: { host: 'evil.example' } })
  assert.ok(String(begun.headers.location).startsWith(`${s.publicOrigin}/api/session/start?`))
  const there = await raw('/api/session/start?to=/x&here=1', { headers: { host: 'evil.example' } })
  assert.ok(String(there.headers.location).startsWith(`${issuerOf(s)}/auth?`))
})

test('what is no request of OpenID gets a 4xx, and every page forbids to be framed', async () => {
  const wrong: [string, RequestOptions, string?][] = [
    ['/oidc/', {}],
    ['/oidc/nothing', {}],
    ['/oidc/auth', {}],
    ['/oidc/auth?client_id=x', {}],
    ['/oidc/auth?client_id=%00', {}],
    [`/oidc/auth?client_id=${client.id}&client_id=${client.id}`, {}],
    ['/oidc/auth/none', {}],
    ['/oidc/token', { method: 'POST' }],
    ['/oidc/token', { method: 'POST', headers: { 'content-type': 'application/json' } }, '{"grant_type":'],
    [
      '/oidc/token',
      { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: 'Basic !!!' } },
      'grant_type=x',
    ],
    [
      '/oidc/token',
      {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          authorization: `Basic ${Buffer.from("' or 1=1:x").toString('base64')}`,
        },
      },
      'grant_type=x',
    ],
    ['/oidc/token', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 'x'.repeat(2 ** 20)],
    ['/oidc/me', {}],
    ['/oidc/me', { headers: { authorization: 'Bearer x' } }],
    ['/oidc/session/end?id_token_hint=x', {}],
    ['/oidc/session/end/confirm', { method: 'POST' }],
    ['/oidc/%2e%2e/api/session', {}],
    ['/oidc/token', { method: 'PUT' }],
  ]
  for (const [path, options, body] of wrong) {
    const { status, headers } = await raw(path, options, body).catch(() => ({ status: 413, headers: {} as Record<string, unknown> }))
    assert.ok(status >= 400 && status < 500, `${options.method ?? 'GET'} ${path.slice(0, 80)} answers ${status}`)
    if (headers['x-frame-options'] !== undefined) assert.equal(headers['x-frame-options'], 'DENY')
  }
})
