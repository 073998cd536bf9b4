import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testServer } from '#tests/support/server.ts'

let s: Awaited<ReturnType<typeof testServer>>
before(async () => {
  s = await testServer()
})
after(() => s.close())

test('signing in opens a session that knows the post, the organ and the permissions', async () => {
  const response = await s.signIn('stats-bureau.officer')
  assert.equal(response.status, 200)
  const cookie = response.headers.getSetCookie()[0] ?? ''
  assert.match(cookie, /HttpOnly/)
  assert.match(cookie, /SameSite=Lax/)
  const { body } = await s.call('stats-bureau.officer', 'GET', '/api/session')
  assert.equal(body.organ.id, 'stats-bureau')
  assert.equal(body.permissions['projects.draft'], 'own')
})

test('every sign-in gives a new token and ends the one it came with', async () => {
  await s.signIn('ndrc.officer')
  const old = s.cookies.get('ndrc.officer')!
  const again = await fetch(`${s.origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-yuelu': '1', cookie: old },
    body: JSON.stringify({ account: 'ndrc.officer', password: 'yuelu-test-2004' }),
  })
  assert.equal(again.status, 200)
  const stale = await fetch(`${s.origin}/api/session`, { headers: { cookie: old } })
  assert.equal(stale.status, 401)
})

test('five failures lock that account from that address only, in the same words as before', async () => {
  for (let i = 0; i < 5; i += 1) {
    const response = await s.signIn('water-department.officer', 'wrong')
    assert.equal(response.status, 403)
    assert.equal(((await response.json()) as { code: string }).code, 'session.wrong-credentials')
  }
  assert.equal(((await (await s.signIn('water-department.officer')).json()) as { code: string }).code, 'session.locked-out')
  assert.equal((await s.signIn('water-department.head')).status, 200)
  const { signIn } = await import('#kernel/people/session.ts')
  await signIn(s.database.kysely, {
    account: 'water-department.officer',
    password: 'yuelu-test-2004',
    client: '10.0.0.9',
    now: s.clock.now(),
  })
})

test('an unsafe request from another site is refused', async () => {
  const cookie = s.cookies.get('stats-bureau.officer')!
  const foreign = await fetch(`${s.origin}/api/views/save-view`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, 'sec-fetch-site': 'cross-site', 'x-yuelu': '1' },
    body: '{}',
  })
  assert.equal(foreign.status, 403)
  const form = await fetch(`${s.origin}/api/views/save-view`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain', cookie },
    body: '{}',
  })
  assert.ok(form.status >= 400 && form.status < 500)
})

test('bad input names the field and the mend', async () => {
  const { status, body } = await s.call('stats-bureau.officer', 'POST', '/api/views/save-view', {
    screen: 'x',
    name: '',
    search: 'q',
    shared: 'no',
    more: 1,
  })
  assert.equal(status, 400)
  assert.deepEqual(body.grounds.map((g: { field: string }) => g.field).toSorted(), ['/more', '/name', '/shared'])
  assert.match(body.grounds.map((g: { message: string }) => g.message).join(), /“名称”不能为空/)
})

test('a reader of English is answered in English', async () => {
  const { body } = await s.call('anyone', 'GET', '/api/cases/mine', undefined, { 'accept-language': 'en' })
  assert.match(body.title, /sign in/)
})

test('an unknown address, a broken JSON body and an oversized body are problems, not faults', async () => {
  assert.equal((await s.call('anyone', 'GET', '/api/nothing')).status, 404)
  assert.equal((await s.call('stats-bureau.officer', 'POST', '/api/views/save-view', '{"a":')).status, 400)
  const huge = await s.call('stats-bureau.officer', 'POST', '/api/views/save-view', JSON.stringify({ name: 'x'.repeat(2_000_000) }))
  assert.equal(huge.status, 413)
  assert.match(huge.body.title, /1 MiB/)
})

test('organs are shown by the name that was valid on the day', async () => {
  const on = async (day: string) =>
    (await s.call('anyone', 'GET', `/api/people/organs?day=${day}`)).body.organs.map((o: { name: string }) => o.name)
  assert.ok((await on('2004-07-01')).some((name: string) => name.includes('质量技术监督局')))
  assert.ok((await on('2026-03-02')).some((name: string) => name.includes('市场监督管理局')))
})

test('a clause page shows its words, its rules and its refusals', async () => {
  const { status, body } = await s.call('anyone', 'GET', '/api/policy/clause?id=4.3.2')
  assert.equal(status, 200)
  assert.match(body.clause.words, /未经论证/)
  assert.equal((await s.call('anyone', 'GET', '/api/policy/clause?id=9.9.9')).status, 404)
})

test('health, readiness and metrics answer without a session', async () => {
  assert.equal((await s.call('anyone', 'GET', '/health')).status, 200)
  assert.equal((await s.call('anyone', 'GET', '/ready')).body.status, 'ready')
  assert.match((await s.call('anyone', 'GET', '/metrics')).body, /yuelu_outbox_waiting 0[^]*yuelu_audit_unsealed \d+/)
})

test('the contracts travel compressed to whoever accepts it', async () => {
  const { headers, body } = await s.call('stats-bureau.officer', 'GET', '/api/meta', undefined, { 'accept-encoding': 'gzip' })
  assert.equal(headers.get('content-encoding'), 'gzip')
  assert.ok(body.actions.length > 50)
})

test('the OpenAPI page holds every action and question', async () => {
  const { body } = await s.call('anyone', 'GET', '/api/openapi.json')
  assert.equal(body.openapi, '3.1.0')
  assert.ok(body.paths['/api/policy/clause'].get)
  assert.ok(body.paths['/api/views/save-view'].post.requestBody)
})

test('too many requests of one caller are told when to come back', async () => {
  const limited = await testServer({ perSecond: 1 })
  try {
    const answers = await Promise.all(Array.from({ length: 15 }, () => limited.call('anyone', 'GET', '/api/policy/clauses')))
    const refused = answers.find(({ status }) => status === 429)
    assert.ok(refused, 'none was refused')
    assert.ok(Number(refused.headers.get('retry-after')) > 0)
    assert.match(refused.body.title, /秒后再试/)
  } finally {
    await limited.close()
  }
})
