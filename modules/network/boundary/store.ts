// The only file that opens the boundary's table.
import { rows } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import type { Static } from '#kernel/module/field.ts'
import type { Network } from '#kernel/module/generated.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import { keepAll } from '#kernel/registers/keep-all.ts'
import { flowRegister, refusals } from './contract.ts'
import type { Basis, Protocol } from './rules/flow.ts'

export { keep }

export type FlowRow = {
  id: string
  version: number
  gateway: string
  from_network: Network
  from_prefixes: string[]
  to_network: Network
  to_prefixes: string[]
  protocol: Protocol
  ports: string[]
  purpose: string
  organ: string
  basis: Basis
  system: string | null
  from_day: string
  until_day: string | null
  state: 'open' | 'withdrawn'
}
type Tables = { 'boundary.flow': FlowRow }

export const { on, answer } = bindTo<Tables>()
export type BoundaryDesk = Desk<Tables>
export type BoundaryReadDesk = ReadDesk<Tables>

/** Open flows whose days hold today, in an order that does not depend on when they were written. */
export const flowsOf = (desk: BoundaryReadDesk, gateway?: string): Promise<FlowRow[]> =>
  rows(desk.tx)
    .selectFrom('boundary.flow')
    .selectAll()
    .where('state', '=', 'open')
    .where('from_day', '<=', desk.today)
    .where((where) => where.or([where('until_day', 'is', null), where('until_day', '>=', desk.today)]))
    .$if(gateway !== undefined, (q) => q.where('gateway', '=', gateway!))
    .orderBy('gateway')
    .orderBy('id')
    .execute()

export const oneFlow = (desk: BoundaryReadDesk, id: string) =>
  rows(desk.tx).selectFrom('boundary.flow').select(['id', 'version', 'state']).where('id', '=', id).executeTakeFirst()

/** Adds new flows; refuses when one of them is open already from the same day. */
export async function addFlows(
  desk: BoundaryDesk,
  action: string,
  flows: readonly Static<typeof flowRegister.record>[],
): Promise<string[]> {
  try {
    return await keepAll(desk, flowRegister, action, flows)
  } catch (error) {
    if (!isClash(error, 'flow_once')) throw error
    refuse(ground(refusals.alreadyOpen, {}, '/flows'))
  }
}
