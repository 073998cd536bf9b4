import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { cancelSeal as cancel, disableSeal as disable, enableSeal as enable, refusals } from '../contract.ts'
import { lockSeal, moveSeal } from '../store/seals.ts'
import { on } from '../store/tables.ts'

export const enableSeal = on(enable, async (desk, { seal }) => {
  const row = await lockSeal(desk, seal, enable.may)
  if (desk.now > row.valid_to)
    refuse(ground(refusals.outOfTime, { name: row.name, from: row.valid_from.slice(0, 10), to: row.valid_to.slice(0, 10) }))
  return moveSeal(desk, enable, row, 'enabled')
})

export const disableSeal = on(disable, async (desk, { seal, reason }) =>
  moveSeal(desk, disable, await lockSeal(desk, seal, disable.may), 'disabled', { opinion: reason }),
)

export const cancelSeal = on(cancel, async (desk, { seal, reason }) =>
  moveSeal(desk, cancel, await lockSeal(desk, seal, cancel.may), 'cancelled', { opinion: reason }),
)
