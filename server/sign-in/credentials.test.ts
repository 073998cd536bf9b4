// One's own credentials over HTTP: step-up, a new password, an authenticator, passkeys where they cannot be.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import { officials } from '#kernel/people/realm-accounts.ts'
import { signIn } from '#kernel/people/session.ts'
import { instantOf } from '#kernel/time/day.ts'
import { TEST_PASSWORD } from '#tests/support/database.ts'
import { signInHouse, type SignInHouse } from '#tests/support/sign-in-house.ts'

let house: SignInHouse
const minutes = (n: number) => instantOf(new Date(Date.parse('2026-03-02T01:00:00.000Z') + n * 60_000))
before(async () => {
  house = await signInHouse()
})
after(() => house.close())

const tokenOf = async (account: string, password: string = TEST_PASSWORD, client = '10.0.0.1') =>
  (
    await signIn(house.database.kysely, {
      account,
      password,
      client,
      now: house.clock.now(),
      vault: house.vault,
      agent: 'Mozilla/5.0 (Windows NT 10.0) Chrome/140',
    })
  ).token

test('a grave change asks for fresh proof; ten minutes after it, again', async () => {
  house.clock.set(minutes(0))
  const token = await tokenOf('stats-bureau.officer')
  house.clock.set(minutes(11))
  const change = (password: string) => house.call(token, 'PUT', '/api/credentials/password', { password })
  const refused = await change('洞庭湖的水到底有多深呢？')
  assert.equal(refused.status, 403)
  assert.equal(refused.body.code, 'kernel.proof-needed')
  assert.equal((await house.call(token, 'POST', '/api/session/proof', { password: 'wrong' })).body.code, 'session.wrong-credentials')
  assert.deepEqual((await house.call(token, 'POST', '/api/session/proof', { password: TEST_PASSWORD })).body.methods, ['pwd'])
  assert.equal((await change('a'.repeat(12))).body.code, 'session.password-common')
  assert.equal((await change('洞庭湖的水到底有多深呢？')).status, 200)
  assert.equal((await change('洞庭湖的水到底有多深呢？')).body.code, 'session.password-kept')
  house.clock.set(minutes(22))
  assert.equal((await change('洞庭湖的水到底有多宽呢？')).body.code, 'kernel.proof-needed')
  await assert.rejects(tokenOf('stats-bureau.officer'))
  await tokenOf('stats-bureau.officer', '洞庭湖的水到底有多深呢？')
})

test('a new password ends the other sessions and leaves this one', async () => {
  const [here, there] = [await tokenOf('ndrc.officer'), await tokenOf('ndrc.officer')]
  assert.deepEqual((await house.call(here, 'PUT', '/api/credentials/password', { password: '橘子洲头看万山红遍，层林尽染' })).body, {
    ended: 1,
  })
  assert.equal((await house.call(here, 'GET', '/api/session')).status, 200)
  assert.equal((await house.call(there, 'GET', '/api/session')).status, 401)
})

test('many who change passwords and sign in at once do not wait for one another for ever', async () => {
  const token = await tokenOf('public-security-department.officer')
  const changes = Array.from({ length: 12 }, (_, i) =>
    house.call(token, 'PUT', '/api/credentials/password', { password: `岳阳楼上第${i}次登临，洞庭天下水` }),
  )
  const entries = Array.from({ length: 12 }, () => tokenOf('public-security-department.head'))
  const answers = await Promise.all([
    ...changes.map(async (change) => (await change).status),
    ...entries.map(async (entry) => (await entry).length),
  ])
  assert.deepEqual(new Set(answers), new Set([200, 43]))
})

test('guessing at the proof of a stolen session is locked like signing in', async () => {
  const token = await tokenOf('finance-department.head')
  const prove = (password: string) => house.call(token, 'POST', '/api/session/proof', { password })
  for (let i = 0; i < 5; i += 1) await prove('wrong')
  assert.equal((await prove(TEST_PASSWORD)).body.code, 'session.locked-out')
})

test('an authenticator is added by showing a code of it, and then every proof asks for one', async () => {
  const token = await tokenOf('audit-office.head')
  const { body } = await house.call(token, 'POST', '/api/credentials/one-time-code', {})
  assert.match(body.uri, /^otpauth:\/\/totp\/.*issuer=Yuelu/)
  assert.ok(body.qr.size >= 29 && /^M\d+ \d+h1v1h-1z/.test(body.qr.path))
  const totp = new TOTP({ secret: Secret.fromBase32(body.secret) })
  const code = () => totp.generate({ timestamp: Date.parse(house.clock.now()) })
  const add = (given: object) => house.call(token, 'PUT', '/api/credentials/one-time-code', given)
  const wrong = code() === '000000' ? '000001' : '000000'
  assert.equal((await add({ ticket: body.ticket, code: wrong })).body.code, 'session.wrong-code')
  assert.equal((await add({ ticket: 'AAAA', code: code() })).body.code, 'session.code-not-asked')
  const stranger = await tokenOf('audit-office.officer')
  assert.equal(
    (await house.call(stranger, 'PUT', '/api/credentials/one-time-code', { ticket: body.ticket, code: code() })).body.code,
    'session.code-not-asked',
  )
  assert.equal((await add({ ticket: body.ticket, code: code() })).status, 200)
  assert.equal((await house.call(token, 'POST', '/api/session/proof', { password: TEST_PASSWORD })).body.code, 'session.needs-code')
  const before = house.clock.now()
  house.clock.set(instantOf(new Date(Date.parse(before) + 30_000)))
  assert.deepEqual((await house.call(token, 'POST', '/api/session/proof', { password: TEST_PASSWORD, code: code() })).body.methods, [
    'pwd',
    'otp',
  ])
  const { body: shown } = await house.call(token, 'GET', '/api/account/credentials')
  assert.equal(shown.oneTimeCode, true)
  assert.doesNotMatch(JSON.stringify(shown), new RegExp(body.secret))
})

test('passkeys are refused on an address without a domain name, with a sentence', async () => {
  const token = await tokenOf('leading-group.leader')
  const refused = await house.call(token, 'POST', '/api/credentials/passkey-challenge', {})
  assert.equal(refused.status, 409)
  assert.equal(refused.body.code, 'session.no-domain-name')
})

test('nobody who is not signed in reaches any of it, and rubbish is a clear no', async () => {
  const token = await tokenOf('education-department.officer')
  const ways = [
    ['POST', '/api/session/proof'],
    ['POST', '/api/session/proof/challenge'],
    ['POST', '/api/session/proof/passkey'],
    ['PUT', '/api/credentials/password'],
    ['POST', '/api/credentials/passkey-challenge'],
    ['POST', '/api/credentials/passkeys'],
    ['POST', '/api/credentials/one-time-code'],
    ['PUT', '/api/credentials/one-time-code'],
  ] as const
  for (const [method, path] of ways) {
    assert.equal((await house.call('x'.repeat(43), method, path, {})).status, 401, path)
    for (const body of [{ x: 1 }, [], null, { password: 1 }, { password: 'x'.repeat(500) }, { name: '甲', answer: {} }]) {
      const { status } = await house.call(token, method, path, body)
      assert.ok(status < 500, `${path} ${JSON.stringify(body)} ${status}`)
    }
  }
})

test('no line of the audit log holds a digest of a password, and each change stands there', async () => {
  const lines = await house.database.kysely
    .selectFrom('kernel.audit_line')
    .selectAll()
    .where('action', 'in', ['session.prove', 'account.change-password', 'account.add-one-time-code'])
    .execute()
  const done = new Set(lines.filter(({ outcome }) => outcome === 'done').map(({ action }) => action))
  assert.deepEqual([...done].toSorted(), ['account.add-one-time-code', 'account.change-password', 'session.prove'])
  assert.ok(lines.every(({ input_digest, output_digest }) => input_digest === null && output_digest === null))
  assert.ok((await officials.find(house.database.kysely, 'ndrc.officer'))!.password!.startsWith('$argon2id$'))
})
