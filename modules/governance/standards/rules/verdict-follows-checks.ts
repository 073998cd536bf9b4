import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { addMonths, type Day } from '#kernel/time/day.ts'
import { dated } from '#kernel/time/dated.ts'
import { refusals } from '../refusals.ts'

/** The longest term of a verdict, in months. No text gives one: a setting of the province. */
export const longestTerm = dated({
  from: '2004-06-09',
  value: 36,
  law: 'clause 3.7.4',
  remark: 'the term is unconfirmed; set by the province',
})

export type Check = { readonly standard: string; readonly requirement: string; readonly passed: boolean; readonly evidence: string }
export type Standard = { readonly code: string; readonly required: boolean; readonly onTrial: boolean }

export type Verdict = {
  readonly day: Day
  readonly untilDay: string
  readonly verdict: 'conformant' | 'not-conformant'
  readonly checks: readonly Check[]
  /** Standards in force on the day; those on trial count only where they are tried. */
  readonly inForce: readonly Standard[]
  readonly triedHere: readonly string[]
}

/** A verdict says what its checks say: every check with evidence, none failed, every required standard tested. */
export const verdictFollowsChecks = rule<Verdict>(
  {
    name: 'standards.verdict-follows-checks',
    title: words('结论与检测项目一致', 'A verdict says what its checks say'),
    clauses: ['3.7.4', '1.4', '3.7.3'],
  },
  ({ day, untilDay, verdict, checks, inForce, triedHere }): Ground[] => {
    const known = new Map(inForce.map((standard) => [standard.code, standard]))
    const tested = [...new Set(checks.map(({ standard }) => standard))]
    const unknown = tested.filter((code) => !known.has(code))
    const untried = tested.filter((code) => known.get(code)?.onTrial && !triedHere.includes(code))
    const failed = checks.filter(({ passed }) => !passed).length
    const untested = inForce.filter(({ code, required, onTrial }) => required && !onTrial && !tested.includes(code)).map(({ code }) => code)
    const bare = checks.findIndex(({ evidence }) => evidence.trim() === '')
    const months = longestTerm.on(day).value
    return grounds(
      checks.length === 0 && ground(refusals.nothingChecked, undefined, '/checks'),
      unknown.length > 0 && ground(refusals.unknownStandard, { standards: unknown }, '/checks'),
      untried.length > 0 && ground(refusals.notTriedHere, { standards: untried }, '/checks'),
      bare >= 0 && ground(refusals.evidenceMissing, { n: bare + 1 }, '/checks'),
      verdict === 'conformant' && failed > 0 && ground(refusals.checkFailed, { failed }, '/verdict'),
      verdict === 'conformant' && untested.length > 0 && ground(refusals.requiredUntested, { standards: untested }, '/checks'),
      untilDay < day && ground(refusals.periodReversed, undefined, '/untilDay'),
      untilDay > addMonths(day, months) && ground(refusals.termTooLong, { months }, '/untilDay'),
    )
  },
)
