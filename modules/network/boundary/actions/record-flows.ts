import type { In } from '#kernel/module/contract.ts'
import { type Block, block, blockText } from '#kernel/net/cidr.ts'
import { type Ground, ground, refuseAny } from '#kernel/refusal/refusal.ts'
import { allDevices } from '#modules/network/backbone/contract.ts'
import { blocksOfSystem } from '#modules/network/registry/contract.ts'
import { recordFlows as contract, refusals } from '../contract.ts'
import { groundsAgainst } from '../rules/flow-may-pass.ts'
import { prefixOf, sideOf } from '../rules/sides.ts'
import { addFlows, type BoundaryDesk, on } from '../store.ts'
import { theLinks, thePlan } from '../the-ground.ts'

type Given = In<typeof contract>['flows'][number]

export const recordFlows = on(contract, async (desk, { flows }) => {
  const [plan, links] = [await thePlan(desk), await theLinks(desk)]
  refuseAny([...(await withoutGateway(desk, flows)), ...flows.flatMap(malformed)])
  const held = await heldBy(desk, flows)
  const read = flows.map((flow) => ({ flow, from: blocksIn(flow.fromPrefixes), to: blocksIn(flow.toPrefixes) }))
  refuseAny(
    read.flatMap(({ flow, from, to }, i) =>
      groundsAgainst({
        flow: {
          from: { network: flow.fromNetwork, prefixes: from, side: sideOf(flow.fromNetwork, from, plan) },
          to: { network: flow.toNetwork, prefixes: to, side: sideOf(flow.toNetwork, to, plan) },
          protocol: flow.protocol,
          ports: flow.ports ?? [],
          purpose: flow.purpose,
        },
        at: `/flows/${i}`,
        basis: flow.basis,
        fromDay: flow.fromDay,
        untilDay: flow.untilDay,
        plan,
        links,
        held: flow.system === undefined ? undefined : held.get(flow.system),
      }),
    ),
  )
  for (const system of held.keys()) await desk.require('address-block', system)
  return {
    ids: await addFlows(
      desk,
      contract.name,
      read.map(({ flow, from, to }) => ({
        ...flow,
        fromPrefixes: from.map(blockText),
        toPrefixes: to.map(blockText),
        ports: flow.ports ?? [],
        system: flow.system ?? null,
        untilDay: flow.untilDay ?? null,
        state: 'open' as const,
        reason: null,
      })),
    ),
  }
})

/** Flows at gateways that the backbone does not know. */
async function withoutGateway(desk: BoundaryDesk, flows: readonly Given[]): Promise<Ground[]> {
  const { devices } = await desk.ask(allDevices, { kind: 'gateway' })
  const gateways = new Set(devices.map(({ name }) => name))
  return flows.flatMap(({ gateway }, i) => (gateways.has(gateway) ? [] : [ground(refusals.noGateway, { gateway }, `/flows/${i}/gateway`)]))
}

const malformed = (flow: Given, i: number): Ground[] =>
  (['fromPrefixes', 'toPrefixes'] as const).flatMap((field) => {
    const bad = flow[field]?.find((text) => prefixOf(text) === undefined)
    return bad === undefined ? [] : [ground(refusals.prefixMalformed, { prefix: bad }, `/flows/${i}/${field}`)]
  })

const blocksIn = (texts: readonly string[] = []): Block[] => texts.map((text) => prefixOf(text)!)

/** The blocks of each system that is named; refuses when there is no such system. */
async function heldBy(desk: BoundaryDesk, flows: readonly Given[]): Promise<ReadonlyMap<string, readonly Block[]>> {
  const held = new Map<string, readonly Block[]>()
  for (const system of new Set(flows.flatMap((flow) => flow.system ?? []))) {
    const { blocks } = await desk.ask(blocksOfSystem, { system })
    held.set(
      system,
      blocks.map((one) => block(one.block)),
    )
  }
  return held
}
