import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { permissions } from './contract.ts'
import { organ, organs } from './questions/organs.ts'

export const people = defineModule({
  name: 'people',
  wing: 'platform',
  title: words('机构与人员', 'Organs and people'),
  lead: [],
  clauses: [],
  zone: 'both',
  uses: [],
  permissions: Object.values(permissions),
  actions: [],
  questions: [organs, organ],
})
