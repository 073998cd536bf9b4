// Whether a name of a network may point where it is to point.
import { single } from '#kernel/net/cidr.ts'
import type { Ground } from '#kernel/refusal/refusal.ts'
import type { Network } from './networks.ts'
import type { RecordType } from './record-words.ts'
import { addressInOwnBlock } from './rules/domain-name.ts'
import { nameJoinsNoNetworks } from './rules/record-at-name.ts'
import type { RegistryDesk } from './store.ts'
import { blocksAround } from './store/names.ts'
import { outermostTouching } from './store/plan.ts'

type Wanted = {
  readonly system: string
  readonly network: Network
  readonly type: RecordType
  readonly target?: string | undefined
  readonly address?: string | undefined
}

/** Every ground against it. The block around the address is not released before the name is written. */
export async function groundsAgainstPointing(desk: RegistryDesk, { system, network, type, target, address }: Wanted): Promise<Ground[]> {
  if (address === undefined) return nameJoinsNoNetworks({ network, type, target })
  const planned = await outermostTouching(desk, [single(address)])
  const addressIn = planned.some(({ zone }) => zone === network) ? undefined : planned[0]?.zone
  const joins = nameJoinsNoNetworks({ network, type, address, addressIn })
  return joins.length > 0 ? joins : addressInOwnBlock({ address, blocks: await blocksAround(desk, system, network, address) })
}
