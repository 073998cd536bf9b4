import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { ownSystem } from '../own-system.ts'
import { keepSystem, on } from '../store.ts'

export const unlistSystem = on(contract.unlistSystem, async (desk, { system: id }) => {
  const system = await ownSystem(desk, id)
  if (!system.listedAt) refuse(ground(contract.refusals.notListed))
  await keepSystem(desk, contract.unlistSystem.name, { listedAt: null }, { id, version: system.version })
  return {}
})
