import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { follow as contract, MOST_FOLLOWED, refusals } from '../contract.ts'
import { changeList, living, on } from '../store.ts'

/** The list is kept as it was given: whether the register knows a number shows only when something happens under it. */
export const followNumbers = on(contract, async (desk, { subscription, add = [], drop = [] }) => {
  const { id, follows } = await living(desk, subscription, true)
  if (follows !== 'list') refuse(ground(refusals.notByList))
  const followed = await changeList(desk, id, add, drop)
  if (followed > MOST_FOLLOWED) refuse(ground(refusals.listTooLong, { most: MOST_FOLLOWED }))
  desk.touch(`feeds.subscription/${id}`)
  return { followed }
})
