import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { releaseBlock as contract, refusals, registers } from '../contract.ts'
import { inTurn, keep, namesInto, on, oneBlock } from '../store.ts'

export const releaseBlock = on(contract, async (desk, { block: id, reason }) => {
  const seen = await oneBlock(desk, id)
  if (!seen) refuse(ground(kernelRefusals.notFound))
  await inTurn(desk, seen.zone)
  const held = (await oneBlock(desk, id))!
  if (held.state === 'released') refuse(ground(refusals.alreadyReleased))
  const names = await namesInto(desk, held.block)
  if (names.length > 0) refuse(ground(refusals.blockInUse, { names: names.join('、') }))
  const { version } = await keep(desk, registers.block, contract.name, { state: 'released', releasedOn: desk.today, reason }, held)
  return { id, version }
})
