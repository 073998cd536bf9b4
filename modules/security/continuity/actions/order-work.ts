import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { keep, on, wasOrderedMeanwhile } from '../store.ts'

export const orderWork = on(contract.orderWork, async (desk, { what, reason }) => {
  try {
    const fields = { what, reason, state: 'waiting' as const, orderedBy: desk.actor.name }
    const { id, version } = await keep(desk, contract.registers.order, contract.orderWork.name, fields)
    return { id, version }
  } catch (error) {
    if (wasOrderedMeanwhile(error)) refuse(ground(contract.refusals.ordered))
    throw error
  }
})
