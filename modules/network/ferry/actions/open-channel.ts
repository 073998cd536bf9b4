import type { BoundAction } from '#kernel/module/define-module.ts'
import { within } from '#kernel/module/within.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Side } from '../contract/fields.ts'
import { channelRegister, closeChannel as closing, openChannel as opening, refusals } from '../contract.ts'
import { keep, lockChannel, orTaken } from '../store/books.ts'
import { on } from '../store/tables.ts'

export const openChannelOn = (here: Side): BoundAction =>
  on(opening, async (desk, { name, title, direction, peer }) => {
    if (peer === here) refuse(ground(refusals.sameSide, undefined, '/peer'))
    const fields = { name, title, direction, peer, organ: desk.actor.organ ?? '', lastNumber: 0, state: 'open' as const }
    const { id } = await orTaken(name, () => keep(desk, channelRegister, opening.name, fields))
    return { id }
  })

export const closeChannel = on(closing, async (desk, { channel: id }) => {
  const channel = await within(desk, closing.may, await lockChannel(desk, id))
  if (channel.state !== 'open') refuse(ground(refusals.channelClosed, { channel: channel.name }))
  await keep(desk, channelRegister, closing.name, { state: 'closed' }, channel)
  return {}
})
