import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { publishCensus } from './actions/publish-census.ts'
import { publishGdp } from './actions/publish-gdp.ts'
import { permissions } from './contract.ts'
import { leadPublishes } from './rules/lead-publishes.ts'
import { countyCensus, gdp } from './questions/figures.ts'

export const macroEconomy = defineModule({
  name: 'macro-economy',
  wing: 'resources',
  title: words('宏观经济数据库', 'Macro-economy base'),
  lead: ['stats-bureau'],
  clauses: ['3.4.4', '3.4.5d'],
  zone: 'extranet',
  schema: 'macro_economy',
  uses: [],
  permissions: Object.values(permissions),
  actions: [publishCensus, publishGdp],
  questions: [countyCensus, gdp],
  rules: [leadPublishes],
})
