import type { Day } from '#kernel/time/day.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { dueReturns as dueContract, oneReturn as oneContract, refusals } from '../contract.ts'
import { knownOf } from '../known.ts'
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
      late: due_on < desk.today,
      asked: lines.filter(({ source }) => source === null).length,
      sourced: lines.filter(({ source }) => source !== null).length,
    })),
    submitted: await submittedSince(desk, organ, `${desk.today.slice(0, 4)}-01-01` as Day),
  }
})

export const oneReturn = answer(oneContract, async (desk, { id }) => {
  const found = (await returnOf(desk, id, desk.actor.organ ?? '')) ?? refuse(ground(refusals.notYours))
  const { known, before } = await knownOf(desk, found)
  const { version, title, law, article, purpose, state, note, lines, values } = found
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
    lines: lines.map((line) => ({
      ...line,
      known: (state === 'submitted' ? values?.[line.id] : known.get(line.id)) ?? null,
      before: before.get(line.id) ?? null,
    })),
  }
})
