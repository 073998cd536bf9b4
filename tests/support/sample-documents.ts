// Documents and signers for the tests of formats: a PDF written by hand, in the old manner (a table) or the new one (objects
// and cross-references in packed streams), an OFD of two pages, and keys of both lines under a root of their own.
import { deflateSync } from 'node:zlib'
import { writeOfd } from '#kernel/documents/ofd/write-ofd.ts'
import { signDetached } from '#kernel/trust/cms.ts'
import { issueCertificate, type Issuer, type Profile } from '#kernel/trust/issue-certificate.ts'
import { type Algorithm, newSigner } from '#kernel/trust/signer.ts'
import type { Instant } from '#kernel/time/day.ts'

export const AT = new Date('2026-11-26T02:00:00Z')
const instant = (text: string) => `${text}T00:00:00.000Z` as Instant

export function issuerOf(cn: string, profile: Profile, algorithm: Algorithm, by?: Issuer): Issuer {
  const { signer } = newSigner(algorithm)
  const order = { profile, subject: { cn, o: '测试', c: 'CN' }, publicKey: signer.publicKey, issuer: by ?? { self: signer } }
  return { signer, certificate: issueCertificate({ ...order, notBefore: instant('2026-01-01'), notAfter: instant('2027-06-01') }) }
}

/** Makes detached CMS signatures of a line. */
export function cmsSigner(algorithm: Algorithm = 'p256') {
  const root = issuerOf(`root ${algorithm}`, 'root', algorithm)
  const holder = issuerOf(`signer ${algorithm}`, 'signing', algorithm, root)
  const at = AT.toISOString() as Instant
  return { roots: [root.certificate], signer: (bytes: Buffer) => signDetached({ bytes, signer: holder, chain: [], at }) }
}

export type SamplePdf = { readonly pages?: number; readonly rotate?: number; readonly packed?: boolean; readonly box?: string }

/** The bodies of the objects, from number 1: catalog, pages, a font, then a page and its content in turn. */
function bodies({ pages = 1, rotate = 0, box = '[0 0 595.28 841.89]' }: SamplePdf): string[] {
  const numbers = Array.from({ length: pages }, (_, n) => 4 + 2 * n)
  return [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages}/MediaBox ${box}/Kids[${numbers.map((n) => `${n} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...numbers.flatMap((n) => {
      const text = `BT /F1 24 Tf 72 ${720 - n} Td (Page ${n}: pay 100 yuan) Tj ET`
      return [
        `<</Type/Page/Parent 2 0 R/Rotate ${rotate}/Resources<</Font<</F1 3 0 R>>>>/Contents ${n + 1} 0 R>>`,
        `<</Length ${text.length}>>\nstream\n${text}\nendstream`,
      ]
    }),
  ]
}

export const samplePdf = (sample: SamplePdf = {}): Buffer => (sample.packed ? packedPdf(bodies(sample)) : plainPdf(bodies(sample)))

function plainPdf(objects: readonly string[]): Buffer {
  let text = '%PDF-1.7\n'
  const rows = objects.map((body, n) => {
    const row = `${String(text.length).padStart(10, '0')} 00000 n \n`
    text += `${n + 1} 0 obj\n${body}\nendobj\n`
    return row
  })
  const size = objects.length + 1
  const xref = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}trailer\n<</Size ${size}/Root 1 0 R/ID[<00><00>]>>\n`
  return Buffer.from(`${text}${xref}startxref\n${text.length}\n%%EOF\n`, 'latin1')
}

/** The plain sample with its catalog made to do more than show pages; `startxref` moves by as many bytes. */
export function pdfWith(more: string): Buffer {
  const plain = samplePdf().toString('latin1')
  const grown = plain.replace('<</Type/Catalog/Pages 2 0 R>>', `<</Type/Catalog/Pages 2 0 R${more}>>`)
  const by = more.length
  return Buffer.from(
    grown
      .replace(/^(\d{10}) 00000 n /gm, (_row, at: string) => `${String(Number(at) + (Number(at) > 9 ? by : 0)).padStart(10, '0')} 00000 n `)
      .replace(/startxref\n(\d+)/, (_row, at: string) => `startxref\n${Number(at) + by}`),
    'latin1',
  )
}

/** Dictionaries in one object stream; streams beside it; a cross-reference stream with the PNG predictor. */
function packedPdf(objects: readonly string[]): Buffer {
  const inside = objects.flatMap((body, n) => (body.includes('stream') ? [] : [{ number: n + 1, body }]))
  const box = objects.length + 1
  let at = 0
  const head = inside.map(({ number, body }) => {
    const pair = `${number} ${at}`
    at += body.length + 1
    return pair
  })
  const packed = deflateSync(Buffer.from(`${head.join(' ')}\n${inside.map(({ body }) => body).join(' ')} `))
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const length = () => parts.reduce((sum, part) => sum + part.length, 0)
  const entries = [[0, 0, 255]]
  objects.forEach((body, n) => {
    const place = inside.findIndex(({ number }) => number === n + 1)
    entries.push(place < 0 ? [1, length(), 0] : [2, box, place])
    if (place < 0) parts.push(Buffer.from(`${n + 1} 0 obj\n${body}\nendobj\n`))
  })
  entries.push([1, length(), 0])
  const first = head.join(' ').length + 1
  parts.push(
    Buffer.from(`${box} 0 obj\n<</Type/ObjStm/N ${inside.length}/First ${first}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  )
  const section = length()
  entries.push([1, section, 0])
  let above = [0, 0, 0, 0]
  const rows = deflateSync(
    Buffer.from(
      entries.flatMap(([kind, offset, index]) => {
        const row = [kind!, offset! >> 8, offset! & 255, index!]
        const up = row.map((byte, n) => (byte - above[n]!) & 255)
        above = row
        return [2, ...up]
      }),
    ),
  )
  const said = `/Type/XRef/W[1 2 1]/Size ${entries.length}/Root 1 0 R/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>/Length ${rows.length}`
  parts.push(
    Buffer.from(`${box + 1} 0 obj\n<<${said}>>\nstream\n`),
    rows,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${section}\n%%EOF\n`),
  )
  return Buffer.concat(parts)
}

/** A notice of two pages with a line, a frame, a picture and an attachment. */
export const sampleOfd = (png: Buffer, title = '关于开展电子印章试点工作的通知'): Buffer =>
  writeOfd({
    title,
    author: '湖南省数据局（模拟）',
    at: AT,
    pages: [
      {
        width_mm: 210,
        height_mm: 297,
        items: [
          {
            kind: 'text',
            text: '湖南省数据局（模拟）文件',
            x: 47,
            y: 60,
            size: 10.5,
            font: '宋体',
            weight: 700,
            colour: '#d7281e',
            advance: 10.5,
          },
          { kind: 'line', from: [28, 72], to: [184, 72], width: 0.7, colour: '#d7281e' },
          { kind: 'text', text: title, x: 46, y: 95, size: 7.76, font: '黑体' },
          { kind: 'text', text: '各市州数据局： <1 & 2>', x: 28, y: 112, size: 5.64, font: '仿宋' },
          { kind: 'rectangle', x: 28, y: 230, width: 156, height: 24, stroke: '#000000', fill: '#f4f4f4' },
          { kind: 'image', x: 30, y: 232, width: 20, height: 20, png },
        ],
      },
      { width_mm: 210, height_mm: 297, items: [{ kind: 'text', text: '附件说明', x: 28, y: 40, size: 5.64, font: '楷体' }] },
    ],
    attachments: [{ name: '名单.txt', bytes: Buffer.from('甲 乙 丙') }],
  })
