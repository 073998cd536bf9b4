import { lastShown } from '#kernel/registers/base/past-readers.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import { baseNamed, type Bases, fieldSchema, textOf, titlesOf, whatOf } from '../bases.ts'
import { filing as contract } from '../contract.ts'
import { mustBeDisputable, purposeOfClaim } from '../filing.ts'
import { answerDue } from '../rules/time-to-answer.ts'
import { answersFor } from '../rules/whose-answer.ts'
import { concernedMayDispute, usedSince } from '../rules/who-may-dispute.ts'
import { reachedStanding, shownFor, writerOf } from '../standing.ts'
import { answer, openDispute, organName } from '../store.ts'

/** What the official sees before filing: to whom it goes, until when, and what their organ may see of the field. */
export const filing = (bases: Bases) =>
  answer(contract, async (desk, { register, record, field }) => {
    const base = baseNamed(bases, register)
    mustBeDisputable(base, field)
    const { row, ids } = await reachedStanding(desk, base, record)
    const look = await lastShown(desk, register, ids, field, { organ: desk.actor.organ ?? '', since: usedSince(desk.today) })
    refuseAny(concernedMayDispute({ isSubject: false, lastShownOn: look?.on, today: desk.today, ...titlesOf(base, field) }))
    const by = await writerOf(desk, base, row.id, field)
    const open = await openDispute(desk, { register, record: row.id, field })
    const purpose = purposeOfClaim(base, field)
    const fields = await shownFor(desk, base, row, { matter: look?.matter ?? '', purpose, fields: [field] })
    return {
      what: whatOf(base, field),
      source: await organName(desk, open?.source ?? answersFor(base, field, by?.organ ?? null)),
      lastShownOn: look?.on ?? desk.today,
      shown: fields?.[field] === undefined ? null : textOf(base, field, fields[field]),
      schema: fieldSchema(base, field),
      simulated: row.simulated,
      open: open ? { number: open.number, dueOn: open.due_on } : null,
      dueOn: open ? open.due_on : answerDue(desk.calendar, desk.today),
    }
  })
