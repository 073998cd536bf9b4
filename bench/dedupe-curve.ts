// How well the score tells: every record near a planted original is scored, and precision and recall are read off by threshold.
import type { Kysely } from 'kysely'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { near } from '#kernel/registers/base/candidates.ts'
import { rowsOf } from '#kernel/registers/base/read.ts'
import { personBase } from '#modules/resources/population/contract.ts'
import { likenesses } from '#modules/resources/matching/likeness.ts'
import { scoreOf } from '#modules/resources/matching/rules/score.ts'

/** Original → its planted double; and originals beside whom only a twin or a namesake was planted, and strangers. */
export type Truth = {
  readonly doubles: ReadonlyMap<string, string>
  readonly others: readonly string[]
  readonly lookalikes: ReadonlySet<string>
}
export type Judged = { readonly score: number; readonly kind: 'double' | 'lookalike' | 'stranger' }

const likeness = likenesses[personBase.name]!
const TODAY = '2026-03-02' as never

export async function judged(
  db: Kysely<KernelTables>,
  { doubles, others, lookalikes }: Truth,
): Promise<{ pairs: Judged[]; planted: number }> {
  const pairs: Judged[] = []
  const originals = await rowsOf(db, personBase, [...doubles.keys(), ...others])
  for (const { id, fields } of originals) {
    const { near: found } = await near(db, personBase, id, likeness.probes(fields))
    for (const { row } of found) {
      const kind = doubles.get(id) === row.id ? 'double' : lookalikes.has(row.id) ? 'lookalike' : 'stranger'
      pairs.push({ score: scoreOf(likeness, fields, row.fields, TODAY).score, kind })
    }
  }
  return { pairs, planted: doubles.size }
}

export function curveOf({ pairs, planted }: { pairs: readonly Judged[]; planted: number }): object {
  const { certain, possible } = likeness.weights.on(TODAY).value
  const at = (threshold: number) => {
    const over = pairs.filter(({ score }) => score >= threshold)
    const right = over.filter(({ kind }) => kind === 'double').length
    const share = (part: number, whole: number) => (whole === 0 ? 1 : Number((part / whole).toFixed(3)))
    return {
      threshold,
      precision: share(right, over.length),
      recall: share(right, planted),
      lookalikes: over.filter(({ kind }) => kind === 'lookalike').length,
      strangers: over.filter(({ kind }) => kind === 'stranger').length,
    }
  }
  return {
    found_by_probes: Number((pairs.filter(({ kind }) => kind === 'double').length / planted).toFixed(3)),
    pairs_scored: pairs.length,
    bands: { possible: at(possible), certain: at(certain) },
    curve: [0, 5, 10, 12, 15, 18, 20, 22, 24, 26, 28, 30, 32, 35, 40].map(at),
  }
}
