import type { BoundQuestion } from '#kernel/module/define-module.ts'
import type { Side } from '../contract/fields.ts'
import { standing as contract } from '../contract.ts'
import { channelsWithWaiting, figures, standingOf } from '../store/books.ts'
import { answer } from '../store/tables.ts'

export const standingOn = (side: Side): BoundQuestion =>
  answer(contract, async (desk) => {
    const scope = desk.actor.permissions.get(contract.may)
    const mine = scope === 'all' ? undefined : (desk.actor.organ ?? '')
    const channels = (await channelsWithWaiting(desk)).filter(({ organ }) => mine === undefined || organ === mine)
    const { schemas, senders } = await standingOf(desk)
    const { held, proposed } = await figures(desk, mine)
    return {
      side,
      channels: channels.map(({ id, name, title, direction, peer, last_number, waiting }) => ({
        id,
        name,
        title,
        direction,
        peer,
        lastNumber: last_number,
        waiting,
      })),
      schemas,
      senders,
      quarantined: held,
      proposed,
    }
  })
