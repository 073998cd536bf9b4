import { moveCase } from '#kernel/cases/cases.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { mustOwn } from '../own-record.ts'
import { entryProcedure } from '../procedure.ts'
import { type Entry, entryGrounds } from '../rules/entry-is-lawful.ts'
import { findResource, keepResource, on } from '../store.ts'

export const changeEntry = on(contract.changeEntry, async (desk, { resource, version, ...input }) => {
  const found = await findResource(desk, resource)
  mustOwn(desk, contract.permissions.compile, found.organ)
  const change = input as Entry
  const pending = { ...(found.pending as Entry | undefined), ...change }
  refuseAny(entryGrounds({ ...found, ...pending }))
  const { to } = await moveCase(desk, entryProcedure, resource, contract.changeEntry.name)
  // What has never been published is changed itself; what is published serves on unchanged until the change is published.
  const fields = to === 'drafted' ? { ...change, state: 'drafted' as const } : { pending }
  const kept = await keepResource(desk, contract.changeEntry.name, fields, { id: resource, version })
  return { version: kept.version }
})
