import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { addDays, type Day } from '#kernel/time/day.ts'
import { dated } from '#kernel/time/dated.ts'
import { refusals } from '../contract/refusals.ts'

/** The longest transition of a system that was in use before it was graded, in days. */
const longestTransition = dated({
  from: '2017-06-01',
  value: 180,
  law: 'clause 3.6.8',
  remark: 'the province’s own decision (0022)',
})

/** What was in use before the gate stood is let pass for a while: by name, with a reason, once. */
export const transitionIsShort = rule<{ readonly day: Day; readonly until: string }>(
  {
    name: 'grading.transition-is-short',
    title: words('过渡期有期限', 'A transition ends'),
    clauses: ['3.6.8'],
  },
  ({ day, until }): Ground[] => {
    const last = addDays(day, longestTransition.on(day).value)
    return grounds((until < day || until > last) && ground(refusals.transitionTooLong, { last }, '/until'))
  },
)
