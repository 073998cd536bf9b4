import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { acknowledge as contract, refusals } from '../contract.ts'
import { batchesFrom, living, noteAcknowledged, on } from '../store.ts'

export const acknowledgeChanges = on(contract, async (desk, { subscription, cursor }) => {
  const { id, acknowledged } = await living(desk, subscription, true)
  const [batch] = await batchesFrom(desk, id, cursor)
  if (batch?.number !== cursor) refuse(ground(refusals.noSuchCursor, { cursor }, 'cursor'))
  await noteAcknowledged(desk, id, cursor)
  desk.touch(`feeds.subscription/${id}`, { acknowledged }, { acknowledged: Math.max(acknowledged, cursor) })
  return { cursor: Math.max(acknowledged, cursor) }
})
