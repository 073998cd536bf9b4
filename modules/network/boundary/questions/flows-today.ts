import { scopeOf } from '#kernel/access/decide.ts'
import { flowsToday as contract } from '../contract.ts'
import { standingFlows } from '../generated-files.ts'
import { answer } from '../store.ts'
import { thePlan } from '../the-ground.ts'

/** Who reads their own organ's flows sees those alone. */
export const flowsToday = answer(contract, async (desk, { gateway }) => {
  const flows = await standingFlows(desk, await thePlan(desk), gateway)
  const seen = scopeOf(desk.actor, contract.may) === 'all' ? flows : flows.filter(({ row }) => row.organ === desk.actor.organ)
  return {
    flows: seen.map(({ row: flow, blockedBy }) => ({
      id: flow.id,
      gateway: flow.gateway,
      fromNetwork: flow.from_network,
      fromPrefixes: flow.from_prefixes,
      toNetwork: flow.to_network,
      toPrefixes: flow.to_prefixes,
      protocol: flow.protocol,
      ports: flow.ports,
      purpose: flow.purpose,
      organ: flow.organ,
      basis: flow.basis,
      system: flow.system,
      fromDay: flow.from_day,
      untilDay: flow.until_day,
      passes: blockedBy.length === 0,
      blockedBy: [...blockedBy],
    })),
  }
})
