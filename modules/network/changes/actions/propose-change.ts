import type { Work } from '#kernel/module/define-module.ts'
import { refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import { proposeChange as contract, rehearseChange as rehearsing } from '../contract.ts'
import { readWorks } from '../read-works.ts'
import { firstOf, rehearse } from '../rehearse.ts'
import { plannedDayIsAhead } from '../rules/planned-day.ts'
import { keepPicture, on, openChange, type Picture, type Write } from '../store.ts'
import type { Surveyed } from '../surveyed.ts'

/** The works and what they would do, or the refusal with every ground by its place. */
export async function rehearsed(
  desk: Write,
  surveyed: Surveyed,
  given: readonly { action: string; input: string }[],
): Promise<{ works: Work[]; picture: Picture }> {
  const { works, grounds } = readWorks(given)
  refuseAny(firstOf(grounds))
  const { refused, ...made } = await rehearse(desk, surveyed, works)
  if (refused) refuse(...firstOf(refused))
  return { works, ...(made as { picture: Picture }) }
}

export const rehearseChange = (surveyed: Surveyed) =>
  on(rehearsing, async (desk, { works }) => (await rehearsed(desk, surveyed, works)).picture)

export const proposeChange = (surveyed: Surveyed) =>
  on(contract, async (desk, { title, reason, plannedOn = desk.today, works: given }) => {
    refuseAny(plannedDayIsAhead({ plannedOn: plannedOn as Day, today: desk.today }))
    const { works, picture } = await rehearsed(desk, surveyed, given)
    const { id, number } = await openChange(desk, contract.name, { title, reason, plannedOn, organ: desk.actor.organ ?? '' }, works)
    await keepPicture(desk, id, picture)
    return { id, number, picture }
  })
