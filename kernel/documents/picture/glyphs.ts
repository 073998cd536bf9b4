// The outlines of letters in a TrueType font file, as far as a seal needs them: which glyph a letter is, how wide it is, and
// its contours (OpenType: cmap formats 4 and 12, head, hhea, hmtx, loca, glyf). Fonts come with the deployment, not from
// strangers; a file that is none is refused all the same.
import { Unreadable } from '../finding.ts'
import { type Step } from './drawing.ts'

export type Glyph = {
  /** In ems. */ readonly width: number
  /** In ems, from the left end of the base line, upwards. */ readonly steps: readonly Step[]
}

const broken = () =>
  new Unreadable('font.broken', '字体文件不是可用的 TrueType 字体。', 'The font file is no TrueType font that can be used.')

const MOST_DEPTH = 4

/** Finds letters in a font; undefined for one that the font has not. */
export function fontOf(file: Buffer): (letter: string) => Glyph | undefined {
  return guarded(() => {
    const tables = new Map<string, Buffer>()
    for (let n = 0, at = 12; n < file.readUInt16BE(4); n += 1, at += 16)
      tables.set(
        file.toString('latin1', at, at + 4),
        file.subarray(file.readUInt32BE(at + 8), file.readUInt32BE(at + 8) + file.readUInt32BE(at + 12)),
      )
    const table = (name: string) => {
      const found = tables.get(name)
      if (!found) throw new RangeError(name)
      return found
    }
    const [head, loca, glyf, hmtx] = [table('head'), table('loca'), table('glyf'), table('hmtx')]
    const em = head.readUInt16BE(18)
    const wide = head.readInt16BE(50) === 1
    const metrics = table('hhea').readUInt16BE(34)
    const numberOf = numberingOf(table('cmap'))
    const placeOf = (glyph: number) => (wide ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2)
    const bytesOf = (glyph: number) => glyf.subarray(placeOf(glyph), placeOf(glyph + 1))
    return (letter) =>
      guarded(() => {
        const glyph = numberOf(letter.codePointAt(0) ?? 0)
        if (glyph === 0) return undefined
        return { width: hmtx.readUInt16BE(Math.min(glyph, metrics - 1) * 4) / em, steps: contoursOf(bytesOf, glyph, 1 / em, 0) }
      })
  })
}

function guarded<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof RangeError ? broken() : error
  }
}

/** From a letter's code to its glyph: the widest table that the font has. */
function numberingOf(cmap: Buffer): (code: number) => number {
  const places = Array.from({ length: cmap.readUInt16BE(2) }, (_, n) => cmap.readUInt32BE(8 + n * 8))
  const whole = places.find((place) => cmap.readUInt16BE(place) === 12)
  if (whole !== undefined) {
    const groups = cmap.readUInt32BE(whole + 12)
    return (code) => {
      for (let low = 0, high = groups - 1; low <= high;) {
        const middle = (low + high) >> 1
        const at = whole + 16 + middle * 12
        if (code < cmap.readUInt32BE(at)) high = middle - 1
        else if (code > cmap.readUInt32BE(at + 4)) low = middle + 1
        else return cmap.readUInt32BE(at + 8) + code - cmap.readUInt32BE(at)
      }
      return 0
    }
  }
  const plain = places.find((place) => cmap.readUInt16BE(place) === 4)
  if (plain === undefined) throw new RangeError('cmap')
  const twice = cmap.readUInt16BE(plain + 6)
  return (code) => {
    for (let n = 0; n < twice && code <= 0xffff; n += 2) {
      const [end, start] = [plain + 14 + n, plain + 16 + twice + n]
      if (code > cmap.readUInt16BE(end)) continue
      if (code < cmap.readUInt16BE(start)) return 0
      const range = start + twice * 2
      const offset = cmap.readUInt16BE(range)
      const glyph = offset === 0 ? code : cmap.readUInt16BE(range + offset + 2 * (code - cmap.readUInt16BE(start)))
      return offset !== 0 && glyph === 0 ? 0 : (glyph + cmap.readUInt16BE(start + twice)) & 0xffff
    }
    return 0
  }
}

function contoursOf(bytesOf: (glyph: number) => Buffer, glyph: number, scale: number, depth: number): Step[] {
  const bytes = bytesOf(glyph)
  if (bytes.length === 0) return []
  const contours = bytes.readInt16BE(0)
  return contours < 0 ? partsOf(bytesOf, bytes, scale, depth) : outlineOf(bytes, contours, scale)
}

/** A glyph put together of others, each moved and no more: what fonts for Chinese use it for. */
function partsOf(bytesOf: (glyph: number) => Buffer, bytes: Buffer, scale: number, depth: number): Step[] {
  if (depth > MOST_DEPTH) throw new RangeError('nested glyphs')
  const steps: Step[] = []
  for (let at = 10, more = true; more;) {
    const flags = bytes.readUInt16BE(at)
    const words = (flags & 1) !== 0
    const [right, up] = words ? [bytes.readInt16BE(at + 4), bytes.readInt16BE(at + 6)] : [bytes.readInt8(at + 4), bytes.readInt8(at + 5)]
    if ((flags & 0xc8) !== 0 || (flags & 2) === 0) throw new RangeError('a turned glyph')
    for (const step of contoursOf(bytesOf, bytes.readUInt16BE(at + 2), scale, depth + 1)) steps.push(moved(step, right * scale, up * scale))
    at += words ? 8 : 6
    more = (flags & 0x20) !== 0
  }
  return steps
}

const moved = ([letter, ...numbers]: Step, right: number, up: number) =>
  [letter, ...numbers.map((one, n) => one + (n % 2 ? up : right))] as unknown as Step

type Point = { x: number; y: number; on: boolean }

function outlineOf(bytes: Buffer, contours: number, scale: number): Step[] {
  if (contours === 0) return []
  const ends = Array.from({ length: contours }, (_, n) => bytes.readUInt16BE(10 + n * 2))
  const count = ends.at(-1)! + 1
  let at = 10 + contours * 2
  at += 2 + bytes.readUInt16BE(at)
  const flags: number[] = []
  while (flags.length < count) {
    const flag = bytes.readUInt8(at++)
    const times = flag & 8 ? bytes.readUInt8(at++) : 0
    for (let n = 0; n <= times; n += 1) flags.push(flag)
  }
  const along = (short: number, same: number) => {
    let value = 0
    return flags.slice(0, count).map((flag) => {
      if (flag & short) value += flag & same ? bytes.readUInt8(at++) : -bytes.readUInt8(at++)
      else if (!(flag & same)) {
        value += bytes.readInt16BE(at)
        at += 2
      }
      return value * scale
    })
  }
  const xs = along(2, 16)
  const ys = along(4, 32)
  const points = xs.map((x, n): Point => ({ x, y: ys[n]!, on: (flags[n]! & 1) !== 0 }))
  return ends.flatMap((end, n) => contourOf(points.slice(n === 0 ? 0 : ends[n - 1]! + 1, end + 1)))
}

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true })

/** TrueType's quadratic curves as cubic ones; between two points off the line lies one on it. */
function contourOf(points: Point[]): Step[] {
  if (points.length < 2) return []
  const turn = points.findIndex(({ on }) => on)
  const round = turn < 0 ? [between(points.at(-1)!, points[0]!), ...points] : [...points.slice(turn), ...points.slice(0, turn)]
  let here = round[0]!
  const steps: Step[] = [['M', here.x, here.y]]
  for (let n = 1; n <= round.length; n += 1) {
    const point = round[n % round.length]!
    if (point.on) {
      steps.push(['L', point.x, point.y])
      here = point
      continue
    }
    const next = round[(n + 1) % round.length]!
    const to = next.on ? next : between(point, next)
    const pull = (a: number, b: number) => a + (2 / 3) * (b - a)
    steps.push(['C', pull(here.x, point.x), pull(here.y, point.y), pull(to.x, point.x), pull(to.y, point.y), to.x, to.y])
    here = to
    if (next.on) n += 1
  }
  steps.push(['Z'])
  return steps
}
