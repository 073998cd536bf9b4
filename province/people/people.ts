// The people of a county, household by household, a few thousand in memory at a time. The same plan gives the same people, in the
// same order, wherever one begins to listen.
import { pinyinOf } from '#kernel/text/pinyin.ts'
import { apportion } from './apportion.ts'
import { crowdOf } from './crowd.ts'
import { birthdays, dayText, yearOf } from './days.ts'
import { type Dice, diceOf } from './dice.ts'
import { type Crowd, DIVORCED, formHouseholds, type Households, MARRIED, WIDOWED } from './households.ts'
import type { Margins } from './margins.ts'
import { familyName, givenName } from './names.ts'
import { type Numbers, numbersOf } from './numbers.ts'
import { ethnicityOf } from './ethnicity.ts'
import { doorOf, type Village, villagesOf } from './places.ts'
import { type County, firstHome, idsOf, ordersOf, type Plan } from './plan.ts'

/** People that are formed together. */
const CROWD = 4096

export type Person = {
  readonly n: number
  readonly id: string
  readonly idNumber: string
  readonly name: string
  readonly pinyin: string
  readonly sex: '1' | '2'
  readonly ethnicity: string
  readonly birthDate: string
  readonly birthPlace: string
  readonly village: Village
  readonly address: string
  readonly household: string
  readonly headRelation: string
  readonly father: string | null
  readonly mother: string | null
  readonly spouse: string | null
  readonly guardian: string | null
  readonly maritalStatus: string
  readonly education: string | null
  readonly age: number
}

/** The people of a county, a crowd at a time. */
export function* peopleOf(plan: Plan, county: County): Generator<Person[]> {
  const { margins, people } = county
  const numbers = numbersOf(margins.code, ordersOf(plan))
  const villages = villagesOf(margins.code)
  const left = apportion(people.here, margins.cells)
  const crowds = Math.max(1, Math.ceil(people.here / CROWD))
  let [first, home] = [people.before, 0]
  for (let k = 0; k < crowds && people.here > 0; k += 1) {
    const size = Math.ceil((people.before + people.here - first) / (crowds - k))
    const cells = apportion(size, left)
    for (const [i, count] of cells.entries()) left[i] = left[i]! - count
    const dice = diceOf(plan.seed, plan.people, Number(margins.code), k)
    const crowd = crowdOf(margins, cells, dice)
    const wanted = Math.max(1, Math.round(size / margins.household))
    const households = formHouseholds(crowd, wanted, dice)
    const all = Math.max(1, people.here / margins.household)
    const villageAt = (at: number) => villages[Math.min(villages.length - 1, Math.floor(((at + dice.chance()) * villages.length) / all))]!
    yield written({ plan, margins, numbers, dice, crowd, households, first, homesBefore: home, villageAt })
    first += size
    home += households.homes.length
  }
}

type Writing = {
  readonly plan: Plan
  readonly margins: Margins
  readonly numbers: Numbers
  readonly dice: Dice
  readonly crowd: Crowd
  readonly households: Households
  readonly first: number
  readonly homesBefore: number
  readonly villageAt: (home: number) => Village
}

function written({ plan, margins, numbers, dice, crowd, households, first, homesBefore, villageAt }: Writing): Person[] {
  const { homes, father, mother, spouse } = households
  const place = new Int32Array(crowd.size)
  let next = first
  for (const home of homes) for (const who of home) place[who] = next++
  const families = familiesOf(crowd, households, dice)
  const ids = idsOf(plan, 'person')
  const made = Array.from(place, (n) => ids.of(n))
  const idOf = (who: number) => (who >= 0 ? made[who]! : null)
  const people: Person[] = []
  for (const [at, home] of homes.entries()) {
    const village = villageAt(homesBefore + at)
    const address = village.words + doorOf(village.isTown, homesBefore + at)
    const household = `0${margins.code.slice(1)}${String(firstHome(plan) + homesBefore + at).padStart(8, '0')}`
    const ethnicity = ethnicityOf(margins, dice)
    for (const who of home) {
      const sex = crowd.sex[who] === 0 ? '1' : '2'
      const age = crowd.age[who]!
      const days = birthdays(age)
      const { number, day } = numbers.next(days.first + dice.below(days.count), sex)
      const birthDate = dayText(day)
      const name = families[who]! + givenName(dice, sex, yearOf(day))
      const hasNoParent = mother[who]! < 0 && father[who]! < 0
      people.push({
        n: place[who]!,
        id: made[who]!,
        idNumber: number,
        name,
        pinyin: pinyinOf(name),
        sex,
        ethnicity,
        birthDate,
        birthPlace: numbers.codeOn(day),
        village,
        address,
        household,
        headRelation: relationOf(crowd, households, home[0]!, who),
        father: idOf(father[who]!),
        mother: idOf(mother[who]!),
        spouse: idOf(spouse[who]!),
        guardian: age < 18 && hasNoParent && crowd.age[home[0]!]! >= 18 ? idOf(home[0]!) : null,
        maritalStatus: maritalOf(crowd.marriage[who]!),
        education: educationOf(crowd.schooling[who]!, age, dice),
        age,
      })
    }
  }
  return people
}

/** Children bear their father's family name, or else their mother's. */
function familiesOf(crowd: Crowd, { father, mother }: Households, dice: Dice): string[] {
  const families: string[] = Array.from({ length: crowd.size })
  const of = (who: number): string => {
    const from = father[who]! >= 0 ? father[who]! : mother[who]!
    return (families[who] ??= from >= 0 ? of(from) : familyName(dice))
  }
  for (let who = 0; who < crowd.size; who += 1) of(who)
  return families
}

/** GB/T 4761. */
function relationOf(crowd: Crowd, { father, mother, spouse }: Households, head: number, who: number): string {
  if (who === head) return '02'
  const mate = spouse[head]!
  if (who === mate) return '10'
  if (father[who] === head || mother[who] === head || (mate >= 0 && mother[who] === mate)) return crowd.sex[who] === 0 ? '20' : '30'
  const isParent = (of: number) => of >= 0 && (father[of] === who || mother[of] === who || spouse[mother[of] ?? -1] === who)
  if (isParent(head) || isParent(mate)) return '50'
  if (mother[who]! >= 0 && mother[who] === mother[head]) return '70'
  return crowd.age[head]! - crowd.age[who]! >= 42 ? '40' : '99'
}

/** GB/T 2261.2. */
const maritalOf = (marriage: number): string =>
  marriage === MARRIED ? '20' : marriage === WIDOWED ? '30' : marriage === DIVORCED ? '40' : '10'

/** GB/T 4658. */
function educationOf(schooling: number, age: number, dice: Dice): string | null {
  if (age < 6) return null
  const level = ['90', '90', '80', '70', '60', '30', '20'][schooling]!
  if (level === '60' && age >= 18 && dice.chance() < 0.25) return '40'
  if (level === '20' && age >= 24 && dice.chance() < 0.07) return '10'
  return level
}
