// A static route leads inside its network: its prefix is of that network's plan, its next hop on a subnet of the device.
// Only a gateway's side on the Internet knows a default route: in the extranet it would lead out (3.2.2).
import { block, contains, overlaps } from '#kernel/net/cidr.ts'
import type { Network } from '#kernel/module/generated.ts'
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'
import type { Interface, PlanPrefix } from '../topology.ts'
import { addressOrNone, hostAddress } from './host-address.ts'
import { joins } from './one-network.ts'

export type RouteFacts = {
  readonly name: string
  readonly network: Network
  readonly device: string
  readonly interfaces: readonly Interface[]
  readonly prefix: string
  readonly via?: string | null | undefined
  readonly plan: readonly PlanPrefix[]
  readonly at: string
}

export const routeStaysInNetwork = rule<RouteFacts>(
  {
    name: 'backbone.route-stays-in-network',
    title: words('路由不得把两个网络连在一起', 'A route never joins two networks'),
    clauses: ['3.2.1', '3.2.2', '3.2.3'],
  },
  ({ name, network, prefix, plan, at }) => {
    const target = block(prefix)
    if (network === 'internet' && target.length === 0) return []
    const own = plan.some((it) => it.network === network && contains(block(it.prefix), target))
    const other = plan.find((it) => it.network !== network && overlaps(block(it.prefix), target))?.network ?? 'internet'
    return grounds(!own && joins(name, network, other === network ? 'extranet' : other, `${at}/prefix`))
  },
)

export const routeIsReachable = rule<RouteFacts>(
  {
    name: 'backbone.route-is-reachable',
    title: words('路由的下一跳在设备的接口网段内', 'The next hop of a route is on a subnet of the device'),
    clauses: ['3.7.7'],
  },
  ({ name, network, device, interfaces, prefix, via, at }) => {
    if (!via) return []
    const { family } = block(prefix)
    const hop = addressOrNone(via, family)
    const near = interfaces.some((it) => {
      const text = it.network === network ? it[family] : undefined
      const host = text ? hostAddress(text, family) : undefined
      return hop && host && contains(host.subnet, hop)
    })
    return grounds(!near && ground(refusals.routeUnreachable, { name, via, device }, `${at}/via`))
  },
)
