import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addressesWellFormed, addressHeldOnce, addressInPlan } from './addresses.ts'
import { numberSaysDivision, routerHasOneNumber } from './as-numbers.ts'
import { adjacencyOf, behind } from './behind.ts'
import { claimsOf, deviceFrom } from './claims.ts'
import { hostAddress } from './host-address.ts'
import { deviceOnOneNetwork, staysInOneNetwork } from './one-network.ts'
import { peersFit } from './peers.ts'
import { reachOf } from './reach.ts'
import { routeIsReachable, routeStaysInNetwork } from './routes.ts'
import { siteBearsItsDivision } from './sites.ts'
import { endsAgree, endsAreFree } from './trunk-ends.ts'

type Network = 'intranet' | 'extranet' | 'internet' | 'crypto'
const networks = ['intranet', 'extranet', 'internet', 'crypto'] as const
const codes = (grounds: readonly { code: string }[]) => grounds.map(({ code }) => code.replace('backbone.', ''))
const plan = [
  { prefix: '10.33.0.0/16', network: 'extranet', purpose: 'service', division: '430100' },
  { prefix: '10.47.0.0/16', network: 'extranet', purpose: 'backbone', division: '430000' },
  { prefix: '10.32.0.0/12', network: 'extranet', purpose: 'range', division: '' },
  { prefix: '172.16.0.0/12', network: 'intranet', purpose: 'range', division: '' },
  { prefix: '198.51.100.0/24', network: 'internet', purpose: 'backbone', division: '430000' },
] as const

test('no device has a foot in two networks but a gateway between extranet and Internet (3.2.1, 3.2.2, 3.2.3)', () => {
  for (const one of networks)
    for (const other of networks)
      for (const kind of ['router', 'gateway', 'server']) {
        const facts = { name: 'x', kind, network: one, interfaces: [{ network: one }, { network: other }], at: '' }
        const lawful = one === other || (kind === 'gateway' && [one, other].toSorted().join() === 'extranet,internet')
        assert.deepEqual(codes(deviceOnOneNetwork(facts)), lawful ? [] : ['two-networks-on-device'], `${kind} ${one} ${other}`)
      }
})

test('a trunk or peering never joins two networks', () => {
  const decide = (network: Network, ...touches: Network[]) => codes(staysInOneNetwork({ name: 't', network, touches, at: '' }))
  assert.deepEqual(decide('extranet', 'extranet', 'extranet'), [])
  for (const other of ['intranet', 'internet', 'crypto'] as const)
    assert.deepEqual(decide('extranet', 'extranet', other), ['joins-networks'])
})

test('a route stays in its network; only the Internet side of a gateway knows a default route (3.2.2)', () => {
  const facts = (network: Network, prefix: string, via?: string) => ({
    name: 'r',
    network,
    device: 'g',
    prefix,
    via,
    plan,
    at: '',
    interfaces: [{ name: 'e0', network, ipv4: network === 'internet' ? '198.51.100.1/26' : '10.47.0.254/24', ipv6: null }],
  })
  for (const prefix of ['0.0.0.0/0', '172.16.1.0/24', '198.51.100.0/26', '8.8.8.0/24'])
    assert.deepEqual(codes(routeStaysInNetwork(facts('extranet', prefix))), ['joins-networks'], prefix)
  assert.deepEqual(codes(routeStaysInNetwork(facts('extranet', '10.33.0.0/16'))), [])
  assert.deepEqual(codes(routeStaysInNetwork(facts('internet', '0.0.0.0/0'))), [])
  assert.deepEqual(codes(routeIsReachable(facts('extranet', '10.33.0.0/16', '10.47.0.1'))), [])
  for (const via of ['10.47.1.1', 'fd43:2::1', '10.33.0.1'])
    assert.deepEqual(codes(routeIsReachable(facts('extranet', '10.33.0.0/16', via))), ['route-unreachable'], via)
})

test('an interface bears a host’s address, and is written one way (RFC 5952)', () => {
  const bad = ['10.47.4.0/30', '10.47.4.3/30', '10.47.4.1', '10.47.4.1/33', '010.1.1.1/8', 'x/8', '0.0.0.0/0', '10.47.4.1/30/1']
  for (const text of bad) assert.equal(hostAddress(text, 'ipv4'), undefined, text)
  for (const text of ['fd43:2::/64', 'fd43:2::1/129', '10.47.4.1/30', '::/0']) assert.equal(hostAddress(text, 'ipv6'), undefined, text)
  assert.equal(hostAddress('FD43:2:0:0::1/64', 'ipv6')?.text, 'fd43:2::1/64')
  assert.deepEqual(
    ['10.47.4.0/31', '10.47.4.1/32'].map((text) => hostAddress(text, 'ipv4')?.text),
    ['10.47.4.0/31', '10.47.4.1/32'],
  )
})

const device = (name: string, ipv4: string, loopback4 = '10.47.1.1') =>
  deviceFrom({
    name,
    kind: 'router',
    site: '430100',
    network: 'extranet',
    organ: 'changsha',
    asn: 4_200_430_100,
    loopback4,
    loopback6: 'fd43::1',
    interfaces: [{ name: 'e0', network: 'extranet', ipv4 }],
  })

test('an address is well formed, held once, and of the division’s plan', () => {
  const of = (...devices: ReturnType<typeof device>[]) =>
    devices.flatMap((it) => claimsOf(it, '430100', '').filter(({ family }) => family === 'ipv4'))
  assert.deepEqual(codes(addressesWellFormed(of(device('a', '10.47.4.0/30')))), ['address-malformed'])
  assert.deepEqual(codes(addressesWellFormed(of(device('a', '10.47.4.1/30')))), [])
  assert.deepEqual(
    codes(addressHeldOnce({ claims: of(device('a', '10.47.4.1/30'), device('b', '10.47.4.1/30', '10.47.1.2')), held: [] })),
    ['address-taken'],
  )
  const held = [{ network: 'extranet' as const, address: hostAddress('10.47.4.1/32', 'ipv4')!.address, holder: 'z' }]
  assert.deepEqual(codes(addressHeldOnce({ claims: of(device('a', '10.47.4.1/30')), held })), ['address-taken'])
  const inPlan = (ipv4: string, division = '430100') =>
    codes(addressInPlan({ claims: claimsOf(device('a', ipv4), division, '').filter(({ where }) => where === 'e0'), plan }))
  assert.deepEqual([inPlan('10.33.0.1/24'), inPlan('10.47.9.1/30'), inPlan('10.33.0.1/24', '430102')], [[], [], []])
  for (const no of [inPlan('10.33.0.1/24', '430200'), inPlan('10.34.0.1/24'), inPlan('172.16.0.1/24'), inPlan('198.51.100.1/26')])
    assert.deepEqual(no, ['address-outside-plan'])
})

test('a number says its division, or its document says who gave it (RFC 6996)', () => {
  const decide = (number: number, document?: string) => codes(numberSaysDivision({ number, division: '430100', document, at: '' }))
  assert.deepEqual([decide(4_200_430_100), decide(17_621, 'CNNIC 2004-1')], [[], []])
  for (const no of [
    decide(4_200_430_200),
    decide(64_512, 'x'),
    decide(17_621),
    decide(17_621, ' '),
    decide(23_456, 'x'),
    decide(4_294_967_294),
  ])
    assert.deepEqual(no, ['number-not-of-division'])
})

test('a router has one number, that of its division, and two loopbacks', () => {
  const facts = {
    name: 'r',
    network: 'extranet' as const,
    division: '430100',
    numbers: new Map([
      [7, '430100'],
      [8, '430200'],
    ]),
    at: '',
  }
  const decide = (kind: string, asn: number | null, loopback6: string | null = 'fd43::1') =>
    codes(routerHasOneNumber({ ...facts, kind, asn, loopback4: '10.47.1.1', loopback6 }))
  assert.deepEqual([decide('router', 7), decide('server', null, null)], [[], []])
  assert.deepEqual(
    [decide('router', null), decide('router', 7, null), decide('router', 8), decide('server', 9)],
    [['router-incomplete'], ['router-incomplete'], ['number-elsewhere'], ['number-elsewhere']],
  )
})

test('a trunk ends on two recorded, free interfaces of one subnet', () => {
  const port = (ipv4: string | null, ipv6: string | null = null) => ({ name: 'e0', network: 'extranet' as const, ipv4, ipv6 })
  const trunk = { name: 'a:e0', a: 'a', aInterface: 'e0', b: 'b', bInterface: 'e0', taken: new Set<string>(), at: '' }
  const both = { aEnd: port('10.47.4.1/30'), bEnd: port('10.47.4.2/30') }
  assert.deepEqual(codes([...endsAreFree({ ...trunk, ...both }), ...endsAgree({ ...trunk, ...both })]), [])
  assert.deepEqual(codes(endsAreFree({ ...trunk, ...both, bEnd: undefined })), ['end-missing'])
  assert.deepEqual(codes(endsAreFree({ ...trunk, ...both, taken: new Set(['b:e0']) })), ['end-missing'])
  assert.deepEqual(codes(endsAreFree({ ...trunk, ...both, b: 'a' })), ['end-missing'])
  for (const bEnd of [port('10.47.4.6/30'), port('10.47.4.2/29'), port(null), port('10.47.4.2/30', 'fd43::1/64')])
    assert.deepEqual(codes(endsAgree({ ...trunk, ...both, bEnd })), ['ends-disagree'])
})

test('peers are two routers on a trunk of their own, iBGP inside one number and eBGP between two', () => {
  const router = (name: string, asn: number | null, kind: 'router' | 'server' = 'router') => ({ name, asn, kind })
  const trunk = { a: 'b', b: 'a', state: 'in-use' as const }
  const facts = { name: 'p', kind: 'ebgp' as const, over: 'trunk' as const, a: router('a', 1), b: router('b', 2), trunk, at: '' }
  assert.deepEqual(peersFit(facts), [])
  assert.deepEqual(peersFit({ ...facts, kind: 'ibgp', b: router('b', 1) }), [])
  for (const more of [
    { kind: 'ibgp' as const },
    { b: router('b', 1) },
    { b: router('b', 2, 'server') },
    { trunk: undefined },
    { trunk: { ...trunk, a: 'c' } },
    { over: 'loopback' as const },
  ])
    assert.deepEqual(codes(peersFit({ ...facts, ...more })), ['peers-mismatch'])
})

test('a site bears the code and the level of its division', () => {
  const decide = (code: string, level: string, organ = 'changsha') => codes(siteBearsItsDivision({ code, level, organ, at: '' }))
  assert.deepEqual(
    [decide('430000', 'province'), decide('430100', 'prefecture'), decide('430102', 'county'), decide('430000-changsha', 'organ')].flat(),
    [],
  )
  for (const no of [decide('430100', 'county'), decide('430102-x', 'county'), decide('430000-other', 'organ'), decide('430000', 'organ')])
    assert.deepEqual(no, ['site-malformed'])
})

test('what lies behind a neighbour: a county speaks for itself, a ring of prefectures for all', () => {
  const next = adjacencyOf([
    [0, 1],
    [0, 2],
    [1, 2],
    [1, 11],
    [2, 21],
  ])
  assert.deepEqual([behind(11, 1, next), behind(1, 0, next), behind(0, 1, next)], [[11], [1, 2, 11, 21], [0, 2, 21]])
})

test('a cut loses just the sites that reach the province by nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 14 }), (pairs) => {
      const devices = Array.from({ length: 7 }, (_, i) => ({ name: `r${i}`, site: `s${i}` }))
      const sites = devices.map(({ site }, i) => ({ code: site, level: i === 0 ? ('province' as const) : ('county' as const) }))
      const trunks = pairs.map(([a, b], i) => ({ name: `t${i}`, a: `r${a}`, b: `r${b}` }))
      const whole = reachOf({ sites, devices, trunks })
      for (const { name } of trunks) {
        const without = reachOf({ sites, devices, trunks: trunks.filter((it) => it.name !== name) })
        const lost = [...whole.reached].filter((code) => !without.reached.has(code)).toSorted()
        assert.deepEqual(whole.cutByTrunk.get(name), lost)
      }
      assert.deepEqual(whole.cutByDevice.get('r0'), [...whole.reached].toSorted())
    }),
    { numRuns: 60 },
  )
})
