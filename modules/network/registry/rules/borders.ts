// What separates two networks, read from the rules that refuse links: the map of the networks is drawn from what would be refused,
// so that it cannot show a border other than the one that is held.
import type { Network } from '../networks.ts'
import { groundsAgainst, type LinkKind } from './link-between-networks.ts'

export type Border = {
  readonly a: Network
  readonly b: Network
  readonly separation: 'physical' | 'logical'
  readonly lawful: readonly LinkKind[]
  readonly clauses: readonly string[]
}

const order: readonly Network[] = ['intranet', 'extranet', 'internet', 'crypto']
const kinds: readonly LinkKind[] = ['physical', 'logical', 'ferry']

/** Every pair of networks. Where a logical link is lawful they are logically apart, else physically. */
export const borders = (): Border[] =>
  order.flatMap((a, at) =>
    order.slice(at + 1).map((b) => {
      const tries = kinds.map((kind) => ({ kind, grounds: groundsAgainst({ from: a, to: b, kind, boundary: 'named' }) }))
      const lawful = tries.filter(({ grounds }) => grounds.length === 0).map(({ kind }) => kind)
      const clauses = [...new Set(tries.flatMap(({ grounds }) => grounds.flatMap(({ clauses: cited }) => cited ?? [])))]
      return { a, b, separation: lawful.includes('logical') ? 'logical' : 'physical', lawful, clauses }
    }),
  )
