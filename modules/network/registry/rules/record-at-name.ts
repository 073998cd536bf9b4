// Where a record may stand and where it may point. A name's records belong to the domain that is nearest to it; an alias
// stands alone; what is delegated is not ours any more; and no name joins two networks.
import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { cardOf, type Network, networks, networkWords } from '../networks.ts'
import type { RecordType } from '../record-words.ts'
import { refusalsOfNames as refusals } from '../refusals-of-names.ts'
import { isHostName } from './domain-name.ts'

const UNDERSCORED = /^_?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/
const SERVICE = /^_[a-z0-9-]{1,62}\._(tcp|udp|sctp|tls)(\.|$)/
/** Types whose names say what is looked for rather than a host (RFC 8552). */
const underscored: readonly RecordType[] = ['TXT', 'SRV', 'CNAME']

function isOwner(name: string, type: RecordType, host: string): boolean {
  if (name.length > 253) return false
  if (type === 'SRV') return SERVICE.test(host) && name.split('.').every((label) => UNDERSCORED.test(label))
  return underscored.includes(type) ? name.split('.').every((label) => UNDERSCORED.test(label)) : isHostName(name)
}

export const hostIsWellFormed = rule<{ host: string; name: string; type: RecordType }>(
  {
    name: 'registry.host-is-well-formed',
    title: words('记录的主机名符合统一的命名规则，不设泛域名', 'The host of a record follows the one rule of naming; no wildcards'),
    clauses: ['3.7.7'],
    law: 'RFC 1035 §2.3.1; RFC 2782; RFC 4592; RFC 8552',
  },
  ({ host, name, type }) => {
    if (name.includes('*')) return [ground(refusals.wildcard, {}, '/host')]
    return grounds(!isOwner(name, type, host) && ground(refusals.hostMalformed, { host, type }, '/host'))
  },
)

/** The network to whose names this one belongs, the suffix itself included. */
const namedIn = (name: string): Network | undefined =>
  networks.find(({ suffix }) => suffix && (name === suffix || name.endsWith(`.${suffix}`)))?.network

export type Pointing = {
  readonly network: Network
  readonly type: RecordType
  readonly target?: string | undefined
  readonly address?: string | undefined
  /** The other network in whose plan the address lies. */
  readonly addressIn?: Network | undefined
}

/** Public names may point to public names elsewhere (mail, CAA); a network that stands apart points to its own names alone. */
export const nameJoinsNoNetworks = rule<Pointing>(
  {
    name: 'registry.name-joins-no-networks',
    title: words('域名不连通两个网络', 'No name joins two networks'),
    clauses: ['3.2.1', '3.2.2', '3.7.7'],
  },
  ({ network, type, target, address, addressIn }): Ground[] => {
    const other = target === undefined ? addressIn : namedIn(target)
    const said = (it: Network | undefined) => (it ? { zh: networkWords[it].zh, en: networkWords[it].en } : { zh: '', en: '' })
    const own = said(network)
    const about = { network: own.zh, networkEn: own.en, target: target ?? address ?? '' }
    if (other && other !== network)
      return [ground(refusals.joinsNetworks, { ...about, other: said(other).zh, otherEn: said(other).en }, '/value')]
    const staysInside = network !== 'internet' || type === 'NS'
    return grounds(
      target !== undefined &&
        staysInside &&
        other !== network &&
        ground(refusals.targetOutside, { ...about, type, suffix: cardOf(network).suffix ?? '' }, '/value'),
    )
  },
)

export type Around = {
  readonly name: string
  readonly type: RecordType
  /** What already stands at the name, the domain's own address included. */
  readonly here: readonly RecordType[]
  /** The nearest name above or at this one that is delegated, with the servers it is delegated to. */
  readonly cut?: { readonly name: string; readonly servers: readonly string[] } | undefined
  /** Names below this one. */
  readonly below: readonly string[]
}

/** RFC 1034 §3.6.2: an alias stands alone. §4.2.1: at a cut only its servers, below it only their addresses (glue). */
export const recordFitsItsName = rule<Around>(
  {
    name: 'registry.record-fits-its-name',
    title: words('别名独占名称，已授权的名称不再另设记录', 'An alias stands alone, and what is delegated has no other records'),
    clauses: ['3.7.7'],
    law: 'RFC 1034 §3.6.2, §4.2.1; RFC 2181 §10.1',
  },
  ({ name, type, here, cut, below }) => {
    if (type === 'PTR') return []
    const others = [...new Set(here)].filter((it) => it !== 'PTR')
    const clashes = type === 'CNAME' ? others.length > 0 : others.includes('CNAME')
    const isGlue = cut !== undefined && cut.name !== name && cut.servers.includes(name) && (type === 'A' || type === 'AAAA')
    const atCut = cut !== undefined && !isGlue && !(cut.name === name && type === 'NS')
    const cutsOthers = type === 'NS' && !cut && (below.length > 0 || (!clashes && others.length > 0))
    return grounds(
      clashes && ground(refusals.aloneAtItsName, { name, types: others.join('、') }, '/type'),
      atCut && ground(refusals.delegated, { name, cut: cut.name }, '/host'),
      cutsOthers && ground(refusals.delegated, { name: below[0] ?? name, cut: name }, '/host'),
    )
  },
)
