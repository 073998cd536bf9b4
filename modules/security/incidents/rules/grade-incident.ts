import type { Static } from '#kernel/module/field.ts'
import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { type Words, words } from '#kernel/text/text.ts'
import type { Day } from '#kernel/time/day.ts'
import { type effects, type IncidentGrade, incidentGrades } from '../contract/fields.ts'
import { refusals } from '../contract/refusals.ts'
import { type GradeRow, gradeTable } from './grade-table.ts'

export type Effects = Static<typeof effects>

const order: readonly IncidentGrade[] = ['ordinary', 'larger', 'major', 'extreme']
const rank = (grade: IncidentGrade) => order.indexOf(grade)
export const higher = (a: IncidentGrade, b: IncidentGrade): IncidentGrade => (rank(a) >= rank(b) ? a : b)

const reachRank = { county: 0, city: 1, province: 2 } as const

/** The measures of the table that these effects reach, in words. What is not known reaches nothing. */
function reached(e: Effects, row: GradeRow): Words[] {
  const from = (value: number | undefined, least: number | undefined, zh: string, en: string) =>
    value !== undefined && least !== undefined && value >= least
      ? [words(`${zh} ${value}（标准 ${least}）`, `${en} ${value} (from ${least})`)]
      : []
  const isPortal = reachRank[e.outageReach ?? 'county'] >= reachRank[row.outage.reach]
  const critical = e.criticalPart === 'main' ? row.criticalMain : row.criticalWhole
  return [
    ...(isPortal ? from(e.outageHours, row.outage.hours, '门户网站中断小时数', 'hours of the portal') : []),
    ...from(e.criticalHours, critical, '关键信息基础设施中断小时数', 'hours of critical infrastructure'),
    ...from(e.people, row.people, '受影响人数', 'people affected'),
    ...from(e.provincePercent, row.provincePercent, '占全省人口百分比', 'per cent of the province'),
    ...from(e.cityPercent, row.cityPercent, '占地市人口百分比', 'per cent of a city'),
    ...from(e.personalRecords, row.personalRecords, '泄露个人信息条数', 'personal records'),
    ...from(e.loss === undefined ? undefined : Number(e.loss), row.loss, '直接经济损失（元）', 'loss in yuan'),
    ...from(e.homeHours, row.homeHours, '首页被篡改小时数', 'hours of the home page'),
    ...from(e.pageHours, row.pageHours, '其他页面被篡改小时数', 'hours of another page'),
    ...from(e.shares, row.shares, '转发次数', 'shares'),
    ...from(e.views, row.views, '浏览次数', 'views'),
  ]
}

/** The grade that the measured effects alone give, with every measure that leads to it; ordinary when none does. */
export function gradeByEffects(e: Effects, day: Day): { grade: IncidentGrade; reasons: Words[] } {
  for (const [grade, row] of gradeTable.find(day)?.value ?? []) {
    const reasons = reached(e, row)
    if (reasons.length > 0) return { grade, reasons }
  }
  return { grade: 'ordinary', reasons: [] }
}

/** Judgment may grade higher than the measures, never lower. */
export const gradeFollowsEffects = rule<{ readonly computed: IncidentGrade; readonly given: IncidentGrade | undefined }>(
  {
    name: 'incidents.grade-follows-effects',
    title: words('等级不低于按影响算出的等级', 'A grade is not below what the effects give'),
    clauses: ['3.6.5'],
    law: '国家网络安全事件报告管理办法',
  },
  ({ computed, given }): Ground[] =>
    grounds(
      given !== undefined &&
        rank(given) < rank(computed) &&
        ground(
          refusals.gradeTooLow,
          {
            computed: incidentGrades[computed].zh,
            computedEn: incidentGrades[computed].en,
            given: incidentGrades[given].zh,
            givenEn: incidentGrades[given].en,
          },
          '/grade',
        ),
    ),
)

/** What was reported at a grade stays at least of that grade. */
export const gradeOnlyRises = rule<{ readonly current: IncidentGrade; readonly next: IncidentGrade }>(
  { name: 'incidents.grade-only-rises', title: words('等级只升不降', 'A grade only rises'), clauses: ['3.6.5'] },
  ({ current, next }) =>
    grounds(
      rank(next) <= rank(current) &&
        ground(refusals.gradeNotRaised, { current: incidentGrades[current].zh, currentEn: incidentGrades[current].en }),
    ),
)
