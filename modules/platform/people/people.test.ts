// From nothing to an official who works: the system administrator makes post and account, the security administrator gives
// the rights, and neither can do the other's part.
import { after, before, test } from 'node:test'
import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict'
import type { In } from '#kernel/module/contract.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { checkPassword } from '#kernel/people/password.ts'
import * as entitlements from '../entitlements/contract.ts'
import * as training from '../../governance/training/contract.ts'
import { AUDITOR, SECURITY, type StaffHouse, staffHouse, SYSTEM } from '#tests/support/staff.ts'
import * as people from './contract.ts'

let house: StaffHouse
before(async () => {
  house = await staffHouse()
})
after(() => house.close())

const reason = '测试'
const newAccount = (account: string, organ = 'water-department') =>
  house.act(SYSTEM, people.createAccount, { name: '示例·新人', account, organ, reason })

test('a post and an account are made by one and given rights by another; then the official works (3.6.2, 3.9.3)', async () => {
  const { post } = await house.act(SYSTEM, people.createPost, {
    organ: 'water-department',
    title: '信息科员',
    kind: 'business',
    asks: ['officer'],
    reason,
  })
  const { official, password } = await newAccount('water.new')
  match(password!, /^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/)
  const row = await house.database.kysely.selectFrom('kernel.official').selectAll().where('id', '=', official).executeTakeFirstOrThrow()
  ok(await checkPassword(password!, row.password))
  equal(row.must_change, true)
  deepEqual(await house.act(SYSTEM, people.appoint, { official, post, reason }), { state: 'in-force' })
  equal((await house.fresh('water.new')).permissions.size, 0, 'a post without duties gives no right')

  const { requests } = await house.ask(SECURITY, entitlements.waiting, {})
  const mine = requests.find((one) => one.post === post)!
  ok(mine.gains.some(({ permission, scope }) => permission === 'projects.draft' && scope === 'own'))
  await house.act(SECURITY, entitlements.admit, { request: mine.id })
  equal((await house.fresh('water.new')).permissions.size, 0, 'its course is lacking')
  await house.act(SECURITY, training.recordCourse, { official, course: 'it-skills', kind: 'waived', to: '2026-12-01', reason })
  ok((await house.fresh('water.new')).permissions.has('projects.draft'))
})

test('whoever makes accounts cannot put anybody into a post that has rights: it waits for the other administrator (3.6.2)', async () => {
  const { official } = await newAccount('water.accomplice')
  const post = await house.postOf(SECURITY)
  deepEqual(await house.act(SYSTEM, people.appoint, { official, post, reason }), { state: 'waits' })
  equal(await house.refused(SYSTEM, people.appoint, { official, post, reason }), 'people.waits-already')
  equal((await house.ask(SYSTEM, people.account, { official })).holdings.length, 0)
  const { requests } = await house.ask(SECURITY, entitlements.waiting, {})
  const asked = requests.find((one) => one.official === official)!
  deepEqual(
    asked.lacks.map(({ id }) => id),
    ['security-duty'],
  )
  await house.act(SECURITY, entitlements.decline, { request: asked.id, answer: '不需要第二名' })
  equal(await house.refused(SECURITY, entitlements.admit, { request: asked.id }), 'entitlements.settled')
  deepEqual(await house.act(SYSTEM, people.appoint, { official, post, reason }), { state: 'waits' }, 'it may be asked again')
})

test('an appointment that was given begins no sooner than it was given', async () => {
  const { official } = await newAccount('water.second')
  const post = await house.postOf('water-department.officer')
  await house.act(SYSTEM, people.appoint, { official, post, reason })
  const { requests } = await house.ask(SECURITY, entitlements.waiting, {})
  house.clock.set('2026-03-04T01:00:00.000Z')
  await house.act(SECURITY, entitlements.admit, { request: requests.find((one) => one.official === official)!.id })
  deepEqual(
    (await house.ask(SYSTEM, people.account, { official })).holdings.map(({ from }) => from),
    ['2026-03-04'],
  )
})

test('nobody manages their own account, and nobody gives themselves rights (3.6.2)', async () => {
  const [system, security] = [await house.officialOf(SYSTEM), await house.officialOf(SECURITY)]
  const { post } = await house.act(SYSTEM, people.createPost, {
    organ: 'information-centre',
    title: '系统管理员（二）',
    kind: 'system',
    reason,
  })
  equal(await house.refused(SYSTEM, people.appoint, { official: system, post, reason }), 'people.own-account')
  equal(await house.refused(SYSTEM, people.closeAccount, { official: system, reason }), 'people.own-account')
  equal(await house.refused(SYSTEM, people.endAppointment, { official: system, post, reason }), 'people.own-account')
  equal(await house.refused(SYSTEM, people.endPost, { post: await house.postOf(SYSTEM), reason }), 'people.own-post')
  equal(await house.refused(SYSTEM, people.endOrgan, { organ: 'information-centre', source: '文件' }), 'people.own-organ')
  const own = await house.postOf(SECURITY)
  equal(await house.refused(SECURITY, entitlements.giveDuty, { post: own, duty: 'security-admin', reason }), 'entitlements.own-rights')
  equal(await house.refused(SECURITY, entitlements.takeDuty, { post: own, duty: 'security-admin', reason }), 'entitlements.own-rights')
  equal(
    await house.refused(SECURITY, entitlements.givePermission, { duty: 'security-admin', permission: 'cases.read', scope: 'all', reason }),
    'entitlements.own-rights',
  )
  equal(await house.refused(SECURITY, entitlements.setClearance, { official: security, level: '2', reason }), 'entitlements.own-rights')
  equal(
    await house.refused(SECURITY, training.recordCourse, { official: security, course: 'it-skills', kind: 'passed', reason }),
    'training.own-record',
  )
})

test('each administrator is refused the others’ work, and business is refused them all (3.6.2)', async () => {
  const official = await house.officialOf('water-department.officer')
  const post = await house.postOf('water-department.officer')
  for (const who of [SECURITY, AUDITOR, 'ndrc.head'])
    equal(await house.refused(who, people.closeAccount, { official, reason }), 'kernel.not-allowed', who)
  for (const who of [SYSTEM, AUDITOR, 'ndrc.head'])
    equal(await house.refused(who, entitlements.giveDuty, { post, duty: 'head', reason }), 'kernel.not-allowed', who)
  for (const who of [SYSTEM, SECURITY, AUDITOR])
    ok(![...(await house.fresh(who)).permissions.keys()].some((name) => ['cases.read', 'projects.read', 'funds.pay'].includes(name)), who)
})

test('an account that is closed ends its sessions and cannot be appointed; it opens again', async () => {
  const { official } = await newAccount('water.third')
  const session = { token_hash: Buffer.alloc(32, 7), official, post: await house.postOf('water-department.officer'), client: 'test' }
  const at = house.clock.now()
  await house.database.kysely
    .insertInto('kernel.session')
    .values({
      ...session,
      opened_at: at,
      seen_at: at,
      expires_at: '2027-01-01T00:00:00.000Z',
      proved_at: null,
      delegation: null,
      emergency: null,
    })
    .execute()
  equal((await house.ask(SYSTEM, people.account, { official })).sessions, 1)
  await house.act(SYSTEM, people.closeAccount, { official, reason })
  equal((await house.ask(SYSTEM, people.account, { official })).sessions, 0)
  equal(await house.refused(SYSTEM, people.closeAccount, { official, reason }), 'people.disabled')
  equal(await house.refused(SYSTEM, people.appoint, { official, post: session.post, reason }), 'people.disabled')
  await house.act(SYSTEM, people.reopenAccount, { official, reason })
  equal(await house.refused(SYSTEM, people.reopenAccount, { official, reason }), 'people.enabled')
})

test('an administrator of a division reaches its organs alone: others are as if they were not there', async () => {
  const division = { ...(await house.narrowed(SYSTEM, 'division')), organ: 'changsha', division: '430100' }
  const own = await house.narrowed(SYSTEM, 'own')
  const inside = { organ: 'changsha', title: '市级岗位', kind: 'business' as const, reason }
  ok((await house.act(division, people.createPost, inside)).post)
  for (const who of [division, own]) {
    equal(await house.refused(who, people.createPost, { ...inside, organ: 'water-department' }), 'kernel.not-found')
    equal(await house.refused(who, people.renameOrgan, { organ: 'ndrc', name: '新名称', source: '文件' }), 'kernel.not-found')
    equal(await house.refused(who, people.closeAccount, { official: await house.officialOf('ndrc.head'), reason }), 'kernel.not-found')
    await rejects(house.ask(who, people.account, { official: await house.officialOf('ndrc.head') }), Refused)
  }
  const foreign = await house.postOf('ndrc.officer')
  equal(
    await house.refused(division, people.appoint, { official: await house.officialOf('changsha.officer'), post: foreign, reason }),
    'kernel.not-found',
  )
  deepEqual([...new Set((await house.ask(division, people.accountList, {})).accounts.map(({ organ }) => organ))], ['changsha'])
  const parent = { organ: 'changsha', parent: 'ndrc', source: '文件' }
  equal(await house.refused(division, people.moveOrgan, parent), 'people.parent-not-there')
})

test('appointments have bounds: not backwards, not upside down, not twice, not beyond the post', async () => {
  const { official } = await newAccount('water.bounds')
  const { post } = await house.act(SYSTEM, people.createPost, {
    organ: 'water-department',
    title: '边界',
    kind: 'business',
    from: '2026-04-01',
    reason,
  })
  const appoint = (term: { from?: string; to?: string }) => house.refused(SYSTEM, people.appoint, { official, post, reason, ...term })
  equal(await appoint({ from: '2026-03-01' }), 'people.not-backwards')
  equal(await appoint({}), 'people.post-ended', 'the post does not stand yet')
  equal(await appoint({ from: '2026-04-02', to: '2026-04-02' }), 'people.end-before-start')
  equal(await appoint({ from: '2026-04-02', to: '2026-04-03' }), '')
  equal(await appoint({ from: '2026-04-02' }), 'people.held-already')
  equal(await appoint({ from: '2026-04-03' }), '', 'the end is exclusive')
  equal(await house.refused(SYSTEM, people.endAppointment, { official, post, from: '2026-04-10', reason }), '')
  equal(await house.refused(SYSTEM, people.endAppointment, { official, post, from: '2026-04-10', reason }), 'people.not-held')
  await house.act(SYSTEM, people.endPost, { post, from: '2026-04-05', reason })
  deepEqual(
    (await house.ask(SYSTEM, people.account, { official })).holdings.map(({ to }) => to),
    ['2026-04-03', '2026-04-05'],
  )
})

test('an account name is taken once, also by two at once', async () => {
  const tries = await Promise.allSettled(
    ['a', 'b'].map((name) => house.act(SYSTEM, people.createAccount, { name, account: 'water.race', organ: 'ndrc', reason })),
  )
  deepEqual(tries.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
  equal(
    await house.refused(SYSTEM, people.createAccount, { name: 'c', account: 'water.race', organ: 'ndrc', reason }),
    'people.account-taken',
  )
})

test('the one-time password is said once: a retry gets the account without it, and no table keeps it', async () => {
  const input = { name: '示例', account: 'water.once', organ: 'ndrc', reason }
  const first = await house.act(SYSTEM, people.createAccount, input, { key: 'once' })
  const again = await house.act(SYSTEM, people.createAccount, input, { key: 'once' })
  deepEqual({ ...first, password: undefined }, { ...again, password: undefined })
  deepEqual([typeof first.password, again.password], ['string', undefined])
  const { answer } = await house.database.kysely
    .selectFrom('kernel.answered')
    .select('answer')
    .where('key', '=', 'once')
    .executeTakeFirstOrThrow()
  equal(JSON.stringify(answer).includes(first.password!), false)
})

test('a village is found by steps or by its name, the nearest first', async () => {
  const ask = (input: In<typeof people.localities>) => house.ask(SYSTEM, people.localities, input)
  const county = await ask({ parent: '430102' })
  deepEqual([county.title, county.rows[0]], ['长沙市芙蓉区', { code: '430102001', name: '文艺路街道', within: '长沙市芙蓉区' }])
  const town = await ask({ parent: '430102001' })
  deepEqual([town.title, town.rows[0]?.code, town.rows[0]?.name], ['长沙市芙蓉区文艺路街道', '430102001001', '识字里社区居委会'])
  deepEqual((await ask({ q: '岳麓区 麓山南' })).rows[0], {
    code: '430104002014',
    name: '麓山南路社区居委会',
    within: '长沙市岳麓区岳麓街道',
  })
  const many = await ask({ q: '和平村', near: '431382' })
  ok(many.rows.length > 5 && many.rows[0]!.code.startsWith('431382') && !many.rows.at(-1)!.code.startsWith('431382'))
  deepEqual((await ask({ q: '430102001001' })).rows.length, 1)
  const nothing = { title: null, rows: [], more: false }
  for (const input of [{ parent: '430199' }, { q: '%' }, { q: "'; drop" }, { q: ' ' }, {}]) deepEqual(await ask(input), nothing)
  equal((await ask({ q: '村' })).more, true)
})
