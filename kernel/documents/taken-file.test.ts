import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { AT, pdfWith, sampleOfd, samplePdf } from '#tests/support/sample-documents.ts'
import { pack, unpack } from './ofd/package.ts'
import { writeOfd } from './ofd/write-ofd.ts'
import { writePng } from './picture/png.ts'
import { fileKinds, takenFile } from './taken-file.ts'

const png = writePng({ width: 2, height: 1, rgba: Buffer.from([1, 2, 3, 255, 4, 5, 6, 255]) })
const page = { width_mm: 210, height_mm: 297, items: [{ kind: 'text', text: '布局图', x: 28, y: 40, size: 5.64, font: '宋体' } as const] }
const ofd = writeOfd({ title: '布局图', at: AT, pages: [page] })
const kinds = Object.keys(fileKinds) as (keyof typeof fileKinds)[]
const sent = (base64: string, name = '照片.txt') => takenFile({ name, base64 }, { kinds, mostBytes: 8 * 2 ** 20 })
const take = (bytes: Buffer, name?: string) => {
  const file = sent(bytes.toString('base64'), name)
  assert.ok(!('fault' in file), JSON.stringify(file))
  return file
}
function refusal(bytes: Buffer, name?: string): string {
  const file = sent(bytes.toString('base64'), name)
  return 'fault' in file ? (file.fault === 'active' ? `active ${file.what.zh}` : file.fault) : 'taken'
}

test('what a page is, its bytes say: the name is put right and leads nowhere', () => {
  assert.deepEqual([take(png).type, take(png).name], ['image/png', '照片.png'])
  assert.deepEqual([take(samplePdf(), '../../etc/合同.exe').name, take(ofd, 'a.pdf').name], ['合同.pdf', 'a.ofd'])
  assert.equal(take(png, '\u202egnp.<script>').name, 'gnp.script.png')
  assert.equal(refusal(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), '图.png'), 'kind')
  assert.equal(refusal(Buffer.from(`<!doctype html>${' '.repeat(40)}<script>1</script>`), 'a.pdf'), 'kind')
  assert.equal(refusal(Buffer.alloc(4)), 'broken')
  assert.equal(refusal(Buffer.concat([png, Buffer.alloc(9 * 2 ** 20)])), 'too-large')
})

test('a PDF that would run something is refused and told what; one that opens at a page is taken', () => {
  assert.equal(take(samplePdf({ packed: true })).type, 'application/pdf')
  assert.equal(refusal(pdfWith('/OpenAction[4 0 R/Fit]')), 'taken')
  assert.match(refusal(pdfWith('/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>')), /active 脚本/)
  assert.match(refusal(pdfWith('/OpenAction<</S/J#61vaScript/J#53(1)>>')), /active 脚本/)
  assert.match(refusal(pdfWith('/AA<</WC<</S/Launch/F(cmd.exe)>>>>')), /active 启动程序/)
  assert.match(refusal(pdfWith('/Names<</EmbeddedFiles<</Names[]>>>>')), /active 内嵌文件/)
  assert.match(refusal(Buffer.concat([samplePdf(), Buffer.from('<script>alert(1)</script>')])), /active 文件结尾之后/)
  assert.equal(refusal(Buffer.from('%PDF-1.7\nno more than that, and long enough')), 'broken')
})

test('an OFD holds pages and nothing else', () => {
  assert.equal(take(ofd).type, 'application/ofd')
  assert.match(refusal(sampleOfd(png)), /active .*附件/)
  const { files } = unpack(ofd)
  assert.match(refusal(pack(new Map([...files, ['Doc_0/run.html', Buffer.from('<script>')]]), AT)), /active 与版面无关的文件/)
  const root = [...files].find(([path]) => path.endsWith('Document.xml'))!
  const acting = Buffer.from(
    root[1]
      .toString()
      .replace('</ofd:Document>', '<ofd:Actions><ofd:Action><ofd:GotoA AttachID="1"/></ofd:Action></ofd:Actions></ofd:Document>'),
  )
  assert.match(refusal(pack(new Map([...files, [root[0], acting]]), AT)), /active 附件/)
  assert.equal(refusal(pack(new Map([['a.txt', Buffer.from('zip')]]), AT)), 'broken')
})

test('a table of text is taken by its name; what a spreadsheet would run in it is not', () => {
  const table = (text: string, name = '水质.CSV') => refusal(Buffer.from(text), name)
  assert.equal(take(Buffer.from('\uFEFF站点,结果\n甲,-0.5\n乙,"- 见附注"\n丙,-\n丁,@站\n'), 'a.csv').type, 'text/csv')
  assert.equal(table('站点,结果\n甲,合格\n', '水质.txt'), 'kind')
  for (const cell of ["=cmd|' /C calc'!A0", '"=HYPERLINK(""http://x"",1)"', '　=1', "+1+cmd|' /C calc'!A0", '@SUM(1)', '-2+3+Sheet2!A1'])
    assert.equal(table(`站点,结果\n甲,${cell}\n`), 'active 表格公式', cell)
  assert.equal(table('<script>alert(1)</script>\n'), 'broken')
  assert.equal(refusal(Buffer.from('\u7ad9\u70b9\0,\u7ed3\u679c'), 'a.csv'), 'broken')
  assert.equal(refusal(Buffer.from([0xd5, 0xbe, 0xb5, 0xe3, 0x2c, 0xbd, 0xe1, 0xb9, 0xfb]), 'a.csv'), 'broken')
})

test('what is no Base64 is not taken, and what is too large is told before it is read', () => {
  const text = png.toString('base64')
  assert.ok(!('fault' in sent(`data:image/png;base64,${text.slice(0, 20)}\n${text.slice(20)}`)))
  for (const wrong of ['', '====', `${text.slice(0, 20)}!${text.slice(20)}`, '我'.repeat(40)]) {
    const file = sent(wrong)
    assert.equal('fault' in file && file.fault, 'broken', wrong)
  }
  const large = sent('A'.repeat(12 * 2 ** 20))
  assert.deepEqual('fault' in large && [large.fault, large.bytes], ['too-large', 9 * 2 ** 20])
  const other = takenFile({ name: 'a.pdf', base64: samplePdf().toString('base64') }, { kinds: ['image/png'], mostBytes: 100 })
  assert.deepEqual('fault' in other && other.fault, 'too-large')
  const picture = takenFile({ name: 'a.pdf', base64: samplePdf().toString('base64') }, { kinds: ['image/png'], mostBytes: 2 ** 20 })
  assert.deepEqual('fault' in picture && [picture.fault, picture.what.zh], ['kind', '只收 PNG。'])
})

test('a picture that says it is larger than any page, or is cut short, is not taken', () => {
  const huge = Buffer.from(png)
  huge.writeUInt32BE(60_000, 16)
  huge.writeUInt32BE(crc32(huge.subarray(12, 29)), 29)
  assert.equal(refusal(huge), 'broken')
  assert.equal(refusal(png.subarray(0, png.length - 20)), 'broken')
})

test('whatever bytes are sent, they are taken or refused with words', () => {
  const whole = [png, samplePdf(), samplePdf({ packed: true }), ofd]
  const cut = fc.tuple(fc.constantFrom(...whole), fc.nat(), fc.uint8Array({ maxLength: 8 }))
  fc.assert(
    fc.property(cut, ([bytes, at, put]) => {
      const damaged = Buffer.from(bytes)
      Buffer.from(put).copy(damaged, at % bytes.length)
      assert.match(refusal(damaged), /^(taken|kind|broken|active .|too-large)/)
    }),
    { numRuns: 300 },
  )
})
