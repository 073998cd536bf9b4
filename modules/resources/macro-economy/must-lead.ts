import type { ReadDesk } from '#kernel/module/define-module.ts'
import { readOrganHistory } from '#kernel/people/desk-organs.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import { leadPublishes } from './rules/lead-publishes.ts'

/** Passes for an official of the organ that leads the base today. */
export async function mustLead(desk: ReadDesk<never> | ReadDesk): Promise<void> {
  const organ = await readOrganHistory(desk, desk.actor.organ ?? '')
  refuseAny(leadPublishes({ today: desk.today, duties: organ?.assignments ?? [] }))
}
