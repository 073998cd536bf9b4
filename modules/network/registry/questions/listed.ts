import { block as blockOf, single } from '#kernel/net/cidr.ts'
import { ground, grounds, refuseAny } from '#kernel/refusal/refusal.ts'
import { listedAddresses as addressesContract, listedPrefixes as prefixesContract, listedVrfs as vrfsContract } from '../contract-ipam.ts'
import { addressRefusals } from '../refusals-addresses.ts'
import { answer } from '../store.ts'
import { addressesListed, prefixesListed, vrfsListed } from '../store/ipam.ts'

/** Refuses a filter that is neither an address nor a prefix without host bits. */
function mustParse(filters: Readonly<Record<string, string | undefined>>): void {
  refuseAny(
    Object.entries(filters).flatMap(([name, prefix]) =>
      grounds(prefix !== undefined && !parses(prefix) && ground(addressRefusals.prefixMalformed, { prefix }, `/${name}`)),
    ),
  )
}

function parses(text: string): boolean {
  try {
    return Boolean(text.includes('/') ? blockOf(text) : single(text))
  } catch {
    return false
  }
}

export const listedPrefixes = answer(prefixesContract, async (desk, asked) => {
  mustParse({ prefix: asked.prefix, within: asked.within, contains: asked.contains })
  const { total, found } = await prefixesListed(desk, asked)
  return { total, prefixes: [...found] }
})

export const listedAddresses = answer(addressesContract, async (desk, asked) => {
  mustParse({ address: asked.address, within: asked.within })
  const { total, found } = await addressesListed(desk, asked)
  return { total, addresses: [...found] }
})

export const listedVrfs = answer(vrfsContract, async (desk, asked) => {
  const { total, found } = await vrfsListed(desk, asked)
  return { total, vrfs: [...found] }
})
