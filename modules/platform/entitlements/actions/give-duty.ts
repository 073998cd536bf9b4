import { bindTo, type Desk } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { within } from '#kernel/module/within.ts'
import { dutyOf, giveDuty as give, takeDuty as take } from '#kernel/people/duties.ts'
import { postForChange } from '#kernel/people/posts.ts'
import { settleDuty } from '#kernel/people/requests.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { refusals } from '../refusals.ts'
import { refuseOwn } from '../own.ts'
import { dutyFitsPost } from '../rules/three-administrators.ts'

const { on } = bindTo<unknown>()
const MAY = contract.permissions.grant.name

/** Gives the duty to the post, on the administrator's own motion or because it was asked. */
export async function giveDutyTo(desk: Desk, post: string, duty: string): Promise<void> {
  const place = await within(desk, MAY, await postForChange(desk, post))
  const known = await dutyOf(desk, duty)
  if (!known) refuse(ground(kernelRefusals.notFound, undefined, 'duty'))
  await refuseOwn(desk, { post })
  refuseAny(dutyFitsPost({ duty, dutyClass: known.class, postClass: place.class }))
  if (!(await give(desk, post, duty))) refuse(ground(refusals.hasDuty))
  desk.touch(`post/${post}`, place.duties, [...place.duties, duty])
  desk.tell(contract.changed, { what: 'duty-given', of: post, by: desk.actor.id })
}

export const giveDuty = on(contract.giveDuty, async (desk, { post, duty, reason }) => {
  await giveDutyTo(desk, post, duty)
  await settleDuty(desk, post, duty, { by: desk.actor.id, at: desk.now, outcome: 'given', answer: reason })
  return {}
})

export const takeDuty = on(contract.takeDuty, async (desk, { post, duty }) => {
  const place = await within(desk, MAY, await postForChange(desk, post))
  await refuseOwn(desk, { post })
  if (!(await take(desk, post, duty))) refuse(ground(refusals.noDuty))
  desk.touch(
    `post/${post}`,
    place.duties,
    place.duties.filter((one) => one !== duty),
  )
  desk.tell(contract.changed, { what: 'duty-taken', of: post, by: desk.actor.id })
  return {}
})
