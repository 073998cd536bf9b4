// Where things stand on a page: millimetres from the top left as it is shown, and points of the page's own plane, whose
// origin, crop and turn the page may choose (ISO 32000-1 §8.3.2, table 30).
import { type Page } from './view.ts'
import { type Rect } from './signed-pdf.ts'

export const POINTS = 72 / 25.4

/** Left, bottom, right and top of a place on the page, in points. */
export function toPlane({ box, rotate }: Page, { x, y, width, height }: Rect): [number, number, number, number] {
  const [left, bottom, right, top] = box as [number, number, number, number]
  const [x1, y1, x2, y2] = [x * POINTS, y * POINTS, (x + width) * POINTS, (y + height) * POINTS]
  if (rotate === 90) return [left + y1, bottom + x1, left + y2, bottom + x2]
  if (rotate === 180) return [right - x2, bottom + y1, right - x1, bottom + y2]
  if (rotate === 270) return [right - y2, top - x2, right - y1, top - x1]
  return [left + x1, top - y2, left + x2, top - y1]
}

/** The place on the page as it is shown of a rectangle in points. */
export function fromPlane({ box, rotate }: Page, rect: readonly number[]): Rect {
  const [left, bottom, right, top] = box as [number, number, number, number]
  const [x1, x2] = [Math.min(rect[0]!, rect[2]!), Math.max(rect[0]!, rect[2]!)]
  const [y1, y2] = [Math.min(rect[1]!, rect[3]!), Math.max(rect[1]!, rect[3]!)]
  const turned = rotate === 90 || rotate === 270
  const [x, y] =
    rotate === 90
      ? [y1 - bottom, x1 - left]
      : rotate === 180
        ? [right - x2, y1 - bottom]
        : rotate === 270
          ? [top - y2, right - x2]
          : [x1 - left, top - y2]
  const short = (points: number) => Math.round((points / POINTS) * 100) / 100
  return { x: short(x!), y: short(y!), width: short(turned ? y2 - y1 : x2 - x1), height: short(turned ? x2 - x1 : y2 - y1) }
}

/** Width and height of the page as it is shown, in millimetres. */
export function shownSize({ box, rotate }: Page): readonly [number, number] {
  const [width, height] = [(box[2]! - box[0]!) / POINTS, (box[3]! - box[1]!) / POINTS]
  return rotate === 90 || rotate === 270 ? [height, width] : [width, height]
}
