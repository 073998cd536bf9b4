// What the procedure of making rules asks of time.
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { dated } from '#kernel/time/dated.ts'
import { addDays, type Day } from '#kernel/time/day.ts'
import { refusals } from '../refusals.ts'

/** Days for comment, and from publication to force. */
export const waits = dated({
  from: '2018-05-01',
  value: { comments: 30, force: 30 },
  law: '规章制定程序条例（2017修订）第15条、第32条',
  remark: '第15条的条号未核实',
})

export const consultedLongEnough = rule<{ readonly from: Day; readonly until: Day }>(
  {
    name: 'legislation.consulted-long-enough',
    title: words('公开征求意见不少于三十日', 'Comments are open for thirty days'),
    clauses: ['3.8.3'],
    law: '规章制定程序条例 第15条',
  },
  ({ from, until }) => {
    const least = waits.find(from)?.value.comments ?? 0
    const earliest = addDays(from, least)
    return grounds(until < earliest && ground(refusals.consultationTooShort, { least, earliest }, '/until'))
  },
)

export const consultationIsOver = rule<{ readonly today: Day; readonly until: string | null }>(
  {
    name: 'legislation.consultation-is-over',
    title: words('征求意见截止后方可送审', 'Legality is reviewed after the comments'),
    clauses: ['3.8.3'],
    law: '规章制定程序条例 第15条',
  },
  ({ today, until }) => grounds(until !== null && today <= until && ground(refusals.consultationOpen, { until })),
)

export const forceWaits = rule<{ readonly published: Day; readonly from: string; readonly atOnceBecause: string | undefined }>(
  {
    name: 'legislation.force-waits',
    title: words('规章公布三十日后施行', 'A rule waits thirty days for its force'),
    clauses: ['3.8.3'],
    law: '规章制定程序条例 第32条',
  },
  ({ published, from, atOnceBecause }) => {
    const earliest = addDays(published, waits.find(published)?.value.force ?? 0)
    return grounds(from < earliest && !atOnceBecause?.trim() && ground(refusals.inForceTooSoon, { earliest }, '/fromDay'))
  },
)
