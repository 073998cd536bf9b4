import { bindTo } from '#kernel/module/define-module.ts'
import { within } from '#kernel/module/within.ts'
import { dutyOf, heldBy } from '#kernel/people/duties.ts'
import { organForChange } from '#kernel/people/organ-tree.ts'
import { addPost, closePost, postForChange } from '#kernel/people/posts.ts'
import { askForDuty } from '#kernel/people/requests.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import * as contract from '../contract.ts'
import { refusals } from '../refusals.ts'

const { on } = bindTo<unknown>()
const MAY = contract.permissions.manage.name

export const createPost = on(contract.createPost, async (desk, { organ, title, kind, reason, asks = [], ...input }) => {
  const from = (input.from ?? desk.today) as Day
  await within(desk, MAY, { organ })
  const found = await organForChange(desk, organ)
  if (!found?.names.some((name) => name.from <= from && (name.to === null || from < name.to))) refuse(ground(refusals.organEnded))
  const post = await addPost(desk, { organ, title, class: kind, from })
  for (const duty of asks) {
    const known = await dutyOf(desk, duty)
    if (!known) refuse(ground(refusals.noSuchDuty, { duty }, 'asks'))
    if (known.class !== kind) refuse(ground(refusals.dutyOfOtherClass, { duty }, 'asks'))
    await askForDuty(desk, { post, duty, reason, by: desk.actor.id, at: desk.now })
  }
  desk.touch(`post/${post}`, undefined, { organ, title, kind, asks })
  return { post }
})

export const endPost = on(contract.endPost, async (desk, { post, from = desk.today }) => {
  const found = await within(desk, MAY, await postForChange(desk, post))
  if ((await heldBy(desk, desk.actor.id, desk.today)).posts.includes(post)) refuse(ground(refusals.ownPost))
  if (found.to !== null && found.to <= from) refuse(ground(refusals.postEnded))
  if (from < desk.today) refuse(ground(refusals.notBackwards, undefined, 'from'))
  await closePost(desk, post, from as Day, desk.actor.id, desk.now)
  desk.touch(`post/${post}`, found)
  return {}
})
