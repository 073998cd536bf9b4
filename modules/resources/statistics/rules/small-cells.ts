// What may be published of a count. The finest cells are rounded one by one, at random but always the same way for the same count
// of the same cell; a small one is not shown; and every total is added from the rounded cells, never from the true ones. So all
// tables of all days together say no more of a small cell than: fewer than the bound. (Decision 0046 weighs the alternatives.)
//
//   n >= bound   rounded to a neighbouring multiple of the base; shown
//   n <  bound   the bound with probability n / bound, else nothing; counted so in totals, not shown itself
//
// Both keep the expected value. A cell of nobody and a cell of a few look alike.
import type { Dated } from '#kernel/time/dated.ts'
import { dated } from '#kernel/time/dated.ts'

export type SmallCells = { readonly below: number; readonly base: number }

export const smallCells: Dated<SmallCells> = dated({
  from: '2004-06-09',
  value: { below: 10, base: 5 },
  law: '统计法 第25条；个人信息保护法 第73条',
  remark: 'unconfirmed: no text gives the figure; ten is the practice of census offices, and the article’s number follows the text of 2009',
})

/** A cell by its codes: the county first. */
export type Leaf = { readonly key: readonly string[]; readonly count: number }
export type Cell = { readonly key: readonly string[]; readonly value: number }

/** Between 0 (inclusive) and 1: the same for the same key and count, and unknown outside. */
export type Draw = (key: readonly string[], count: number) => number

export const TOTAL = '_T'
const PROVINCE = '430000'

/** What a finest cell adds to totals. */
export function contribution(count: number, { below, base }: SmallCells, draw: number): number {
  if (count < below) return draw < count / below ? below : 0
  const over = count % base
  return count - over + (draw < over / base ? base : 0)
}

/** Every cell that may be shown, with totals over each dimension, prefectures and the province. */
export function published(leaves: readonly Leaf[], limits: SmallCells, draw: Draw): Cell[] {
  const sums = new Map<string, { key: readonly string[]; value: number }>()
  const hidden = new Set<string>()
  for (const { key, count } of leaves) {
    if (count < limits.below) hidden.add(key.join('.'))
    const value = contribution(count, limits, draw(key, count))
    if (value === 0) continue
    for (const wider of totalsOf(key)) {
      const name = wider.join('.')
      const sum = sums.get(name)
      if (sum) sum.value += value
      else sums.set(name, { key: wider, value })
    }
  }
  return [...sums].filter(([name, { value }]) => !hidden.has(name) && value >= limits.below).map(([, cell]) => cell)
}

/** The cell itself and every total that it is part of. */
function totalsOf([county = '', ...rest]: readonly string[]): string[][] {
  const areas = [...new Set([county, `${county.slice(0, 4)}00`, PROVINCE])]
  const wider = rest.reduce<string[][]>(
    (all, code) =>
      all.flatMap((key) => [
        [...key, code],
        [...key, TOTAL],
      ]),
    [[]],
  )
  return areas.flatMap((area) => wider.map((key) => [area, ...key]))
}
