import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zipSync } from 'fflate'
import { pack, unpack } from '#kernel/documents/ofd/package.ts'
import { writeOfd } from '#kernel/documents/ofd/write-ofd.ts'
import { writePng } from '#kernel/documents/picture/png.ts'
import { samplePdf, sampleOfd } from '#tests/support/sample-documents.ts'
import { inspectFile } from './files.ts'
import { isFormula } from './records.ts'
import { scan } from './scan.ts'

const NONE = new Map()
const png = writePng({ width: 2, height: 2, rgba: Buffer.alloc(16, 255) })
const plainOfd = (text = '一页文字') =>
  writeOfd({
    title: '示例',
    at: new Date('2026-01-01'),
    pages: [{ width_mm: 210, height_mm: 297, items: [{ kind: 'text', text, x: 30, y: 60, size: 5, font: '宋体' }] }],
  })
const codes = (name: string, bytes: Buffer | string) => {
  const found = inspectFile({ name }, Buffer.from(bytes as string), NONE)
  return [...found.typeGrounds, ...found.schemaGrounds, ...found.activeGrounds].map(({ code }) => code.replace('ferry.', ''))
}
const withPart = (path: string, content: Buffer | string, change: (xml: string) => string = (xml) => xml) => {
  const { files } = unpack(plainOfd())
  const [first] = [...files.keys()].filter((one) => one.endsWith('Document.xml'))
  files.set(first!, Buffer.from(change(files.get(first!)!.toString())))
  files.set(path, Buffer.from(content as string))
  return pack(files, new Date('2026-01-01'))
}

test('plain documents, pictures and text pass as what they are', () => {
  assert.deepEqual(codes('文.pdf', samplePdf()), [])
  assert.deepEqual(codes('文.pdf', samplePdf({ packed: true, pages: 3 })), [])
  assert.deepEqual(codes('文.ofd', plainOfd()), [])
  assert.deepEqual(codes('图.png', png), [])
  assert.deepEqual(codes('文.txt', '一行文字\n又一行'), [])
  assert.deepEqual(codes('数.xml', '<?xml version="1.0"?><a b="c">文字</a>'), [])
})

test('a PDF that runs, opens or carries something is refused, also where it is packed out of sight', () => {
  for (const acts of [
    '/OpenAction<</S/JavaScript/JS(app.alert(1))>>',
    '/Names<</EmbeddedFiles<</Names[]>>>>',
    '/AA<</O<</S/Launch/F(calc)>>>>',
    '/A<</S/SubmitForm/F(x)>>',
    '/AcroForm<</XFA(x)>>',
    '/Annots[<</Subtype/RichMedia>>]',
    '/X<</Type/EmbeddedFile>>',
    '/X<</S/J#61vaScript>>',
  ])
    for (const packed of [false, true])
      assert.ok(codes('文.pdf', samplePdf({ box: `[0 0 595 842]${acts}`, packed })).includes('active'), acts)
  assert.deepEqual(codes('文.pdf', '%PDF-1.7\n这不是一个 PDF'), ['unreadable'])
})

test('an OFD with an attachment, a program, a nested archive or markup that acts is refused', () => {
  assert.ok(codes('文.ofd', sampleOfd(png)).includes('active'), 'it has an attachment')
  assert.deepEqual(codes('文.ofd', withPart('Doc_0/x.xml', '<a/>')), [])
  assert.ok(codes('文.ofd', withPart('Doc_0/a.exe', 'MZ')).includes('active'))
  assert.ok(codes('文.ofd', withPart('Doc_0/a.zip', Buffer.from(zipSync({ x: [1] } as never)))).includes('active'))
  const attached = withPart('Doc_0/x.xml', '<a/>', (xml) => xml.replace(/<ofd:Pages/, '<ofd:Attachments>a.xml</ofd:Attachments><ofd:Pages'))
  assert.ok(codes('文.ofd', attached).includes('active'))
  assert.ok(codes('文.ofd', withPart('Doc_0/x.xml', '<a><script>1</script></a>')).includes('active'))
  assert.deepEqual(codes('文.ofd', Buffer.from(zipSync({ 'word/vbaProject.bin': new Uint8Array([1]) }))), ['type'])
})

test('markup with a document type, an instruction, a script or a handler is refused', () => {
  for (const xml of [
    '<!DOCTYPE a><a/>',
    '<?xml-stylesheet href="x.xsl"?><a/>',
    '<a><script>1</script></a>',
    '<a onclick="x()"/>',
    '<a href="javascript:x()"/>',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '<a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="x"/></a>',
  ])
    assert.deepEqual(codes('数.xml', xml), ['active'], xml)
  assert.deepEqual(codes('数.xml', '<a><b></a>'), ['unreadable'])
})

test('a name that says one thing and a content that is another is refused; so is what hides behind a picture', () => {
  assert.deepEqual(codes('图.png', Buffer.concat([png, Buffer.from('PK\u0003\u0004')])), ['type'])
  assert.deepEqual(codes('图.jpg', png), ['type'])
  assert.deepEqual(codes('文.txt', png), ['type'])
  assert.deepEqual(codes('文.txt', '#!/bin/sh\nrm -rf /'), ['type'])
  assert.deepEqual(codes('文.txt', Buffer.from([0xff, 0xfe, 0x41, 0])), ['type'])
  assert.deepEqual(codes('文.txt', 'a\u202eb'), ['type'])
  assert.deepEqual(codes('宏.docm', 'x'), ['type'])
  assert.deepEqual(codes('空.txt', ''), ['type'])
})

test('what a spreadsheet would run is a formula; a negative number, a date and a telephone are not', () => {
  for (const cell of ['=1+1', ' =cmd|x', '@SUM(A1)', '+A1', '-2+cmd|x', '\t=1']) assert.ok(isFormula(cell), cell)
  for (const cell of ['-5', '-1,200.50', '+86 731 8888-0000', '2026-11-26', '甲=乙', '']) assert.ok(!isFormula(cell), cell)
})

test('all text of a kind is read for marks, or it is said why not', () => {
  const read = (type: 'ofd' | 'json' | 'xml' | 'png', bytes: Buffer) => scan(type, bytes)
  assert.match(read('json', Buffer.from('{"a":"\\u673a\\u5bc6\\u2605"}')).texts.join(''), /机密★/)
  assert.match(read('xml', Buffer.from('<a><b>机</b><b>&#23494;★</b></a>')).texts.join(''), /机密★/)
  assert.match(read('ofd', plainOfd('密级：机密★')).texts.join(''), /机密★/)
  assert.equal(read('ofd', plainOfd()).fault, undefined)
  assert.ok(read('png', png).fault)
  assert.ok(read('ofd', sampleOfd(png)).fault, 'a picture in it cannot be read')
})
