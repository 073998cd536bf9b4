import { bindTo } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { agenciesOf, capacitiesOf } from '#kernel/people/agencies.ts'
import { citizenAtDesk, signInsOf } from '#kernel/people/citizens.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { lastDay, mattersOf, stateOf } from '../rules/shown.ts'
import { isWithin } from '../rules/within-matters.ts'

const { answer } = bindTo<unknown>()

/** One's own account, whoever one acts for at the moment. */
export const me = answer(contract.me, async (desk) => {
  const { actor, today } = desk
  const citizen = await citizenAtDesk(desk, actor.id)
  if (!citizen) refuse(ground(kernelRefusals.notFound))
  const capacities = await capacitiesOf(desk, actor.id)
  const agencies = await agenciesOf(desk, actor.id)
  return {
    ...citizen,
    assurance: String(citizen.assurance) as '1' | '2' | '3',
    capacities: capacities.map(({ capacity, by, name, matters, ends }) => ({
      capacity,
      by,
      name,
      matters: mattersOf(matters),
      until: lastDay(ends),
    })),
    agencies: agencies.map((a) => ({
      id: a.id,
      given: a.agent !== actor.id,
      principal: a.principal_name,
      principalKind: a.principal_kind,
      agent: a.agent_name,
      matters: mattersOf(a.matters),
      from: a.valid_from,
      until: lastDay(a.valid_to),
      reason: a.reason,
      state: stateOf(a, today),
    })),
    signIns: await signInsOf(desk, actor.id),
  }
})

export const standing = answer(contract.standing, async ({ actor }, { matter }) => ({
  may: isWithin(actor, matter),
  behalf: actor.behalf ?? null,
}))
