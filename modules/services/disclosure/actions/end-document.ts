import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { endDocument as contract, withdrawDocument as withdrawContract } from '../contract.ts'
import { refusals } from '../refusals.ts'
import { endingIsWhole } from '../rules/document-is-whole.ts'
import { on } from '../store.ts'
import { keepDocument } from '../store/documents.ts'
import { reached } from './review-document.ts'

/** It expired, was repealed, or stands again: it stays to be read, and says so. */
export const endDocument = on(contract, async (desk, { id, version, validity, endedOn, endedBy }) => {
  const row = await reached(desk, contract.may, id)
  refuseAny(endingIsWhole({ validity, endedOn, endedBy, madeOn: row.made_on }))
  const fields = { validity, endedOn: endedOn ?? null, endedBy: endedBy ?? null }
  const kept = await keepDocument(desk, contract.name, fields, { id, version })
  return { id, version: kept.version }
})

export const withdrawDocument = on(withdrawContract, async (desk, { id, version, reason }) => {
  const row = await reached(desk, withdrawContract.may, id)
  if (row.state !== 'published') refuse(ground(refusals.notPublished))
  const kept = await keepDocument(desk, withdrawContract.name, { state: 'withdrawn', withdrawnBecause: reason }, { id, version })
  return { id, version: kept.version }
})
