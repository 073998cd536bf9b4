import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import type { Day } from '#kernel/time/day.ts'
import { enterPerson } from '#modules/resources/population/contract.ts'
import { takeDue } from '#server/take-statistics.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'

const POLICE = 'public-security-department.registrar'
const STATS = 'stats-bureau.officer'
let t: TestHouse
before(async () => {
  t = await testHouse()
  for (let n = 1; n <= 30; n += 1) {
    const sex = n <= 25 ? ('1' as const) : ('2' as const)
    const idNumber = simulatedNumber('433122', '1990-03-07', sex, n)
    const place = { registeredVillage: '433122001001', registeredAddress: `模拟路 ${n} 号`, household: `H${n}` }
    await t.act(POLICE, enterPerson, {
      effective: '2020-01-01',
      simulated: true,
      idNumber,
      name: '张三',
      sex,
      birthDate: '1990-03-07',
      ...place,
    })
  }
})
after(() => t.close())

const inCounty = async (key: string) =>
  (await t.ask('anyone', contract.publishedCells, { cube: 'PERSONS', key, from: '2026-02' })).cells.map((cell) => [
    cell.period,
    cell.key.join('.'),
    cell.value,
  ])

test('counts are published once for a period that is over, small cells left out, totals of what is published', async () => {
  const { tables, cells } = await t.act(STATS, contract.takeCounts, { period: '2026-02' })
  assert.ok(tables === 9 && cells > 0)
  const shown = await inCounty('433122..')
  assert.deepEqual(
    shown.filter(([, key]) => key === '433122.Y35T39.M'),
    [['2026-02', '433122.Y35T39.M', 25]],
  )
  assert.ok(!shown.some(([, key]) => key === '433122.Y35T39.F'))
  const { snapshots, dimensions } = await t.ask('anyone', contract.publishedCells, { cube: 'PERSONS', key: '433122._T._T' })
  assert.deepEqual(
    snapshots.map(({ period, day, simulated, bound }) => [period, day, simulated, bound]),
    [['2026-02', '2026-02-28', true, 10]],
  )
  assert.ok(dimensions[0]!.codes.some(({ code, zh }) => code === '433122' && zh.length > 1))
  assert.deepEqual((await t.refusal(STATS, contract.takeCounts, { period: '2026-02' })).codes, ['statistics.already-taken'])
  assert.deepEqual((await t.refusal(STATS, contract.takeCounts, { period: '2026-03' })).codes, ['statistics.period-not-over'])
  assert.deepEqual((await t.refusal(STATS, contract.takeCounts, { period: '2026-13' })).codes, ['statistics.no-such-period'])
  assert.deepEqual((await t.refusal('ndrc.officer', contract.takeCounts, { period: '2025' })).codes, ['statistics.not-the-lead'])
  await assert.rejects(sql`update statistics.cell set value = value + 1`.execute(t.database.kysely), /kept|change/i)
})

test('an unchanged cell is rounded alike on every day', async () => {
  await t.act(STATS, contract.takeCounts, { period: '2026-02-27' })
  const shown = await inCounty('433122..')
  const of = (period: string) => shown.filter(([one]) => one === period).map(([, ...rest]) => rest)
  assert.deepEqual(of('2026-02-27'), of('2026-02'))
})

test('the platform takes the month and the year that ended, once', async () => {
  assert.deepEqual(await takeDue(t.house, '2026-03-02' as Day), ['2025'])
  assert.deepEqual(await takeDue(t.house, '2026-03-02' as Day), [])
  await sql`delete from statistics.quality_day`.execute(t.database.kysely)
})

test('a wrong table, key or period is told what is wrong', async () => {
  const codes = (input: object) =>
    t.ask('anyone', contract.publishedCells, input as never).then(
      () => [],
      (error: { grounds: { code: string }[] }) => error.grounds.map(({ code }) => code),
    )
  assert.deepEqual(await codes({ cube: 'NOTHING' }), ['statistics.no-such-cube'])
  assert.deepEqual(await codes({ cube: 'PERSONS', key: '433122' }), ['statistics.bad-key'])
})

test('quality names the organ that answers, the worst share and its month', async () => {
  assert.equal((await t.ask(POLICE, contract.quality, {})).asOf, null)
  await t.act(STATS, contract.takeQuality, {})
  t.clock.set('2026-03-03T01:00:00.000Z')
  await t.act(STATS, contract.takeQuality, {})
  const { asOf, figures, trend, simulated } = await t.ask(POLICE, contract.quality, { area: '4331' })
  assert.deepEqual([asOf, simulated], ['2026-03-03', true])
  const of = (measure: string) => figures.find((one) => one.measure === measure && one.register === 'population.person')!
  assert.deepEqual([of('idNumber').permille, of('residenceVillage').permille, of('number-fits').permille], [1000, 0, 1000])
  assert.equal(of('residenceVillage').organ, 'public-security-department')
  assert.deepEqual([...new Set(trend.map(({ month, day }) => `${month} ${day}`))], ['2026-03 2026-03-03'])
})
