// A device's addresses: well formed, held once in a network, and cut from what the plan gives its division.
import { type Block, block, contains, type Family } from '#kernel/net/cidr.ts'
import type { Network } from '#kernel/module/generated.ts'
import { networkWords } from '#kernel/module/generated.ts'
import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'
import { lineage, type PlanPrefix } from '../topology.ts'

/** One address that a device claims. `address` is undefined when the text is none. */
export type Claim = {
  readonly device: string
  readonly where: string
  readonly network: Network
  readonly division: string
  readonly family: Family
  readonly text: string
  readonly address: Block | undefined
  readonly at: string
}

const nameOf = ({ device, where }: Pick<Claim, 'device' | 'where'>) => `${device} ${where}`
const keyOf = (network: Network, address: Block) => `${network} ${address.family} ${address.first}`

export const addressesWellFormed = rule<readonly Claim[]>(
  {
    name: 'backbone.addresses-well-formed',
    title: words('接口地址写成“地址/长度”，是主机地址', 'An interface bears the address of a host with its length'),
    clauses: ['3.7.7'],
  },
  (claims) =>
    claims
      .filter(({ address }) => !address)
      .map((claim) =>
        ground(
          refusals.addressMalformed,
          { name: nameOf(claim), address: claim.text, family: claim.family === 'ipv4' ? ' IPv4 ' : ' IPv6 ' },
          claim.at,
        ),
      ),
)

export type Claims = {
  readonly claims: readonly Claim[]
  /** What devices that are not written anew hold already. */
  readonly held: readonly { readonly network: Network; readonly address: Block; readonly holder: string }[]
}

export const addressHeldOnce = rule<Claims>(
  {
    name: 'backbone.address-held-once',
    title: words('一个网络内，一个地址只给一个接口', 'In a network an address is of one interface'),
    clauses: ['3.7.7'],
  },
  ({ claims, held }) => {
    const holders = new Map(held.map(({ network, address, holder }) => [keyOf(network, address), holder]))
    const found: Ground[] = []
    for (const claim of claims) {
      if (!claim.address) continue
      const key = keyOf(claim.network, claim.address)
      const holder = holders.get(key)
      if (holder) found.push(ground(refusals.addressTaken, { address: claim.text, holder, name: nameOf(claim) }, claim.at))
      else holders.set(key, nameOf(claim))
    }
    return found
  },
)

export type Planned = { readonly claims: readonly Claim[]; readonly plan: readonly PlanPrefix[] }

/** Backbone prefixes serve the whole network; service prefixes the division they are planned for and those below it. */
export const addressInPlan = rule<Planned>(
  {
    name: 'backbone.address-in-plan',
    title: words('设备地址在本网络、本区划的规划段内', 'A device’s address lies in what the plan gives its network and division'),
    clauses: ['3.7.7', '3.2.8'],
  },
  ({ claims, plan }) => {
    const prefixes = plan.map((it) => ({ ...it, block: block(it.prefix) }))
    return claims.flatMap(({ address, network, division, text, at, ...claim }) => {
      if (!address) return []
      const mine = lineage(division)
      const fits = prefixes.some(
        (it) =>
          it.network === network &&
          (it.purpose === 'backbone' || (it.purpose === 'service' && mine.includes(it.division))) &&
          contains(it.block, address),
      )
      return grounds(
        !fits &&
          ground(
            refusals.addressOutsidePlan,
            { name: nameOf(claim), address: text, network: networkWords[network].zh, networkEn: networkWords[network].en, division },
            at,
          ),
      )
    })
  },
)
