import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { changeSystem } from './actions/change-system.ts'
import { listOnPortal } from './actions/list-on-portal.ts'
import { registerSystem } from './actions/register-system.ts'
import { unlistSystem } from './actions/unlist-system.ts'
import { informationSystem, permissions } from './contract.ts'
import { listInUse } from './questions/list-in-use.ts'
import { one, several } from './questions/one.ts'
import { standing } from './questions/standing.ts'
import { intranetStaysInside } from './rules/intranet-stays-inside.ts'
import { secretsStayInside } from './rules/secrets-stay-inside.ts'
import { zoneFitsKind } from './rules/zone-fits-kind.ts'

export const systems = defineModule({
  name: 'systems',
  wing: 'governance',
  title: words('信息系统登记', 'Information systems'),
  lead: ['informatisation-office'],
  clauses: ['3.2.1', '3.2.5', '3.2.7', '4.1.4', '4.3.6'],
  zone: 'extranet',
  schema: 'systems',
  uses: [],
  permissions: Object.values(permissions),
  actions: [registerSystem, changeSystem, listOnPortal, unlistSystem],
  questions: [one, several, listInUse, standing],
  registers: [informationSystem],
  rules: [zoneFitsKind, secretsStayInside, intranetStaysInside],
})
