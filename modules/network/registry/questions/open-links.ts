import { openLinks as contract } from '../contract.ts'
import { answer, joinedNetworks } from '../store.ts'

export const openLinks = answer(contract, async (desk) => ({
  links: (await joinedNetworks(desk)).map(({ from_zone, to_zone, kind }) => ({ from: from_zone, to: to_zone, kind })),
}))
