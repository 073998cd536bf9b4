/** Undoes the row filters of PNG (ISO/IEC 15948 §9) over rows of `width` bytes, `pixel` bytes a pixel. */
export function unfiltered(bytes: Buffer, width: number, pixel: number): Buffer {
  const rows = Math.floor(bytes.length / (width + 1))
  const out = Buffer.alloc(rows * width)
  for (let row = 0; row < rows; row += 1) {
    const kind = bytes[row * (width + 1)]
    for (let column = 0; column < width; column += 1) {
      const place = row * width + column
      const left = column < pixel ? 0 : out[place - pixel]!
      const up = row === 0 ? 0 : out[place - width]!
      const corner = row === 0 || column < pixel ? 0 : out[place - width - pixel]!
      const base = kind === 1 ? left : kind === 2 ? up : kind === 3 ? (left + up) >> 1 : kind === 4 ? nearest(left, up, corner) : 0
      out[place] = bytes[place + row + 1]! + base
    }
  }
  return out
}

function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}
