// What the boundary asks of the registry: the plan by network, and which networks are lawfully joined.
import type { Network } from '#kernel/module/generated.ts'
import { block } from '#kernel/net/cidr.ts'
import { openLinks, ranges as rangesOf } from '#modules/network/registry/contract.ts'
import type { Flow } from './rules/flow.ts'
import { type Plan, prefixOf, sideOf } from './rules/sides.ts'
import type { BoundaryReadDesk, FlowRow } from './store.ts'

export async function thePlan(desk: BoundaryReadDesk): Promise<Plan> {
  const { ranges } = await desk.ask(rangesOf, {})
  const of = (network: Network) => {
    const own = ranges.filter(({ zone }) => zone === network)
    const backbone = own.filter(({ role }) => role === 'backbone')
    return { all: own.map(({ prefix }) => block(prefix)), backbone: backbone.map(({ prefix }) => block(prefix)) }
  }
  return { intranet: of('intranet'), extranet: of('extranet'), internet: of('internet'), crypto: of('crypto') }
}

export const theLinks = async (desk: BoundaryReadDesk) => (await desk.ask(openLinks, {})).links

/** A kept flow as the rules see it. */
export function flowOf(row: FlowRow, plan: Plan): Flow {
  const end = (network: Network, texts: readonly string[]) => {
    const prefixes = texts.map((text) => prefixOf(text)!)
    return { network, prefixes, side: sideOf(network, prefixes, plan) }
  }
  return {
    id: row.id,
    from: end(row.from_network, row.from_prefixes),
    to: end(row.to_network, row.to_prefixes),
    protocol: row.protocol,
    ports: row.ports,
    purpose: row.purpose,
  }
}
