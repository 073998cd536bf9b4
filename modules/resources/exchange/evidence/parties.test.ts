import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Refused } from '#kernel/refusal/refusal.ts'
import { readPublicKey } from '#kernel/trust/signer.ts'
import { issueToPlatform, revokeCertificate } from '#modules/security/trust/contract.ts'
import { provenExchange, type ProvenExchange } from '#tests/support/proven-exchange.ts'
import { testRoot } from '#tests/support/time-stamp-authority.ts'
import { SECURITY_ADMINS } from '#tests/support/trust.ts'
import * as contract from '../contract.ts'
import type { SecondBundle } from './bundle.ts'
import { checkBundle } from './check-bundle.ts'
import { readBundle } from './read-bundle.ts'

const OPERATOR = 'informatisation-office.sharing'
let x: ProvenExchange
before(async () => {
  x = await provenExchange()
  await x.calls(1)
  await x.certify()
})
after(() => x.close())

const oneCall = async (): Promise<string> => (await x.call({ limit: 1 })).json.evidence.record.call
const codesOf = async (asked: Promise<unknown>): Promise<string[]> => {
  try {
    await asked
  } catch (error) {
    if (error instanceof Refused) return error.grounds.map(({ code }) => code)
    throw error
  }
  throw new Error('not refused')
}

test('officials of the two parties get the evidence of a call, whole and standing, and each export is a line of the log', async () => {
  const call = await oneCall()
  await x.stamp()
  for (const account of ['ndrc.officer', 'stats-bureau.officer']) {
    const { name, file, isStamped } = await x.house.ask(account, contract.evidence, { call })
    assert.deepEqual([name, isStamped], [`exchange-${call}.zip`, true])
    const bundle = readBundle(Buffer.from(file, 'base64'))
    assert.deepEqual(checkBundle(bundle, { roots: await x.roots() }).findings, [])
    assert.ok(bundle.revoked.length >= 3)
  }
  const [{ count } = { count: 0 }] = await x.ask<{ count: number }>(
    `select count(*)::int as count from kernel.audit_line where action = 'exchange.evidence' and outcome = 'read'`,
    [],
  )
  assert.equal(count, 2)
})

test('nobody else gets it, not the operator who reads every call, and nobody learns whether there was such a call', async () => {
  const call = await oneCall()
  for (const account of ['water-department.officer', OPERATOR, 'ndrc.officer']) {
    const asked = account === 'ndrc.officer' ? '00000000-0000-7000-8000-000000000000' : call
    assert.deepEqual(await codesOf(x.house.ask(account, contract.evidence, { call: asked })), ['kernel.not-found'], account)
  }
  assert.deepEqual(await codesOf(x.house.ask('anyone', contract.evidence, { call })), ['kernel.not-signed-in'])
})

test('keys and their certificates are the operator’s affair alone', async () => {
  const { keys } = await x.house.ask(OPERATOR, contract.signingKeys, {})
  assert.deepEqual(keys.map(({ name, algorithm }) => `${name} ${algorithm}`).toSorted(), [
    'gateway p256',
    'gateway sm2',
    'gateway-stats-bureau sm2',
  ])
  assert.ok(keys.every(({ certificate }) => certificate))
  assert.ok(!JSON.stringify(keys).includes('PRIVATE'))
  assert.deepEqual(await codesOf(x.house.ask('ndrc.officer', contract.signingKeys, {})), ['kernel.not-allowed'])
})

test('a certificate is installed only for a key of ours, for signing, below a root of the province, and once', async () => {
  const take = (certificate: string) => x.house.refusal(OPERATOR, contract.takeCertificate, { certificate })
  const admin = await x.house.as(SECURITY_ADMINS[0])
  const { certificates } = (await x.house.house.act(admin, issueToPlatform.name, { name: 'other', use: 'signing' })) as {
    certificates: { pem: string }[]
  }
  assert.deepEqual((await take(certificates[0]!.pem)).codes, ['exchange.strange-key'])
  const root = testRoot('sm2')
  const { keys } = await x.house.ask(OPERATOR, contract.signingKeys, {})
  const ours = keys.find(({ algorithm, organ }) => algorithm === 'sm2' && organ === null)!
  const strange = root.issue({ profile: 'signing', publicKey: readPublicKey(ours.publicKey), subject: { cn: 'gateway' } })
  assert.deepEqual((await take(strange.pem)).codes, ['exchange.bad-certificate'])
  const [kept] = await x.ask<{ certificate: string }>('select certificate from exchange.key_certificate limit 1', [])
  assert.deepEqual((await take(kept!.certificate)).codes, ['exchange.certificate-taken'])
  for (const rubbish of ['x'.repeat(200), ours.publicKey, `${kept!.certificate}${kept!.certificate}`])
    assert.deepEqual((await take(rubbish)).codes, ['exchange.bad-certificate'])
  assert.deepEqual(await codesOf(x.house.act('ndrc.officer', contract.takeCertificate, { certificate: strange.pem })), [
    'kernel.not-allowed',
  ])
})

test('when the certificate of the gateway is revoked it names none, and evidence made before still stands', async () => {
  const later = (seconds: number) => x.house.clock.set(new Date(Date.parse(x.house.clock.now()) + seconds * 1000).toISOString())
  const before = await oneCall()
  later(5)
  const named = ((await x.bundleOf(before)) as SecondBundle).sm2.certificate!
  const [row] = await x.ask<{ id: string }>('select id from trust.certificate where fingerprint = $1', [named])
  await x.house.act(SECURITY_ADMINS[0], revokeCertificate, { certificate: row!.id, for: 'cessationOfOperation', reason: '更换密钥' })
  later(120)
  await x.gateway.look()
  const after = await oneCall()
  assert.equal(((await x.bundleOf(after)) as SecondBundle).sm2.certificate, null)
  const bundleFor = async (call: string) =>
    readBundle(Buffer.from((await x.house.ask('ndrc.officer', contract.evidence, { call })).file, 'base64')) as SecondBundle
  const roots = await x.roots()
  assert.deepEqual(checkBundle(await bundleFor(before), { roots }).findings, [])
  const bundle = await bundleFor(before)
  const late = { ...bundle, batch: { ...bundle.batch, sealedAt: x.house.clock.now() } }
  assert.ok(checkBundle(late, { roots }).findings.some(({ code }) => code === 'certificate.revoked'))
})
