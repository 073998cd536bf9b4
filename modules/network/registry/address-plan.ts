// The province's address plan: which prefixes each network hands out, for what and to which division. It is a plan with
// addresses reserved for private use and for documentation (RFC 1918, RFC 4193, RFC 5737, RFC 3849), not the addresses of
// any real network; a deployment writes its own. The tables hold that no block leaves the outer ranges.
import type { Network } from './networks.ts'

export type Purpose = 'service' | 'backbone'

export type PlanPrefix = {
  readonly network: Network
  readonly purpose: Purpose
  /** GB/T 2260 code of the division that the prefix serves. */
  readonly division: string
  readonly prefix: string
}

const PROVINCE = '430000'

/** The province and its fourteen prefectures, in the order of their codes. */
const divisions = [
  PROVINCE,
  '430100',
  '430200',
  '430300',
  '430400',
  '430500',
  '430600',
  '430700',
  '430800',
  '430900',
  '431000',
  '431100',
  '431200',
  '431300',
  '433100',
] as const

type Outline = { readonly network: Network; readonly four: (n: number) => string; readonly six: (n: number) => string }

/** Networks planned alike for every division: sixteen equal parts, the last of them for the backbone. */
const outlines: readonly Outline[] = [
  { network: 'extranet', four: (n) => `10.${32 + n}.0.0/16`, six: (n) => `fd43:2:${n.toString(16)}000::/36` },
  { network: 'intranet', four: (n) => `172.${16 + n}.0.0/16`, six: (n) => `fd43:1:${n.toString(16)}000::/36` },
  { network: 'crypto', four: (n) => `192.168.${128 + 8 * n}.0/21`, six: (n) => `fd43:3:${n.toString(16)}000::/36` },
]
const BACKBONE = 15

const part = (network: Network, purpose: Purpose, division: string, four: string, six: string): PlanPrefix[] => [
  { network, purpose, division, prefix: four },
  { network, purpose, division, prefix: six },
]

export const addressPlan: readonly PlanPrefix[] = [
  ...outlines.flatMap(({ network, four, six }) => [
    ...divisions.flatMap((division, n) => part(network, 'service', division, four(n), six(n))),
    ...part(network, 'backbone', PROVINCE, four(BACKBONE), six(BACKBONE)),
  ]),
  // Addresses of the Internet are few: the whole province shares them.
  ...part('internet', 'service', PROVINCE, '203.0.113.0/24', '2001:db8:4300::/40'),
  ...part('internet', 'backbone', PROVINCE, '198.51.100.0/24', '2001:db8:4400::/40'),
]

/** The prefixes of a network for a purpose and division; the province's own where the division has none. */
export function prefixesFor(network: Network, purpose: Purpose, division: string): readonly PlanPrefix[] {
  const all = addressPlan.filter((it) => it.network === network && it.purpose === purpose)
  const own = all.filter((it) => it.division === division)
  return own.length > 0 ? own : all.filter((it) => it.division === PROVINCE)
}

/** Kept back for the platform itself: where the name servers of each network stand. */
export const reserved: readonly string[] = [
  '10.47.0.0/24',
  'fd43:2:f000::/48',
  '172.31.0.0/24',
  'fd43:1:f000::/48',
  '198.51.100.0/26',
  '2001:db8:4400::/48',
]

/** Shortest and longest prefix that one system is given, by family. */
export const lengths = { ipv4: { min: 20, max: 30 }, ipv6: { min: 48, max: 64 } } as const
