import assert from 'node:assert/strict'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { test } from 'node:test'
import { isCreditCode, isSimulatedCode } from '#kernel/people/credit-code.ts'
import { isIdentityNumber, isSimulatedNumber, partsOfNumber } from '#kernel/people/identity-number.ts'
import { readDivisions } from '../divisions.ts'
import { BANDS } from './census-columns.ts'
import { type Firm, firmsOf, poolOf } from './firms.ts'
import { margins } from './margins.ts'
import { peopleOf, type Person } from './people.ts'
import { type County, countiesOf, idsOf, numberOfId, type Plan } from './plan.ts'
import { villagesOf } from './places.ts'

const plan: Plan = { seed: 2004, people: 20_000, firms: 2_000 }

type Living = { readonly county: County; readonly people: readonly Person[]; readonly firms: readonly Firm[] }

function live(of: Plan): Living[] {
  return countiesOf(of).map((county) => {
    const pool = poolOf(of, county)
    const people = [...peopleOf(of, county)].flatMap((crowd) => {
      pool.see(crowd)
      return crowd
    })
    return { county, people, firms: [...firmsOf(of, county, pool.pool)] }
  })
}

const counties = live(plan)
const everybody = counties.flatMap(({ people }) => people)
const byId = new Map(everybody.map((person) => [person.id, person]))
const firms = counties.flatMap((each) => each.firms)

test('in every county there are as many men and women of each five-year age as the census says, to the nearest person', () => {
  assert.equal(everybody.length, plan.people)
  assert.equal(counties.length, 122)
  for (const { county, people } of counties) {
    const { cells, population, name } = county.margins
    const found = cells.map(() => 0)
    for (const { sex, age } of people) {
      const band = BANDS.findLastIndex((low) => low <= age)
      found[(sex === '1' ? 0 : BANDS.length) + band]! += 1
    }
    for (const [cell, count] of found.entries()) {
      const share = (people.length * cells[cell]!) / population
      assert.ok(Math.abs(count - share) < 1, `${name} ${cell}: ${count}, not ${share}`)
    }
  }
})

test('households are as large as the census counts them, each with one head and one address', () => {
  for (const { county, people } of counties) {
    const homes = Map.groupBy(people, ({ household }) => household)
    const wanted = people.length / county.margins.household
    assert.ok(Math.abs(homes.size - wanted) <= 1, `${county.margins.name}: ${homes.size}, not ${wanted}`)
    for (const members of homes.values()) {
      assert.equal(members.filter(({ headRelation }) => headRelation === '02').length, 1)
      assert.equal(new Set(members.map(({ address }) => address)).size, 1)
    }
  }
})

test('schooling and marriage have the shares of the county’s own row', () => {
  const share = (list: readonly number[], at: number) => list[at]! / list.reduce((a, b) => a + b, 0)
  const large = live({ seed: 1, people: 150, firms: 0 })[0]!.county.margins
  const one = { seed: 3, people: 8_000, firms: 0 }
  const people = [...peopleOf(one, { margins: large, index: 0, people: { before: 0, here: 8_000 }, firms: { before: 0, here: 0 } })].flat()
  for (const [at, sex] of (['1', '2'] as const).entries()) {
    const grown = people.filter((person) => person.sex === sex && person.age >= 15)
    for (const [k, code] of ['10', '20', '40', '30'].entries()) {
      const found = grown.filter(({ maritalStatus }) => maritalStatus === code).length / grown.length
      assert.ok(Math.abs(found - share(large.marriage[at]!, k)) < 0.02, `marriage ${sex} ${code} ${found}`)
    }
    const pupils = people.filter((person) => person.sex === sex && person.age >= 3)
    const higher = pupils.filter(({ education }) => ['10', '20', '30'].includes(education ?? '')).length / pupils.length
    assert.ok(Math.abs(higher - share(large.schooling[at]!, 5) - share(large.schooling[at]!, 6)) < 0.03, `schooling ${sex} ${higher}`)
  }
})

test('kin are plausible: spouses name one another, mothers were nineteen to forty-four, children bear a parent’s family name', () => {
  let pairs = 0
  for (const person of everybody) {
    if (person.spouse) {
      const spouse = byId.get(person.spouse)!
      assert.equal(spouse.spouse, person.id)
      assert.notEqual(spouse.sex, person.sex)
      assert.ok(Math.abs(spouse.age - person.age) <= 15)
      pairs += 1
    }
    const mother = person.mother && byId.get(person.mother)
    const father = person.father && byId.get(person.father)
    if (mother) assert.ok(mother.age - person.age >= 19 && mother.age - person.age <= 44, `${mother.age} ${person.age}`)
    if (father) assert.ok(father.age - person.age >= 18)
    const named = father || mother
    if (named) assert.equal(person.name.slice(0, 1), named.name.slice(0, 1))
    if (person.age < 18) assert.ok(mother || person.guardian || father, person.idNumber)
  }
  const married = everybody.filter(({ maritalStatus }) => maritalStatus === '20').length
  assert.ok(pairs / married > 0.9, `${pairs} of ${married}`)
})

test('no number can be a living person’s: it is simulated, fits its standard, and nobody else has it', () => {
  const numbers = new Set<string>()
  const divisions = readDivisions()
  for (const { idNumber, birthDate, sex, birthPlace } of everybody) {
    assert.ok(isSimulatedNumber(idNumber) && isIdentityNumber(idNumber), idNumber)
    assert.deepEqual(partsOfNumber(idNumber), { division: birthPlace, born: birthDate, sex, simulated: true })
    const day = `${Math.max(1983, Number(birthDate.slice(0, 4)))}-07-01`
    // Who was born before his county had a code bears its first.
    const codes = divisions.filter(({ code }) => code === birthPlace)
    assert.ok(
      codes.some(({ validFrom, validTo }) => (validFrom <= day && (validTo === null || day < validTo)) || validFrom > day),
      `${birthPlace} was no division on ${day}`,
    )
    numbers.add(idNumber)
  }
  assert.equal(numbers.size, everybody.length)
  assert.ok(firms.every(({ uscc }) => isCreditCode(uscc) && isSimulatedCode(uscc)))
  assert.equal(new Set(firms.map(({ uscc }) => uscc)).size, plan.firms)
})

test('people live in villages that are there, in the county they are counted in', () => {
  for (const { county, people } of counties) {
    const codes = new Set(villagesOf(county.margins.code).map(({ code }) => code))
    assert.ok(people.every(({ village }) => codes.has(village.code)))
  }
  assert.equal(villagesOf('431121')[0]!.code.slice(0, 6), '431181')
})

test('a firm is led and held by people of its county; its shares make a whole, and a branch has a company above it', () => {
  const known = new Map(firms.map((firm) => [firm.id, firm]))
  for (const firm of firms) {
    assert.equal(byId.get(firm.representative!)?.name, firm.representativeName)
    if (firm.kind === 'branch') assert.equal(known.get(firm.parent!)?.kind, 'company')
    if (!firm.shareholders) continue
    assert.equal(
      firm.shareholders.reduce((sum, { permille }) => sum + permille, 0),
      1000,
    )
    const subscribed = firm.shareholders.reduce((sum, share) => sum + Number(share.subscribed), 0)
    assert.equal(subscribed, Number(firm.capital))
    assert.ok(firm.shareholders.every(({ record, permille }) => byId.has(record) && permille > 0))
  }
  assert.ok(firms.some(({ kind }) => kind === 'branch'))
})

test('the same plan gives the same people and firms, another seed gives others', () => {
  const small: Plan = { seed: 7, people: 900, firms: 60 }
  const rows = (of: Plan) => live(of).flatMap(({ people, firms: all }) => [...people, ...all])
  assert.deepEqual(rows(small), rows(small))
  assert.notDeepEqual(
    rows(small).map(({ name }) => name),
    rows({ ...small, seed: 8 }).map(({ name }) => name),
  )
})

test('ids are in the order of their numbers, which can be read from them', () => {
  const ids = idsOf(plan, 'person')
  const numbers = [0, 1, 4095, 65_535, 65_536, 65_999_999]
  const made = numbers.map((n) => ids.of(n))
  assert.deepEqual(made.map(numberOfId), numbers)
  assert.deepEqual(made.toSorted(), made)
  assert.ok(
    made.every((id) => id > ids.first && id < ids.last && /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
  )
})

test('memory does not grow with the people who have passed', () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const here = { people: { before: 0, here: 60_000 }, firms: { before: 0, here: 0 } }
  const used: number[] = []
  let passed = 0
  for (const crowd of peopleOf({ seed: 5, people: 60_000, firms: 0 }, { margins: margins()[3]!, index: 0, ...here })) {
    passed += crowd.length
    if (passed < (used.length === 0 ? 20_000 : 60_000)) continue
    collect()
    used.push(process.memoryUsage().heapUsed)
  }
  assert.equal(used.length, 2)
  assert.ok(used[1]! - used[0]! < 6_000_000, `${used[1]! - used[0]!} bytes more`)
})
