import { standingAlarms } from '#kernel/alarms/at-desk.ts'
import { decide } from '#kernel/access/decide.ts'
import { organNames } from '#kernel/people/desk-organs.ts'
import * as contract from '../contract.ts'
import { alarmKindOf } from '../contract/alarm-kinds.ts'
import { cardOf, shiftOf } from '../shown.ts'
import { responsePlan } from '../rules/response-plan.ts'
import { answer, incidentsOfAlarms, openIncidents } from '../store.ts'
import { onDuty } from '../store/roster.ts'

/** Alarms are for those who respond; an organ sees the incidents of its own. */
export const board = answer(contract.board, async (desk) => {
  const reads = contract.permissions.read.name
  const open = (await openIncidents(desk)).filter(({ organ, level }) => decide(desk.actor, reads, { organ, level }).allowed)
  const organs = await organNames(desk, desk.today)
  const duty = await onDuty(desk)
  const responds = decide(desk.actor, contract.permissions.respond.name).allowed
  const alarms = responds ? await standingAlarms(desk) : []
  const incidents = await incidentsOfAlarms(
    desk,
    alarms.map(({ id }) => id),
  )
  return {
    now: desk.now,
    onDuty: duty ? shiftOf(duty) : null,
    mine: duty?.official === desk.actor.id,
    incidents: open.map((row) => cardOf(row, organs, desk.now)),
    alarms: alarms.map(({ id, kind, about, detail, raisedAt, times }) => {
      const { words, first } = alarmKindOf(kind)
      const name = (detail as { name?: unknown }).name
      return {
        id,
        kind,
        words,
        first,
        about: typeof name === 'string' ? name : about,
        raisedAt,
        times,
        incident: incidents.get(id) ?? null,
      }
    }),
    plan: [...(responsePlan.find(desk.today)?.value ?? [])],
  }
})
