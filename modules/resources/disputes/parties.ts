// Who stands behind a claim: an organ, a citizen, or a legal person through whoever represents it.
import type { Actor } from '#kernel/access/actor.ts'
import { holderOf } from '#kernel/registers/base/own.ts'

export const partyOf = (actor: Actor): string | undefined =>
  actor.kind === 'official' && actor.organ !== undefined ? `organ/${actor.organ}` : holderOf(actor)
