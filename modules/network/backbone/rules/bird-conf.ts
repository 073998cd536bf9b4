// A router's configuration for BIRD 2. Deny by default: a route is taken from a neighbour only if its origin may announce it
// (the list of the plan, checked as RFC 6811 checks origins), and if that origin may lie behind this neighbour at all. The
// shortest path of systems wins, then the cheapest trunk; equal ones share the load. A trunk that carries no frames is found
// out by BFD within a second (RFC 5880), one whose light went out at once.
import { block, type Family } from '#kernel/net/cidr.ts'
import type { Router, Routing, Session } from './router.ts'

const digit = { ipv4: '4', ipv6: '6' } as const
const families = ['ipv4', 'ipv6'] as const

// What is on a wire of its own a router never takes from a neighbour (direct routes win), nor tells unless it may announce it:
// Linux would prefer a learned IPv6 route to its own connected one.

/** The part that every router of a network has in common, made once. */
export function originsText({ announced, trunkNetworks }: Pick<Routing, 'announced' | 'trunkNetworks'>): string {
  return families
    .map((family) => {
      const lines = announced
        .filter((it) => it.family === family)
        .map(({ prefix, longest, asn }) => `  route ${prefix} max ${longest} as ${asn};`)
      const n = digit[family]
      const wires = trunkNetworks.filter((prefix) => block(prefix).family === family)
      return `roa${n} table origins${n};\nprotocol static plan${n} {\n  roa${n} { table origins${n}; };\n${lines.join('\n')}\n}\nfunction wire${n}() { return ${wires.length > 0 ? `net ~ [\n  ${wires.join(',\n  ')}\n]` : 'false'}; }`
    })
    .join('\n\n')
}

export function birdConf(router: Router, origins: string): string {
  return `${[
    `# ${router.name}, AS ${router.asn}, site ${router.site}. Made from the province's registry; changes are made there.`,
    `log stderr { info, warning, error, fatal, bug };\nrouter id ${router.id};`,
    `define OWN = ${router.asn};`,
    'protocol device { scan time 5; }',
    `protocol direct ports { ipv4; ipv6; check link yes; interface ${router.ports.map((name) => `"${name}"`).join(', ')}; }`,
    'protocol bfd { accept direct; interface "to-*" { min rx interval 200 ms; min tx interval 200 ms; multiplier 5; }; }',
    origins,
    ...families.map((family) => ownText(router, family)),
    ...families.map(filtersText),
    ...families.map(
      (family) =>
        `protocol kernel kernel${digit[family]} {\n  ${family} { import none; export where source != RTS_DEVICE; };\n  merge paths yes limit 4;\n}`,
    ),
    templateText,
    ...router.sessions.map((session) => sessionText(session, session.asn === router.asn)),
  ].join('\n\n')}\n`
}

/** Aggregates and static routes. What is not to be announced stands in a protocol of its own. */
function ownText({ aggregates, statics }: Router, family: Family): string {
  const n = digit[family]
  const mine = <T extends { prefix: string }>(all: readonly T[]) => all.filter((it) => block(it.prefix).family === family)
  const hop = ({ prefix, via }: { prefix: string; via: string | null }) => `  route ${prefix} ${via ? `via ${via}` : 'blackhole'};`
  const said = [...mine(aggregates.map((prefix) => ({ prefix, via: null }))), ...mine(statics.filter(({ announced }) => announced))]
  const quiet = mine(statics.filter(({ announced }) => !announced))
  return [
    `protocol static said${n} {\n  ${family};\n${said.map(hop).join('\n')}\n}`,
    `protocol static quiet${n} {\n  ${family};\n${quiet.map(hop).join('\n')}\n}`,
  ].join('\n')
}

function filtersText(family: Family): string {
  const n = digit[family]
  return `function lawful${n}(int origin) { return wire${n}() || roa_check(origins${n}, net, origin) = ROA_VALID; }
filter tell${n} {
  if proto = "said${n}" then accept;
  if source = RTS_DEVICE then { if lawful${n}(OWN) then accept; reject; }
  if source = RTS_BGP then accept;
  reject;
}`
}

const templateText = `template bgp peer {
  local as OWN;
  hold time 9;
  keepalive time 3;
  connect delay time 1;
  connect retry time 5;
  error wait time 1, 15;
  med metric yes;
  bfd yes;
}`

function sessionText({ name, family, neighbour, address, asn, port, source, cost, behind }: Session, inside: boolean): string {
  const n = digit[family]
  const where = port ? `  interface "${port}";\n  direct;` : `  source address ${source};\n  multihop;`
  // Only a neighbour on the same wire can send with this time to live (RFC 5082).
  const guard = port && !inside ? '\n  ttl security yes;' : ''
  const taken = inside
    ? `if bgp_path.len = 0 then { if lawful${n}(OWN) then accept; reject; }
      if lawful${n}(bgp_path.last) then accept;
      reject;`
    : `if bgp_path.first != ${asn} then reject;${behind ? `\n      if bgp_path.last !~ [ ${behind.join(', ')} ] then reject;` : ''}
      if ! lawful${n}(bgp_path.last) then reject;
      bgp_med = ${cost};
      accept;`
  return `protocol bgp '${name}' from peer {
  description "${neighbour}";
  neighbor ${address} as ${asn};
${where}${guard}
  ${family} {
    import filter {
      ${taken}
    };
    import limit 20000 action block;
    import table yes;
    export table yes;
    export filter tell${n};
    next hop self;
  };
}`
}
