// Who may represent a legal person or answer for a body: a living person of full capacity (民法典 第17条, 第61条;
// 市场主体登记管理条例 第12条). Whoever is sixteen and lives on own work has full capacity too (民法典 第18条); no base holds that, so
// such a case is entered by name alone.
import { addMonths, type Day } from '#kernel/time/day.ts'
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { BaseState } from '#kernel/module/base-register.ts'
import { bodyRefusals } from '../refusals-of-bodies.ts'

const ADULT_MONTHS = 18 * 12

/** What the population base knows of a person. */
export type KnownPerson = {
  readonly name: string
  readonly state: BaseState
  readonly birthDate: string
  readonly idNumber: string
  readonly guardian?: string | undefined
}

export type Representing = { readonly person: KnownPerson | undefined; readonly name: string | null | undefined; readonly day: Day }

export const representativeMayAct = rule<Representing>(
  {
    name: 'legal-persons.representative-may-act',
    title: words('法定代表人在世且有完全民事行为能力', 'The representative is alive and of full capacity'),
    clauses: ['3.4.5b'],
    law: '市场主体登记管理条例 第12条',
  },
  ({ person, name, day }) => {
    if (!person || person.state === 'merged') return [ground(bodyRefusals.representativeUnknown, undefined, 'representative')]
    const no = (refusal: (typeof bodyRefusals)[keyof typeof bodyRefusals], field = 'representative') => ground(refusal, { day }, field)
    return grounds(
      person.state === 'ended' && no(bodyRefusals.representativeDead),
      addMonths(person.birthDate as Day, ADULT_MONTHS) > day && no(bodyRefusals.representativeMinor),
      person.guardian !== undefined && no(bodyRefusals.representativeGuarded),
      typeof name === 'string' && name !== person.name && no(bodyRefusals.representativeNameDiffers, 'representativeName'),
    )
  },
)
