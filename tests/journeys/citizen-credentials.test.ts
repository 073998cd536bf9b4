// A citizen's own credentials at the portal: another password, and signing out of everything they ever signed in to.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import { request as send } from 'undici'
import { citizens } from '#kernel/people/citizen-accounts.ts'
import { endSignIns } from '#kernel/people/end-sign-ins.ts'
import { confirmSecret, newSecret } from '#kernel/people/one-time-code.ts'
import { hashPassword } from '#kernel/people/password.ts'
import { instantOf } from '#kernel/time/day.ts'
import { openVault } from '#kernel/trust/vault.ts'
import { TEST_PASSWORD } from '#tests/support/database.ts'
import { type Browser, openCitizenPortal, type CitizenPortal } from '#tests/support/citizen-portal.ts'

const AT = '/sign-in/own-password'
let p: CitizenPortal
before(async () => {
  p = await openCitizenPortal()
})
after(() => p?.close())

const db = () => p.house.database.kysely
const hiddenIn = (text: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? ''
const citizen = (account: string) =>
  db().selectFrom('kernel.citizen').select(['id', 'password']).where('account', '=', account).executeTakeFirstOrThrow()
const changes = async (account: string) =>
  db()
    .selectFrom('kernel.audit_line')
    .selectAll()
    .where('action', '=', 'account.change-password')
    .where('subject', '=', `citizen/${(await citizen(account)).id}`)
    .execute()

/** Proves the present password and answers what the next form carries. */
async function proved(browser: Browser, account: string, password = TEST_PASSWORD) {
  const page = await browser.fill(AT, AT, { account, password })
  return { page, form: { csrf: browser.markIn(page.text), step: hiddenIn(page.text, 'step') } }
}

test('a citizen changes their password, without a script, and every other device is out at its next request', async () => {
  const [here, phone] = [p.browser(), p.browser()]
  const me = await here.signIn('citizen-1')
  await phone.signIn('citizen-1')
  const [, address = ''] = /href="(\/sign-in\/own-password[^"]*)"[^>]*>更换密码/.exec(me.text) ?? []
  assert.match((await here.go(address)).text, /<h1>更换密码[^]*autocomplete="current-password"/)
  const { page, form } = await proved(here, ' Citizen-1 ')
  assert.match(page.text, /<h1>设置新密码[^]*autocomplete="new-password"/)
  const done = await here.post(`${AT}/new`, { ...form, password: '湘江北去橘子洲头又看日出', repeat: '湘江北去橘子洲头又看日出' })
  assert.equal(done.status, 200)
  assert.match(done.text, /<h1>密码已更换[^]*href="\/me"/)
  assert.doesNotMatch(done.text, /湘江北去/)
  for (const browser of [phone, here]) {
    assert.match((await browser.go('/me')).text, /登录已失效/)
    assert.match((await browser.go('/me/sign-in')).url, /^\/sign-in\//, 'the issuer asks again')
  }
  assert.match((await p.browser().signIn('citizen-1')).text, /账号或密码不正确/)
  assert.equal((await here.signIn('citizen-1', '湘江北去橘子洲头又看日出')).url, '/me')
  const lines = await changes('citizen-1')
  assert.equal(lines.length, 1)
  assert.equal(lines[0]!.actor_kind, 'citizen')
  assert.equal(lines[0]!.input_digest, null)
  assert.doesNotMatch(JSON.stringify(lines), /湘江北去|argon2/)
})

test('a wrong present password counts to the lock of signing in, and the lock holds here', async () => {
  const browser = p.browser()
  for (let i = 0; i < 3; i += 1) {
    const { page } = await proved(browser, 'citizen-2', `not it ${i}`)
    assert.equal(page.status, 403)
    assert.match(page.text, /账号或密码不正确/)
    assert.match(page.text, /value="citizen-2"/)
    assert.doesNotMatch(page.text, /not it/)
  }
  for (let i = 0; i < 2; i += 1) await browser.signIn('citizen-2', `nor this ${i}`)
  assert.match((await proved(browser, 'citizen-2')).page.text, /请在 15 分钟后再试/)
  await db().deleteFrom('kernel.sign_in_failure').execute()
  const plain = ({ text }: { text: string }) => text.replaceAll(/citizen-2|nobody-at-all|nonce="[^"]*"/g, '')
  assert.equal(
    plain((await proved(browser, 'citizen-2', 'x')).page),
    plain((await proved(browser, 'nobody-at-all', 'x')).page),
    'nothing tells whether there is an account',
  )
  await db().deleteFrom('kernel.sign_in_failure').execute()
})

test('a new password that is no good is refused with words, and the old one stays', async () => {
  const browser = p.browser()
  const present = '潇湘夜雨平沙落雁烟寺晚钟'
  await citizens.keepPassword(db(), (await citizen('citizen-3')).id, await hashPassword(present), {})
  const { form } = await proved(browser, 'citizen-3', present)
  const set = (password: string, repeat = password) => browser.post(`${AT}/new`, { ...form, password, repeat })
  for (const [given, words] of [
    ['short', /密码要有 12 到 200 个字/],
    ['password123456', /太常见/],
    ['我的账号就是citizen-3呀', /不能有您的账号/],
    [present, /和现在的一样/],
    ['', /请填写新密码/],
  ] as const) {
    const answer = await set(given)
    assert.ok([403, 409, 422].includes(answer.status), String(answer.status))
    assert.match(answer.text, words)
  }
  assert.match((await set('洞庭波涌连天雪长岛人歌', '洞庭波涌连天雪')).text, /两次填写的新密码不一样/)
  assert.match((await browser.fill(AT, AT, { account: '', password: '' })).text, /请填写账号[^]*请填写密码/)
  assert.equal((await browser.signIn('citizen-3', present)).url, '/me')
  await citizens.keepPassword(db(), (await citizen('citizen-3')).id, await hashPassword(TEST_PASSWORD), {})
  assert.equal((await changes('citizen-3')).length, 0)
})

test('a form without its mark, with another browser’s, or with another browser’s proof changes nothing', async () => {
  const [browser, other] = [p.browser(), p.browser()]
  const foreign = browser.markIn((await other.go(AT)).text)
  const { form } = await proved(browser, 'citizen-4')
  const fresh = { password: '岳麓山上爱晚亭红叶满山坡', repeat: '岳麓山上爱晚亭红叶满山坡' }
  for (const csrf of ['', 'x'.repeat(43), foreign]) {
    const first = await browser.post(AT, { csrf, account: 'citizen-4', password: TEST_PASSWORD })
    assert.equal(first.status, 403)
    assert.equal(hiddenIn(first.text, 'step'), '')
    assert.equal((await browser.post(`${AT}/new`, { ...fresh, step: form.step, csrf })).status, 403)
  }
  assert.equal((await other.post(`${AT}/new`, { ...fresh, step: form.step, csrf: foreign })).status, 409, 'borrowed')
  for (const step of ['', 'AAAA', 'x'.repeat(3_000)])
    assert.equal((await browser.post(`${AT}/new`, { ...fresh, csrf: form.csrf, step })).status, 409)
  const before = p.house.clock.now()
  p.house.clock.set(instantOf(new Date(Date.parse(before) + 6 * 60_000)))
  assert.equal((await browser.post(`${AT}/new`, { ...fresh, ...form })).status, 409, 'too old')
  p.house.clock.set(before)
  assert.equal((await changes('citizen-4')).length, 0)
  assert.equal((await p.browser().signIn('citizen-4')).url, '/me')
})

test('pressed twice it is done once and said twice; whoever had proved the old password is too late', async () => {
  const [browser, thief] = [p.browser(), p.browser()]
  const [{ form }, stolen] = [await proved(browser, 'citizen-4'), await proved(thief, 'citizen-4')]
  const given = { ...form, password: '沅有芷兮澧有兰思公子', repeat: '沅有芷兮澧有兰思公子' }
  const long = { ...given, password: `${given.password}兮未敢言`, repeat: `${given.repeat}兮未敢言` }
  const answers = await Promise.all([browser.post(`${AT}/new`, long), browser.post(`${AT}/new`, long)])
  for (const answer of [...answers, await browser.post(`${AT}/new`, long)]) assert.match(answer.text, /<h1>密码已更换/)
  assert.equal((await changes('citizen-4')).length, 1)
  const late = await thief.post(`${AT}/new`, { ...stolen.form, password: '我来抢这个账号看看行不行', repeat: '我来抢这个账号看看行不行' })
  assert.equal(late.status, 409)
  assert.match(late.text, /请重新填写/)
  const [a, b] = [await proved(browser, 'citizen-4', long.password), await proved(thief, 'citizen-4', long.password)]
  const race = await Promise.all(
    (
      [
        [browser, a, '第一个人设置的新密码呀'],
        [thief, b, '第二个人设置的新密码呀'],
      ] as const
    ).map(([who, { form: f }, password]) => who.post(`${AT}/new`, { ...f, password: `${password}！`, repeat: `${password}！` })),
  )
  assert.equal(race.filter(({ text }) => text.includes('<h1>密码已更换')).length, 1, 'of two who race one wins')
  assert.equal((await changes('citizen-4')).length, 2)
})

test('whoever has an authenticator shows a code of it first', async () => {
  const { id: holder } = await citizen('citizen-5')
  const { secret } = newSecret('x')
  const totp = new TOTP({ secret: Secret.fromBase32(secret) })
  const start = Date.parse(p.house.clock.now())
  const earlier = start - 60_000
  const who = { realm: 'citizens', holder } as const
  await confirmSecret(db(), openVault(p.keys), who, secret, totp.generate({ timestamp: earlier }), instantOf(new Date(earlier)))
  const browser = p.browser()
  const { page, form } = await proved(browser, 'citizen-5')
  assert.match(page.text, /id="code"/)
  const fresh = { password: '屈原祠前汨罗江水长流', repeat: '屈原祠前汨罗江水长流' }
  assert.equal((await browser.post(`${AT}/new`, { ...form, ...fresh })).status, 409, 'no way round the code')
  const code = totp.generate({ timestamp: start })
  const wrong = await browser.post(`${AT}/code`, { ...form, code: code === '000000' ? '000001' : '000000' })
  assert.match(wrong.text, /动态码不正确/)
  const next = await browser.post(`${AT}/code`, { ...form, code })
  assert.match(next.text, /<h1>设置新密码/)
  const step = hiddenIn(next.text, 'step')
  assert.match((await browser.post(`${AT}/new`, { csrf: form.csrf, step, password: 'short', repeat: 'short' })).text, /12 到 200/)
  const long = { password: `${fresh.password}不息`, repeat: `${fresh.repeat}不息` }
  assert.match((await browser.post(`${AT}/new`, { csrf: form.csrf, step, ...long })).text, /<h1>密码已更换/)
})

test('one button signs a citizen out of everything, at once, with one line; not while they act for somebody', async () => {
  const [here, phone, stranger] = [p.browser(), p.browser(), p.browser()]
  const me = await here.signIn('citizen-3')
  await phone.signIn('citizen-3')
  const theirs = await stranger.signIn('citizen-6')
  assert.match(me.text, /action="\/me\/sign-out-everywhere"[^]*>退出所有设备/)
  for (const csrf of ['', 'x', here.markIn(theirs.text)]) assert.equal((await here.post('/me/sign-out-everywhere', { csrf })).status, 403)
  assert.equal((await here.go('/me/sign-out-everywhere')).status, 404)

  const session = p.browser()
  await session.signIn('citizen-2')
  await session.fill('/me/appoint', '/me/appoint', {
    principal: '',
    account: 'citizen-3',
    firstCharacter: [...(await nameOf('citizen-3')).replace('示例·', '')][0]!,
    matters: 'tax',
    until: new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10),
    reason: '代办',
  })
  const [capacity = ''] = /agency\/[0-9a-f-]+/.exec((await here.go('/me/act-for')).text) ?? []
  const acting = await here.fill('/me/act-for', '/me/act-for', { capacity })
  assert.match(acting.text, /换回本人以后，才能退出所有设备/)
  assert.doesNotMatch(acting.text, /action="\/me\/sign-out-everywhere"/)
  const refused = await here.post('/me/sign-out-everywhere', { csrf: here.markIn(acting.text) })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /请先换回本人/)
  assert.equal((await phone.go('/me')).text.includes('登录已失效'), false)

  await here.fill('/me/act-for', '/me/act-for', { capacity: 'self' })
  const out = await here.fill('/me', '/me/sign-out-everywhere', {})
  assert.equal(out.url, '/me?done=out')
  assert.match(out.text, /所有手机和电脑都已退出登录/)
  assert.match((await phone.go('/me')).text, /登录已失效/)
  for (const browser of [here, phone]) assert.match((await browser.go('/me/sign-in')).url, /^\/sign-in\//)
  assert.ok((await stranger.go('/me')).text.includes(await nameOf('citizen-6')), 'nobody else is out')
  const said = await db()
    .selectFrom('kernel.audit_line')
    .select(['outcome', 'subject'])
    .where('action', '=', 'citizens.sign-out-everywhere')
    .orderBy('at')
    .execute()
  assert.deepEqual(said.map(({ outcome }) => outcome).toSorted(), ['done', 'refused'])
  assert.equal((await here.signIn('citizen-3')).url, '/me')
})

const nameOf = async (account: string) =>
  (await db().selectFrom('kernel.citizen').select('name').where('account', '=', account).executeTakeFirstOrThrow()).name

test('what was under way while the sign-ins ended comes to nothing', async () => {
  const { id } = await citizen('citizen-6')
  const browser = p.browser()
  await browser.signIn('citizen-6')
  const waiting = p.browser()
  const page = await waiting.go('/me/sign-in')
  const answered = await waiting.once(page.url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrf: waiting.markIn(page.text), account: 'citizen-6', password: TEST_PASSWORD }).toString(),
  })
  assert.equal(answered.status, 303)
  const rows = (await db().selectFrom('kernel.oidc_item').selectAll().execute()).filter(({ payload }) => payload.accountId === id)
  const session = rows.find(({ model }) => model === 'Session')!
  const grants = rows.filter(({ model }) => model === 'Grant')
  await endSignIns(db(), 'citizens', id)
  const again = (loginTs: number) =>
    db()
      .insertInto('kernel.oidc_item')
      .values({ ...session, payload: JSON.stringify({ ...session.payload, loginTs }) })
      .executeTakeFirst()
  await db()
    .insertInto('kernel.oidc_item')
    .values(grants.map((grant) => ({ ...grant, payload: JSON.stringify(grant.payload) })))
    .execute()
  assert.match((await browser.go('/me')).text, /登录已失效/, 'a grant that is written anew, without its session')
  const seconds = Math.floor(Date.now() / 1000)
  assert.equal((await again(seconds - 5)).numInsertedOrUpdatedRows, 0n, 'a session that is written anew')
  assert.equal((await again(seconds + 1)).numInsertedOrUpdatedRows, 1n, 'one that began afterwards')
  const { pathname, search } = new URL(answered.headers.get('location')!, p.origin)
  assert.notEqual((await waiting.go(pathname + search)).url, '/me', 'an interaction that was answered before')
  const left = await db()
    .transaction()
    .execute(async (tx) => {
      await endSignIns(tx, 'citizens', id)
      return await tx.selectFrom('kernel.oidc_farewell').select('realm').where('sid', '=', session.uid!).execute()
    })
  assert.deepEqual(left, [{ realm: 'citizens' }], 'the clients of the session are told by the citizens’ issuer')
})

test('on the link stand these three places more, and nothing beside them', async () => {
  const status = async (method: 'GET' | 'POST', path: string) =>
    (await send(p.extranet + path, { method, dispatcher: p.dispatcher })).statusCode
  assert.equal(await status('GET', AT), 200)
  for (const path of [AT, `${AT}/code`, `${AT}/new`]) assert.equal(await status('POST', path), 403, path)
  for (const path of [`${AT}/new`, `${AT}/code`]) assert.equal(await status('GET', path), 303, path)
  for (const path of [`${AT}/x`, '/sign-in/x/y', '/oidc', '/api/credentials/password', '/api/session/proof', `${AT}/../../api/session`])
    assert.equal(await status('GET', path), 404, path)
  assert.equal(await status('POST', '/api/citizens/sign-out-everywhere'), 403, 'without x-yuelu')
})
