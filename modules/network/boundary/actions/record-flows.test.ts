import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Refused } from '#kernel/refusal/refusal.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { allocateBlock, registerLink, removeLink } from '#modules/network/registry/contract.ts'
import { filesNow } from '#modules/network/configuration/contract.ts'
import { GATEWAY, NETWORK, networkHouse } from '#tests/support/network-house.ts'
import { trustSystem } from '#tests/support/trust.ts'
import { flowsToday, recordFlows, withdrawFlow } from '../contract.ts'

let t: Awaited<ReturnType<typeof networkHouse>>
let system: string
let held: string
before(async () => {
  t = await networkHouse()
  system = await trustSystem(t, 'stats-bureau.officer', '统计查询')
  const { block } = await t.act(NETWORK, allocateBlock, { system, zone: 'extranet', length: 28, family: 'ipv4' })
  held = block.split('/')[0]!.replace(/\d+$/, (last) => String(Number(last) + 1))
})
after(() => t.close())

const base = { gateway: GATEWAY, organ: 'stats-bureau', purpose: '试验', fromDay: '2026-06-01', protocol: 'tcp', ports: ['8443'] } as const
const inward = { ...base, fromNetwork: 'internet', fromPrefixes: ['198.51.100.10'], toNetwork: 'extranet' } as const
const opened = async (...flows: object[]) => {
  const [{ ids }] = (await t.changed(NETWORK, [{ name: recordFlows.name, input: { flows } }])) as [{ ids: string[] }]
  return ids
}
const refused = async (work: () => Promise<unknown>) => {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return error.grounds.map(({ code, field }) => [code.replace('boundary.', ''), field].filter(Boolean).join(' '))
  }
  throw new Error('was not refused')
}
const table = async () => (await t.ask(NETWORK, filesNow, { network: 'extranet', path: `${GATEWAY}/nftables.conf` })).files[0]!.text
const reaches = (text: string, address: string) => text.includes(`ip daddr { ${address}/32 }`)

test('nobody opens or closes a flow by themselves: it is written by a change of two people', async () => {
  for (const { name } of [recordFlows, withdrawFlow])
    assert.deepEqual(await refused(async () => t.house.act(await t.as(NETWORK), name, {})), ['kernel.only-through'])
})

test('a flow for a system stands in the gateway’s file, and a revoked acceptance takes it out of the next one (4.3.6)', async () => {
  const [id] = await opened({ ...inward, basis: 'system', system, toPrefixes: [held] })
  assert.ok(reaches(await table(), held))
  t.blocked.add(system)
  assert.ok(!reaches(await table(), held))
  const { flows } = await t.ask(NETWORK, flowsToday, {})
  assert.deepEqual(
    flows.map(({ passes, blockedBy }) => ({ passes, blockedBy })),
    [{ passes: false, blockedBy: ['acceptance.revoked'] }],
  )
  assert.deepEqual(await refused(() => opened({ ...inward, basis: 'system', system, toPrefixes: [held], ports: ['443'] })), [
    'acceptance.revoked',
  ])
  t.blocked.delete(system)
  assert.ok(reaches(await table(), held))
  await t.changed(NETWORK, [{ name: withdrawFlow.name, input: { flow: id, reason: '停用' } }])
  assert.ok(!reaches(await table(), held))
  assert.deepEqual(await refused(() => t.changed(NETWORK, [{ name: withdrawFlow.name, input: { flow: id, reason: '停用' } }])), [
    'already-withdrawn',
  ])
})

test('a flow stands from its first day to its last', async () => {
  await opened({ ...inward, basis: 'exception', toPrefixes: ['10.47.0.99'], fromDay: '2026-06-02', untilDay: '2026-06-03' })
  const stood: boolean[] = []
  for (const day of ['01', '02', '03', '04']) {
    t.clock.set(`2026-06-${day}T01:00:00.000Z`)
    stood.push(reaches(await table(), '10.47.0.99'))
  }
  t.clock.set('2026-06-01T01:00:00.000Z')
  assert.deepEqual(stood, [false, true, true, false])
})

test('every ground of every flow is said at once, each at its place; what is malformed comes first', async () => {
  const flows = [
    { ...inward, basis: 'platform', toPrefixes: ['10.47.0.0/24'] },
    { ...inward, basis: 'platform', toPrefixes: ['10.47.0.80'], ports: undefined },
    { ...inward, basis: 'platform', toNetwork: 'intranet', toPrefixes: ['172.31.0.80'] },
  ]
  assert.deepEqual(await refused(() => opened(...flows)), [
    'any-address /flows/0/toPrefixes',
    'any-port /flows/1/ports',
    'intranet-apart /flows/2/toNetwork',
    'no-link /flows/2/toNetwork',
  ])
  assert.deepEqual(await refused(() => opened({ ...flows[0], gateway: 'g-9', toPrefixes: ['10.47.0.1/24', '10.47.0.999'] })), [
    'no-gateway /flows/0/gateway',
    'prefix-malformed /flows/0/toPrefixes',
  ])
})

test('one flow is open once, however its addresses are written', async () => {
  const flow = { ...inward, basis: 'platform', fromPrefixes: ['2001:db8:4400::10'], toPrefixes: ['fd43:2:f000::80'] }
  await opened(flow)
  assert.deepEqual(await refused(() => opened({ ...flow, toPrefixes: ['FD43:2:F000:0::80/128'] })), ['already-open /flows'])
})

test('when the link between the networks is removed, what crossed it no longer passes and nothing new is opened (3.2.2)', async () => {
  const flow = { ...inward, basis: 'platform', toPrefixes: ['10.47.0.81'] }
  await opened({ ...flow, toPrefixes: ['10.47.0.82'] })
  assert.ok(reaches(await table(), '10.47.0.82'))
  await t.act(NETWORK, removeLink, { link: t.link, reason: '拆除' })
  assert.deepEqual(await refused(() => opened(flow)), ['no-link /flows/0/toNetwork'])
  assert.ok(!reaches(await table(), '10.47.0.82'))
  const again = { from: 'extranet', to: 'internet', kind: 'logical', organ: 'stats-bureau', purpose: '出口', boundary: GATEWAY } as const
  await t.act(NETWORK, registerLink, again)
  await opened(flow)
})

test('the table holds the isolation, whoever writes to it (3.2.1–3.2.3)', async () => {
  const write = (from: string, to: string, basis = 'platform', prefixes = '["10.47.0.1/32"]') =>
    t.database.pool.query(
      `insert into boundary.flow (id, version, created_at, updated_at, gateway, from_network, from_prefixes, to_network, to_prefixes,
         protocol, ports, purpose, organ, basis, from_day, state)
       values ($1, 1, now(), now(), 'g', $2, $5, $3, $5, 'tcp', '[]', 'x', 'x', $4, '2026-01-01', 'open')`,
      [uuid(), from, to, basis, prefixes],
    )
  await assert.rejects(write('internet', 'intranet'), /networks_apart/)
  await assert.rejects(write('crypto', 'internet'), /networks_apart/)
  await assert.rejects(write('extranet', 'internet'), /extranet_opens_nothing/)
  await assert.rejects(write('internet', 'extranet', 'platform', '[]'), /extranet_by_name/)
  await assert.rejects(write('internet', 'extranet', 'system'), /system_named/)
  await assert.rejects(write('internet', 'extranet', 'exception'), /exception_ends/)
})
