import { openCase, setDue } from '#kernel/cases/cases.ts'
import { uuid } from '#kernel/id/uuid.ts'
import type { In } from '#kernel/module/contract.ts'
import { ground, grounds, refuseAny } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import { addDocument as contract } from '../contract.ts'
import { documentDigest, indexNumberOf } from '../digest.ts'
import { publishing } from '../procedure.ts'
import { refusals } from '../refusals.ts'
import { documentIsWhole } from '../rules/document-is-whole.ts'
import { owesDay, publishBy } from '../rules/time-to-publish.ts'
import { on, type Write } from '../store.ts'
import { documentByDigest, documentById, keepDocument, organStands } from '../store/documents.ts'

/** A document as it enters the library: not yet seen by anybody outside. */
export async function enter(desk: Write, action: string, given: In<typeof contract>) {
  const { issuer, interprets, madeOn, kind } = given
  const digest = documentDigest(given)
  const held = await documentByDigest(desk, digest)
  const interpreted = interprets === undefined ? undefined : (await documentById(desk, interprets))?.state === 'published'
  refuseAny([
    ...documentIsWhole({ kind, madeOn, today: desk.today, interprets, interpreted }),
    ...grounds(
      held && ground(refusals.alreadyHeld, { indexNumber: held.index_number }),
      issuer !== undefined &&
        !(await organStands(desk, issuer, madeOn as Day)) &&
        ground(refusals.noSuchIssuer, { issuer, madeOn }, 'issuer'),
    ),
  ])
  const [id, organ] = [uuid(), desk.actor.organ!]
  const dueOn = publishBy(desk.calendar, madeOn as Day)
  await openCase(desk, publishing, action, { id, title: given.title, organ })
  await setDue(desk, publishing, id, dueOn ?? (owesDay(madeOn as Day) ? 'unknown' : null))
  const fields = { ...given, organ, digest, dueOn, indexNumber: indexNumberOf(desk.actor.division ?? '430000', madeOn, id) }
  return await keepDocument(desk, action, { ...fields, validity: 'valid', state: 'draft', editedBy: desk.actor.id }, { id })
}

export const addDocument = on(contract, async (desk, given) => {
  const { id, version, index_number: indexNumber, due_on: dueOn } = await enter(desk, contract.name, given)
  return { id, version, indexNumber, dueOn }
})
