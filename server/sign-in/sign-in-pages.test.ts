// The sign-in pages as a browser without a script sees them.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import { confirmSecret, newSecret } from '#kernel/people/one-time-code.ts'
import { hashPassword } from '#kernel/people/password.ts'
import { officials } from '#kernel/people/realm-accounts.ts'
import { instantOf } from '#kernel/time/day.ts'
import { TEST_PASSWORD } from '#tests/support/database.ts'
import { INTERACTION, signInHouse, type SignInHouse } from '#tests/support/sign-in-house.ts'

let house: SignInHouse
const AT = `/sign-in/${INTERACTION}`
const ASKED = { uid: INTERACTION, client: { id: 'workbench', name: '工作台 <b>' }, anew: false }

before(async () => {
  house = await signInHouse()
})
after(() => house.close())
beforeEach(async () => {
  house.asked.now = ASKED
  house.came.length = 0
  house.jar.clear()
  await house.database.kysely.deleteFrom('kernel.sign_in_failure').execute()
})
const idOf = async (account: string) => (await officials.find(house.database.kysely, account))!.id
const titleOf = (text: string) => /<title>([^<]*)/.exec(text)?.[1] ?? ''

test('the page names who asks, warns of secrets, takes paste and password managers, and needs no script', async () => {
  const { status, text, headers } = await house.browse(AT)
  assert.equal(status, 200)
  assert.match(text, /登录后进入：工作台 &lt;b&gt;/)
  assert.match(text, /政务外网 · 非涉密系统，严禁处理国家秘密/)
  assert.match(text, /id="account"[^>]*autocomplete="username webauthn"/)
  assert.match(text, /id="password"[^>]*type="password"[^>]*autocomplete="current-password"/)
  assert.doesNotMatch(text, / on\w+="|<style| style="|onpaste|captcha/)
  assert.doesNotMatch(text, /<script(?![^>]* src=)/)
  assert.match(text, /通行密钥只能用在有域名的地址上/)
  const policy = headers.get('content-security-policy')!
  assert.match(policy, /default-src 'none'/)
  assert.match(policy, /frame-ancestors 'none'/)
  assert.match(policy, /script-src 'nonce-[\w+/=]+'(;|$)/)
  assert.equal(headers.get('cache-control'), 'no-store')
  assert.match((await house.browse(`${AT}?lang=en`)).text, /<html lang="en">[^]*Sign in/)
  for (const [, address = ''] of text.matchAll(/(?:src|href)="(\/sign-in\/sign-in[^"]+)"/g))
    assert.equal((await house.browse(address)).status, 200)
})

test('a right password goes on to the client and says by which method', async () => {
  const { status, headers } = await house.enter(' stats-bureau.officer ')
  assert.equal(status, 303)
  assert.equal(headers.get('location'), '/api/session')
  assert.deepEqual(house.came, [{ realm: 'officials', subject: await idOf('stats-bureau.officer'), methods: ['pwd'] }])
  assert.match(house.jar.get('yuelu_device') ?? '', /^[\w-]{43}$/)
})

test('an empty form says what is missing, at the field, in the title and on top', async () => {
  const { status, text } = await house.enter('', '')
  assert.equal(status, 422)
  assert.match(titleOf(text), /^错误：登录/)
  assert.match(text, /role="alert" tabindex="-1" autofocus[^]*href="#account">请填写账号[^]*href="#password">请填写密码/)
  assert.match(text, /id="account"[^>]*aria-describedby="account-wrong" aria-invalid="true"/)
})

test('a wrong password and an unknown account get one and the same page', async () => {
  const [known, unknown] = [await house.enter('ndrc.officer', 'not the password'), await house.enter('nobody.at-all', 'not the password')]
  assert.equal(known.status, 403)
  assert.equal(unknown.status, 403)
  const plain = ({ text }: { text: string }) => text.replaceAll(/ndrc\.officer|nobody\.at-all|nonce="[^"]*"/g, '')
  assert.equal(plain(known), plain(unknown))
  assert.match(known.text, /账号或密码不正确/)
  assert.match(known.text, /value="ndrc.officer"/)
  assert.doesNotMatch(known.text, /not the password/)
})

test('what is typed comes back escaped and never as markup', async () => {
  const { text } = await house.enter('"><script>alert(1)</script>', 'x')
  assert.doesNotMatch(text, /<script>alert/)
  assert.match(text, /&quot;&gt;&lt;script&gt;/)
})

test('a form without the mark of the interaction, or of another, is not read', async () => {
  const given = { account: 'stats-bureau.officer', password: TEST_PASSWORD }
  for (const csrf of ['', 'x'.repeat(43), house.vault.mark('csrf/officials/another-interaction')]) {
    const { status, text } = await house.browse(AT, { ...given, csrf })
    assert.equal(status, 410)
    assert.match(text, /这次登录已经结束/)
  }
  assert.equal(house.came.length, 0)
})

test('an interaction that has ended, or is another browser’s, says so and leads back', async () => {
  house.asked.now = undefined
  assert.equal((await house.browse(AT)).status, 410)
  assert.equal((await house.browse('/sign-in/x')).status, 410)
  assert.equal((await house.browse('/sign-in/%00%0d%0aSet-Cookie:a=b')).status, 410)
})

test('hostile bodies are answered with a page or a sentence, never a fault', async () => {
  const { text } = await house.browse(AT)
  const csrf = house.hidden(text, 'csrf')
  const long = 'x'.repeat(15_000)
  for (const fields of [
    { csrf, account: long, password: 'x' },
    { csrf, account: '\0\0', password: '\0' },
    { csrf, account: 'a\r\nb', password: 'x' },
    { csrf, account: '\ud800', password: '\udc00' },
  ]) {
    const { status } = await house.browse(AT, fields)
    assert.ok(status >= 400 && status < 500, String(status))
  }
  for (const path of ['/code', '/password']) assert.equal((await house.browse(AT + path, { csrf, step: 'AAAA', code: '1' })).status, 409)
  const json = await fetch(`${house.origin}${AT}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"csrf":[1],"account":{}}',
  })
  assert.equal(json.status, 410)
  const big = await fetch(`${house.origin}${AT}`, { method: 'POST', body: new URLSearchParams({ csrf, account: 'x'.repeat(20_000) }) })
  assert.equal(big.status, 413)
})

test('five failures close the door with a sentence that says how long', async () => {
  for (let i = 0; i < 5; i += 1) await house.enter('ndrc.head', 'wrong')
  const { status, text } = await house.enter('ndrc.head')
  assert.equal(status, 403)
  assert.match(text, /请在 15 分钟后再试/)
})

test('with an authenticator the code page follows; a replayed code and a foreign step are refused', async () => {
  const db = house.database.kysely
  const holder = await idOf('finance-department.officer')
  const { secret } = newSecret('x')
  const totp = new TOTP({ secret: Secret.fromBase32(secret) })
  const start = Date.parse(house.clock.now())
  await confirmSecret(
    db,
    house.vault,
    { realm: 'officials', holder },
    secret,
    totp.generate({ timestamp: start - 60_000 }),
    instantOf(new Date(start - 60_000)),
  )
  const page = await house.enter('finance-department.officer')
  assert.equal(page.status, 200)
  assert.match(page.text, /id="code"[^>]*autocomplete="one-time-code"[^>]*inputmode="numeric"/)
  assert.equal(house.came.length, 0)
  const given = { csrf: house.hidden(page.text, 'csrf'), step: house.hidden(page.text, 'step') }
  const wrong = await house.browse(`${AT}/code`, { ...given, code: '12 34 56' })
  assert.equal(wrong.status, 403)
  assert.match(titleOf(wrong.text), /^错误：动态码/)
  const skipped = await house.browse(`${AT}/password`, { ...given, password: 'x'.repeat(14), repeat: 'x'.repeat(14) })
  assert.equal(skipped.status, 409, 'the step of a password does not stand for a code')
  const code = totp.generate({ timestamp: start })
  assert.equal((await house.browse(`${AT}/code`, { ...given, code: `${code.slice(0, 3)} ${code.slice(3)}` })).status, 303)
  assert.deepEqual(house.came[0]?.methods, ['pwd', 'otp'])
  assert.equal((await house.browse(`${AT}/code`, { ...given, code })).status, 403)

  house.asked.now = { ...ASKED, uid: 'another-interaction' }
  const csrf = house.vault.mark('csrf/officials/another-interaction')
  assert.equal((await house.browse('/sign-in/another-interaction/code', { csrf, step: given.step, code })).status, 409)
})

test('a step that is older than five minutes starts again', async () => {
  const { text } = await house.enter('finance-department.officer')
  const before = house.clock.now()
  house.clock.set(instantOf(new Date(Date.parse(before) + 6 * 60_000)))
  const given = { csrf: house.hidden(text, 'csrf'), step: house.hidden(text, 'step') }
  assert.equal((await house.browse(`${AT}/code`, { ...given, code: '123456' })).status, 409)
  house.clock.set(before)
})

test('a password that an administrator gave leads to setting one’s own, by the rules, and then in', async () => {
  const account = 'water-department.officer'
  const handedOver = '九嶷山上白云飞，帝子乘风'
  await officials.keepPassword(house.database.kysely, await idOf(account), await hashPassword(handedOver), { mustChange: true })
  const page = await house.enter(account, handedOver)
  assert.equal(page.status, 200)
  assert.match(page.text, /autocomplete="new-password"/)
  const given = { csrf: house.hidden(page.text, 'csrf'), step: house.hidden(page.text, 'step') }
  const set = (password: string, repeat = password) => house.browse(`${AT}/password`, { ...given, password, repeat })
  assert.match((await set('short')).text, /密码要有 12 到 200 个字/)
  assert.match((await set('password123456')).text, /太常见/)
  assert.match((await set(handedOver)).text, /和现在的一样/)
  assert.match((await set('资水沅水澧水湘江洞庭湖畔', '资水沅水澧水湘江洞庭湖')).text, /两次填写的新密码不一样/)
  assert.equal(house.came.length, 0)
  assert.equal((await set('资水沅水澧水湘江洞庭湖畔')).status, 303)
  assert.equal((await set('资水沅水澧水湘江洞庭湖畔二')).status, 409, 'the step serves once')
  assert.equal((await house.enter(account, '资水沅水澧水湘江洞庭湖畔')).status, 303)
})

test('when somebody is to prove themselves anew, nobody else may answer', async () => {
  house.asked.now = { ...ASKED, anew: true, subject: await idOf('stats-bureau.officer'), hint: 'stats-bureau.officer' }
  const page = await house.browse(AT)
  assert.match(page.text, /<h1>重新验证身份[^]*value="stats-bureau.officer"/)
  const other = await house.enter('stats-bureau.head')
  assert.equal(other.status, 403)
  assert.match(other.text, /请用已登录的账号重新验证/)
  assert.equal((await house.enter('stats-bureau.officer')).status, 303)
})

test('who turns back ends the interaction', async () => {
  const { text } = await house.browse(AT)
  const { status, headers } = await house.browse(`${AT}/abort`, { csrf: house.hidden(text, 'csrf') })
  assert.equal(status, 303)
  assert.equal(headers.get('location'), '/')
})

test('every denial stands in the audit log, with nobody’s name and no word of the password', async () => {
  await house.enter('stats-bureau.officer', 'a telltale password')
  const lines = await house.database.kysely.selectFrom('kernel.audit_line').selectAll().where('action', '=', 'session.sign-in').execute()
  assert.ok(lines.length > 0 && lines.every(({ actor_kind, input_digest }) => actor_kind === 'anyone' && input_digest === null))
  assert.doesNotMatch(JSON.stringify(lines), /telltale/)
})
