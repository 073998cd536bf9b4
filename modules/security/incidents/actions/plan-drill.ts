import { ground, grounds, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { nextDrill } from '../rules/roster.ts'
import { drillById, keepDrill, on } from '../store.ts'

export const planDrill = on(contract.planDrill, async (desk, drill) => {
  const { id } = await keepDrill(desk, contract.planDrill, { ...drill, state: 'planned' })
  return { id }
})

export const holdDrill = on(contract.holdDrill, async (desk, { drill, findings }) => {
  const { state } = await drillById(desk, drill)
  refuseAny(grounds(state === 'held' && ground(contract.refusals.drillHeld)))
  const nextDue = nextDrill(desk.today)
  await keepDrill(desk, contract.holdDrill, { state: 'held', heldOn: desk.today, findings, nextDue }, drill)
  return { nextDue }
})
