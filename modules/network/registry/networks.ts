// The four networks of the policy (2.1, 3.2.1–3.2.3): who leads each, what keeps it apart, and under which suffix its
// names stand. Suffixes of networks that never meet the Internet use `internal`, which ICANN keeps out of the root.
import { type Network } from '#kernel/module/generated.ts'
import { type Words, words } from '#kernel/text/text.ts'

export { type Network, networkWords } from '#kernel/module/generated.ts'

type Addresses = { readonly ipv4: string; readonly ipv6: string }

export type NetworkCard = {
  readonly network: Network
  readonly isolation: Words
  /** The organs that lead it, where the policy names them. */
  readonly lead: readonly string[]
  /** The suffix of its names; absent where the registry gives no names. */
  readonly suffix?: string
  /** Where its name server answers (inside the reserved part of the plan). */
  readonly nameServer?: Addresses
  /** Where the second one answers, which takes the zones from the first. */
  readonly secondServer?: Addresses
  /** Names of the platform itself beside its name servers, in the same part of the plan: nobody else is given them. */
  readonly platform?: Readonly<Record<string, Addresses>>
  readonly clauses: readonly string[]
}

export const networks: readonly NetworkCard[] = [
  {
    network: 'intranet',
    isolation: words(
      '与政务外网、互联网物理隔离，按涉密网络要求建设',
      'Physically apart from extranet and Internet; built as a classified network',
    ),
    lead: ['party-general-office', 'government-general-office'],
    suffix: 'intranet.hunan.internal',
    nameServer: { ipv4: '172.31.0.53', ipv6: 'fd43:1:f000::53' },
    secondServer: { ipv4: '172.31.0.54', ipv6: 'fd43:1:f000::54' },
    clauses: ['3.2.1', '3.2.5'],
  },
  {
    network: 'extranet',
    isolation: words('与政务内网物理隔离，与互联网逻辑隔离', 'Physically apart from the intranet, logically apart from the Internet'),
    lead: ['ndrc', 'informatisation-office'],
    suffix: 'extranet.hunan.internal',
    nameServer: { ipv4: '10.47.0.53', ipv6: 'fd43:2:f000::53' },
    secondServer: { ipv4: '10.47.0.54', ipv6: 'fd43:2:f000::54' },
    // The contract API that the portal calls.
    platform: { api: { ipv4: '10.47.0.80', ipv6: 'fd43:2:f000::80' } },
    clauses: ['3.2.1', '3.2.2', '3.2.7'],
  },
  {
    network: 'internet',
    isolation: words('与政务外网逻辑隔离', 'Logically apart from the extranet'),
    lead: ['information-centre'],
    suffix: 'hn.gov.cn',
    nameServer: { ipv4: '198.51.100.53', ipv6: '2001:db8:4400::53' },
    secondServer: { ipv4: '198.51.100.54', ipv6: '2001:db8:4400::54' },
    // The portal.
    platform: { www: { ipv4: '198.51.100.10', ipv6: '2001:db8:4400::10' } },
    clauses: ['3.2.2'],
  },
  {
    network: 'crypto',
    isolation: words('与其他所有网络物理隔离', 'Physically apart from every other network'),
    lead: ['cipher-office'],
    clauses: ['3.2.3'],
  },
]

/** The platform's own names in a network, name servers first, with their addresses. */
export const platformHosts = ({
  suffix,
  nameServer,
  secondServer,
  platform = {},
}: NetworkCard): (Addresses & { readonly name: string })[] => {
  const servers = [nameServer, secondServer].flatMap((server, i) => (server ? [[`ns${i + 1}`, server] as const] : []))
  return [...servers, ...Object.entries(platform)].map(([label, addresses]) => ({ name: `${label}.${suffix}`, ...addresses }))
}

export const cardOf = (network: Network): NetworkCard => networks.find((card) => card.network === network)!
