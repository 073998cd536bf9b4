import { block as blockOf, single } from '#kernel/net/cidr.ts'
import { ground, refuseAny } from '#kernel/refusal/refusal.ts'
import { whereAddressesStand as contract } from '../contract-free-space.ts'
import { refusals } from '../refusals.ts'
import { answer } from '../store.ts'
import { standingOf } from '../store/space.ts'

export const whereAddressesStand = answer(contract, async (desk, { zone, addresses }) => {
  refuseAny(
    addresses.flatMap((address, i) => (isAddress(address) ? [] : [ground(refusals.addressMalformed, { address }, `/addresses/${i}`)])),
  )
  return { standing: await standingOf(desk, zone, addresses) }
})

function isAddress(text: string): boolean {
  try {
    return Boolean(text.includes('/') ? blockOf(text) : single(text))
  } catch {
    return false
  }
}
