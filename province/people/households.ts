// Forms households of some thousand people whose sex, age, schooling and marriage are given: couples of plausible ages, children
// with a mother who was of age to bear them, elders with their children, until there are as many households as the census counts.
// Everything is held in arrays of numbers; -1 is nobody.
import type { Dice } from './dice.ts'

export const SINGLE = 0
export const MARRIED = 1
export const DIVORCED = 2
export const WIDOWED = 3

/** People before they have names: position → fact. */
export type Crowd = {
  readonly size: number
  /** 0 a man, 1 a woman. */
  readonly sex: Uint8Array
  readonly age: Uint8Array
  readonly marriage: Uint8Array
  readonly schooling: Uint8Array
}

export type Households = {
  readonly spouse: Int32Array
  readonly father: Int32Array
  readonly mother: Int32Array
  /** Each with its head first. */
  readonly homes: readonly (readonly number[])[]
}

const YOUNGEST_MOTHER = 19
const OLDEST_MOTHER = 44

/** Those who satisfy, by age, somewhat shuffled. */
function byAge(crowd: Crowd, dice: Dice, keep: (i: number) => boolean): number[] {
  const found: { i: number; at: number }[] = []
  for (let i = 0; i < crowd.size; i += 1) if (keep(i)) found.push({ i, at: crowd.age[i]! + dice.spread() * 1.5 })
  return found.toSorted((a, b) => a.at - b.at).map(({ i }) => i)
}

/** Husbands and wives: the k-th of the married men by age and the k-th of the women. Whom nobody fits is married elsewhere. */
function pair(crowd: Crowd, dice: Dice, spouse: Int32Array): void {
  const lists = [0, 1].map((sex) => byAge(crowd, dice, (i) => crowd.sex[i] === sex && crowd.marriage[i] === MARRIED))
  const least = Math.min(lists[0]!.length, lists[1]!.length)
  const [men, women] = lists.map((list) => Array.from({ length: least }, (_, k) => list[Math.floor(((k + 0.5) * list.length) / least)]!))
  for (let k = 0; k < least; k += 1) {
    const [man, woman] = [men![k]!, women![k]!]
    const older = crowd.age[man]! - crowd.age[woman]!
    if (older < -8 || older > 15) continue
    spouse[man] = woman
    spouse[woman] = man
  }
}

/** Gives single people up to thirty-four a mother of fitting age, and her husband as father. */
function giveParents(crowd: Crowd, dice: Dice, { spouse, father, mother }: Omit<Households, 'homes'>): void {
  const mothers: number[][] = Array.from({ length: 130 }, () => [])
  const room = new Uint8Array(crowd.size)
  const children: number[][] = Array.from({ length: crowd.size }, () => [])
  for (let i = 0; i < crowd.size; i += 1) {
    if (crowd.sex[i] !== 1 || crowd.marriage[i] === SINGLE) continue
    const luck = dice.chance()
    room[i] = luck < 0.45 ? 1 : luck < 0.88 ? 2 : 3
    mothers[crowd.age[i]!]!.push(i)
  }
  const fits = (woman: number, kid: number, most: number) => {
    const man = spouse[woman]!
    if (children[woman]!.length >= room[woman]! + most) return false
    if (man >= 0 && crowd.age[man]! - crowd.age[kid]! < 18) return false
    return children[woman]!.every((other) => Math.abs(crowd.age[other]! - crowd.age[kid]!) >= 2)
  }
  const find = (kid: number, most: number): number => {
    const wished = Math.round(YOUNGEST_MOTHER + 1 + Math.abs(dice.spread()) * 5 + dice.chance() * 6)
    for (let away = 0; away <= OLDEST_MOTHER - YOUNGEST_MOTHER; away += 1) {
      for (const years of away === 0 ? [wished] : [wished - away, wished + away]) {
        if (years < YOUNGEST_MOTHER || years > OLDEST_MOTHER) continue
        const list = mothers[crowd.age[kid]! + years]
        if (!list || list.length === 0) continue
        const from = dice.below(list.length)
        for (let k = 0; k < Math.min(list.length, 12); k += 1) {
          const woman = list[(from + k) % list.length]!
          if (fits(woman, kid, most)) return woman
        }
      }
    }
    return -1
  }
  const kids = byAge(crowd, dice, (i) => crowd.marriage[i] === SINGLE && crowd.age[i]! < 35)
  for (const kid of kids) {
    let woman = find(kid, 0)
    if (woman < 0 && crowd.age[kid]! < 18) woman = find(kid, 2)
    if (woman < 0) continue
    mother[kid] = woman
    father[kid] = spouse[woman]!
    children[woman]!.push(kid)
  }
}

/** Joins and parts homes until there are `wanted`. */
export function formHouseholds(crowd: Crowd, wanted: number, dice: Dice): Households {
  const nobody = () => new Int32Array(crowd.size).fill(-1)
  const kin = { spouse: nobody(), father: nobody(), mother: nobody() }
  pair(crowd, dice, kin.spouse)
  giveParents(crowd, dice, kin)
  const homes = new Map<number, number[]>()
  const headOf = new Int32Array(crowd.size).fill(-1)
  const found = (head: number) => {
    homes.set(head, [head])
    headOf[head] = head
  }
  const enter = (head: number, who: number) => {
    homes.get(head)!.push(who)
    headOf[who] = head
  }
  // Couples, and whoever is grown and lives with no parents.
  const alone: number[] = []
  for (let i = 0; i < crowd.size; i += 1) {
    const mate = kin.spouse[i]!
    if (mate >= 0) {
      if (crowd.sex[i] === 1) continue
      found(i)
      enter(i, mate)
    } else if (kin.mother[i]! < 0 && crowd.age[i]! >= 18) found(i)
    else if (kin.mother[i]! < 0) alone.push(i)
  }
  for (let i = 0; i < crowd.size; i += 1) if (kin.mother[i]! >= 0) enter(headOf[kin.mother[i]!]!, i)
  settleAlone(crowd, dice, homes, alone, found, enter)
  if (homes.size > wanted) joinElders(crowd, dice, kin, homes, headOf, wanted)
  if (homes.size > wanted) joinOthers(crowd, homes, headOf, wanted)
  if (homes.size < wanted) partGrown(crowd, kin, homes, headOf, wanted)
  return { ...kin, homes: mixed([...homes.values()], dice) }
}

/** Neighbours are of all ages. */
function mixed<T>(list: T[], dice: Dice): T[] {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const k = dice.below(i + 1)
    ;[list[i], list[k]] = [list[k]!, list[i]!]
  }
  return list
}

/** Children whose parents are elsewhere live with their elders. */
function settleAlone(
  crowd: Crowd,
  dice: Dice,
  homes: Map<number, number[]>,
  alone: readonly number[],
  found: (head: number) => void,
  enter: (head: number, who: number) => void,
): void {
  const heads = [...homes.keys()]
  for (const kid of alone) {
    const from = dice.below(Math.max(1, heads.length))
    const older = (years: number) => {
      for (let k = 0; k < Math.min(heads.length, 200); k += 1) {
        const head = heads[(from + k) % heads.length]!
        if (crowd.age[head]! - crowd.age[kid]! >= years && crowd.age[head]! <= 80) return head
      }
      return undefined
    }
    const head = older(42) ?? older(18)
    if (head === undefined) found(kid)
    else enter(head, kid)
  }
}

/** Moves a whole home into another one. */
function move(homes: Map<number, number[]>, headOf: Int32Array, from: number, to: number): void {
  for (const who of homes.get(from)!) headOf[who] = to
  homes.get(to)!.push(...homes.get(from)!)
  homes.delete(from)
}

type Kin = Omit<Households, 'homes'>

/** Elders move in with a couple a generation younger, as the parents of one of them. */
function joinElders(crowd: Crowd, dice: Dice, kin: Kin, homes: Map<number, number[]>, headOf: Int32Array, wanted: number): void {
  const free: number[][] = Array.from({ length: 130 }, () => [])
  for (const head of homes.keys()) if (kin.spouse[head]! >= 0 && crowd.age[head]! < 62) free[crowd.age[head]!]!.push(head)
  const elders = [...homes.keys()].filter((head) => crowd.age[head]! >= 58 && crowd.marriage[head] !== SINGLE)
  const order = elders.map((head) => ({ head, at: -crowd.age[head]! + dice.spread() * 6 - (crowd.marriage[head] === WIDOWED ? 12 : 0) }))
  for (const { head } of order.toSorted((a, b) => a.at - b.at)) {
    if (homes.size <= wanted) return
    const woman = crowd.sex[head] === 1 ? head : kin.spouse[head]!
    const bore = woman >= 0 ? crowd.age[woman]! : crowd.age[head]! - 2
    const years = [24, 22, 26, 28, 20, 30, 33, 36].find((gap) => (free[bore - gap] ?? []).length > 0)
    if (years === undefined) continue
    const child = free[bore - years]!.pop()!
    if (woman >= 0) kin.mother[child] = woman
    const man = crowd.sex[head] === 0 ? head : kin.spouse[head]!
    if (man >= 0 && crowd.age[man]! - crowd.age[child]! >= 18) kin.father[child] = man
    move(homes, headOf, head, child)
  }
}

/** People who live alone share a home with others alone. */
function joinOthers(crowd: Crowd, homes: Map<number, number[]>, headOf: Int32Array, wanted: number): void {
  const single = [...homes].filter(([, members]) => members.length === 1).map(([head]) => head)
  const ordered = single.toSorted((a, b) => crowd.age[a]! - crowd.age[b]! || a - b)
  for (let k = 0; k + 1 < ordered.length && homes.size > wanted; k += 2) move(homes, headOf, ordered[k]!, ordered[k + 1]!)
}

/** Grown children leave their parents' home, the oldest first. */
function partGrown(crowd: Crowd, kin: Kin, homes: Map<number, number[]>, headOf: Int32Array, wanted: number): void {
  const grown: number[] = []
  for (let i = 0; i < crowd.size; i += 1) if (crowd.age[i]! >= 20 && headOf[i] !== i && kin.spouse[i]! < 0) grown.push(i)
  for (const who of grown.toSorted((a, b) => crowd.age[b]! - crowd.age[a]! || a - b)) {
    if (homes.size >= wanted) return
    const home = homes.get(headOf[who]!)!
    home.splice(home.indexOf(who), 1)
    homes.set(who, [who])
    headOf[who] = who
  }
}
