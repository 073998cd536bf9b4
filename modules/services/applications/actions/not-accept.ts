import { refuseAny } from '#kernel/refusal/refusal.ts'
import { enact, holdFor } from '../acting.ts'
import { notAccept as contract } from '../contract-review.ts'
import { endPart } from '../ending.ts'
import { permissions } from '../permissions.ts'
import { noticeInTime } from '../rules/told-once.ts'
import { on } from '../store.ts'

export const notAccept = on(contract, async (desk, { part, ...given }) => {
  const held = await holdFor(desk, part, permissions.receive.name)
  refuseAny(noticeInTime({ acts: held.acts, standing: held.standing }))
  const { moved, answer } = await enact(desk, held, { action: contract.name, act: 'not-accept', to: 'not-accepted', given })
  await endPart(desk, contract.name, moved)
  return answer
})
