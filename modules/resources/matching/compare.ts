// Looking for doubles and scoring them: used for one record, for a pair that somebody puts, and for each record of a sweep.
import type { Out } from '#kernel/module/contract.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { BaseDoor } from '#kernel/registers/base/door.ts'
import { maskOf } from '#kernel/registers/base/mask.ts'
import type { Fields } from './rules/comparisons.ts'
import { levels } from './rules/comparisons.ts'
import { type Line, type Scored, scoreOf } from './rules/score.ts'
import { type FoundPair, inOrder } from './store/pairs.ts'
import type { Read } from './store/tables.ts'
import type { Book } from './surveyed.ts'

type Answered = Out<BaseDoor['whole']>['rows'][number]
export type Whole = Omit<Answered, 'fields'> & { readonly fields: Fields }
export type Double = { readonly record: Whole; readonly scored: Scored; readonly leads: readonly string[] }

/** Both records as they stand; refuses when one is not there. */
export async function wholeOf(desk: Read, { door }: Book, ids: readonly string[]): Promise<Whole[]> {
  const { rows } = await desk.ask(door.whole, { ids: [...ids] })
  return ids.map((id) => (rows.find((row) => row.id === id) as Whole | undefined) ?? refuse(ground(kernelRefusals.notFound)))
}

/** Two of them. */
export const bothOf = async (desk: Read, book: Book, ids: readonly [string, string]): Promise<[Whole, Whole]> =>
  (await wholeOf(desk, book, ids)) as [Whole, Whole]

/** The records near this one that are not unlike it, best first. Simulated records are compared with simulated ones alone. */
export async function doublesOf(
  desk: Read,
  { door, likeness }: Book,
  record: Whole,
): Promise<{ doubles: Double[]; looked: number; full: string[] }> {
  const { rows, full } = await desk.ask(door.candidates, { id: record.id, probes: likeness.probes(record.fields) })
  const near = rows.filter(({ simulated }) => simulated === record.simulated)
  const doubles = near.map(({ blocks, ...other }): Double => {
    const whole = other as Whole
    return { record: whole, scored: scoreOf(likeness, record.fields, whole.fields, desk.today), leads: blocks }
  })
  return {
    doubles: doubles
      .filter(({ scored }) => scored.band !== 'unlike')
      .toSorted((a, b) => b.scored.score - a.scored.score || (a.record.id < b.record.id ? -1 : 1)),
    looked: near.length,
    full,
  }
}

/** The pair as it is kept: its evidence without any value of a record, its names masked. */
export function pairFound({ base }: Book, a: Whole, b: Whole, { score, band, lines }: Scored, found_by: FoundPair['found_by']): FoundPair {
  const key = inOrder(a.id, b.id)
  const [first, second] = a.id === key.one ? [a, b] : [b, a]
  const label = (of: Whole) => String(maskOf(base, base.label, of.fields[base.label]) ?? '')
  return {
    ...key,
    register: base.name,
    score,
    band,
    evidence: [...lines],
    labels: [label(first), label(second)],
    division: String(first.fields[base.placed] ?? ''),
    simulated: a.simulated,
    found_by,
  }
}

/** Lines as they are read; `within`: those alone that look at nothing beyond these fields. */
export const shownLines = ({ likeness }: Book, found: readonly Line[], within?: readonly string[]) =>
  found.flatMap(({ comparison, level, points }) => {
    const of = likeness.comparisons.find(({ name }) => name === comparison)
    if (!of || (within && !of.fields.every((field) => within.includes(field)))) return []
    return [{ comparison, title: { ...of.title }, level, words: { ...levels[level] }, points, fields: [...of.fields] }]
  })
