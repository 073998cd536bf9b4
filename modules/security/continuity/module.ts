import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { orderWork } from './actions/order-work.ts'
import { recordBackup } from './actions/record-backup.ts'
import { recordDrill } from './actions/record-drill.ts'
import { stateNeed } from './actions/state-need.ts'
import { permissions, registers } from './contract.ts'
import { standing } from './questions/standing.ts'
import { measuredOnly } from './rules/measured-only.ts'
import { needFitsLevel } from './rules/need-fits-level.ts'

export const continuity = defineModule({
  name: 'continuity',
  wing: 'security',
  title: words('业务连续性', 'Continuity'),
  lead: ['informatisation-office'],
  with: ['information-centre'],
  clauses: ['3.6.6'],
  zone: 'both',
  schema: 'continuity',
  uses: ['systems'],
  permissions: Object.values(permissions),
  actions: [recordBackup, recordDrill, orderWork, stateNeed],
  questions: [standing],
  registers: Object.values(registers),
  rules: [measuredOnly, needFitsLevel],
})
