import type { BoundAction } from '#kernel/module/define-module.ts'
import { within } from '#kernel/module/within.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import type { Side } from '../contract/fields.ts'
import { exportFiles as contract } from '../contract.ts'
import { releasedOnTheIntranet } from '../rules/two-people.ts'
import { prepareFiles } from '../sending/prepare.ts'
import { outwardChannel, send } from '../sending/send.ts'
import { on } from '../store/tables.ts'

export const exportFilesFrom = (here: Side): BoundAction =>
  on(contract, async (desk, { channel: id, purpose, files }) => {
    refuseAny(releasedOnTheIntranet({ here, asks: 'export' }))
    const channel = await within(desk, contract.may, await outwardChannel(desk, id))
    const prepared = await prepareFiles(desk, files, { from: here, to: channel.peer, texts: [purpose] })
    const organ = desk.actor.organ ?? channel.organ
    const { id: made, number, sm3, bytes, records } = await send(desk, contract.name, { here, channel, organ, purpose, files: prepared })
    return { package: made, number, sm3, bytes, records }
  })
