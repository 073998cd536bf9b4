// A drawing as pixels: the non-zero rule on four lines a row of pixels, with the exact part of each pixel that a span covers.
import { rgb, type Drawing, type Step } from './drawing.ts'
import { writePng } from './png.ts'

const LINES = 4
const MOST_PIXELS = 4_000_000

type Edge = readonly [x1: number, y1: number, x2: number, y2: number]

/** The drawing as a PNG with a clear ground. */
export function toPng({ width_mm, height_mm, shapes }: Drawing, dots_per_inch = 300): Buffer {
  const scale = dots_per_inch / 25.4
  const [width, height] = [Math.ceil(width_mm * scale), Math.ceil(height_mm * scale)]
  if (!(width > 0 && height > 0 && width * height <= MOST_PIXELS)) throw new TypeError(`a picture of ${width} by ${height} pixels`)
  const rgba = Buffer.alloc(width * height * 4)
  for (const { fill, steps } of shapes) {
    const colour = rgb(fill)
    cover(edgesOf(steps, scale), width, height, (pixel, part) => {
      const opacity = Math.round(part * 255)
      rgba.set(colour, pixel * 4)
      rgba[pixel * 4 + 3] = Math.max(rgba[pixel * 4 + 3]!, opacity)
    })
  }
  return writePng({ width, height, rgba })
}

/** Outlines as straight edges; a curve becomes one for every three pixels of its way. */
function edgesOf(steps: readonly Step[], scale: number): Edge[] {
  const edges: Edge[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  const line = (toX: number, toY: number) => {
    edges.push([x, y, toX, toY])
    x = toX
    y = toY
  }
  for (const [letter, ...numbers] of steps) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers.map((one) => one * scale)
    if (letter === 'M') [x, y, startX, startY] = [a, b, a, b]
    else if (letter === 'L') line(a, b)
    else if (letter === 'Z') line(startX, startY)
    else {
      const [fromX, fromY] = [x, y]
      const way = Math.hypot(a - x, b - y) + Math.hypot(c - a, d - b) + Math.hypot(e - c, f - d)
      const pieces = Math.min(64, Math.max(3, Math.ceil(way / 3)))
      for (let n = 1; n <= pieces; n += 1) {
        const [t, u] = [n / pieces, 1 - n / pieces]
        const mix = (p0: number, p1: number, p2: number, p3: number) => u ** 3 * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t ** 3 * p3
        line(mix(fromX, a, c, e), mix(fromY, b, d, f))
      }
    }
  }
  return edges
}

function cover(edges: readonly Edge[], width: number, height: number, paint: (pixel: number, part: number) => void): void {
  const tops = edges.map(([, y1, , y2]) => Math.min(y1, y2))
  const order = edges.map((_, n) => n).sort((a, b) => tops[a]! - tops[b]!)
  const bottom = edges.reduce((most, [, y1, , y2]) => Math.max(most, y1, y2), 0)
  const parts = new Float64Array(width)
  let next = 0
  let live: number[] = []
  for (let row = Math.max(0, Math.floor(tops[order[0] ?? 0] ?? 0)); row < Math.min(height, Math.ceil(bottom)); row += 1) {
    parts.fill(0)
    while (next < order.length && tops[order[next]!]! < row + 1) live.push(order[next++]!)
    live = live.filter((n) => Math.max(edges[n]![1], edges[n]![3]) >= row)
    for (let line = 0; line < LINES; line += 1) spans(live, edges, row + (line + 0.5) / LINES, parts)
    for (let column = 0; column < width; column += 1) if (parts[column]! > 0.002) paint(row * width + column, Math.min(1, parts[column]!))
  }
}

/** Adds what one line covers of each pixel of its row. */
function spans(live: readonly number[], edges: readonly Edge[], y: number, parts: Float64Array): void {
  const crossings: [x: number, way: number][] = []
  for (const n of live) {
    const [x1, y1, x2, y2] = edges[n]!
    if (y1 <= y !== y2 <= y) crossings.push([x1 + ((y - y1) / (y2 - y1)) * (x2 - x1), y2 > y1 ? 1 : -1])
  }
  crossings.sort(([a], [b]) => a - b)
  let winding = 0
  crossings.forEach(([x, way], n) => {
    winding += way
    const until = crossings[n + 1]?.[0]
    if (winding === 0 || until === undefined) return
    const [from, to] = [Math.max(0, x), Math.min(parts.length, until)]
    for (let pixel = Math.floor(from); pixel < to; pixel += 1)
      parts[pixel]! += Math.max(0, Math.min(to, pixel + 1) - Math.max(from, pixel)) / LINES
  })
}
