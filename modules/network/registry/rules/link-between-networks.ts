// What may join two networks. Nothing joins the intranet with the outside but a ferry, which carries signed files and
// joins nothing; the extranet meets the Internet at a named boundary only; the cipher network meets nobody.
import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'
import type { Network } from '../networks.ts'

export type LinkKind = 'physical' | 'logical' | 'ferry'
export type LinkFacts = { readonly from: Network; readonly to: Network; readonly kind: LinkKind; readonly boundary?: string | undefined }

const joins = ({ from, to }: LinkFacts, a: Network, b: Network) => (from === a && to === b) || (from === b && to === a)

export const intranetStandsApart = rule<LinkFacts>(
  {
    name: 'registry.intranet-stands-apart',
    title: words('政务内网与政务外网、互联网物理隔离', 'The intranet is physically apart from extranet and Internet'),
    clauses: ['3.2.1'],
  },
  (link) =>
    grounds(
      ((joins(link, 'intranet', 'extranet') && link.kind !== 'ferry') || joins(link, 'intranet', 'internet')) &&
        ground(refusals.joinsIntranet, {}, '/to'),
    ),
)

export const extranetMeetsInternetAtBoundary = rule<LinkFacts>(
  {
    name: 'registry.extranet-meets-internet-at-boundary',
    title: words('政务外网与互联网之间逻辑隔离', 'The extranet is logically apart from the Internet'),
    clauses: ['3.2.2'],
  },
  (link) => {
    if (!joins(link, 'extranet', 'internet')) return []
    return grounds(
      link.kind !== 'logical' && ground(refusals.notLogical, {}, '/kind'),
      !link.boundary?.trim() && ground(refusals.boundaryUnnamed, {}, '/boundary'),
    )
  },
)

export const cipherNetworkMeetsNobody = rule<LinkFacts>(
  {
    name: 'registry.cipher-network-meets-nobody',
    title: words('党政密码通信专网与其他网络物理隔离', 'The cipher network is physically apart from every other network'),
    clauses: ['3.2.3'],
  },
  ({ from, to }) => grounds((from === 'crypto') !== (to === 'crypto') && ground(refusals.joinsCrypto, {}, '/to')),
)

export const linkRules = [intranetStandsApart, extranetMeetsInternetAtBoundary, cipherNetworkMeetsNobody] as const

/** Every ground on which the two networks may not be joined in this way. */
export const groundsAgainst = (link: LinkFacts): Ground[] => linkRules.flatMap((decide) => decide(link))
