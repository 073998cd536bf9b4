// A flow is a door with a name: ports said, addresses said, both ends where they say they are. Into the extranet the door is as
// narrow as it can be written: single addresses, single ports.
import { networkWords } from '#kernel/module/generated.ts'
import { blockText } from '#kernel/net/cidr.ts'
import { ground, grounds, type Ground } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'
import { type Flow, type FlowFacts, type StandingFacts, isHost, isPorts } from './flow.ts'
import { isWithin } from './sides.ts'

export const doorIsNamed = rule<FlowFacts>(
  {
    name: 'boundary.door-is-named',
    title: words('进入政务外网的流量写到单个地址和端口', 'A flow into the extranet names single addresses and ports'),
    clauses: ['3.2.2'],
  },
  ({ flow, at }) => {
    const isInward = flow.to.network === 'extranet'
    const isNarrow = (end: Flow['to']) => end.prefixes.length > 0 && end.prefixes.every(isHost)
    const hasPorts = flow.ports.length > 0 && !(isInward && flow.ports.some((port) => port.includes('-')))
    return grounds(
      isInward && !isNarrow(flow.from) && ground(refusals.anyAddress, {}, `${at}/fromPrefixes`),
      isInward && !isNarrow(flow.to) && ground(refusals.anyAddress, {}, `${at}/toPrefixes`),
      flow.protocol !== 'icmp' && !hasPorts && ground(refusals.anyPort, {}, `${at}/ports`),
    )
  },
)

export const portsAreWellFormed = rule<FlowFacts>(
  { name: 'boundary.ports-are-well-formed', title: words('端口写法', 'Ports as they are written'), clauses: ['3.7.7'] },
  ({ flow, at }) => {
    if (flow.protocol === 'icmp') return grounds(flow.ports.length > 0 && ground(refusals.portsOfIcmp, {}, `${at}/ports`))
    const bad = flow.ports.find((port) => !isPorts(port))
    return grounds(bad !== undefined && ground(refusals.portMalformed, { port: bad }, `${at}/ports`))
  },
)

export const endsLieInThePlan = rule<StandingFacts>(
  {
    name: 'boundary.ends-lie-in-the-plan',
    title: words(
      '两端地址在所写网络的规划内，并且在网关的两侧',
      'Both ends lie in the plan of their networks, on two sides of the gateway',
    ),
    clauses: ['3.7.7'],
  },
  ({ flow, plan, at }) => {
    const strayIn = (end: Flow['to']) =>
      end.network === 'internet' ? undefined : end.prefixes.find((one) => !isWithin(plan[end.network].all, one))
    // An address of another network, written as one of the Internet, would open that network by a wrong name.
    const foreignIn = (end: Flow['to']) =>
      end.network === 'internet'
        ? end.prefixes.find((one) => (['extranet', 'intranet', 'crypto'] as const).some((other) => isWithin(plan[other].all, one)))
        : undefined
    const stray = (end: Flow['to'], field: string): Ground[] => {
      const found = strayIn(end) ?? foreignIn(end)
      const { zh, en } = networkWords[end.network]
      if (found) return [ground(refusals.otherSide, { prefix: blockText(found), network: zh, networkEn: en }, `${at}/${field}`)]
      return grounds(end.network === 'internet' && end.side === undefined && ground(refusals.mixedSide, {}, `${at}/${field}`))
    }
    const families = [flow.from, flow.to].map(({ prefixes }) => new Set(prefixes.map(({ family }) => family)))
    const share = families.some(({ size }) => size === 0) || [...families[0]!].some((family) => families[1]!.has(family))
    return [
      ...stray(flow.from, 'fromPrefixes'),
      ...stray(flow.to, 'toPrefixes'),
      ...grounds(
        flow.from.side !== undefined && flow.from.side === flow.to.side && ground(refusals.notCrossing, {}, `${at}/toPrefixes`),
        !share && ground(refusals.familiesDiffer, {}, `${at}/toPrefixes`),
      ),
    ]
  },
)
