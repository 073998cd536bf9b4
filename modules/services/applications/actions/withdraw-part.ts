import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { withdraw as contract } from '../contract.ts'
import { endPart } from '../ending.ts'
import { holdOwn } from '../own-part.ts'
import { refusals } from '../refusals.ts'
import { LIVE } from '../rules/next-acts.ts'
import { on } from '../store.ts'
import { movePart, stopParts } from '../store/acts.ts'

export const withdrawPart = on(contract, async (desk, { part: id, reason }) => {
  const held = await holdOwn(desk, id)
  const { part } = held
  if (part.state === 'waiting') {
    await stopParts(desk, [part], 'withdrawn', reason)
    await endPart(desk, contract.name, { ...held, part: { ...part, state: 'withdrawn' } })
    return { state: 'withdrawn' as const }
  }
  if (!LIVE.has(part.state)) refuse(ground(refusals.over))
  const acts = [{ kind: 'withdrawn' as const, ...(reason && { text: reason }) }]
  const moved = await movePart(desk, held, { action: contract.name, to: 'withdrawn', acts })
  await endPart(desk, contract.name, moved)
  return { state: moved.part.state }
})
