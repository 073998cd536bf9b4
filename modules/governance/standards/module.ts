import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { issueVerdict, withdrawVerdict } from './actions/issue-verdict.ts'
import { endStandard, registerStandard } from './actions/register-standard.ts'
import { concludeTrial, startTrial } from './actions/start-trial.ts'
import { permissions, standards as standardRegister, trials, verdictRegister } from './contract.ts'
import { standardsGate } from './questions/gate.ts'
import { list, verdictOf } from './questions/verdict-of.ts'
import { acceptedOnlyConformant } from './rules/accepted-only-conformant.ts'
import { testerIsNotOwner } from './rules/tester-is-not-owner.ts'
import { verdictFollowsChecks } from './rules/verdict-follows-checks.ts'

export const standards = defineModule({
  name: 'standards',
  wing: 'governance',
  title: words('标准', 'Standards'),
  lead: ['informatisation-office', 'quality-bureau'],
  clauses: ['1.4', '3.7.1', '3.7.2', '3.7.3', '3.7.4', '3.7.5'],
  zone: 'extranet',
  schema: 'standards',
  uses: ['systems'],
  permissions: Object.values(permissions),
  actions: [registerStandard, endStandard, issueVerdict, withdrawVerdict, startTrial, concludeTrial],
  questions: [list, verdictOf],
  registers: [standardRegister, verdictRegister, trials],
  rules: [verdictFollowsChecks, acceptedOnlyConformant, testerIsNotOwner],
  gates: [standardsGate],
})
