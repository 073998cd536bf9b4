import { refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { measuredOnly } from '../rules/measured-only.ts'
import { type ContinuityDesk, keep, on, waitingOrders } from '../store.ts'

export const recordBackup = on(contract.recordBackup, async (desk, measured) => {
  refuseAny(measuredOnly({ by: desk.actor.kind }))
  await endOrders(desk, 'backup', contract.recordBackup.name)
  const { id, version } = await keep(desk, contract.registers.backup, contract.recordBackup.name, measured)
  return { id, version }
})

/** What was ordered is done when it was done, for whatever reason it was. */
export async function endOrders(desk: ContinuityDesk, what: 'backup' | 'drill', action: string): Promise<void> {
  for (const order of await waitingOrders(desk)) {
    if (order.what === what) await keep(desk, contract.registers.order, action, { state: 'done', doneAt: desk.now }, order)
  }
}
