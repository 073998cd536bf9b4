// The other end of every probe: a table of our own in each place counts what really came in, by sender, protocol and port,
// after whatever the place's own firewall let pass. And it lets an ordinary program send protocols that only the kernel may:
// a datagram to one of a few ports leaves as a packet of the protocol that the port stands for.
import { at, said } from './run.ts'

const TABLE = 'inet counted'
const RAW_PORTS = 40_000
/** IPv6 in IP, GRE, ESP, OSPF, SCTP: what tunnels and routers speak. */
export const RAW_PROTOCOLS = [41, 47, 50, 89, 132] as const
export const rawPort = (protocol: number): number => RAW_PORTS + protocol

const sets = (['4', '6'] as const).map((six) => {
  const address = six === '4' ? 'ipv4_addr' : 'ipv6_addr'
  const from = six === '4' ? 'ip saddr' : 'ip6 saddr'
  const echo = six === '4' ? 'icmp type echo-request' : 'icmpv6 type echo-request'
  const raw = RAW_PROTOCOLS.join(', ')
  return {
    sets: `set port${six} { type ${address} . inet_proto . inet_service; size 65535; flags dynamic; }
  set echo${six} { type ${address}; size 65535; flags dynamic; }
  set raw${six} { type ${address} . inet_proto; size 65535; flags dynamic; }`,
    rules: (
      ports: string,
    ) => `meta l4proto { tcp, udp } th dport { ${ports} } update @port${six} { ${from} . meta l4proto . th dport counter }
    ${echo} update @echo${six} { ${from} counter }
    meta l4proto { ${raw} } update @raw${six} { ${from} . meta l4proto counter }`,
    mangle: RAW_PROTOCOLS.map((one) => `udp dport ${rawPort(one)} ${six === '4' ? 'ip protocol' : 'ip6 nexthdr'} set ${one}`).join(
      '\n    ',
    ),
  }
})

/** Lays the table in a place. */
export async function count(place: string, ports: readonly number[]): Promise<void> {
  const list = ports.join(', ')
  await said(
    at(place, 'nft', '-f', '-'),
    `table ${TABLE} {
  ${sets.map((one) => one.sets).join('\n  ')}
  chain came { type filter hook input priority 300; policy accept;
    ${sets.map((one) => one.rules(list)).join('\n    ')}
  }
  chain goes { type route hook output priority -500; policy accept;
    meta nfproto ipv4 jump goes4
    meta nfproto ipv6 jump goes6
  }
  chain goes4 {
    ${sets[0]!.mangle}
  }
  chain goes6 {
    ${sets[1]!.mangle}
  }
}
`,
  )
}

/** What came in: the key is sender, protocol and port (`icmp` and protocols beside TCP and UDP have none). */
export type Came = ReadonlyMap<string, number>
export const cameKey = (from: string, protocol: string, port: number): string => `${from} ${protocol} ${port}`

type Element = { elem: { val: string | { concat: (string | number)[] }; counter: { packets: number } } }

/** Reads what came into a place since the last reading, and begins anew. */
export async function came(place: string): Promise<Came> {
  const names = ['port4', 'port6', 'echo4', 'echo6', 'raw4', 'raw6']
  const text = await said(at(place, 'nft', '-j', 'list', 'table', ...TABLE.split(' ')))
  await said(at(place, 'nft', '-f', '-'), names.map((name) => `flush set ${TABLE} ${name}\n`).join(''))
  const { nftables } = JSON.parse(text) as { nftables: { set?: { name: string; elem?: Element[] } }[] }
  return new Map(
    nftables.flatMap(({ set }) =>
      (set?.elem ?? []).map(({ elem }): [string, number] => {
        const [from = '', protocol = 'icmp', port = 0] = (typeof elem.val === 'string' ? [elem.val] : elem.val.concat).map(String)
        return [cameKey(from, nameOfProtocol(protocol), Number(port)), elem.counter.packets]
      }),
    ),
  )
}

/** nft names the protocols it knows and numbers the rest. */
const NUMBERS: Readonly<Record<string, number>> = { ipv6: 41, gre: 47, esp: 50, ospf: 89, ospfigp: 89, sctp: 132 }
const nameOfProtocol = (word: string): string => (NUMBERS[word] === undefined ? word : String(NUMBERS[word]))
