import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { behindFigure } from './questions/behind.ts'
import { goalFigures } from './questions/figures.ts'

export const goals = defineModule({
  name: 'goals',
  wing: 'network',
  title: words('网络建设目标', 'Goals of the network'),
  lead: ['informatisation-office'],
  with: ['ndrc'],
  clauses: ['2.1', '3.2.4', '3.2.11'],
  zone: 'extranet',
  uses: ['backbone', 'registry', 'systems'],
  permissions: [],
  actions: [],
  questions: [goalFigures, behindFigure],
})
