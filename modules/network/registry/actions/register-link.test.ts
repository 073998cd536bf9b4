import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { systems } from '#modules/governance/systems/module.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'
import { registry } from '../module.ts'

const REGISTRY = 'informatisation-office.registry'
let house: TestHouse
before(async () => {
  house = await testHouse({ modules: [systems, registry] })
})
after(() => house.close())

const base = { organ: 'information-centre', purpose: '测试连接' }

test('a link that joins intranet and extranet is refused, a ferry between them is registered (3.2.1)', async () => {
  const { codes, clauses } = await house.refusal(REGISTRY, contract.registerLink, {
    ...base,
    from: 'intranet',
    to: 'extranet',
    kind: 'physical',
  })
  assert.deepEqual([codes, clauses], [['registry.joins-intranet'], ['3.2.1']])
  const { id } = await house.act(REGISTRY, contract.registerLink, { ...base, from: 'intranet', to: 'extranet', kind: 'ferry' })
  await house.act(REGISTRY, contract.removeLink, { link: id, reason: '拆除' })
  assert.deepEqual((await house.refusal(REGISTRY, contract.removeLink, { link: id, reason: '拆除' })).codes, ['registry.already-removed'])
})

test('extranet and Internet are joined at a named boundary only (3.2.2)', async () => {
  const link = { ...base, from: 'extranet', to: 'internet', kind: 'logical' } as const
  assert.deepEqual((await house.refusal(REGISTRY, contract.registerLink, link)).clauses, ['3.2.2'])
  assert.ok((await house.act(REGISTRY, contract.registerLink, { ...link, boundary: '省级互联网出口防火墙' })).id)
})

test('nothing is joined with the cipher network, whatever else is wrong (3.2.3)', async () => {
  const { clauses } = await house.refusal(REGISTRY, contract.registerLink, {
    ...base,
    from: 'crypto',
    to: 'intranet',
    kind: 'logical',
    vertical: 'new',
  })
  assert.deepEqual(clauses, ['3.2.3', '3.2.11'])
})

test('a vertical network needs an exception of the leading group, and one exception serves one link (3.2.11)', async () => {
  const link = {
    from: 'extranet',
    to: 'extranet',
    kind: 'physical',
    organ: 'water-department',
    purpose: '防汛专线',
    vertical: 'new',
  } as const
  assert.deepEqual((await house.refusal(REGISTRY, contract.registerLink, link)).codes, ['registry.vertical-suspended'])
  const grant = {
    organ: 'water-department',
    network: '防汛专网',
    document: '湘信领〔2026〕1号（模拟）',
    reason: '防汛应急',
    untilDay: '2026-12-31',
  }
  assert.deepEqual((await house.refusal(REGISTRY, contract.grantException, grant)).codes, ['kernel.not-allowed'])
  const { id: exception } = await house.act('leading-group.leader', contract.grantException, grant)
  assert.deepEqual((await house.refusal(REGISTRY, contract.registerLink, { ...link, organ: 'audit-office', exception })).codes, [
    'registry.exception-of-another',
  ])
  const tries = await Promise.allSettled([1, 2, 3].map(() => house.act(REGISTRY, contract.registerLink, { ...link, exception })))
  assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1)
  assert.deepEqual((await house.refusal(REGISTRY, contract.registerLink, { ...link, exception })).codes, ['registry.exception-spent'])
})

test('the table itself holds the isolation of the networks (3.2.1)', async () => {
  const write = (from: string, to: string, kind: string) =>
    house.database.pool.query(
      `insert into registry.link (id, version, created_at, updated_at, from_zone, to_zone, kind, organ, purpose, vertical, state)
       values (gen_random_uuid(), 1, now(), now(), $1, $2, $3, 'x', 'x', 'none', 'open')`,
      [from, to, kind],
    )
  await assert.rejects(write('extranet', 'intranet', 'logical'), /intranet_apart/)
  await assert.rejects(write('internet', 'extranet', 'logical'), /internet_at_boundary/)
  await assert.rejects(write('crypto', 'extranet', 'ferry'), /crypto_apart/)
})
