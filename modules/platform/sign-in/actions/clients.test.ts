import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { revokeAcceptance } from '#modules/governance/projects/contract.ts'
import { projects } from '#modules/governance/projects/module.ts'
import { registerSystem } from '#modules/governance/systems/contract.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { accepted, drafted } from '#tests/support/trial-project.ts'
import * as contract from '../contract.ts'
import { signInRoom } from '../module.ts'
import { secretDigestOf } from '../store.ts'

const officer = 'stats-bureau.officer'
const security = 'information-centre.security-admin'
let t: TestHouse
before(async () => void (t = await testHouse({ modules: [systems, projects, signInRoom] })))
after(() => t.close())

const asClient = (system: string) => ({
  system,
  name: '统计联网直报',
  realm: 'officials' as const,
  redirectUris: ['https://report.stats.example.cn/callback'],
})
const register = async () => {
  const { system, project } = await accepted(t)
  return { system, project, ...(await t.act(officer, contract.registerClient, asClient(system))) }
}

test('a system becomes a client when it is accepted, not before (4.3.6) (3.7.7)', async () => {
  const { system } = await drafted(t)
  assert.deepEqual(await t.refusal(officer, contract.registerClient, asClient(system)), {
    codes: ['projects.not-accepted'],
    clauses: ['4.3.6', '3.7.7'],
  })
  const { id, secret } = await register()
  assert.match(secret ?? '', /^[\w-]{43}$/)
  assert.equal((await t.ask(officer, contract.clientStanding, { client: id })).grounds.length, 0)
})

test('a revoked acceptance is a ground against the client at once (4.3.6)', async () => {
  const { id, project } = await register()
  await t.act('leading-group.leader', revokeAcceptance, { project, reason: '验收材料不实' })
  const { grounds } = await t.ask(officer, contract.clientStanding, { client: id })
  assert.deepEqual(
    grounds.map(({ code, clauses }) => [code, clauses]),
    [['projects.acceptance-revoked', ['4.3.6', '3.7.7']]],
  )
  assert.deepEqual((await t.refusal(officer, contract.rotateSecret, { client: id })).codes, ['projects.acceptance-revoked'])
})

test('an address that others could wait at is not registered (3.7.7)', async () => {
  const { system } = await accepted(t)
  const bad = [
    'https://*.example.cn/callback',
    'https://example.cn/callback#part',
    'http://example.cn/callback',
    'http://127.0.0.1.example.cn/callback',
    'http://localhost@example.cn/callback',
    'https://user:pass@example.cn/',
    'https://example.cn/a/../callback',
    'https://EXAMPLE.cn/callback',
    'https://example.cn',
    'javascript:alert(1)',
    '//example.cn/callback',
    'https:\\\\example.cn\\callback',
  ]
  for (const uri of bad) {
    const no = await t.refusal(officer, contract.registerClient, { ...asClient(system), redirectUris: [uri] })
    assert.deepEqual(no.codes, ['sign-in.bad-redirect'], uri)
  }
  const no = await t.refusal(officer, contract.registerClient, { ...asClient(system), backchannelUri: 'http://10.0.0.1/logout' })
  assert.deepEqual(no.codes, ['sign-in.bad-redirect'])
  await t.act(officer, contract.registerClient, { ...asClient(system), redirectUris: ['http://127.0.0.1:9000/callback'] })
})

test('a key is registered by its public part, and then there is no secret (3.7.7)', async () => {
  const { system } = await accepted(t)
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign'])
  const whole = await crypto.subtle.exportKey('jwk', pair.privateKey)
  const half = await crypto.subtle.exportKey('jwk', pair.publicKey)
  const given = (jwk: unknown) => ({ ...asClient(system), publicKey: JSON.stringify(jwk) })
  for (const jwk of [whole, 'text', null, { ...half, crv: 'P-384' }, { kty: 'oct', k: 'AAAA' }])
    assert.deepEqual((await t.refusal(officer, contract.registerClient, given(jwk))).codes, ['sign-in.bad-key'])
  const made = await t.act(officer, contract.registerClient, given(half))
  assert.equal(made.secret, undefined)
  assert.deepEqual((await t.refusal(officer, contract.rotateSecret, { client: made.id })).codes, ['sign-in.no-secret'])
})

test('a system of the intranet does not sign its people in by the extranet (3.2.1)', async () => {
  const { id } = await t.act(officer, registerSystem, {
    name: '内网办公',
    zone: 'intranet',
    kind: 'department',
    functions: ['办公'],
    users: ['本局'],
    description: '内网',
  })
  assert.deepEqual((await t.refusal(officer, contract.registerClient, asClient(id))).codes, ['sign-in.other-network'])
})

test('another organ’s client cannot be touched, nor its existence learnt', async () => {
  const { id } = await register()
  const stranger = 'finance-department.officer'
  for (const refused of [
    t.refusal(stranger, contract.rotateSecret, { client: id }),
    t.refusal(stranger, contract.changeClient, { client: id, version: 1, name: '改名' }),
    t.refusal(stranger, contract.withdrawClient, { client: id, reasons: '理由' }),
  ])
    assert.deepEqual((await refused).codes, ['kernel.not-found'])
  await assert.rejects(t.ask(stranger, contract.clientStanding, { client: id }), /kernel\.not-found/)
})

test('its owner gives a client no power over the platform: the security administrator allows it (3.7.7)', async () => {
  const { id } = await register()
  const allow = { client: id, version: 1, scopes: ['api' as const], reasons: '试点' }
  assert.deepEqual((await t.refusal(officer, contract.allowScopes, allow)).codes, ['kernel.not-allowed'])
  await t.act(security, contract.allowScopes, allow)
  assert.deepEqual((await t.ask(officer, contract.clientStanding, { client: id })).scopes, ['api'])
})

test('a secret is shown once: neither the history, nor the record, nor a retry holds it', async () => {
  const { system } = await accepted(t)
  const once = { key: 'one-try' }
  const first = (await t.act(officer, contract.registerClient, asClient(system), once)) as { id: string; secret?: string }
  const retry = (await t.act(officer, contract.registerClient, asClient(system), once)) as { id: string; secret?: string }
  assert.equal(retry.id, first.id)
  assert.equal(retry.secret, undefined)
  const { rows } = await t.database.pool.query<{ kept: string }>(
    `select (select json_agg(a)::text from kernel.answered a) || (select json_agg(v)::text from kernel.record_version v)
       || (select json_agg(l)::text from kernel.audit_line l) || (select json_agg(s)::text from sign_in.secret s) as kept`,
  )
  assert.ok(!rows[0]!.kept.includes(first.secret!))
  const digest = await secretDigestOf(t.database.kysely as never, first.id)
  const { secret } = await t.act(officer, contract.rotateSecret, { client: first.id })
  assert.notEqual(await secretDigestOf(t.database.kysely as never, first.id), digest)
  assert.notEqual(secret, first.secret)
})

test('a withdrawn client stays withdrawn', async () => {
  const { id } = await register()
  await t.act(officer, contract.withdrawClient, { client: id, reasons: '系统下线' })
  assert.deepEqual((await t.refusal(officer, contract.rotateSecret, { client: id })).codes, ['sign-in.client-withdrawn'])
  const { grounds } = await t.ask(officer, contract.clientStanding, { client: id })
  assert.deepEqual(
    grounds.map(({ code }) => code),
    ['sign-in.client-withdrawn'],
  )
})
