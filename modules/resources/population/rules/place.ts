// A place is a village or neighbourhood of the province's list. Where the list of a county is not laid, any code of the right form
// is taken; what the sources bring of former years keeps its code (actions/enter-person.ts does not ask here).
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { lifeRefusals as refusals } from '../life-refusals.ts'

type Placed = { readonly code: string; readonly isListed: boolean; readonly isKnown: boolean; readonly field: string }

export const villageIsKnown = rule<Placed>(
  {
    name: 'population.village-is-known',
    title: words('村（居）代码在统计用区划代码中', 'The village is one of the list'),
    clauses: ['3.4.5a'],
    law: '统计用区划代码和城乡划分代码编制规则',
  },
  ({ code, isListed, isKnown, field }) => grounds(isListed && !isKnown && ground(refusals.noSuchVillage, { code }, field)),
)
