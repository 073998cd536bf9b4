import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { endOtherSessions, endSession, endSessionsOf } from './actions/end-sessions.ts'
import { removeOneTimeCode, removePasskey, renamePasskey } from './actions/keep-credentials.ts'
import { confirmRecovery, openRecovery } from './actions/recover-account.ts'
import { permissions } from './contract.ts'
import { credentials, recoveries, sessions, sessionsOf } from './questions/own-account.ts'
import { confirmedInTime, recoveredByTwoOthers } from './rules/recovery.ts'

export const account = defineModule({
  name: 'account',
  wing: 'platform',
  title: words('我的账户', 'My account'),
  lead: ['informatisation-office'],
  clauses: ['3.6.2', '3.6.3'],
  zone: 'both',
  uses: [],
  permissions: Object.values(permissions),
  actions: [endSession, endOtherSessions, endSessionsOf, renamePasskey, removePasskey, removeOneTimeCode, openRecovery, confirmRecovery],
  questions: [credentials, sessions, sessionsOf, recoveries],
  rules: [recoveredByTwoOthers, confirmedInTime],
})
