// Two records that are one (并档), without loss: a life event on each and nothing else. The loser gets `merger`, which says into
// which record it went; the survivor gets `joined`, which sets the fields whose value is taken from the loser, or none. Both
// histories stay whole, and what refers to the loser goes on referring to it: readers follow (follow.ts).
//
// Undoing it (`separation` on each) declares exactly those two events void. What was recorded on the survivor since stays.
import { sql } from 'kysely'
import type { Desk } from '../../module/define-module.ts'
import { kernelRefusals } from '../../module/refusals.ts'
import { type Ground, ground, grounds, refuse, refuseAny } from '../../refusal/refusal.ts'
import type { BaseRegister } from '../../module/base-register.ts'
import { counting } from './fold.ts'
import { amend } from './keep.ts'
import { mergeRefusals } from './merge-refusals.ts'
import { eventsOf } from './read.ts'
import { baseRow, type BaseRow, recordTable, tablesOfBase } from './table.ts'

export type Merge = {
  readonly survivor: string
  readonly loser: string
  /** The versions that were compared: two records of which one has changed since are compared anew. */
  readonly seen: { readonly survivor: number; readonly loser: number }
  /** Fields whose value is the loser's from today on. */
  readonly take: readonly string[]
  readonly evidence: string
}

/** The two events of a merge, by seq, each in its own record. */
export type MergeEvents = { readonly merger: number; readonly joined: number }
export type Merged = MergeEvents & { readonly versions: { readonly survivor: number; readonly loser: number } }

type Pair = { readonly survivor: BaseRow; readonly loser: BaseRow }

export async function merge(desk: Desk<never> | Desk, base: BaseRegister, what: Merge): Promise<Merged> {
  const pair = await bothLocked(desk, base, what)
  refuseAny(notMergeable(pair, what.seen))
  const { survivor, loser } = pair
  const day = { effective: desk.today, evidence: what.evidence, merging: true } as const
  const sets = Object.fromEntries(what.take.map((field) => [field, loser.fields[field] ?? null]))
  const joined = await amend(desk, base, { ...day, kind: 'joined', record: survivor.id, sets })
  const merger = await amend(desk, base, { ...day, kind: 'merger', record: loser.id, sets: { mergedInto: survivor.id } })
  return {
    merger: merger.version,
    joined: joined.version,
    versions: { survivor: joined.version, loser: merger.version },
  }
}

export type Separation = Pick<Merge, 'survivor' | 'loser' | 'evidence'> & { readonly events: MergeEvents }

export async function separate(desk: Desk<never> | Desk, base: BaseRegister, what: Separation): Promise<Merged['versions']> {
  const pair = await bothLocked(desk, base, what)
  const { survivor, loser } = pair
  if (loser.mergedInto !== survivor.id) refuse(ground(mergeRefusals.notMerged, undefined, 'loser'))
  // What the survivor took over went on into another record: the way back goes through that one first.
  if (survivor.state === 'merged') refuse(ground(mergeRefusals.survivorMerged, { into: survivor.mergedInto ?? '' }, 'survivor'))
  refuseAny(await strangers(desk, base, pair, what.events))
  const day = { kind: 'separation', effective: desk.today, evidence: what.evidence, sets: {}, merging: true } as const
  const left = await amend(desk, base, { ...day, record: survivor.id, voids: [what.events.joined] })
  const back = await amend(desk, base, { ...day, record: loser.id, voids: [what.events.merger] })
  return { survivor: left.version, loser: back.version }
}

/** Both rows, locked in the order of their ids: two merges the other way round wait for each other and do not embrace. */
async function bothLocked(
  desk: Desk<never> | Desk,
  base: BaseRegister,
  { survivor, loser }: Pick<Merge, 'survivor' | 'loser'>,
): Promise<Pair> {
  if (survivor === loser) refuse(ground(mergeRefusals.sameRecord, undefined, 'loser'))
  const { rows } = await sql<Record<string, unknown>>`select * from ${recordTable(base)}
    where id = any(${[survivor, loser]}::uuid[]) order by id for update`.execute(tablesOfBase(desk))
  const found = rows.map((row) => baseRow(base, row))
  const one = (id: string) => found.find((row) => row.id === id) ?? refuse(ground(kernelRefusals.notFound))
  return { survivor: one(survivor), loser: one(loser) }
}

function notMergeable({ survivor, loser }: Pair, seen: Merge['seen']): Ground[] {
  const changed = (row: BaseRow, version: number, field: string) =>
    row.version !== version && ground(kernelRefusals.changedMeanwhile, { seen: version, current: row.version }, field)
  const gone = (row: BaseRow, field: string) =>
    row.state === 'merged' && ground(mergeRefusals.alreadyMerged, { into: row.mergedInto ?? '' }, field)
  const merged = grounds(gone(survivor, 'survivor'), gone(loser, 'loser'))
  return merged.length > 0
    ? merged
    : grounds(
        survivor.state !== loser.state && ground(mergeRefusals.statesDiffer),
        survivor.simulated !== loser.simulated && ground(mergeRefusals.simulatedAndReal),
        changed(survivor, seen.survivor, 'seenSurvivor'),
        changed(loser, seen.loser, 'seenLoser'),
      )
}

/** The events named must be those of one merge of these two, and still count. */
async function strangers(
  desk: Desk<never> | Desk,
  base: BaseRegister,
  { survivor, loser }: Pair,
  { merger, joined }: MergeEvents,
): Promise<Ground[]> {
  const db = tablesOfBase(desk)
  const went = counting(await eventsOf(db, base, loser)).find(({ seq, kind }) => seq === merger && kind === 'merger')
  const came = counting(await eventsOf(db, base, survivor)).find(({ seq, kind }) => seq === joined && kind === 'joined')
  const isOne = went?.sets.mergedInto === survivor.id && came?.at === went.at && came.evidence === went.evidence
  return grounds(!isOne && ground(mergeRefusals.notItsEvents, { merger, joined }))
}
