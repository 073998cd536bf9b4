import { one } from '#modules/governance/systems/contract.ts'
import type { RegistryReadDesk } from './store.ts'

/** Whose the system is and on which network it runs. Refuses when no such system is registered. */
export async function theSystem(desk: RegistryReadDesk, system: string): Promise<{ organ: string; zone: string }> {
  const { ownerOrgan, zone } = await desk.ask(one, { system })
  return { organ: ownerOrgan, zone }
}
