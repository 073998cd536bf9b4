import { bindTo } from '#kernel/module/define-module.ts'
import { postForProvisioning, setProvisioned } from '#kernel/people/provisioned-posts.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'

export const openPost = bindTo<unknown>().on(contract.openPost, async (desk, { post: id, open, reason }) => {
  const post = await postForProvisioning(desk, id)
  if (!post) refuse(ground(contract.refusals.noPost))
  if (open && post.class !== 'business') refuse(ground(contract.refusals.neverOpen))
  await setProvisioned(desk, id, open)
  desk.touch(`post/${id}`, { provisioned: post.provisioned }, { provisioned: open, reason })
  return {}
})
