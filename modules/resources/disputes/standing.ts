// What stands in a register, asked of its own room: whole records never leave this file but as a digest, as what a right shows,
// or as what is one's own.
import { decide } from '#kernel/access/decide.ts'
import type { Out } from '#kernel/module/contract.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, Refused, refuse } from '#kernel/refusal/refusal.ts'
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { type BaseDoor, doorOf } from '#kernel/registers/base/door.ts'
import { cut, type Reader, rightFor, writeLooks } from '#kernel/registers/base/reading.ts'
import { digestOf } from '#kernel/trust/canonical.ts'
import type { Read, Write } from './store.ts'

export type Whole = Out<BaseDoor['whole']>['rows'][number] & { readonly fields: Readonly<Record<string, unknown>> }
export type Standing = { readonly row: Whole; readonly ids: readonly string[] }

/** A merged record leads on; a ring or a longer chain is no record. */
const MOST_MERGES = 8

/** The record as it stands; where it was merged, the one it was merged into. `ids` are all it went by. */
export async function standingOf(desk: Read, base: BaseRegister, id: string): Promise<Standing | undefined> {
  const ids: string[] = []
  for (let next: string | null = id; next !== null && ids.length < MOST_MERGES;) {
    ids.push(next)
    const { rows }: Out<BaseDoor['whole']> = await desk.ask(doorOf(base).whole, { ids: [next] })
    const row = rows[0] as Whole | undefined
    if (!row) return undefined
    if (row.state !== 'merged') return { row, ids }
    next = row.mergedInto
  }
  return undefined
}

/** Whether the official reaches the record with the register's own permission. */
export const isReached = (desk: Read, base: BaseRegister, { fields }: Whole): boolean =>
  decide(desk.actor, base.may, { division: fields[base.placed] as string }).allowed

/** The record for an official; one out of reach is as if it were not there. */
export async function reachedStanding(desk: Read, base: BaseRegister, id: string): Promise<Standing> {
  const found = await standingOf(desk, base, id)
  return found && isReached(desk, base, found.row) ? found : refuse(ground(kernelRefusals.notFound))
}

export const writerOf = async (desk: Read, base: BaseRegister, id: string, field: string) =>
  (await desk.ask(doorOf(base).written, { id, field })).by

/** Says whether a value still stands without keeping it; the salt is the claim's own. */
export const digestFor = (salt: string, value: unknown): string => digestOf({ salt, value: value ?? null })

/** The desk as a reader of a base register whose purpose is the errand itself. */
const readerAt = ({ tx, actor, today, now, request }: Read | Write, purpose: string): Reader => ({
  tx,
  actor,
  today,
  now,
  request,
  purpose,
})

/**
 * What the actor's organ may see of the record for the matter, with the look written; undefined when it holds no such right. Of
 * the fields asked for, those of the right.
 */
export async function shownFor(
  desk: Read | Write,
  base: BaseRegister,
  row: Whole,
  { matter, purpose, fields }: { readonly matter: string; readonly purpose: string; readonly fields: readonly string[] },
): Promise<Record<string, unknown> | undefined> {
  const reader = readerAt(desk, purpose)
  try {
    const right = await rightFor(reader, base, matter, 'open')
    const shown = cut(base, { ...right, fields: right.fields.filter((field) => fields.includes(field)) }, row.fields)
    const seen = Object.keys(shown)
    if (seen.length > 0) await writeLooks(reader, base, right, 'open', [{ id: row.id, fields: seen }])
    return shown
  } catch (error) {
    if (error instanceof Refused) return undefined
    throw error
  }
}
