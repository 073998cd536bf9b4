import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { BaseState } from '#kernel/module/base-register.ts'
import type { LegalPersonKind } from '../legal-person.ts'
import { bodyRefusals } from '../refusals-of-bodies.ts'

/** Branches that pass to the absorber in one transaction; each is a registration of its own. */
export const MOST_BRANCHES = 200

type Side = {
  readonly id: string
  readonly name: string
  readonly kind: LegalPersonKind
  readonly state: BaseState
  readonly simulated: boolean
}
export type Absorbing = { readonly absorbed: Side; readonly absorber: Side; readonly branches: number }

/** 合并 by absorption: one company goes on and the other is dissolved; its branches, debts and claims pass over (公司法 第221条). */
export const absorptionIsOfCompanies = rule<Absorbing>(
  {
    name: 'legal-persons.absorption-is-of-companies',
    title: words('吸收合并的双方都是存续的公司', 'Both sides of a merger are companies in life'),
    clauses: ['3.4.5b'],
    law: '公司法 第218条',
  },
  ({ absorbed, absorber, branches }) => {
    const unfit = [absorbed, absorber].filter(({ kind, state }) => kind !== 'company' || state !== 'living')
    // What is simulated never becomes part of what is real.
    if (absorbed.simulated !== absorber.simulated) unfit.push(absorber)
    return [
      ...grounds(absorbed.id === absorber.id && ground(bodyRefusals.absorbsItself, undefined, 'absorber')),
      ...unfit.map((side) => ground(bodyRefusals.notCompanies, { name: side.name }, side === absorbed ? 'absorbed' : 'absorber')),
      ...grounds(branches > MOST_BRANCHES && ground(bodyRefusals.tooManyBranches, { count: branches, most: MOST_BRANCHES }, 'absorbed')),
    ]
  },
)
