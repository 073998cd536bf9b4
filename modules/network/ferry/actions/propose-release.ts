import { openCase } from '#kernel/cases/cases.ts'
import type { BoundAction } from '#kernel/module/define-module.ts'
import { within } from '#kernel/module/within.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import type { Side } from '../contract/fields.ts'
import { proposeRelease as contract, releaseRegister } from '../contract.ts'
import { FOLDER } from '../package/manifest.ts'
import { packStored } from '../package/zip.ts'
import { releasing } from '../procedure.ts'
import { mayBeReleased } from '../rules/release.ts'
import { releasedOnTheIntranet } from '../rules/two-people.ts'
import { prepareFiles } from '../sending/prepare.ts'
import { outwardChannel } from '../sending/send.ts'
import { keep } from '../store/books.ts'
import { keepParcel } from '../store/packages.ts'
import { on } from '../store/tables.ts'

/** The files are kept as they were proposed: what is approved is what was read, whatever happens to the originals meanwhile. */
export const proposeReleaseFrom = (here: Side): BoundAction =>
  on(contract, async (desk, { files, channel: channelId, ...asked }) => {
    refuseAny(releasedOnTheIntranet({ here, asks: 'release' }))
    const channel = await within(desk, contract.may, await outwardChannel(desk, channelId))
    refuseAny(mayBeReleased({ ...asked, today: desk.today }))
    const prepared = await prepareFiles(desk, files, { from: here, to: channel.peer, texts: [asked.purpose, asked.title] })
    const organ = desk.actor.organ ?? channel.organ
    const { id } = await keep(desk, releaseRegister, contract.name, {
      ...asked,
      channel: channel.id,
      organ,
      files: prepared.map(({ listed }) => listed),
      proposedBy: desk.actor.id,
      proposedByName: desk.actor.name,
      state: 'proposed',
    })
    await keepParcel(desk, id, 'release', packStored(new Map(prepared.map(({ listed, bytes }) => [FOLDER + listed.name, bytes]))))
    const { number } = await openCase(desk, releasing, contract.name, { id, title: asked.title, organ })
    return { id, number }
  })
