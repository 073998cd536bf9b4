// To whom a report goes: the organ in charge of its topic on the day, or the government of the place for what is near (属地). Who is
// in charge changes with the reforms of the government; the policy's own bodies stand in 2004.
import { dated } from '#kernel/time/dated.ts'
import type { Day } from '#kernel/time/day.ts'
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { type Kind, kinds, type Topic, topics } from '../fields.ts'
import { refusals } from '../refusals.ts'

/** Answers the hotline 12345 and gives out what is nobody's: a report never lies with nobody. */
export const DISPATCHER = 'government-general-office'

const THEN = '2004-06-09'
const REMARK = 'from general knowledge; the day of a reform is counted from the end of its year'
/** Each organ with the day from which it is in charge. */
const inTurn = (...organs: readonly (readonly [string, string])[]) =>
  dated(...organs.map(([from, value]) => ({ from, value, law: '职责以机构改革方案为准', remark: REMARK })))

export const inCharge: Partial<Record<Topic, ReturnType<typeof inTurn>>> = {
  goods: inTurn([THEN, 'quality-bureau'], ['2018-12-31', 'market-regulation-bureau']),
  trade: inTurn([THEN, 'industry-commerce-bureau'], ['2018-12-31', 'market-regulation-bureau']),
  publications: inTurn([THEN, 'press-publication-bureau'], ['2018-12-31', 'propaganda-department']),
  schooling: inTurn([THEN, 'education-department']),
  insurance: inTurn([THEN, 'labour-department'], ['2009-12-31', 'human-resources-department']),
  medical: inTurn([THEN, 'labour-department'], ['2009-12-31', 'human-resources-department'], ['2018-12-31', 'medical-security-bureau']),
  household: inTurn([THEN, 'public-security-department']),
  welfare: inTurn([THEN, 'civil-affairs-department']),
  tax: inTurn([THEN, 'local-tax-bureau'], ['2018-06-15', 'tax-bureau']),
  water: inTurn([THEN, 'water-department']),
}

export type Concern = {
  readonly kind: Kind
  readonly topic: Topic
  /** The government of the place, where the register has one: of the county before the prefecture. */
  readonly governments: readonly string[]
  readonly day: Day
}

/** Organs to which it may go, the best first; the dispatcher is always the last. */
export function whoseReport({ topic, governments, day }: Concern): string[] {
  const organ = inCharge[topic]?.on(day).value
  const near = topic === 'local' ? governments : []
  return [...(organ ? [organ] : []), ...near, DISPATCHER]
}

/** What each of the two ways of the policy is about (3.5.3). */
const only: Partial<Record<Kind, readonly Topic[]>> = { 'fake-goods': ['goods', 'trade'], publications: ['publications'] }

export const topicsOf = (kind: Kind): readonly Topic[] => only[kind] ?? (Object.keys(topics) as Topic[])

export const topicFitsKind = rule<{ readonly kind: Kind; readonly topic: Topic }>(
  {
    name: 'reports.topic-fits-kind',
    title: words('举报按类别送主管单位', 'A report goes by its kind to whom it concerns'),
    clauses: ['3.5.3'],
  },
  ({ kind, topic }) => {
    const possible = topicsOf(kind)
    return grounds(
      !possible.includes(topic) &&
        ground(
          refusals.topicOfKind,
          {
            kind: kinds[kind].zh,
            kindEn: kinds[kind].en,
            topics: possible.map((one) => topics[one].zh),
            topicsEn: possible.map((one) => topics[one].en),
          },
          '/topic',
        ),
    )
  },
)
