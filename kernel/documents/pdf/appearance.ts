// How a signature looks on the page: a form of its own plane (ISO 32000-1 §12.5.5), filled by a drawing's outlines or by
// the pixels of a PNG with their opacity beside them.
import { deflateSync } from 'node:zlib'
import { rgb, type Drawing, type Picture } from '../picture/drawing.ts'
import { readPng } from '../picture/png.ts'
import { POINTS } from './place.ts'
import { dict, name, ref, type Dict, type Item } from './values.ts'

/** Turns of the form's plane against the page's, so that the picture stands upright as the page is shown. */
const TURNS: Readonly<Record<number, readonly number[]>> = { 90: [0, 1, -1, 0, 0, 0], 180: [-1, 0, 0, -1, 0, 0], 270: [0, -1, 1, 0, 0, 0] }

/** The objects of a look, the form first; `next` is the number of the first. */
export function lookOf(picture: Picture, width_mm: number, height_mm: number, rotate: number, next: number): [number, Item][] {
  const [width, height] = [width_mm * POINTS, height_mm * POINTS]
  const form = (operators: string, resources: Dict): Item =>
    packed(
      {
        Type: name('XObject'),
        Subtype: name('Form'),
        BBox: [0, 0, width, height],
        ...(TURNS[rotate] && { Matrix: TURNS[rotate] }),
        Resources: resources,
      },
      Buffer.from(operators, 'latin1'),
    )
  if ('drawing' in picture) return [[next, form(operatorsOf(picture.drawing, width, height), new Map())]]
  const { image, mask } = imageOf(picture.png, next + 2)
  const shown = `q ${width.toFixed(3)} 0 0 ${height.toFixed(3)} 0 0 cm /Im Do Q`
  return [
    [next, form(shown, dict({ XObject: dict({ Im: ref(next + 1) }) }))],
    [next + 1, image],
    [next + 2, mask],
  ]
}

function packed(members: Parameters<typeof dict>[0], bytes: Buffer): Item {
  const stream = deflateSync(bytes)
  return { value: dict({ ...members, Filter: name('FlateDecode'), Length: stream.length }), stream }
}

const short = (value: number) => String(Number(value.toFixed(2)))

function operatorsOf({ width_mm, height_mm, shapes }: Drawing, width: number, height: number): string {
  const [across, up] = [width / width_mm, height / height_mm]
  return shapes
    .map(({ fill, steps }) => {
      const colour = rgb(fill).map((part) => short(part / 255))
      const lines = steps.map(([letter, ...numbers]) =>
        letter === 'Z' ? 'h' : `${numbers.map((one, n) => short(n % 2 ? height - one * up : one * across)).join(' ')} ${LETTERS[letter]}`,
      )
      return `${colour.join(' ')} rg ${lines.join(' ')} f`
    })
    .join('\n')
}

const LETTERS = { M: 'm', L: 'l', C: 'c' } as const

function imageOf(png: Buffer, mask: number): { image: Item; mask: Item } {
  const { width, height, rgba } = readPng(png)
  const [colours, opacities] = [Buffer.alloc(width * height * 3), Buffer.alloc(width * height)]
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    for (let n = 0; n < 3; n += 1) colours[pixel * 3 + n] = rgba[pixel * 4 + n]!
    opacities[pixel] = rgba[pixel * 4 + 3]!
  }
  const size = { Type: name('XObject'), Subtype: name('Image'), Width: width, Height: height, BitsPerComponent: 8 }
  return {
    image: packed({ ...size, ColorSpace: name('DeviceRGB'), SMask: ref(mask) }, colours),
    mask: packed({ ...size, ColorSpace: name('DeviceGray') }, opacities),
  }
}
