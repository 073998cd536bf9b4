// Seals of GB/T 38540-2020, made and applied; `openssl` checks the raw SM2 signatures over what the standard says is signed.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import type { Instant } from '../time/day.ts'
import { type Certificate, toPem } from './certificate.ts'
import { bits, der, octets, oidDer, sequence } from './der.ts'
import { ia5, numberDer, timeDer, utf8 } from './der-values.ts'
import { freshSerial, issueCertificate, type Issuer, type Profile } from './issue-certificate.ts'
import { Malformed } from './malformed.ts'
import { oid } from './oid.ts'
import {
  checkSeal,
  checkSealSignature,
  makeSeal,
  readSeal,
  readSealSignature,
  sealInfo,
  sealSignatureWith,
  sealWith,
  signWithSeal,
  toSignWithSeal,
} from './ses.ts'
import { type Algorithm, newSigner, spkiOf } from './signer.ts'
import { sm3 } from './sm3.ts'
import { makeTimeStampRequest, stampTime, tokenIn } from './time-stamp.ts'

const dir = mkdtempSync(join(tmpdir(), 'yuelu-ses-'))
after(() => rmSync(dir, { recursive: true, force: true }))

const at = (text: string) => `${text}T00:00:00.000Z` as Instant
const NOW = at('2026-11-26')
const make = (cn: string, profile: Profile, issuer?: Issuer, algorithm: Algorithm = 'sm2', until = '2027-06-01'): Issuer => {
  const { signer } = newSigner(algorithm)
  const subject = { cn, o: '湖南省电子政务信任体系（测试）', c: 'CN' }
  const by = issuer ?? { self: signer }
  const span = { notBefore: at('2026-01-01'), notAfter: at(until) }
  return { signer, certificate: issueCertificate({ profile, subject, publicKey: signer.publicKey, issuer: by, ...span }) }
}
const root = make('全省根', 'root')
const maker = make('省信息中心制章', 'seal-maker', root)
const organ = make('省统计局（模拟）', 'seal', root)
const stranger = make('别的机关', 'seal', root)
const tsa = make('时间戳', 'time-stamp', root)

const picture = { type: 'png', data: Buffer.from('a ring of text, 模拟'), width: 42, height: 42 }
const facts = {
  esId: '43000000000001',
  type: 1,
  name: '湖南省统计局（模拟）',
  createdAt: at('2026-02-01'),
  validFrom: at('2026-02-01'),
  validTo: at('2027-02-01'),
  picture,
}
const seal = makeSeal({ ...facts, appliers: [organ.certificate], maker })
const digest = sm3('document')
const property = '/Doc_0/Signs/Sign_0/Signature.xml'
const applied = (more: { seal?: Buffer; at?: Instant; signer?: Issuer } = {}) =>
  signWithSeal({ seal, at: NOW, digest, property, signer: organ, ...more })
const roots = [root.certificate]
const codes = (signature: Buffer, more: Partial<Parameters<typeof checkSealSignature>[0]> = {}) =>
  checkSealSignature({ signature, digest, property, roots, ...more }).findings.map(({ code }) => code)

function opensslChecks(key: Certificate, bytes: Buffer, signature: Buffer): boolean {
  const path = (name: string, content: Uint8Array | string) => {
    writeFileSync(join(dir, name), content)
    return join(dir, name)
  }
  const pub = path('key.pem', toPem(spkiOf(key.publicKey), 'PUBLIC KEY'))
  const args = [
    '-verify',
    '-pubin',
    '-inkey',
    pub,
    '-in',
    path('in', bytes),
    '-rawin',
    '-digest',
    'sm3',
    '-sigfile',
    path('sig', signature),
  ]
  return spawnSync('openssl', ['pkeyutl', ...args, '-pkeyopt', 'distid:1234567812345678']).status === 0
}

test('a seal reads back as it was made, and openssl checks its maker’s signature over eSealInfo', () => {
  const read = readSeal(seal)
  assert.deepEqual(
    { esId: read.esId, type: read.type, name: read.name, createdAt: read.createdAt, validFrom: read.validFrom, validTo: read.validTo },
    { esId: facts.esId, type: 1, name: facts.name, createdAt: facts.createdAt, validFrom: facts.validFrom, validTo: facts.validTo },
  )
  assert.deepEqual([read.picture, read.admits(organ.certificate), read.admits(stranger.certificate)], [picture, true, false])
  assert.ok(opensslChecks(maker.certificate, read.info, read.signature))
  assert.ok(!opensslChecks(organ.certificate, read.info, read.signature))
  assert.deepEqual(checkSeal({ seal: read, at: NOW, roots }), [])
})

test('an applied seal stands on its document, and openssl checks the signer’s signature over toSign', () => {
  const signature = applied()
  const read = readSealSignature(signature)
  assert.ok(opensslChecks(organ.certificate, read.toSign, read.signature))
  assert.deepEqual([read.at, read.property, read.digest], [NOW, property, digest])
  const report = checkSealSignature({ signature, digest, property, roots })
  assert.deepEqual([report.findings, report.path.map(({ subject }) => subject.cn)], [[], ['省统计局（模拟）', '全省根']])
})

test('a time stamp over the signature gives the time by which it is judged', () => {
  const read = readSealSignature(applied())
  const { request, nonce } = makeTimeStampRequest({ digest: sm3(read.signature), hash: 'sm3' })
  const response = stampTime({ request, authority: tsa, chain: [], at: at('2026-11-27'), serial: freshSerial() })
  const token = tokenIn(response, { digest: sm3(read.signature), nonce })
  const stamped = sealSignatureWith(read.toSign, read.signer, read.signature, token)
  const report = checkSealSignature({ signature: stamped, digest, roots })
  assert.deepEqual([report.findings, report.stampedAt], [[], at('2026-11-27')])
  const other = readSealSignature(applied())
  assert.deepEqual(codes(sealSignatureWith(other.toSign, other.signer, other.signature, token)), ['time-stamp.other-content'])
})

test('another document, another place, another signer and another time are each found', () => {
  assert.deepEqual(codes(applied(), { digest: sm3('another') }), ['seal.other-document'])
  assert.deepEqual(codes(applied(), { property: '/Doc_0/Signs/Sign_1/Signature.xml' }), ['seal.other-document'])
  assert.deepEqual(codes(applied({ signer: stranger })), ['seal.not-an-applier'])
  assert.deepEqual(codes(applied({ at: at('2027-03-01') })), ['seal.expired'])
  assert.deepEqual(codes(applied({ at: at('2026-01-15') })), ['seal.expired'])
  assert.deepEqual(codes(applied(), { roots: [stranger.certificate] }), ['certificate.untrusted', 'certificate.untrusted'])
  const revoked = ({ serial }: Certificate) =>
    serial === organ.certificate.serial ? { at: at('2026-10-01'), reason: 'superseded' } : undefined
  assert.deepEqual(codes(applied(), { revoked }), ['certificate.revoked'])
})

test('a picture exchanged under the maker’s signature, and a signature carried under another certificate, are found', () => {
  const read = readSeal(seal)
  const forged = sealWith(
    sealInfo({ ...facts, picture: { ...picture, data: Buffer.from('another') }, appliers: [organ.certificate] }),
    read.maker,
    read.signature,
  )
  assert.deepEqual(codes(applied({ seal: forged })), ['seal.changed'])
  const mine = readSealSignature(applied())
  assert.deepEqual(codes(sealSignatureWith(mine.toSign, stranger.certificate, mine.signature)), ['seal.not-an-applier', 'signature.wrong'])
  const other = toSignWithSeal({ seal, at: NOW, digest: sm3('another'), property })
  assert.deepEqual(codes(sealSignatureWith(other, mine.signer, mine.signature), { digest: sm3('another') }), ['signature.wrong'])
})

test('a list of digests admits its certificates, and a certificate on another curve is no seal’s', () => {
  const byDigest = (certificate: Certificate) =>
    sequence(
      sequence(ia5('ES'), numberDer(4), ia5('other')),
      ia5('1'),
      sequence(
        numberDer(1),
        utf8('章'),
        numberDer(2),
        sequence(sequence(der(0x13, Buffer.from('SM3')), octets(sm3(certificate.der)))),
        timeDer(NOW),
        timeDer(NOW),
        timeDer(NOW),
      ),
      sequence(ia5('png'), octets(picture.data), numberDer(1), numberDer(1)),
    )
  const read = readSeal(sealWith(byDigest(organ.certificate), maker.certificate, maker.signer.sign(byDigest(organ.certificate))))
  assert.deepEqual([read.admits(organ.certificate), read.admits(stranger.certificate)], [true, false])
  const curved = make('别的曲线', 'seal-maker', undefined, 'p256')
  assert.throws(() => readSeal(sealWith(read.info, curved.certificate, read.signature)), /not on SM2/)
  const wrongName = sequence(read.info, octets(maker.certificate.der), oidDer(oid.ecdsaWithSha256), bits(read.signature))
  assert.throws(() => readSeal(wrongName), /not signed by SM2/)
})

test('older versions, empty lists, bloated and truncated encodings are refused in words', () => {
  const signature = applied()
  const bloated = Buffer.concat([Buffer.from([0x30, 0x85, 0, 0, 0]), signature.subarray(2)])
  const version = Buffer.from(seal)
  version[version.indexOf(Buffer.from('ES')) + 4] = 2
  for (const bad of [
    Buffer.alloc(0),
    bloated,
    Buffer.concat([signature, Buffer.from([0])]),
    signature.subarray(0, -1),
    Buffer.alloc(700_000, 0x30),
  ])
    assert.throws(() => readSealSignature(bad), Malformed)
  assert.throws(() => readSeal(version), /version 4/)
  assert.throws(() => sealInfo({ ...facts, appliers: [] }), TypeError)
})

test('no byte of an applied seal can be changed unseen, and none makes the reader fail otherwise', () => {
  const signature = applied()
  fc.assert(
    fc.property(fc.nat(signature.length - 1), fc.integer({ min: 1, max: 255 }), (place, flip) => {
      const changed = Buffer.from(signature)
      changed[place]! ^= flip
      try {
        return codes(changed).length > 0
      } catch (error) {
        return error instanceof Malformed
      }
    }),
    { numRuns: 400 },
  )
  for (let end = 0; end < signature.length; end += 37) assert.throws(() => readSealSignature(signature.subarray(0, end)), Malformed)
})
