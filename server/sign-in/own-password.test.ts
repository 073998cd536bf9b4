// Officials change a password on the same page: their sessions end, and what an administrator gave may be replaced here too.
import assert from 'node:assert/strict'
import { randomBytes, scryptSync } from 'node:crypto'
import { after, before, test } from 'node:test'
import { hashPassword } from '#kernel/people/password.ts'
import { officials } from '#kernel/people/realm-accounts.ts'
import { signIn } from '#kernel/people/session.ts'
import { TEST_PASSWORD } from '#tests/support/database.ts'
import { signInHouse, type SignInHouse } from '#tests/support/sign-in-house.ts'

const AT = '/sign-in/own-password'
let house: SignInHouse
before(async () => {
  house = await signInHouse()
})
after(() => house.close())

const idOf = async (account: string) => (await officials.find(house.database.kysely, account))!.id

async function change(account: string, password: string, fresh: string) {
  const first = await house.browse(AT)
  const csrf = house.hidden(first.text, 'csrf')
  const next = await house.browse(AT, { csrf, account, password })
  const step = house.hidden(next.text, 'step')
  return step === '' ? next : house.browse(`${AT}/new`, { csrf, step, password: fresh, repeat: fresh })
}

test('an official who changes their password is signed out everywhere, by the command line too, and led back', async () => {
  const { token } = await signIn(house.database.kysely, {
    account: 'stats-bureau.officer',
    password: TEST_PASSWORD,
    client: '10.0.0.1',
    now: house.clock.now(),
    vault: house.vault,
  })
  assert.equal((await house.call(token, 'GET', '/api/session')).status, 200)
  const { text, headers } = await change('stats-bureau.officer', TEST_PASSWORD, '汨罗江上龙舟竞渡又是一年')
  assert.match(text, /政务外网 · 非涉密系统[^]*<h1>密码已更换[^]*href="\/">回到工作台/)
  assert.equal(headers.get('cache-control'), 'no-store')
  assert.equal((await house.call(token, 'GET', '/api/session')).status, 401)
  assert.equal((await house.enter('stats-bureau.officer', '汨罗江上龙舟竞渡又是一年')).status, 303)
  const [line, ...more] = await house.database.kysely
    .selectFrom('kernel.audit_line')
    .selectAll()
    .where('action', '=', 'account.change-password')
    .where('outcome', '=', 'done')
    .execute()
  assert.equal(more.length, 0)
  assert.equal(line!.subject, `official/${await idOf('stats-bureau.officer')}`)
  assert.equal(line!.input_digest, null)
})

test('a password that an administrator gave is replaced here as well as at signing in', async () => {
  const given = '九嶷山上白云飞，帝子乘风'
  const id = await idOf('water-department.officer')
  await officials.keepPassword(house.database.kysely, id, await hashPassword(given), { mustChange: true })
  assert.match((await change('water-department.officer', given, '资水沅水澧水湘江洞庭湖畔')).text, /<h1>密码已更换/)
  assert.equal((await house.enter('water-department.officer', '资水沅水澧水湘江洞庭湖畔')).status, 303)
})

test('a password that was only stored anew by today’s rule does not undo what was just proved by it', async () => {
  const id = await idOf('ndrc.head')
  const own = '衡山独秀回雁峰下静听钟声'
  const salt = randomBytes(16)
  const hash = scryptSync(own, salt, 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 })
  const stored = `scrypt$${salt.toString('base64')}$${hash.toString('base64')}`
  await officials.keepPassword(house.database.kysely, id, stored, {})
  assert.match((await change('ndrc.head', own, '岳阳楼记先忧后乐长在人间')).text, /<h1>密码已更换/)
})

test('what nobody sends by a form gets a page or a sentence, never a fault', async () => {
  const first = await house.browse(AT)
  const csrf = house.hidden(first.text, 'csrf')
  for (const fields of [
    { csrf, account: 'x'.repeat(15_000), password: 'x' },
    { csrf, account: '\0\0', password: '\0' },
    { csrf, account: '"><script>alert(1)</script>', password: 'x' },
    { csrf, account: '\ud800', password: '\udc00' },
    { csrf, step: '\0' },
  ] as Record<string, string>[])
    for (const path of ['', '/code', '/new']) {
      const { status, text } = await house.browse(AT + path, fields)
      assert.ok(status >= 400 && status < 500, `${path} ${status}`)
      assert.doesNotMatch(text, /<script>alert/)
    }
  const json = await fetch(house.origin + AT, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"csrf":[1]}' })
  assert.equal(json.status, 403)
  house.jar.set('yuelu_own_password', 'planted')
  assert.equal((await house.browse(AT, { csrf, account: 'ndrc.officer', password: TEST_PASSWORD })).status, 403)
  assert.notEqual(house.jar.get('yuelu_own_password'), 'planted')
})
