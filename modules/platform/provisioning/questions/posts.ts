import { bindTo } from '#kernel/module/define-module.ts'
import { businessPostsOf } from '#kernel/people/provisioned-posts.ts'
import * as contract from '../contract.ts'

export const posts = bindTo<unknown>().answer(contract.posts, async (desk, { organ }) => ({ posts: await businessPostsOf(desk, organ) }))
