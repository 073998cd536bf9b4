import { ground } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

export type Issued = {
  readonly organ: string
  readonly number: string
  /** The licence with this number that the legal person holds. */
  readonly found: { readonly organ: string } | undefined
  /** Whether it may be issued now. */
  readonly isNew: boolean
}

export const licenceIsOfIssuer = rule<Issued>(
  {
    name: 'legal-persons.licence-is-of-issuer',
    title: words('证照由发证单位变更和注销', 'A licence is changed and withdrawn by its issuer'),
    clauses: ['3.4.5b'],
    law: '行政许可法 第49条、第70条',
  },
  ({ organ, number, found, isNew }) => {
    if (!found) return isNew ? [] : [ground(refusals.licenceUnknown, { number }, 'number')]
    return found.organ === organ ? [] : [ground(refusals.licenceOfOther, { number, organ: found.organ }, 'number')]
  },
)
