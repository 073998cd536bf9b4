import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { give, revoke } from './actions/give.ts'
import { given, permissions, revoked } from './contract.ts'
import { mine, takers } from './questions/mine.ts'
import { delegationEnds, delegationIsBounded } from './rules/delegation-is-bounded.ts'

export const delegation = defineModule({
  name: 'delegation',
  wing: 'platform',
  title: words('委托代办', 'Delegation'),
  lead: ['informatisation-office'],
  clauses: ['3.7.7'],
  zone: 'both',
  uses: [],
  permissions: Object.values(permissions),
  events: [given, revoked],
  actions: [give, revoke],
  questions: [mine, takers],
  rules: [delegationIsBounded, delegationEnds],
})
