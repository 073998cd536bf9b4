import { moveCase } from '#kernel/cases/cases.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { mustOwn } from '../own-record.ts'
import { entryProcedure } from '../procedure.ts'
import { entryGrounds } from '../rules/entry-is-lawful.ts'
import { findResource, keepResource, on } from '../store.ts'

export const approveEntry = on(contract.approveEntry, async (desk, { resource, version }) => {
  const found = await findResource(desk, resource)
  mustOwn(desk, contract.permissions.approve, found.organ)
  refuseAny(entryGrounds({ ...found, ...(found.pending as object | undefined) }))
  const { to } = await moveCase(desk, entryProcedure, resource, contract.approveEntry.name)
  const kept = await keepResource(
    desk,
    contract.approveEntry.name,
    { approvedBy: desk.actor.name, approvedOn: desk.today, ...(to === 'approved' && { state: 'approved' as const }) },
    { id: resource, version },
  )
  return { version: kept.version }
})
