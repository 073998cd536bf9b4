import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { cookieBrowser } from '#tests/support/cookie-browser.ts'
import { issuerOf, issuingServer, type Server } from '#tests/support/relying-party.ts'

let s: Server
before(async () => void (s = await issuingServer()))
after(() => s.close())

type Browser = ReturnType<typeof cookieBrowser>
const start = (browser: Browser, to = '/', more = '') =>
  browser.go(`${s.publicOrigin}/api/session/start?to=${encodeURIComponent(to)}${more}`)
async function enter(account: string, to = '/api/session', browser = cookieBrowser(s.publicOrigin)) {
  const page = await start(browser, to)
  return { browser, stop: page.status === 200 && page.url.pathname.startsWith('/sign-in/') ? await browser.signIn(page, account) : page }
}
const sessionOf = async (browser: Browser) => {
  const response = await browser.once(new URL('/api/session', s.publicOrigin))
  return { status: response.status, body: (await response.json()) as any }
}
const send = async (
  browser: Browser,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = { 'x-yuelu': '1' },
) => {
  const response = await browser.once(new URL(path, s.publicOrigin), {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: (await response.json()) as any }
}

test('an official signs in to the workbench through the issuer and is where they wanted to be', async () => {
  const { browser, stop } = await enter('ndrc.officer', '/api/session?lang=en')
  assert.equal(stop.url.pathname + stop.url.search, '/api/session?lang=en')
  const { body } = await sessionOf(browser)
  assert.equal(body.official.name.length > 0, true)
  assert.deepEqual(body.methods, ['pwd'])
  assert.equal(body.post.class, 'business')
  assert.match(body.id, /^[\da-f-]{36}$/)
  assert.ok(Date.parse(body.provedAt) > 0)
  const names = browser.cookies().map(({ name }) => name)
  assert.ok(names.includes('yuelu_session') && !names.includes('yuelu_start'), 'what is remembered for the way back is gone')
})

test('the browser never holds a token of the issuer', async () => {
  const { browser, stop } = await enter('ndrc.officer')
  for (const { value } of browser.cookies()) assert.ok(!/^ey[\w-]+\.ey/.test(value))
  assert.ok(!stop.text.includes('access_token') && !stop.text.includes('id_token'))
})

test('each sign-in makes a new session token and ends the one the browser came with (session fixation)', async () => {
  const planted = await s.signIn('stats-bureau.officer')
  const fixed = planted.headers.getSetCookie()[0]!.split(';')[0]!.split('=')[1]!
  const browser = cookieBrowser(s.publicOrigin)
  browser.setCookie({ host: new URL(s.publicOrigin).host, name: 'yuelu_session', path: '/', value: fixed })
  await enter('ndrc.officer', '/api/session', browser)
  const mine = browser.cookie('yuelu_session')!
  assert.notEqual(mine, fixed)
  const attacker = await fetch(`${s.origin}/api/session`, { headers: { cookie: `yuelu_session=${fixed}` } })
  assert.equal(attacker.status, 401, 'the planted session is over')
  await enter('ndrc.officer', '/api/session', browser)
  assert.notEqual(browser.cookie('yuelu_session'), mine, 'a second sign-in by the standing session of the issuer changes it again')
  const before = await fetch(`${s.origin}/api/session`, { headers: { cookie: `yuelu_session=${mine}` } })
  assert.equal(before.status, 401)
  const { rows } = await s.database.pool.query<{ n: number }>(
    "select count(*)::int as n from kernel.session s join kernel.official o on o.id = s.official where o.account = 'ndrc.officer' and s.sid = (select sid from kernel.session where id = $1)",
    [(await sessionOf(browser)).body.id],
  )
  assert.equal(rows[0]!.n, 1, 'one session of ours under one of the issuer')
})

test('the way back leads to a place of this server whatever was asked for', async () => {
  for (const to of [
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'javascript:alert(1)',
    '/%0d%0aSet-Cookie:x=1',
    'http:evil',
    '',
  ]) {
    const { stop } = await enter('ndrc.officer', to)
    assert.equal(stop.url.host, new URL(s.publicOrigin).host, to)
    assert.notEqual(stop.status, 0, to)
  }
})

test('a callback that this browser did not begin, or with another state, code, nonce or issuer, signs nobody in', async () => {
  const victim = cookieBrowser(s.publicOrigin)
  const attacker = cookieBrowser(s.publicOrigin)
  // The attacker goes as far as the callback without calling it.
  const page = await start(attacker)
  const stopAtCallback = async (browser: Browser, first: Awaited<ReturnType<typeof start>>) => {
    let at = first.url
    const hidden = [...first.text.matchAll(/name="(csrf)" value="([^"]*)"/g)].map(([, name, value]) => [name!, value!])
    let response = await browser.once(at, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams([...hidden, ['account', 'ndrc.head'], ['password', 'yuelu-test-2004']]),
    })
    while (!at.pathname.endsWith('/callback')) {
      at = new URL(response.headers.get('location')!, at)
      if (!at.pathname.endsWith('/callback')) response = await browser.once(at)
    }
    return at
  }
  const callback = await stopAtCallback(attacker, page)
  const bare = await victim.go(callback)
  assert.equal(victim.cookie('yuelu_session'), undefined)
  assert.equal(bare.url.search, '?sign-in=again')

  await start(victim)
  const crossed = await victim.go(callback)
  assert.equal(crossed.url.search, '?sign-in=again', 'the attacker’s code and state in the victim’s sign-in')
  await start(victim)
  const own = victim.cookies().find(({ name }) => name === 'yuelu_start')!
  const change = async (edit: (url: URL) => void) => {
    victim.setCookie(own)
    const url = new URL(callback)
    edit(url)
    await victim.go(url)
    assert.equal(victim.cookie('yuelu_session'), undefined, url.search)
  }
  await change((url) => url.searchParams.delete('state'))
  await change((url) => url.searchParams.set('state', 'x'))
  await change((url) => url.searchParams.set('iss', 'https://evil.example/oidc'))
  await change((url) => url.searchParams.delete('iss'))
  await change((url) => url.searchParams.set('code', 'x'))

  // With the start of the attacker's own browser the same code works, and only once.
  const sealed = attacker.cookies().find(({ name }) => name === 'yuelu_start')!
  for (const value of ['', 'x', `${sealed.value.slice(0, -4)}AAAA`, 'A'.repeat(9_000)]) {
    victim.setCookie({ ...sealed, value })
    await victim.go(callback)
    assert.equal(victim.cookie('yuelu_session'), undefined)
  }
  // In the very browser that began, with its own code: the state and the issuer must still be those that were sent.
  for (const [name, value] of [
    ['state', ''],
    ['state', 'x'],
    ['iss', 'https://evil.example/oidc'],
  ] as const) {
    attacker.setCookie(sealed)
    const url = new URL(callback)
    url.searchParams.set(name, value)
    await attacker.go(url)
    assert.equal(attacker.cookie('yuelu_session'), undefined, `${name}=${value}`)
  }
  attacker.setCookie(sealed)
  await attacker.go(callback)
  assert.notEqual(attacker.cookie('yuelu_session'), undefined)
  attacker.forget()
  attacker.setCookie(sealed)
  await attacker.go(callback)
  assert.equal(attacker.cookie('yuelu_session'), undefined, 'a replayed callback')
})

test('a request of another site can neither sign out, change the capacity nor sign in', async () => {
  const { browser } = await enter('ndrc.officer')
  for (const headers of [
    {},
    { 'x-yuelu': '1', 'sec-fetch-site': 'cross-site' },
    { 'x-yuelu': '1', 'sec-fetch-site': 'same-site' },
  ] as Record<string, string>[]) {
    assert.equal((await send(browser, 'DELETE', '/api/session', undefined, headers)).status, 403)
    assert.equal((await send(browser, 'PUT', '/api/session/post', { post: crypto.randomUUID() }, headers)).status, 403)
    assert.equal((await send(browser, 'POST', '/api/session', { account: 'a', password: 'b' }, headers)).status, 403)
  }
  assert.equal((await sessionOf(browser)).status, 200)
  const page = await start(cookieBrowser(s.publicOrigin))
  const stranger = await fetch(page.url, {
    method: 'POST',
    body: new URLSearchParams({ account: 'ndrc.officer', password: 'yuelu-test-2004' }),
    redirect: 'manual',
  })
  assert.ok(stranger.status >= 400, 'an interaction is answered by the browser that began it')
})

test('signing out of the workbench ends the session of the issuer too', async () => {
  const { browser } = await enter('ndrc.officer')
  const held = browser.cookie('yuelu_session')!
  assert.equal((await send(browser, 'DELETE', '/api/session')).status, 200)
  assert.equal((await fetch(`${s.origin}/api/session`, { headers: { cookie: `yuelu_session=${held}` } })).status, 401)
  assert.match((await start(browser)).url.pathname, /^\/sign-in\//, 'the next sign-in asks for the password')
})

test('signing out at the issuer ends the workbench’s session', async () => {
  const { browser } = await enter('ndrc.officer')
  const page = await browser.go(`${issuerOf(s)}/session/end`)
  const secret = /name="xsrf" value="([^"]+)"/.exec(page.text)![1]!
  const left = await browser.go(`${issuerOf(s)}/session/end/confirm`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ xsrf: secret, logout: 'yes' }),
  })
  assert.match(left.text, /已退出登录/)
  assert.equal((await sessionOf(browser)).status, 401)
})

test('leaving leads to no address but a registered one', async () => {
  const { browser } = await enter('ndrc.officer')
  for (const uri of ['https://evil.example/', '//evil.example', `${s.publicOrigin}/x`]) {
    for (const more of ['', '&client_id=yuelu-workbench']) {
      const page = await browser.go(`${issuerOf(s)}/session/end?post_logout_redirect_uri=${encodeURIComponent(uri)}${more}`)
      assert.notEqual(page.status, 0)
      assert.ok(!page.text.includes('evil.example'), uri)
    }
  }
})

test('step-up proves anew in the same session; a session that was ended or lay idle is proved from the start', async () => {
  const { browser } = await enter('ndrc.officer')
  const first = (await sessionOf(browser)).body
  s.clock.set(new Date(Date.parse(s.clock.now()) + 30 * 60_000).toISOString())
  const page = await start(browser, '/api/session', '&anew=1')
  assert.match(page.url.pathname, /^\/sign-in\//)
  await browser.signIn(page, 'ndrc.officer')
  const second = (await sessionOf(browser)).body
  assert.ok(Date.parse(second.provedAt) > Date.parse(first.provedAt))
  assert.equal(second.expiresAt, first.expiresAt, 'the session does not grow longer')
  s.clock.set(new Date(Date.parse(s.clock.now()) + 121 * 60_000).toISOString())
  assert.equal((await sessionOf(browser)).status, 401)
  assert.match((await start(browser)).url.pathname, /^\/sign-in\//, 'two idle hours are over at the issuer too')
})

test('nobody answers a step-up for somebody else', async () => {
  const { browser } = await enter('ndrc.officer')
  const page = await start(browser, '/', '&anew=1')
  const answer = await browser.signIn(page, 'ndrc.head')
  assert.ok(answer.status >= 400, String(answer.status))
  assert.equal((await sessionOf(browser)).body.official.id, (await s.as('ndrc.officer')).id)
})
