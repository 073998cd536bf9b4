// A part for whoever applied, or whom they act for: another's is as if it were not there.
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Standing } from '#modules/services/items/contract.ts'
import { holderOf } from './applicant.ts'
import { refusals } from './refusals.ts'
import { partStanding } from './rules/standing.ts'
import { isWithinAgency } from './rules/who-may-apply.ts'
import type { Read, Write } from './store.ts'
import { type Held, heldPart, holdPart } from './store/acts.ts'

const isOwn = (desk: Read, { application }: Held) =>
  application.holder === holderOf(desk.actor) && isWithinAgency(desk.actor, application.errand)

/** Held for an act; a part that waits has no case and is held by nobody. */
export async function holdOwn(desk: Write, id: string): Promise<Held & { readonly standing: Standing | undefined }> {
  const seen = await heldPart(desk, id)
  if (!seen || !isOwn(desk, seen)) refuse(ground(refusals.notYours))
  const held = seen.caseNumber === null ? seen : await holdPart(desk, id)
  return { ...held, standing: partStanding(held.part, held.acts, desk) }
}

export async function readOwn(desk: Read, id: string): Promise<Held> {
  const held = await heldPart(desk, id)
  return held && isOwn(desk, held) ? held : refuse(ground(refusals.notYours))
}
