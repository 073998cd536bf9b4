// What forgers send: certificates of another day, use or curve, encodings that never end, signatures moved to another name. Each
// is refused, and none breaks the reader.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createPrivateKey } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { authorities, day, FROM, NOW, TO } from '#tests/support/authorities.ts'
import type { Instant } from '../time/day.ts'
import { readCertificate } from './certificate.ts'
import { checkChain } from './chain.ts'
import { checkDetached, signDetached } from './cms.ts'
import { issueCrl, readCrl } from './crl.ts'
import { sequence } from './der.ts'
import { freshSerial, issueCertificate } from './issue-certificate.ts'
import { Malformed } from './malformed.ts'
import { answerOcsp, makeOcspRequest, readOcspAnswer, readOcspRequest } from './ocsp.ts'
import { signerFromPem } from './signer.ts'
import { checkTimeStamp, makeTimeStampRequest, stampTime, tokenIn } from './time-stamp.ts'

const pki = authorities()

test('a certificate is refused when it is expired, not yet valid, revoked, for another use, or swapped for another', () => {
  const { root, zone, leaf, tsa, make } = pki.sm2
  const look = (certificate: typeof leaf.certificate, more: object = {}) =>
    checkChain({ leaf: certificate, others: [zone.certificate], roots: [root.certificate], at: NOW, ...more }).map(({ code }) => code)
  assert.ok(look(leaf.certificate, { at: day('2027-06-01') }).includes('certificate.expired'))
  assert.ok(look(leaf.certificate, { at: day('2025-06-01') }).includes('certificate.not-yet-valid'))
  assert.deepEqual(look(tsa.certificate, { use: 'signing' }), ['certificate.wrong-use'])
  const revoked = (reason: string, at: Instant) => ({
    revoked: (one: typeof leaf.certificate) => (one === leaf.certificate ? { at, reason } : undefined),
  })
  assert.deepEqual(look(leaf.certificate, revoked('superseded', day('2026-11-01'))), ['certificate.revoked'])
  assert.deepEqual(look(leaf.certificate, revoked('superseded', day('2026-12-01'))), [])
  assert.deepEqual(look(leaf.certificate, revoked('keyCompromise', day('2026-12-01'))), ['certificate.revoked'])
  assert.deepEqual(look(pki.p256.leaf.certificate), ['certificate.untrusted'])
  const byLeaf = make('越权签发', 'signing', leaf)
  assert.ok(
    checkChain({ leaf: byLeaf.certificate, others: [leaf.certificate, zone.certificate], roots: [root.certificate], at: NOW }).some(
      ({ code }) => code === 'certificate.not-an-authority',
    ),
  )
  const deeper = make('第三层', 'authority', zone)
  const below = make('第四层', 'signing', deeper)
  assert.ok(
    checkChain({ leaf: below.certificate, others: [deeper.certificate, zone.certificate], roots: [root.certificate], at: NOW }).some(
      ({ code }) => code === 'certificate.path-too-long',
    ),
  )
})

test('a signature cannot be moved under another certificate of the same key', () => {
  const { root, zone, leaf } = pki.p256
  const bytes = Buffer.from('x')
  const cms = signDetached({ bytes, signer: leaf, chain: [], at: NOW })
  const twin = issueCertificate({
    profile: 'signing',
    subject: { cn: '别人' },
    publicKey: leaf.signer.publicKey,
    issuer: zone,
    notBefore: FROM,
    notAfter: TO,
    serial: leaf.certificate.serial,
  })
  const at = cms.indexOf(leaf.certificate.der)
  const swapped = Buffer.concat([cms.subarray(0, at), twin.der, cms.subarray(at + leaf.certificate.der.length)])
  assert.throws(() => checkDetached({ cms: swapped, bytes, roots: [root.certificate], at: NOW }), Malformed)
})

test('a key of another curve, a compressed or false point, and bloated or endless encodings are refused as unreadable', () => {
  const p384 = execFileSync('openssl', ['ecparam', '-name', 'secp384r1', '-genkey', '-noout'], { encoding: 'utf8' })
  assert.throws(() => signerFromPem(createPrivateKey(p384).export({ type: 'pkcs8', format: 'pem' }) as string), Malformed)
  const { der } = pki.sm2.leaf.certificate
  assert.throws(() => readCertificate(Buffer.concat([der, Buffer.from([0])])), Malformed)
  assert.throws(() => readCertificate(der.subarray(0, -1)), Malformed)
  assert.throws(() => readCertificate(Buffer.alloc(200_000, 0x30)), Malformed)
  let deep: Buffer = Buffer.from([5, 0])
  for (let i = 0; i < 60; i += 1) deep = sequence(deep)
  assert.throws(() => readCertificate(deep), Malformed)
  assert.throws(() => readCertificate(Buffer.from('30800201000000', 'hex')), Malformed)
  assert.throws(() => readCertificate('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'), Malformed)
  const point = der.indexOf(Buffer.from('03420004', 'hex'))
  const off = Buffer.from(der)
  off[point + 10]! ^= 1
  assert.throws(() => readCertificate(off), Malformed)
})

test('no byte of a certificate, list, answer, message or stamp can be changed unnoticed, and no bytes break the reader', () => {
  const { root, zone, leaf, tsa, responder } = pki.sm2
  const bytes = Buffer.from('content')
  const cms = signDetached({ bytes, signer: leaf, chain: [zone.certificate], at: NOW })
  const crl = issueCrl({
    issuer: zone,
    number: 1,
    thisUpdate: FROM,
    nextUpdate: TO,
    entries: [{ serial: '0a', at: FROM, reason: 'superseded' }],
  })
  const { request, nonce } = makeOcspRequest(leaf.certificate, zone.certificate)
  const answer = answerOcsp({
    asked: [{ id: readOcspRequest(request).asked[0]!.id, status: { status: 'good' } }],
    responder,
    nonce,
    at: NOW,
    goodForSeconds: 60,
  })
  const asked = makeTimeStampRequest({ digest: Buffer.alloc(32), hash: 'sm3' })
  const stamp = tokenIn(stampTime({ request: asked.request, authority: tsa, chain: [], at: NOW, serial: freshSerial() }), {
    digest: Buffer.alloc(32),
    nonce: asked.nonce,
  })
  const others = [zone.certificate]
  const roots = [root.certificate]
  const readers: [Buffer, (changed: Buffer) => readonly unknown[]][] = [
    [leaf.certificate.der, (b) => checkChain({ leaf: readCertificate(b), others, roots, at: NOW })],
    [crl, (b) => (readCrl(b, zone.certificate), [])],
    [answer, (b) => readOcspAnswer(b, { of: leaf.certificate, issuer: zone.certificate, nonce, at: NOW }).findings],
    [cms, (b) => checkDetached({ cms: b, bytes, roots, at: NOW }).findings],
    [stamp, (b) => checkTimeStamp({ token: b, digest: Buffer.alloc(32), roots, others }).findings],
  ]
  // What stands outside the signed part of a list: a property drew it once in some hundred runs.
  const outside = Buffer.from(crl)
  outside[crl.lastIndexOf(Buffer.from('300a0608', 'hex'))]! ^= 0x80
  assert.throws(() => readCrl(outside, zone.certificate), Malformed)
  for (const [original, read] of readers) {
    assert.deepEqual(original === crl ? [] : read(original), [])
    fc.assert(
      fc.property(fc.nat(original.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed: Buffer = Buffer.from(original)
        changed[at]! ^= flip
        try {
          return read(changed).length > 0
        } catch (error) {
          return error instanceof Malformed
        }
      }),
      { numRuns: 150 },
    )
  }
})
