// A rehearsal: every work is tried on the real tables inside a savepoint, also after one was refused, so that the proposer
// learns every ground at once; then the room looks at what the province would be, and all is undone.
import type { Work } from '#kernel/module/define-module.ts'
import { type Ground, ground } from '#kernel/refusal/refusal.ts'
import { digestOf } from '#kernel/trust/canonical.ts'
import { differing, fileChanges, shownOf, sourcesOf, textsOf, versionsOf } from './picture-of-files.ts'
import { recordChanges } from './picture-of-records.ts'
import { steady } from './steady.ts'
import { refusals } from './refusals.ts'
import { type Picture, snapshot, touchedSince, type Write } from './store.ts'
import type { Surveyed } from './surveyed.ts'

const MOST_GROUNDS = 200
const MOST_RECORDS = 2_000
const MOST_FILES = 300

export type Rehearsed = { readonly picture: Picture; readonly refused?: undefined } | { readonly refused: readonly Ground[] }

export async function rehearse(desk: Write, { makers, registers }: Surveyed, works: readonly Work[]): Promise<Rehearsed> {
  const sources = sourcesOf(makers)
  const before = await versionsOf(desk, sources)
  const seen = await snapshot(desk)
  const { seen: then } = await desk.rehearse([], async () => {
    const refused = await tryAll(desk, works)
    if (refused.length > 0) return { refused }
    const touched = await touchedSince(desk, seen, desk.now)
    const after = await versionsOf(desk, sources)
    const { paths, more } = differing(before, after, MOST_FILES)
    return { touched, paths, more, texts: await textsOf(desk, paths, after) }
  })
  if (!then || 'refused' in then) return { refused: then?.refused ?? [] }
  const { touched, paths, more, texts } = then
  const records = recordChanges(touched, registers)
  const files = fileChanges(await textsOf(desk, paths, before), texts)
  return {
    picture: {
      digest: digestOf(steady(touched, files, desk.today)),
      at: desk.now,
      records: records.slice(0, MOST_RECORDS),
      moreRecords: Math.max(0, records.length - MOST_RECORDS),
      files: shownOf(files),
      moreFiles: more,
    },
  }
}

/** Does the works one by one, the next also when one was refused; answers every ground by its place. */
async function tryAll(desk: Write, works: readonly Work[]): Promise<Ground[]> {
  const refused: Ground[] = []
  for (const [i, work] of works.entries()) {
    const { refused: grounds = [] } = await desk.perform([work])
    refused.push(...grounds.map((one) => placed(one, i)))
  }
  return refused
}

/** The ground with the work's place before the field's. */
const placed = (one: Ground, index: number): Ground => ({ ...one, field: `/works/${index}${one.field === '/' ? '' : (one.field ?? '')}` })

/** Not more grounds than a person reads; how many are left is said. */
export const firstOf = (grounds: readonly Ground[]): readonly Ground[] =>
  grounds.length <= MOST_GROUNDS
    ? grounds
    : [...grounds.slice(0, MOST_GROUNDS), ground(refusals.moreRefused, { more: grounds.length - MOST_GROUNDS })]
