import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

export type Evaluator = {
  readonly name: string
  readonly kind: 'expert' | 'buyer'
  readonly employer: string
  readonly years: number
  readonly senior: boolean
}

const LEAST = 5
const LEAST_YEARS = 8

/** The committee: five or more, odd, two thirds of them experts who are fit, none with an interest in a bidder. */
export const committee = rule<{
  readonly members: readonly Evaluator[]
  /** Names and groups of the bidders. */
  readonly bidders: readonly string[]
  /** The buyer’s organ id and name: its people sit for the buyer, never as experts. */
  readonly buyer: readonly string[]
}>(
  { name: 'tenders.committee', title: words('评标委员会', 'The evaluation committee'), clauses: ['4.3.4'], law: '招标投标法 第37条' },
  ({ members, bidders, buyer }): Ground[] => {
    const names = new Set(members.map(({ name }) => name))
    const experts = members.filter(({ kind }) => kind === 'expert')
    const unfit = experts.filter(({ years, senior }) => years < LEAST_YEARS || !senior).map(({ name }) => name)
    const interested = members
      .filter(({ kind, employer }) => bidders.includes(employer) || (kind === 'expert' && buyer.includes(employer)))
      .map(({ name }) => name)
    return grounds(
      (names.size < LEAST || names.size % 2 === 0 || names.size !== members.length) &&
        ground(refusals.evaluatorNumber, { number: names.size }, '/members'),
      experts.length * 3 < members.length * 2 &&
        ground(refusals.tooFewExperts, { number: members.length, experts: experts.length }, '/members'),
      unfit.length > 0 && ground(refusals.expertUnfit, { names: unfit }, '/members'),
      interested.length > 0 && ground(refusals.evaluatorConflict, { names: interested }, '/members'),
    )
  },
)
