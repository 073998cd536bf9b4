import { enact, holdFor } from '../acting.ts'
import { deliver as contract } from '../contract-review.ts'
import { permissions } from '../permissions.ts'
import { endRunning, on } from '../store.ts'

export const deliverPart = on(contract, async (desk, { part, ...given }) => {
  const held = await holdFor(desk, part, permissions.receive.name)
  const { answer } = await enact(desk, held, { action: contract.name, act: 'deliver', to: 'delivered', given })
  await endRunning(desk, held.application.id, held.part.matter)
  return answer
})
