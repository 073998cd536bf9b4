import { refuseAny } from '#kernel/refusal/refusal.ts'
import { one } from '#modules/governance/systems/contract.ts'
import { systemHoldsOneNetwork } from './rules/system-in-its-network.ts'
import type { RegistryReadDesk } from './store.ts'
import { networksHeld } from './store/one-network.ts'

/**
 * Whose the system is and on which network it runs. Refuses when no such system is registered, or when it was moved and still
 * holds something where it ran before: it would be in two networks.
 */
export async function theSystem(desk: RegistryReadDesk, system: string): Promise<{ organ: string; zone: string }> {
  const { ownerOrgan, zone } = await desk.ask(one, { system })
  refuseAny(systemHoldsOneNetwork({ systemNetwork: zone, held: await networksHeld(desk, system) }))
  return { organ: ownerOrgan, zone }
}
