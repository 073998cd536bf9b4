// A plan of simulated people and firms: the seed and how many. From it follows every row: who lives in which county and village,
// and the n-th person's id. Every row says which plan entered it.
import { apportion } from './apportion.ts'
import { margins, type Margins } from './margins.ts'
import type { Orders } from './numbers.ts'

export type Plan = {
  readonly seed: number
  readonly people: number
  readonly firms: number
}

export const MOST_PEOPLE = 66_000_000
export const MOST_FIRMS = 7_000_000
const LEAST_OF_COUNTY = 100

/** The seeded province's own people have a seed that no command takes, so that a plan beside them has its own numbers. */
export const SEED_OF_THE_SEEDED = 0
export const ordersOf = ({ seed }: Plan): Orders => (seed === SEED_OF_THE_SEEDED ? [50, 69] : [70, 479])
/** Credit codes count over the whole province; below these they are for firms written by hand. */
export const firstHome = ({ seed }: Plan): number => (seed === SEED_OF_THE_SEEDED ? 90_000_000 : 1)
export const firstFirmNumber = ({ seed }: Plan): number => (seed === SEED_OF_THE_SEEDED ? 1_000_000 : 10_000_000)

export type County = {
  readonly margins: Margins
  readonly index: number
  /** How many of the plan's people and firms come before, and are here. */
  readonly people: { readonly before: number; readonly here: number }
  readonly firms: { readonly before: number; readonly here: number }
}

/** Few people live in few counties, spread over the province, rather than one here and one there. */
export function countiesOf(plan: Plan): County[] {
  const all = margins()
  const count = Math.min(all.length, Math.max(1, Math.floor(plan.people / LEAST_OF_COUNTY)))
  const chosen = Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)]!)
  const weights = chosen.map(({ population }) => population)
  const parts = { people: apportion(plan.people, weights), firms: apportion(plan.firms, weights) }
  const before = { people: 0, firms: 0 }
  return chosen.map((county, index) => {
    const part = (of: 'people' | 'firms') => {
      const here = parts[of][index]!
      before[of] += here
      return { before: before[of] - here, here }
    }
    return { margins: county, index, people: part('people'), firms: part('firms') }
  })
}

/** Eight digits. */
const hex = (n: number) => (n + 2 ** 32).toString(16).slice(1)

/** Sixteen bits of the plan, the highest set: its ids stand together, after all ids of the present time (RFC 9562 version 7). */
const tagOf = ({ seed, people, firms }: Plan) => {
  let mixed = Math.imul(seed ^ 0x5bd1e995, 0x27d4eb2d) ^ Math.imul(people, 0x165667b1) ^ Math.imul(firms + 1, 0x9e3779b1)
  mixed ^= mixed >>> 15
  return 0x8000 | (mixed & 0x7fff)
}

/** Ids are of version 8: the plan's tag, the number, and the two mixed. In the order of their numbers. */
export function idsOf(plan: Plan, kind: 'person' | 'firm') {
  const tag = hex(tagOf(plan)).slice(4)
  const salt = kind === 'person' ? 0x2545f491 : 0x6c8e9cf5
  const of = (n: number) => {
    const number = hex(n)
    const mixed = hex(Math.imul(n ^ salt, 0x85ebca6b) >>> 0)
    return `${tag}${number.slice(0, 4)}-${number.slice(4)}-8${mixed.slice(0, 3)}-a${mixed.slice(3, 6)}-${tag}${number}`
  }
  return { of, first: `${tag}0000-0000-8000-8000-000000000000`, last: `${tag}ffff-ffff-8fff-bfff-ffffffffffff` }
}

/** The n of an id made above. */
export const numberOfId = (id: string): number => Number.parseInt(id.slice(4, 13).replace('-', ''), 16)

/** Who entered a plan's rows: the plan itself can be read there again. */
export const actorOf = ({ seed, people, firms }: Plan): string => `province/${seed}/${people}/${firms}`

/** The plan that entered a row; undefined when none did. */
export function planOf(actor: string): Plan | undefined {
  const [seed, people, firms] = /^province\/(\d+)\/(\d+)\/(\d+)$/.exec(actor)?.slice(1).map(Number) ?? []
  return seed === undefined ? undefined : { seed, people: people!, firms: firms! }
}
