import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { macroEconomy } from '../module.ts'
import { censusFields } from '#province/census-fields.ts'
import { censusInput, gdpInput } from '#province/macro-figures.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'
import { figures } from '../figures.ts'

let house: TestHouse
before(async () => {
  house = await testHouse({ modules: [macroEconomy] })
  await house.act('stats-bureau.officer', contract.publishCensus, censusInput(2010))
  await house.act('stats-bureau.officer', contract.publishCensus, censusInput(2020))
  await house.act('stats-bureau.officer', contract.publishGdp, gdpInput())
})
after(() => house.close())

test('the base holds every figure of the data files under the same name and unit', () => {
  assert.deepEqual(
    figures.map(({ name, unit }) => [name, unit]),
    censusFields.map(({ name, unit }) => [name, unit]),
  )
})

test('the census of 2020 is read with its source, scope and reference time, and the counties add up to the province', async () => {
  const census = await house.ask('anyone', contract.countyCensus, { year: 2020 })
  assert.deepEqual([census.published, census.rows.length, census.moment], [true, 152, '2020-11-01 00:00'])
  const sumOf = (...kinds: string[]) =>
    census.rows.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { figures: f }) => sum + (f['population'] ?? 0), 0)
  assert.equal(sumOf('province'), 66_444_864)
  assert.equal(sumOf('prefecture'), 66_444_864)
  assert.equal(sumOf('county', 'zone'), 66_444_864)
  const changsha = await house.ask('anyone', contract.countyCensus, { year: 2020, kind: 'county', parent: '430100' })
  assert.equal(changsha.rows.length, 9)
  assert.equal((await house.ask('anyone', contract.countyCensus, { year: 1990 })).published, false)
})

test('the gross domestic product is decimal text, as published', async () => {
  const { rows, source } = await house.ask('anyone', contract.gdp, {})
  assert.deepEqual([rows.length, rows[0]?.gdp, rows.at(-1)?.gdp], [10, '4151.54', '19669.56'])
  assert.match(source, /首次公布/)
})

test('a census is published once', async () => {
  const { codes } = await house.refusal('stats-bureau.officer', contract.publishCensus, censusInput(2020))
  assert.deepEqual(codes, ['macro-economy.already-published'])
})

test('only the organ that leads the base publishes (3.4.5d)', async () => {
  const { codes, clauses } = await house.refusal('ndrc.officer', contract.publishGdp, gdpInput())
  assert.deepEqual([codes, clauses], [['macro-economy.not-the-lead'], ['3.4.5d']])
})

test('an area named twice is refused by its name', async () => {
  const input = censusInput(2010)
  const { codes } = await house.refusal('stats-bureau.officer', contract.publishCensus, {
    ...input,
    year: 2000,
    rows: [input.rows[0]!, input.rows[0]!],
  })
  assert.deepEqual(codes, ['macro-economy.area-twice'])
})
