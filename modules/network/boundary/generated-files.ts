// The files of the boundary: a table for each gateway, made of the flows that stand today and whose system's grant stands; and
// for each device of a network that stands apart the table that drops what comes from elsewhere. Asked for the extranet, the
// gateways answer, because the extranet's people run them (3.2.2).
import type { GeneratedFile, Network } from '#kernel/module/generated.ts'
import { allDevices } from '#modules/network/backbone/contract.ts'
import { flowOf, theLinks, thePlan } from './the-ground.ts'
import type { Flow } from './rules/flow.ts'
import { groundsNow } from './rules/flow-may-pass.ts'
import { gatewayTable } from './rules/gateway-table.ts'
import { hostTable } from './rules/host-table.ts'
import type { Plan } from './rules/sides.ts'
import { type BoundaryReadDesk, flowsOf, type FlowRow } from './store.ts'

export type StandingFlow = { readonly row: FlowRow; readonly flow: Flow; readonly blockedBy: readonly string[] }

/**
 * Flows of today with the codes of the grounds that keep a flow out of the file: the grant of its system, and what changed in
 * the networks since it was opened. One question each, however many flows.
 */
export async function standingFlows(desk: BoundaryReadDesk, plan: Plan, gateway?: string): Promise<StandingFlow[]> {
  const rows = await flowsOf(desk, gateway)
  const links = await theLinks(desk)
  const blocked = await desk.standing('address-block', [...new Set(rows.flatMap(({ system }) => system ?? []))])
  return rows.map((row) => {
    const flow = flowOf(row, plan)
    const grounds = [...((row.system !== null && blocked.get(row.system)) || []), ...groundsNow({ flow, at: '', plan, links })]
    return { row, flow, blockedBy: [...new Set(grounds.map(({ code }) => code))].toSorted() }
  })
}

export async function filesOf(desk: BoundaryReadDesk, zone: Network): Promise<GeneratedFile[]> {
  if (zone === 'internet') return []
  const plan = await thePlan(desk)
  const file = (device: string, text: string): GeneratedFile => ({ path: `${device}/nftables.conf`, program: 'nft', device, text })
  if (zone !== 'extranet') {
    const { devices } = await desk.ask(allDevices, { network: zone })
    return devices.map(({ name }) => file(name, hostTable(name, plan[zone].all)))
  }
  const { devices: gateways } = await desk.ask(allDevices, { kind: 'gateway' })
  const flows = (await standingFlows(desk, plan)).filter(({ blockedBy }) => blockedBy.length === 0)
  return gateways.map(({ name }) => {
    const own = flows.filter(({ row }) => row.gateway === name).map(({ flow }) => flow)
    return file(name, gatewayTable(name, own, plan))
  })
}
