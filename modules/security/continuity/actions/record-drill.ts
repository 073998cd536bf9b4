import { refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { measuredOnly } from '../rules/measured-only.ts'
import { backupByName, keep, on } from '../store.ts'
import { endOrders } from './record-backup.ts'

/** A drill that passed has also verified its backup. */
export const recordDrill = on(contract.recordDrill, async (desk, measured) => {
  refuseAny(measuredOnly({ by: desk.actor.kind }))
  await endOrders(desk, 'drill', contract.recordDrill.name)
  const used = measured.outcome === 'passed' && measured.backup ? await backupByName(desk, measured.backup) : undefined
  if (used) await keep(desk, contract.registers.backup, contract.recordDrill.name, { verifiedAt: measured.ranAt }, used)
  const { id, version } = await keep(desk, contract.registers.drill, contract.recordDrill.name, measured)
  return { id, version }
})
