// A province from nothing: an empty database, three administrators from the command line, and then only what the platform
// itself permits, until an official works.
import { test } from 'node:test'
import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import * as systems from '#modules/governance/systems/contract.ts'
import * as training from '#modules/governance/training/contract.ts'
import * as entitlements from '#modules/platform/entitlements/contract.ts'
import * as people from '#modules/platform/people/contract.ts'
import { openDatabase } from '#kernel/db/database.ts'
import { instantOf } from '#kernel/time/day.ts'
import { migrate } from '#server/migrate.ts'
import { seed } from '#server/seed.ts'
import { emptyDatabase } from '#tests/support/database.ts'
import { staffHouse } from '#tests/support/staff.ts'
import { type Administration, administrations, makeAdministrator } from '../../tools/yuelu/make-administrator.ts'

const now = instantOf(new Date('2026-03-02T01:00:00.000Z'))
const reason = '初建'

test('from an empty database to an official who works, by three administrators of whom none could do it alone (3.6.2, 3.9.3)', async () => {
  const database = await emptyDatabase()
  await migrate(database.url)
  await seed(database.url)
  const direct = openDatabase(database.url, { max: 1 })
  for (const kind of Object.keys(administrations) as Administration[])
    await makeAdministrator(
      direct.kysely,
      { class: kind, account: `first.${kind}`, name: `示例·${kind}`, organ: 'information-centre', password: 'a long password' },
      now,
    )
  await direct.close()

  const house = await staffHouse({ database, now })
  try {
    const { act, refused } = house
    const [system, security, audit] = ['first.system', 'first.security', 'first.audit']
    const { post } = await act(system, people.createPost, { organ: 'ndrc', title: '信息科员', kind: 'business', asks: ['officer'], reason })
    const { official } = await act(system, people.createAccount, { name: '示例·科员', account: 'ndrc.first', organ: 'ndrc', reason })
    await act(system, people.appoint, { official, post, reason })
    const register = () =>
      refused('ndrc.first', systems.registerSystem, {
        name: '经济运行监测系统',
        zone: 'extranet',
        kind: 'base-database',
        functions: ['监测'],
        users: ['省发改委'],
        description: '测试记录',
      } as never)
    equal(await register(), 'kernel.not-allowed')
    for (const who of [system, audit])
      equal(await refused(who, entitlements.giveDuty, { post, duty: 'officer', reason }), 'kernel.not-allowed')
    const [request] = (await house.ask(security, entitlements.waiting, {})).requests
    await act(security, entitlements.admit, { request: request!.id })
    equal(await register(), 'kernel.not-trained')
    await act(security, training.recordCourse, { official, course: 'it-skills', kind: 'waived', to: '2026-12-01', reason })
    equal(await register(), '')
    // The three are people as all others: their own waiver ends, and where nobody is left to renew it another is made.
    const { duties } = await house.ask(audit, entitlements.matrix, {})
    deepEqual(
      duties.filter(({ class: kind, posts }) => kind !== 'business' && posts === 1).map(({ class: kind }) => kind),
      ['audit', 'security', 'system'],
    )
    house.clock.set('2027-03-03T01:00:00.000Z')
    equal((await house.fresh(system)).permissions.size, 0)
    ok((await house.fresh(system)).duties!.includes('system-admin'))
    const next = {
      class: 'security',
      account: 'next.security',
      name: '示例·继任',
      organ: 'information-centre',
      password: 'a long password',
    } as const
    await makeAdministrator(house.database.kysely, next, house.clock.now())
    const [waived] = (await house.ask('next.security', training.lacking, {})).officials
    ok(waived)
    await rejects(makeAdministrator(house.database.kysely, { ...next, account: 'third.security' }, house.clock.now()), /next\.security/)
  } finally {
    await house.close()
  }
})
