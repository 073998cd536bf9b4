import { defineModule } from '#kernel/module/define-module.ts'
import { answersOf } from '#kernel/registers/base/answers.ts'
import { words } from '#kernel/text/text.ts'
import { correctPerson } from './actions/correct-person.ts'
import { enterPerson } from './actions/enter-person.ts'
import { mergePersons, separatePersons } from './actions/merge-persons.ts'
import { permissions, personBase, personDoor } from './contract.ts'
import { identityNumber } from './rules/identity-number.ts'

export const population = defineModule({
  name: 'population',
  wing: 'resources',
  title: words('人口基础信息库', 'Population base'),
  lead: ['public-security-department'],
  with: ['human-resources-department', 'health-commission', 'civil-affairs-department', 'education-department'],
  clauses: ['3.4.4', '3.4.5a'],
  zone: 'extranet',
  schema: 'population',
  uses: [],
  permissions: Object.values(permissions),
  actions: [enterPerson, correctPerson, mergePersons, separatePersons],
  questions: answersOf(personBase),
  rules: [identityNumber],
  events: [personDoor.corrected],
  bases: [personBase],
})
