// Signing in with a password and a code on a real database: what a guesser gets, and what the owner keeps.
import assert from 'node:assert/strict'
import { randomBytes, scryptSync } from 'node:crypto'
import { after, before, beforeEach, test } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import { Refused } from '#kernel/refusal/refusal.ts'
import { instantOf, type Instant } from '#kernel/time/day.ts'
import { vaultOf } from '#kernel/trust/vault.ts'
import { TEST_PASSWORD } from '#tests/support/database.ts'
import { testHouse } from '#tests/support/house.ts'
import { authenticate } from './authenticate.ts'
import { rememberDevice } from './known-device.ts'
import { confirmSecret, newSecret } from './one-time-code.ts'
import { officials } from './realm-accounts.ts'

let house: Awaited<ReturnType<typeof testHouse>>
const vault = vaultOf(randomBytes(32))
const OWNER = 'stats-bureau.officer'
const START = Date.parse('2026-03-02T01:00:00.000Z')
const at = (seconds: number): Instant => instantOf(new Date(START + seconds * 1000))

before(async () => {
  house = await testHouse({ walls: false })
})
after(() => house.close())
beforeEach(async () => {
  await house.database.kysely.deleteFrom('kernel.sign_in_failure').execute()
})

const tried = async (given: { account?: string; password?: string; client?: string; device?: string; code?: string; seconds?: number }) => {
  const { account = OWNER, password = TEST_PASSWORD, client = '10.0.0.1', seconds = 0, ...more } = given
  try {
    const { methods } = await authenticate(house.database.kysely, { account, password, client, now: at(seconds), vault, ...more })
    return methods.join('+')
  } catch (error) {
    if (error instanceof Refused) return error.grounds[0]!.code.replace('session.', '')
    throw error
  }
}
const idOf = async (account: string) => (await officials.find(house.database.kysely, account))!.id
const enrol = async (account: string, seconds: number) => {
  const { secret } = newSecret(account)
  const totp = new TOTP({ secret: Secret.fromBase32(secret) })
  const code = (s: number) => totp.generate({ timestamp: START + s * 1000 })
  await confirmSecret(house.database.kysely, vault, { realm: 'officials', holder: await idOf(account) }, secret, code(seconds), at(seconds))
  return code
}

test('five failures close one address to one account, and nobody else', async () => {
  for (let i = 0; i < 5; i += 1) assert.equal(await tried({ password: 'wrong' }), 'wrong-credentials')
  assert.equal(await tried({}), 'locked-out')
  assert.equal(await tried({ client: '10.0.0.2' }), 'pwd')
  assert.equal(await tried({ account: 'stats-bureau.head' }), 'pwd')
  assert.equal(await tried({ seconds: 15 * 60 + 1 }), 'pwd')
})

test('a success forgets the failures of its own address', async () => {
  for (let i = 0; i < 4; i += 1) await tried({ password: 'wrong' })
  assert.equal(await tried({}), 'pwd')
  for (let i = 0; i < 4; i += 1) assert.equal(await tried({ password: 'wrong' }), 'wrong-credentials')
  assert.equal(await tried({}), 'pwd')
})

test('a guesser with many addresses is slowed; the device the owner knows is not', async () => {
  const device = await rememberDevice(house.database.kysely, { realm: 'officials', holder: await idOf(OWNER) }, undefined, at(0))
  for (let i = 0; i < 20; i += 1) assert.equal(await tried({ password: 'wrong', client: `10.1.${i}.1` }), 'wrong-credentials')
  assert.equal(await tried({ client: '10.2.0.1', seconds: 30 }), 'slowed')
  assert.equal(await tried({ client: '10.2.0.1', device, seconds: 30 }), 'pwd')
  assert.equal(await tried({ client: '10.2.0.1', device: 'x'.repeat(43), seconds: 30 }), 'slowed')
  assert.equal(await tried({ client: '10.2.0.1', seconds: 61 }), 'pwd')
  assert.equal(await tried({ account: 'stats-bureau.head', client: '10.2.0.1', device, seconds: 30 }), 'pwd')
})

test('a stranger who hammers an account from the owner’s own address does not close the owner’s device', async () => {
  const device = await rememberDevice(house.database.kysely, { realm: 'officials', holder: await idOf(OWNER) }, undefined, at(0))
  for (let i = 0; i < 5; i += 1) await tried({ password: 'wrong' })
  assert.equal(await tried({}), 'locked-out')
  assert.equal(await tried({ device }), 'pwd')
})

test('addresses of one IPv6 network are one address', async () => {
  for (let i = 0; i < 5; i += 1) await tried({ password: 'wrong', client: `2001:db8::${i}` })
  assert.equal(await tried({ client: '2001:db8::9' }), 'locked-out')
  assert.equal(await tried({ client: '2001:db8:0:1::9' }), 'pwd')
})

test('a burst of parallel guesses gets no more than the lock allows and those hashed at one time', async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => tried({ password: `guess ${i}` })))
  const heard = answers.filter((answer) => answer === 'wrong-credentials').length
  assert.ok(heard >= 5 && heard <= 9, `${heard} guesses were heard`)
  assert.ok(answers.every((answer) => answer === 'wrong-credentials' || answer === 'locked-out'))
})

test('more sign-ins at once than can stand in line are turned away with a sentence, and the rest get in', async () => {
  const answers = await Promise.all(Array.from({ length: 60 }, (_, i) => tried({ client: `10.3.0.${i}` })))
  const [busy, inside] = ['busy', 'pwd'].map((code) => answers.filter((answer) => answer === code).length)
  assert.equal(busy! + inside!, 60)
  assert.ok(busy! >= 1 && inside! >= 40, `${busy} busy, ${inside} inside`)
})

test('an account that does not exist is answered and locked in the same way', async () => {
  for (let i = 0; i < 5; i += 1) assert.equal(await tried({ account: 'nobody', password: 'wrong' }), 'wrong-credentials')
  assert.equal(await tried({ account: 'nobody', password: 'wrong' }), 'locked-out')
})

test('whether an account exists cannot be told by the clock', async () => {
  const times = { real: [] as number[], none: [] as number[] }
  for (let i = 0; i < 16; i += 1) {
    for (const [kind, account] of i % 2
      ? (['real', 'none'] as const).map((k) => [k, k === 'real' ? OWNER : 'no-such.officer'] as const)
      : ([
          ['none', 'no-such.officer'],
          ['real', OWNER],
        ] as const)) {
      const began = performance.now()
      assert.equal(await tried({ account, password: 'wrong', client: `10.4.${i}.1`, seconds: i * 3600 }), 'wrong-credentials')
      times[kind].push(performance.now() - began)
    }
  }
  const median = (list: number[]) => list.toSorted((a, b) => a - b)[list.length >> 1]!
  const [real, none] = [median(times.real), median(times.none)]
  assert.ok(Math.abs(real - none) < 0.4 * Math.max(real, none), `${real.toFixed(1)} ms against ${none.toFixed(1)} ms`)
})

test('an old scrypt hash is made anew at the next good sign-in', async () => {
  const salt = randomBytes(16)
  const hash = scryptSync(TEST_PASSWORD, salt, 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 })
  const password = `scrypt$${salt.toString('base64')}$${hash.toString('base64')}`
  await officials.keepPassword(house.database.kysely, await idOf('ndrc.head'), password, {})
  assert.equal(await tried({ account: 'ndrc.head', password: 'wrong' }), 'wrong-credentials')
  assert.equal((await officials.find(house.database.kysely, 'ndrc.head'))!.password, password)
  assert.equal(await tried({ account: 'ndrc.head' }), 'pwd')
  assert.match((await officials.find(house.database.kysely, 'ndrc.head'))!.password!, /^\$argon2id\$/)
  assert.equal(await tried({ account: 'ndrc.head' }), 'pwd')
})

test('with an authenticator the password alone is not enough, and each code counts once', async () => {
  const account = 'ndrc.officer'
  const code = await enrol(account, 0)
  assert.equal(await tried({ account, seconds: 60 }), 'needs-code')
  assert.equal(await tried({ account, code: '000000', seconds: 60 }), 'wrong-code')
  assert.equal(await tried({ account, code: code(0), seconds: 5 }), 'wrong-code', 'the code of the enrolment is used up')
  assert.equal(await tried({ account, code: code(60), seconds: 60 }), 'pwd+otp')
  assert.equal(await tried({ account, code: code(60), seconds: 61 }), 'wrong-code')
  assert.equal(await tried({ account, code: code(120), seconds: 150 }), 'pwd+otp', 'one step late')
  assert.equal(await tried({ account, code: code(210), seconds: 180 }), 'pwd+otp', 'one step early')
  assert.equal(await tried({ account, code: code(300), seconds: 361 }), 'wrong-code', 'two steps late')
  assert.equal(await tried({ account, code: code(390), seconds: 390, password: 'wrong' }), 'wrong-credentials')
})

test('of several who show one code at once, one gets in', async () => {
  const account = 'water-department.head'
  const code = await enrol(account, 0)
  const answers = await Promise.all(Array.from({ length: 4 }, () => tried({ account, code: code(90), seconds: 90 })))
  assert.deepEqual(answers.toSorted(), ['pwd+otp', 'wrong-code', 'wrong-code', 'wrong-code'])
})

test('the secret of codes is not in the table in clear, and another holder’s row does not open', async () => {
  const account = 'water-department.officer'
  const code = await enrol(account, 0)
  const db = house.database.kysely
  const row = await db
    .selectFrom('kernel.one_time_secret')
    .select('sealed')
    .where('holder', '=', await idOf(account))
    .executeTakeFirstOrThrow()
  assert.doesNotMatch(row.sealed.toString('latin1'), /[A-Z2-7]{32}/)
  const thief = await idOf('education-department.officer')
  await db
    .insertInto('kernel.one_time_secret')
    .values({ realm: 'officials', holder: thief, sealed: row.sealed, added_at: at(0), last_step: '0' })
    .execute()
  assert.equal(await tried({ account: 'education-department.officer', code: code(60), seconds: 60 }), 'wrong-code')
})

test('wrong codes are failures like any other', async () => {
  const account = 'education-department.head'
  const code = await enrol(account, 0)
  for (let i = 0; i < 5; i += 1) assert.equal(await tried({ account, code: '123456', seconds: 60 }), 'wrong-code')
  assert.equal(await tried({ account, code: code(60), seconds: 60 }), 'locked-out')
})

test('a password that an administrator gave opens nothing but its own change', async () => {
  const db = house.database.kysely
  const id = await idOf('changsha.officer')
  await db.updateTable('kernel.official').set({ must_change: true }).where('id', '=', id).execute()
  assert.equal(await tried({ account: 'changsha.officer' }), 'must-change')
  assert.equal(await tried({ account: 'changsha.officer', password: 'wrong' }), 'wrong-credentials')
})

test('who holds no post and whose account is closed do not get in', async () => {
  const db = house.database.kysely
  await db
    .updateTable('kernel.official_post')
    .set({ valid_to: '2020-01-01' })
    .where('official', '=', await idOf('changsha.head'))
    .execute()
  assert.equal(await tried({ account: 'changsha.head' }), 'no-post')
  await db
    .updateTable('kernel.official')
    .set({ disabled_at: at(0) })
    .where('account', '=', 'changsha.head')
    .execute()
  assert.equal(await tried({ account: 'changsha.head' }), 'wrong-credentials')
})
