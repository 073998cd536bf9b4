import { defineModule } from '#kernel/module/define-module.ts'
import { answersOf } from '#kernel/registers/base/answers.ts'
import { words } from '#kernel/text/text.ts'
import { mergeLegalPersons, separateLegalPersons } from './actions/merge-legal-persons.ts'
import { legalPersonBase, legalPersonDoor, permissions } from './contract.ts'

export const legalPersons = defineModule({
  name: 'legal-persons',
  wing: 'resources',
  title: words('法人单位基础信息库', 'Legal persons base'),
  lead: ['market-regulation-bureau'],
  with: ['staffing-office', 'civil-affairs-department', 'tax-bureau', 'human-resources-department', 'stats-bureau'],
  clauses: ['3.4.4', '3.4.5b'],
  zone: 'extranet',
  schema: 'legal_persons',
  uses: [],
  permissions: Object.values(permissions),
  actions: [mergeLegalPersons, separateLegalPersons],
  questions: answersOf(legalPersonBase),
  events: [legalPersonDoor.corrected],
  bases: [legalPersonBase],
})
