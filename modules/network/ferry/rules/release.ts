import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { dated } from '#kernel/time/dated.ts'
import type { Day } from '#kernel/time/day.ts'
import { type Basis, bases, type Level, levels } from '../contract/fields.ts'
import { refusals } from '../contract/refusals.ts'

/** The longest term of each level in years, unless another term is prescribed. */
export const longestTerm = dated<Partial<Record<Level, number>>>(
  {
    from: '2010-10-01',
    value: { 'top-secret': 30, confidential: 20, secret: 10 },
    law: '保守国家秘密法（2010年修订）第15条',
    remark: '条号未核实',
  },
  { from: '2024-05-01', value: { 'top-secret': 30, confidential: 20, secret: 10 }, law: '保守国家秘密法 第20条' },
)

type Facts = {
  readonly wasLevel: Level
  readonly basis: Basis
  readonly classifiedOn?: string | undefined
  readonly termYears?: number | undefined
  readonly document?: string | undefined
  readonly declaredOn?: string | undefined
  readonly today: Day
}

/** The last day of a term: 国家秘密的保密期限，自标明的制发日起算. */
export function lastDayOf(classifiedOn: string, years: number): string {
  const [year, month, day] = classifiedOn.split('-').map(Number) as [number, number, number]
  const end = new Date(Date.UTC(year + years, month - 1, day))
  // 29 February of a year that has none ends with that February.
  if (end.getUTCMonth() !== month - 1) end.setUTCDate(0)
  return end.toISOString().slice(0, 10)
}

/** On which grounds something leaves the intranet: it never was a secret, its term has ended, or it was declassified. */
export const mayBeReleased = rule<Facts>(
  {
    name: 'ferry.may-be-released',
    title: words('未解密的不得带出政务内网', 'Nothing leaves the intranet that is still a secret'),
    clauses: ['3.2.1'],
    law: '保守国家秘密法 第20条、第24条',
  },
  (facts) => {
    const isSecret = facts.wasLevel in longestTerm.on(facts.today).value
    if (facts.basis === 'never-secret')
      return grounds(
        isSecret && ground(refusals.basisWrong, { level: levels[facts.wasLevel].zh, levelEn: levels[facts.wasLevel].en }, '/basis'),
      )
    return facts.basis === 'term-ended' ? termGrounds(facts, isSecret) : declaredGrounds(facts)
  },
)

const missing = (basis: Basis, ...fields: string[]): Ground =>
  ground(refusals.basisMissing, { basis: bases[basis].zh, basisEn: bases[basis].en, fields }, '/basis')

function termGrounds({ wasLevel, classifiedOn, termYears, today }: Facts, isSecret: boolean): Ground[] {
  if (!isSecret) return [missing('term-ended', '原定密级（秘密、机密或绝密）')]
  if (classifiedOn === undefined || termYears === undefined) return [missing('term-ended', '定密日期', '保密期限')]
  const most = (longestTerm.find(classifiedOn as Day) ?? longestTerm.on(today)).value[wasLevel]!
  const until = lastDayOf(classifiedOn, termYears)
  const said = { level: levels[wasLevel].zh, levelEn: levels[wasLevel].en }
  return grounds(
    termYears > most && ground(refusals.termTooLong, { ...said, most, years: termYears }, '/termYears'),
    until >= today && ground(refusals.termRuns, { until }, '/termYears'),
  )
}

const declaredGrounds = ({ document, declaredOn, today }: Facts): Ground[] =>
  grounds(
    (document === undefined || declaredOn === undefined) && missing('declared', '解密文号', '解密日期'),
    declaredOn !== undefined && declaredOn > today && ground(refusals.termRuns, { until: declaredOn }, '/declaredOn'),
  )
