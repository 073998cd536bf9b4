// OFD written, sealed by one and then another, and read back.
import { test } from 'node:test'
import { deepEqual, equal, ok, throws } from 'node:assert/strict'
import fc from 'fast-check'
import { sm3 } from '../../trust/sm3.ts'
import { AT, sampleOfd } from '#tests/support/sample-documents.ts'
import { Unreadable } from '../finding.ts'
import { writePng } from '../picture/png.ts'
import { pack, unpack } from './package.ts'
import { readOfd } from './read-ofd.ts'
import { prepareOfd, sealOfd } from './seal-ofd.ts'
import { writeOfd } from './write-ofd.ts'

const png = writePng({ width: 2, height: 2, rgba: Buffer.from('ff0000ff00ff00800000ff40ffffff00', 'hex') })
const signer = ({ digest }: { digest: Buffer }) => Buffer.concat([Buffer.from('signed '), digest])

test('what was written is read: title, pages with their text and size, attachments', () => {
  const { title, pages, attachments, signs, findings } = readOfd(sampleOfd(png))
  equal(title, '关于开展电子印章试点工作的通知')
  deepEqual(
    pages.map(({ text }) => text),
    ['湖南省数据局（模拟）文件\n关于开展电子印章试点工作的通知\n各市州数据局： <1 & 2>', '附件说明'],
  )
  deepEqual([pages[0]!.width_mm, pages[0]!.height_mm], [210, 297])
  deepEqual(
    attachments.map(({ name, bytes }) => [name, bytes.toString()]),
    [['名单.txt', '甲 乙 丙']],
  )
  deepEqual([signs, findings], [[], []])
})

test('the same draft makes the same bytes', () => ok(sampleOfd(png).equals(sampleOfd(png))))

test('text of any letters is read as it was written, or refused for its control characters', () => {
  const letters = fc.oneof(
    fc.constantFrom('<', '&', '>', '"', "'", ']]>', '&lt;', '&#65;'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  )
  const texts = fc.array(letters).map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, fc.string(), (text, title) => {
      const item = { kind: 'text', text, x: 1, y: 9, size: 5, font: '宋体' } as const
      try {
        const { pages } = readOfd(writeOfd({ title, at: AT, pages: [{ width_mm: 10, height_mm: 10, items: [item] }] }))
        equal(pages[0]!.text, text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'))
      } catch (error) {
        ok(error instanceof Unreadable && error.finding.code === 'ofd.letters')
      }
    }),
    { numRuns: 40 },
  )
})

test('one signs, another signs, then the seal: each holds every file that stood there, the earlier signatures among them', () => {
  const first = sealOfd({ ofd: sampleOfd(png), signer, at: AT })
  const second = sealOfd({ ofd: first, signer, at: AT, provider: { name: '省数据局签名程序', version: '1.0' } })
  const stamps = [
    { page: 1, x: 120, y: 200, width: 42, height: 42 },
    { page: 2, x: 0, y: 100, width: 20, height: 42 },
  ]
  const sealed = sealOfd({ ofd: second, seal: Buffer.from('a seal'), stamps, signer, at: AT })
  const { signs, findings } = readOfd(sealed)
  deepEqual(findings, [])
  deepEqual(
    signs.map(({ id, kind, at }) => [id, kind, at]),
    [
      ['s001', 'sign', '2026-11-26T10:00:00'],
      ['s002', 'sign', '2026-11-26T10:00:00'],
      ['s003', 'seal', '2026-11-26T10:00:00'],
    ],
  )
  deepEqual(signs[2]!.stamps, stamps)
  deepEqual(
    signs.map(({ seal }) => seal?.toString()),
    [undefined, undefined, 'a seal'],
  )
  equal(signs[1]!.provider, '省数据局签名程序')
  for (const { digest, signedBytes, signedValue } of signs) {
    ok(sm3(signedBytes).equals(digest))
    ok(signedValue!.equals(signer({ digest })))
  }
  const paths = [...unpack(sealed).files.keys()]
  deepEqual(
    paths.filter((path) => !signs[2]!.references.includes(path)),
    ['Doc_0/Signs/Signatures.xml', 'Doc_0/Signs/Sign_2/Signature.xml', 'Doc_0/Signs/Sign_2/SignedValue.dat'],
  )
})

test('the signature may be made elsewhere: what to sign is handed out, the value put in later', () => {
  const { digest, signedBytes, property, finish } = prepareOfd({ ofd: sampleOfd(png), at: AT, seal: Buffer.from('a seal') })
  ok(sm3(signedBytes).equals(digest))
  equal(property, '/Doc_0/Signs/Sign_0/Signature.xml')
  const [sign] = readOfd(finish(Buffer.from('value'))).signs
  equal(sign!.signedValue?.toString(), 'value')
  ok(sign!.digest.equals(digest))
})

test('another program’s prefix and relative paths are read and sealed too', () => {
  const { files } = unpack(sampleOfd(png))
  for (const [path, bytes] of files)
    if (path.endsWith('.xml')) files.set(path, Buffer.from(bytes.toString().replaceAll('ofd:', 'x:').replace('xmlns:ofd', 'xmlns:x')))
  const sealed = sealOfd({ ofd: pack(files, AT), signer, at: AT })
  deepEqual([readOfd(sealed).findings, readOfd(sealed).signs.length, readOfd(sealed).pages[1]!.text], [[], 1, '附件说明'])
})

test('what cannot be written or sealed is refused with words', () => {
  const page = { width_mm: 210, height_mm: 297, items: [] }
  throws(() => writeOfd({ title: '空', at: AT, pages: [] }), /1 to 2000 pages/)
  throws(() => writeOfd({ title: '空', at: AT, pages: [{ ...page, width_mm: -1 }] }), Unreadable)
  throws(() => writeOfd({ title: '响\u0007铃', at: AT, pages: [page] }), Unreadable)
  throws(() => sealOfd({ ofd: sampleOfd(png), signer, at: AT, stamps: [{ page: 3, x: 0, y: 0, width: 1, height: 1 }] }), /has 2 pages/)
  throws(() => sealOfd({ ofd: Buffer.from('no zip'), signer, at: AT }), Unreadable)
})
