import { bindTo } from '#kernel/module/define-module.ts'
import { appoint, type Principal, runningFrom } from '#kernel/people/agencies.ts'
import { citizenBehindDesk } from '#kernel/people/citizens.ts'
import { represents } from '#kernel/people/legal-persons.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import { addDays, day } from '#kernel/time/day.ts'
import * as contract from '../contract.ts'
import { appointmentHolds, firstCharacter } from '../rules/appoint-agent.ts'

/** A citizen appoints for themselves, or as legal representative for the firm; never while acting for somebody else. */
export const appointAgent = bindTo<unknown>().on(contract.appointAgent, async (desk, input) => {
  const { actor, today } = desk
  const principal: Principal =
    input.principal === undefined ? { kind: 'citizen', id: actor.id } : { kind: 'legal-person', id: input.principal }
  const behalf = `${principal.kind}/${principal.id}`
  const inOwnRight =
    principal.kind === 'citizen'
      ? actor.behalf === undefined
      : (actor.behalf ?? behalf) === behalf && (await represents(desk, actor.id, principal.id))
  const found = await citizenBehindDesk(desk, input.account)
  const agent = found && firstCharacter(found.name) === input.firstCharacter ? found : undefined
  const until = day(input.until)
  const running = await runningFrom(desk, principal)
  refuseAny(appointmentHolds({ today, inOwnRight, citizen: actor.id, agent: agent?.id, matters: input.matters, until, running }))
  const appointment = {
    principal,
    agent: agent!.id,
    matters: input.matters,
    from: today,
    to: addDays(until, 1),
    reason: input.reason,
    by: actor.id,
  }
  const id = await appoint(desk, appointment)
  desk.touch(`agency/${id}`, undefined, appointment)
  return { id, agent: agent!.name }
})
