// People before they have names: as many of each sex and age as the census says, with its shares of schooling and marriage.
import { apportion } from './apportion.ts'
import { BANDS } from './census-columns.ts'
import type { Dice } from './dice.ts'
import { type Crowd, DIVORCED, MARRIED, SINGLE, WIDOWED } from './households.ts'
import { type Margins, MAN } from './margins.ts'
import { OLDEST } from './days.ts'

/** `cells`: how many of each sex and band. */
export function crowdOf(county: Margins, cells: readonly number[], dice: Dice): Crowd {
  const size = cells.reduce((a, b) => a + b, 0)
  const crowd = {
    size,
    sex: new Uint8Array(size),
    age: new Uint8Array(size),
    marriage: new Uint8Array(size),
    schooling: new Uint8Array(size),
  }
  let at = 0
  for (const [cell, count] of cells.entries()) {
    const sex = cell < BANDS.length ? 0 : 1
    const low = BANDS[cell % BANDS.length]!
    const next = BANDS[(cell % BANDS.length) + 1]
    for (let k = 0; k < count; k += 1, at += 1) {
      crowd.sex[at] = sex
      crowd.age[at] = next === undefined ? beyond(low, dice) : low + dice.below(next - low)
    }
  }
  for (const sex of [0, 1] as const) {
    marry(crowd, county, sex, dice)
    school(crowd, county, sex, dice)
  }
  return crowd
}

/** An age from the last band, which has no end: each year a fifth fewer. */
function beyond(low: number, dice: Dice): number {
  let age: number = low
  while (age < OLDEST && dice.chance() < 0.8) age += 1
  return age
}

/** Those of the sex who satisfy, in the order of a figure; each is told from its place what it is. */
function ranked(crowd: Crowd, keep: (i: number) => boolean, figure: (i: number) => number): number[] {
  const found: { i: number; at: number }[] = []
  for (let i = 0; i < crowd.size; i += 1) if (keep(i)) found.push({ i, at: figure(i) })
  return found.toSorted((a, b) => a.at - b.at || a.i - b.i).map(({ i }) => i)
}

/** 民法典 第1047条: men marry from twenty-two, women from twenty. */
const marriageable = (sex: 0 | 1) => (sex === MAN ? 22 : 20)

function marry(crowd: Crowd, county: Margins, sex: 0 | 1, dice: Dice): void {
  const grown = ranked(
    crowd,
    (i) => crowd.sex[i] === sex && crowd.age[i]! >= 15,
    (i) => crowd.age[i]! + dice.spread() * 5 + (crowd.age[i]! < marriageable(sex) ? -1000 : 0),
  )
  const [single, , divorced, widowed] = apportion(grown.length, county.marriage[sex]!)
  const [first, last] = [single!, grown.length - widowed!]
  for (const [place, i] of grown.entries()) {
    const mayMarry = crowd.age[i]! >= marriageable(sex)
    crowd.marriage[i] = place < first || !mayMarry ? SINGLE : place >= last ? WIDOWED : MARRIED
  }
  for (let k = 0; k < divorced! && first < last; k += 1) {
    const i = grown[first + dice.below(last - first)]!
    if (crowd.marriage[i] === MARRIED) crowd.marriage[i] = DIVORCED
  }
}

// Places in the census's list of schooling.
const NONE = 0
const PRESCHOOL = 1
const PRIMARY = 2
const JUNIOR = 3
const SENIOR = 4
const COLLEGE = 5
const BACHELOR = 6

/** The higher schools go to the younger; nobody has finished what he is too young for. */
function school(crowd: Crowd, county: Margins, sex: 0 | 1, dice: Dice): void {
  const pupils = ranked(
    crowd,
    (i) => crowd.sex[i] === sex && crowd.age[i]! >= 3,
    (i) => crowd.age[i]! + dice.spread() * 16,
  )
  const left = apportion(pupils.length, county.schooling[sex]!)
  const give = (i: number, stage: number) => {
    crowd.schooling[i] = stage
    left[stage] = left[stage]! - 1
  }
  for (const i of pupils) if (crowd.age[i]! < 6) give(i, PRESCHOOL)
  for (const i of pupils) {
    const age = crowd.age[i]!
    if (age < 6) continue
    if (age < 22) {
      const higher = left[BACHELOR]! > 0 && dice.chance() < 0.5 ? BACHELOR : COLLEGE
      give(i, age < 12 ? PRIMARY : age < 15 ? JUNIOR : age < 18 || left[higher]! <= 0 ? SENIOR : higher)
    }
  }
  // What the young took beyond a stage's share is missing in the others; they are filled from above.
  let stage = BACHELOR
  for (const i of pupils) {
    if (crowd.age[i]! < 22) continue
    while (stage > NONE && (left[stage]! <= 0 || stage === PRESCHOOL)) stage -= 1
    give(i, stage)
  }
}
