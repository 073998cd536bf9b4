import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/time/day.ts'
import { addWorkingDays, isWorkingDay, UnknownYear } from '#kernel/time/working-days.ts'
import { readCalendar } from './calendar.ts'
import { type CensusRow, censusFields, readCensus, readCensusZones } from './census.ts'
import { divisionsOn, readDivisions } from './divisions.ts'
import { readGdp } from './gdp.ts'
import { parentOfPlace, readLocalities } from './localities.ts'
import { readTable } from './data-file.ts'

const calendar = readCalendar()
const works = (text: string) => isWorkingDay(calendar, day(text))

test('the National Day week of 2026 is off, and the weekends around it are worked as announced', () => {
  for (let date = 1; date <= 7; date += 1) assert.equal(works(`2026-10-0${date}`), false)
  assert.deepEqual([works('2026-09-20'), works('2026-10-08'), works('2026-10-10'), works('2026-10-11')], [true, true, true, false])
})

test('the Spring Festival of 2020 was extended by the State Council to 2 February', () => {
  assert.deepEqual([works('2020-01-31'), works('2020-02-01'), works('2020-02-02'), works('2020-02-03')], [false, false, false, true])
})

test('ten working days from the day before the National Day of 2026 end on 20 October', () => {
  assert.equal(addWorkingDays(calendar, day('2026-09-30'), 10), '2026-10-20')
})

test('the calendar knows 2004 to 2026 and guesses nothing of 2027', () => {
  assert.deepEqual([calendar.years.size, Math.min(...[...calendar.years].map(Number)), calendar.years.has('2026')], [23, 2004, true])
  assert.throws(() => works('2027-01-04'), UnknownYear)
})

test('every make-up working day falls on a weekend, and none is also a holiday', () => {
  for (const date of calendar.worked) {
    assert.ok([0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()), date)
    assert.ok(!calendar.off.has(date), date)
  }
})

test('in 2004 and today Hunan has one province, 14 prefectures and 122 counties', () => {
  for (const when of ['2004-06-09', '2026-01-01']) {
    const count = (level: string) => divisionsOn(when).filter((division) => division.level === level).length
    assert.deepEqual([count('province'), count('prefecture'), count('county')], [1, 14, 122], when)
  }
})

test('望城县 became 望城区 and 祁阳县 became 祁阳市, and every successor is a code of the table', () => {
  const divisions = readDivisions()
  const codes = new Set(divisions.map(({ code }) => code))
  assert.deepEqual(divisions.find(({ name }) => name === '望城县')?.successors, ['430112'])
  assert.equal(divisions.find(({ code }) => code === '431121')?.validTo, '2021-01-01')
  for (const { successors, parent } of divisions)
    for (const code of [...successors, ...(parent ? [parent] : [])]) assert.ok(codes.has(code), code)
})

test('the divisions in force today are the current list, code and name', () => {
  const current = readTable('divisions-current.csv').filter(({ kind }) => kind !== 'statistical-zone')
  const table = divisionsOn('2026-01-01').filter(({ level }) => level !== 'province')
  const lines = (rows: readonly { code?: string; name?: string }[]) => rows.map(({ code, name }) => `${code} ${name}`).toSorted()
  assert.deepEqual(lines(table), lines(current))
})

/** The source's ages of 石鼓区 in 2010 add up to six fewer than its population; SOURCES.md says so. */
const ageGap: Record<string, number> = { '2010 石鼓区': 6 }

test('the census of 2010 and of 2020: men and women, town and country, and the ages add up in every row', () => {
  const dated = (year: number, rows: readonly CensusRow[]) => rows.map((row) => ({ year, row }))
  for (const { year, row } of [...dated(2010, readCensus(2010)), ...dated(2020, [...readCensus(2020), ...readCensusZones()])]) {
    const sum = (...names: (typeof censusFields)[number]['name'][]) => names.reduce((total, name) => total + (row[name] ?? 0), 0)
    assert.equal(sum('male', 'female'), row.population, row.name)
    assert.equal(sum('urban', 'rural'), row.population, row.name)
    assert.equal(sum('age_0_14', 'age_15_59', 'age_60_plus') + (ageGap[`${year} ${row.name}`] ?? 0), row.population, row.name)
    assert.ok(row.age_65_plus! <= row.age_60_plus!, row.name)
  }
})

test('prefectures add up to the province, counties and zones to their prefecture', () => {
  for (const year of [2010, 2020] as const) {
    const rows = [...readCensus(year), ...(year === 2020 ? readCensusZones() : [])]
    const under = (code: string) => rows.filter(({ parent }) => parent === code).reduce((sum, { population }) => sum + population!, 0)
    for (const { kind, code, name, population } of rows) {
      if (kind === 'province' || kind === 'prefecture') assert.equal(under(code), population, `${year} ${name}`)
    }
  }
})

test('the published totals of the province and of 长沙 stand', () => {
  assert.deepEqual([readCensus(2010).length, readCensus(2020).length, readCensusZones().length], [137, 139, 13])
  assert.equal(readCensus(2010)[0]?.population, 65_700_762)
  assert.equal(readCensus(2020)[0]?.population, 66_444_864)
  assert.equal(readCensus(2020).find(({ name }) => name === '长沙市')?.population, 10_047_914)
})

test('the three sectors add up to the GDP of each year, and 2004 is 5641.94', () => {
  const cents = (text: string) => Math.round(Number(text) * 100)
  for (const row of readGdp()) assert.equal(cents(row.primary) + cents(row.secondary) + cents(row.tertiary), cents(row.gdp), row.year)
  assert.equal(readGdp().find(({ year }) => year === '2004')?.gdp, '5641.94')
})

test('every village lies in a town of the list, every town in a county or zone of the current divisions', () => {
  const places = readLocalities()
  const codes = new Set(places.map(({ code }) => code))
  const counties = new Set(readTable('divisions-current.csv').map(({ code }) => code!))
  assert.equal(codes.size, places.length)
  for (const { code, name } of places) {
    assert.ok(code.length === 12 ? codes.has(parentOfPlace(code)) : counties.has(parentOfPlace(code)), code)
    assert.ok(name.length > 0, code)
  }
})
