import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Network } from '#kernel/module/generated.ts'
import { testPlan } from '../test-plan.ts'
import type { FlowFacts } from './flow.ts'
import { groundsAgainst } from './flow-may-pass.ts'
import { prefixOf, sideOf } from './sides.ts'

type Asked = {
  from?: [Network, ...string[]]
  to?: [Network, ...string[]]
  protocol?: 'tcp' | 'udp' | 'icmp'
  ports?: string[]
} & Partial<Pick<FlowFacts, 'basis' | 'fromDay' | 'untilDay' | 'held' | 'links'>>

const JOINED = [{ from: 'extranet', to: 'internet', kind: 'logical' }] as const

const factsOf = ({
  from = ['internet', '198.51.100.10'],
  to = ['extranet', '10.47.0.80'],
  protocol = 'tcp',
  ports = ['8443'],
  ...more
}: Asked) => {
  const end = ([network, ...texts]: [Network, ...string[]]) => {
    const prefixes = texts.map((text) => prefixOf(text)!)
    return { network, prefixes, side: sideOf(network, prefixes, testPlan) }
  }
  return {
    flow: { from: end(from), to: end(to), protocol, ports, purpose: '试验' },
    at: '/flows/0',
    basis: 'platform',
    fromDay: '2026-03-02',
    plan: testPlan,
    links: JOINED,
    ...more,
  } satisfies FlowFacts
}
const codes = (asked: Asked) => groundsAgainst(factsOf(asked)).map(({ code }) => code.replace('boundary.', ''))

test('the portal reaches the contract API at one address and one port', () => assert.deepEqual(codes({}), []))

test('anybody reaches the portal and the name server of the Internet zone', () => {
  assert.deepEqual(codes({ from: ['internet'], to: ['internet', '198.51.100.10', '2001:db8:4400::10'], ports: ['443'] }), [])
  assert.deepEqual(codes({ from: ['internet'], to: ['internet', '198.51.100.53'], protocol: 'udp', ports: ['53'] }), [])
})

test('nothing passes to or from the intranet (3.2.1) and the cipher network (3.2.3), whatever else is asked', () => {
  const networks = ['intranet', 'extranet', 'internet', 'crypto'] as const
  fc.assert(
    fc.property(
      fc.constantFrom(...networks),
      fc.constantFrom(...networks),
      fc.constantFrom('platform', 'system', 'exception'),
      fc.array(fc.constantFrom('10.32.0.1', '172.16.0.1', '192.168.128.1', '198.51.100.10', '8.8.8.8'), { maxLength: 2 }),
      (from, to, basis, prefixes) => {
        const said = codes({ from: [from, ...prefixes], to: [to, ...prefixes], basis: basis as FlowFacts['basis'] })
        assert.equal(said.includes('intranet-apart'), from === 'intranet' || to === 'intranet')
        assert.equal(said.includes('crypto-apart'), from === 'crypto' || to === 'crypto')
      },
    ),
  )
})

test('an address of a network that stands apart does not pass by calling it the Internet (3.2.1)', () => {
  assert.deepEqual(codes({ from: ['internet', '172.16.0.9'], to: ['internet', '198.51.100.10'] }), ['other-side'])
})

test('the extranet opens no connection to the Internet, neither outside nor into its zone (3.2.2)', () => {
  assert.ok(codes({ from: ['extranet', '10.32.0.5'], to: ['internet', '192.0.2.9'] }).includes('outward'))
  assert.ok(codes({ from: ['extranet', '10.32.0.5'], to: ['internet', '198.51.100.10'] }).includes('outward'))
})

test('the Internet never enters the extranet straight (3.2.2)', () => {
  assert.ok(codes({ from: ['internet'] }).includes('straight-in'))
  assert.ok(codes({ from: ['internet', '192.0.2.9'] }).includes('straight-in'))
})

test('where no logical link stands, nothing is opened (3.2.2)', () => {
  assert.deepEqual(codes({ links: [] }), ['no-link'])
  assert.deepEqual(codes({ links: [{ from: 'extranet', to: 'internet', kind: 'ferry' }] }), ['no-link'])
  assert.deepEqual(codes({ links: [{ from: 'internet', to: 'extranet', kind: 'logical' }] }), [])
})

test('into the extranet go single addresses and single ports; any address, a prefix, any port and a range are refused (3.2.2)', () => {
  assert.ok(codes({ to: ['extranet'] }).includes('any-address'))
  assert.deepEqual(codes({ to: ['extranet', '10.47.0.0/24'] }), ['any-address'])
  assert.deepEqual(codes({ from: ['internet', '198.51.100.0/24'] }), ['any-address'])
  assert.deepEqual(codes({ ports: [] }), ['any-port'])
  assert.deepEqual(codes({ ports: ['8000-8010'] }), ['any-port'])
})

test('ports are ports', () => {
  for (const port of ['0', '65536', '20-10', '5-5']) assert.ok(codes({ ports: [port] }).includes('port-malformed'), port)
  assert.deepEqual(codes({ protocol: 'icmp', ports: ['7'] }), ['ports-of-icmp'])
})

test('both ends lie in their plans, on two sides, in one family (3.7.7)', () => {
  assert.ok(codes({ to: ['extranet', '10.9.0.1'] }).includes('other-side'))
  assert.ok(codes({ from: ['internet', '198.51.100.10', '192.0.2.9'] }).includes('mixed-side'))
  assert.ok(codes({ from: ['internet', '198.51.100.10'], to: ['internet', '198.51.100.53'] }).includes('not-crossing'))
  assert.ok(codes({ to: ['extranet', 'fd43:2:f000::80'] }).includes('families-differ'))
})

test('a flow for a system reaches addresses that the system holds (4.3.6)', () => {
  const held = [prefixOf('10.32.0.0/28')!]
  assert.deepEqual(codes({ basis: 'system' }), ['system-unnamed'])
  assert.deepEqual(codes({ basis: 'system', held, to: ['extranet', '10.32.0.5'] }), [])
  assert.deepEqual(codes({ basis: 'system', held, to: ['extranet', '10.32.0.99'] }), ['not-the-systems'])
})

test('“the platform itself” opens no way to a system’s address, so that no grant is gone round (4.3.6)', () => {
  assert.deepEqual(codes({ to: ['extranet', '10.32.0.5'] }), ['not-the-platforms'])
})

test('an exception ends, within a quarter', () => {
  const asked = { basis: 'exception', to: ['extranet', '10.32.0.5'] } satisfies Asked
  assert.deepEqual(codes(asked), ['term-missing'])
  assert.deepEqual(codes({ ...asked, untilDay: '2026-05-31' }), [])
  assert.deepEqual(codes({ ...asked, untilDay: '2026-06-01' }), ['term-too-long'])
  assert.deepEqual(codes({ ...asked, untilDay: '2026-03-01' }), ['days-reversed'])
})
