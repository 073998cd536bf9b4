// As what a session acts: from a post its holder holds, for a colleague who gave them a delegation, or behind broken glass.
// Choosing one leaves the others. Whether it still holds at a later hour is asked again at each request (acting.ts).
import type { Kysely } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import { ground, refuse } from '../refusal/refusal.ts'
import { dayAt, type Instant } from '../time/day.ts'
import { postsOf } from './held-posts.ts'
import { signInRefusals } from './sign-in-refusals.ts'

type Db = Kysely<KernelTables>

export type Capacity = { readonly post: string } | { readonly delegation: string } | { readonly emergency: string }

/** Refuses a post the official does not hold, and a delegation or an emergency that is another's or does not run. */
export async function chooseCapacity(db: Db, session: string, official: string, chosen: Capacity, now: Instant): Promise<void> {
  if ('post' in chosen) {
    const held = await postsOf(db, official, now)
    if (!held.some(({ id }) => id === chosen.post)) refuse(ground(signInRefusals.noPost))
  } else if (
    !('delegation' in chosen ? await runs(db, chosen.delegation, official, now) : await isOpen(db, chosen.emergency, official, now))
  ) {
    refuse(ground(signInRefusals.noCapacity))
  }
  const left = { delegation: null, emergency: null }
  await db
    .updateTable('kernel.session')
    .set({ ...left, ...chosen })
    .where('id', '=', session)
    .execute()
}

async function runs(db: Db, delegation: string, taker: string, now: Instant): Promise<boolean> {
  const today = dayAt(now)
  const row = await db
    .selectFrom('kernel.delegation as d')
    .innerJoin('kernel.official as giver', 'giver.id', 'd.giver')
    .innerJoin('kernel.official_post as held', (join) =>
      join.onRef('held.official', '=', 'd.giver').onRef('held.post', '=', 'd.giver_post'),
    )
    .select('d.id')
    .where('d.id', '=', delegation)
    .where('d.taker', '=', taker)
    .where('d.revoked_at', 'is', null)
    .where('d.valid_from', '<=', now)
    .where('d.valid_to', '>', now)
    .where('giver.disabled_at', 'is', null)
    .where('held.valid_from', '<=', today)
    .where(({ or, eb }) => or([eb('held.valid_to', 'is', null), eb('held.valid_to', '>', today)]))
    .executeTakeFirst()
  return row !== undefined
}

async function isOpen(db: Db, emergency: string, askedBy: string, now: Instant): Promise<boolean> {
  const row = await db
    .selectFrom('kernel.emergency')
    .select('id')
    .where('id', '=', emergency)
    .where('asked_by', '=', askedBy)
    .where('opened_at', 'is not', null)
    .where('ended_at', 'is', null)
    .where('ends_at', '>', now)
    .executeTakeFirst()
  return row !== undefined
}
