// How a person's signature is seen on a page: the name and the day, in the letters of the seals, black. The width follows the name.
import { fontOf } from '#kernel/documents/picture/glyphs.ts'
import type { Shape, Step } from '#kernel/documents/picture/drawing.ts'
import type { PdfSeal } from '#kernel/documents/pdf/signed-pdf.ts'
import { dayAt, type Instant } from '#kernel/time/day.ts'
import { sealFont } from '../making/draw.ts'

const SIZE = 5
const SMALL = 2.6
const HEIGHT = 10

type Place = { readonly page: number; readonly x: number; readonly y: number }

export function signatureLook(name: string, at: Instant, { page, x, y }: Place): Pick<PdfSeal, 'page' | 'rect' | 'picture'> {
  const first = lineOf(name, SIZE, SIZE * 0.9)
  const second = lineOf(`${dayAt(at)} 电子签名`, SMALL, HEIGHT - SMALL * 0.5)
  const width = Math.max(first.width, second.width)
  const shapes: Shape[] = [...first.steps, ...second.steps].map((steps) => ({ fill: '#000000', steps }))
  return { page, rect: { x, y, width, height: HEIGHT }, picture: { drawing: { width_mm: width, height_mm: HEIGHT, shapes } } }
}

/** The letters of a line on a base line; one that the font has not leaves its place empty, the name stands in the certificate. */
function lineOf(text: string, size: number, base: number): { width: number; steps: Step[][] } {
  const letters = fontOf(sealFont())
  let left = 0
  const steps: Step[][] = []
  for (const letter of text) {
    const glyph = letters(letter)
    const from = left
    if (glyph)
      steps.push(
        glyph.steps.map(
          ([kind, ...numbers]) => [kind, ...numbers.map((one, n) => (n % 2 ? base - one * size : from + one * size))] as unknown as Step,
        ),
      )
    left += (glyph?.width ?? 1) * size
  }
  return { width: left, steps }
}
