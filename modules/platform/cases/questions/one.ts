import { decide } from '#kernel/access/decide.ts'
import { oneCase } from '#kernel/cases/read.ts'
import type { Action, Procedure } from '#kernel/module/contract.ts'
import { bindTo, type ReadDesk } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import { daysBetween } from '#kernel/time/day.ts'
import { workingDaysLeft } from '#kernel/time/working-days.ts'
import * as contract from '../contract.ts'

const { answer } = bindTo<unknown>()

type Rooms = {
  readonly procedures: ReadonlyMap<string, Procedure>
  readonly actions: ReadonlyMap<string, Action>
  readonly readers: ReadonlyMap<string, readonly string[]>
}

/** One case: where it stands, how it came there, which clocks run, and what this person may do next (or why not). */
export const oneFor = (rooms: Rooms) =>
  answer(contract.one, async (desk, { id }) => {
    const found = await oneCase(desk, rooms.readers, id)
    const procedure = found && rooms.procedures.get(found.case.type)
    if (!found || !procedure) return refuse(ground(kernelRefusals.notFound))
    const { case: c } = found
    return {
      case: {
        id: c.id,
        type: c.type,
        number: c.number,
        title: c.title,
        state: c.state,
        organ: c.organ,
        organName: c.organ_name,
        addressed: c.addressed,
        dueOn: c.due_on,
        dueOpen: c.due_open,
        openedAt: c.opened_at,
        movedAt: c.moved_at,
        closedAt: c.closed_at,
        waitsFor: c.waits_for,
        waitsOrgan: c.waits_organ,
      },
      procedure: procedure.name,
      steps: found.steps.map((s) => ({
        seq: s.seq,
        action: s.action,
        title: rooms.actions.get(s.action)?.title,
        fromState: s.from_state,
        toState: s.to_state,
        at: s.at,
        actorName: s.actor_name,
        organ: s.organ,
        opinion: s.opinion,
        detail: s.detail,
      })),
      clocks: found.clocks.map((k) => clockLine(desk, procedure, k)),
      moves: movesOf(desk, rooms, procedure, c),
    }
  })

function clockLine(
  desk: ReadDesk<never> | ReadDesk,
  procedure: Procedure,
  running: { clock: string; started_on: string; due_on: string | null; stopped_on: string | null; extended_by: number },
) {
  const clock = procedure.clocks.find(({ name }) => name === running.clock)
  const due = running.due_on as Day | null
  const left = clock?.unit === 'working' ? workingDaysLeft(desk.calendar, desk.today, due) : due && daysBetween(desk.today, due)
  return {
    clock: running.clock,
    title: clock?.title,
    kind: clock?.kind,
    unit: clock?.unit,
    law: clock?.law,
    startedOn: running.started_on,
    dueOn: running.due_on,
    stoppedOn: running.stopped_on,
    extendedBy: running.extended_by,
    daysLeft: running.stopped_on ? null : left,
  }
}

function movesOf(
  desk: ReadDesk<never> | ReadDesk,
  rooms: Rooms,
  procedure: Procedure,
  c: { state: string; organ: string; division: string; level: number; addressed: string | null; waits_organ: string | null },
) {
  const names = [...new Set(procedure.moves.filter(({ from }) => from.includes(c.state)).map(({ action }) => action))]
  return names.flatMap((name) => {
    const action = rooms.actions.get(name)
    if (!action) return []
    const held = decide(desk.actor, action.may)
    const inPlace =
      held.allowed &&
      (c.waits_organ === null ||
        c.waits_organ === desk.actor.organ ||
        decide(desk.actor, action.may, { organ: c.organ, division: c.division, level: c.level }).allowed)
    const why = inPlace
      ? undefined
      : [ground(kernelRefusals.notAllowed, { permission: action.may, reason: held.allowed ? 'out-of-scope' : held.reason })]
    return [
      {
        action: name,
        title: action.title,
        consequence: action.consequence,
        to: procedure.moves.filter((m) => m.action === name && m.from.includes(c.state)).map(({ to }) => to),
        allowed: inPlace,
        ...(why && { why }),
      },
    ]
  })
}
