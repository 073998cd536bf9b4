// For whom a citizen acts: themselves, the firm they represent, or whoever appointed them. A draft and an application are that
// one's, and whoever acts for them later finds them.
import { nameOfHolder } from '#kernel/people/name-of-holder.ts'
import type { Actor } from '#kernel/access/actor.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { refusals } from './refusals.ts'
import { isWithinAgency } from './rules/who-may-apply.ts'
import { draftOf, type DraftWithPages, type Read } from './store.ts'

/** `citizen/<id>` or `legal-person/<credit code>`. */
export const holderOf = ({ id, behalf }: Pick<Actor, 'id' | 'behalf'>): string => behalf ?? `citizen/${id}`

export const holderNameOf = async (desk: Read): Promise<string> =>
  desk.actor.behalf === undefined ? desk.actor.name : ((await nameOfHolder(desk, desk.actor.behalf)) ?? desk.actor.behalf)

/** The draft, or `applications.draft-gone`: also where it lies outside what an agent was appointed for. */
export async function ownDraft(desk: Read, id: string, lock = false): Promise<DraftWithPages> {
  const draft = await draftOf(desk, holderOf(desk.actor), id, lock)
  return draft && isWithinAgency(desk.actor, draft.errand) ? draft : refuse(ground(refusals.draftGone))
}

/** The draft with its lock, as the caller last saw it. */
export async function seenDraft(desk: Read, { id, version }: { readonly id: string; readonly version: number }): Promise<DraftWithPages> {
  const draft = await ownDraft(desk, id, true)
  return draft.version === version ? draft : refuse(ground(refusals.draftChanged))
}
