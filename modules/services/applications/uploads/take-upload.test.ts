import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { pack, unpack } from '#kernel/documents/ofd/package.ts'
import { writeOfd } from '#kernel/documents/ofd/write-ofd.ts'
import { writePng } from '#kernel/documents/picture/png.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { AT, sampleOfd, samplePdf } from '#tests/support/sample-documents.ts'
import { takeUpload } from './take-upload.ts'

const png = writePng({ width: 2, height: 1, rgba: Buffer.from([1, 2, 3, 255, 4, 5, 6, 255]) })
const page = { width_mm: 210, height_mm: 297, items: [{ kind: 'text', text: '布局图', x: 28, y: 40, size: 5.64, font: '宋体' } as const] }
const ofd = writeOfd({ title: '布局图', at: AT, pages: [page] })
const take = (bytes: Buffer, name = '照片.txt') => takeUpload(name, bytes.toString('base64'))
function refusal(bytes: Buffer, name?: string): string {
  try {
    take(bytes, name)
  } catch (error) {
    if (error instanceof Refused) return `${error.grounds[0]!.code.split('.')[1]} ${String(error.grounds[0]!.detail?.what ?? '')}`.trim()
    throw error
  }
  return 'taken'
}

test('what a page is, its bytes say: the name is put right and leads nowhere', () => {
  assert.deepEqual([take(png).type, take(png).fileName], ['image/png', '照片.png'])
  assert.deepEqual([take(samplePdf(), '../../etc/合同.exe').fileName, take(ofd, 'a.pdf').fileName], ['合同.pdf', 'a.ofd'])
  assert.equal(take(png, '\u202egnp.<script>').fileName, 'gnp.script.png')
  assert.equal(refusal(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), '图.png'), 'upload-type')
  assert.equal(refusal(Buffer.from(`<!doctype html>${' '.repeat(40)}<script>1</script>`), 'a.pdf'), 'upload-type')
  assert.equal(refusal(Buffer.alloc(4)), 'upload-broken')
  assert.equal(refusal(Buffer.concat([png, Buffer.alloc(9 * 2 ** 20)])), 'upload-too-large')
})

/** The plain sample with its catalog made to do more than show pages; `startxref` moves by as many bytes. */
function pdfWith(more: string): Buffer {
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

test('a PDF that would run something is refused and told what; one that opens at a page is taken', () => {
  assert.equal(take(samplePdf({ packed: true })).type, 'application/pdf')
  assert.equal(refusal(pdfWith('/OpenAction[4 0 R/Fit]')), 'taken')
  assert.match(refusal(pdfWith('/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>')), /upload-active 脚本/)
  assert.match(refusal(pdfWith('/OpenAction<</S/J#61vaScript/J#53(1)>>')), /upload-active 脚本/)
  assert.match(refusal(pdfWith('/AA<</WC<</S/Launch/F(cmd.exe)>>>>')), /upload-active 启动程序/)
  assert.match(refusal(pdfWith('/Names<</EmbeddedFiles<</Names[]>>>>')), /upload-active 内嵌文件/)
  assert.match(refusal(Buffer.concat([samplePdf(), Buffer.from('<script>alert(1)</script>')])), /upload-active 文件结尾之后/)
  assert.equal(refusal(Buffer.from('%PDF-1.7\nno more than that, and long enough')), 'upload-broken')
})

test('an OFD holds pages and nothing else', () => {
  assert.equal(take(ofd).type, 'application/ofd')
  assert.match(refusal(sampleOfd(png)), /upload-active .*附件/)
  const { files } = unpack(ofd)
  assert.match(refusal(pack(new Map([...files, ['Doc_0/run.html', Buffer.from('<script>')]]), AT)), /upload-active 与版面无关的文件/)
  const root = [...files].find(([path]) => path.endsWith('Document.xml'))!
  const acting = Buffer.from(
    root[1]
      .toString()
      .replace('</ofd:Document>', '<ofd:Actions><ofd:Action><ofd:GotoA AttachID="1"/></ofd:Action></ofd:Actions></ofd:Document>'),
  )
  assert.match(refusal(pack(new Map([...files, [root[0], acting]]), AT)), /upload-active 附件/)
  assert.equal(refusal(pack(new Map([['a.txt', Buffer.from('zip')]]), AT)), 'upload-broken')
})

test('a picture that says it is larger than any page, or is cut short, is not taken', () => {
  const huge = Buffer.from(png)
  huge.writeUInt32BE(60_000, 16)
  huge.writeUInt32BE(crc32(huge.subarray(12, 29)), 29)
  assert.equal(refusal(huge), 'upload-broken')
  assert.equal(refusal(png.subarray(0, png.length - 20)), 'upload-broken')
})

test('whatever bytes are sent, they are taken or refused with words', () => {
  const whole = [png, samplePdf(), samplePdf({ packed: true }), ofd]
  const cut = fc.tuple(fc.constantFrom(...whole), fc.nat(), fc.uint8Array({ maxLength: 8 }))
  fc.assert(
    fc.property(cut, ([bytes, at, put]) => {
      const damaged = Buffer.from(bytes)
      Buffer.from(put).copy(damaged, at % bytes.length)
      assert.match(refusal(damaged), /^(taken|upload-)/)
    }),
    { numRuns: 300 },
  )
})
