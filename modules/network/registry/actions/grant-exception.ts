import { refuseAny } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import { exceptionRegister, grantException as contract } from '../contract.ts'
import { exceptionHasTerm } from '../rules/vertical-network.ts'
import { keep, on } from '../store.ts'

export const grantException = on(contract, async (desk, input) => {
  refuseAny(exceptionHasTerm({ untilDay: input.untilDay as Day, day: desk.today }))
  const { id, version } = await keep(desk, exceptionRegister, contract.name, { ...input, grantedOn: desk.today, state: 'open' })
  return { id, version }
})
