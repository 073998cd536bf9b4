import { moveCase } from '#kernel/cases/cases.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { entryProcedure } from '../procedure.ts'
import { type Entry, entryGrounds } from '../rules/entry-is-lawful.ts'
import { findResource, keepResource, on } from '../store.ts'

export const publishEntry = on(contract.publishEntry, async (desk, { resource, version }) => {
  const found = await findResource(desk, resource)
  const change = (found.pending ?? {}) as Entry
  refuseAny(entryGrounds({ ...found, ...change }))
  await moveCase(desk, entryProcedure, resource, contract.publishEntry.name, { title: change.name ?? found.name })
  const kept = await keepResource(
    desk,
    contract.publishEntry.name,
    { ...change, pending: null, state: 'published', publishedOn: desk.today },
    { id: resource, version },
  )
  desk.tell(contract.entryPublished, {
    resource,
    system: found.system,
    organ: found.organ,
    name: change.name ?? found.name,
    day: desk.today,
  })
  return { version: kept.version }
})
