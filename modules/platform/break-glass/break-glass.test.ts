// Break-glass by two, looked at by a third: it shouts while it is open and until it was reviewed, and gives no way around
// the separation of the administrators.
import { after, before, test } from 'node:test'
import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import { sql } from 'kysely'
import type { Actor } from '#kernel/access/actor.ts'
import { glassState } from '#kernel/people/emergencies.ts'
import { sessionOf } from '#kernel/people/session.ts'
import { instantOf } from '#kernel/time/day.ts'
import { sm3 } from '#kernel/trust/sm3.ts'
import * as planning from '../../governance/planning/contract.ts'
import * as training from '../../governance/training/contract.ts'
import { AUDITOR, SECURITY, type StaffHouse, staffHouse, SYSTEM } from '#tests/support/staff.ts'
import * as contract from './contract.ts'

let house: StaffHouse
before(async () => {
  house = await staffHouse({ now: '2026-03-02T01:00:00.000Z' })
  const official = await house.officialOf(SYSTEM)
  await house.act(SECURITY, training.recordCourse, { official, course: 'it-skills', kind: 'waived', to: '2026-12-01', reason: '应急值守' })
})
after(() => house.close())

const ASKER = 'ndrc.head'
const reason = '审批人员全部失联，须当日批复防汛项目'
const later = (minutes: number) => house.clock.set(instantOf(new Date(Date.parse(house.clock.now()) + minutes * 60_000)))
const asked = async (who = ASKER, duty = 'approver') => (await house.act(who, contract.ask, { duty, minutes: 30, reason })).emergency

/** A session of the asker that acts behind the broken glass. */
async function behindGlass(account: string, emergency: string): Promise<() => Promise<Actor>> {
  const { database, clock } = house
  const token = `glass-${emergency}`
  const at = clock.now()
  await database.kysely
    .insertInto('kernel.session')
    .values({
      token_hash: sm3(Buffer.from(token, 'utf8')),
      official: await house.officialOf(account),
      post: await house.postOf(account),
      opened_at: at,
      seen_at: '2026-12-31T00:00:00.000Z',
      expires_at: '2027-01-01T00:00:00.000Z',
      client: 'test',
      proved_at: at,
      delegation: null,
      emergency,
    })
    .execute()
  return async () => (await sessionOf(database.kysely, token, clock.now()))!.actor
}

test('one asks, another opens, the duty works for its minutes alone, a third reviews every line of it (3.6.2, 3.6.7)', async () => {
  const emergency = await asked(SYSTEM, 'officer')
  const actor = await behindGlass(SYSTEM, emergency)
  equal((await actor()).permissions.size, 0, 'asked is not opened')
  await house.act(SECURITY, contract.open, { emergency })
  const acting = await actor()
  ok(acting.permissions.has('planning.draft'))
  equal(acting.permissions.has('people.manage'), false, 'never two classes at one time, not even now')
  equal(acting.behalf, `emergency/${emergency}`)
  await house.ask(acting, planning.filed, {} as never).catch(() => undefined)
  await house.refused(acting, contract.ask, { duty: 'head', minutes: 30, reason })
  for (const who of [AUDITOR, 'leading-group.leader', SECURITY])
    deepEqual(
      (await house.ask(who, contract.openOnes, {})).emergencies.map(({ id, state }) => [id, state]),
      [[emergency, 'open']],
      who,
    )
  equal(await house.refused(AUDITOR, contract.review, { emergency, verdict: '情况属实' }), 'break-glass.not-over')
  later(30)
  equal((await actor()).permissions.size, 0, 'its minutes are over')
  deepEqual(
    (await house.ask(AUDITOR, contract.openOnes, {})).emergencies.map(({ state }) => state),
    ['unreviewed'],
    'and it still shouts',
  )
  deepEqual(await glassState(house.database.kysely, house.clock.now()), { open: 0, unreviewed: 1, opened: 1 })
  const { lines } = await house.ask(AUDITOR, contract.one, { id: emergency })
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from kernel.audit_line where behalf = ${`emergency/${emergency}`}`.execute(house.database.kysely)
  equal(lines.length, rows[0]!.n)
  ok(lines.some(({ action, outcome }) => action === 'break-glass.ask' && outcome === 'denied'))
  await house.act(AUDITOR, contract.review, { emergency, verdict: '情况属实，未见越权' })
  deepEqual((await house.ask(AUDITOR, contract.openOnes, {})).emergencies, [])
  equal(await house.refused(AUDITOR, contract.review, { emergency, verdict: '再次复核' }), 'break-glass.reviewed-already')
})

test('asking, opening and reviewing are three people’s, in the rules and in the table (3.6.2)', async () => {
  const emergency = await asked()
  for (const who of [ASKER, SYSTEM, AUDITOR]) equal(await house.refused(who, contract.open, { emergency }), 'kernel.not-allowed', who)
  const security = await house.fresh(SECURITY)
  const both: Actor = { ...security, id: await house.officialOf(ASKER) }
  equal(await house.refused(both, contract.open, { emergency }), 'break-glass.own-ask')
  equal(await house.refused(both, contract.decline, { emergency, reason: '本人' }), 'break-glass.own-ask')
  const write = (column: string, who: string) =>
    sql`update kernel.emergency set ${sql.ref(column)} = ${who} where id = ${emergency}`.execute(house.database.kysely)
  await rejects(write('opened_by', await house.officialOf(ASKER)), /opened_by_another/)
  await house.act(SECURITY, contract.open, { emergency })
  await house.act(ASKER, contract.end, { emergency })
  const auditor = await house.fresh(AUDITOR)
  for (const who of [ASKER, SECURITY])
    equal(
      await house.refused({ ...auditor, id: await house.officialOf(who) }, contract.review, { emergency, verdict: '自我复核' }),
      'break-glass.own-ask',
    )
  await rejects(write('reviewed_by', await house.officialOf(ASKER)), /reviewed_by_a_third/)
  await rejects(write('reviewed_by', await house.officialOf(SECURITY)), /reviewed_by_a_third/)
  await house.act(AUDITOR, contract.review, { emergency, verdict: '属实' })
})

test('no emergency gives the duties that give rights or that watch, nor one whose course is lacking (3.6.2, 3.9.3)', async () => {
  const ask = (who: string, duty: string) => house.refused(who, contract.ask, { duty, minutes: 30, reason })
  equal(await ask(ASKER, 'auditor'), 'break-glass.kept-apart break-glass.untaught')
  equal(await ask(SYSTEM, 'auditor'), 'break-glass.kept-apart')
  equal(await ask(SYSTEM, 'security-admin'), 'break-glass.kept-apart')
  equal(await ask('audit-office.head', 'system-admin'), 'break-glass.untaught')
  equal(await ask(ASKER, 'head'), 'break-glass.no-such-duty', 'it is held already')
  equal(await ask(ASKER, 'king'), 'break-glass.no-such-duty')
  for (const who of ['ndrc.officer', SECURITY, AUDITOR]) equal(await ask(who, 'approver'), 'kernel.not-allowed', who)
  const offered = (await house.ask(SYSTEM, contract.list, {})).duties.map(({ id }) => id)
  ok(offered.includes('officer') && !offered.includes('auditor') && !offered.includes('security-admin'))
})

test('two open at once: one of them does', async () => {
  const emergency = await asked()
  const codes = await Promise.all([1, 2, 3].map(() => house.refused(SECURITY, contract.open, { emergency })))
  deepEqual(codes.toSorted(), ['', 'break-glass.settled', 'break-glass.settled'])
  await house.act(SECURITY, contract.end, { emergency })
  equal(await house.refused(ASKER, contract.end, { emergency }), 'break-glass.over')
})

test('what is not opened within the hour lapses, what is declined stays shut, and one person has one at a time', async () => {
  const first = await asked()
  equal(await house.refused(ASKER, contract.ask, { duty: 'approver', minutes: 30, reason }), 'break-glass.asked-already')
  later(61)
  equal(await house.refused(SECURITY, contract.open, { emergency: first }), 'break-glass.lapsed')
  const second = await asked()
  await house.act(SECURITY, contract.decline, { emergency: second, reason: '可以正常办理' })
  equal(await house.refused(SECURITY, contract.open, { emergency: second }), 'break-glass.settled')
  const third = await asked()
  equal(await house.refused('water-department.head', contract.end, { emergency: third }), 'kernel.not-found')
  await house.act(ASKER, contract.end, { emergency: third })
  equal(await house.refused(SECURITY, contract.open, { emergency: third }), 'break-glass.settled')
  const states = (await house.ask(ASKER, contract.list, {})).emergencies.map(({ id, state }) => [id, state])
  deepEqual(
    [first, second, third].map((id) => states.find(([one]) => one === id)?.[1]),
    ['lapsed', 'declined', 'withdrawn'],
  )
  deepEqual((await house.ask('water-department.head', contract.list, {})).emergencies, [], 'others’ are not shown')
})

test('two asks of one person at once: one of them stands', async () => {
  const codes = await Promise.all([1, 2].map(() => house.refused(ASKER, contract.ask, { duty: 'approver', minutes: 30, reason })))
  deepEqual(codes.toSorted(), ['', 'break-glass.asked-already'])
})
