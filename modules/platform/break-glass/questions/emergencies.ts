import { decide } from '#kernel/access/decide.ts'
import type { Actor } from '#kernel/access/actor.ts'
import { linesOnBehalf } from '#kernel/audit/on-behalf.ts'
import { bindTo } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { dutiesOf } from '#kernel/people/duties.ts'
import { emergencies, type EmergencyLine, emergencyOf } from '#kernel/people/emergencies.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Instant } from '#kernel/time/day.ts'
import * as contract from '../contract.ts'
import { stateOf } from '../rules/state-of.ts'
import { mayBeOpened } from '../rules/three-people.ts'

const { answer } = bindTo<unknown>()

function shown(line: EmergencyLine, actor: Actor, now: Instant) {
  const { organ: _, openedBy: __, declinedBy: ___, reviewedBy: ____, ...rest } = line
  return { ...rest, state: stateOf(line, now), mine: line.askedBy === actor.id }
}

/** Whoever watches sees all of them, whoever asked sees their own. */
export const list = answer(contract.list, async (desk) => {
  const { actor, now, today } = desk
  const watches = decide(actor, contract.permissions.watch.name).allowed
  const all = await emergencies(desk, today)
  const { courses = [], duties: held = [] } = actor
  const mayAsk = decide(actor, contract.permissions.ask.name).allowed
  const duties = mayAsk ? await dutiesOf(desk) : []
  return {
    emergencies: all.filter(({ askedBy }) => watches || askedBy === actor.id).map((line) => shown(line, actor, now)),
    duties: duties
      .filter(
        ({ id, class: kind, course }) =>
          !held.includes(id) && mayBeOpened({ dutyClass: kind, course: course ?? undefined, courses }).length === 0,
      )
      .map(({ id, title, titleEn }) => ({ id, title, titleEn })),
  }
})

export const openOnes = answer(contract.openOnes, async (desk) => ({
  emergencies: (await emergencies(desk, desk.today, true)).map((line) => shown(line, desk.actor, desk.now)),
}))

export const one = answer(contract.one, async (desk, { id }) => {
  const found = await emergencyOf(desk, id, desk.today)
  if (!found) refuse(ground(kernelRefusals.notFound))
  return { emergency: shown(found, desk.actor, desk.now), lines: await linesOnBehalf(desk, `emergency/${id}`) }
})
