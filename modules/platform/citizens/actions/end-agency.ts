import { bindTo } from '#kernel/module/define-module.ts'
import { endAgency as end, heldAgency } from '#kernel/people/agencies.ts'
import { represents } from '#kernel/people/legal-persons.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'

/** The principal takes it back, or the agent lays it down (民法典 第173条). An agent of the principal does neither. */
export const endAgency = bindTo<unknown>().on(contract.endAgency, async (desk, { id }) => {
  const { actor } = desk
  const agency = await heldAgency(desk, id)
  if (!agency) refuse(ground(contract.refusals.noSuchAgency))
  const isPrincipal =
    agency.principal_kind === 'citizen' ? agency.principal === actor.id : await represents(desk, actor.id, agency.principal)
  if (!isPrincipal && agency.agent !== actor.id) refuse(ground(contract.refusals.noSuchAgency))
  if (actor.behalf !== undefined && actor.behalf !== `${agency.principal_kind}/${agency.principal}`)
    refuse(ground(contract.refusals.agentsAppointNone))
  if (agency.revoked_at !== null || agency.valid_to <= desk.today) refuse(ground(contract.refusals.alreadyEnded))
  await end(desk, id, actor.id)
  desk.touch(`agency/${id}`, agency, { ...agency, revoked_at: desk.now, revoked_by: actor.id })
  return {}
})
