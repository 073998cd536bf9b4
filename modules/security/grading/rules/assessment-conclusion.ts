import type { Day } from '#kernel/time/day.ts'
import { dated } from '#kernel/time/dated.ts'
import type { Conclusion, Severity } from '../contract/fields.ts'

const thresholds = dated({
  from: '2021-06-01',
  value: { excellent: 90, good: 80, fair: 70 },
  law: '网络安全等级保护测评报告模板（2021版）',
  remark: 'the thresholds are unconfirmed',
})

/** What an assessment concludes from its score and its findings: a high risk makes it poor, a medium one keeps it from excellent. */
export function conclusionOf(score: number, findings: readonly { readonly severity: Severity }[], day: Day): Conclusion {
  const { excellent, good, fair } = (thresholds.find(day) ?? thresholds.entries.at(-1)!).value
  const has = (severity: Severity) => findings.some((finding) => finding.severity === severity)
  if (has('high') || score < fair) return 'poor'
  if (score >= excellent && !has('medium')) return 'excellent'
  return score >= good ? 'good' : 'fair'
}
