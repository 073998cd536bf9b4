import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Outcome, Review } from '../fields.ts'
import { refusals } from '../refusals.ts'

export type Answer = {
  readonly outcome: Outcome
  readonly hasCorrection: boolean
  readonly remedy: string | undefined
  /** The field was changed since the dispute was filed: what was upheld may stand there already. */
  readonly changedSince: boolean
}

/** An upheld dispute is corrected, and a dismissed one says its remedy (政务数据共享条例 第26条、第28条). */
export const answerIsWhole = rule<Answer>(
  {
    name: 'disputes.answer-is-whole',
    title: words('属实的须更正，不属实的须告知救济途径', 'Upheld is corrected, dismissed says the remedy'),
    clauses: ['3.4.6'],
    law: '政务数据共享条例 第26条',
  },
  ({ outcome, hasCorrection, remedy, changedSince }) =>
    outcome === 'dismissed'
      ? grounds(
          hasCorrection && ground(refusals.correctionNotDismissed, undefined, 'correction'),
          !remedy?.trim() && ground(refusals.remedyMissing, undefined, 'remedy'),
        )
      : grounds(!hasCorrection && !changedSince && ground(refusals.correctionMissing, undefined, 'correction')),
)

/** What was done about decisions made on the wrong value is said, unless nothing had to be. */
export const reviewSaysWhat = rule<{ readonly outcome: Review; readonly note: string | undefined }>(
  {
    name: 'disputes.review-says-what',
    title: words('复核写明做了什么', 'A review says what was done'),
    clauses: ['3.4.6'],
    law: '政务数据共享条例 第26条',
  },
  ({ outcome, note }) => grounds(outcome !== 'no-impact' && !note?.trim() && ground(refusals.noteMissing, undefined, 'note')),
)
