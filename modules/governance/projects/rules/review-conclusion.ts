import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { dated } from '#kernel/time/dated.ts'
import type { Day } from '#kernel/time/day.ts'
import { refusals } from '../contract.ts'
import type { Verdict } from '../contract/fields.ts'

/** The overlap from which the review must say what it thinks of it. A setting: no text gives a figure. */
export const answeredFrom = dated({ from: '2004-06-09', value: 300, law: '4.1.1', remark: 'unconfirmed' })

/** Nothing is said about a project, and nothing concluded, before duplicate construction was looked for. */
export const evidenceFirst = rule<{ readonly isComputed: boolean }>(
  {
    name: 'projects.evidence-first',
    title: words('先核查重复建设再论证', 'Duplicate construction is checked before the review speaks'),
    clauses: ['1.1', '4.1.1'],
  },
  ({ isComputed }) => grounds(!isComputed && ground(refusals.evidenceMissing)),
)

export type Likeness = { readonly name: string; readonly organName: string; readonly score: number }

export const duplicateAnswered = rule<{ readonly highest: Likeness | undefined; readonly finding: string; readonly day: Day }>(
  { name: 'projects.duplicate-answered', title: words('重合较多的须写明结论', 'A large overlap is answered'), clauses: ['1.1', '4.1.1'] },
  ({ highest, finding, day }) =>
    grounds(
      highest !== undefined &&
        highest.score >= answeredFrom.on(day).value &&
        finding.trim() === '' &&
        ground(refusals.duplicateUnanswered, { other: highest.name, organ: highest.organName, score: highest.score }, '/finding'),
    ),
)

export const everyExpertSpoke = rule<{ readonly silent: readonly string[] }>(
  { name: 'projects.every-expert-spoke', title: words('每位专家提出意见', 'Every expert has spoken'), clauses: ['4.1.1'] },
  ({ silent }) => grounds(silent.length > 0 && ground(refusals.opinionsMissing, { number: silent.length, experts: silent.join('、') })),
)

/** More than half of the experts agree. */
export const isPassed = (verdicts: readonly Verdict[]): boolean =>
  verdicts.filter((verdict) => verdict === 'pass').length * 2 > verdicts.length
