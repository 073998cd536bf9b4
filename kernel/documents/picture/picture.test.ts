import { test } from 'node:test'
import { deepEqual, equal, ok, throws } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { crc32, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { Unreadable } from '../finding.ts'
import { toSvg } from './drawing.ts'
import { fontOf } from './glyphs.ts'
import { readPng, writePng } from './png.ts'
import { toPng } from './raster.ts'
import { drawSeal } from './seal-drawing.ts'

const font = readFileSync(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf')))

test('a seal is a red ring with its name along it and its note across the middle, on a clear ground', () => {
  const drawing = drawSeal({ name: '湖南省数据局（模拟）', note: '模拟', font })
  const { width, height, rgba } = readPng(toPng(drawing, 254))
  deepEqual([width, height], [420, 420])
  const at = (x: number, y: number) => [...rgba.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)]
  deepEqual(at(210, 4), [0xd7, 0x28, 0x1e, 255], 'the ring')
  equal(at(0, 0)[3], 0, 'outside of the ring')
  equal(at(210, 330)[3], 0, 'the lower middle')
  const inked = (x: number, y: number, size: number) => {
    let sum = 0
    for (let row = y; row < y + size; row += 1) for (let column = x; column < x + size; column += 1) sum += at(column, row)[3]! / 255
    return sum / size ** 2
  }
  for (const [x, y] of [
    [180, 180],
    [180, 20],
  ] as const)
    ok(inked(x, y, 60) > 0.1 && inked(x, y, 60) < 0.7, 'letters are drawn, not blots')
  const svg = toSvg(drawing)
  equal(svg.match(/<path /g)?.length, 1 + 10 + 2)
  ok(/^<svg [^<>]*viewBox="0 0 42 42"><path fill="#d7281e" d="M[-\d .MLCZ]+"\/>/.test(svg))
})

test('a letter that the font has not, a name too long and a file that is no font are refused with words', () => {
  throws(() => drawSeal({ name: '省\u{10ffff}局', font }), /no letter/)
  throws(() => drawSeal({ name: '局', font }), Unreadable)
  throws(() => drawSeal({ name: '省'.repeat(41), font }), Unreadable)
  throws(() => drawSeal({ name: '省局', font: Buffer.from('no font') }), Unreadable)
  throws(() => fontOf(font.subarray(0, 5_000))('省'), Unreadable)
})

test('pixels written are pixels read', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.infiniteStream(fc.nat(255)), (width, height, bytes) => {
      const rgba = Buffer.from([...bytes.take(width * height * 4)])
      deepEqual(readPng(writePng({ width, height, rgba })), { width, height, rgba })
    }),
  )
})

test('grey, colour and palette pictures of other programs are read', () => {
  const chunk = (kind: string, body: Buffer) => {
    const out = Buffer.concat([Buffer.alloc(4), Buffer.from(kind), body, Buffer.alloc(4)])
    out.writeUInt32BE(body.length)
    out.writeUInt32BE(crc32(out.subarray(4, -4)), out.length - 4)
    return out
  }
  const picture = (type: number, row: string, ...more: Buffer[]) =>
    Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      chunk('IHDR', Buffer.from(`000000020000000108${type.toString().padStart(2, '0')}000000`, 'hex')),
      ...more,
      chunk('IDAT', deflateSync(Buffer.from(row, 'hex'))),
      chunk('IEND', Buffer.alloc(0)),
    ])
  const read = (png: Buffer) => readPng(png).rgba.toString('hex')
  equal(read(picture(0, '000a0b')), '0a0a0aff0b0b0bff')
  equal(read(picture(2, '01010203010203')), '010203ff020406ff', 'the second by its difference from the first')
  equal(read(picture(4, '000a800b40')), '0a0a0a800b0b0b40')
  const tables = [chunk('PLTE', Buffer.from('010203040506', 'hex')), chunk('tRNS', Buffer.from('7f', 'hex'))]
  equal(read(picture(3, '000001', ...tables)), '0102037f040506ff')
})

test('a PNG that is cut, altered or claims to be vast is refused, and nothing else is thrown', () => {
  const png = toPng(drawSeal({ name: '省局', font, diameter_mm: 10 }), 72)
  fc.assert(
    fc.property(fc.nat(png.length - 1), fc.integer({ min: 1, max: 255 }), fc.nat(png.length - 1), (place, flip, length) => {
      const altered = Buffer.from(png)
      altered[place]! ^= flip
      throws(() => readPng(altered), Unreadable)
      throws(() => readPng(png.subarray(0, length)), Unreadable)
    }),
  )
  throws(() => readPng(png.subarray(0, png.length - 12)), Unreadable, 'cut before its last chunk')
  const vast = writePng({ width: 1, height: 1, rgba: Buffer.alloc(4) })
  vast.writeUInt32BE(4_000_000_000, 16)
  throws(() => readPng(vast), Unreadable)
})
