// The gateway's table for nftables: everything is dropped but what a flow names, answers to it, and what neighbours on a link
// must say to each other (RFC 4861). A packet with a sender that cannot come from its side is dropped before anything looks at
// it (RFC 2827, RFC 3704), so is one from or to a network that stands apart. Every flow and every drop has a counter of its name.
import type { Block, Family } from '#kernel/net/cidr.ts'
import type { Flow } from './flow.ts'
import { counters, elements, joined, oneLine } from './nft-words.ts'
import { mergedPrefixes, ofFamily } from './merged-prefixes.ts'
import { type Plan, type Side, sides } from './sides.ts'

const NEIGHBOURS = 'icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } ip6 hoplimit 255'
const LOG = 'limit rate 10/minute burst 5 packets log prefix'
const families = [
  ['ipv4', 'ip', '4'],
  ['ipv6', 'ip6', '6'],
] as const
const pairs = (['wan', 'dmz', 'ext'] as const).flatMap((from) =>
  (['wan', 'dmz', 'ext'] as const).filter((to) => to !== from).map((to) => [from, to] as const),
)
const quoted = (side: Side) => `"${sides[side]}"`

/** The name of a flow's counter: the same as long as the flow is the same. */
export const counterOf = ({ id }: Pick<Flow, 'id'>): string => `flow_${id.replaceAll('-', '').slice(-16)}`

/** Counters of drops: by pair of sides where the packet would have crossed, else by what was wrong with it. */
export const dropCounters: readonly string[] = [
  'drop_apart',
  ...Object.keys(sides).map((side) => `drop_spoofed_${side}`),
  'drop_invalid',
  'drop_not_syn',
  ...pairs.map(([from, to]) => `drop_${from}_${to}`),
  'drop_forward',
  'drop_input',
  'drop_output',
]

export function gatewayTable(gateway: string, flows: readonly Flow[], plan: Plan): string {
  const sets = [
    ...setsOf('apart', [...plan.intranet.all, ...plan.crypto.all]),
    ...setsOf(
      'province',
      Object.values(plan).flatMap(({ all }) => all),
    ),
    ...setsOf('dmz', plan.internet.all),
    ...setsOf('ext', plan.extranet.all),
  ]
  return joined([
    `# ${gateway}`,
    '# 网关规则：没有登记的流量一律不通过（3.2.2）。由平台生成，不在设备上修改。',
    '# What no flow names does not pass (3.2.2). Generated; not edited on the device.',
    'table inet boundary',
    'delete table inet boundary',
    'table inet boundary {',
    ...counters([...dropCounters, ...flows.map(counterOf)]),
    ...sets,
    ...chain('guard', 'type filter hook prerouting priority raw; policy accept;', guard()),
    ...chain('input', 'type filter hook input priority filter; policy drop;', own('input', 'iifname', [])),
    ...chain('output', 'type filter hook output priority filter; policy drop;', own('output', 'oifname', clock)),
    ...chain('forward', 'type filter hook forward priority filter; policy drop;', [
      ...stateful,
      ...flows.flatMap(rulesOf),
      ...pairs.map(([from, to]) => `iifname ${quoted(from)} oifname ${quoted(to)} jump drop_${from}_${to}`),
      `${LOG} "boundary forward " level info`,
      'counter name "drop_forward" drop',
    ]),
    ...pairs.flatMap(([from, to]) =>
      chain(`drop_${from}_${to}`, undefined, [`${LOG} "boundary ${from} ${to} " level info`, `counter name "drop_${from}_${to}" drop`]),
    ),
    '}',
  ])
}

const stateful = [
  'ct state invalid counter name "drop_invalid" drop',
  // Only errors about a known connection are related: helpers that open further ports are not loaded.
  'ct state established accept',
  'ct state related meta l4proto { icmp, ipv6-icmp } accept',
  // A connection begins with its beginning: the middle of an unknown one is no new one.
  'tcp flags & (fin | syn | rst | ack) != syn counter name "drop_not_syn" drop',
]

function guard(): string[] {
  const spoofed = (side: Side) => `counter name "drop_spoofed_${side}" drop`
  return [
    'iifname "lo" accept',
    `ip6 saddr { ::, fe80::/10 } ${NEIGHBOURS} accept`,
    ...families.flatMap(([, ip, n]) => [
      `${ip} saddr @apart${n} counter name "drop_apart" drop`,
      `${ip} daddr @apart${n} counter name "drop_apart" drop`,
    ]),
    // A neighbour asks and answers from its own address, and the provider's router on the wire outside has one of the plan; a
    // packet with this hop limit has passed no router (RFC 4861 §11.2).
    `${NEIGHBOURS} accept`,
    ...families.flatMap(([, ip, n]) => [
      `iifname ${quoted('wan')} ${ip} saddr @province${n} ${spoofed('wan')}`,
      `iifname ${quoted('dmz')} ${ip} saddr != @dmz${n} ${spoofed('dmz')}`,
      `iifname ${quoted('ext')} ${ip} saddr != @ext${n} ${spoofed('ext')}`,
    ]),
    `iifname ${quoted('wan')} ip saddr { 0.0.0.0/8, 127.0.0.0/8, 224.0.0.0/3 } ${spoofed('wan')}`,
    `iifname ${quoted('wan')} ip6 saddr { ::/127, fe80::/10, ff00::/8 } ${spoofed('wan')}`,
  ]
}

/** The gateway's own clock, by which its counters and log are read, is set by the time servers of the extranet. */
const clock = families.map(([, ip, n]) => `oifname ${quoted('ext')} ${ip} daddr @ext${n} udp dport 123 accept`)

const own = (name: 'input' | 'output', interfaceWord: string, more: readonly string[]): string[] => [
  `${interfaceWord} "lo" accept`,
  'ct state invalid counter name "drop_invalid" drop',
  'ct state established accept',
  'ct state related meta l4proto { icmp, ipv6-icmp } accept',
  `${interfaceWord} { ${(Object.keys(sides) as Side[]).map(quoted).join(', ')} } ${NEIGHBOURS} accept`,
  ...more,
  `${LOG} "boundary ${name} " level info`,
  `counter name "drop_${name}" drop`,
]

/** A flow's rules: one for each family in which it has both ends. */
function rulesOf(flow: Flow): string[] {
  const { from, to } = flow
  if (!from.side || !to.side) throw new Error(`flow ${flow.id} has an end on no side`)
  const way = `iifname ${quoted(from.side)} oifname ${quoted(to.side)}`
  const rules = families.flatMap(([family, ip]) => {
    const source = endOf(from.prefixes, family, `${ip} saddr`)
    const target = endOf(to.prefixes, family, `${ip} daddr`)
    if (source === undefined || target === undefined) return []
    // Without an address at either end only the family itself says which packets are meant.
    const ends = source + target || `meta nfproto ${family} `
    return [`${way} ${ends}${what(flow, family)} ct state new counter name "${counterOf(flow)}" accept`]
  })
  return [`# ${oneLine(flow.purpose)}`, ...rules]
}

/** Empty where the flow names no address; undefined where it names none of this family. */
function endOf(prefixes: readonly Block[], family: Family, words: string): string | undefined {
  if (prefixes.length === 0) return ''
  const own = mergedPrefixes(ofFamily(prefixes, family))
  return own.length === 0 ? undefined : `${words} ${elements(own)} `
}

function what({ protocol, ports }: Flow, family: Family): string {
  if (protocol === 'icmp') return family === 'ipv4' ? 'icmp type echo-request' : 'icmpv6 type echo-request'
  return `${protocol} dport { ${ports.toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).join(', ')} }`
}

const setsOf = (name: string, blocks: readonly Block[]): string[] =>
  families.flatMap(([family, , n]) => {
    const own = mergedPrefixes(ofFamily(blocks, family))
    const held = own.length === 0 ? [] : [`\t\telements = ${elements(own)}`]
    return [`\tset ${name}${n} {`, `\t\ttype ${family}_addr`, '\t\tflags interval', ...held, '\t}']
  })

const chain = (name: string, hook: string | undefined, rules: readonly string[]): string[] => [
  `\tchain ${name} {`,
  ...(hook ? [`\t\t${hook}`] : []),
  ...rules.map((rule) => `\t\t${rule}`),
  '\t}',
]
