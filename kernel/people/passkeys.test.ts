// Passkeys on a real database, with an authenticator in software that can also lie.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Refused } from '#kernel/refusal/refusal.ts'
import { instantOf, type Instant } from '#kernel/time/day.ts'
import { testHouse } from '#tests/support/house.ts'
import { softPasskey } from '#tests/support/soft-passkey.ts'
import { keepPasskey, passkeysOf, removePasskeys, renamePasskey } from './own-passkeys.ts'
import { authenticationOptions, passkeyPlace, registrationOptions, usePasskey, verifyMade } from './passkeys.ts'
import { officials } from './realm-accounts.ts'

let house: Awaited<ReturnType<typeof testHouse>>
const ORIGIN = 'https://work.hunan.example'
const PLACE = passkeyPlace(ORIGIN)!
const START = Date.parse('2026-03-02T01:00:00.000Z')
const at = (seconds: number): Instant => instantOf(new Date(START + seconds * 1000))
const db = () => house.database.kysely
const account = async (name: string) => (await officials.find(db(), name))!
const of = async (name: string) => ({ realm: 'officials', holder: (await account(name)).id }) as const

before(async () => {
  house = await testHouse({ walls: false })
})
after(() => house.close())

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'done'
  } catch (error) {
    if (error instanceof Refused) return error.grounds[0]!.code.replace('session.', '')
    throw error
  }
}
const register = async (
  who: { realm: 'officials'; holder: string },
  { name, ...given }: { name: string } & Parameters<typeof verifyMade>[2],
) => keepPasskey(db(), who, await verifyMade(db(), PLACE, given), name, given.now)
const asked = async (bound = 'interaction', purpose: 'sign-in' | 'proof' = 'sign-in') =>
  (await authenticationOptions(db(), PLACE, purpose, bound, at(0))).challenge
const used = (
  answer: ReturnType<ReturnType<typeof softPasskey>['answer']>,
  more: { bound?: string; seconds?: number; realm?: 'officials' | 'citizens' } = {},
) =>
  usePasskey(db(), PLACE, more.realm ?? 'officials', {
    answer,
    purpose: 'sign-in',
    bound: more.bound ?? 'interaction',
    now: at(more.seconds ?? 1),
  })

async function registered(name: string) {
  const key = softPasskey(ORIGIN)
  const { challenge } = await registrationOptions(db(), PLACE, 'officials', await account(name), 'session', at(0))
  await register(await of(name), { name: '钥匙', answer: key.made(challenge), bound: 'session', now: at(1) })
  return key
}

test('a passkey is registered once and then says who its holder is', async () => {
  const key = await registered('stats-bureau.officer')
  const { holder } = await used(key.answer(await asked()))
  assert.equal(holder, (await account('stats-bureau.officer')).id)
  const [card] = await passkeysOf(db(), await of('stats-bureau.officer'))
  assert.equal(card?.usedAt, at(1))
  const { challenge, ...options } = await registrationOptions(
    db(),
    PLACE,
    'officials',
    await account('stats-bureau.officer'),
    'session',
    at(0),
  )
  assert.deepEqual(
    options.pubKeyCredParams.map(({ alg }) => alg),
    [-7, -257],
  )
  assert.equal(options.authenticatorSelection?.userVerification, 'required')
  assert.deepEqual(
    options.excludeCredentials?.map(({ id }) => id),
    [key.id],
  )
  assert.equal(
    await codeOf(
      register(await of('stats-bureau.head'), {
        name: '别人的',
        answer: key.made(challenge),
        bound: 'session',
        now: at(1),
      }),
    ),
    'wrong-passkey',
  )
})

test('an answer is good once, for its interaction and purpose, within five minutes', async () => {
  const key = await registered('stats-bureau.head')
  const challenge = await asked()
  const answer = key.answer(challenge)
  assert.equal(await codeOf(used(answer)), 'done')
  assert.equal(await codeOf(used(answer)), 'stale-challenge', 'replayed')
  assert.equal(await codeOf(used(key.answer(await asked('another')))), 'stale-challenge', 'of another interaction')
  assert.equal(await codeOf(used(key.answer(await asked('interaction', 'proof')))), 'stale-challenge', 'for another purpose')
  assert.equal(await codeOf(used(key.answer(await asked()), { seconds: 301 })), 'stale-challenge', 'too late')
  assert.equal(await codeOf(used(key.answer('bm90IG9mIG91cnM'))), 'stale-challenge', 'not of ours')
})

test('of several who show one answer at once, one gets in', async () => {
  const key = await registered('ndrc.head')
  const answer = key.answer(await asked())
  const codes = await Promise.all(Array.from({ length: 4 }, () => codeOf(used(answer))))
  assert.deepEqual(codes.toSorted(), ['done', 'stale-challenge', 'stale-challenge', 'stale-challenge'])
})

test('a false site, an unverified person, another key and a swapped signature are refused', async () => {
  const key = await registered('ndrc.officer')
  const twisted = async (twist: Parameters<typeof key.answer>[1]) => codeOf(used(key.answer(await asked(), twist)))
  assert.equal(await twisted({ origin: 'https://work.hunan.example.evil.example' }), 'wrong-passkey')
  assert.equal(await twisted({ rpId: 'evil.example' }), 'wrong-passkey')
  assert.equal(await twisted({ flags: 0x01 }), 'wrong-passkey', 'present, but nobody verified')
  assert.equal(await twisted({ type: 'webauthn.create' }), 'wrong-passkey')
  const stranger = softPasskey(ORIGIN)
  assert.equal(await codeOf(used(stranger.answer(await asked()))), 'wrong-passkey', 'a key nobody registered')
  assert.equal(await codeOf(used({ ...stranger.answer(await asked()), id: key.id, rawId: key.id })), 'wrong-passkey')
  assert.equal(await codeOf(used(key.answer(await asked()), { realm: 'citizens' })), 'wrong-passkey', 'of the other realm')
  for (const rubbish of ['', 'AAAA', 'bm90IGpzb24']) {
    const answer = key.answer(await asked())
    assert.equal(await codeOf(used({ ...answer, response: { ...answer.response, clientDataJSON: rubbish } })), 'wrong-passkey')
    assert.equal(await codeOf(used({ ...answer, response: { ...answer.response, authenticatorData: rubbish } })), 'wrong-passkey')
  }
  assert.equal(await codeOf(used(key.answer(await asked()))), 'done')
})

test('a count that does not grow is a copied key; one that never counts is not', async () => {
  const key = await registered('water-department.officer')
  const counted = async (count: number) => codeOf(used(key.answer(await asked(), { count })))
  assert.equal(await counted(9), 'done')
  assert.equal(await counted(9), 'cloned-passkey')
  assert.equal(await counted(3), 'cloned-passkey')
  assert.equal(await counted(0), 'cloned-passkey')
  assert.equal(await counted(10), 'done')
  const still = softPasskey(ORIGIN)
  const { challenge } = await registrationOptions(db(), PLACE, 'officials', await account('water-department.head'), 's', at(0))
  await register(await of('water-department.head'), {
    name: '同步',
    answer: still.made(challenge, { count: 0 }),
    bound: 's',
    now: at(1),
  })
  for (let i = 0; i < 2; i += 1) assert.equal(await codeOf(used(still.answer(await asked(), { count: 0 }))), 'done')
})

test('a registration is verified like a signature: once, here, by a verified person', async () => {
  const who = await of('education-department.head')
  const options = async () =>
    (await registrationOptions(db(), PLACE, 'officials', await account('education-department.head'), 's', at(0))).challenge
  const made = async (twist: Parameters<ReturnType<typeof softPasskey>['made']>[1], bound = 's') =>
    codeOf(register(who, { name: '甲', answer: softPasskey(ORIGIN).made(await options(), twist), bound, now: at(1) }))
  assert.equal(await made({ origin: 'https://evil.example' }), 'wrong-passkey')
  assert.equal(await made({ flags: 0x41 }), 'wrong-passkey')
  assert.equal(await made({}, 'another session'), 'stale-challenge')
  assert.equal(await made({}), 'done')
})

test('a holder names and removes their own passkeys and nobody else’s, and has ten at most', async () => {
  const key = await registered('finance-department.officer')
  const [own, other] = [await of('finance-department.officer'), await of('finance-department.head')]
  assert.ok(!(await renamePasskey(db(), other, key.id, '偷')) && !(await removePasskeys(db(), other, key.id)))
  assert.ok(await renamePasskey(db(), own, key.id, '家里'))
  for (let i = 1; i < 10; i += 1) await registered('finance-department.officer')
  assert.equal(
    await codeOf(registrationOptions(db(), PLACE, 'officials', await account('finance-department.officer'), 's', at(0))),
    'too-many-passkeys',
  )
  assert.ok(await removePasskeys(db(), own, key.id))
  assert.equal(await codeOf(used(key.answer(await asked()))), 'wrong-passkey')
})

test('an IP address is no place for passkeys', () => {
  assert.equal(passkeyPlace('http://127.0.0.1:8081'), undefined)
  assert.equal(passkeyPlace('https://[2001:db8::1]'), undefined)
  assert.deepEqual(passkeyPlace('http://localhost:8081'), { origin: 'http://localhost:8081', rpId: 'localhost' })
})
