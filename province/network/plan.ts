// The address plan of the seeded province: for each network a routing domain and its prefixes, down to every county. The
// addresses are those reserved for private use and for documentation (RFC 1918, RFC 4193, RFC 5737, RFC 3849), not those of
// any real network; a deployment records its own by planned changes.
import { addressText, block, type Block, blockText, sizeOf } from '#kernel/net/cidr.ts'
import { POLICY_DAY } from '../organ.ts'
import { type Division, divisionsOn } from '../divisions.ts'
import { organs } from '../organs.ts'

type Network = 'extranet' | 'intranet' | 'crypto' | 'internet'
type Role = 'container' | 'delegated' | 'pool' | 'backbone' | 'reserved'
type Line = { prefix: string; role: Role; division: string; organ: string; purpose: string; fromDay: string }

const PROVINCE = '430000'
const OFFICE = 'informatisation-office'
/** The day whose divisions are planned for: a county that comes later gets a change of its own. */
const PLANNED_FOR = '2026-01-01'

/** Networks planned alike for every division, IPv6 first: sixteen equal parts, the last of them for the backbone. */
const outlines: readonly { network: Network; around: readonly [string, string]; nameServers: readonly [string, string] }[] = [
  { network: 'extranet', around: ['fd43:2::/32', '10.32.0.0/12'], nameServers: ['fd43:2:f000::/48', '10.47.0.0/24'] },
  { network: 'intranet', around: ['fd43:1::/32', '172.16.0.0/12'], nameServers: ['fd43:1:f000::/48', '172.31.0.0/24'] },
  { network: 'crypto', around: ['fd43:3::/32', '192.168.128.0/17'], nameServers: ['fd43:3:f000::/48', '192.168.248.0/28'] },
]
const PARTS = 16n

const line = (prefix: string, role: Role, division: string, purpose: string, organ = OFFICE): Line => ({
  prefix,
  role,
  division,
  organ,
  purpose,
  fromDay: POLICY_DAY,
})

/** The nth of the parts of `length` bits more that a prefix is cut into. */
function partOf(whole: Block, more: number, nth: number): string {
  const part = { family: whole.family, length: whole.length + more }
  return `${addressText(whole.family, whole.first + BigInt(nth) * sizeOf(part))}/${part.length}`
}

/** A prefecture's delegation: a quarter to give from itself, a sixteenth to each of its counties, twelve at most. */
function delegation(prefix: string, { code, name }: Division, counties: readonly Division[]): Line[] {
  const organ = organs.find(({ division, level }) => division === code && level === 'prefecture')!.id
  const whole = block(prefix)
  return [
    line(prefix, 'delegated', code, name, organ),
    line(partOf(whole, 2, 0), 'pool', code, `${name}本级`, organ),
    ...counties.map((county, i) => line(partOf(whole, 4, 4 + i), 'delegated', county.code, county.name, organ)),
  ]
}

function outlined(around: string, nameServers: string, divisions: readonly Division[]): Line[] {
  const whole = block(around)
  const part = (nth: number) => partOf(whole, Math.log2(Number(PARTS)), nth)
  const prefectures = divisions.filter(({ level }) => level === 'prefecture')
  return [
    line(blockText(whole), 'container', PROVINCE, '全省'),
    line(part(0), 'pool', PROVINCE, '省本级'),
    ...prefectures.flatMap((division, i) =>
      delegation(
        part(1 + i),
        division,
        divisions.filter(({ parent, level }) => level === 'county' && parent === division.code),
      ),
    ),
    line(part(15), 'backbone', PROVINCE, '骨干'),
    line(nameServers, 'reserved', PROVINCE, '域名服务器等平台设施'),
  ]
}

/** Addresses of the Internet are few: the whole province shares them. */
const ofTheInternet: readonly Line[] = [
  line('2001:db8:4300::/40', 'pool', PROVINCE, '对公众服务'),
  line('2001:db8:4400::/40', 'backbone', PROVINCE, '互联网出口'),
  line('2001:db8:4400::/48', 'reserved', PROVINCE, '域名服务器等平台设施'),
  line('203.0.113.0/24', 'pool', PROVINCE, '对公众服务'),
  line('198.51.100.0/24', 'backbone', PROVINCE, '互联网出口'),
  line('198.51.100.0/26', 'reserved', PROVINCE, '域名服务器等平台设施'),
]

/** 3.2.6: the intranet's plan was reviewed by the three offices (the document is of the demonstration). */
const review = { document: '演示〔2026〕1号', on: '2026-01-04', organs: [OFFICE, 'secrecy-bureau', 'cipher-office'] }

type Work = { readonly name: string; readonly input: Readonly<Record<string, unknown>> }

const planOf = (network: Network, nth: number, prefixes: readonly Line[]): Work[] => {
  const reviewed = network === 'intranet' && { review }
  const vrf = { name: network, distinguisher: `4200430000:${nth}`, zone: network, organ: OFFICE, main: true, ...reviewed }
  return [
    { name: 'registry.record-vrf', input: vrf },
    { name: 'registry.record-prefixes', input: { vrf: network, prefixes, ...reviewed } },
  ]
}

/** The works that lay the whole plan: a routing domain a network, its prefixes in one list. */
export function planWorks(): Work[] {
  const divisions = divisionsOn(PLANNED_FOR)
  const alike = outlines.map(({ network, around, nameServers }) => ({
    network,
    lines: [0, 1].flatMap((family) => outlined(around[family]!, nameServers[family]!, divisions)),
  }))
  return [...alike, { network: 'internet' as const, lines: ofTheInternet }].flatMap(({ network, lines }, i) =>
    planOf(network, i + 1, lines),
  )
}
