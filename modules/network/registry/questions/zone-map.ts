import { decide } from '#kernel/access/decide.ts'
import { zoneMap as contract } from '../contract-zone-map.ts'
import { networks } from '../networks.ts'
import { borders } from '../rules/borders.ts'
import { answer } from '../store.ts'
import { heldByNetwork, linksOpen } from '../store/zone-map.ts'

/** The networks and their borders are everybody's; of the links a reader sees those of the organs in reach. */
export const zoneMap = answer(contract, async (desk) => {
  const held = await heldByNetwork(desk)
  const links = (await linksOpen(desk)).filter(({ organ }) => decide(desk.actor, contract.may, { organ }).allowed)
  return {
    networks: networks.map(({ network, isolation, lead, clauses }) => ({
      zone: network,
      isolation: { ...isolation },
      lead: [...lead],
      clauses: [...clauses],
      blocks: held.get(network)?.blocks ?? 0,
      names: held.get(network)?.names ?? 0,
    })),
    borders: borders().map(({ lawful, clauses, ...border }) => ({
      ...border,
      lawful: [...lawful],
      clauses: [...clauses],
      links: links
        .filter(({ from, to }) => from !== to && [from, to].every((one) => one === border.a || one === border.b))
        .map(({ id, kind, purpose, boundary, organ }) => ({ id, kind, purpose, boundary, organ })),
    })),
  }
})
