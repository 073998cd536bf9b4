// The villages of a county as people and firms live in them, with the words of an address.
import { readDivisions } from '../divisions.ts'
import { parentOfPlace, readLocalities } from '../localities.ts'
import { CENSUS_DAY } from './margins.ts'

export type Village = {
  readonly code: string
  /** County, town, village. */
  readonly words: string
  readonly isTown: boolean
}

let villages: Map<string, Village[]> | undefined

function readVillages(): Map<string, Village[]> {
  const towns = new Map<string, string>()
  const counties = new Map(
    readDivisions()
      .filter(({ validTo }) => validTo === null)
      .map(({ code, name, parent }) => [code, { name, parent }]),
  )
  const found = new Map<string, Village[]>()
  for (const { code, name } of readLocalities()) {
    if (code.length === 9) towns.set(code, name)
    else {
      const county = code.slice(0, 6)
      const at = counties.get(county)
      if (!at) continue
      const prefecture = at.parent === '430000' ? '' : (counties.get(at.parent ?? '')?.name ?? '')
      const list = found.get(county) ?? []
      found.set(county, list)
      const isTown = /居委会|社区/.test(name)
      list.push({ code, words: `${prefecture}${at.name}${towns.get(parentOfPlace(code))}${name}`, isTown })
    }
  }
  for (const { code, validTo, successors } of readDivisions()) {
    const later = validTo !== null && validTo > CENSUS_DAY ? found.get(successors[0]!) : undefined
    if (later) found.set(code, later)
  }
  return found
}

/** The villages of a county of the census, by its code of 2020: 祁阳 became a city in 2021. */
export function villagesOf(county: string): readonly Village[] {
  villages ??= readVillages()
  return villages.get(county)!
}

/** The number at the door: in a village group and house, in a town house, stair and flat. */
export function doorOf(isTown: boolean, home: number): string {
  if (!isTown) return `${(home % 23) + 1}组${(Math.floor(home / 23) % 97) + 1}号`
  return `${(home % 38) + 1}栋${(Math.floor(home / 38) % 3) + 1}单元${(Math.floor(home / 114) % 28) + 1}0${(home % 4) + 1}室`
}
