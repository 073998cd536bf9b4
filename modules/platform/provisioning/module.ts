import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { openPost } from './actions/open-post.ts'
import { permissions } from './contract.ts'
import { posts } from './questions/posts.ts'

export const provisioning = defineModule({
  name: 'provisioning',
  wing: 'platform',
  title: words('人事系统对接', 'Staff systems'),
  lead: [],
  clauses: ['3.7.7'],
  zone: 'extranet',
  uses: [],
  permissions: Object.values(permissions),
  actions: [openPost],
  questions: [posts],
})
