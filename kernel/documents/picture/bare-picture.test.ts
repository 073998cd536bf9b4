import { deepEqual, equal, ok, throws } from 'node:assert/strict'
import { test } from 'node:test'
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { Unreadable } from '../finding.ts'
import { barePicture } from './bare-picture.ts'
import { readPng, writePng } from './png.ts'
import { sizeOfPicture } from './size-of.ts'

const SECRET = 'GPS 28.2282 112.9388'

const segment = (code: number, body: Buffer) => {
  const head = Buffer.from([0xff, code, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}
const chunk = (kind: string, body: Buffer) => {
  const out = Buffer.alloc(12 + body.length)
  out.writeUInt32BE(body.length, 0)
  out.write(kind, 4, 'latin1')
  body.copy(out, 8)
  out.writeUInt32BE(crc32(out.subarray(4, -4)), body.length + 8)
  return out
}
const riff = (...parts: [string, Buffer][]) => {
  const chunks = parts.map(([kind, body]) => {
    const head = Buffer.alloc(8)
    head.write(kind, 0, 'latin1')
    head.writeUInt32LE(body.length, 4)
    return Buffer.concat([head, body, Buffer.alloc(body.length % 2)])
  })
  const body = Buffer.concat([Buffer.from('WEBP'), ...chunks])
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body])
}

const scan = Buffer.concat([segment(0xda, Buffer.alloc(10)), Buffer.from([1, 2, 0xff, 0x00, 3, 0xff, 0xd0, 4])])
const jpeg = Buffer.concat([
  Buffer.from([0xff, 0xd8]),
  segment(0xe0, Buffer.from('JFIF\0')),
  segment(0xe1, Buffer.from(`Exif\0\0${SECRET}`)),
  segment(0xee, Buffer.from('Adobe')),
  segment(0xfe, Buffer.from(SECRET)),
  segment(0xdb, Buffer.alloc(65)),
  scan,
  Buffer.from([0xff, 0xd9]),
  Buffer.from(SECRET),
])
const plain = writePng({ width: 2, height: 1, rgba: Buffer.from([1, 2, 3, 255, 4, 5, 6, 255]) })
const png = Buffer.concat([
  plain.subarray(0, 33),
  chunk('eXIf', Buffer.from(SECRET)),
  chunk('tEXt', Buffer.from(SECRET)),
  plain.subarray(33),
  Buffer.from(SECRET),
])
const flagged = Buffer.alloc(10)
flagged.writeUInt8(0x2c, 0)
const webp = Buffer.concat([
  riff(['VP8X', flagged], ['ICCP', Buffer.from(SECRET)], ['VP8L', Buffer.from([1, 2, 3])], ['EXIF', Buffer.from(SECRET)]),
  Buffer.from(SECRET),
])

test('a picture keeps what it shows and loses where, when and by whom it was taken, and what hangs behind it', () => {
  for (const [whole, type] of [
    [jpeg, 'image/jpeg'],
    [png, 'image/png'],
    [webp, 'image/webp'],
  ] as const) {
    ok(whole.includes(SECRET))
    const bare = barePicture(whole)
    equal(bare.type, type)
    ok(!bare.bytes.includes(SECRET), type)
    deepEqual(barePicture(bare.bytes), bare, 'bare already')
  }
  ok(barePicture(jpeg).bytes.includes(scan) && barePicture(jpeg).bytes.includes('Adobe'))
  deepEqual(readPng(barePicture(png).bytes), readPng(plain))
  equal(barePicture(webp).bytes.readUInt8(20), 0)
})

/** As a camera writes it: little-endian, the orientation between other entries, a place behind them. */
function exifOfCamera(orientation: number): Buffer {
  const entry = (tag: number, type: number, value: number) => {
    const out = Buffer.alloc(12)
    out.writeUInt16LE(tag, 0)
    out.writeUInt16LE(type, 2)
    out.writeUInt32LE(1, 4)
    out.writeUInt32LE(value, 8)
    return out
  }
  const head = Buffer.from('II*\0\x08\0\0\0\x03\0', 'latin1')
  return Buffer.concat([
    head,
    entry(0x010f, 2, 60),
    entry(0x0112, 3, orientation),
    entry(0x8825, 4, 50),
    Buffer.alloc(4),
    Buffer.from(SECRET),
  ])
}
const turnedBy = (exif: Buffer) => [
  Buffer.concat([jpeg.subarray(0, 2), segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif])), jpeg.subarray(2)]),
  Buffer.concat([plain.subarray(0, 33), plain.subarray(33, -12), chunk('eXIf', exif), plain.subarray(-12)]),
  riff(['VP8X', flagged], ['VP8L', Buffer.from([1, 2, 3])], ['EXIF', exif]),
]

test('which way up it was held is all that is kept of it', () => {
  for (const whole of turnedBy(exifOfCamera(6))) {
    const bare = barePicture(whole)
    const at = bare.bytes.indexOf('MM\0*')
    ok(at > 0 && !bare.bytes.includes(SECRET), bare.type)
    deepEqual([bare.bytes.readUInt16BE(at + 8), bare.bytes.readUInt16BE(at + 10), bare.bytes.readUInt16BE(at + 18)], [1, 0x0112, 6])
    deepEqual(barePicture(bare.bytes), bare, 'bare already')
    if (bare.type !== 'image/jpeg') deepEqual(sizeOfPicture(bare), sizeOfPicture(barePicture(bare.type === 'image/png' ? png : webp)))
  }
  equal(barePicture(turnedBy(exifOfCamera(6))[2]!).bytes.readUInt8(20), 0x08)
  for (const nothing of [
    exifOfCamera(1),
    exifOfCamera(9),
    exifOfCamera(6).subarray(0, 30),
    Buffer.from('II*\0\xff\xff\xff\xff\x01\0'),
    Buffer.alloc(40),
  ])
    for (const whole of turnedBy(nothing)) ok(!barePicture(whole).bytes.includes('MM\0*'))
})

test('what is cut, moves or is no picture is refused, whatever it claims to be', () => {
  const moving = Buffer.alloc(10)
  moving.writeUInt8(0x02, 0)
  for (const bytes of [
    Buffer.alloc(0),
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    Buffer.from('GIF89a'),
    Buffer.from('%PDF-1.7'),
    riff(['VP8X', moving], ['VP8L', Buffer.from([1])]),
    jpeg.subarray(0, 120),
    png.subarray(0, 60),
    webp.subarray(0, 30),
  ])
    throws(() => barePicture(bytes), Unreadable)
  fc.assert(
    fc.property(fc.constantFrom(jpeg, png, webp), fc.nat(400), fc.integer({ min: 0, max: 255 }), (whole, at, byte) => {
      const bytes = Buffer.from(whole)
      bytes[at % bytes.length] = byte
      try {
        barePicture(bytes)
      } catch (error) {
        ok(error instanceof Unreadable)
      }
    }),
  )
})
