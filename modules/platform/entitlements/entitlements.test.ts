// Rights: what may stand together is refused in words by the rules and held by the tables, whoever writes them.
import { after, before, test } from 'node:test'
import { deepEqual, equal, notEqual, ok, rejects } from 'node:assert/strict'
import fc from 'fast-check'
import { sql } from 'kysely'
import { uuid } from '#kernel/id/uuid.ts'
import { openHouse } from '#kernel/module/house.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { modulesOf } from '#server/modules.ts'
import { AUDITOR, SECURITY, type StaffHouse, staffHouse, SYSTEM } from '#tests/support/staff.ts'
import * as people from '../people/contract.ts'
import * as contract from './contract.ts'

let house: StaffHouse
before(async () => {
  house = await staffHouse()
})
after(() => house.close())

const reason = '测试'
const CLASSES = ['business', 'system', 'security', 'audit'] as const
const version = async () => (await house.fresh('ndrc.officer')).policy!.version
const newPost = async (kind: (typeof CLASSES)[number]) =>
  (await house.act(SYSTEM, people.createPost, { organ: 'ndrc', title: `岗位${kind}`, kind, reason })).post

test('a permission given to a duty, and taken, works at once for every post with the duty, as a new policy set', async () => {
  const before = await version()
  const given = await house.act(SECURITY, contract.givePermission, { duty: 'expert', permission: 'funds.pay', scope: 'own', reason })
  equal((await house.fresh('expert-1')).permissions.get('funds.pay'), 'own')
  notEqual(given.policy, before)
  equal(given.policy, await version())
  await house.act(SECURITY, contract.givePermission, { duty: 'expert', permission: 'funds.pay', scope: 'all', reason })
  equal((await house.fresh('expert-1')).permissions.get('funds.pay'), 'all')
  await house.act(SECURITY, contract.takePermission, { duty: 'expert', permission: 'funds.pay', reason })
  equal((await house.fresh('expert-1')).permissions.has('funds.pay'), false)
  equal(
    await house.refused(SECURITY, contract.takePermission, { duty: 'expert', permission: 'funds.pay', reason }),
    'entitlements.not-held',
  )
  equal(await version(), before, 'the same rights are the same set')
})

test('a duty is made, given to a post, and taken from it', async () => {
  const duty = { id: 'archivist', title: '档案员', titleEn: 'Archivist', class: 'business' as const }
  await house.act(SECURITY, contract.makeDuty, duty)
  equal(await house.refused(SECURITY, contract.makeDuty, duty), 'entitlements.duty-taken')
  const post = await house.postOf('ndrc.officer')
  await house.act(SECURITY, contract.giveDuty, { post, duty: 'archivist', reason })
  equal(await house.refused(SECURITY, contract.giveDuty, { post, duty: 'archivist', reason }), 'entitlements.has-duty')
  await house.act(SECURITY, contract.takeDuty, { post, duty: 'archivist', reason })
  equal(await house.refused(SECURITY, contract.takeDuty, { post, duty: 'archivist', reason }), 'entitlements.no-duty')
  ok((await house.ask(SECURITY, contract.matrix, {})).duties.some(({ id, posts }) => id === 'archivist' && posts === 0))
})

test('a duty of one class takes no permission, and a post no duty, of another: said in words (3.6.2)', async () => {
  const give = (duty: string, permission: string) =>
    house.refused(SECURITY, contract.givePermission, { duty, permission, scope: 'all', reason })
  for (const [duty, permission] of [
    ['system-admin', 'projects.read'],
    ['system-admin', 'audit.read'],
    ['auditor', 'people.accounts'],
    ['officer', 'audit.read'],
    ['officer', 'entitlements.grant'],
  ] as const)
    equal(await give(duty, permission), 'entitlements.permission-of-other-class', `${permission} to ${duty}`)
  const post = await house.postOf('ndrc.officer')
  for (const duty of ['system-admin', 'security-admin', 'auditor'])
    equal(await house.refused(SECURITY, contract.giveDuty, { post, duty, reason }), 'entitlements.duty-of-other-class')
  equal(
    await house.refused(SYSTEM, people.createPost, { organ: 'ndrc', title: '混合', kind: 'business', asks: ['auditor'], reason }),
    'people.duty-of-other-class',
  )
  const official = await house.officialOf('ndrc.officer')
  equal(await house.refused(SYSTEM, people.appoint, { official, post: await newPost('audit'), reason }), 'people.two-classes')
})

test('the tables hold the separation against any writer (3.6.2)', async () => {
  const db = house.database.kysely
  const [official, post] = [await house.officialOf('ndrc.officer'), await newPost('audit')]
  const refusesAs = (constraint: string, statement: ReturnType<typeof sql>) =>
    rejects(statement.execute(db), (e: { constraint?: string }) => e.constraint === constraint)
  await refusesAs(
    'one_class_at_a_time',
    sql`insert into kernel.official_post (official, post, valid_from) values (${official}, ${post}, '2026-01-01')`,
  )
  await refusesAs('duty_of_the_post_class', sql`insert into kernel.post_duty (post, duty) values (${post}, 'officer')`)
  await refusesAs('post_of_one_class', sql`insert into kernel.post_duty (post, duty, class) values (${post}, 'officer', 'business')`)
  await refusesAs(
    'duty_of_one_class',
    sql`insert into kernel.duty_permission (duty, permission, scope) values ('auditor', 'projects.read', 'all')`,
  )
  const lie = sql`insert into kernel.duty_permission (duty, permission, scope, permission_class) values ('auditor', 'projects.read', 'all', 'audit')`
  await rejects(lie.execute(db), /foreign key/)
  await rejects(sql`update kernel.duty set class = 'system' where id = 'officer'`.execute(db), /duty_of_one_class|foreign key/)
  await rejects(sql`update kernel.post set class = 'system' where id = ${await house.postOf('ndrc.officer')}`.execute(db), /foreign key/)
  await rejects(sql`update kernel.official_post set class = 'audit' where official = ${official}`.execute(db), /foreign key|one_class/)
  await rejects(sql`update kernel.permission set class = 'audit' where name = 'projects.read'`.execute(db), /duty_of_one_class/)
})

test('no permission set gives everything, and none writes or deletes the log (3.6.2, 3.6.7)', async () => {
  const { duties, permissions } = await house.ask(SECURITY, contract.matrix, {})
  for (const { id, class: kind, may } of duties) {
    const strange = permissions.filter(({ name, class: of }) => name in may && of !== 'any' && of !== kind)
    deepEqual(strange, [], id)
    ok(Object.keys(may).length < permissions.length, id)
  }
  const db = house.database.kysely
  await rejects(sql`delete from kernel.audit_line`.execute(db), /neither changed nor deleted/)
  await rejects(sql`update kernel.audit_line set actor_name = '他人'`.execute(db), /neither changed nor deleted/)
})

test('a clearance for state secrets is set in the intranet alone (3.2.1)', async () => {
  const official = await house.officialOf('ndrc.officer')
  equal(await house.refused(SECURITY, contract.setClearance, { official, level: '3', reason }), 'entitlements.secret-outside')
  await house.act(SECURITY, contract.setClearance, { official, level: '2', reason })
  equal((await house.fresh('ndrc.officer')).clearance, 2)
  equal((await house.ask(SECURITY, contract.clearances, { q: 'ndrc.officer' })).officials[0]!.clearance, '2')
  const intranet = openHouse({
    database: house.database,
    modules: modulesOf('intranet'),
    clock: house.clock,
    calendar: house.calendar,
    policy: 'test',
  })
  await intranet.act(await house.fresh(SECURITY), 'entitlements.set-clearance', { official, level: '4', reason })
  equal((await house.fresh('ndrc.officer')).clearance, 4)
})

test('rights are given with fresh proof and in person', async () => {
  const actor = await house.fresh(SECURITY)
  const stale = { ...actor, provedAt: Date.parse(house.clock.now()) - 11 * 60_000 }
  const input = { post: await house.postOf('ndrc.officer'), duty: 'head', reason }
  equal(await house.refused(stale, contract.giveDuty, input), 'kernel.proof-needed')
  equal(await house.refused({ ...actor, behalf: 'official/x' }, contract.giveDuty, input), 'kernel.in-person')
  await house.ask(stale, contract.matrix, {})
})

test('a security administrator of a division gives rights within it and changes no duty of the province', async () => {
  const division = { ...(await house.narrowed(SECURITY, 'division')), organ: 'changsha', division: '430100' }
  const [near, far] = [await house.postOf('changsha.officer'), await house.postOf('ndrc.officer')]
  equal(await house.refused(division, contract.giveDuty, { post: near, duty: 'head', reason }), '')
  equal(await house.refused(division, contract.giveDuty, { post: far, duty: 'head', reason }), 'kernel.not-found')
  equal(
    await house.refused(division, contract.givePermission, { duty: 'expert', permission: 'funds.pay', scope: 'all', reason }),
    'kernel.not-allowed',
  )
  deepEqual(
    [...new Set((await house.ask(division, contract.clearances, { q: '.' })).officials.map(({ account }) => account.split('.')[0]))],
    ['changsha'],
  )
})

test('two who give the same at once: one does, the other reads that it was done', async () => {
  const { post } = await house.act(SYSTEM, people.createPost, { organ: 'ndrc', title: '并发', kind: 'business', asks: ['officer'], reason })
  const request = (await house.ask(SECURITY, contract.waiting, {})).requests.find((one) => one.post === post)!.id
  const codes = await Promise.all([1, 2, 3].map(() => house.refused(SECURITY, contract.admit, { request })))
  deepEqual(codes.toSorted(), ['', 'entitlements.settled', 'entitlements.settled'])
})

type Step = {
  readonly who: string
  readonly kind: (typeof CLASSES)[number]
  readonly person: number
  readonly from: number
  readonly days: number
}
const DUTY = { business: 'officer', system: 'system-admin', security: 'security-admin', audit: 'auditor' }

test('whatever the administrators do in whatever order, nobody ever holds posts of two classes at one time (3.6.2)', async () => {
  const accounts = await Promise.all(
    [0, 1].map(
      async (n) =>
        (await house.act(SYSTEM, people.createAccount, { name: `人员${n}`, account: `walk.${n}`, organ: 'ndrc', reason })).official,
    ),
  )
  const day = (n: number) => new Date(Date.UTC(2026, 2, 2 + n)).toISOString().slice(0, 10)
  const step: fc.Arbitrary<Step> = fc.record({
    who: fc.constantFrom('appoint', 'appoint', 'end', 'give', 'admit', 'disable', 'enable'),
    kind: fc.constantFrom(...CLASSES),
    person: fc.integer({ min: 0, max: 1 }),
    from: fc.integer({ min: 0, max: 6 }),
    days: fc.integer({ min: 1, max: 4 }),
  })
  const posts = Object.fromEntries(await Promise.all(CLASSES.map(async (kind) => [kind, await newPost(kind)] as const)))
  const run = async ({ who, kind, person, from, days }: Step): Promise<string> => {
    const [official, post] = [accounts[person]!, posts[kind]!]
    if (who === 'appoint') return house.refused(SYSTEM, people.appoint, { official, post, from: day(from), to: day(from + days), reason })
    if (who === 'end') return house.refused(SYSTEM, people.endAppointment, { official, post, from: day(from), reason })
    if (who === 'give') return house.refused(SECURITY, contract.giveDuty, { post, duty: DUTY[kind], reason })
    if (who === 'disable') return house.refused(SYSTEM, people.closeAccount, { official, reason })
    if (who === 'enable') return house.refused(SYSTEM, people.reopenAccount, { official, reason })
    const [first] = (await house.ask(SECURITY, contract.waiting, {})).requests
    return first ? house.refused(SECURITY, contract.admit, { request: first.id }) : ''
  }
  let done = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 20 }), async (steps) => {
      for (const one of steps) if ((await run(one)) === '') done += 1
      const { rows } = await sql`select 1 from kernel.official_post a join kernel.post p on p.id = a.post
        join kernel.official_post b on b.official = a.official join kernel.post q on q.id = b.post and q.class <> p.class
        where daterange(a.valid_from, a.valid_to) && daterange(b.valid_from, b.valid_to)`.execute(house.database.kysely)
      deepEqual(rows, [])
    }),
    { numRuns: 10 },
  )
  ok(done > 20, 'the walk did something')
})

test('a request that nobody can know is as one that was settled', async () => {
  await rejects(house.act(SECURITY, contract.admit, { request: uuid() }), Refused)
  equal(await house.refused(SECURITY, contract.decline, { request: uuid(), answer: '不' }), 'entitlements.settled')
  equal(await house.refused(AUDITOR, contract.admit, { request: uuid() }), 'kernel.not-allowed')
})
