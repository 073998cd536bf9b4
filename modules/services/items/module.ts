import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { publishService } from './actions/publish-service.ts'
import { publishVersion } from './actions/publish-version.ts'
import { tellWish } from './actions/tell-wish.ts'
import { withdrawService } from './actions/withdraw-service.ts'
import { permissions, service, versionRegister, wish } from './contract.ts'
import { definition } from './questions/definition.ts'
import { guideAnswer } from './questions/guide.ts'
import { halls } from './questions/halls.ts'
import { matterCard } from './questions/matter.ts'
import { lifeEventCard, matterList } from './questions/matters.ts'
import { versionOf } from './questions/version.ts'
import { matterIsWhole } from './rules/matter-is-whole.ts'
import { promiseWithinLaw } from './rules/promise-within-law.ts'

export const items = defineModule({
  name: 'items',
  wing: 'services',
  title: words('政务服务事项', 'Matters'),
  lead: ['government-general-office'],
  clauses: ['3.5.1', '3.5.3'],
  zone: 'extranet',
  schema: 'items',
  uses: [],
  permissions: Object.values(permissions),
  actions: [publishService, withdrawService, publishVersion, tellWish],
  questions: [matterList, matterCard, lifeEventCard, guideAnswer, halls, definition, versionOf],
  registers: [service, versionRegister, wish],
  rules: [matterIsWhole, promiseWithinLaw],
})
