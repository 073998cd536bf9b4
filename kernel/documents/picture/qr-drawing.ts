// A QR code (ISO/IEC 18004) as a drawing: uqr works out the squares, rows of dark ones become one outline each.
import { encode } from 'uqr'
import type { Drawing, Step } from './drawing.ts'

/** A code of `side` millimetres, its quiet zone of four squares included. */
export function drawQr(text: string, side: number): Drawing {
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  const unit = side / size
  const steps: Step[] = []
  for (const [y, row] of data.entries()) {
    let x = 0
    while (x < size) {
      let end = x
      while (end < size && row[end]) end += 1
      if (end > x) steps.push(...box(x * unit, y * unit, end * unit, (y + 1) * unit))
      x = Math.max(end, x) + 1
    }
  }
  return { width_mm: side, height_mm: side, shapes: [{ fill: '#000000', steps }] }
}

const box = (left: number, top: number, right: number, bottom: number): Step[] => [
  ['M', left, top],
  ['L', right, top],
  ['L', right, bottom],
  ['L', left, bottom],
  ['Z'],
]
