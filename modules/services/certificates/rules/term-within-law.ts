import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { addDays, addMonths, type Day } from '#kernel/time/day.ts'
import type { CertificateKind } from '../kind.ts'
import { refusals } from '../refusals.ts'

/** The last day that the law leaves a certificate that begins on a day; null: it ends with no day. */
export const lastDay = ({ months }: Pick<CertificateKind, 'months'>, from: Day): Day | null =>
  months === undefined ? null : addDays(addMonths(from, months), -1)

export const termWithinLaw = rule<{ readonly kind: CertificateKind; readonly from: Day; readonly until: Day | null }>(
  {
    name: 'certificates.term-within-law',
    title: words('有效期不长于规定', 'It holds no longer than the law says'),
    clauses: ['3.5.1'],
    law: '食品安全法 第45条；居住证暂行条例 第10条',
  },
  ({ kind, from, until }) => {
    const latest = lastDay(kind, from)
    return grounds(
      until !== null && until < from && ground(refusals.termTurned, undefined, 'validUntil'),
      until !== null &&
        latest !== null &&
        until > latest &&
        ground(
          refusals.termTooLong,
          { kind: kind.title.zh, kindEn: kind.title.en, latest, law: `${kind.basis.law}${kind.basis.article}` },
          'validUntil',
        ),
    )
  },
)
