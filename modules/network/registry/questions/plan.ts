import { addressPlan } from '../address-plan.ts'
import { plan as contract } from '../contract.ts'
import { block } from '#kernel/net/cidr.ts'
import { utilisation } from '../rules/utilisation.ts'
import { allHeld, answer } from '../store.ts'

export const plan = answer(contract, async (desk, { zone, division }) => {
  const held = (await allHeld(desk, zone)).map((it) => block(it.block))
  const asked = addressPlan.filter((it) => (!zone || it.network === zone) && (!division || it.division === division))
  return {
    prefixes: asked.map(({ network, purpose, division: serves, prefix }) => {
      const own = block(prefix)
      const used = utilisation(own, held)
      return {
        prefix,
        zone: network,
        family: own.family,
        purpose,
        division: serves,
        blocks: used.blocks,
        held: String(used.held),
        size: String(used.size),
        permille: used.permille,
      }
    }),
  }
})
