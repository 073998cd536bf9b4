// The stories of the base registers in the seeded province, in the order in which they rest on one another.
import type { Day } from '#kernel/time/day.ts'
import { tellDisputes } from './disputes.ts'
import { tellFeeds } from './feeds.ts'
import { tellFirms } from './firms.ts'
import { tellLife } from './life.ts'
import { tellMatching } from './matching.ts'
import type { AskingTeller } from './teller.ts'

export async function tellBases(t: AskingTeller): Promise<void> {
  await t.on('2026-10-20' as Day)
  await tellLife(t)
  await tellFirms(t)
  await tellDisputes(t)
  await tellMatching(t)
  await tellFeeds(t)
}
