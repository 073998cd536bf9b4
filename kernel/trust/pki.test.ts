// What the authority of the province issues, read by somebody else: every certificate, list, answer, signature and stamp here
// is checked by the `openssl` program.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { authorities, day, NOW } from '#tests/support/authorities.ts'
import type { Instant } from '../time/day.ts'
import { toPem } from './certificate.ts'
import { makeRequest, readRequest } from './certificate-request.ts'
import { checkChain } from './chain.ts'
import { checkDetached, signatureIn, signDetached, withTimeStamp } from './cms.ts'
import { issueCrl, readCrl } from './crl.ts'
import { partsOf, tlvAt } from './der.ts'
import { freshSerial, type Issuer } from './issue-certificate.ts'
import { Malformed } from './malformed.ts'
import { answerOcsp, makeOcspRequest, readOcspAnswer, readOcspRequest, type Status } from './ocsp.ts'
import { algorithms, newSigner, signerFromPem, verifySignature } from './signer.ts'
import { checkTimeStamp, makeTimeStampRequest, stampTime, tokenIn } from './time-stamp.ts'

const dir = mkdtempSync(join(tmpdir(), 'yuelu-pki-'))
after(() => rmSync(dir, { recursive: true, force: true }))

const ID = ['-vfyopt', 'distid:1234567812345678']

const file = (name: string, bytes: Uint8Array | string): string => {
  const path = join(dir, name)
  writeFileSync(path, bytes)
  return path
}
const openssl = (...args: string[]) => {
  const done = spawnSync('openssl', args, { encoding: 'utf8' })
  return { ok: done.status === 0, said: done.stdout + done.stderr }
}

function rawSm2({ signer }: Pick<Issuer, 'signer'>, bytes: Uint8Array, signature: Uint8Array): boolean {
  const key = file('raw.pub', signer.publicKey.export({ type: 'spki', format: 'pem' }) as string)
  const name = ['-rawin', '-digest', 'sm3', '-pkeyopt', 'distid:1234567812345678']
  return openssl('pkeyutl', '-verify', '-pubin', '-inkey', key, '-in', file('raw', bytes), '-sigfile', file('raw.sig', signature), ...name)
    .ok
}

const pki = authorities()

for (const algorithm of algorithms) {
  const { root, zone, leaf, tsa, responder, make } = pki[algorithm]
  const id = algorithm === 'sm2' ? ID : []
  const rootFile = () => file(`${algorithm}-root.pem`, root.certificate.pem)
  const zoneFile = () => file(`${algorithm}-zone.pem`, zone.certificate.pem)
  /** openssl 3.0 gives the SM2 name to the certificate it is asked about and to no other: each link is asked about alone. */
  const verify = (issuer: string, of: string, ...more: string[]) =>
    openssl('verify', '-attime', '1795658400', '-partial_chain', '-CAfile', issuer, ...id, ...more, of)
  const leafFile = () => file(`${algorithm}-leaf.pem`, leaf.certificate.pem)

  test(`openssl follows the ${algorithm} chain from a person to the province's root`, () => {
    assert.deepEqual(
      checkChain({ leaf: leaf.certificate, others: [zone.certificate], roots: [root.certificate], at: NOW, use: 'signing' }),
      [],
    )
    for (const checked of [verify(rootFile(), zoneFile(), '-x509_strict'), verify(zoneFile(), leafFile(), '-x509_strict')])
      assert.ok(checked.ok, checked.said)
    const printed = openssl('x509', '-in', leafFile(), '-noout', '-subject', '-nameopt', 'utf8,sep_comma_plus', '-serial')
    assert.match(printed.said, /张三（模拟）/)
    assert.equal(/serial=(.*)/.exec(printed.said)?.[1]?.toLowerCase().replace(/^0/, ''), leaf.certificate.serial.replace(/^0/, ''))
  })

  test(`an openssl request for an ${algorithm} certificate is read, and ours is read by openssl`, () => {
    const { signer } = newSigner(algorithm)
    const path = file(`${algorithm}.csr`, makeRequest(signer, { cn: '省级网关', o: '省信息中心', c: 'CN' }))
    const checked = openssl('req', '-in', path, '-verify', '-noout', ...id)
    assert.ok(checked.ok, checked.said)
    const keyPath = file(`${algorithm}.key`, pki[algorithm].keys.get('张三（模拟）')!)
    const sign = algorithm === 'sm2' ? ['-sm3', '-sigopt', 'distid:1234567812345678'] : ['-sha256']
    const made = execFileSync('openssl', ['req', '-new', '-key', keyPath, '-subj', '/C=CN/O=unit/CN=device', '-batch', ...sign], {
      encoding: 'utf8',
    })
    const read = readRequest(made)
    assert.deepEqual([read.subject.cn, read.algorithm], ['device', algorithm])
    const other = newSigner(algorithm).signer
    const forged = Buffer.from(makeRequest({ ...signer, publicKey: other.publicKey }, { cn: 'x' }))
    assert.throws(() => readRequest(forged.toString()), Malformed)
  })

  test(`openssl reads the ${algorithm} revocation list and refuses who stands on it`, () => {
    const bytes = issueCrl({
      issuer: zone,
      number: 7,
      thisUpdate: day('2026-11-25'),
      nextUpdate: day('2026-11-28'),
      entries: [{ serial: leaf.certificate.serial, at: day('2026-11-20'), reason: 'keyCompromise' }],
    })
    const read = readCrl(bytes, zone.certificate)
    assert.deepEqual([read.number, read.entries.get(leaf.certificate.serial)?.reason], [7, 'keyCompromise'])
    assert.throws(() => readCrl(bytes, root.certificate), Malformed)
    const path = file(`${algorithm}.crl`, toPem(bytes, 'X509 CRL'))
    // openssl 3.0 has no way to give a list its SM2 name: the list's signature is checked as the raw signature that it is.
    if (algorithm === 'sm2') {
      const [tbs, , signature] = partsOf(tlvAt(bytes).body)
      assert.ok(rawSm2(zone, tbs!.whole, signature!.body.subarray(1)))
      return
    }
    assert.match(openssl('crl', '-in', path, '-noout', '-CAfile', zoneFile()).said, /verify OK/)
    const checked = verify(zoneFile(), leafFile(), '-crl_check', '-CRLfile', path)
    assert.match(checked.said, /certificate revoked/)
    const empty = issueCrl({ issuer: zone, number: 8, thisUpdate: day('2026-11-25'), nextUpdate: day('2026-11-28'), entries: [] })
    const emptyFile = file(`${algorithm}-empty.crl`, toPem(empty, 'X509 CRL'))
    const good = verify(zoneFile(), leafFile(), '-crl_check', '-CRLfile', emptyFile)
    assert.ok(good.ok, good.said)
  })

  test(`an openssl question about an ${algorithm} certificate is answered, and openssl believes the answer`, () => {
    const asking = join(dir, `${algorithm}.ocspreq`)
    execFileSync('openssl', ['ocsp', '-issuer', zoneFile(), '-cert', leafFile(), '-reqout', asking], { stdio: 'ignore' })
    const { asked, nonce } = readOcspRequest(execFileSync('cat', [asking]))
    assert.deepEqual(
      [asked.length, asked[0]!.serial, asked[0]!.isOf(zone.certificate), asked[0]!.isOf(root.certificate)],
      [1, leaf.certificate.serial, true, false],
    )
    const answer = (status: Status) =>
      answerOcsp({ asked: [{ id: asked[0]!.id, status }], responder, ...(nonce && { nonce }), at: NOW, goodForSeconds: 60 })
    const ask = (bytes: Buffer) =>
      openssl(
        'ocsp',
        '-attime',
        '1795658410',
        '-issuer',
        zoneFile(),
        '-cert',
        leafFile(),
        '-no_nonce',
        '-validity_period',
        '999999999',
        '-reqin',
        asking,
        '-respin',
        file(`${algorithm}.ocspresp`, bytes),
        '-CAfile',
        rootFile(),
        '-verify_other',
        zoneFile(),
      )
    const good = ask(answer({ status: 'good' }))
    assert.match(good.said, /: good/, good.said)
    if (algorithm === 'p256') assert.match(good.said, /verify OK|Response verify OK/)
    assert.match(ask(answer({ status: 'revoked', at: day('2026-11-20'), reason: 'certificateHold' })).said, /revoked[\s\S]*certificateHold/)
  })

  test(`our own ${algorithm} question is answered once: an old answer played again is noticed`, () => {
    const { request, nonce } = makeOcspRequest(leaf.certificate, zone.certificate)
    const read = readOcspRequest(request)
    const bytes = answerOcsp({
      asked: [{ id: read.asked[0]!.id, status: { status: 'good' } }],
      responder,
      nonce: read.nonce!,
      at: NOW,
      goodForSeconds: 60,
    })
    const look = (more: object = {}) => readOcspAnswer(bytes, { of: leaf.certificate, issuer: zone.certificate, nonce, at: NOW, ...more })
    assert.deepEqual([look().status, look().findings], [{ status: 'good' }, []])
    assert.deepEqual(
      look({ nonce: makeOcspRequest(leaf.certificate, zone.certificate).nonce }).findings.map(({ code }) => code),
      ['ocsp.other-nonce'],
    )
    assert.deepEqual(
      look({ at: '2026-11-26T02:02:00.000Z' }).findings.map(({ code }) => code),
      ['ocsp.stale'],
    )
    assert.deepEqual(
      look({ at: '2026-11-26T01:00:00.000Z' }).findings.map(({ code }) => code),
      ['ocsp.future'],
    )
    const impostor = make('冒充的状态服务', 'signing', zone)
    const forged = answerOcsp({
      asked: [{ id: read.asked[0]!.id, status: { status: 'good' } }],
      responder: impostor,
      nonce: read.nonce!,
      at: NOW,
      goodForSeconds: 60,
    })
    assert.ok(
      readOcspAnswer(forged, { of: leaf.certificate, issuer: zone.certificate, nonce, at: NOW }).findings.some(
        ({ code }) => code === 'ocsp.bad-signature',
      ),
    )
    assert.throws(() => readOcspAnswer(bytes, { of: tsa.certificate, issuer: zone.certificate, nonce, at: NOW }), Malformed)
  })

  test(`a detached ${algorithm} signature stands, with a stamp it stands after the certificate has ended, and one byte breaks it`, () => {
    const bytes = Buffer.from('关于开展安全等级自查的通知')
    const cms = signDetached({ bytes, signer: leaf, chain: [zone.certificate], at: NOW })
    const look = (given: Buffer, at: Instant, of = bytes) =>
      checkDetached({ cms: given, bytes: of, roots: [root.certificate], at }).findings.map(({ code }) => code)
    assert.deepEqual(look(cms, NOW), [])
    assert.deepEqual(look(cms, NOW, Buffer.from('关于开展安全等级自查的通告')), ['content.changed'])
    assert.deepEqual(look(cms, day('2028-01-01')), ['certificate.expired', 'certificate.expired', 'certificate.expired'])
    const stamped = withTimeStamp(cms, stampOver(signatureIn(cms)))
    assert.deepEqual(look(stamped, day('2028-01-01')), [])
    if (algorithm === 'p256') {
      const [content, message] = [file('content', bytes), file('cms.der', cms)]
      const checked = openssl(
        'cms',
        '-verify',
        '-inform',
        'DER',
        '-in',
        message,
        '-content',
        content,
        '-binary',
        '-CAfile',
        rootFile(),
        '-purpose',
        'any',
        '-attime',
        '1795658400',
      )
      assert.ok(checked.ok, checked.said)
    }
    const other = withTimeStamp(cms, stampOver(Buffer.from('another signature')))
    assert.ok(look(other, NOW).includes('time-stamp.other-content'))
  })

  test(`openssl asks for and believes an ${algorithm} time stamp`, () => {
    const bytes = Buffer.from('一份证据')
    const asking = join(dir, `${algorithm}.tsq`)
    const content = file('evidence', bytes)
    execFileSync('openssl', ['ts', '-query', '-data', content, algorithm === 'sm2' ? '-sm3' : '-sha256', '-cert', '-out', asking], {
      stdio: 'ignore',
    })
    const answer = stampTime({
      request: execFileSync('cat', [asking]),
      authority: tsa,
      chain: [zone.certificate],
      at: NOW,
      serial: freshSerial(),
    })
    const path = file(`${algorithm}.tsr`, answer)
    assert.match(openssl('ts', '-reply', '-in', path, '-text').said, /Status: Granted/)
    // openssl 3.0 gives no distinguishing name to the SM2 check inside a token; its P-256 tokens it checks whole.
    if (algorithm === 'p256') {
      const checked = openssl(
        'ts',
        '-verify',
        '-queryfile',
        asking,
        '-in',
        path,
        '-CAfile',
        rootFile(),
        '-untrusted',
        zoneFile(),
        '-attime',
        '1795658400',
      )
      assert.match(checked.said, /Verification: OK/)
    }
    const ours = makeTimeStampRequest({ digest: Buffer.alloc(32, 1), hash: 'sm3' })
    const response = stampTime({ request: ours.request, authority: tsa, chain: [zone.certificate], at: NOW, serial: freshSerial() })
    const token = tokenIn(response, { digest: Buffer.alloc(32, 1), nonce: ours.nonce })
    assert.deepEqual(checkTimeStamp({ token, digest: Buffer.alloc(32, 1), roots: [root.certificate] }).findings, [])
    assert.throws(() => tokenIn(response, { digest: Buffer.alloc(32, 1), nonce: '00' }), Malformed)
    assert.throws(() => tokenIn(response, { digest: Buffer.alloc(32, 2), nonce: ours.nonce }), Malformed)
  })

  test(`a raw ${algorithm} signature is openssl's`, () => {
    const { signer, pkcs8 } = newSigner(algorithm)
    const bytes = Buffer.from('message digest')
    if (algorithm === 'sm2') assert.ok(rawSm2({ signer }, bytes, signer.sign(bytes)))
    else {
      const key = file('raw.pub', signer.publicKey.export({ type: 'spki', format: 'pem' }) as string)
      const done = openssl('dgst', '-sha256', '-verify', key, '-signature', file('raw.sig', signer.sign(bytes)), file('raw', bytes))
      assert.ok(done.ok, done.said)
    }
    assert.ok(verifySignature(signerFromPem(pkcs8).publicKey, bytes, signer.sign(bytes)))
    assert.ok(!verifySignature(signer.publicKey, bytes, Buffer.from('3003020101', 'hex')))
  })

  function stampOver(bytes: Buffer): Buffer {
    const { createHash } = process.getBuiltinModule('node:crypto')
    const digest = createHash('sm3').update(bytes).digest()
    const { request, nonce } = makeTimeStampRequest({ digest, hash: 'sm3' })
    return tokenIn(stampTime({ request, authority: tsa, chain: [zone.certificate], at: NOW, serial: freshSerial() }), { digest, nonce })
  }
}
