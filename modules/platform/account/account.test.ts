// Sessions from afar and the recovery of an account, on a real database and over HTTP.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { passwordGrounds } from '#kernel/people/password-choice.ts'
import { actorOf } from '#kernel/people/actor-of.ts'
import { sessionOf, signIn } from '#kernel/people/session.ts'
import { rememberDevice } from '#kernel/people/known-device.ts'
import { confirmSecret, newSecret } from '#kernel/people/one-time-code.ts'
import { instantOf, type Instant } from '#kernel/time/day.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { TEST_PASSWORD } from '#tests/support/database.ts'
import { signInHouse, type SignInHouse } from '#tests/support/sign-in-house.ts'
import { Secret, TOTP } from 'otpauth'
import * as contract from './contract.ts'
import { deviceName } from './device-name.ts'
import { confirmedInTime, recoveredByTwoOthers } from './rules/recovery.ts'

let house: SignInHouse
const SYSTEM = 'information-centre.system-admin'
const SECURITY = 'information-centre.security-admin'
const OWNER = 'stats-bureau.officer'
const NEW = '桃花源里可耕田，陶令不知何处去'
const later = (hours: number): Instant => instantOf(new Date(Date.parse('2026-03-02T01:00:00.000Z') + hours * 3_600_000))

before(async () => {
  house = await signInHouse()
})
after(() => house.close())

const EDGE = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0'
const tokenOf = async (account: string, password: string = TEST_PASSWORD, agent = EDGE) =>
  (await signIn(house.database.kysely, { account, password, client: '10.0.0.1', now: house.clock.now(), agent, vault: house.vault })).token
const idOf = async (account: string) => (await actorOf(house.database.kysely, account, house.clock.now())).id
const stands = async (token: string) => (await sessionOf(house.database.kysely, token, house.clock.now())) !== undefined
const open = (account: string, by = SYSTEM) => house.act(by, contract.openRecovery, { account, reason: '本人持证件到场' })
const confirm = (id: string) => house.act(SECURITY, contract.confirmRecovery, { id })
const recover = (account: string, code: string, password: string, repeat = password) =>
  house.browse('/sign-in/recover', { account, code, password, repeat })

test('a person sees their own sessions in plain words, ends one from afar, and then all others', async () => {
  const [here, there, third] = [
    await tokenOf('ndrc.officer'),
    await tokenOf('ndrc.officer', TEST_PASSWORD, ''),
    await tokenOf('ndrc.officer'),
  ]
  const { body } = await house.call(here, 'GET', '/api/account/sessions')
  assert.equal(body.sessions.length, 3)
  assert.deepEqual(new Set(body.sessions.map(({ device }: { device: string }) => device)), new Set(['Windows 上的 Edge', '未知设备']))
  const session = async (token: string) => (await sessionOf(house.database.kysely, token, house.clock.now()))!.id
  assert.equal((await house.call(here, 'POST', '/api/account/end-session', { id: await session(there) })).status, 200)
  assert.equal((await house.call(there, 'GET', '/api/session')).status, 401)
  assert.deepEqual((await house.call(here, 'POST', '/api/account/end-other-sessions', { keep: await session(here) })).body, { ended: 1 })
  assert.ok((await stands(here)) && !(await stands(third)))
})

test('nobody ends another’s session but a system administrator', async () => {
  const [mine, theirs] = [await tokenOf('ndrc.head'), await tokenOf('stats-bureau.head')]
  const { id } = (await sessionOf(house.database.kysely, theirs, house.clock.now()))!
  assert.equal((await house.call(mine, 'POST', '/api/account/end-session', { id })).status, 404)
  for (const [path, body] of [['end-sessions-of', { account: 'stats-bureau.head' }]] as const)
    assert.equal((await house.call(mine, 'POST', `/api/account/${path}`, body)).status, 403)
  assert.equal((await house.call(mine, 'GET', '/api/account/sessions-of?account=stats-bureau.head')).status, 403)
  assert.ok(await stands(theirs))
  const admin = await tokenOf(SYSTEM)
  const { body } = await house.call(admin, 'GET', '/api/account/sessions-of?account=stats-bureau.head')
  assert.deepEqual(
    body.sessions.map((s: { id: string }) => s.id),
    [id],
  )
  assert.deepEqual((await house.call(admin, 'POST', '/api/account/end-sessions-of', { account: 'stats-bureau.head' })).body, { ended: 1 })
  assert.ok(!(await stands(theirs)))
})

test('two officials recover an account, and everything old ends (3.6.2)', async () => {
  const db = house.database.kysely
  const holder = await idOf(OWNER)
  const old = await tokenOf(OWNER)
  const { secret } = newSecret(OWNER)
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(house.clock.now()) })
  await confirmSecret(db, house.vault, { realm: 'officials', holder }, secret, code, house.clock.now())
  await rememberDevice(db, { realm: 'officials', holder }, undefined, house.clock.now())
  const { id } = await open(OWNER)
  const made = await confirm(id)
  assert.match(made.code!, /^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/)
  assert.match((await recover(OWNER, 'AAAA-AAAA-AAAA-AAAA-AAAA', NEW)).text, /账号或恢复码不正确/)
  assert.match((await recover('ndrc.officer', made.code!, NEW)).text, /账号或恢复码不正确/)
  assert.match((await recover(OWNER, made.code!, 'short')).text, /密码要有 12 到 200 个字/)
  const used = await recover(OWNER, made.code!.toLowerCase().replaceAll('-', ' '), NEW)
  assert.equal(used.status, 200)
  assert.match(used.text, /新密码已设置/)
  assert.ok(!(await stands(old)))
  await assert.rejects(tokenOf(OWNER))
  assert.ok(await stands(await tokenOf(OWNER, NEW)), 'no code is asked for any more')
  const devices = await db.selectFrom('kernel.known_device').select('token_hash').where('holder', '=', holder).execute()
  assert.deepEqual(
    devices.map(({ token_hash }) => token_hash.toString('hex')),
    [sm3Hex(house.jar.get('yuelu_device')!)],
    'only the browser of the recovery is known',
  )
  assert.equal((await recover(OWNER, made.code!, `${NEW}二`)).status, 403)
  const lines = await db
    .selectFrom('kernel.audit_line')
    .select(['action', 'outcome', 'input_digest'])
    .where('subject', '=', `official/${holder}`)
    .execute()
  for (const action of ['account.open-recovery', 'account.confirm-recovery', 'account.use-recovery'])
    assert.ok(
      lines.some((line) => line.action === action && line.outcome === 'done'),
      action,
    )
})

test('of two who use one code at once, one sets the password', async () => {
  const { code } = await confirm((await open('water-department.head')).id)
  const [one, two] = await Promise.all([
    recover('water-department.head', code!, `${NEW}甲`),
    recover('water-department.head', code!, `${NEW}乙`),
  ])
  assert.deepEqual([one.status, two.status].toSorted(), [200, 403])
})

test('an account under attack from everywhere can still be recovered, and its owner gets in', async () => {
  const account = 'finance-department.funds'
  const { code } = await confirm((await open(account)).id)
  const strangers = Array.from({ length: 30 }, (_, i) => ({ account, client: `10.9.${i}.1`, at: house.clock.now() }))
  await house.database.kysely.insertInto('kernel.sign_in_failure').values(strangers).execute()
  house.jar.clear()
  assert.match((await house.enter(account)).text, /每分钟只受理一次/)
  for (let i = 0; i < 6; i += 1) assert.equal((await recover(account, 'AAAA-AAAA-AAAA-AAAA-AAAA', NEW)).status, 403)
  assert.equal((await recover(account, code!, NEW)).status, 200)
  assert.equal((await house.enter(account, NEW)).status, 303)
})

test('of two who confirm one recovery at once, one gets the code; a retry never shows it again', async () => {
  const { id } = await open('water-department.officer')
  const actor = await house.as(SECURITY)
  const tries = await Promise.allSettled(
    Array.from({ length: 3 }, (_, i) => house.house.act(actor, 'account.confirm-recovery', { id }, { key: `k${i}` })),
  )
  const won = tries.flatMap((done, i) =>
    done.status === 'fulfilled' ? [{ code: (done.value as { code?: string }).code, key: `k${i}` }] : [],
  )
  assert.equal(won.length, 1)
  assert.ok(won[0]!.code)
  assert.equal(
    ((await house.house.act(actor, 'account.confirm-recovery', { id }, { key: won[0]!.key })) as { code?: string }).code,
    undefined,
  )
})

test('the code holds for thirty minutes, and a recovery waits a day', async () => {
  const { id } = await open('education-department.head')
  const { code } = await confirm(id)
  house.clock.set(later(0.6))
  assert.equal((await recover('education-department.head', code!, NEW)).status, 403)
  const late = await open('education-department.officer')
  house.clock.set(later(25))
  const { codes } = await house.refusal(SECURITY, contract.confirmRecovery, { id: late.id })
  assert.deepEqual(codes, ['account.recovery-too-old'])
  house.clock.set(later(0))
})

test('a new recovery ends the one before it, with its code', async () => {
  const first = await confirm((await open('changsha.head')).id)
  const second = await confirm((await open('changsha.head')).id)
  assert.equal((await recover('changsha.head', first.code!, NEW)).status, 403)
  assert.equal((await recover('changsha.head', second.code!, NEW)).status, 200)
})

test('nobody recovers themselves, confirms their own request, or does the other administrator’s part', async () => {
  assert.deepEqual((await house.refusal(SYSTEM, contract.openRecovery, { account: SYSTEM, reason: '自己忘了密码' })).codes, [
    'account.recovers-oneself',
  ])
  const own = await open(SECURITY)
  assert.deepEqual((await house.refusal(SECURITY, contract.confirmRecovery, { id: own.id })).codes, ['account.recovers-oneself'])
  assert.deepEqual((await house.refusal(SECURITY, contract.openRecovery, { account: OWNER, reason: '本人到场' })).codes, [
    'kernel.not-allowed',
  ])
  const { id } = await open('ndrc.head')
  assert.deepEqual((await house.refusal(SYSTEM, contract.confirmRecovery, { id })).codes, ['kernel.not-allowed'])
  assert.deepEqual(
    (await house.refusal('stats-bureau.officer', contract.openRecovery, { account: 'ndrc.head', reason: '本人到场' })).codes,
    ['kernel.not-allowed'],
  )
  const db = house.database.kysely
  const opener = await idOf(SYSTEM)
  await assert.rejects(
    db.updateTable('kernel.recovery').set({ confirmed_by: opener }).where('id', '=', id).execute(),
    /confirmed_by_a_third/,
  )
  await assert.rejects(db.updateTable('kernel.recovery').set({ official: opener }).where('id', '=', id).execute(), /opened_by_another/)
})

test('a grave step of recovery asks for fresh proof', async () => {
  const token = await tokenOf(SYSTEM)
  house.clock.set(later(0.2))
  const { status, body } = await house.call(token, 'POST', '/api/account/open-recovery', { account: 'ndrc.head', reason: '本人到场' })
  assert.equal(status, 403)
  assert.equal(body.code, 'kernel.proof-needed')
  house.clock.set(later(0))
})

test('the rules of recovery, at their edges', () => {
  const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
  assert.deepEqual(codes(recoveredByTwoOthers({ owner: 'a', actor: 'b', opener: 'c' })), [])
  assert.deepEqual(codes(recoveredByTwoOthers({ owner: 'a', actor: 'a', opener: 'a' })), [
    'account.recovers-oneself',
    'account.confirms-oneself',
  ])
  const day = 24 * 3_600_000
  assert.deepEqual(codes(confirmedInTime({ openedMs: 0, nowMs: day, confirmed: false })), [])
  assert.deepEqual(codes(confirmedInTime({ openedMs: 0, nowMs: day + 1, confirmed: false })), ['account.recovery-too-old'])
  assert.deepEqual(codes(confirmedInTime({ openedMs: 0, nowMs: 1, confirmed: true })), ['account.recovery-confirmed'])
  assert.deepEqual(passwordGrounds(NEW, OWNER), [])
})

test('what a browser calls itself becomes plain words', () => {
  assert.equal(
    deviceName('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile Safari/604').zh,
    'iPhone 或 iPad 上的 Safari',
  )
  assert.equal(deviceName('Mozilla/5.0 (Linux; Android 15) AppleWebKit/537 Chrome/140 Mobile Safari/537').en, 'Chrome on Android')
  assert.equal(deviceName('yuelu-cli').zh, '命令行')
  assert.equal(deviceName('<script>').zh, '未知设备')
})
