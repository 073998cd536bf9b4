import { moveCase } from '#kernel/cases/cases.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { mustOwn } from '../own-record.ts'
import { entryProcedure } from '../procedure.ts'
import { entryRefusals } from '../refusals.ts'
import { findResource, keepResource, on, standingAuthorisations } from '../store.ts'

export const withdrawEntry = on(contract.withdrawEntry, async (desk, { resource, version, reason }) => {
  const found = await findResource(desk, resource)
  mustOwn(desk, contract.permissions.compile, found.organ)
  const used = await standingAuthorisations(desk, resource)
  if (used.length > 0) refuse(ground(entryRefusals.authorised, { count: used.length }))
  await moveCase(desk, entryProcedure, resource, contract.withdrawEntry.name, { opinion: reason })
  const kept = await keepResource(desk, contract.withdrawEntry.name, { state: 'withdrawn', pending: null }, { id: resource, version })
  return { version: kept.version }
})
