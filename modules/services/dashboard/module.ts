import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { answerRemark, closeRemark, returnRemark } from './actions/follow-remark.ts'
import { remarkOn } from './actions/remark-on.ts'
import { permissions, supervision } from './contract.ts'
import { countAnew } from './listeners/count-anew.ts'
import { supervising } from './procedure.ts'
import { board } from './questions/board.ts'
import { brief } from './questions/brief.ts'

export const dashboard = defineModule({
  name: 'dashboard',
  wing: 'services',
  title: words('领导看板', 'Leaders’ board'),
  lead: ['government-general-office'],
  clauses: ['2.7', '3.5.1'],
  zone: 'extranet',
  schema: 'dashboard',
  uses: [
    'calendar',
    'cases',
    'catalogue',
    'continuity',
    'exchange',
    'goals',
    'grading',
    'incidents',
    'items',
    'legislation',
    'macro-economy',
    'one-form',
    'projects',
    'ratings',
    'standards',
    'statistics',
    'systems',
    'training',
  ],
  permissions: Object.values(permissions),
  actions: [remarkOn, answerRemark, closeRemark, returnRemark],
  questions: [board, brief],
  events: countAnew.events,
  listens: countAnew.listens,
  registers: [supervision],
  procedures: [supervising],
})
