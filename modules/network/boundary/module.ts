import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { recordFlows } from './actions/record-flows.ts'
import { withdrawFlow } from './actions/withdraw-flow.ts'
import { flowRegister, permissions } from './contract.ts'
import { flowsToday } from './questions/flows-today.ts'
import { files, filesSince, fileVersions } from './questions/generated.ts'
import { flowRules } from './rules/flow-may-pass.ts'

export const boundary = defineModule({
  name: 'boundary',
  wing: 'network',
  title: words('网络边界', 'Network boundaries'),
  lead: ['informatisation-office'],
  with: ['information-centre', 'secrecy-bureau', 'cipher-office'],
  clauses: ['2.1', '3.2.1', '3.2.2', '3.2.3', '3.7.7', '4.3.6'],
  zone: 'both',
  schema: 'boundary',
  uses: ['backbone', 'registry'],
  permissions: Object.values(permissions),
  actions: [recordFlows, withdrawFlow],
  questions: [flowsToday, fileVersions, files, filesSince],
  registers: [flowRegister],
  rules: flowRules,
})
