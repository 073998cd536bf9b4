import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import fc from 'fast-check'
import { programPath, withoutPrograms } from '#tests/support/programs.ts'
import { testPlan } from '../test-plan.ts'
import type { Flow } from './flow.ts'
import { counterOf, dropCounters, gatewayTable } from './gateway-table.ts'
import { hostTable } from './host-table.ts'
import { prefixOf, sideOf } from './sides.ts'

const flow = (id: string, from: readonly string[], to: readonly string[], more: Partial<Flow> = {}): Flow => {
  const end = (network: 'internet' | 'extranet', texts: readonly string[]) => {
    const prefixes = texts.map((text) => prefixOf(text)!)
    return { network, prefixes, side: sideOf(network, prefixes, testPlan) }
  }
  const isExtranet = to.some((text) => text.startsWith('10.') || text.startsWith('fd43:2'))
  return {
    id,
    from: end('internet', from),
    to: end(isExtranet ? 'extranet' : 'internet', to),
    protocol: 'tcp',
    ports: ['443'],
    purpose: '试验',
    ...more,
  }
}
const portal = flow('01900000-0000-7000-8000-000000000001', [], ['198.51.100.10', '2001:db8:4400::10'])
const api = flow('01900000-0000-7000-8000-000000000002', ['198.51.100.10'], ['10.47.0.80'], { ports: ['8443'] })
const table = gatewayTable('g-430000', [portal, api], testPlan)

/** nft itself judges, in a network of its own: as root as we are, else inside a user namespace. */
function nft(text: string): { status: number | null; said: string } {
  const root = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']
  const { status, stderr } = spawnSync('unshare', [...root, '--net', programPath('nft')!, '-c', '-f', '-'], {
    input: text,
    encoding: 'utf8',
  })
  return { status, said: stderr }
}
const canJudge = () => nft('table inet trial').status === 0
const skip = withoutPrograms('nft', 'unshare') || (!canJudge() && 'no network namespace can be made here')

test('nft accepts the gateway’s table and a host’s', { skip }, () => {
  for (const text of [table, gatewayTable('g-430000', [], testPlan), hostTable('s-intranet', testPlan.intranet.all)])
    assert.deepEqual(nft(text), { status: 0, said: '' })
})

test('nft refuses a table with a fault in it, so its yes is worth something', { skip }, () => {
  for (const [from, to] of [
    ['policy drop;', 'policy dorp;'],
    ['elements = { 172.16.0.0/12', 'elements = { 172.16.0.0/33'],
    [`counter name "${counterOf(portal)}"`, 'counter name "flow_unknown"'],
    ['jump drop_ext_wan', 'jump drop_ext_nowhere'],
  ] as const) {
    assert.ok(table.includes(from), from)
    assert.notEqual(nft(table.replace(from, to)).status, 0, from)
  }
})

test('a neighbour on the wire may ask from any address that is not of a network apart', () => {
  const guard = table
    .slice(table.indexOf('chain guard'), table.indexOf('chain input'))
    .split('\n')
    .map((line) => line.trim())
  const asks = guard.indexOf('icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } ip6 hoplimit 255 accept')
  const at = (counter: string) => guard.flatMap((line, i) => (line.includes(`"${counter}`) ? [i] : []))
  assert.ok(at('drop_apart').every((i) => i < asks))
  assert.ok(at('drop_spoofed_').every((i) => i > asks))
})

test('whatever a purpose says stays a comment', { skip }, () => {
  for (const purpose of ['a\n}\nflush ruleset', 'x\r\n\taccept', '\u2028}', '门户" \\', '# {'])
    assert.equal(nft(gatewayTable('g', [{ ...portal, purpose }], testPlan)).said, '')
  const lines = gatewayTable('g', [{ ...portal, purpose: 'a\n}\nflush ruleset' }], testPlan).split('\n')
  assert.equal(lines.filter((line) => line.includes('flush')).length, 1)
  assert.ok(lines.some((line) => line.trim() === '# a } flush ruleset'))
})

test('what is accepted when a connection is new is a flow, and every flow is one rule a family', () => {
  const accepted = table.split('\n').filter((line) => /ct state new .*accept$/.test(line))
  assert.deepEqual(
    accepted.map((line) => line.trim()),
    [
      `iifname "wan0" oifname "dmz0" ip daddr { 198.51.100.10/32 } tcp dport { 443 } ct state new counter name "${counterOf(portal)}" accept`,
      `iifname "wan0" oifname "dmz0" ip6 daddr { 2001:db8:4400::10/128 } tcp dport { 443 } ct state new counter name "${counterOf(portal)}" accept`,
      `iifname "dmz0" oifname "ext0" ip saddr { 198.51.100.10/32 } ip daddr { 10.47.0.80/32 } tcp dport { 8443 } ct state new counter name "${counterOf(api)}" accept`,
    ],
  )
})

test('the three hooks drop what no rule names, and every drop is counted (3.2.2)', () => {
  for (const hook of ['input', 'output', 'forward']) assert.match(table, new RegExp(`hook ${hook} priority filter; policy drop;`))
  for (const line of table.split('\n').filter((one) => /\bdrop$/.test(one))) assert.match(line, /counter name "drop_\w+" drop$/)
  for (const name of dropCounters) assert.ok(table.includes(`counter name "${name}" drop`), name)
})

test('the same flows give the same bytes, and nft takes every table', { skip }, () => {
  const host = fc.constantFrom('198.51.100.10', '198.51.100.11', '2001:db8:4400::10', '203.0.113.64/26')
  const target = fc.constantFrom('10.47.0.80', '10.32.0.5', 'fd43:2:f000::80', '10.33.0.0/24')
  const ports = fc.uniqueArray(fc.constantFrom('53', '443', '8443', '8000-8010'), { minLength: 1, maxLength: 4 })
  const flows = fc.array(
    fc.record({
      from: fc.uniqueArray(host, { minLength: 1 }),
      to: fc.uniqueArray(target, { minLength: 1 }),
      ports,
      protocol: fc.constantFrom('tcp' as const, 'udp' as const, 'icmp' as const),
    }),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(flows, (all) => {
      const made = () =>
        gatewayTable(
          'g-430000',
          all.map(({ from, to, ...more }, i) => flow(`00000000-0000-7000-8000-00000000000${i}`, from, to, more)),
          testPlan,
        )
      assert.equal(made(), made())
      assert.deepEqual(nft(made()), { status: 0, said: '' })
    }),
    { numRuns: 10 },
  )
})
