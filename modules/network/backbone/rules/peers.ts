// Who may be neighbours in the exchange of routes: two routers, inside one autonomous system by iBGP, between two by eBGP,
// over a trunk that joins just these two or from loopback to loopback.
import { ground } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'
import type { Device, Trunk } from '../topology.ts'

export type PeeringFacts = {
  readonly name: string
  readonly kind: 'ibgp' | 'ebgp'
  readonly over: 'trunk' | 'loopback'
  readonly a: Pick<Device, 'name' | 'kind' | 'asn'>
  readonly b: Pick<Device, 'name' | 'kind' | 'asn'>
  readonly trunk: Pick<Trunk, 'a' | 'b' | 'state'> | undefined
  readonly at: string
}

export const peersFit = rule<PeeringFacts>(
  {
    name: 'backbone.peers-fit',
    title: words('路由邻居是两台路由器，域内、域间与自治域号一致', 'Peers are two routers, inside or between as their numbers say'),
    clauses: ['3.7.7'],
    law: 'RFC 4271 第1.1节',
  },
  ({ name, kind, over, a, b, trunk, at }) => {
    const why: (readonly [string, string])[] = []
    const same = a.asn !== null && a.asn === b.asn
    const [first, second] = [a.name, b.name].toSorted()
    const joined = trunk && [trunk.a, trunk.b].toSorted().join(' ') === `${first} ${second}`
    if (a.name === b.name) why.push(['两端是同一台设备', 'both ends are one device'])
    if (a.kind !== 'router' || b.kind !== 'router') why.push(['两端须都是路由器', 'both ends must be routers'])
    if (kind === 'ibgp' && !same) why.push(['自治域号不同，应为域间（eBGP）', 'the AS numbers differ, so it is eBGP'])
    if (kind === 'ebgp' && same) why.push(['自治域号相同，应为域内（iBGP）', 'the AS numbers are the same, so it is iBGP'])
    if (over === 'trunk' && !joined) why.push(['所填链路并不连接这两台设备', 'the trunk named does not join these two'])
    if (over === 'loopback' && trunk) why.push(['经环回地址建立的邻居不填链路', 'a peering between loopbacks names no trunk'])
    return why.map(([zh, en]) => ground(refusals.peersMismatch, { name, why: zh, whyEn: en }, at))
  },
)
