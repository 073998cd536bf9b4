import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { registerClient, suspendClient } from './actions/keep-client.ts'
import { takeCertificate } from './actions/take-certificate.ts'
import { closeService, openService, provideService } from './actions/keep-service.ts'
import { endSubscription, subscribe } from './actions/keep-subscription.ts'
import { permissions } from './contract.ts'
import { callFacts } from './questions/call-facts.ts'
import { evidence } from './questions/evidence.ts'
import { methods } from './questions/methods.ts'
import { calls, statistics } from './questions/monitor.ts'
import { openServices, readFrom } from './questions/open-services.ts'
import { signingKeys, trustNow } from './questions/signing-keys.ts'
import { tryCall } from './questions/try-call.ts'
import { clientRegister, serviceRegister, subscriptionRegister } from './registers.ts'
import { callIsAuthorised } from './rules/call-is-authorised.ts'
import { connectsByThePlatform, serviceIsInOrder } from './rules/service-is-in-order.ts'

export const exchange = defineModule({
  name: 'exchange',
  wing: 'resources',
  title: words('数据交换', 'Exchange'),
  lead: ['informatisation-office'],
  with: ['information-centre'],
  clauses: ['2.3', '3.3.4', '3.4.3', '3.6.3', '3.7.7'],
  zone: 'extranet',
  schema: 'exchange',
  uses: ['systems', 'catalogue', 'trust'],
  permissions: Object.values(permissions),
  actions: [provideService, openService, closeService, registerClient, suspendClient, subscribe, endSubscription, takeCertificate],
  questions: [callFacts, methods, openServices, readFrom, tryCall, statistics, calls, evidence, signingKeys, trustNow],
  registers: [serviceRegister, clientRegister, subscriptionRegister],
  rules: [callIsAuthorised, connectsByThePlatform, serviceIsInOrder],
})
