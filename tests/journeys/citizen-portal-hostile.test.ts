// Whoever wishes the citizens ill: at the portal, through it, and on the link behind it.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { request as rawRequest } from 'node:http'
import { after, before, test } from 'node:test'
import { generateKeyPair, SignJWT } from 'jose'
import { request as send } from 'undici'
import { buildServer } from '#server/http.ts'
import { officialsIssuer } from '#server/issuer/officials-issuer.ts'
import { PORTAL_CLIENT } from '#server/portal-issuer.ts'
import { pathOf } from '#server/routes/contracts.ts'
import { TEST_PASSWORD } from '#tests/support/database.ts'
import { type Browser, openCitizenPortal, type CitizenPortal } from '#tests/support/citizen-portal.ts'

let p: CitizenPortal
before(async () => {
  p = await openCitizenPortal()
})
after(() => p?.close())

const onLink = async (path: string, headers: Record<string, string> = {}, method: 'GET' | 'POST' = 'GET', body?: string) => {
  const answer = await send(p.extranet + path, { method, dispatcher: p.dispatcher, headers, ...(body !== undefined && { body }) })
  const text = await answer.body.text()
  return { status: answer.statusCode, text, json: () => JSON.parse(text) as Record<string, unknown>, headers: answer.headers }
}
const bearer = (token: string, more: Record<string, string> = {}) => ({ authorization: `Bearer ${token}`, ...more })
const asPortal = (secret = p.secret) => `Basic ${Buffer.from(`${PORTAL_CLIENT}:${secret}`).toString('base64')}`

const VERIFIER = 'v'.repeat(64)
const wanted = (more: Record<string, string> = {}) =>
  new URLSearchParams({
    client_id: PORTAL_CLIENT,
    response_type: 'code',
    redirect_uri: `${p.origin}/me/callback`,
    scope: 'openid profile api',
    state: 's',
    nonce: 'n',
    code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
    code_challenge_method: 'S256',
    ...more,
  })

/** A code for the portal, from the session that the browser has at the issuer. */
async function codeFor(browser: Browser): Promise<string> {
  const answer = await browser.once(`/oidc/auth?${wanted()}`)
  return new URL(answer.headers.get('location')!).searchParams.get('code')!
}
const redeem = (code: string, verifier = VERIFIER, secret = p.secret) =>
  onLink(
    '/oidc/token',
    { authorization: asPortal(secret), 'content-type': 'application/x-www-form-urlencoded' },
    'POST',
    new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: `${p.origin}/me/callback`,
      code_verifier: verifier,
    }).toString(),
  )
async function tokensOf(account: string) {
  const browser = p.browser()
  await browser.signIn(account)
  return (await redeem(await codeFor(browser))).json() as { access_token: string; id_token: string; refresh_token: string }
}

test('on the link stands what its list says, and nothing else of the extranet', async () => {
  const contracts = [...p.house.house.actions, ...p.house.house.questions].map(([, { bound }]) => bound.contract)
  for (const { name, may, public: isPublic, kind } of contracts) {
    if (may === 'rooms') continue
    const { status } = await onLink(
      pathOf(name),
      kind === 'action' ? { 'x-yuelu': '1', 'content-type': 'application/json' } : {},
      kind === 'action' ? 'POST' : 'GET',
      kind === 'action' ? '{}' : undefined,
    )
    if (isPublic) assert.ok(status !== 401 && status !== 403, name)
    else assert.equal(status, may === 'citizen' ? 401 : 404, name)
  }
  const shut = [
    '/',
    '/api/session',
    '/api/session/start',
    '/api/session/callback',
    '/api/meta',
    '/api/docs',
    '/api/registers/systems.information-system',
    '/metrics',
    '/ready',
    '/scim/v2/Users',
    '/access/v1/evaluation',
    '/sign-in',
    '/oidc',
    '/sign-in/recover',
    '/api/credentials',
    '/exchange',
    '/assets/x.js',
    '/API/citizens/me',
    '//api/session',
  ]
  for (const path of shut) assert.equal((await onLink(path)).status, path === '/sign-in/recover' ? 410 : 404, path)
  assert.equal((await onLink('/health')).status, 200)
})

test('the officials’ issuer is not there, by whatever name one asks', async () => {
  const told = (
    await onLink('/oidc/.well-known/openid-configuration', {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
    })
  ).json()
  for (const [name, value] of Object.entries(told))
    if (typeof value === 'string' && value.includes('://')) assert.ok(value.startsWith(`${p.origin}/oidc`), name)
  const workbench = await p
    .browser()
    .go(`/oidc/auth?${wanted({ client_id: 'yuelu-workbench', redirect_uri: `${p.origin}/api/session/callback` })}`)
  assert.equal(workbench.status, 400)
  assert.match(workbench.text, /invalid_client/)
  const browser = p.browser()
  const refused = await browser.signIn('stats-bureau.officer')
  assert.ok([401, 403, 422].includes(refused.status), String(refused.status))
  assert.equal(browser.cookies.get('yuelu_me'), undefined)
})

test('on the link an official is nobody: neither session token, nor access token, nor cookie', async (t) => {
  const issuer = officialsIssuer({ house: p.house.house, origin: 'http://localhost:1', keysDir: p.keys })
  const officials = await buildServer({ house: p.house.house, zone: 'extranet', issuer })
  t.after(() => officials.close())
  const opened = await officials.inject({
    method: 'POST',
    url: '/api/session',
    headers: { 'x-yuelu': 'cli' },
    payload: { account: 'stats-bureau.officer', password: TEST_PASSWORD },
  })
  const { token } = opened.json<{ token: string }>()
  assert.ok(token, opened.payload)
  const cookie = `yuelu_session=${token}`
  assert.equal((await officials.inject({ url: '/api/session', headers: { cookie } })).statusCode, 200)
  for (const headers of [bearer(token), { cookie }, { ...bearer(token), cookie }]) {
    const { status } = await onLink('/api/citizens/me', headers)
    assert.equal(status, 401)
    assert.equal((await onLink('/api/cases/mine', headers)).status, 404)
  }
  const { access_token: access } = await tokensOf('citizen-2')
  for (const url of ['/api/citizens/me', '/api/session', '/api/people/staff', '/api/registers/systems.information-system']) {
    const answer = await officials.inject({ url, headers: bearer(access) })
    assert.ok([401, 404].includes(answer.statusCode), `${url} ${answer.statusCode}`)
  }
})

test('a token that is forged, borrowed, altered or of another use opens nothing', async () => {
  const { access_token: access, id_token: idToken, refresh_token: refresh } = await tokensOf('citizen-2')
  assert.equal((await onLink('/api/citizens/me', bearer(access))).status, 200)
  const [head, body, mark] = access.split('.') as [string, string, string]
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>
  const header = JSON.parse(Buffer.from(head, 'base64url').toString()) as Record<string, unknown>
  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const other = await generateKeyPair('ES256')
  const wrong = [
    `${encoded({ ...header, alg: 'none' })}.${body}.`,
    `${encoded({ ...header, alg: 'none' })}.${body}.${mark}`,
    `${encoded({ ...header, alg: 'HS256' })}.${body}.${mark}`,
    `${head}.${encoded({ ...claims, sub: 'other' })}.${mark}`,
    `${head}.${body}.${mark.slice(0, -4)}AAAA`,
    await new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: String(header.kid), typ: 'at+jwt' }).sign(other.privateKey),
    idToken,
    refresh,
    'x'.repeat(5_000),
    '',
  ]
  for (const token of wrong) assert.equal((await onLink('/api/citizens/me', bearer(token))).status, 401, token.slice(0, 60))
})

test('no one takes a capacity that is not theirs, and each try is in the log', async () => {
  const [mine, theirs] = [await tokensOf('citizen-6'), await tokensOf('citizen-1')]
  const { capacities } = (await onLink('/api/citizens/me', bearer(theirs.access_token))).json() as { capacities: { capacity: string }[] }
  const tries = [
    ...capacities.map(({ capacity }) => capacity),
    'legal-person/91000000EXAMPLE011',
    'agency/x',
    "agency/' or true --",
    'citizen/1',
    '',
  ]
  for (const capacity of tries) {
    const answer = await onLink('/api/citizens/standing?matter=tax', bearer(mine.access_token, { 'x-yuelu-capacity': capacity }))
    assert.equal(answer.status, 403, capacity)
    assert.equal(answer.json().code, 'citizens.no-capacity')
  }
  const denied = await p.house.database.kysely
    .selectFrom('kernel.audit_line')
    .select('actor')
    .where('action', '=', 'citizens.act-for')
    .where('outcome', '=', 'denied')
    .execute()
  assert.ok(denied.length >= tries.length)
})

test('a code is good once, with its verifier and for the portal alone', async () => {
  const browser = p.browser()
  await browser.signIn('citizen-3')
  assert.equal((await redeem(await codeFor(browser), 'w'.repeat(64))).status, 400)
  assert.equal((await redeem(await codeFor(browser), VERIFIER, 'x'.repeat(43))).status, 401)
  const code = await codeFor(browser)
  const races = await Promise.all([redeem(code), redeem(code)])
  assert.ok(races.filter(({ status }) => status === 200).length <= 1)
  assert.equal((await redeem(code)).status, 400)
  for (const more of [
    { code_challenge: '' },
    { code_challenge_method: 'plain' },
    { response_type: 'token' },
    { response_type: 'id_token' },
  ] as Record<string, string>[]) {
    const answer = await browser.once(`/oidc/auth?${wanted(more)}`)
    const to = answer.headers.get('location')
    assert.ok(answer.status === 400 || (to && /[?#&]error=/.test(to)), JSON.stringify(more))
    assert.ok(!to?.includes('code='), JSON.stringify(more))
  }
  for (const uri of [
    'https://evil.example/',
    `${p.origin}/me/callback/`,
    `${p.origin}/me/callback?x`,
    `${p.origin}.evil.example/me/callback`,
    `${p.origin}/me`,
  ]) {
    const answer = await browser.once(`/oidc/auth?${wanted({ redirect_uri: uri })}`)
    assert.equal(answer.status, 400, uri)
    assert.equal(answer.headers.get('location'), null)
  }
})

test('coming back is taken only as it was sent: state, issuer, browser, once', async () => {
  const browser = p.browser()
  const begin = async () => new URL((await browser.once('/me/sign-in')).headers.get('location')!)
  await browser.signIn('citizen-3')
  browser.cookies.delete('yuelu_me')
  const back = async (url: URL, change: (query: URLSearchParams) => void = () => {}) => {
    const answered = new URL((await browser.once(url.pathname + url.search)).headers.get('location')!)
    change(answered.searchParams)
    return answered.pathname + answered.search
  }
  const changes: ((query: URLSearchParams) => void)[] = [
    (q) => q.set('state', 'x'),
    (q) => q.delete('state'),
    (q) => q.set('iss', 'https://evil.example'),
    (q) => q.delete('iss'),
    (q) => q.delete('code'),
    (q) => q.set('code', 'x'),
  ]
  for (const change of changes) {
    const answer = await browser.once(await back(await begin(), change))
    assert.equal(answer.headers.get('location'), '/me?again=1', String(change))
  }
  const stolen = await back(await begin())
  assert.equal((await p.browser().once(stolen)).headers.get('location'), '/me?again=1', 'another browser')
  assert.equal(browser.cookies.get('yuelu_me'), undefined)
  const good = await back(await begin())
  assert.equal((await browser.once(good)).headers.get('location'), '/me')
  assert.ok(browser.cookies.get('yuelu_me'))
  assert.equal((await browser.once(good)).headers.get('location'), '/me?again=1', 'a second time')
  for (const to of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '/%0d%0aset-cookie:x=1', 'me']) {
    const url = new URL((await browser.once(`/me/sign-in?back=${encodeURIComponent(to)}`)).headers.get('location')!)
    const end = (await browser.once(await back(url))).headers.get('location')!
    assert.equal(new URL(end, p.origin).origin, p.origin, to)
  }
})

test('a session id is the portal’s to give: one that was planted is not taken over', async () => {
  const browser = p.browser()
  browser.cookies.set('yuelu_me', 'planted-by-somebody-else-0123456789abcdefgh')
  await browser.signIn('citizen-2')
  const mine = browser.cookies.get('yuelu_me')!
  assert.notEqual(mine, 'planted-by-somebody-else-0123456789abcdefgh')
  const set = await browser.once('/me/sign-in')
  const url = new URL(set.headers.get('location')!)
  const back = new URL((await browser.once(url.pathname + url.search)).headers.get('location')!)
  const cookie = (await browser.once(back.pathname + back.search)).headers.getSetCookie().find((one) => one.startsWith('yuelu_me='))!
  assert.match(cookie, /; Path=\/; HttpOnly; SameSite=Lax/)
  assert.notEqual(browser.cookies.get('yuelu_me'), mine)
  const old = p.browser()
  old.cookies.set('yuelu_me', mine)
  assert.match((await old.go('/me')).text, /me\/sign-in/)
})

test('a form of another site, without a mark, or with another’s, does nothing', async () => {
  const [browser, other] = [p.browser(), p.browser()]
  const [page, theirs] = [await browser.signIn('citizen-2'), await other.signIn('citizen-3')]
  const csrf = browser.markIn(page.text)
  for (const path of ['/me/appoint', '/me/end-agency', '/me/act-for', '/me/sign-out']) {
    for (const mark of ['', 'x', other.markIn(theirs.text)]) assert.equal((await browser.post(path, { csrf: mark })).status, 403, path)
    assert.equal((await browser.post(path, {})).status, 403, path)
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ] as Record<string, string>[])
      assert.equal((await browser.post(path, { csrf }, headers)).status, 403, path)
    assert.equal((await browser.go(`${path}?csrf=${csrf}`)).status, path === '/me/sign-out' || path === '/me/end-agency' ? 404 : 200)
  }
  for (const path of ['/%6De/end-agency', '/me/%65nd-agency', '/me/end-agency/'])
    assert.equal((await browser.post(path, {})).status, 403, path)
  assert.equal((await browser.post('/settings', { mode: 'elder' }, { 'sec-fetch-site': 'cross-site' })).status, 403)
  assert.ok((await browser.go('/me')).text.includes('action="/me/sign-out"'))
})

test('what does not concern a citizen they neither see nor end', async () => {
  const { id } = await p.house.database.kysely
    .selectFrom('kernel.agency')
    .select('id')
    .where('reason', '=', '出差期间代办过户')
    .executeTakeFirstOrThrow()
  const browser = p.browser()
  await browser.signIn('citizen-6')
  assert.equal((await browser.go(`/me/end-agency?id=${id}`)).status, 404)
  for (const one of [id, 'x', '']) assert.equal((await browser.fill('/me', '/me/end-agency', { id: one })).status, 422)
  const { revoked_at: revoked } = await p.house.database.kysely
    .selectFrom('kernel.agency')
    .select('revoked_at')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  assert.equal(revoked, null)
})

/** A request as it is written, with nothing made straight on the way. */
const raw = (path: string, headers: Record<string, string> = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(p.origin)
    const asked = rawRequest({ hostname, port, path, headers }, (answer) => resolve(answer.resume().statusCode!))
    asked.on('error', reject).end()
  })

test('through the portal nobody climbs out of the two prefixes, and only what the issuer set travels inward', async () => {
  const seen: { url: string; cookie: string; from: string }[] = []
  p.link.server.on('request', ({ url, headers }) =>
    seen.push({ url: url!, cookie: headers.cookie ?? '', from: String(headers['x-forwarded-for']) }),
  )
  const paths = [
    '/oidc/../api/citizens/me',
    '/oidc/%2e%2e/health',
    '/oidc/..%2fhealth',
    '/sign-in/../../health',
    '/sign-in/..\\health',
    '/oidc/./../open/catalogue.ttl',
    '/oidc//evil.example/x',
    '/api/citizens/me',
    '/sign-in/%00',
  ]
  for (const path of paths) assert.ok([400, 404, 410].includes(await raw(path)), path)
  for (const { url } of seen) assert.match(url, /^\/(oidc|sign-in)\//)
  seen.length = 0
  await raw('/oidc/jwks', {
    cookie: 'yuelu_session=abc; issuer.yuelu_issuer=mine; yuelu_me=x; mode=elder',
    'x-forwarded-for': '203.0.113.9',
    'x-yuelu-capacity': 'agency/x',
  })
  assert.deepEqual(seen, [{ url: '/oidc/jwks', cookie: 'yuelu_issuer=mine', from: '127.0.0.1' }])
})

test('one visitor’s failures do not lock another out, whatever address they pretend', async () => {
  for (let i = 0; i < 8; i += 1) {
    const browser = p.browser()
    const page = await browser.go('/me/sign-in')
    await browser.post(
      page.url,
      { csrf: browser.markIn(page.text), account: 'citizen-4', password: `wrong-${i}` },
      { 'x-forwarded-for': '198.51.100.7' },
    )
  }
  const { rows } = await p.house.database.pool.query<{ client: string }>(
    "select distinct client from kernel.sign_in_failure where account like '%citizen-4%'",
  )
  assert.ok(rows.every(({ client }) => !client.includes('198.51.100')))
})

test('public pages know nobody: the same page for whoever is signed in, and nothing of theirs is kept', async () => {
  const browser = p.browser()
  await browser.signIn('citizen-2')
  const page = await browser.go('/about')
  assert.equal(page.text, (await p.browser().go('/about')).text)
  for (const path of ['/me', '/me/act-for', '/me/appoint']) {
    const own = await browser.go(path)
    assert.equal(own.headers.get('cache-control'), 'no-store', path)
    assert.equal(own.headers.get('content-encoding'), null, path)
    assert.match(own.headers.get('content-security-policy')!, /form-action 'self'/)
    assert.ok(!/eyJ[\w-]+\./.test(own.text), 'no token in a page')
    assert.ok(Buffer.byteLength(own.text) <= 30_000)
  }
  for (const value of browser.cookies.values()) assert.ok(!value.startsWith('eyJ'))
})
