// The four networks of the policy (2.1, 3.2.1–3.2.3): who leads each, what keeps it apart, and under which suffix its
// names stand. Suffixes of networks that never meet the Internet use `internal`, which ICANN keeps out of the root.
import { type Network } from '#kernel/module/generated.ts'
import { type Words, words } from '#kernel/text/text.ts'

export { type Network, networkWords } from '#kernel/module/generated.ts'

export type NetworkCard = {
  readonly network: Network
  readonly isolation: Words
  /** The organs that lead it, where the policy names them. */
  readonly lead: readonly string[]
  /** The suffix of its names; absent where the registry gives no names. */
  readonly suffix?: string
  /** Where its name server answers (inside the reserved part of the plan). */
  readonly nameServer?: { readonly ipv4: string; readonly ipv6: string }
  /** Where the second one answers, which takes the zones from the first. */
  readonly secondServer?: { readonly ipv4: string; readonly ipv6: string }
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
    clauses: ['3.2.1', '3.2.2', '3.2.7'],
  },
  {
    network: 'internet',
    isolation: words('与政务外网逻辑隔离', 'Logically apart from the extranet'),
    lead: ['information-centre'],
    suffix: 'hn.gov.cn',
    nameServer: { ipv4: '198.51.100.53', ipv6: '2001:db8:4400::53' },
    secondServer: { ipv4: '198.51.100.54', ipv6: '2001:db8:4400::54' },
    clauses: ['3.2.2'],
  },
  {
    network: 'crypto',
    isolation: words('与其他所有网络物理隔离', 'Physically apart from every other network'),
    lead: ['cipher-office'],
    clauses: ['3.2.3'],
  },
]

export const cardOf = (network: Network): NetworkCard => networks.find((card) => card.network === network)!
