// The hours of reporting. They run in natural time, nights and holidays too: from when the incident was found, or, when a
// later measurement made it one to report, from that measurement.
import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { addDays, chinaClock, dayAt, type Day, type Instant, instantOf } from '#kernel/time/day.ts'
import { dated } from '#kernel/time/dated.ts'
import type { IncidentGrade } from '../contract/fields.ts'
import { refusals } from '../contract/refusals.ts'

/** 国家网络安全事件报告管理办法: only from 较大 on; before its day there is no clock of the law. */
const clocks = dated({
  from: '2025-11-01',
  value: {
    /** Minutes to the provincial 网信 office, and for critical infrastructure to its protection department and the police. */
    ours: 240,
    critical: 60,
    /** Minutes within which the receiver reports on, from 重大 on. */
    onward: 60,
    onwardCritical: 30,
    summaryDays: 30,
  },
  law: '国家网络安全事件报告管理办法',
})

const after = (from: Instant, minutes: number): Instant => instantOf(new Date(Date.parse(from) + minutes * 60_000))

export type Reportable = { readonly grade: IncidentGrade | null; readonly critical: boolean }

/** When the first report is due, or null where the law asks for none. */
export function reportDue({ grade, critical }: Reportable, from: Instant): Instant | null {
  const law = clocks.find(dayAt(from))?.value
  if (!law || grade === null || grade === 'ordinary') return null
  return after(from, critical ? law.critical : law.ours)
}

/** Until when the receiver of a report made at `at` reports on; null where nothing goes on. */
export function onwardDue({ grade, critical }: Reportable, at: Instant): Instant | null {
  const law = clocks.find(dayAt(at))?.value
  if (!law || (grade !== 'major' && grade !== 'extreme')) return null
  return after(at, critical ? law.onwardCritical : law.onward)
}

/** The last day of the summary: natural days after the handling ended. */
export const summaryDue = (closedAt: Instant): Day =>
  addDays(dayAt(closedAt), (clocks.find(dayAt(closedAt)) ?? clocks.entries[0]!).value.summaryDays)

/** Late is what was reported after its minute, or is not reported though its minute has passed. */
export const isLate = (dueAt: Instant | null, reportedAt: Instant | null, now: Instant): boolean =>
  dueAt !== null && (reportedAt ?? now) > dueAt

/** What has a clock is reported before it is closed, late rather than never. */
export const reportedBeforeClosed = rule<{ readonly dueAt: Instant | null; readonly reportedAt: Instant | null }>(
  {
    name: 'incidents.reported-before-closed',
    title: words('较大以上事件先报告后结束', 'Reported before it is closed'),
    clauses: ['3.6.5'],
    law: '国家网络安全事件报告管理办法',
  },
  ({ dueAt, reportedAt }): Ground[] => grounds(dueAt !== null && reportedAt === null && ground(refusals.reportOwed, { due: shown(dueAt) })),
)

/** In China's time, as the duty room's clock shows it. */
const shown = (at: Instant) => chinaClock(at).slice(0, 16).replace('T', ' ')
