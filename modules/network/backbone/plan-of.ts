import { plan, ranges as rangesOf } from '#modules/network/registry/contract.ts'
import type { BackboneReadDesk } from './store.ts'
import type { PlanPrefix } from './topology.ts'

/** The registry's address plan, of every network: a rule against joining them must know the others' prefixes too. */
export async function planOf(desk: BackboneReadDesk): Promise<PlanPrefix[]> {
  const { prefixes } = await desk.ask(plan, {})
  const { ranges } = await desk.ask(rangesOf, {})
  const outermost = ranges.map(({ prefix, zone }) => ({ prefix, network: zone, purpose: 'range' as const, division: '' }))
  const given = prefixes.map(({ prefix, zone, purpose, division }) => ({ prefix, network: zone, purpose, division }))
  return [...given, ...outermost]
}
