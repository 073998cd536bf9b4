// A citizen at the portal: signs in as themselves, chooses whom they act for, appoints and revokes, signs out.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { citizens } from '#province/citizens.ts'
import { openCitizenPortal, type CitizenPortal } from '#tests/support/citizen-portal.ts'

let p: CitizenPortal
before(async () => {
  p = await openCitizenPortal()
})
after(() => p?.close())

const nameOf = (account: string) => citizens.find((one) => one.account === account)!.name

test('whoever is not signed in is offered to, and comes back to where they were', async () => {
  const browser = p.browser()
  const before = await browser.go('/me/appoint')
  assert.equal(before.status, 200)
  assert.match(before.text, /href="\/me\/sign-in\?back=%2Fme%2Fappoint"/)
  const page = await browser.go('/me/sign-in?back=%2Fme%2Fappoint')
  assert.match(page.url, /^\/sign-in\//)
  const there = await browser.post(page.url, { csrf: browser.markIn(page.text), account: 'citizen-1', password: 'yuelu-test-2004' })
  assert.equal(there.url, '/me/appoint')
  assert.equal(there.status, 200)
  const english = p.browser()
  english.cookies.set('lang', 'en')
  const asChosen = await english.go('/me/sign-in', { headers: { 'accept-language': 'zh-CN' } })
  assert.match(asChosen.text, /<html lang="en"/, 'the language of the portal, not that of the browser')
})

test('the home page shows whoever is signed in what waits for them, to nobody else, and stays at the place', async () => {
  const browser = p.browser()
  assert.match((await browser.go('/430102')).text, /登录后可查看办件/)
  const page = await browser.go('/430102/me/sign-in?back=%2F430102')
  const home = await browser.post(page.url, { csrf: browser.markIn(page.text), account: 'citizen-6', password: 'yuelu-test-2004' })
  assert.deepEqual([home.status, home.url, home.headers.get('cache-control')], [200, '/430102', 'no-store'])
  assert.match(home.text, /现在没有需要您处理的事/)
  assert.match(home.text, /href="\/430102\/me"/)
  assert.match((await p.browser().go('/430102')).text, /登录后可查看办件/)
})

test('a citizen signs in with code and PKCE and sees their own account', async () => {
  const browser = p.browser()
  const page = await browser.signIn('citizen-1')
  assert.equal(page.status, 200, page.text.slice(0, 2_000))
  assert.equal(page.url, '/me')
  assert.ok(page.text.includes(nameOf('citizen-1')))
  assert.ok(page.text.includes(nameOf('citizen-2')) && page.text.includes(nameOf('citizen-3')))
  assert.equal(page.headers.get('cache-control'), 'no-store')
  assert.ok(Buffer.byteLength(page.text) <= 30_000)
  const lines = await p.house.database.kysely
    .selectFrom('kernel.audit_line')
    .select(['actor_name'])
    .where('action', '=', 'session.sign-in')
    .where('outcome', '=', 'done')
    .execute()
  assert.ok(lines.some(({ actor_name: name }) => name === nameOf('citizen-1')))
})

test('a page of one’s own goes compressed where no stranger asked for it, and no two show the same mark of their forms', async () => {
  const browser = p.browser()
  await browser.signIn('citizen-2')
  for (const path of ['/', '/me', '/me/talk/new/suggestion'])
    for (const [from, encoding] of [
      ['same-origin', 'gzip'],
      ['none', 'gzip'],
      ['same-site', null],
      ['cross-site', null],
      ['none, same-origin', null],
      [undefined, null],
    ] as const) {
      const { headers } = await browser.once(path, from === undefined ? {} : { headers: { 'sec-fetch-site': from } })
      assert.equal(headers.get('content-encoding'), encoding, `${path} ${from}`)
      assert.match(headers.get('vary')!, /cookie.*sec-fetch-site/)
    }
  const marks = await Promise.all([1, 2].map(async () => browser.markIn((await browser.go('/me/act-for')).text)))
  assert.notEqual(marks[0], marks[1])
  for (const csrf of marks) assert.equal((await browser.post('/me/act-for', { csrf, capacity: 'self' })).url, '/me?done=acting')
  const other = Buffer.from(marks[0]!, 'base64url')
  other[3]! ^= 1
  for (const csrf of [other.toString('base64url'), marks[0]!.slice(0, 43), marks[0]! + marks[1]!])
    assert.equal((await browser.post('/me/act-for', { csrf, capacity: 'self' })).status, 403)
})

test('a citizen acts for the one who appointed them, until it is revoked in the middle of the session', async () => {
  const [agent, principal] = [p.browser(), p.browser()]
  await Promise.all([agent.signIn('citizen-1'), principal.signIn('citizen-2')])
  const page = await agent.go('/me/act-for')
  const capacity = [...page.text.matchAll(/value="(agency\/[^"]+)"/g)].map(([, one]) => one!)
  assert.equal(capacity.length, 2)
  const chosen = capacity.find((one) => page.text.slice(page.text.indexOf(one)).indexOf(nameOf('citizen-2')) < 200)!
  const acting = await agent.fill('/me/act-for', '/me/act-for', { capacity: chosen })
  assert.equal(acting.url, '/me?done=acting')
  assert.match(acting.text, /<strong>/)
  const id = chosen.split('/')[1]!
  const ended = await principal.fill(`/me/end-agency?id=${id}`, '/me/end-agency', { id })
  assert.equal(ended.url, '/me?done=ended')
  const cut = await agent.go('/me')
  assert.match(cut.text, /已到期或被撤回，现在是本人身份/)
  const refused = await agent.fill('/me/act-for', '/me/act-for', { capacity: chosen })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /您现在不能替对方办事/)
})

test('an appointment is made with one press, once, and what is wrong comes back with what was typed', async () => {
  const browser = p.browser()
  await browser.signIn('citizen-4')
  const form = {
    account: 'citizen-6',
    firstCharacter: '甲',
    matters: ['tax', 'records'],
    until: '2099-01-01',
    reason: '<b>出差</b>',
    principal: '',
  }
  const wrong = await browser.fill('/me/appoint', '/me/appoint', form)
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /href="#account"/)
  assert.match(wrong.text, /href="#until"/)
  assert.match(wrong.text, /value="&lt;b&gt;出差&lt;\/b&gt;"/)
  assert.match(wrong.text, /name="matters" checked="" value="tax"|value="tax" checked=""|checked="" value="tax"/)
  const page = await browser.go('/me/appoint')
  const key = /name="key" value="([^"]+)"/.exec(page.text)![1]!
  const fields: [string, string][] = [
    ['csrf', browser.markIn(page.text)],
    ['key', key],
    ['principal', ''],
    ['account', 'citizen-6'],
    ['firstCharacter', [...nameOf('citizen-6').replace('示例·', '')][0]!],
    ['matters', 'tax'],
    ['matters', 'records'],
    ['until', new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)],
    ['reason', '出差'],
  ]
  const answers = await Promise.all([browser.post('/me/appoint', fields), browser.post('/me/appoint', fields)])
  for (const answer of answers) assert.equal(answer.url, '/me?done=appointed')
  const db = p.house.database.kysely
  const rows = await db.selectFrom('kernel.agency').select('matters').where('reason', '=', '出差').execute()
  assert.deepEqual(rows, [{ matters: ['tax', 'records'] }])
  const empty = await browser.fill('/me/appoint', '/me/appoint', { account: '', firstCharacter: '', until: '', reason: '' })
  assert.equal(empty.status, 422)
})

test('signing out ends it here and at the issuer, at once', async () => {
  const browser = p.browser()
  const page = await browser.signIn('citizen-3')
  const left = await browser.post('/me/sign-out', { csrf: browser.markIn(page.text) })
  assert.match(left.url, /^\/oidc\/session\/end/)
  assert.match((await browser.go('/me')).text, /me\/sign-in/)
  const form = /name="xsrf" value="([^"]+)"/.exec(left.text)![1]!
  const back = await browser.post('/oidc/session/end/confirm', { xsrf: form, logout: 'yes' })
  assert.equal(back.url, '/me')
  assert.match((await browser.go('/me/sign-in')).url, /^\/sign-in\//, 'the issuer asks again')
})

test('a token that is about to end is renewed once for all who need it, and a shut account is signed out', async () => {
  const browser = p.browser()
  await browser.signIn('citizen-5')
  const real = Date.now
  Date.now = () => real() + 290_000
  try {
    const pages = await Promise.all(Array.from({ length: 6 }, () => browser.go('/me')))
    for (const { status, text } of pages) assert.ok(status === 200 && text.includes(nameOf('citizen-5')))
  } finally {
    Date.now = real
  }
  assert.ok((await browser.go('/me')).text.includes(nameOf('citizen-5')))
  const shut = (at: string | null) =>
    p.house.database.kysely.updateTable('kernel.citizen').set({ disabled_at: at }).where('account', '=', 'citizen-5').execute()
  await shut(p.house.clock.now())
  const gone = await browser.go('/me')
  await shut(null)
  assert.match(gone.text, /登录已失效/)
})
