import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { systems } from '#modules/governance/systems/module.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'
import { registry } from '../module.ts'

const REGISTRY = 'informatisation-office.registry'
const LEADER = 'leading-group.leader'
const ORGAN = 'water-department'
let house: TestHouse
before(async () => {
  house = await testHouse({ modules: [systems, registry] })
})
after(() => house.close())

const network = (name: string, more = {}) => ({
  name,
  organ: ORGAN,
  purpose: '汛情上报',
  reach: 'county' as const,
  sites: 40,
  bandwidth: 100,
  builtOn: '2001-05-01',
  ...more,
})
const grant = (untilDay: string) =>
  house.act(LEADER, contract.grantException, {
    organ: ORGAN,
    network: '防汛专网',
    document: '〔2026〕2号（模拟）',
    reason: '防汛',
    untilDay,
  })
const declare = (name: string, more = {}) => house.act(REGISTRY, contract.registerVerticalNetwork, network(name, more))

test('what exists is declared once; what was built after the policy is refused (3.2.11)', async () => {
  await declare('水利一网')
  assert.deepEqual((await house.refusal(REGISTRY, contract.registerVerticalNetwork, network('水利一网'))).codes, [
    'registry.vertical-taken',
  ])
  const no = await house.refusal(REGISTRY, contract.registerVerticalNetwork, network('水利新网', { builtOn: '2004-06-10' }))
  assert.deepEqual(no, { codes: ['registry.vertical-suspended'], clauses: ['3.2.11'] })
  assert.deepEqual((await house.refusal('water-department.officer', contract.registerVerticalNetwork, network('自登'))).codes, [
    'kernel.not-allowed',
  ])
})

test('an exception serves one work within its term, whichever door it is shown at (3.2.11)', async () => {
  const { id: exception } = await grant('2026-06-30')
  await declare('水利例外网', { builtOn: '2026-02-01', exception })
  const link = { from: 'extranet', to: 'extranet', kind: 'physical', organ: ORGAN, purpose: '专线', vertical: 'new', exception } as const
  assert.deepEqual((await house.refusal(REGISTRY, contract.registerLink, link)).codes, ['registry.exception-spent'])

  const { id: short } = await grant('2026-03-31')
  house.clock.set('2026-03-31T15:59:00.000Z')
  assert.equal((await house.ask(REGISTRY, contract.moratorium, {})).exceptions.find(({ id }) => id === short)!.standing, 'open')
  house.clock.set('2026-03-31T16:00:00.000Z')
  assert.deepEqual((await house.refusal(REGISTRY, contract.registerLink, { ...link, exception: short })).codes, [
    'registry.exception-ran-out',
  ])
  const { exceptions } = await house.ask(REGISTRY, contract.moratorium, {})
  assert.deepEqual(
    [exception, short].map((one) => exceptions.find(({ id }) => id === one)).map((it) => [it?.standing, it?.serves]),
    [
      ['used', '水利例外网'],
      ['ran-out', null],
    ],
  )
})

test('a network shrinks freely and grows only by exception (3.2.11)', async () => {
  const { id: vertical } = await declare('水利二网')
  await house.act(REGISTRY, contract.changeVerticalNetwork, { vertical, sites: 30, reason: '撤并' })
  for (const more of [{ sites: 31 }, { bandwidth: 101 }]) {
    const no = await house.refusal(REGISTRY, contract.changeVerticalNetwork, { vertical, ...more, reason: '扩容' })
    assert.deepEqual(no, { codes: ['registry.vertical-suspended'], clauses: ['3.2.11'] })
  }
  const { id: exception } = await grant('2026-12-31')
  await house.act(REGISTRY, contract.changeVerticalNetwork, { vertical, sites: 31, reason: '扩容', exception })
  const spent = (await house.ask(REGISTRY, contract.moratorium, {})).exceptions.find(({ id }) => id === exception)!
  assert.deepEqual([spent.standing, spent.serves], ['used', '水利二网'])
})

test('a network is suspended, migrates to the unified network and is closed for good (3.2.11)', async () => {
  const { id: vertical } = await declare('水利三网')
  const asked = { vertical, reason: '迁入统一网络' }
  await house.act(REGISTRY, contract.suspendVerticalNetwork, asked)
  assert.deepEqual((await house.refusal(REGISTRY, contract.suspendVerticalNetwork, asked)).codes, ['kernel.not-in-state'])
  await house.act(REGISTRY, contract.migrateVerticalNetwork, asked)
  await house.act(REGISTRY, contract.closeVerticalNetwork, asked)
  const closed = (await house.ask(REGISTRY, contract.moratorium, {})).networks.find(({ id }) => id === vertical)!
  assert.deepEqual([closed.state, closed.migratedOn, closed.closedOn], ['closed', '2026-04-01', '2026-04-01'])
  assert.deepEqual((await house.refusal(REGISTRY, contract.changeVerticalNetwork, { ...asked, sites: 1 })).codes, ['kernel.not-in-state'])
})

test('an organ sees its own networks and exceptions, not those of others', async () => {
  const seen = await house.ask('education-department.officer', contract.moratorium, {})
  assert.deepEqual([seen.networks, seen.exceptions], [[], []])
  assert.ok((await house.ask('water-department.officer', contract.moratorium, {})).networks.length > 0)
})

test('the table itself holds the moratorium (3.2.11)', async () => {
  const write = (builtOn: string) =>
    house.database.pool.query(
      `insert into registry.vertical_network (id, version, created_at, updated_at, name, organ, purpose, reach, sites, bandwidth, built_on, state)
       values (gen_random_uuid(), 1, now(), now(), $1::text, 'x', 'x', 'county', 1, 1, $1::text::date, 'running')`,
      [builtOn],
    )
  await assert.rejects(write('2026-01-01'), /built_by_exception/)
  await write('2004-06-09')
})
