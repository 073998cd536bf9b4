// What can be known of a small cell from all that is published: the attacks, and the proof that each small cell could as well be
// any other small number.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Cell, contribution, type Leaf, published, TOTAL } from './small-cells.ts'

const limits = { below: 10, base: 5 }
const COUNTIES = ['430102', '430103', '430221', '433122']
const keys = COUNTIES.flatMap((county) => ['Y0T4', 'Y95T99'].flatMap((age) => ['M', 'F'].map((sex) => [county, age, sex])))
const nameOf = (key: readonly string[]) => key.join('.')
const tableOf = (cells: readonly Cell[]) => new Map(cells.map(({ key, value }) => [nameOf(key), value]))

/** Days of a table: each cell a few, none or many, changing little from day to day; the rounding as a function of cell and count. */
const days = fc
  .tuple(
    fc.array(fc.oneof(fc.nat(12), fc.integer({ min: 10, max: 400 })), { minLength: keys.length, maxLength: keys.length }),
    fc.array(fc.array(fc.integer({ min: -1, max: 1 }), { minLength: keys.length, maxLength: keys.length }), { maxLength: 3 }),
    fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
  )
  .map(([first, changes, stream]) => {
    const draws = new Map<string, number>()
    const draw = (key: readonly string[], count: number) => {
      const name = `${nameOf(key)}=${count}`
      if (!draws.has(name)) draws.set(name, stream.next().value!)
      return draws.get(name)!
    }
    let counts = first
    const all = [counts]
    for (const change of changes) all.push((counts = counts.map((count, i) => Math.max(0, count + change[i]!))))
    return { days: all.map((day) => day.map((count, i): Leaf => ({ key: keys[i]!, count }))), draw }
  })

test('every small cell could be any other small number: all tables of all days would be the same', () => {
  fc.assert(
    fc.property(days, fc.nat(keys.length - 1), fc.nat(3), ({ days: all, draw }, cell, which) => {
      const day = which % all.length
      const { key, count } = all[day]![cell]!
      if (count >= limits.below) return
      const given = contribution(count, limits, draw(key, count))
      const tables = all.map((leaves) => published(leaves, limits, draw))
      // Whoever holds no key cannot tell these worlds apart; of none and of a few, only "a few" may have been counted up.
      for (let other = given > 0 ? 1 : 0; other < limits.below; other += 1) {
        const otherDraw = (one: readonly string[], n: number) =>
          nameOf(one) === nameOf(key) && n === other ? (given > 0 ? 0 : 0.999) : draw(one, n)
        const otherwise = all.map((leaves, i) => (i === day ? leaves.with(cell, { key, count: other }) : leaves))
        const changed = published(otherwise[day]!, limits, otherDraw)
        assert.deepEqual(tableOf(changed), tableOf(tables[day]!))
      }
    }),
    { numRuns: 200 },
  )
})

test('no cell of fewer than ten is shown, and nothing shown is smaller', () => {
  fc.assert(
    fc.property(days, ({ days: [leaves], draw }) => {
      const shown = tableOf(published(leaves!, limits, draw))
      for (const { key, count } of leaves!) assert.equal(shown.has(nameOf(key)), count >= limits.below)
      for (const value of shown.values()) assert.ok(value >= limits.below && value % limits.base === 0)
    }),
  )
})

/** Subtracts what is shown from every total in which one cell alone is missing: rows, columns, nested areas, and two days. */
function attack(tables: readonly ReadonlyMap<string, number>[]): Map<string, Set<number>> {
  const solved = new Map<string, Set<number>>()
  const learn = (name: string, value: number) => solved.set(name, (solved.get(name) ?? new Set()).add(value))
  const groups = keys.flatMap(([county = '', age = '', sex = '']) => [
    { total: [county, age, TOTAL], parts: ['M', 'F'].map((one) => [county, age, one]) },
    { total: [county, TOTAL, sex], parts: ['Y0T4', 'Y95T99'].map((one) => [county, one, sex]) },
    {
      total: [`${county.slice(0, 4)}00`, age, sex],
      parts: COUNTIES.filter((one) => one.startsWith(county.slice(0, 4))).map((one) => [one, age, sex]),
    },
    { total: ['430000', age, sex], parts: COUNTIES.map((one) => [one, age, sex]) },
  ])
  for (const [i, table] of tables.entries()) {
    for (const { total, parts } of groups) {
      const missing = parts.filter((part) => !table.has(nameOf(part)))
      const sum = table.get(nameOf(total))
      if (missing.length !== 1 || sum === undefined) continue
      learn(`${i}/${nameOf(missing[0]!)}`, sum - parts.reduce((all, part) => all + (table.get(nameOf(part)) ?? 0), 0))
    }
  }
  return solved
}

/** What a careless office does: hides small cells and prints true totals. */
function careless(leaves: readonly Leaf[]): Map<string, number> {
  const exact = published(leaves, { below: 1, base: 1 }, () => 0)
  const small = new Set(leaves.filter(({ count }) => count < limits.below).map(({ key }) => nameOf(key)))
  return tableOf(exact.filter(({ key }) => !small.has(nameOf(key))))
}

test('the attack solves a careless table and learns of ours only whether a cell was counted up to ten', () => {
  let bites = 0
  fc.assert(
    fc.property(days, ({ days: all, draw }) => {
      const truth = (name: string) => {
        const [day, key] = [Number(name.split('/')[0]), name.split('/')[1]!]
        return all[day]!.find((leaf) => nameOf(leaf.key) === key)!.count
      }
      for (const [name, values] of attack(all.map(careless))) if (values.has(truth(name))) bites += 1
      for (const values of attack(all.map((leaves) => tableOf(published(leaves, limits, draw)))).values()) {
        for (const value of values) assert.ok(value === 0 || value === limits.below, String(value))
      }
    }),
    { numRuns: 100 },
  )
  assert.ok(bites > 100)
})

test('the rounding keeps the expected value', () => {
  for (const count of [0, 1, 7, 9, 10, 13, 14, 15, 118]) {
    const draws = Array.from({ length: 1000 }, (_, i) => i / 1000)
    const mean = draws.reduce((sum, draw) => sum + contribution(count, limits, draw), 0) / draws.length
    assert.ok(Math.abs(mean - count) < 0.01, `${count}: ${mean}`)
  }
})
