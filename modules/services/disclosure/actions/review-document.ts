import { decide } from '#kernel/access/decide.ts'
import { moveCase, setDue } from '#kernel/cases/cases.ts'
import type { Due } from '#kernel/time/due.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { published, reviewDocument as contract, submitDocument as submitContract } from '../contract.ts'
import type { DocumentState } from '../fields.ts'
import { publishing } from '../procedure.ts'
import { reviewedBySecond } from '../rules/review-before-publishing.ts'
import { owesDay } from '../rules/time-to-publish.ts'
import type { DocumentRow } from '../rows.ts'
import { on, type Write } from '../store.ts'
import { documentById, keepDocument } from '../store/documents.ts'

/** A document within the reach of the actor's permission; to others there is none. */
export async function reached(desk: Write, permission: string, id: string): Promise<DocumentRow> {
  const row = await documentById(desk, id)
  if (!row || !decide(desk.actor, permission, { organ: row.organ }).allowed) refuse(ground(kernelRefusals.notFound))
  return row
}

const dueOf = ({ due_on: due, made_on: madeOn }: DocumentRow): Due => due ?? (owesDay(madeOn) ? 'unknown' : null)

export const submitDocument = on(submitContract, async (desk, { id, version }) => {
  const row = await reached(desk, submitContract.may, id)
  await moveCase(desk, publishing, id, submitContract.name)
  await setDue(desk, publishing, id, dueOf(row))
  const kept = await keepDocument(desk, submitContract.name, { state: 'reviewing' }, { id, version })
  return { id, version: kept.version }
})

export const reviewDocument = on(contract, async (desk, { id, version, verdict, finding, note }) => {
  const row = await reached(desk, contract.may, id)
  refuseAny(reviewedBySecond({ editor: row.edited_by, reviewer: desk.actor.id, finding, verdict, note }))
  const state: DocumentState = verdict === 'publish' ? 'published' : 'draft'
  await moveCase(desk, publishing, id, contract.name, { to: state, ...(note && { opinion: note }), detail: { finding } })
  if (state === 'draft') await setDue(desk, publishing, id, dueOf(row))
  const fields = state === 'published' ? { reviewedBy: desk.actor.id, publishedAt: toTheMinute(desk.now) } : {}
  const kept = await keepDocument(desk, contract.name, { state, ...fields }, { id, version })
  if (state === 'published') desk.tell(published, { document: id, organ: row.organ, title: row.title })
  return { id, version: kept.version, state }
})

const toTheMinute = (instant: string) => `${instant.slice(0, 16)}:00.000Z`
