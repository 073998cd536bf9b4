// The network of the seeded province, told in the order in which it hangs together. Addresses and devices are of the
// demonstration: private and documentation ranges, no device of any real network.
import { tellBackbone } from './backbone.ts'
import { tellBoundary } from './boundary.ts'
import { tellFerryLink } from './ferry-link.ts'
import type { NetworkTeller } from './teller.ts'
import { tellVertical } from './vertical.ts'

/** Before the systems have their stories: what their grants are cut from. */
export async function tellNetwork(t: NetworkTeller): Promise<void> {
  await tellBackbone(t)
  await tellVertical(t)
  await tellFerryLink(t)
}

/** After the systems have their stories: what is opened for them. */
export async function tellNetworkInUse(t: NetworkTeller): Promise<void> {
  await tellBoundary(t)
}
