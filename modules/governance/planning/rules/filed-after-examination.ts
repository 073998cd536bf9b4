import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

/** A scheme is examined only when its organ has submitted it, and filed only when it passed. */
export const filedAfterExamination = rule<{ readonly step: 'examine' | 'file'; readonly state: string }>(
  {
    name: 'planning.filed-after-examination',
    title: words('总体方案经审查后备案', 'A scheme is examined, then filed'),
    clauses: ['3.1.4'],
  },
  ({ step, state }) =>
    grounds(
      step === 'examine' && ['drafted', 'signed', 'returned'].includes(state) && ground(refusals.notSubmitted),
      step === 'file' && !['examined', 'filed'].includes(state) && ground(refusals.notExamined),
    ),
)
