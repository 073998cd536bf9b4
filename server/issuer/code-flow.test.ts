import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import * as oidc from 'openid-client'
import { cookieBrowser } from '#tests/support/cookie-browser.ts'
import {
  askToken,
  authorized,
  CALLBACK,
  discovered,
  issuingServer,
  registered,
  type Registered,
  type Server,
  signedIn,
} from '#tests/support/relying-party.ts'

let s: Server
let client: Registered
before(async () => {
  s = await issuingServer()
  client = await registered(s)
})
after(() => s.close())

const codeOf = (url: URL) => url.searchParams.get('code')!

test('an official signs in to a department’s system, which learns what its scopes say and no more', async () => {
  const { config, tokens } = await signedIn(s, client)
  const claims = tokens.claims()!
  assert.deepEqual(claims.amr, ['pwd'])
  assert.equal(typeof claims.auth_time, 'number')
  const info = await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)
  assert.equal(info.preferred_username, 'ndrc.officer')
  assert.deepEqual(info.organ, { id: 'ndrc', name: '湖南省发展和改革委员会' })
  assert.equal((info.post as { title: string }).title, '经办人')
  assert.equal(info.division, '430000')

  const narrow = await signedIn(s, client, { scope: 'openid' })
  const less = await oidc.fetchUserInfo(narrow.config, narrow.tokens.access_token, claims.sub)
  assert.deepEqual(Object.keys(less), ['sub'])
})

test('a second system gets the same subject without another password; a third browser must prove itself', async () => {
  const first = await signedIn(s, client)
  const other = await registered(s)
  const second = await signedIn(s, other, { browser: first.browser })
  assert.equal(second.tokens.claims()!.sub, first.tokens.claims()!.sub)
  const config = await discovered(s, other)
  const verifier = oidc.randomPKCECodeVerifier()
  const stranger = await cookieBrowser(s.publicOrigin).go(
    oidc.buildAuthorizationUrl(config, {
      redirect_uri: CALLBACK,
      scope: 'openid',
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    }),
  )
  assert.match(stranger.url.pathname, /^\/sign-in\//)
})

test('a refresh token is used once; its second use ends everything that came of it', async () => {
  const { config, tokens } = await signedIn(s, client)
  const next = await oidc.refreshTokenGrant(config, tokens.refresh_token!)
  assert.notEqual(next.refresh_token, tokens.refresh_token)
  const reused = await askToken(s, client, { grant_type: 'refresh_token', refresh_token: tokens.refresh_token! })
  assert.deepEqual([reused.status, reused.body.error], [400, 'invalid_grant'])
  const after = await askToken(s, client, { grant_type: 'refresh_token', refresh_token: next.refresh_token! })
  assert.deepEqual([after.status, after.body.error], [400, 'invalid_grant'])
  await assert.rejects(oidc.fetchUserInfo(config, next.access_token, tokens.claims()!.sub))
})

test('of two that use a refresh token at once one wins, and what it won is ended', async () => {
  const { tokens } = await signedIn(s, client)
  const body = { grant_type: 'refresh_token', refresh_token: tokens.refresh_token! }
  const both = await Promise.all([askToken(s, client, body), askToken(s, client, body)])
  assert.ok(both.filter(({ status }) => status === 200).length <= 1)
  for (const { body: won } of both.filter(({ status }) => status === 200)) {
    const later = await askToken(s, client, { grant_type: 'refresh_token', refresh_token: won.refresh_token! })
    assert.equal(later.body.error, 'invalid_grant')
  }
})

test('a code is redeemed once; a replay, even one at the same instant, ends the grant', async () => {
  const { config, tokens, url, checks } = await signedIn(s, client)
  const body = { grant_type: 'authorization_code', code: codeOf(url), redirect_uri: CALLBACK, code_verifier: checks.pkceCodeVerifier }
  assert.equal((await askToken(s, client, body)).body.error, 'invalid_grant')
  const refreshed = await askToken(s, client, { grant_type: 'refresh_token', refresh_token: tokens.refresh_token! })
  assert.equal(refreshed.body.error, 'invalid_grant')
  await assert.rejects(oidc.fetchUserInfo(config, tokens.access_token, tokens.claims()!.sub))

  const raced = await authorized(s, client)
  const same = { ...body, code: codeOf(raced.stop.url), code_verifier: raced.verifier }
  const all = await Promise.all([1, 2, 3, 4].map(() => askToken(s, client, same)))
  assert.ok(all.filter(({ status }) => status === 200).length <= 1)
})

test('a code is of no use to another client, with another verifier, without one, or for another address', async () => {
  const other = await registered(s)
  const attempts = [
    [other, {}],
    [client, { code_verifier: oidc.randomPKCECodeVerifier() }],
    [client, { code_verifier: '' }],
    [client, { redirect_uri: 'https://system.example.cn/other' }],
  ] as const
  for (const [who, change] of attempts) {
    const { stop, verifier } = await authorized(s, client)
    const body = { grant_type: 'authorization_code', code: codeOf(stop.url), redirect_uri: CALLBACK, code_verifier: verifier, ...change }
    const { status, body: answer } = await askToken(s, who, body)
    assert.equal(status, 400, JSON.stringify([change, answer]))
    assert.ok(['invalid_grant', 'invalid_request'].includes(answer.error!))
  }
  const { stop, verifier } = await authorized(s, client)
  const body = { grant_type: 'authorization_code', code: codeOf(stop.url), redirect_uri: CALLBACK, code_verifier: verifier }
  const stolen = await askToken(s, { ...client, secret: 'wrong' }, body)
  assert.deepEqual([stolen.status, stolen.body.error], [401, 'invalid_client'])
  const digest = (await s.database.pool.query<{ digest: string }>('select digest from sign_in.secret where client = $1', [client.id]))
    .rows[0]!
  assert.equal((await askToken(s, { ...client, secret: digest.digest }, body)).status, 401, 'the stored digest is no secret')
})

test('a sign-in without PKCE, or with the plain method, does not begin', async () => {
  const url = (more: Record<string, string>) =>
    `${s.publicOrigin}/oidc/auth?${new URLSearchParams({ client_id: client.id, response_type: 'code', redirect_uri: CALLBACK, scope: 'openid', state: 'x', ...more })}`
  const bad: Record<string, string>[] = [
    {},
    { code_challenge: 'a'.repeat(43), code_challenge_method: 'plain' },
    { code_challenge: 'a'.repeat(43) },
    { code_challenge: 'short', code_challenge_method: 'S256' },
  ]
  for (const more of bad) {
    const stop = await cookieBrowser(s.publicOrigin).go(url(more))
    assert.equal(stop.status, 0, JSON.stringify(more))
    assert.equal(stop.url.searchParams.get('error'), 'invalid_request')
    assert.equal(stop.url.searchParams.get('code'), null)
  }
  for (const type of ['token', 'id_token', 'code id_token', 'none']) {
    const stop = await cookieBrowser(s.publicOrigin).go(
      url({ response_type: type, code_challenge: 'a'.repeat(43), code_challenge_method: 'S256', nonce: 'n' }),
    )
    assert.match(stop.url.href, /error=(unsupported_response_type|invalid_request)/, type)
  }
})

test('nobody is sent to an address that is not registered letter by letter', async () => {
  const bad = [
    'https://system.example.cn/callback/',
    'https://system.example.cn/callback?x=1',
    'https://system.example.cn/callback#x',
    'https://system.example.cn.evil.example/callback',
    'https://evil.example/callback',
    'http://system.example.cn/callback',
    'https://system.example.cn/callback/../other',
    '//system.example.cn/callback',
    'javascript:alert(1)',
    '',
  ]
  for (const redirect of bad) {
    const query = new URLSearchParams({
      client_id: client.id,
      response_type: 'code',
      redirect_uri: redirect,
      scope: 'openid',
      code_challenge: 'a'.repeat(43),
      code_challenge_method: 'S256',
    })
    const stop = await cookieBrowser(s.publicOrigin).go(`${s.publicOrigin}/oidc/auth?${query}`)
    assert.equal(stop.status, 400, redirect)
    assert.ok(stop.text.includes('回调地址') || stop.text.includes('不合规范'), redirect)
    assert.equal(stop.headers.get('location'), null)
  }
})

test('a client gets no scope that it was not registered for', async () => {
  for (const scope of ['openid api', 'openid scim', 'openid authzen']) {
    const { stop } = await authorized(s, client, { scope }).catch(() => ({ stop: undefined }))
    assert.notEqual(stop?.url.searchParams.get('error'), null, scope)
    assert.equal(stop?.url.searchParams.get('code'), null, scope)
  }
  const own = await askToken(s, client, { grant_type: 'client_credentials', scope: 'scim' })
  assert.ok(own.status >= 400, JSON.stringify(own.body))
})

test('a revoked token is over; another client can neither look at it nor end it', async () => {
  const { config, tokens } = await signedIn(s, client)
  const other = await discovered(s, await registered(s))
  assert.equal((await oidc.tokenIntrospection(config, tokens.refresh_token!)).active, true)
  assert.equal((await oidc.tokenIntrospection(other, tokens.refresh_token!)).active, false)
  await oidc.tokenRevocation(other, tokens.refresh_token!).catch(() => {})
  assert.equal((await oidc.tokenIntrospection(config, tokens.refresh_token!)).active, true)
  await oidc.tokenRevocation(config, tokens.refresh_token!)
  assert.equal((await oidc.tokenIntrospection(config, tokens.refresh_token!)).active, false)
})

test('the table holds no code, no refresh token and no session of the issuer', async () => {
  const { tokens, url, browser } = await signedIn(s, client)
  const { rows } = await s.database.pool.query<{ kept: string }>('select json_agg(i)::text as kept from kernel.oidc_item i')
  for (const secret of [tokens.refresh_token!, tokens.access_token, codeOf(url), browser.cookie('yuelu_issuer')!])
    assert.ok(secret.length > 20 && !rows[0]!.kept.includes(secret))
})
