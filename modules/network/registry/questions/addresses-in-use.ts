import { addressesInUse as contract } from '../contract.ts'
import type { Network } from '../networks.ts'
import { block, sizeOf } from '#kernel/net/cidr.ts'
import { allHeld, answer, namesIn } from '../store.ts'

/** Numbers only, and only of the networks that are no secret: nothing of the intranet or the cipher network leaves. */
const open: readonly Network[] = ['extranet', 'internet']

export const addressesInUse = answer(contract, async (desk) => {
  const [held, names] = [await allHeld(desk), await namesIn(desk)]
  return {
    zones: open.map((zone) => {
      const here = held.filter((it) => it.zone === zone)
      const four = here.filter(({ family }) => family === 'ipv4').reduce((sum, it) => sum + sizeOf(block(it.block)), 0n)
      return {
        zone,
        systems: new Set(here.map(({ system }) => system)).size,
        blocks: here.length,
        names: names.filter((it) => it.zone === zone).length,
        ipv4: String(four),
        ipv6Blocks: here.filter(({ family }) => family === 'ipv6').length,
      }
    }),
  }
})
