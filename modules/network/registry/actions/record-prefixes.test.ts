import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Refused } from '#kernel/refusal/refusal.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { acceptanceRoom } from '#tests/support/acceptance-room.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { divisionsOn } from '#province/divisions.ts'
import * as contract from '../contract.ts'
import { registry } from '../module.ts'

const REGISTRY = 'informatisation-office.registry'
const OFFICE = 'informatisation-office'
let house: TestHouse
before(async () => {
  house = await testHouse({ modules: [systems, registry, acceptanceRoom().room] })
})
after(() => house.close())

type Line = { prefix: string; role?: string; division?: string; fromDay?: string; untilDay?: string }
const line = ({ role = 'pool', division = '430000', ...it }: Line) => ({ ...it, role, division, organ: OFFICE, purpose: '测试' })
const record = (vrf: string, lines: Line[], more = {}) =>
  house.changed(REGISTRY, [{ name: contract.recordPrefixes.name, input: { vrf, prefixes: lines.map(line), ...more } }])
const vrf = (name: string, zone: string, nth: number, more = {}) =>
  house.changed(REGISTRY, [
    { name: contract.recordVrf.name, input: { name, distinguisher: `4200430000:${nth}`, zone, organ: OFFICE, ...more } },
  ])
async function refusedWith(work: Promise<unknown>): Promise<string[]> {
  try {
    await work
  } catch (error) {
    if (error instanceof Refused) return error.grounds.map(({ code }) => code)
    throw error
  }
  throw new Error('not refused')
}
const prefixId = async (prefix: string) =>
  (await house.database.pool.query("select id from registry.prefix where prefix = $1 and state = 'used'", [prefix])).rows[0]!.id as string

test('the plan reaches every prefecture and county in both families, IPv6 first (3.7.7)', async () => {
  const divisions = divisionsOn('2026-01-01')
  const { rows } = await house.database.pool.query(
    "select distinct division, family from registry.prefix where zone = 'extranet' and role in ('pool', 'delegated')",
  )
  assert.equal(divisions.length, 1 + 14 + 122)
  assert.equal(rows.length, 2 * divisions.length)
  const { prefixes } = await house.ask(REGISTRY, contract.plan, { zone: 'extranet', division: '430102' })
  assert.deepEqual(
    prefixes.map(({ prefix, family }) => [prefix, family]),
    [
      ['fd43:2:1400::/40', 'ipv6'],
      ['10.33.64.0/20', 'ipv4'],
    ],
  )
})

test('nobody writes the plan by himself', async () => {
  const input = { vrf: 'extranet', prefixes: [line({ prefix: 'fd00::/48' })] } as never
  assert.deepEqual((await house.refusal(REGISTRY, contract.recordPrefixes, input)).codes, ['kernel.only-through'])
})

test('a prefix overlaps nothing but its parent, and its parent must be divisible (3.7.7)', async () => {
  await vrf('lab', 'extranet', 90)
  await record('lab', [{ prefix: 'fd99::/32', role: 'container' }, { prefix: 'fd99:0:100::/40' }])
  assert.deepEqual(await refusedWith(record('lab', [{ prefix: 'fd99:0:180::/41' }])), ['registry.prefix-overlaps'])
  assert.deepEqual(await refusedWith(record('lab', [{ prefix: 'fd99::/36' }])), ['registry.prefix-overlaps'])
  assert.deepEqual(await refusedWith(record('lab', [{ prefix: 'fd99::/32' }])), ['registry.prefix-overlaps'])
  assert.deepEqual(await refusedWith(record('lab', [{ prefix: 'fd98::/15' }])), ['registry.prefix-overlaps'])
  await record('lab', [{ prefix: 'fd99:0:200::/40', role: 'delegated' }, { prefix: 'fd99:0:200::/48' }])
  const { prefixes } = await house.ask(REGISTRY, contract.availablePrefixes, { prefix: await prefixId('fd99::/32'), limit: 2 })
  assert.deepEqual(prefixes, ['fd99::/40', 'fd99:0:300::/40'])
})

test('every fault of a list is said at once, with its place', async () => {
  const faults = [
    { prefix: '10.0.0.1/8' },
    { prefix: 'fd97::/48' },
    { prefix: 'FD97:0::/48' },
    { prefix: 'fd96::/48', fromDay: '2026-05-01', untilDay: '2026-05-01' },
  ]
  assert.deepEqual(await refusedWith(record('lab', faults)), [
    'registry.prefix-malformed',
    'registry.prefix-twice',
    'registry.period-empty',
  ])
  assert.deepEqual(await refusedWith(record('nowhere', [{ prefix: 'fd97::/48' }])), ['registry.no-such-vrf'])
})

test('what is delegated to a prefecture serves its own counties only (3.7.7)', async () => {
  await record('lab', [
    { prefix: 'fd95::/32', role: 'delegated', division: '430100' },
    { prefix: 'fd95::/40', division: '430102' },
  ])
  assert.deepEqual(await refusedWith(record('lab', [{ prefix: 'fd95:0:100::/40', division: '430200' }])), ['registry.outside-delegation'])
  const delegate = (prefix: string, division: string) =>
    house.changed(REGISTRY, [{ name: contract.delegatePrefix.name, input: { prefix, organ: 'zhuzhou', division } }])
  assert.deepEqual(await refusedWith(delegate(await prefixId('fd95::/40'), '430200')), ['registry.outside-delegation'])
  await delegate(await prefixId('fd95::/40'), '430103')
  assert.deepEqual(await refusedWith(delegate(await prefixId('fd43:2:f000::/36'), '430100')), ['registry.not-delegable'])
})

test('extranet and Internet share no address; the networks that stand apart may (3.2.1, 3.2.2)', async () => {
  await vrf('internet-lab', 'internet', 91)
  await vrf('crypto-lab', 'crypto', 92)
  assert.deepEqual(await refusedWith(record('internet-lab', [{ prefix: 'fd99:0:500::/40' }])), ['registry.prefix-elsewhere'])
  await record('crypto-lab', [{ prefix: 'fd99:0:500::/40' }])
  await assert.rejects(
    house.database.pool.query(
      `insert into registry.prefix (id, version, created_at, updated_at, vrf, zone, family, prefix, role, division, organ, purpose, from_day, state)
       select gen_random_uuid(), 1, now(), now(), id, zone, 'ipv6', 'fd99::/32', 'pool', '430000', 'x', 'x', '2026-01-01', 'used'
       from registry.vrf where name = 'internet-lab'`,
    ),
    /prefix_of_one_network/,
  )
})

test('the intranet is planned only after the three offices reviewed it (3.2.6)', async () => {
  assert.deepEqual(await refusedWith(vrf('inner', 'intranet', 93)), ['registry.plan-unreviewed'])
  const two = { document: '演示〔2026〕2号', on: '2026-02-01', organs: [OFFICE, 'secrecy-bureau'] }
  const three = { ...two, organs: [...two.organs, 'cipher-office'] }
  assert.deepEqual(await refusedWith(vrf('inner', 'intranet', 93, { review: two })), ['registry.plan-unreviewed'])
  await vrf('inner', 'intranet', 93, { review: three })
  assert.deepEqual(await refusedWith(record('inner', [{ prefix: 'fd94::/48' }])), ['registry.plan-unreviewed'])
  await record('inner', [{ prefix: 'fd94::/48' }], { review: three })
})

test('a routing domain’s name, distinguisher and place as the main one are taken once', async () => {
  for (const [name, nth, more] of [
    ['lab', 95, {}],
    ['lab-2', 90, {}],
    ['lab-3', 96, { main: true }],
  ] as const)
    assert.deepEqual(await refusedWith(vrf(name, 'extranet', nth, more)), ['registry.vrf-taken'])
})

test('a prefix is withdrawn when nothing stands in it, and its place is free again', async () => {
  const withdraw = async (prefix: string) =>
    house.changed(REGISTRY, [{ name: contract.withdrawPrefix.name, input: { prefix: await prefixId(prefix), reason: '重新规划' } }])
  await record('lab', [{ prefix: 'fd93::/32', role: 'container' }, { prefix: 'fd93::/33' }, { prefix: 'fd93:0:8000::/33' }])
  assert.deepEqual(await refusedWith(withdraw('fd93::/32')), ['registry.prefix-in-use'])
  const parent = await prefixId('fd93::/32')
  await withdraw('fd93:0:8000::/33')
  await withdraw('fd93::/33')
  assert.deepEqual(await house.ask(REGISTRY, contract.nextFreePrefix, { prefix: parent, length: 32 }), { next: 'fd93::/32' })
  await withdraw('fd93::/32')
  await record('lab', [{ prefix: 'fd93::/32' }])
})

test('the tree is read a level at a time, with the space left', async () => {
  const top = await house.ask(REGISTRY, contract.planTree, { zone: 'extranet' })
  const province = top.nodes.find(({ prefix }) => prefix === 'fd43:2::/32')!
  assert.deepEqual([province.role, province.children, province.permille, province.free], ['container', 16, 1000, '0'])
  const below = await house.ask(REGISTRY, contract.planTree, { parent: province.id })
  assert.equal(below.total, 16)
  const changsha = below.nodes.find(({ division }) => division === '430100')!
  assert.deepEqual([changsha.children, changsha.largest], [10, 'fd43:2:1e00::/39'])
})

test('a block that stood before the plan did is adopted by the prefix recorded around it', async () => {
  const pool = house.database.pool
  await pool.query('alter table registry.block drop constraint block_in_plan')
  await pool.query(
    `insert into registry.block (id, version, created_at, updated_at, system, organ, zone, family, purpose, division, block, state)
     values (gen_random_uuid(), 1, now(), now(), gen_random_uuid(), 'x', 'extranet', 'ipv6', 'service', '430000', 'fd92:0:0:1::/64', 'held')`,
  )
  await record('lab', [{ prefix: 'fd92::/48' }])
  const { prefixes } = await house.ask(REGISTRY, contract.availablePrefixes, { prefix: await prefixId('fd92::/48'), limit: 2 })
  assert.deepEqual(prefixes, ['fd92::/64', 'fd92:0:0:2::/63'])
  const { rows } = await pool.query("select within from registry.block where block = 'fd92:0:0:1::/64'")
  assert.deepEqual(rows, [{ within: 'fd92::/48' }])
})
