import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

export type Publication = {
  readonly approved: boolean
  /** The organs that issue the plan on this day, and those that have signed. */
  readonly publishers: readonly string[]
  readonly signatures: readonly string[]
}

/** No plan is published that the leading group has not approved, nor before every issuing organ has signed. */
export const publishedJointlyAfterApproval = rule<Publication>(
  {
    name: 'planning.published-jointly-after-approval',
    title: words('规划经领导小组批准后联合发布', 'A plan is issued jointly, after approval'),
    clauses: ['3.1.3'],
  },
  ({ approved, publishers, signatures }): Ground[] => {
    const missing = publishers.filter((organ) => !signatures.includes(organ))
    return grounds(!approved && ground(refusals.notApproved), missing.length > 0 && ground(refusals.notJointlySigned, { missing }))
  },
)

/** A signature counts only from an issuing organ, after approval, once. */
export const signedByPublisherAfterApproval = rule<Publication & { readonly organ: string }>(
  {
    name: 'planning.signed-by-publisher-after-approval',
    title: words('规划由发布单位在批准后签发', 'The issuing organs sign, after approval'),
    clauses: ['3.1.3'],
  },
  ({ approved, publishers, signatures, organ }): Ground[] =>
    grounds(
      !publishers.includes(organ) && ground(refusals.notPublisher, { publishers }),
      !approved && ground(refusals.notApproved),
      signatures.includes(organ) && ground(refusals.alreadySigned),
    ),
)

/** The leading group approves a plan that has passed review. */
export const approvedAfterReview = rule<{ readonly state: string }>(
  {
    name: 'planning.approved-after-review',
    title: words('规划经审查后报领导小组批准', 'Review comes before approval'),
    clauses: ['3.1.3'],
  },
  ({ state }) => grounds((state === 'drafted' || state === 'returned') && ground(refusals.notReviewed)),
)
