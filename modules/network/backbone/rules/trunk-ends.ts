// What a trunk joins: two interfaces that exist, each the end of no other trunk, whose addresses are of one subnet.
import { blockText } from '#kernel/net/cidr.ts'
import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'
import type { Interface, Trunk } from '../topology.ts'
import { hostAddress } from './host-address.ts'

export type TrunkEnds = Pick<Trunk, 'name' | 'a' | 'aInterface' | 'b' | 'bInterface'> & {
  readonly aEnd: Interface | undefined
  readonly bEnd: Interface | undefined
  /** `device:interface` of the ends of other trunks. */
  readonly taken: ReadonlySet<string>
  readonly at: string
}

export const endsAreFree = rule<TrunkEnds>(
  {
    name: 'backbone.trunk-ends-are-free',
    title: words('链路两端的接口已登记，且各只接一条链路', 'The interfaces at both ends are recorded and end no other trunk'),
    clauses: ['3.7.7'],
  },
  ({ name, a, aInterface, b, bInterface, aEnd, bEnd, taken, at }) => {
    const no = (device: string, port: string, found: Interface | undefined) =>
      (!found || taken.has(`${device}:${port}`)) && ground(refusals.endMissing, { name, end: `${device}:${port}` }, at)
    return grounds(
      no(a, aInterface, aEnd),
      no(b, bInterface, bEnd),
      a === b && ground(refusals.endMissing, { name, end: `${b}:${bInterface}` }, at),
    )
  },
)

export const endsAgree = rule<TrunkEnds>(
  {
    name: 'backbone.trunk-ends-agree',
    title: words('链路两端的地址在同一网段', 'The addresses at both ends of a trunk are of one subnet'),
    clauses: ['3.7.7'],
  },
  ({ name, aEnd, bEnd, at }) => {
    if (!aEnd || !bEnd) return []
    return (['ipv4', 'ipv6'] as const).flatMap((family): Ground[] => {
      const [a, b] = [aEnd[family], bEnd[family]]
      if (!a && !b) return []
      const [x, y] = [a ? hostAddress(a, family) : undefined, b ? hostAddress(b, family) : undefined]
      if (x && y && blockText(x.subnet) === blockText(y.subnet)) return []
      return [ground(refusals.endsDisagree, { name, family: family === 'ipv4' ? ' IPv4 ' : ' IPv6 ', a: a ?? '—', b: b ?? '—' }, at)]
    })
  },
)
