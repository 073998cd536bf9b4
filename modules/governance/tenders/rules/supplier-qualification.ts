// 4.3.5: who designs, develops, builds, serves or supervises holds a qualification certificate recognised by the province
// or above. The State Council abolished the recognition in 2014: from then on no tender may demand it and no bid falls
// for the lack of it. The day that decides is the day the tender was released.
import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { dated } from '#kernel/time/dated.ts'
import type { Day } from '#kernel/time/day.ts'
import { refusals } from '../refusals.ts'

export const qualificationRequired = dated(
  { from: '1999-01-01', value: false, law: '招标投标法', remark: 'before the policy; ministry rules of the time are not encoded' },
  { from: '2004-06-09', value: true, law: 'clause 4.3.5' },
  { from: '2014-01-28', value: false, law: '国发〔2014〕5号' },
)

export type Category = 'works' | 'goods' | 'services' | 'supervision'
/** Goods alone are bought, not designed, built or served: the clause does not name them. */
const demanded = (category: Category, day: Day) => category !== 'goods' && qualificationRequired.on(day).value

/** What a tender of this day may and must ask of its bidders. */
export const demandOfQualification = rule<{ readonly release: Day; readonly category: Category; readonly demands: boolean }>(
  {
    name: 'tenders.demand-of-qualification',
    title: words('招标对资质的要求', 'What a tender may demand'),
    clauses: ['4.3.5'],
    law: '国发〔2014〕5号',
  },
  ({ release, category, demands }): Ground[] => {
    const { value, law } = qualificationRequired.on(release)
    return grounds(
      demanded(category, release) && !demands && ground(refusals.qualificationNotDemanded, undefined, '/demandsQualification'),
      !value && demands && ground(refusals.qualificationAbolished, { law }, '/demandsQualification'),
    )
  },
)

export type Certificate = {
  readonly kind: 'integration' | 'supervision'
  readonly issuer: 'province' | 'ministry' | 'other'
  readonly from: string
  readonly to: string
}

/** A bidder holds the certificate on the day it bids, where the day of the tender demands one. */
export const bidderIsQualified = rule<{
  readonly release: Day
  readonly today: Day
  readonly category: Category
  readonly supplier: string
  readonly certificates: readonly Certificate[]
}>(
  { name: 'tenders.bidder-is-qualified', title: words('投标单位的资质', 'A bidder is qualified'), clauses: ['4.3.5'] },
  ({ release, today, category, supplier, certificates }): Ground[] => {
    const kind = category === 'supervision' ? 'supervision' : 'integration'
    const holds = certificates.some((c) => c.kind === kind && c.issuer !== 'other' && c.from <= today && today <= c.to)
    return grounds(demanded(category, release) && !holds && ground(refusals.notQualified, { supplier, day: today }))
  },
)
