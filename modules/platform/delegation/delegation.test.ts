// One official acts for another: within what was given, until the hour that was said, and written down as done for them.
import { after, before, test } from 'node:test'
import { deepEqual, equal, ok } from 'node:assert/strict'
import { decide } from '#kernel/access/decide.ts'
import { sessionOf } from '#kernel/people/session.ts'
import { instantOf } from '#kernel/time/day.ts'
import { sm3 } from '#kernel/trust/sm3.ts'
import { SECURITY, type StaffHouse, staffHouse, SYSTEM } from '#tests/support/staff.ts'
import * as people from '../people/contract.ts'
import * as contract from './contract.ts'

let house: StaffHouse
let taker: string
before(async () => {
  house = await staffHouse({ now: '2026-03-02T01:00:00.000Z' })
  taker = await house.officialOf('ndrc.officer')
})
after(() => house.close())

const GIVER = 'ndrc.head'
const hours = (n: number) => instantOf(new Date(Date.parse(house.clock.now()) + n * 3_600_000))
const give = (permissions: string[], more: { taker?: string; from?: string; to?: string } = {}, who = GIVER) =>
  house.refused(who, contract.give, { taker, permissions, to: hours(2), reason: '出差', ...more })

/** A session of the taker that acts under the delegation, as choosing 「代…办理」 makes it. */
async function actingFor(delegation: string, account = 'ndrc.officer') {
  const { database, clock } = house
  const token = `token-${delegation}-${Math.random()}`
  const at = clock.now()
  const official = await house.officialOf(account)
  await database.kysely
    .insertInto('kernel.session')
    .values({
      token_hash: sm3(Buffer.from(token, 'utf8')),
      official,
      post: await house.postOf(account),
      opened_at: at,
      seen_at: '2026-12-31T00:00:00.000Z',
      expires_at: '2027-01-01T00:00:00.000Z',
      client: 'test',
      proved_at: at,
      delegation,
      emergency: null,
    })
    .execute()
  return async () => (await sessionOf(database.kysely, token, clock.now()))!.actor
}

test('the taker holds what was given and no more, on the giver’s behalf, and it ends at its hour by itself', async () => {
  const to = hours(2)
  const { delegation } = await house.act(GIVER, contract.give, {
    taker,
    permissions: ['projects.sign', 'people.read'],
    to,
    reason: '出差',
  })
  const actor = await actingFor(delegation)
  const now = await actor()
  deepEqual([...now.permissions.keys()].toSorted(), ['people.read', 'projects.sign'])
  equal(now.behalf, `official/${await house.officialOf(GIVER)}`)
  equal(now.post, await house.postOf(GIVER))
  equal(decide(now, contract.permissions.give.name).allowed, false, 'nobody hands on what was handed to them')
  house.clock.set(instantOf(new Date(Date.parse(to) - 5_000)))
  equal((await actor()).permissions.size, 2, 'the last seconds')
  house.clock.set(to)
  equal((await actor()).permissions.size, 0, 'its hour has come')
  equal(await house.refused('ndrc.officer', contract.revoke, { delegation }), 'delegation.over')
})

test('a delegation is revoked by the giver or laid down by the taker, at once, and by nobody else', async () => {
  for (const who of [GIVER, 'ndrc.officer']) {
    const { delegation } = await house.act(GIVER, contract.give, { taker, permissions: ['projects.sign'], to: hours(2), reason: '出差' })
    const actor = await actingFor(delegation)
    equal((await actor()).permissions.size, 1)
    equal(await house.refused('water-department.head', contract.revoke, { delegation }), 'kernel.not-found')
    await house.act(who, contract.revoke, { delegation })
    equal((await actor()).permissions.size, 0)
    equal(await house.refused(who, contract.revoke, { delegation }), 'delegation.over')
  }
})

test('nobody gives more than they hold now, nor what is kept apart or done in person (3.6.2, 3.7.7)', async () => {
  equal(await give(['projects.approve']), 'delegation.not-held')
  equal(await give(['delegation.give']), 'delegation.not-to-be-given')
  equal(await give(['break-glass.ask']), 'delegation.not-to-be-given')
  equal(await give(['no.such']), 'delegation.not-held')
  equal(await give(['projects.approve', 'delegation.give']), 'delegation.not-held delegation.not-to-be-given')
  equal(await give(['people.accounts'], {}, SYSTEM), 'kernel.not-allowed')
  equal(await give(['entitlements.grant'], {}, SECURITY), 'kernel.not-allowed')
})

test('what the giver loses the taker loses, and a giver who leaves or is closed gives nothing (3.7.7)', async () => {
  const { delegation } = await house.act(GIVER, contract.give, { taker, permissions: ['projects.sign'], to: hours(2), reason: '出差' })
  const actor = await actingFor(delegation)
  const giver = await house.officialOf(GIVER)
  const reason = '测试'
  await house.act(SYSTEM, people.closeAccount, { official: giver, reason })
  equal((await actor()).permissions.size, 0)
  await house.act(SYSTEM, people.reopenAccount, { official: giver, reason })
  equal((await actor()).permissions.size, 1)
  await house.act(SYSTEM, people.endAppointment, { official: giver, post: (await actor()).post!, reason })
  equal((await actor()).permissions.size, 0)
  await house.database.kysely.updateTable('kernel.official_post').set({ valid_to: null }).where('official', '=', giver).execute()
})

test('a delegation has an end: not before its start, not over, 92 days at most (3.7.7)', async () => {
  equal(await give(['projects.sign'], { to: hours(0) }), 'delegation.end-before-start')
  equal(await give(['projects.sign'], { from: hours(3), to: hours(3) }), 'delegation.end-before-start')
  equal(await give(['projects.sign'], { from: hours(-50), to: hours(-1) }), 'delegation.end-before-start')
  equal(await give(['projects.sign'], { to: hours(92 * 24) }), '')
  equal(await give(['projects.sign'], { to: hours(92 * 24 + 1 / 60) }), 'delegation.too-long')
  equal(await give(['projects.sign'], { from: hours(24), to: hours(93 * 24) }), '')
})

test('it is given to an official in office who is nobody’s administrator (3.6.2)', async () => {
  equal(await give(['projects.sign'], { taker: await house.officialOf(GIVER) }), 'delegation.to-oneself')
  equal(await give(['projects.sign'], { taker: await house.officialOf(SYSTEM) }), 'delegation.taker-is-administrator')
  equal(await give(['projects.sign'], { taker: '00000000-0000-4000-8000-000000000000' }), 'delegation.taker-gone')
  const takers = (await house.ask(GIVER, contract.takers, {})).officials.map(({ official }) => official)
  ok(takers.includes(taker) && !takers.includes(await house.officialOf(GIVER)))
  const other = await house.officialOf('water-department.officer')
  equal(await give(['projects.sign'], { taker: other }), '')
  const { post } = await house.act(SYSTEM, people.createPost, {
    organ: 'ndrc',
    title: '审计',
    kind: 'audit',
    from: '2026-03-02',
    reason: '测试',
  })
  await house.act(SYSTEM, people.endAppointment, { official: other, post: await house.postOf('water-department.officer'), reason: '测试' })
  equal(await house.refused(SYSTEM, people.appoint, { official: other, post, reason: '测试' }), 'people.acts-for-another')
})

test('one’s own page shows what was given and received, and what may be given', async () => {
  const { given, mayGive, longest } = await house.ask(GIVER, contract.mine, {})
  ok(given.some(({ state }) => state === 'revoked') && given.some(({ state }) => state === 'running'))
  ok(mayGive.includes('projects.sign') && !mayGive.includes('delegation.give'))
  equal(longest, 92)
  ok((await house.ask('ndrc.officer', contract.mine, {})).received.length > 0)
  deepEqual((await house.ask(SYSTEM, contract.mine, {})).mayGive, [])
})

test('a delegation and an administrator’s post at once: the official gets one of them (3.6.2)', async () => {
  const { official } = await house.act(SYSTEM, people.createAccount, { name: '示例', account: 'ndrc.both', organ: 'ndrc', reason: '测试' })
  const posts = await Promise.all(
    (['business', 'audit'] as const).map((kind) =>
      house.act(SYSTEM, people.createPost, { organ: 'ndrc', title: '并发', kind, reason: '测试' }),
    ),
  )
  await house.act(SYSTEM, people.appoint, { official, post: posts[0]!.post, to: '2026-03-10', reason: '测试' })
  const codes = await Promise.all([
    give(['projects.sign'], { taker: official }),
    house.refused(SYSTEM, people.appoint, { official, post: posts[1]!.post, from: '2026-03-10', reason: '测试' }),
  ])
  ok(codes.filter((code) => code === '').length === 1, codes.join(' | '))
})
