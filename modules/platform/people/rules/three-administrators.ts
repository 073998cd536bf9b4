import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

type Span = { readonly from: string; readonly to: string | null }
export type AppointmentFacts = Span & {
  readonly name: string
  /** The class of the post. */
  readonly class: string
  readonly post: string
  readonly held: readonly (Span & { readonly post: string; readonly class: string; readonly title: string })[]
  /** Business of another that the person may do (a delegation taken). */
  readonly actsForAnother: boolean
}

const overlap = (a: Span, b: Span): boolean => (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to) && b.from !== b.to

/**
 * 三员分立: system, security and audit posts exclude one another and all business, for one person at one time. The table
 * holds it whoever writes (0004); here it is said in words before. [unconfirmed: the practice of the three administrators
 * stands in GB/T 22239 and in secrecy standards that are not public; law pack §6.]
 */
export const threeAdministrators = rule<AppointmentFacts>(
  {
    name: 'people.three-administrators',
    title: words('系统、安全、审计三员与业务岗位互相排斥', 'The three administrations exclude one another and all business'),
    clauses: ['3.6.2'],
    law: 'GB/T 22239-2019',
  },
  (facts) => {
    const other = facts.held.find((one) => one.class !== facts.class && overlap(facts, one))
    return grounds(
      other && ground(refusals.twoClasses, { name: facts.name, held: other.title }, 'post'),
      facts.actsForAnother && facts.class !== 'business' && ground(refusals.actsForAnother, { name: facts.name }, 'official'),
    )
  },
)

/** The same post twice at one time says nothing new. */
export const heldAlready = (facts: AppointmentFacts): boolean => facts.held.some((one) => one.post === facts.post && overlap(facts, one))
