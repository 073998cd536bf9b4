// The gate of clause 3.6.8 (decision 0022): what stands between a system and a grant when its grade, its filing or its
// assessments are not in order. Each fact is a rule of its own, so that each is tested by its own absence.
import type { GrantKind } from '#kernel/module/grant.ts'
import { type Ground, ground, grounds, type Refusal } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { addMonths, type Day } from '#kernel/time/day.ts'
import { dated } from '#kernel/time/dated.ts'
import type { CryptoVerdict } from '../contract/fields.ts'
import { gateRefusals as no } from '../contract/refusals.ts'
import { nextAssessment } from './assessment-clock.ts'
import { gradeLaw } from './grade-law.ts'

export type Standing = {
  readonly day: Day
  /** The grade in force, or that was reviewed and waits for its filing. */
  readonly grade: { readonly grade: number; readonly critical: boolean; readonly filedOn: Day | null } | undefined
  readonly lastAssessedOn: Day | null
  /** High-risk findings past their day: how many and the first day. */
  readonly risks: { readonly count: number; readonly due: Day } | undefined
  readonly crypto: { readonly day: Day; readonly verdict: CryptoVerdict } | undefined
  readonly transitionUntil: Day | null
}

type Demand = 'grade' | 'filing' | 'assessment' | 'mending' | 'crypto'
const beforeUse: readonly Demand[] = ['grade', 'filing']
const inUse: readonly Demand[] = [...beforeUse, 'assessment', 'mending', 'crypto']

/** What each kind asks. Money, tender and construction come before there is anything to grade, and ask nothing. */
const guarded = dated<Partial<Readonly<Record<GrantKind, readonly Demand[]>>>>({
  from: '2017-06-01',
  value: {
    acceptance: beforeUse,
    'address-block': inUse,
    'domain-name': inUse,
    certificate: inUse,
    'exchange-right': inUse,
    'portal-listing': inUse,
    'sign-on': inUse,
  },
  law: '网络安全法',
  remark: 'which grants hang on the grade is the province’s own decision (0022)',
})

/** Grade one stands without a filing. */
const FILED_FROM = 2

const lawful = (refusal: Refusal, day: Day, detail: NonNullable<Ground['detail']> = {}): Ground => ({
  law: gradeLaw.on(day).value,
  ...ground(refusal, detail),
})
const inTransition = ({ transitionUntil, day }: Standing) => transitionUntil !== null && day <= transitionUntil

export const grantsNeedGrade = rule<Standing>(
  { name: 'grading.grants-need-grade', title: words('未定级不得投入使用', 'No use without a grade'), clauses: ['3.6.8'] },
  (s) => grounds(!s.grade && !inTransition(s) && lawful(no.noGrade, s.day)),
)

export const grantsNeedFiling = rule<Standing>(
  {
    name: 'grading.grants-need-filing',
    title: words('第二级以上未备案不得投入使用', 'No use unfiled from grade two on'),
    clauses: ['3.6.8'],
  },
  (s) => {
    const isUnfiled = s.grade && s.grade.grade >= FILED_FROM && s.grade.filedOn === null
    return grounds(isUnfiled && !inTransition(s) && lawful(no.notFiled, s.day, { grade: s.grade.grade }))
  },
)

export const grantsNeedAssessment = rule<Standing>(
  { name: 'grading.grants-need-assessment', title: words('测评逾期停止授予', 'An overdue assessment stops grants'), clauses: ['3.6.8'] },
  (s) => {
    if (!s.grade || s.grade.filedOn === null) return []
    const due = nextAssessment(s.grade.grade, s.grade.filedOn, s.lastAssessedOn, s.day)
    return grounds(due !== null && due < s.day && lawful(no.assessmentOverdue, s.day, { grade: s.grade.grade, due }))
  },
)

export const grantsNeedMending = rule<Standing>(
  {
    name: 'grading.grants-need-mending',
    title: words('高风险逾期未整改停止授予', 'A high risk past due stops grants'),
    clauses: ['3.6.8', '3.6.7'],
  },
  (s) => grounds(s.risks && lawful(no.riskOpen, s.day, { count: s.risks.count, due: s.risks.due })),
)

/** 商用密码管理条例 (2023) 第38条: before use and yearly, for critical infrastructure. */
const cryptoFrom = dated({ from: '2023-07-01', value: { months: 12 }, law: '商用密码管理条例 第38条' })

export const criticalNeedsCrypto = rule<Standing>(
  {
    name: 'grading.critical-needs-crypto',
    title: words('关键信息基础设施每年通过密码评估', 'Critical infrastructure passes a yearly assessment of cryptography'),
    clauses: ['3.6.8'],
    law: '商用密码管理条例 第38条',
  },
  (s) => {
    const months = cryptoFrom.find(s.day)?.value.months
    if (!s.grade?.critical || months === undefined) return []
    const due = s.crypto && addMonths(s.crypto.day, months)
    if (!s.crypto) return [ground(no.cryptoMissing, { state: '尚未评估', stateEn: 'there is none' })]
    if (s.crypto.verdict === 'not-conformant')
      return [ground(no.cryptoMissing, { state: '最近一次结论为不符合', stateEn: 'the last one did not conform' })]
    return grounds(
      due !== undefined && due < s.day && ground(no.cryptoMissing, { state: `应于 ${due} 前评估`, stateEn: `it was due by ${due}` }),
    )
  },
)

const rules: Readonly<Record<Demand, (standing: Standing) => Ground[]>> = {
  grade: grantsNeedGrade,
  filing: grantsNeedFiling,
  assessment: grantsNeedAssessment,
  mending: grantsNeedMending,
  crypto: criticalNeedsCrypto,
}

/** Whether anything of a system's grade is asked for this kind on this day. */
export const isGuarded = (kind: GrantKind, day: Day): boolean => guarded.find(day)?.value[kind] !== undefined

/** Every ground on which a grant of this kind is refused. */
export const refusedFor = (kind: GrantKind, standing: Standing): Ground[] =>
  (guarded.find(standing.day)?.value[kind] ?? []).flatMap((demand) => rules[demand](standing))
