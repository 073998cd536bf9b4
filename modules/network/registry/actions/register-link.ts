import { refuseAny } from '#kernel/refusal/refusal.ts'
import { registerLink as contract, registers } from '../contract.ts'
import { groundsAgainst } from '../rules/link-between-networks.ts'
import { verticalNetworksSuspended } from '../rules/vertical-network.ts'
import { exceptionById, keep, on } from '../store.ts'

export const registerLink = on(
  contract,
  async (desk, { from, to, kind, organ, purpose, boundary, vertical = 'none', exception: named }) => {
    const exception = named === undefined || vertical === 'none' ? undefined : await exceptionById(desk, named)
    refuseAny([...groundsAgainst({ from, to, kind, boundary }), ...verticalNetworksSuspended({ work: vertical, organ, exception })])
    if (exception) await keep(desk, registers.exception, contract.name, { state: 'used' }, exception)
    const { id, version } = await keep(desk, registers.link, contract.name, {
      fromZone: from,
      toZone: to,
      kind,
      boundary,
      organ,
      purpose,
      vertical,
      exception: exception?.id,
      state: 'open',
    })
    return { id, version }
  },
)
