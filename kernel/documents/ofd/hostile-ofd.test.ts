// Attacks on OFD packages and their signatures. Each is told or refused; nothing that is thrown is anything but Unreadable.
import { test } from 'node:test'
import { deepEqual, equal, ok } from 'node:assert/strict'
import { crc32, deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { AT, sampleOfd } from '#tests/support/sample-documents.ts'
import { Unreadable } from '../finding.ts'
import { writePng } from '../picture/png.ts'
import { pack, unpack } from './package.ts'
import { readOfd } from './read-ofd.ts'
import { prepareOfd, sealOfd } from './seal-ofd.ts'
import { parseXml } from './xml.ts'

const png = writePng({ width: 2, height: 2, rgba: Buffer.from('ff0000ff00ff00800000ff40ffffff00', 'hex') })
const signer = ({ digest }: { digest: Buffer }) => digest
const stamps = [{ page: 1, x: 120, y: 200, width: 42, height: 42 }]
const sealed = sealOfd({ ofd: sampleOfd(png), seal: Buffer.from('a seal'), stamps, signer, at: AT })
const twice = sealOfd({ ofd: sealed, signer, at: AT })
const PAGE = 'Doc_0/Pages/Page_0/Content.xml'

const codes = (ofd: Buffer): string[] => {
  try {
    return readOfd(ofd).findings.map(({ code }) => code)
  } catch (error) {
    if (error instanceof Unreadable) return [error.finding.code]
    throw error
  }
}

/** The package with files changed, added or (undefined) taken away. */
function changed(ofd: Buffer, changes: Readonly<Record<string, string | Buffer | undefined>>): Buffer {
  const { files } = unpack(ofd)
  for (const [path, bytes] of Object.entries(changes))
    if (bytes === undefined) files.delete(path)
    else files.set(path, Buffer.from(bytes))
  return pack(files, AT)
}
const textAt = (ofd: Buffer, path: string) => unpack(ofd).files.get(path)!.toString()

/** A zip written by hand: what the two lists say may differ. */
type Raw = { name: string; body?: Buffer; method?: number; localName?: string; size?: number; flags?: number }
function zipped(entries: readonly Raw[], between = Buffer.alloc(0)): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, body = Buffer.from('x'), method = 0, localName = name, size, flags = 0 } of entries) {
    const packed = method === 8 ? deflateRawSync(body) : body
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(flags, 2)
    shared.writeUInt16LE(method, 4)
    shared.writeUInt32LE(crc32(body), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(size ?? body.length, 18)
    shared.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.from(shared)
    local.writeUInt16LE(Buffer.byteLength(localName), 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    directory.push(Buffer.from('504b01021400', 'hex'), shared, rest, Buffer.from(name))
    const record = Buffer.concat([Buffer.from('504b0304', 'hex'), local, Buffer.from(localName), packed, between])
    parts.push(record)
    at += record.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.from('504b0506000000000000000000000000000000000000', 'hex')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, listed, end])
}

test('a file changed, taken away or added after the seal is told by its name', () => {
  deepEqual(codes(sealed), [])
  const altered = changed(sealed, { [PAGE]: textAt(sealed, PAGE).replace('通知', '通报') })
  deepEqual(codes(altered), ['ofd.file-changed'])
  deepEqual(readOfd(altered).signs[0]!.mismatched, [PAGE])
  ok(readOfd(altered).findings[0]!.words.zh.includes(PAGE))
  deepEqual(codes(changed(sealed, { 'Doc_0/Res/picture_1.png': undefined })), ['ofd.file-missing'])
  deepEqual(codes(changed(sealed, { 'Doc_0/Annots/Annotations.xml': '<a/>' })), ['ofd.file-uncovered'])
  deepEqual(readOfd(changed(sealed, { 'a.xml': '<a/>' })).signs[0]!.uncovered, ['a.xml'])
})

test('a signature wrapped: a page pointed elsewhere, references redirected or listed twice, a list of signatures of another’s making', () => {
  const other = textAt(sealed, 'Doc_0/Document.xml').replace(PAGE.slice(6), 'Signs/Sign_0/Page.xml')
  ok(
    codes(changed(sealed, { 'Doc_0/Document.xml': other, 'Doc_0/Signs/Sign_0/Page.xml': textAt(sealed, PAGE) })).includes(
      'ofd.file-changed',
    ),
  )
  const signature = 'Doc_0/Signs/Sign_0/Signature.xml'
  const redirected = changed(sealed, {
    [signature]: textAt(sealed, signature).replace(`/${PAGE}`, '/Doc_0/kept.xml'),
    'Doc_0/kept.xml': textAt(sealed, PAGE),
  })
  ok(codes(redirected).includes('ofd.file-uncovered'))
  ok(!readOfd(redirected).signs[0]!.digest.equals(readOfd(redirected).signs[0]!.signedValue!), 'and the signed digest no longer fits')
  const doubled = textAt(sealed, signature).replace(/<ofd:Reference .*?<\/ofd:Reference>/, '$&$&')
  ok(codes(changed(sealed, { [signature]: doubled })).includes('ofd.two-references'))
  const list = 'Doc_0/Signs/Signatures.xml'
  ok(codes(changed(sealed, { [list]: textAt(sealed, list).replace(/<ofd:Signature .*?\/>/, '$&$&') })).includes('ofd.sign-twice'))
  const elsewhere = textAt(twice, 'Doc_0/Signs/Sign_1/Signature.xml').replace('/Doc_0/Signs/Sign_1/SignedValue.dat', '/Doc_0/evil.xml')
  ok(codes(changed(twice, { 'Doc_0/Signs/Sign_1/Signature.xml': elsewhere, 'Doc_0/evil.xml': '<a/>' })).includes('ofd.sign-elsewhere'))
})

test('a signature that covers nothing, or by a digest that is no longer safe, holds nothing', () => {
  const signature = 'Doc_0/Signs/Sign_0/Signature.xml'
  const empty = textAt(sealed, signature).replace(/<ofd:Reference .*<\/ofd:Reference>/, '')
  equal(
    codes(changed(sealed, { [signature]: empty })).filter((code) => code === 'ofd.file-uncovered').length,
    unpack(sealed).files.size - 4,
  )
  ok(codes(changed(sealed, { [signature]: textAt(sealed, signature).replace('1.2.156.10197.1.401', 'MD5') })).includes('ofd.digest-method'))
})

test('signatures taken away, or left in the package and not listed, are told', () => {
  const list = 'Doc_0/Signs/Signatures.xml'
  ok(codes(changed(twice, { [list]: textAt(twice, list).replace(/<ofd:Signature [^>]*s001[^>]*>/, '') })).includes('ofd.sign-unlisted'))
  ok(codes(changed(twice, { 'Doc_0/Signs/Sign_0/SignedValue.dat': undefined })).includes('ofd.no-value'))
  deepEqual(codes(changed(sealed, { 'OFD.xml': textAt(sealed, 'OFD.xml').replace(/<ofd:Signatures>.*<\/ofd:Signatures>/, '') })), [
    'ofd.sign-unlisted',
  ])
})

test('a seal taken from another document does not fit: the digest that it signed is another', () => {
  const other = prepareOfd({ ofd: sampleOfd(png, '另一份文件'), seal: Buffer.from('a seal'), stamps, at: AT })
  const moved = changed(sealed, { 'Doc_0/Signs/Sign_0/SignedValue.dat': other.digest })
  const [sign] = readOfd(moved).signs
  ok(!sign!.signedValue!.equals(sign!.digest))
  const whole = changed(sealed, {
    'Doc_0/Signs/Sign_0/SignedValue.dat': other.digest,
    'Doc_0/Signs/Sign_0/Signature.xml': other.signedBytes,
  })
  ok(codes(whole).includes('ofd.file-changed'), 'its Signature.xml holds the other document’s digests')
})

test('a signature that covers the list of signatures closes the document', () => {
  const signature = 'Doc_0/Signs/Sign_0/Signature.xml'
  const closing = textAt(sealed, signature)
    .replace('<ofd:References ', '$&')
    .replace('</ofd:References>', '<ofd:Reference FileRef="/Doc_0/Signs/Signatures.xml"><ofd:CheckValue/></ofd:Reference></ofd:References>')
  deepEqual(
    (() => {
      try {
        sealOfd({ ofd: changed(sealed, { [signature]: closing }), signer, at: AT })
      } catch (error) {
        return (error as Unreadable).finding.code
      }
      return undefined
    })(),
    'ofd.closed',
  )
})

test('two entries of one name, names that are one in some places, and two lists that differ are refused', () => {
  for (const entries of [
    [{ name: 'a' }, { name: 'a' }],
    [{ name: 'OFD.xml' }, { name: 'ofd.XML' }],
    [{ name: 'caf\u00e9' }, { name: 'cafe\u0301' }],
    [{ name: 'OFD.xml', localName: 'OFE.xml' }],
  ])
    deepEqual(codes(zipped(entries)), ['zip.two-faced'], JSON.stringify(entries))
  const overlapping = zipped([{ name: 'a' }, { name: 'b' }])
  overlapping.writeUInt32LE(0, overlapping.lastIndexOf('b') - 4)
  ok(['zip.two-faced', 'zip.broken'].includes(codes(overlapping)[0]!))
})

test('paths that lead out of the package, absolute paths and letters that systems read differently are refused', () => {
  for (const name of [
    '../x',
    '/etc/passwd',
    'a/../../x',
    'a\\b',
    'C:x',
    'a//b',
    'a/./b',
    'a\0b',
    'a\u202e'.slice(0, 1) + '\u0001',
    'x.',
    'x ',
    '',
    'a'.repeat(600),
  ])
    deepEqual(codes(zipped([{ name }])), ['zip.path'], name)
})

test('zip bombs are refused while they are unpacked, whatever their headers say', () => {
  const zeros = Buffer.alloc(12 * 2 ** 20)
  deepEqual(codes(zipped([{ name: 'a', body: zeros, method: 8 }])), ['zip.too-large'])
  deepEqual(codes(zipped([{ name: 'a', body: zeros, method: 8, size: 10 }])), ['zip.too-large'])
  const many = Array.from({ length: 5_001 }, (_, n) => ({ name: `f${n}`, body: Buffer.alloc(0) }))
  deepEqual(codes(zipped(many)), ['zip.too-large'])
  deepEqual(codes(zipped([{ name: 'a', flags: 1 }])), ['zip.broken'], 'encrypted')
  deepEqual(codes(zipped([{ name: 'a', method: 12 }])), ['zip.broken'], 'another method')
})

test('bytes between the files are told; a comment at the end, or bytes after it, are refused', () => {
  const files = [...unpack(sealed).files].map(([name, body]) => ({ name, body }))
  deepEqual(codes(zipped(files)), [])
  deepEqual(codes(zipped(files, Buffer.alloc(100))), ['zip.hidden-bytes'])
  deepEqual(codes(Buffer.concat([sealed, Buffer.from('x')])), ['zip.broken'])
  deepEqual(codes(Buffer.concat([Buffer.from('x'), sealed])), ['zip.broken'])
})

test('XML with a document type, entities, another encoding, a second mark of order, a foreign namespace or no end is refused', () => {
  const code = (text: string | Buffer) => {
    try {
      parseXml(Buffer.from(text), 'a.xml')
    } catch (error) {
      if (error instanceof Unreadable) return error.finding.code
      throw error
    }
    return undefined
  }
  for (const text of [
    '<!DOCTYPE a><a/>',
    '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
    '<a>&x;</a>',
    '<a>& </a>',
    '<a b="&bad;"/>',
    '<a>&#0;</a>',
    '<a>&#xd800;</a>',
    '<?xml version="1.0" encoding="GBK"?><a/>',
    '\ufeff\ufeff<a/>',
    Buffer.from('\ufeff<a/>', 'utf16le'),
    Buffer.from('<a>\xff</a>', 'latin1'),
    '<x:a/>',
    '<a><b></a></b>',
    '<a/><b/>',
    '<a b="1" b="2"/>',
    '<a',
    '',
    `${'<a>'.repeat(60)}${'</a>'.repeat(60)}`,
    `${'<a>'.repeat(100_000)}`,
  ])
    equal(code(text), 'ofd.xml', String(text).slice(0, 40))
  equal(code('\ufeff<a/>'), undefined, 'one mark of order is allowed')
  equal(parseXml(Buffer.from('<a xmlns="http://evil"><Reference/></a>'), 'a').children[0]!.name, '{http://evil}Reference')
  equal(parseXml(Buffer.from('<a>1<![CDATA[&amp;<b>]]>&amp;2</a>'), 'a').text, '1&amp;<b>&2')
})

test('any file changed by a byte is noticed', () => {
  const { files } = unpack(sealed)
  const covered = readOfd(sealed).signs[0]!.references
  fc.assert(
    fc.property(fc.constantFrom(...covered), fc.nat(), fc.integer({ min: 1, max: 255 }), (path, place, flip) => {
      const bytes = Buffer.from(files.get(path)!)
      bytes[place % bytes.length]! ^= flip
      ok(codes(pack(new Map([...files, [path, bytes]]), AT)).length > 0)
    }),
    { numRuns: 150 },
  )
})

test('whatever the bytes, the reader answers or refuses with Unreadable', () => {
  fc.assert(
    fc.property(fc.nat(sealed.length), fc.nat(40), fc.uint8Array({ maxLength: 20 }), (at, length, put) => {
      codes(Buffer.concat([sealed.subarray(0, at), put, sealed.subarray(at + length)]))
      codes(sealed.subarray(0, at))
      const altered = Buffer.from(sealed)
      altered.set(put.subarray(0, altered.length - at), at)
      codes(altered)
    }),
    { numRuns: 300 },
  )
  // The same on the XML inside a package that is well made.
  const texts = [
    'OFD.xml',
    'Doc_0/Document.xml',
    'Doc_0/Signs/Signatures.xml',
    'Doc_0/Signs/Sign_0/Signature.xml',
    PAGE,
    'Doc_0/Attachs/Attachments.xml',
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.nat(30),
      fc.constantFrom('', '..', '/../x', '<a>', '<b/>', '"', '&#1;', 'NaN', '9e999'),
      (path, place, length, put) => {
        const text = textAt(sealed, path)
        const at = place % text.length
        codes(changed(sealed, { [path]: text.slice(0, at) + put + text.slice(at + length) }))
      },
    ),
    { numRuns: 300 },
  )
})
