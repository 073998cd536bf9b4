import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { makeRequest } from '#kernel/trust/certificate-request.ts'
import { readCertificate } from '#kernel/trust/certificate.ts'
import { newSigner } from '#kernel/trust/signer.ts'
import { registerDomain } from '#modules/network/registry/contract.ts'
import { type TestHouse, testHouse } from '../../../../tests/support/house.ts'
import { readyTrust, SECURITY_ADMINS, trustRooms, trustSystem } from '../../../../tests/support/trust.ts'
import {
  applyForCertificate,
  authorities,
  certificateRegister,
  issueToOrgan,
  keepWatch,
  overview,
  revocationList,
  revokeCertificate,
  takeOwnCertificate,
} from '../contract.ts'

const OFFICER = 'ndrc.officer'
const csr = (line: 'sm2' | 'p256' = 'p256') => makeRequest(newSigner(line).signer, { cn: '随便什么名字', o: '别的单位' })

describe('certificates', () => {
  const rooms = trustRooms()
  let house: TestHouse
  let system: string
  const apply = (more: object = {}) => ({ system, use: 'tls-client' as const, request: csr(), ...more })

  before(async () => {
    house = await testHouse({ modules: rooms.modules })
    system = await trustSystem(house, OFFICER, '宏观经济管理系统')
  })
  after(() => house.close())

  test('none is issued before the ceremony', async () => {
    assert.deepEqual((await house.refusal(OFFICER, applyForCertificate, apply())).codes, ['trust.authority-not-ready'])
    await readyTrust(house)
  })

  test('a system gets one by its own request; what the request says of the holder is not heard', async () => {
    const { pem } = await house.act(OFFICER, applyForCertificate, apply())
    const { subject, extendedUsages, isAuthority } = readCertificate(pem)
    assert.equal(subject.cn, '宏观经济管理系统')
    assert.doesNotMatch(subject.o!, /别的单位/)
    assert.equal(extendedUsages.length, 1)
    assert.equal(isAuthority, false)
  })

  test('a system that may be granted nothing gets none, with the ground of the gate', async () => {
    rooms.blocked.add(system)
    const { codes, clauses } = await house.refusal(OFFICER, applyForCertificate, apply())
    rooms.blocked.delete(system)
    assert.deepEqual([codes, clauses], [['acceptance.revoked'], ['4.3.6']])
  })

  test('another organ’s system is as if it were not there', async () => {
    assert.deepEqual((await house.refusal('water-department.officer', applyForCertificate, apply())).codes, ['kernel.not-found'])
  })

  test('a request that is none, on another curve, signed by another key or cut short is refused in plain words', async () => {
    const p384 = `-----BEGIN CERTIFICATE REQUEST-----
${Buffer.alloc(90, 1).toString('base64')}
-----END CERTIFICATE REQUEST-----`
    const good = csr()
    const swapped = good.slice(0, 200) + (good[200] === 'A' ? 'B' : 'A') + good.slice(201)
    for (const request of [p384, swapped, good.slice(0, -60), `${good}${good}`, 'x'.repeat(60)])
      assert.deepEqual((await house.refusal(OFFICER, applyForCertificate, apply({ request }))).codes, ['trust.request-malformed'])
  })

  test('no altered byte of a request makes a fault', async () => {
    const good = Buffer.from(csr('sm2').replace(/-----[^-]+-----|\n/g, ''), 'base64')
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: good.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const bad = Buffer.from(good)
        bad[at]! ^= flip
        const request = `-----BEGIN CERTIFICATE REQUEST-----\n${bad.toString('base64')}\n-----END CERTIFICATE REQUEST-----`
        assert.deepEqual((await house.refusal(OFFICER, applyForCertificate, apply({ request }))).codes, ['trust.request-malformed'])
      }),
      { numRuns: 40 },
    )
  })

  test('one key has one certificate', async () => {
    const request = csr()
    await house.act(OFFICER, applyForCertificate, apply({ request }))
    assert.deepEqual((await house.refusal(OFFICER, applyForCertificate, apply({ request }))).codes, ['trust.key-used'])
  })

  test('a server’s certificate names the system’s registered names and no others', async () => {
    const server = (names?: string[]) => apply({ use: 'tls-server', ...(names && { names }) })
    assert.deepEqual((await house.refusal(OFFICER, applyForCertificate, server())).codes, ['trust.name-needed'])
    const name = 'macro.extranet.hunan.internal'
    assert.deepEqual((await house.refusal(OFFICER, applyForCertificate, server([name]))).codes, ['trust.name-not-yours'])
    await house.act('informatisation-office.registry', registerDomain, { system, name })
    const { pem } = await house.act(OFFICER, applyForCertificate, server([name]))
    assert.deepEqual(readCertificate(pem).names, [name])
  })

  test('the encryption certificate of SM2 has a key of its own; on P-256 there is none', async () => {
    const { pem } = await house.act(OFFICER, applyForCertificate, apply({ use: 'encryption', request: csr('sm2') }))
    assert.deepEqual(readCertificate(pem).usages.toSorted(), ['dataEncipherment', 'keyAgreement', 'keyEncipherment'])
    assert.deepEqual((await house.refusal(OFFICER, applyForCertificate, apply({ use: 'encryption' }))).codes, ['trust.encryption-is-sm2'])
  })

  test('it is revoked by the holder’s organ or the security administrator, once, and of two at once one does', async () => {
    const { id } = await house.act(OFFICER, applyForCertificate, apply())
    const input = { certificate: id, for: 'keyCompromise', reason: '密钥外泄' } as const
    assert.deepEqual((await house.refusal('water-department.officer', revokeCertificate, input)).codes, ['kernel.not-found'])
    const actors = await Promise.all([house.as(OFFICER), house.as(SECURITY_ADMINS[0])])
    const outcomes = await Promise.allSettled(actors.map((actor) => house.house.act(actor, revokeCertificate.name, input)))
    assert.deepEqual(outcomes.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
    assert.deepEqual((await house.refusal(OFFICER, revokeCertificate, input)).codes, ['trust.already-revoked'])
  })

  test('renewal makes a new key and destroys the old; the former certificate still proves what it signed', async () => {
    const [first] = (await house.act('ndrc.head', takeOwnCertificate, { lines: ['sm2'] })).certificates
    const [second] = (await house.act('ndrc.head', takeOwnCertificate, { lines: ['sm2'] })).certificates
    const { rows } = await house.database.pool.query('select id from trust.key where id = any ($1)', [[first!.id, second!.id]])
    assert.deepEqual(rows, [{ id: second!.id }])
    assert.notEqual(first!.fingerprint, second!.fingerprint)
  })

  test('the certificate of an official is held when the post ends, and of an organ when it is no more', async () => {
    const [own] = (await house.act('ndrc.head', takeOwnCertificate, { lines: ['p256'] })).certificates
    const [organ] = (await house.act(SECURITY_ADMINS[0], issueToOrgan, { organ: 'ndrc', use: 'seal', lines: ['p256'] })).certificates
    const held = async () => (await house.ask(SECURITY_ADMINS[0], overview, {})).held.map(({ id }) => id)
    assert.ok(!(await held()).some((id) => id === own!.id || id === organ!.id))
    await house.database.pool.query("update kernel.official set disabled_at = now() where account = 'ndrc.head'")
    await house.database.pool.query("update kernel.organ_name set valid_to = '2026-03-01' where organ = 'ndrc' and valid_to is null")
    assert.ok((await held()).includes(own!.id) && (await held()).includes(organ!.id))
    await house.database.pool.query("update kernel.official set disabled_at = null where account = 'ndrc.head'")
    await house.database.pool.query("update kernel.organ_name set valid_to = null where organ = 'ndrc' and valid_to = '2026-03-01'")
    assert.ok(!(await held()).includes(own!.id))
  })

  test('the overview says what ends next, to each reader of their own organs', async () => {
    house.clock.set('2027-02-10T01:00:00.000Z')
    const { ending } = await house.ask(SECURITY_ADMINS[0], overview, {})
    assert.ok(ending.some(({ use, organ }) => use === 'tls-client' && organ === 'ndrc'))
    assert.ok(ending.every(({ days }) => days <= 60))
    assert.deepEqual((await house.ask('water-department.officer', overview, {})).ending, [])
    house.clock.set('2026-03-02T02:00:00.000Z')
  })

  test('the rounds renew the platform’s own helpers and raise an alarm for every other, which ends with its ground', async () => {
    const standing = async () =>
      (await house.database.kysely.selectFrom('kernel.alarm').select(['kind', 'about']).where('cleared_at', 'is', null).execute()).length
    house.clock.set('2027-02-10T01:00:00.000Z')
    const { renewed, ending } = await house.act(SECURITY_ADMINS[0], keepWatch, {})
    assert.equal(renewed, 6, 'a responder for each authority')
    assert.ok(ending > 0)
    assert.equal(await standing(), ending)
    assert.deepEqual(await house.act(SECURITY_ADMINS[0], keepWatch, {}), { renewed: 0, ending })
    house.clock.set('2027-04-10T01:00:00.000Z')
    await house.act(SECURITY_ADMINS[0], keepWatch, {})
    assert.equal(await standing(), 0)
    house.clock.set('2026-03-02T02:00:00.000Z')
  })

  test('asking about certificates costs the same number of statements for one and for many', async () => {
    const cost = async () => {
      const before = house.database.statements()
      await house.ask('anyone', authorities, {})
      return house.database.statements() - before
    }
    assert.ok((await cost()) <= 4)
    await house.ask('anyone', revocationList, { authority: 'extranet-p256' })
    assert.equal(certificateRegister.organField, 'organ')
  })
})
