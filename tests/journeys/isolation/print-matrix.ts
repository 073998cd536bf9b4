// The matrix for people: a table a protocol, who tries down the side, who is tried along the top. A cell names the ports that
// were reached; `·` is nothing at all. What differs between the families says so, and what is not as intended shouts.
import { hostsOf, type Place } from './place.ts'
import { isAmiss, type Path, reached } from './matrix.ts'

const TITLES = {
  tcp: 'TCP',
  udp: 'UDP',
  icmp: 'ICMP and ICMPv6 echo',
  raw: 'other protocols (IPv6-in-IP 41, GRE 47, ESP 50, OSPF 89, SCTP 132)',
}

export function matrixLines(paths: readonly Path[], places: readonly Place[]): string[] {
  return (['tcp', 'udp', 'icmp', 'raw'] as const).flatMap((protocol) => {
    const own = paths.filter((path) => path.protocol === protocol)
    const ports = [...new Set(own.map(({ port }) => port))].toSorted((a, b) => a - b)
    const head = ['from \\ to', ...places.map(({ name }) => name)]
    const rows = hostsOf(places).map((from) => [
      from.name,
      ...places.map((to) =>
        to === from
          ? ''
          : cell(
              own.filter((path) => path.from === from && path.to === to),
              ports,
            ),
      ),
    ])
    const tried = protocol === 'icmp' ? '' : `, tried: ${ports.join(' ')}`
    return [`${TITLES[protocol]}${tried}; each over IPv4 and IPv6 (${own.length} paths)`, ...table([head, ...rows])]
  })
}

function cell(paths: readonly Path[], ports: readonly number[]): string {
  if (paths.some(isAmiss)) return `!! ${[...new Set(paths.filter(isAmiss).map(({ port }) => port))].join(' ')}`
  const came = paths.filter(reached)
  if (came.length === 0) return '·'
  if (came.length === paths.length) return ports.length > 1 ? 'all' : 'yes'
  const [four, six] = [false, true].map((isSix) => portsOf(came.filter(({ address }) => address.includes(':') === isSix)))
  return four === six ? four! : `v4 ${four || '·'} v6 ${six || '·'}`
}

const portsOf = (paths: readonly Path[]): string => [...new Set(paths.map(({ port }) => port))].toSorted((a, b) => a - b).join(' ')

function table(rows: readonly string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) => `  ${row.map((text, column) => text.padEnd(widths[column]!)).join('  ')}`.trimEnd())
}
