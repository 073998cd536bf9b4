// The picture of a round seal: a ring, the name along its upper arc, a note across the middle. No emblem: those of the state
// are not drawn by a program. A letter that the font has not is an error, never a gap in a name.
import { Unreadable } from '../finding.ts'
import { type Drawing, type Shape, type Step } from './drawing.ts'
import { fontOf, type Glyph } from './glyphs.ts'

export type SealText = {
  /** The name along the ring, 2 to 40 letters. */
  readonly name: string
  /** Across the middle, e.g. 模拟 in a demonstration; up to 8 letters. */
  readonly note?: string
  /** Bytes of a TrueType font. */
  readonly font: Buffer
  /** 42 mm is that of a department of a province (国发〔1999〕25号). */
  readonly diameter_mm?: number
  readonly colour?: string
}

/** Vermilion. */
const RED = '#d7281e'
const fonts = new WeakMap<Buffer, ReturnType<typeof fontOf>>()

export function drawSeal({ name, note = '', font, diameter_mm = 42, colour = RED }: SealText): Drawing {
  const letters = fonts.get(font) ?? fontOf(font)
  fonts.set(font, letters)
  const ring = [...name]
  const middle = [...note]
  if (ring.length < 2 || ring.length > 40 || middle.length > 8 || !(diameter_mm >= 10 && diameter_mm <= 60))
    throw new Unreadable(
      'seal.text',
      '印章名称须为 2 至 40 个字，中间的字不超过 8 个，直径 10 至 60 毫米。',
      'The name on a seal has 2 to 40 letters, its note up to 8, and its diameter is 10 to 60 mm.',
    )
  const centre = diameter_mm / 2
  const line = diameter_mm * 0.026
  const shapes: Shape[] = [{ fill: colour, steps: [...circle(centre, centre, 1), ...circle(centre, centre - line, -1)] }]

  // Long names take narrower letters and more of the ring, never all of it: the beginning has to be seen.
  const height = diameter_mm * 0.155
  const radius = centre - line - diameter_mm * 0.025 - height
  const arc = Math.min(300, 25 + ring.length * 24) * (Math.PI / 180)
  const step = arc / ring.length
  const width = Math.min(height, radius * step * 1.12)
  ring.forEach((letter, n) => {
    const turn = -arc / 2 + step * (n + 0.5)
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
    const glyph = glyphOf(letters, letter)
    shapes.push({
      fill: colour,
      // Up is away from the middle; the letter stands in the middle of its step.
      steps: glyph.steps.map((one) =>
        mapped(one, (x, y) => {
          const [across, out] = [(x - glyph.width / 2) * width, radius + (y + DESCENT) * height]
          return [centre + across * cos + out * sin, centre + across * sin - out * cos]
        }),
      ),
    })
  })

  const size = Math.min(diameter_mm * 0.13, (diameter_mm * 0.5) / Math.max(1, middle.length))
  let left = centre - (middle.reduce((sum, letter) => sum + glyphOf(letters, letter).width, 0) * size) / 2
  for (const letter of middle) {
    const glyph = glyphOf(letters, letter)
    const from = left
    shapes.push({
      fill: colour,
      steps: glyph.steps.map((one) => mapped(one, (x, y) => [from + x * size, centre + size * 0.38 - y * size])),
    })
    left += glyph.width * size
  }
  return { width_mm: diameter_mm, height_mm: diameter_mm, shapes }
}

/** Chinese letters reach this far below their base line. */
const DESCENT = 0.12

function glyphOf(letters: (letter: string) => Glyph | undefined, letter: string): Glyph {
  const glyph = letters(letter)
  if (!glyph)
    throw new Unreadable('seal.letter', `字体中没有“${letter}”字：请换一个字体。`, `The font has no letter “${letter}”: take another font.`)
  return glyph
}

function mapped([letter, ...numbers]: Step, to: (x: number, y: number) => readonly [number, number]): Step {
  const out: number[] = []
  for (let n = 0; n < numbers.length; n += 2) out.push(...to(numbers[n]!, numbers[n + 1]!))
  return [letter, ...out] as unknown as Step
}

/** Four curves; the factor keeps them within a thousandth of the circle. */
function circle(centre: number, radius: number, way: 1 | -1): Step[] {
  const pull = radius * 0.5523
  const steps: Step[] = [['M', centre + radius, centre]]
  for (let quarter = 0; quarter < 4; quarter += 1) {
    const turned = (x: number, y: number) => {
      const angle = (way * quarter * Math.PI) / 2
      return [centre + x * Math.cos(angle) - y * Math.sin(angle), centre + x * Math.sin(angle) + y * Math.cos(angle)] as const
    }
    steps.push(['C', ...turned(radius, way * pull), ...turned(pull, way * radius), ...turned(0, way * radius)])
  }
  return [...steps, ['Z']]
}
