// The table of a host or router on a network that stands apart (3.2.1, 3.2.3): it speaks with its own network and drops what
// comes from elsewhere or would go there, counted, in both families. The cable is what keeps the networks apart; this is what
// tells when somebody has joined them.
import type { Block } from '#kernel/net/cidr.ts'
import { mergedPrefixes, ofFamily } from './merged-prefixes.ts'
import { counters, elements, joined } from './nft-words.ts'

const NEIGHBOURS = 'icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } ip6 hoplimit 255 accept'

export const hostDropCounters = ['drop_from_elsewhere', 'drop_to_elsewhere'] as const

export function hostTable(device: string, own: readonly Block[]): string {
  const set = (name: string, family: 'ipv4' | 'ipv6') => {
    const held = mergedPrefixes(ofFamily(own, family))
    const lines = held.length === 0 ? [] : [`\t\telements = ${elements(held)}`]
    return [`\tset ${name} {`, `\t\ttype ${family}_addr`, '\t\tflags interval', ...lines, '\t}']
  }
  const from = 'counter name "drop_from_elsewhere" drop'
  const to = 'counter name "drop_to_elsewhere" drop'
  return joined([
    `# ${device}`,
    '# 只与本网络通信：其他网络来的、去其他网络的，一律丢弃并计数（3.2.1、3.2.3）。由平台生成，不在设备上修改。',
    '# Speaks with its own network only (3.2.1, 3.2.3). Generated; not edited on the device.',
    'table inet apart',
    'delete table inet apart',
    'table inet apart {',
    ...counters(hostDropCounters),
    ...set('own4', 'ipv4'),
    ...set('own6', 'ipv6'),
    '\tchain from_elsewhere {',
    '\t\ttype filter hook prerouting priority raw; policy drop;',
    '\t\tiifname "lo" accept',
    `\t\tip6 saddr { ::, fe80::/10 } ${NEIGHBOURS}`,
    '\t\tip saddr @own4 ip daddr @own4 accept',
    '\t\tip6 saddr @own6 ip6 daddr @own6 accept',
    // A neighbour with an address of the network asks the group of the one it seeks.
    `\t\tip6 saddr @own6 ip6 daddr { fe80::/10, ff02::/16 } ${NEIGHBOURS}`,
    `\t\t${from}`,
    '\t}',
    '\tchain to_elsewhere {',
    '\t\ttype filter hook postrouting priority filter; policy drop;',
    '\t\toifname "lo" accept',
    '\t\tip daddr @own4 accept',
    '\t\tip6 daddr @own6 accept',
    `\t\tip6 daddr { fe80::/10, ff02::/16 } ${NEIGHBOURS}`,
    `\t\t${to}`,
    '\t}',
    '}',
  ])
}
