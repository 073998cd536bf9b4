import { registerLink as contract, registers } from '../contract.ts'
import { groundsAgainst } from '../rules/link-between-networks.ts'
import { keep, on } from '../store.ts'
import { useException } from '../use-exception.ts'

export const registerLink = on(
  contract,
  async (desk, { from, to, kind, organ, purpose, boundary, vertical = 'none', exception: named }) => {
    const asked = { work: vertical, organ, exception: named }
    const exception = await useException(desk, contract.name, asked, groundsAgainst({ from, to, kind, boundary }))
    const { id, version } = await keep(desk, registers.link, contract.name, {
      fromZone: from,
      toZone: to,
      kind,
      boundary,
      organ,
      purpose,
      vertical,
      exception,
      state: 'open',
    })
    return { id, version }
  },
)
