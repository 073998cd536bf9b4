// What the policy wants of the wires, said in few words and by hand: what the generated files do is held against it, so it may
// not come from where they come from.
import type { Protocol } from './agent.ts'
import type { Place } from './place.ts'

/** Wanted, not wanted, or nothing that the policy speaks of. */
export type Intended = boolean | 'either'

const CONTRACT_PORT = 8443
const WEB_PORT = 443
const NAMES_PORT = 53

/** Whether a packet from one place may come in at another. */
export function intendedFor(from: Place, to: Place, protocol: Protocol, port: number): Intended {
  const isApart = ({ network }: Place) => network === 'intranet' || network === 'crypto'
  if (isApart(from) || isApart(to)) return from.network === to.network ? 'either' : false // 3.2.1, 3.2.3
  // Neighbours on one wire are passed by no gateway.
  if (from.network === to.network && from.plugs.some(({ wire }) => to.plugs.some((other) => other.wire === wire)))
    return from.network === 'internet' ? 'either' : wantedInside(to, protocol)
  if (from.network === 'internet') return fromInternet(from, to, protocol, port)
  if (to.network === 'internet') return false // 3.2.2: nobody of the extranet goes out
  return wantedInside(to, protocol)
}

/** One unified network inside (2.1); what a router itself answers is its operator's. */
function wantedInside(to: Place, protocol: Protocol): Intended {
  if (to.part === 'gateway') return protocol === 'icmp' ? 'either' : false
  return to.part === 'router' ? (protocol === 'icmp' ? true : 'either') : true
}

/** 3.2.2: the two networks are logically apart; what passes between them is named here to the last port. */
function fromInternet(from: Place, to: Place, protocol: Protocol, port: number): Intended {
  if (to.part === 'name-server' && to.network === 'internet') {
    if (isNames(protocol, port)) return from.part === 'portal' ? 'either' : true
    return from.part === 'citizen' ? false : 'either'
  }
  if (from.part === 'citizen') return to.part === 'portal' && protocol === 'tcp' && port === WEB_PORT
  if (from.part === 'portal') {
    if (to.network === 'extranet' && to.part === 'server') return protocol === 'tcp' && port === CONTRACT_PORT
    return false
  }
  // A name server of the Internet answers and asks nobody; its neighbours on the same wire are neither here nor there.
  return to.part === 'portal' ? 'either' : false
}

const isNames = (protocol: Protocol, port: number) => (protocol === 'udp' || protocol === 'tcp') && port === NAMES_PORT
