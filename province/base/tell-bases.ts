// The stories of the base registers in the seeded province, in the order in which they rest on one another.
import type { Day } from '#kernel/time/day.ts'
import { tellDisputes } from './disputes.ts'
import type { AskingTeller } from './teller.ts'

export async function tellBases(t: AskingTeller): Promise<void> {
  await t.on('2026-10-20' as Day)
  await tellDisputes(t)
  await tellFeeds(t)
}
