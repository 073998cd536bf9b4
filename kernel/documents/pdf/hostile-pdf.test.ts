// Attacks on signed PDFs: content changed or added after the signature, hidden before it, a signature wrapped, a range with a
// gap, two readings of one file. Each is told or refused; nothing that is thrown is anything but Unreadable.
import { test } from 'node:test'
import { deepEqual, equal, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { checkDetached } from '../../trust/cms.ts'
import { AT, cmsSigner, samplePdf } from '#tests/support/sample-documents.ts'
import { Unreadable } from '../finding.ts'
import { type PdfReport } from './signed-pdf.ts'
import { readPdf } from './read-pdf.ts'
import { sealPdf } from './seal-pdf.ts'

const { signer, roots } = cmsSigner()
const plain = samplePdf({ pages: 2 })
const signed = sealPdf({
  pdf: plain,
  page: 1,
  rect: { x: 20, y: 200, width: 40, height: 40 },
  signer,
  name: '省数据局（模拟）',
  at: AT,
  room: 2_048,
})
const HOLDER = readPdf(signed).revisions[1]!.objects.at(-1)!

const codes = (pdf: Buffer): string[] => {
  try {
    return readPdf(pdf).findings.map(({ code }) => code)
  } catch (error) {
    if (error instanceof Unreadable) return [error.finding.code]
    throw error
  }
}

/** What a verifier would believe: no finding and every signature good over the bytes that it says it covers. */
const stands = ({ signatures, findings }: PdfReport) =>
  findings.length === 0 &&
  signatures.length > 0 &&
  signatures.every(({ cms, signedBytes }) => {
    try {
      return checkDetached({ cms, bytes: signedBytes, roots, at: AT.toISOString() as never }).findings.length === 0
    } catch {
      return false
    }
  })

/** An update written by hand behind a PDF. */
function updated(pdf: Buffer, objects: Readonly<Record<number, string>>, trailer = ''): Buffer {
  let text = ''
  const rows = Object.entries(objects).map(([number, body]) => {
    const row = `${number} 1\n${String(pdf.length + text.length).padStart(10, '0')} 00000 n \n`
    text += `${number} 0 obj\n${body}\nendobj\n`
    return row
  })
  const previous = /startxref\n(\d+)\n%%EOF\n$/.exec(pdf.toString('latin1'))![1]
  const xref = `xref\n${rows.join('')}trailer\n<</Size 90/Root 1 0 R/Prev ${previous}${trailer}>>\n`
  return Buffer.concat([pdf, Buffer.from(`${text}${xref}startxref\n${pdf.length + text.length}\n%%EOF\n`, 'latin1')])
}

/** The same bytes with a text put in the place of another of the same length. */
function swapped(pdf: Buffer, from: string, to: string): Buffer {
  equal(from.length, to.length)
  const text = pdf.toString('latin1')
  ok(text.includes(from), from)
  return Buffer.from(text.replace(from, to), 'latin1')
}

const objectIn = (pdf: Buffer, number: number) => {
  const text = pdf.toString('latin1')
  const from = text.lastIndexOf(`\n${number} 0 obj\n`)
  return text.slice(from + `\n${number} 0 obj\n`.length, text.indexOf('\nendobj', from))
}

const stream = (text: string) => `<</Length ${text.length}>>\nstream\n${text}\nendstream`

test('the signed document stands as it is', () => ok(stands(readPdf(signed))))

test('a page’s content replaced by an update is told, and so is a page swapped for another', () => {
  deepEqual(codes(updated(signed, { 5: stream('BT /F1 24 Tf 72 700 Td (pay 900 yuan) Tj ET') })), ['pdf.changed-after'])
  deepEqual(codes(updated(signed, { 4: objectIn(signed, 4).replace('5 0 R', '7 0 R') })), ['pdf.changed-after'])
  deepEqual(codes(updated(signed, { 2: '<</Type/Pages/Count 1/MediaBox[0 0 595.28 841.89]/Kids[6 0 R]>>' })), ['pdf.changed-after'])
})

test('content that waits in the signed bytes and is switched on later (shadow content) is told', () => {
  // Object 40 was there before the signature, named by nothing; the update lets the page draw it.
  const before = updated(plain, { 40: stream('BT /F1 24 Tf 72 700 Td (pay 900 yuan) Tj ET') })
  const shadow = sealPdf({ pdf: before, page: 1, signer, name: '甲', at: AT, room: 2_048 })
  ok(stands(readPdf(shadow)))
  deepEqual(codes(updated(shadow, { 4: objectIn(shadow, 4).replace('5 0 R', '40 0 R') })), ['pdf.changed-after'])
  // Only the table changes: number 5 means again the bytes of an earlier state, which the signature covers as well.
  const restored = updated(updated(plain, { 5: stream('BT /F1 24 Tf 72 700 Td (pay 900 yuan) Tj ET') }), { 5: objectIn(plain, 5) })
  const old = sealPdf({ pdf: restored, page: 1, signer, name: '甲', at: AT, room: 2_048 })
  ok(stands(readPdf(old)))
  const place = String(old.indexOf('\n5 0 obj', plain.length - 10) + 1).padStart(10, '0')
  const text = updated(old, {}).toString('latin1')
  const pointing = (to: string) => Buffer.from(text.replace(/(?<=xref\n)(?=trailer[^]{0,80}%%EOF\n$)/, `5 1\n${to} 00000 n \n`), 'latin1')
  deepEqual(codes(pointing(place)), ['pdf.changed-after'])
  deepEqual(codes(pointing('0000000009')), ['pdf.broken'])
})

test('an annotation, a script, a form or an object that nobody needs, added after, is told', () => {
  const noted = updated(signed, {
    4: objectIn(signed, 4).replace(/\/Annots \[(.*?)\]/, '/Annots [$1 80 0 R]'),
    80: '<</Type/Annot/Subtype/FreeText/Rect[0 0 500 500]/Contents(900)>>',
  })
  deepEqual(codes(noted).sort(), ['pdf.added-after', 'pdf.changed-after'])
  deepEqual(codes(updated(signed, { 1: objectIn(signed, 1).replace('/Pages', '/OpenAction<</S/JavaScript/JS(1)>>/Pages') })), [
    'pdf.changed-after',
  ])
  deepEqual(codes(updated(signed, { 80: stream('q') })), ['pdf.added-after'])
  const empty = updated(signed, {
    1: objectIn(signed, 1).replace(`${HOLDER} 0 R`, `${HOLDER} 0 R 80 0 R`),
    80: '<</Type/Annot/Subtype/Widget/FT/Sig/T(x)/Rect[0 0 500 500]>>',
  })
  deepEqual(codes(empty).sort(), ['pdf.added-after', 'pdf.changed-after'], 'a field that nobody signed is no signature')
})

test('the catalog exchanged, the signature taken away, its field or its value rewritten: told', () => {
  ok(
    codes(
      Buffer.from(
        updated(signed, { 80: objectIn(signed, 1) })
          .toString('latin1')
          .replace(/Root 1 0 R(?!.*Root)/s, 'Root 80 0 R'),
        'latin1',
      ),
    ).includes('pdf.root-replaced'),
  )
  deepEqual(codes(updated(signed, { 1: objectIn(plain, 1) })), ['pdf.signature-removed'])
  ok(
    codes(updated(signed, { [HOLDER]: objectIn(signed, HOLDER).replace('/Rect [', '/Rect [0 0 10 10] /Was [') })).includes(
      'pdf.changed-after',
    ),
  )
})

test('a signature wrapped: its value moved behind the content that is shown is told', () => {
  // The old signature dictionary is copied into a new object with the old range; the copy lies in bytes that it does not cover.
  const value = HOLDER - 1
  ok(codes(updated(signed, { [value]: objectIn(signed, value) })).includes('pdf.byte-range'))
  const other = sealPdf({ pdf: samplePdf(), page: 1, signer, name: '乙', at: AT, room: 2_048 })
  const borrowed = readPdf(other).signatures[0]!.cms.toString('hex')
  const moved = Buffer.from(signed.toString('latin1').replace(/<[0-9a-f]{4096}>/, `<${borrowed.padEnd(4_096, '0')}>`), 'latin1')
  deepEqual(codes(moved), [])
  ok(!stands(readPdf(moved)), 'a signature from another document does not hold for these bytes')
})

test('a range that leaves a gap, overlaps, runs out of the file or does not begin at its beginning is told', () => {
  const [range] = /\[0 \d+ \d+ \d+\] *(?=\/Contents)/.exec(signed.toString('latin1')) ?? []
  const [, a, b, c] = /\[(?:0) (\d+) (\d+) (\d+)\]/.exec(range!)!.map(Number) as [number, number, number, number]
  for (const wrong of [
    [0, a - 10, b, c],
    [0, a, b + 10, c - 10],
    [0, a, b - 10, c + 10],
    [0, a + 10, b, c],
    [1, a - 1, b, c],
    [0, a, b, c + 1],
    [0, 0, 0, 0],
    [0, a, b, -c],
  ])
    deepEqual(codes(swapped(signed, range!, `[${wrong.join(' ')}]`.padEnd(range!.length))), ['pdf.byte-range'], wrong.join(' '))
  deepEqual(codes(swapped(signed, range!, `[0 ${a} ${b} ${c - 3}]`.padEnd(range!.length))), ['pdf.half-covered'])
})

test('bytes behind the value, behind the end, and a value that is cut are told; a key written twice is refused', () => {
  deepEqual(codes(Buffer.from(signed.toString('latin1').replace(/00>(?=\s*\/)/, '0f>'), 'latin1')), ['pdf.contents'])
  deepEqual(codes(Buffer.concat([signed, Buffer.from('<html>')])), ['pdf.trailing-bytes'])
  deepEqual(codes(Buffer.from(signed.toString('latin1').replace(/\/Contents <30/, '/Contents <31'), 'latin1')), ['pdf.contents'])
  deepEqual(codes(swapped(signed, '/Filter /Adobe.PPKLite', '/Contents <00>/T(1234)')), ['pdf.two-keys'])
})

test('two fields that show one signature, and a look that would hide a page, are told', () => {
  const shared = updated(signed, {
    1: objectIn(signed, 1).replace(`${HOLDER} 0 R`, `${HOLDER} 0 R 80 0 R`),
    80: objectIn(signed, HOLDER).replace(/\/T <.*?>/, '/T (x)'),
  })
  ok(codes(shared).includes('pdf.shared-signature'))
  const wide = sealPdf({ pdf: signed, page: 1, rect: { x: 10, y: 10, width: 150, height: 50 }, signer, name: '乙', at: AT })
  deepEqual(codes(wide), ['pdf.large-look'])
})

test('files that are cut, ring-shaped, bottomless or no PDF at all are refused with words', () => {
  for (const length of [0, 1, 8, 20, plain.length - 30, signed.length - 40]) ok(codes(signed.subarray(0, length)).length > 0)
  deepEqual(codes(Buffer.from('PK\x03\x04 no pdf')), ['pdf.not-a-pdf'])
  const previous = /startxref\n(\d+)/.exec(plain.toString('latin1'))![1]!
  const ring = Buffer.from(plain.toString('latin1').replace('/Size', `/Prev ${previous} /Size`), 'latin1')
  deepEqual(codes(ring), ['pdf.broken'])
  const deep = updated(plain, { 80: '['.repeat(20_000) + ']'.repeat(20_000) }, '/Info 80 0 R')
  ok(Array.isArray(codes(deep)))
  deepEqual(codes(updated(plain, { 1: `<</Type/Catalog/Pages ${'['.repeat(9_000)}` })), ['pdf.broken'])
  deepEqual(codes(updated(plain, { 2: '<</Type/Pages/Kids[2 0 R]>>' })), ['pdf.broken'])
})

test('any byte changed in what is covered is noticed', () => {
  const { byteRange } = readPdf(signed).signatures[0]!
  const covered = fc.nat(byteRange[1] + byteRange[3] - 1).map((n) => (n < byteRange[1] ? n : n - byteRange[1] + byteRange[2]))
  fc.assert(
    fc.property(covered, fc.integer({ min: 1, max: 255 }), (place, flip) => {
      const altered = Buffer.from(signed)
      altered[place]! ^= flip
      try {
        ok(!stands(readPdf(altered)))
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error
      }
    }),
    { numRuns: 500 },
  )
})

test('whatever the bytes, the reader answers or refuses with Unreadable', () => {
  const bases = [signed, sealPdf({ pdf: samplePdf({ packed: true }), page: 1, signer, name: '甲', at: AT, room: 2_048 })]
  const cut = fc.record({
    base: fc.constantFrom(...bases),
    from: fc.nat(10_000),
    length: fc.nat(60),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 20 }),
      fc.constantFrom('<<', '[', '(', '<', '/', ' 1 0 R', 'stream\n', 'endobj', '%', '99999999', '\\').map((text) => Buffer.from(text)),
    ),
  })
  fc.assert(
    fc.property(fc.array(cut, { minLength: 1, maxLength: 3 }), ([first, ...more]) => {
      let bytes = first!.base
      for (const { from, length, put } of [first!, ...more]) {
        const at = from % bytes.length
        bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + length)])
      }
      codes(bytes)
    }),
    { numRuns: 1_500 },
  )
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      (bytes) => void codes(Buffer.concat([Buffer.from('%PDF-1.7\n'), bytes, Buffer.from('\nstartxref\n9\n%%EOF')])),
    ),
  )
})
