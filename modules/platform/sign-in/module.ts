import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { allowScopes } from './actions/allow-scopes.ts'
import { changeClient } from './actions/change-client.ts'
import { registerClient } from './actions/register-client.ts'
import { rotateSecret } from './actions/rotate-secret.ts'
import { withdrawClient } from './actions/withdraw-client.ts'
import { clientRegister, permissions } from './contract.ts'
import { clientStanding } from './questions/client-standing.ts'
import { addressesAreExact, clientInItsNetwork, keyIsPublic } from './rules/client-is-in-order.ts'

export const signInRoom = defineModule({
  name: 'sign-in',
  wing: 'platform',
  title: words('统一身份登录', 'Sign-in'),
  lead: ['informatisation-office'],
  with: ['information-centre'],
  clauses: ['3.7.7', '4.3.6'],
  zone: 'extranet',
  schema: 'sign_in',
  uses: ['systems'],
  permissions: Object.values(permissions),
  actions: [registerClient, changeClient, rotateSecret, withdrawClient, allowScopes],
  questions: [clientStanding],
  registers: [clientRegister],
  rules: [addressesAreExact, clientInItsNetwork, keyIsPublic],
})
