// The files of the boundary: a table for each gateway, made of the flows that stand today and whose system's grant stands; and
// for each device of a network that stands apart the table that drops what comes from elsewhere. Asked for the extranet, the
// gateways answer, because the extranet's people run them (3.2.2).
import type { GeneratedFile, Network } from '#kernel/module/generated.ts'
import { allDevices } from '#modules/network/backbone/contract.ts'
import { flowOf, thePlan } from './the-ground.ts'
import { gatewayTable } from './rules/gateway-table.ts'
import { hostTable } from './rules/host-table.ts'
import { type BoundaryReadDesk, flowsOf, type FlowRow } from './store.ts'

/** Flows of today with the codes of the grounds that keep a flow out of the file: one question, however many systems. */
export async function standingFlows(desk: BoundaryReadDesk, gateway?: string): Promise<(FlowRow & { readonly blockedBy: string[] })[]> {
  const flows = await flowsOf(desk, gateway)
  const systems = [...new Set(flows.flatMap(({ system }) => system ?? []))]
  const blocked = await desk.standing('address-block', systems)
  return flows.map((flow) => {
    const grounds = (flow.system !== null && blocked.get(flow.system)) || []
    return { ...flow, blockedBy: [...new Set(grounds.map(({ code }) => code))].toSorted() }
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
  const flows = (await standingFlows(desk)).filter(({ blockedBy }) => blockedBy.length === 0)
  return gateways.map(({ name }) => {
    const own = flows.filter(({ gateway }) => gateway === name).map((row) => flowOf(row, plan))
    return file(name, gatewayTable(name, own, plan))
  })
}
