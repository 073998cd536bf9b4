import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { ask } from './actions/ask.ts'
import { decline, end, open } from './actions/open.ts'
import { review } from './actions/review.ts'
import { events, permissions } from './contract.ts'
import { list, one, openOnes } from './questions/emergencies.ts'
import { mayBeOpened, threePeople } from './rules/three-people.ts'

export const breakGlass = defineModule({
  name: 'break-glass',
  wing: 'platform',
  title: words('应急授权', 'Break-glass'),
  lead: ['informatisation-office'],
  with: ['audit-office'],
  clauses: ['3.6.2', '3.6.7'],
  zone: 'both',
  uses: [],
  permissions: Object.values(permissions),
  events: Object.values(events),
  actions: [ask, open, decline, end, review],
  questions: [list, openOnes, one],
  rules: [threePeople, mayBeOpened],
})
