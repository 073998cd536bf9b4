import { alarmKindOf, factWords } from '../contract/alarm-kinds.ts'
import { alarmCleared, alarmRaised } from '../contract/events.ts'
import { reportDue } from '../rules/report-clock.ts'
import type { Instant } from '#kernel/time/day.ts'
import { hear, incidentOfAlarm, incidentOfTrouble, keepAlarm, openIncident, say } from '../store.ts'
import { onDuty } from '../store/roster.ts'

/** The emergency centre (3.6.5) is the information centre: what the platform finds in itself is the centre's incident. */
const CENTRE = 'information-centre'
const MOST_DETAIL = 800

/**
 * An alarm becomes an incident that waits for whoever is on duty. A trouble that comes again while its incident is open is
 * written into that one. The grade is the kind's until somebody has measured; its clock runs from the alarm.
 */
export const takeAlarm = hear(alarmRaised, 'take-alarm', async (desk, { alarm, kind, about, detail, raisedAt }) => {
  const known = alarmKindOf(kind)
  const facts = factsOf(detail)
  const title = `${known.words.zh}：${facts.name ?? about}`.slice(0, 100)
  const keepIt = (incident: string) => keepAlarm(desk, { id: alarm, kind, about, raised_at: raisedAt as Instant, incident })
  const open = await incidentOfTrouble(desk, kind, about)
  if (open) {
    await say(desk, open, 'alarm', `${title}（再次告警）`)
    return keepIt(open)
  }
  const duty = await onDuty(desk)
  const found = `${title}。${known.first.zh}${facts.said && `\n${facts.said}`}`
  const { id } = await openIncident(desk, 'incidents.take-alarm', {
    title,
    kind: known.kind,
    grade: known.grade,
    organ: CENTRE,
    level: 0,
    source: 'alarm',
    found,
    foundAt: raisedAt,
    critical: false,
    reportDueAt: reportDue({ grade: known.grade, critical: false }, raisedAt as Instant),
    assignedTo: duty?.account ?? null,
    assignedName: duty?.name ?? null,
  })
  await say(desk, id, 'alarm', found)
  if (!duty) await say(desk, id, 'note', '此时无人值班，请尽快安排。')
  return keepIt(id)
})

export const endAlarm = hear(alarmCleared, 'end-alarm', async (desk, { alarm }) => {
  const incident = await incidentOfAlarm(desk, alarm)
  if (incident) await say(desk, incident, 'alarm', '告警已解除。')
})

/** The facts of an alarm in plain lines; who raised it left secrets out, and no more than fits is kept. */
function factsOf(detail: unknown): { name: string | undefined; said: string } {
  const facts = typeof detail === 'object' && detail !== null ? Object.entries(detail) : []
  const name = facts.find(([key]) => key === 'name')?.[1]
  const lines = facts
    .filter(([key]) => key !== 'name')
    .map(([key, value]) => `${factWords[key] ?? key}：${typeof value === 'string' ? value : JSON.stringify(value)}`)
  return { name: typeof name === 'string' ? name : undefined, said: lines.join('\n').slice(0, MOST_DETAIL) }
}
