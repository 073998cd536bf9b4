import { heldBy } from '#kernel/people/duties.ts'
import type { ActingDesk } from '#kernel/people/at-desk.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import { ownRights } from './rules/three-administrators.ts'

/** Refuses what would change the rights of whoever acts: their own person, a post they hold, a duty of such a post. */
export async function refuseOwn(desk: ActingDesk, of: { official?: string; post?: string; duty?: string }): Promise<void> {
  const held = await heldBy(desk, desk.actor.id, desk.today)
  const own = of.official === desk.actor.id || held.posts.includes(of.post ?? '') || held.duties.includes(of.duty ?? '')
  refuseAny(ownRights({ own }))
}
