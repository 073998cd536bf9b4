import { openCase } from '#kernel/cases/cases.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import { one } from '#modules/governance/systems/contract.ts'
import * as contract from '../contract.ts'
import { mustOwn } from '../own-record.ts'
import { entryProcedure } from '../procedure.ts'
import { entryGrounds } from '../rules/entry-is-lawful.ts'
import { keepResource, nextCode, on } from '../store.ts'

export const compileEntry = on(contract.compileEntry, async (desk, { system, classCode, ...entry }) => {
  const { ownerOrgan } = await desk.ask(one, { system })
  mustOwn(desk, contract.permissions.compile, ownerOrgan)
  refuseAny(entryGrounds(entry))
  const id = uuid()
  const code = await nextCode(desk, classCode)
  await openCase(desk, entryProcedure, contract.compileEntry.name, { id, title: entry.name, organ: ownerOrgan })
  await keepResource(desk, contract.compileEntry.name, { ...entry, code, organ: ownerOrgan, system, state: 'drafted' }, { id })
  return { id, code }
})
