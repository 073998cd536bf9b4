// The backbone of the seeded province (示例): a pair of routers at the province, one in each prefecture with a trunk to both and
// one to the next prefecture, one in each county with a trunk to its prefecture and, by twos, one between neighbours. Numbers
// and addresses follow from the divisions; operators and bandwidths are of the demonstration.
import { type Division, divisionsOn } from '../divisions.ts'
import { nameOn, organs } from '../organs.ts'
import { backbonePlan } from './backbone-addresses.ts'
import type { NetworkTeller } from './teller.ts'

const TODAY = '2026-01-01'
const PROVINCE = '430000'
const CENTRE = 'information-centre'
const network = 'extranet'
const FIRST_AS = 4_200_000_000

/** The fourteen in a ring of neighbours, each next to the one before it on the map. */
const RING = [
  '430100',
  '430200',
  '430300',
  '430400',
  '431000',
  '431100',
  '430500',
  '431300',
  '431200',
  '433100',
  '430800',
  '430700',
  '430900',
  '430600',
]
/** Prefectures whose counties have no second trunk yet: the map shows what hangs on one. */
const SINGLE = ['430800', '433100', '431200']

type Port = { name: string; network: 'extranet' | 'internet'; ipv4?: string; ipv6?: string }
type Trunk = {
  a: string
  b: string
  kind: string
  bandwidth: number
  operator: string
  redundancyGroup?: string
  cost: number
  organ: string
}

const OPERATORS = ['运营商甲（示例）', '运营商乙（示例）'] as const
const routersAt = (code: string) => (code === PROVINCE ? [`r-${code}-1`, `r-${code}-2`] : [`r-${code}`])
const portTo = (device: string) => `to-${device.slice(2)}`

function trunks(prefectures: readonly Division[], counties: readonly Division[], ownerOf: (code: string) => string): Trunk[] {
  const made: Trunk[] = [
    { a: 'r-430000-1', b: 'r-430000-2', kind: 'fibre', bandwidth: 100_000, operator: '省信息中心（示例）', cost: 1, organ: CENTRE },
  ]
  for (const { code } of prefectures) {
    const common = { a: `r-${code}`, redundancyGroup: `上联-${code}`, organ: CENTRE }
    made.push({ ...common, b: 'r-430000-1', kind: 'fibre', bandwidth: 10_000, operator: OPERATORS[0], cost: 10 })
    made.push({ ...common, b: 'r-430000-2', kind: 'leased', bandwidth: 10_000, operator: OPERATORS[1], cost: 10 })
  }
  for (const [i, code] of RING.entries()) {
    const next = RING[(i + 1) % RING.length]!
    made.push({
      a: `r-${code}`,
      b: `r-${next}`,
      kind: 'leased',
      bandwidth: 2_000,
      operator: OPERATORS[i % 2]!,
      redundancyGroup: '市州环',
      cost: 20,
      organ: CENTRE,
    })
  }
  for (const { code: parent } of prefectures) {
    const own = counties.filter((county) => county.parent === parent)
    const organ = ownerOf(parent)
    for (const [i, { code }] of own.entries()) {
      made.push({ a: `r-${code}`, b: `r-${parent}`, kind: 'fibre', bandwidth: 1_000, operator: OPERATORS[0], cost: 10, organ })
      const next = own[i + 1]
      if (i % 2 === 0 && next && !SINGLE.includes(parent))
        made.push({ a: `r-${code}`, b: `r-${next.code}`, kind: 'wireless', bandwidth: 200, operator: OPERATORS[1], cost: 30, organ })
    }
  }
  return made
}

/** The works that record the backbone, in the order in which one rests on the other. */
export function backboneWorks() {
  const divisions = divisionsOn(TODAY)
  const at = (level: Division['level']) => divisions.filter((it) => it.level === level)
  const [prefectures, counties] = [at('prefecture'), at('county')]
  const ownerOf = (code: string) => organs.find((it) => it.level === 'prefecture' && it.division === `${code.slice(0, 4)}00`)?.id ?? CENTRE
  const all = [...at('province'), ...prefectures, ...counties]
  const routers = all.flatMap(({ code }) => routersAt(code).map((name) => ({ name, code })))
  const links = trunks(prefectures, counties, ownerOf)
  const { loopback, trunkEnds, local } = backbonePlan
  const ports = new Map<string, Port[]>([...routers.map(({ name }) => name), 'g-430000'].map((name) => [name, local(name)]))
  for (const [i, { a, b }] of links.entries()) {
    const [here, there] = trunkEnds(i)
    ports.get(a)!.push({ name: portTo(b), network, ...here })
    ports.get(b)!.push({ name: portTo(a), network, ...there })
  }
  const common = { network, organ: CENTRE }
  const server = (name: string, kind: string) => ({ ...common, name, kind, site: PROVINCE, interfaces: local(name) })
  const pairing = (a: string, b: string) => (a.slice(0, 8) === b.slice(0, 8) ? 'ibgp' : 'ebgp')
  return {
    sites: all.map(({ code, name, level }) => ({ code, network, level, name, organ: ownerOf(code) })),
    systems: all.map(({ code }) => ({ number: FIRST_AS + Number(code), network, division: code, organ: ownerOf(code) })),
    devices: [
      ...routers.map(({ name, code }, i) => ({
        name,
        kind: 'router',
        site: code,
        network,
        organ: ownerOf(code),
        asn: FIRST_AS + Number(code),
        ...loopback(i),
        interfaces: ports.get(name)!,
      })),
      {
        ...common,
        name: 'g-430000',
        kind: 'gateway',
        site: PROVINCE,
        asn: FIRST_AS + Number(PROVINCE),
        ...loopback(routers.length),
        interfaces: ports.get('g-430000')!,
      },
      server('time-430000-1', 'time-server'),
      server('time-430000-2', 'time-server'),
      server('radius-430000', 'access-server'),
    ],
    trunks: links.map(({ a, b, ...it }) => ({ network, a, aInterface: portTo(b), b, bInterface: portTo(a), ...it })),
    peerings: links.map(({ a, b, organ }) => ({ network, kind: pairing(a, b), over: 'trunk', a, b, trunk: `${a}:${portTo(b)}`, organ })),
    routes: [
      { ...common, device: 'g-430000', prefix: '10.32.0.0/12', via: '10.47.0.1', announced: false },
      { ...common, device: 'g-430000', prefix: 'fd43:2::/32', via: 'fd43:2:f000::1', announced: false },
    ],
    points: [
      ...['time-430000-1', 'time-430000-2'].flatMap((device, i) =>
        addressesAt(local(device)).map((address) => ({ ...common, kind: 'ntp', device, address, order: i + 1 })),
      ),
      ...addressesAt(local('radius-430000')).map((address) => ({ ...common, kind: 'radius', device: 'radius-430000', address, order: 1 })),
    ],
    organSites: organSites(),
  }
}

const addressesAt = (ports: readonly Port[]) =>
  ports.flatMap(({ ipv4, ipv6 }) => [ipv4, ipv6]).flatMap((text) => (text ? [text.split('/')[0]!] : []))

/** Access points of the provincial organs, most of them in use, every sixth still planned. */
function organSites() {
  const standing = organs.filter((it) => it.division === PROVINCE && it.level === 'province' && nameOn(it, TODAY))
  return standing.map((it, i) => ({
    code: `${PROVINCE}-${it.id}`,
    network,
    level: 'organ',
    name: `${nameOn(it, TODAY)!}接入点（示例）`,
    organ: it.id,
    access: i % 2 === 0 ? 'r-430000-1' : 'r-430000-2',
    state: i % 6 === 5 ? 'planned' : 'in-use',
  }))
}

/** The works of one change, in order. */
export function backboneChange() {
  const { sites, systems, devices, trunks: links, peerings, routes, points, organSites: access } = backboneWorks()
  return [
    { name: 'backbone.record-sites', input: { sites } },
    { name: 'backbone.record-autonomous-systems', input: { systems } },
    { name: 'backbone.record-devices', input: { devices } },
    { name: 'backbone.record-trunks', input: { trunks: links } },
    { name: 'backbone.record-peerings', input: { peerings } },
    { name: 'backbone.record-routes', input: { routes } },
    { name: 'backbone.record-service-points', input: { points } },
    { name: 'backbone.record-sites', input: { sites: access } },
  ]
}

export async function tellBackbone(t: NetworkTeller): Promise<void> {
  await t.change('informatisation-office.registry', '全省骨干网络首次登记（示例）', backboneChange())
}
