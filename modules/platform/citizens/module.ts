import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { actFor } from './actions/act-for.ts'
import { appointAgent } from './actions/appoint-agent.ts'
import { endAgency } from './actions/end-agency.ts'
import { signOutEverywhere } from './actions/sign-out-everywhere.ts'
import { me, standing } from './questions/me.ts'
import { appointmentHolds } from './rules/appoint-agent.ts'

/** Citizens as themselves and for others: whom they may act for, and who may act for them. */
export const citizens = defineModule({
  name: 'citizens',
  wing: 'platform',
  title: words('公民与代办', 'Citizens and their agents'),
  lead: [],
  clauses: ['3.7.7'],
  zone: 'extranet',
  uses: [],
  permissions: [],
  actions: [actFor, appointAgent, endAgency, signOutEverywhere],
  questions: [me, standing],
  rules: [appointmentHolds],
})
