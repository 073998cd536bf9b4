// Signing PDFs: two people and then the seal, each an update behind the last. `pdfsig` and `pdftoppm` (poppler) are the
// independent readers.
import { test } from 'node:test'
import { deepEqual, equal, ok, throws } from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { checkDetached } from '../../trust/cms.ts'
import { AT, cmsSigner, samplePdf, type SamplePdf } from '#tests/support/sample-documents.ts'
import { Unreadable } from '../finding.ts'
import { readPng, writePng } from '../picture/png.ts'
import { fromPlane, toPlane } from './place.ts'
import { readPdf } from './read-pdf.ts'
import { preparePdf, sealPdf } from './seal-pdf.ts'

const { signer, roots } = cmsSigner()
const png = writePng({ width: 2, height: 2, rgba: Buffer.from('ff0000ff00ff00800000ff40ffffff00', 'hex') })
const drawing = {
  width_mm: 40,
  height_mm: 40,
  shapes: [{ fill: '#0000ff', steps: [['M', 0, 0], ['L', 40, 0], ['L', 0, 40], ['Z']] as const }],
}

/** Two people sign, then the seal stands over the date. */
function thrice(pdf: Buffer): Buffer {
  const first = sealPdf({
    pdf,
    page: 1,
    rect: { x: 20, y: 200, width: 40, height: 15 },
    picture: { png },
    signer,
    name: '张三',
    reason: '同意',
    at: AT,
  })
  const second = sealPdf({ pdf: first, page: 1, signer, name: '李四', at: AT, form: 'pkcs7', extra: Buffer.from('beside') })
  return sealPdf({
    pdf: second,
    page: 1,
    rect: { x: 120, y: 200, width: 42, height: 42 },
    picture: { drawing },
    signer,
    name: '省数据局（模拟）',
    at: AT,
  })
}

const samples: readonly (readonly [string, SamplePdf])[] = [
  ['with a table', {}],
  ['with packed objects', { packed: true, pages: 3 }],
]

for (const [manner, sample] of samples)
  test(`three signatures one after another in a PDF ${manner}: each is found with what it covers, and nothing else is said`, () => {
    const plain = samplePdf(sample)
    const sealed = thrice(plain)
    ok(sealed.subarray(0, plain.length).equals(plain), 'what stood there stands as it was')
    const { signatures, revisions, findings } = readPdf(sealed)
    deepEqual(findings, [])
    equal(revisions.length, 4)
    deepEqual(
      signatures.map(({ field, form, name, reason, page, coversWholeFile, coveredRevision, extra }) => [
        field,
        form,
        name,
        reason,
        page,
        coversWholeFile,
        coveredRevision,
        extra?.toString(),
      ]),
      [
        ['Signature1', 'cades', '张三', '同意', 1, false, 2, undefined],
        ['Signature2', 'pkcs7', '李四', undefined, 1, false, 3, 'beside'],
        ['Signature3', 'cades', '省数据局（模拟）', undefined, 1, true, 4, undefined],
      ],
    )
    deepEqual(
      signatures.map(({ rect }) => rect),
      [{ x: 20, y: 200, width: 40, height: 15 }, undefined, { x: 120, y: 200, width: 42, height: 42 }],
    )
    for (const { cms, signedBytes, at } of signatures) {
      equal(at?.getTime(), AT.getTime())
      deepEqual(checkDetached({ cms, bytes: signedBytes, roots, at: AT.toISOString() as never }).findings, [])
    }
  })

const noPoppler = spawnSync('pdfsig', ['-v']).status === 0 ? false : 'no pdfsig here (poppler-utils)'

test('pdfsig calls every signature valid, and the last one the signature of the whole', { skip: noPoppler }, (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'yuelu-pdf-'))
  t.after(() => rmSync(dir, { recursive: true }))
  for (const [, sample] of samples) {
    writeFileSync(join(dir, 'sealed.pdf'), thrice(samplePdf(sample)))
    const said = spawnSync('pdfsig', [join(dir, 'sealed.pdf')], { encoding: 'utf8', env: { ...process.env, HOME: dir } }).stdout
    equal(said.match(/Signature is Valid\./g)?.length, 3, said)
    equal(said.match(/Not total document signed/g)?.length, 2)
    equal(said.match(/Total document signed/g)?.length, 1)
  }
})

test('the picture stands upright where it was put, however the page is turned and cropped', { skip: noPoppler }, (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'yuelu-pdf-'))
  t.after(() => rmSync(dir, { recursive: true }))
  for (const rotate of [0, 90, 180, 270]) {
    const pdf = samplePdf({ rotate, box: '[100 50 695.28 891.89]' })
    const sealed = sealPdf({
      pdf,
      page: 1,
      rect: { x: 20, y: 30, width: 40, height: 40 },
      picture: { drawing },
      signer,
      name: '甲',
      at: AT,
    })
    deepEqual(readPdf(sealed).signatures[0]!.rect, { x: 20, y: 30, width: 40, height: 40 })
    writeFileSync(join(dir, 'turned.pdf'), sealed)
    spawnSync('pdftoppm', ['-r', '25.4', '-png', join(dir, 'turned.pdf'), join(dir, 'turned')])
    const shown = readPng(readFileSync(join(dir, 'turned-1.png')))
    // A pixel is a millimetre. The triangle fills the corner at the top left of its place and not the one at the bottom right.
    const at = (x: number, y: number) => shown.rgba.subarray((y * shown.width + x) * 4, (y * shown.width + x) * 4 + 3).toString('hex')
    deepEqual([at(24, 34), at(55, 65), at(17, 34)], ['0000ff', 'ffffff', 'ffffff'], `turned by ${rotate}`)
  }
})

test('a place on the page and its points are one another’s inverse', () => {
  const side = fc.integer({ min: 1, max: 10_000 }).map((n) => n / 100)
  fc.assert(
    fc.property(fc.constantFrom(0, 90, 180, 270), fc.record({ x: side, y: side, width: side, height: side }), (rotate, rect) => {
      const page = { number: 1, dict: new Map(), box: [10, 20, 605, 862], rotate }
      const again = fromPlane(page, toPlane(page, rect))
      for (const key of ['x', 'y', 'width', 'height'] as const) ok(Math.abs(again[key] - rect[key]) < 0.011)
    }),
  )
})

test('an SM2 signature and a seal of GB/T 38540 take fields of their own beside the P-256 one', () => {
  const gm = cmsSigner('sm2')
  const first = sealPdf({ pdf: samplePdf(), page: 1, signer: gm.signer, name: '甲', at: AT, form: 'pkcs7' })
  const second = sealPdf({ pdf: first, page: 1, signer: () => Buffer.from('3003020101', 'hex'), name: '印章', at: AT, form: 'seal' })
  const { signatures, findings } = readPdf(sealPdf({ pdf: second, page: 1, signer, name: '乙', at: AT }))
  deepEqual(findings, [])
  deepEqual(
    signatures.map(({ form }) => form),
    ['pkcs7', 'seal', 'cades'],
  )
  const [sm2] = signatures
  deepEqual(checkDetached({ cms: sm2!.cms, bytes: sm2!.signedBytes, roots: gm.roots, at: AT.toISOString() as never }).findings, [])
})

test('what cannot be sealed is refused with words: no such page, off the page, a signature larger than its room, an encrypted file', () => {
  const pdf = samplePdf()
  const code = (work: () => unknown) => {
    try {
      work()
    } catch (error) {
      if (error instanceof Unreadable) return error.finding.code
      throw error
    }
    return undefined
  }
  const plain = { pdf, page: 1, name: '甲', at: AT }
  const rect = { x: 190, y: 10, width: 40, height: 40 }
  equal(
    code(() => preparePdf({ ...plain, page: 2 })),
    'pdf.no-page',
  )
  equal(
    code(() => preparePdf({ ...plain, rect })),
    'pdf.off-page',
  )
  equal(
    code(() => preparePdf({ ...plain, room: 300 }).finish(Buffer.alloc(301))),
    'pdf.no-room',
  )
  equal(
    code(() => preparePdf({ ...plain, rect: { ...rect, x: 1 }, picture: { png: Buffer.from('no picture') } })),
    'picture.broken',
  )
  equal(
    code(() => preparePdf({ ...plain, pdf: Buffer.from('%PDF-1.7 nothing') })),
    'pdf.broken',
  )
  const encrypted = Buffer.from(pdf.toString('latin1').replace('/Root 1 0 R', '/Encrypt 3 0 R/Root 1 0 R'), 'latin1')
  equal(
    code(() => preparePdf({ ...plain, pdf: encrypted })),
    'pdf.encrypted',
  )
  throws(() => preparePdf({ ...plain, room: 1 }), TypeError)
})

test('the same document, hour and signature make the same bytes', () => {
  const same = { page: 1, name: '甲', at: AT, signer: () => Buffer.from('3003020101', 'hex') }
  ok(sealPdf({ pdf: samplePdf(), ...same }).equals(sealPdf({ pdf: samplePdf(), ...same })))
})
