import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { registerSystem } from '#modules/governance/systems/contract.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { backbone } from '#modules/network/backbone/module.ts'
import * as network from '#modules/network/registry/contract.ts'
import { registry } from '#modules/network/registry/module.ts'
import { acceptanceRoom } from '#tests/support/acceptance-room.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from './contract.ts'
import { goals } from './module.ts'
import { organsConnected } from './rules/counted.ts'

const { room, accepted } = acceptanceRoom()
const REGISTRY = 'informatisation-office.registry'
let house: TestHouse
before(async () => {
  house = await testHouse({ modules: [systems, registry, backbone, goals, room] })
})
after(() => house.close())

const figure = async (name: contract.Figure, level: contract.Level | null = null) => {
  const found = (await house.ask('anyone', contract.goalFigures, {})).figures.find((one) => one.figure === name && one.level === level)!
  return [found.reached, found.of, found.permille]
}
const aSystem = async (organ: string, name: string, zone: 'extranet' | 'intranet' = 'extranet') => {
  const card = { name, zone, kind: 'department' as const, functions: ['模拟'], users: ['政府部门'], description: '模拟系统' }
  const { id } = await house.act(`${organ}.officer`, registerSystem, card)
  accepted.add(id)
  return id
}

test('a system runs on the unified platform when its block, its name and both grants stand (3.2.4)', async () => {
  assert.deepEqual(await figure('systems-on-platform'), [0, 0, null])
  const one = await aSystem('stats-bureau', '甲系统')
  await aSystem('stats-bureau', '乙系统')
  await aSystem('stats-bureau', '内网系统', 'intranet')
  await house.act(REGISTRY, network.allocateBlock, { system: one, zone: 'extranet', length: 26 })
  assert.deepEqual(await figure('systems-on-platform'), [0, 2, 0])
  await house.act(REGISTRY, network.registerDomain, { system: one, name: 'jia.extranet.hunan.internal' })
  assert.deepEqual(await figure('systems-on-platform'), [1, 2, 500])
  accepted.delete(one)
  assert.deepEqual(await figure('systems-on-platform'), [0, 2, 0])
  const { rows } = await house.ask('audit-office.officer', contract.behindFigure, { figure: 'systems-on-platform' })
  assert.deepEqual(rows.map(({ name, why }) => [name, why.en]).toSorted(), [
    ['乙系统', 'no block of the unified plan'],
    ['甲系统', 'its grant does not stand today'],
  ])
  accepted.add(one)
})

test('an organ with a block in use counts as connected, and each county of the table is counted once (2.1)', async () => {
  const { rows } = await house.ask('audit-office.officer', contract.behindFigure, { figure: 'organs-connected' })
  assert.equal(rows.find(({ id }) => id === 'stats-bureau')!.counted, true)
  assert.equal(rows.find(({ id }) => id === 'audit-office')!.counted, false)
  assert.equal((await figure('organs-connected', 'prefecture'))[1], 14)
  assert.equal((await figure('organs-connected', 'county'))[1], 122)
})

test('a site that reaches the province connects its division, and an access point its organ (2.1)', () => {
  const rows = organsConnected({
    organs: [
      { id: 'a', name: '甲厅', level: 'province', division: '430000' },
      { id: 'b', name: '乙厅', level: 'central', division: '430000' },
      { id: 'c', name: '丙市', level: 'prefecture', division: '430100' },
    ],
    counties: [
      { code: '430102', name: '丁区' },
      { code: '430103', name: '戊区' },
    ],
    withSite: new Set(['b']),
    reached: new Set(['430000', '430100', '430102']),
    withBlock: new Set(),
  })
  assert.deepEqual(
    rows.map(({ id, level, counted }) => [id, level, counted]),
    [
      ['a', 'province', false],
      ['b', 'province', true],
      ['c', 'prefecture', true],
      ['430102', 'county', true],
      ['430103', 'county', false],
    ],
  )
})

test('a vertical network counts when it is closed; other organs’ are counted and not shown (3.2.11)', async () => {
  const declare = (organ: string) =>
    house.act(REGISTRY, network.registerVerticalNetwork, {
      name: '业务专网',
      organ,
      purpose: '业务',
      reach: 'county',
      sites: 9,
      bandwidth: 10,
      builtOn: '2000-01-01',
    })
  const { id: vertical } = await declare('water-department')
  await declare('education-department')
  assert.deepEqual(await figure('vertical-closed'), [0, 2, 0])
  await house.act(REGISTRY, network.migrateVerticalNetwork, { vertical, reason: '迁入统一网络' })
  await house.act(REGISTRY, network.closeVerticalNetwork, { vertical, reason: '迁完' })
  assert.deepEqual(await figure('vertical-closed'), [1, 2, 500])
  const seen = await house.ask('education-department.officer', contract.behindFigure, { figure: 'vertical-closed' })
  assert.deepEqual([seen.rows.length, seen.hidden], [1, 1])
})

test('the figures cost the same number of statements however much there is to count', async () => {
  const cost = async () => {
    const before = house.database.statements()
    await house.ask('anyone', contract.goalFigures, {})
    return house.database.statements() - before
  }
  await cost()
  const few = await cost()
  for (const name of ['丙系统', '丁系统', '戊系统']) await aSystem('water-department', name)
  assert.equal(await cost(), few)
})
