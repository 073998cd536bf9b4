// How long certificates stand and when their end is announced: the province's own policy, dated, because no law gives a
// figure (电子签名法 §21 only asks that a certificate names its term).
import { type Dated, dated } from '#kernel/time/dated.ts'
import { addMonths, type Day, dayAt, type Instant } from '#kernel/time/day.ts'
import type { Use } from '../contract.ts'

const POLICY = '省电子政务证书策略（示例）；电子签名法 第21条'

type Terms = { readonly authorities: Readonly<Record<'root' | 'zone' | 'organ', number>>; readonly uses: Readonly<Record<Use, number>> }

/** Months. Certificates of servers are short, since they are renewed by programs; those of people last as long as a post usually does. */
export const terms: Dated<Terms> = dated({
  from: '2025-01-01',
  value: {
    authorities: { root: 240, zone: 120, organ: 72 },
    uses: {
      signing: 36,
      encryption: 36,
      'seal-maker': 60,
      seal: 60,
      'time-stamp': 60,
      ocsp: 12,
      'tls-server': 12,
      'tls-client': 12,
    },
  },
  law: POLICY,
})

/** Days before the end on which it is announced again. */
export const warnings: Dated<readonly number[]> = dated({ from: '2025-01-01', value: [60, 30, 7], law: POLICY })

/** When a certificate begun now ends: after so many months, and never after its issuer (`limit`). */
export function endOf(now: Instant, months: number, limit?: Instant): Instant {
  const end = `${addMonths(dayAt(now), months)}T00:00:00.000Z` as Instant
  return limit !== undefined && limit < end ? limit : end
}

/** The warning that is due so many days before the end; undefined while it is further off. */
export const warningDue = (today: Day, daysLeft: number): number | undefined =>
  warnings
    .on(today)
    .value.toSorted((a, b) => a - b)
    .find((days) => daysLeft <= days)
