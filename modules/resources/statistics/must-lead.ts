import type { ReadDesk } from '#kernel/module/define-module.ts'
import { readOrganHistory } from '#kernel/people/desk-organs.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import { leadTakes } from './rules/lead-takes.ts'

/** Passes for the platform, which counts at the end of each period, and for an official of the organ that leads today. */
export async function mustLead(desk: ReadDesk<never> | ReadDesk): Promise<void> {
  if (desk.actor.kind === 'platform') return
  const organ = await readOrganHistory(desk, desk.actor.organ ?? '')
  refuseAny(leadTakes({ today: desk.today, duties: organ?.assignments ?? [] }))
}
