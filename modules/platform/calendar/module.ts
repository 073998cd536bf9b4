import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { confirmYear, declineYear } from './actions/confirm-year.ts'
import { proposeYear } from './actions/propose-year.ts'
import { noticeRegister, permissions, yearConfirmed } from './contract.ts'
import { announcing } from './procedure.ts'
import { years } from './questions/years.ts'
import { confirmedBySecond, noticeIsThere, yearIsSound } from './rules/year-is-sound.ts'

export const calendar = defineModule({
  name: 'calendar',
  wing: 'platform',
  title: words('政务日历', 'Calendar'),
  lead: ['government-general-office'],
  with: ['information-centre'],
  clauses: ['3.6.2'],
  zone: 'both',
  schema: 'calendar',
  uses: [],
  permissions: Object.values(permissions),
  events: [yearConfirmed],
  actions: [proposeYear, confirmYear, declineYear],
  questions: [years],
  registers: [noticeRegister],
  procedures: [announcing],
  rules: [yearIsSound, noticeIsThere, confirmedBySecond],
})
