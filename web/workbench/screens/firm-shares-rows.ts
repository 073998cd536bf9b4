// The rows of the drawing of shares: a tree up and a tree down, each edge under the firm it leads on from.
import type { Out } from '#kernel/module/contract.ts'
import type { shares } from '#modules/resources/legal-persons/contract.ts'

export type Shares = Out<typeof shares>
export type ShareEdge = Shares['edges'][number]
type Way = ShareEdge['way']

export type ShareRow = {
  readonly key: string
  readonly depth: number
  readonly edge: ShareEdge
  /** The record that the row leads to, if it is a firm of the base. */
  readonly firm: string | undefined
  readonly name: string
  /** The row under whose firm this one hangs; -1 for the record itself. */
  readonly under: number
}

/** The other end of the edge: whom the row shows. */
const shownOf = (way: Way, { firm, holder, holderKind }: ShareEdge) =>
  way === 'holdings' ? firm : holderKind === 'legal-person' ? (holder ?? undefined) : undefined

const startOf = (way: Way, { firm, holder }: ShareEdge) => (way === 'holders' ? firm : holder)

export function shareRows({ edges, firms }: Shares, root: string, way: Way): ShareRow[] {
  const names = new Map(firms.map(({ id, name }) => [id, name]))
  const mine = edges.filter((edge) => edge.way === way)
  const rows: ShareRow[] = []
  const hang = (from: string, level: number, under: number, path: string) => {
    // Two chains that lead to one firm give its edges twice.
    const seen = new Set<string>()
    for (const edge of mine) {
      const key = `${path}/${edge.holder ?? edge.holderName}>${edge.firm}`
      if (edge.level !== level || startOf(way, edge) !== from || seen.has(key)) continue
      seen.add(key)
      const firm = shownOf(way, edge)
      const name = way === 'holders' ? edge.holderName : (names.get(edge.firm) ?? edge.firm)
      rows.push({ key, depth: level - 1, edge, firm, name, under })
      if (firm && !edge.ring) hang(firm, level + 1, rows.length - 1, key)
    }
  }
  hang(root, 1, -1, '')
  return rows
}

/** A name in lines of at most so many characters. */
export const linesOf = (name: string, most: number): string[] =>
  [...name].length <= most ? [name] : [[...name].slice(0, most).join(''), [...name].slice(most, most * 2).join('')]
