// A tree that grows at its right edge, holding only the frontier. The sealer keeps what it completes; the verifier compares.
import { nodeHash, type Hash } from './merkle.ts'
import { fold, frontier, type Place } from './tree-plan.ts'
import { sm3 } from '../trust/sm3.ts'

export type Node = Place & { readonly hash: Buffer }

export class TreeGrowth {
  readonly #hash: Hash
  readonly #edge: Node[]
  #size: number

  /** Continues a tree of `size` leaves from the nodes of its frontier, largest first. */
  constructor(size = 0, edge: readonly Uint8Array[] = [], hash: Hash = sm3) {
    const places = frontier(size)
    if (places.length !== edge.length) throw new RangeError(`a tree of ${size} leaves has ${places.length} subtrees`)
    this.#hash = hash
    this.#size = size
    this.#edge = places.map((place, i) => ({ ...place, hash: Buffer.from(edge[i]!) }))
  }

  get size(): number {
    return this.#size
  }

  /** The root as the tree stands. */
  root(): Buffer {
    return fold(
      this.#edge.map(({ hash }) => hash),
      this.#hash,
    )
  }

  /** Appends a leaf hash; answers the nodes it completes, the leaf itself first. */
  append(leaf: Buffer): Node[] {
    let node: Node = { level: 0, index: this.#size, hash: leaf }
    const complete = [node]
    while (this.#edge.at(-1)?.level === node.level) {
      const left = this.#edge.pop()!
      node = {
        level: node.level + 1,
        index: left.index / 2,
        hash: nodeHash(left.hash, node.hash, this.#hash),
      }
      complete.push(node)
    }
    this.#edge.push(node)
    this.#size += 1
    return complete
  }
}
