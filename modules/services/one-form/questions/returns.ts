import type { Day } from '#kernel/time/day.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { dueReturns as dueContract, oneReturn as oneContract, refusals } from '../contract.ts'
import type { Answered } from '../fields.ts'
import { knownOf, type Taken } from '../known.ts'
import { answer, dueOf, returnOf, submittedSince } from '../store.ts'

export const dueReturns = answer(dueContract, async (desk) => {
  const organ = desk.actor.organ ?? ''
  const due = await dueOf(desk, organ)
  return {
    due: due.map(({ id, title, asker_name, period_code, due_on, lines }) => ({
      id,
      title,
      organName: asker_name,
      periodCode: period_code,
      dueOn: due_on,
      late: due_on !== null && due_on < desk.today,
      asked: lines.filter(({ source }) => source === null).length,
      sourced: lines.filter(({ source }) => source !== null).length,
    })),
    submitted: await submittedSince(desk, organ, `${desk.today.slice(0, 4)}-01-01` as Day),
  }
})

export const oneReturn = answer(oneContract, async (desk, { id }) => {
  const found = (await returnOf(desk, id, desk.actor.organ ?? '')) ?? refuse(ground(refusals.notYours))
  const isOpen = found.state === 'due'
  const { taken, before } = await knownOf(desk, found)
  const answers = new Map((found.answers ?? []).map((one) => [one.field, one]))
  const { version, title, law, article, purpose, state, note, lines } = found
  return {
    id,
    version,
    title,
    organName: found.asker_name,
    law,
    article,
    purpose,
    periodCode: found.period_code,
    dueOn: found.due_on,
    state,
    note,
    lines: lines.map((line) => {
      const now = taken.get(line.id)
      const shown = isOpen ? ofSource(now) : ofAnswer(answers.get(line.id))
      return { ...line, ...shown, means: now?.value == null ? null : now.scope, before: before.get(line.id) ?? null }
    }),
  }
})

const ofSource = (now: Taken | undefined) => ({
  known: now?.value ?? null,
  time: now?.value == null ? null : now.time,
  why: now?.why ?? null,
  changed: null,
})

/** As it was submitted, whatever its source says by now. */
const ofAnswer = (was: Answered | undefined) => ({
  known: was?.value ?? null,
  time: was?.time ?? null,
  why: was?.why ?? null,
  changed: was?.reason ? { known: was.known ?? '', reason: was.reason } : null,
})
