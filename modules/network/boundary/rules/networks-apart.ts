// What never passes a boundary, whatever else is said of it: to or from the intranet, to or from the cipher network, and what
// the extranet would open by itself.
import { networkWords } from '#kernel/module/generated.ts'
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'
import type { StandingFacts } from './flow.ts'

const ends = ({ flow }: StandingFacts) => [flow.from.network, flow.to.network]

export const nothingPassesTheIntranet = rule<StandingFacts>(
  {
    name: 'boundary.nothing-passes-the-intranet',
    title: words('政务内网与其他网络之间不开放任何流量', 'Nothing passes to or from the intranet'),
    clauses: ['3.2.1'],
  },
  (facts) => grounds(ends(facts).includes('intranet') && ground(refusals.intranetApart, {}, `${facts.at}/toNetwork`)),
)

export const nothingPassesTheCipherNetwork = rule<StandingFacts>(
  {
    name: 'boundary.nothing-passes-the-cipher-network',
    title: words('党政密码通信专网与其他网络之间不开放任何流量', 'Nothing passes to or from the cipher network'),
    clauses: ['3.2.3'],
  },
  (facts) => grounds(ends(facts).includes('crypto') && ground(refusals.cryptoApart, {}, `${facts.at}/toNetwork`)),
)

export const extranetOpensNothing = rule<StandingFacts>(
  {
    name: 'boundary.extranet-opens-nothing',
    title: words('政务外网不主动连接互联网', 'The extranet opens no connection to the Internet'),
    clauses: ['3.2.2'],
  },
  ({ flow, at }) =>
    grounds(flow.from.network === 'extranet' && flow.to.network === 'internet' && ground(refusals.outward, {}, `${at}/toNetwork`)),
)

export const internetStopsInItsZone = rule<StandingFacts>(
  {
    name: 'boundary.internet-stops-in-its-zone',
    title: words('互联网不直接进入政务外网', 'The Internet never enters the extranet straight'),
    clauses: ['3.2.2'],
  },
  ({ flow, at }) =>
    grounds(flow.from.side === 'wan' && flow.to.network === 'extranet' && ground(refusals.straightIn, {}, `${at}/fromPrefixes`)),
)

export const acrossAnOpenLink = rule<StandingFacts>(
  {
    name: 'boundary.across-an-open-link',
    title: words('流量只经过登记在用的逻辑连接', 'A flow crosses an open logical link'),
    clauses: ['3.2.2'],
  },
  ({ flow, links, at }) => {
    const [from, to] = [flow.from.network, flow.to.network]
    const isJoined = links.some(
      (link) => link.kind === 'logical' && ((link.from === from && link.to === to) || (link.from === to && link.to === from)),
    )
    const names = { from: networkWords[from].zh, fromEn: networkWords[from].en, to: networkWords[to].zh, toEn: networkWords[to].en }
    return grounds(from !== to && !isJoined && ground(refusals.noLink, names, `${at}/toNetwork`))
  },
)
