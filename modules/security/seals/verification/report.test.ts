// What a stranger is told of files that somebody tampered with. The forger here has a seal, a key and a certificate of the
// province, and every file that was ever sealed; only the keys of others are missing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unzipSync, zipSync } from 'fflate'
import { readOfd } from '#kernel/documents/ofd/read-ofd.ts'
import { prepareOfd } from '#kernel/documents/ofd/seal-ofd.ts'
import { readPdf } from '#kernel/documents/pdf/read-pdf.ts'
import { preparePdf, sealPdf } from '#kernel/documents/pdf/seal-pdf.ts'
import type { Instant } from '#kernel/time/day.ts'
import { signDetached } from '#kernel/trust/cms.ts'
import { freshSerial, type Issuer } from '#kernel/trust/issue-certificate.ts'
import { makeSeal, readSeal, readSealSignature, sealInfo, sealSignatureWith, sealWith, signWithSeal } from '#kernel/trust/ses.ts'
import { sm3 } from '#kernel/trust/sm3.ts'
import { makeTimeStampRequest, stampTime, tokenIn } from '#kernel/trust/time-stamp.ts'
import { AT, issuerOf } from '#tests/support/sample-documents.ts'
import { freshDocument } from '#tests/support/sealed-files.ts'
import { pdfProperty } from '../signing/into-pdf.ts'
import type { Registered, Trusting } from './mark.ts'
import { reportOn, type Report } from './report.ts'

const at = AT.toISOString() as Instant
const root = { sm2: issuerOf('全省根', 'root', 'sm2'), p256: issuerOf('全省根', 'root', 'p256') }
const maker = issuerOf('省信息中心', 'seal-maker', 'sm2', root.sm2)
const tsa = issuerOf('时间戳', 'time-stamp', 'sm2', root.sm2)
const holder = (cn: string) => ({ sm2: issuerOf(cn, 'seal', 'sm2', root.sm2), p256: issuerOf(cn, 'seal', 'p256', root.p256) })
const organ = holder('省统计局（模拟）')
const forger = holder('别的单位（模拟）')

const sealOf = (signer: Issuer, name: string, to = '2027-01-01T00:00:00.000Z', by = maker) => {
  const picture = { type: 'png', data: Buffer.from(name), width: 42, height: 42 }
  const times = {
    createdAt: '2026-02-01T00:00:00.000Z' as Instant,
    validFrom: '2026-02-01T00:00:00.000Z' as Instant,
    validTo: to as Instant,
  }
  return makeSeal({
    esId: `43${sm3(name).toString('hex').slice(0, 12).toUpperCase()}`,
    type: 1,
    name,
    ...times,
    picture,
    appliers: [signer.certificate],
    maker: by,
  })
}
const seal = sealOf(organ.sm2, '湖南省统计局（模拟）')
const forged = sealOf(forger.sm2, '别的单位（模拟）')

const trusting: Trusting = { roots: [root.sm2.certificate, root.p256.certificate], others: [], now: at, revoked: () => undefined }
const look = (file: Buffer, more: Partial<Trusting> = {}) => reportOn(file, { ...trusting, ...more })
const codes = ({ findings, signatures }: Report) => [...findings, ...signatures.flatMap((one) => one.findings)].map(({ code }) => code)

const cms = (signer: Issuer) => (bytes: Buffer) => signDetached({ bytes, signer, chain: [], at })
const applied = (pdf: Buffer, esl = seal, by = organ) =>
  signWithSeal({ seal: esl, at, digest: sm3(pdf), property: pdfProperty(pdf), signer: by.sm2 })
const rect = { x: 120, y: 200, width: 42, height: 42 }
const sealedPdf = (pdf = freshDocument('pdf'), extra = applied(pdf), by = organ) =>
  sealPdf({ pdf, page: 1, rect, signer: cms(by.p256), name: '湖南省统计局（模拟）', at: AT, extra })
function sealedOfd(ofd = freshDocument('ofd'), esl = seal, by = organ): Buffer {
  const prepared = prepareOfd({ ofd, seal: esl, stamps: [{ page: 1, ...rect }], at: AT })
  return prepared.finish(signWithSeal({ seal: esl, at, digest: prepared.digest, property: prepared.property, signer: by.sm2 }))
}
/** The package with some files exchanged. */
const repacked = (ofd: Buffer, change: (files: Record<string, Uint8Array>) => void): Buffer => {
  const files = unzipSync(ofd)
  change(files)
  return Buffer.from(zipSync(files, { level: 0 }))
}
const valuePath = (files: Record<string, Uint8Array>) => Object.keys(files).find((name) => name.endsWith('SignedValue.dat'))!

test('what the province sealed is genuine, and the sentence names whose seal it is', () => {
  for (const file of [sealedPdf(), sealedOfd()]) {
    const report = look(file)
    assert.deepEqual([report.verdict, codes(report)], ['good', []])
    assert.match(report.sentence.zh, /是真的，盖章后没有改动过。盖章：湖南省统计局（模拟）。/)
  }
})

test('two seals one after another both stand, and the first says what came after it', () => {
  const report = look(sealedPdf(sealedPdf(), undefined))
  assert.deepEqual([report.verdict, report.signatures.map(({ added }) => added.length)], ['good', [1, 0]])
  assert.equal(look(sealedOfd(sealedOfd())).verdict, 'good')
})

test('a seal carried over from another document is refused, in PDF and in OFD', () => {
  const [mine] = readPdf(sealedPdf()).signatures
  const other = freshDocument('pdf')
  const carried = sealPdf({ pdf: other, page: 1, rect, signer: cms(organ.p256), name: 'x', at: AT, extra: mine!.extra! })
  assert.ok(codes(look(carried)).includes('seal.other-document'))
  const value = readOfd(sealedOfd()).signs[0]!.signedValue!
  const report = look(prepareOfd({ ofd: freshDocument('ofd'), seal, stamps: [{ page: 1, ...rect }], at: AT }).finish(value))
  assert.ok(codes(report).includes('seal.other-document'))
  assert.match(report.sentence.zh, /^不要相信这份文件：盖章之后，文件被人改动过。/)
})

test('whoever has a certificate of their own cannot apply the seal of another organ', () => {
  const pdf = freshDocument('pdf')
  assert.deepEqual(codes(look(sealedPdf(pdf, applied(pdf, seal, forger), forger))), ['seal.not-an-applier'])
  assert.deepEqual(codes(look(sealedPdf(pdf, applied(pdf), forger))), ['signature.two-signers'])
  assert.deepEqual(codes(look(sealedOfd(undefined, seal, forger))), ['seal.not-an-applier'])
  assert.match(look(sealedOfd(undefined, seal, forger)).sentence.zh, /盖章的人无权使用这枚印章/)
})

test('a picture of a seal over somebody’s own signature is told as that person’s signature and no seal', () => {
  const person = { ...issuerOf('张三（模拟）', 'signing', 'p256', root.p256) }
  const drawn = sealPdf({ pdf: freshDocument('pdf'), page: 1, rect, signer: cms(person), name: '湖南省统计局', at: AT })
  const report = look(drawn)
  assert.deepEqual([report.verdict, report.signatures[0]!.kind, report.signatures[0]!.seal], ['signed', 'signature', undefined])
  assert.match(report.sentence.zh, /签名：张三（模拟）。这是个人签名，不是单位盖章/)
})

test('an exchanged picture, a seal of a maker whom nobody trusts and a seal out of its time are refused', () => {
  const read = readSeal(seal)
  const picture = { ...read.picture, data: Buffer.from('another') }
  const redrawn = sealWith(sealInfo({ ...read, picture, appliers: [organ.sm2.certificate] }), read.maker, read.signature)
  assert.deepEqual(codes(look(sealedOfd(undefined, redrawn))), ['seal.changed'])
  const stranger = issuerOf('私刻', 'seal-maker', 'sm2')
  assert.deepEqual(codes(look(sealedOfd(undefined, sealOf(organ.sm2, '湖南省统计局', undefined, stranger)))), ['certificate.untrusted'])
  assert.deepEqual(codes(look(sealedOfd(undefined, sealOf(organ.sm2, '旧章', '2026-06-01T00:00:00.000Z')))), ['seal.expired'])
  // What a reader shows is a file beside the value.
  const shown = repacked(sealedOfd(), (files) => {
    files[Object.keys(files).find((name) => name.endsWith('Seal.esl'))!] = forged
  })
  assert.ok(codes(look(shown)).includes('seal.exchanged'))
})

test('what was added or changed after the seal is refused: shadow updates of a PDF, files of an OFD, a removed signature', () => {
  const pdf = sealedPdf()
  const update = `\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Lang (en) >>\nendobj\nxref\n1 1\n${String(pdf.length + 1).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 20 /Root 1 0 R /Prev ${/startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.toString('latin1'))![1]} >>\nstartxref\n${pdf.length + 60}\n%%EOF\n`
  for (const file of [Buffer.concat([pdf, Buffer.from(update)]), Buffer.concat([pdf, Buffer.from('shadow')])])
    assert.match(look(file).verdict, /^(bad|unreadable)$/)
  const changed = repacked(sealedOfd(), (files) => {
    const content = Object.keys(files).find((name) => name.endsWith('Content.xml'))!
    files[content] = Buffer.from(Buffer.from(files[content]!).toString().replace('份', '章'))
  })
  assert.ok(codes(look(changed)).includes('ofd.file-changed'))
  const grown = repacked(sealedOfd(), (files) => {
    files['Doc_0/Pages/Page_1/Content.xml'] = Buffer.from('<x/>')
  })
  assert.ok(codes(look(grown)).length > 0)
})

test('truncated and bloated values, and one on another curve, are refused and never a fault', () => {
  const value = readOfd(sealedOfd()).signs[0]!.signedValue!
  const curved = issuerOf('别的曲线', 'seal', 'p256', root.p256)
  const { toSign, signature } = readSealSignature(value)
  const values = [
    Buffer.alloc(0),
    value.subarray(0, 700),
    Buffer.concat([value, Buffer.alloc(1)]),
    Buffer.concat([Buffer.from('3084ffffffff', 'hex'), value]),
    Buffer.alloc(600_000, 0x30),
    sealSignatureWith(toSign, curved.certificate, signature),
  ]
  for (const bad of values) {
    const file = repacked(sealedOfd(), (files) => {
      files[valuePath(files)] = bad
    })
    const report = look(file)
    assert.deepEqual([report.verdict, codes(report).includes('signature.unreadable')], ['bad', true])
  }
  const pdf = freshDocument('pdf')
  for (const extra of values.slice(1)) {
    if (extra.length > 100_000) continue
    assert.equal(look(sealedPdf(pdf, extra)).verdict, 'bad')
  }
})

test('a revoked certificate or a cancelled seal is forgiven only where a stamp proves that the seal came before', () => {
  const gone = { at: '2026-11-27T00:00:00.000Z' as Instant, reason: 'cessationOfOperation' }
  const revoked: Trusting['revoked'] = ({ serial }) => (serial === organ.sm2.certificate.serial ? gone : undefined)
  const later = '2026-12-01T00:00:00.000Z' as Instant
  const plain = sealedOfd()
  assert.deepEqual(codes(look(plain, { revoked, now: later })), ['time.unproved'])
  const prepared = prepareOfd({ ofd: freshDocument('ofd'), seal, stamps: [{ page: 1, ...rect }], at: AT })
  const { toSign, signature } = readSealSignature(
    signWithSeal({ seal, at, digest: prepared.digest, property: prepared.property, signer: organ.sm2 }),
  )
  const { request, nonce } = makeTimeStampRequest({ digest: sm3(signature), hash: 'sm3' })
  const token = tokenIn(stampTime({ request, authority: tsa, chain: [], at, serial: freshSerial() }), { digest: sm3(signature), nonce })
  const stamped = prepared.finish(sealSignatureWith(toSign, organ.sm2.certificate, signature, token))
  assert.deepEqual(codes(look(stamped, { revoked, now: later })), [])
  const compromised: Trusting['revoked'] = (one) => (revoked(one) ? { ...gone, reason: 'keyCompromise' } : undefined)
  assert.deepEqual(codes(look(stamped, { revoked: compromised, now: later })), ['certificate.revoked'])
  const registered = (standing: Partial<Registered>) => () => ({
    kind: 'name' as const,
    atSigning: 'enabled' as const,
    now: 'enabled' as const,
    ...standing,
  })
  assert.deepEqual(codes(look(stamped, { registered: registered({ now: 'cancelled' }) })), [])
  assert.match(look(stamped, { registered: registered({ now: 'cancelled' }) }).signatures[0]!.summary.zh, /现已注销，盖章时有效/)
  assert.deepEqual(codes(look(plain, { registered: registered({ now: 'cancelled' }) })), ['time.unproved'])
  assert.deepEqual(codes(look(stamped, { registered: registered({ atSigning: 'disabled' }) })), ['seal.not-in-use-then'])
  assert.deepEqual(codes(look(stamped, { registered: () => null })), ['seal.not-filed'])
})

test('a time ahead of the clock, a file without a seal, a photograph and an empty file are each said plainly', () => {
  assert.deepEqual(codes(look(sealedOfd(), { now: '2026-11-20T00:00:00.000Z' as Instant })), ['time.ahead'])
  assert.match(look(freshDocument('pdf')).sentence.zh, /没有电子印章或签名，无法证明是真的/)
  for (const file of [Buffer.alloc(0), Buffer.from('\xff\xd8\xff\xe0 a photograph', 'latin1'), Buffer.from('PK\x03\x04 broken')]) {
    const report = look(file)
    assert.equal(report.verdict, 'unreadable')
    assert.match(report.sentence.zh, /^这份文件无法核验：/)
  }
  const unfinished = preparePdf({ pdf: freshDocument('pdf'), page: 1, name: 'x', at: AT }).finish(Buffer.alloc(0))
  assert.equal(look(unfinished).verdict, 'bad')
})
