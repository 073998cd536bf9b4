// The content of one OFD page (GB/T 33190 §7.7, §8, §10, §11): text, paths and pictures, each in a boundary of its own.
import { rgb } from '../picture/drawing.ts'
import { type OfdItem, type OfdPage, type OfdText } from './ofd-document.ts'
import { element, escaped, figure, xmlFile, type Attributes } from './xml.ts'

/** What a page needs to know of the document: object numbers, and those of fonts and pictures. */
export type Book = { number(): number; font(family: string): number; picture(png: Buffer): number }

type Box = { x: number; y: number; width: number; height: number }

export function pageContent({ width_mm, height_mm, items }: OfdPage, book: Book): Buffer {
  const area = element('Area', {}, element('PhysicalBox', {}, `0 0 ${figure(width_mm)} ${figure(height_mm)}`))
  const layer = element('Layer', { ID: book.number(), Type: 'Body' }, ...items.map((item) => itemOf(item, book)))
  return xmlFile('Page', {}, area, element('Content', {}, layer))
}

const boundary = ({ x, y, width, height }: Box) => [x, y, width, height].map(figure).join(' ')
const colour = (name: string, value: string) => element(name, { Value: rgb(value).join(' ') })

function itemOf(item: OfdItem, book: Book): string {
  if (item.kind === 'text') return textObject(item, book)
  if (item.kind === 'image') {
    const CTM = `${figure(item.width)} 0 0 ${figure(item.height)} 0 0`
    return element('ImageObject', { ID: book.number(), Boundary: boundary(item), CTM, ResourceID: book.picture(item.png) })
  }
  if (item.kind === 'line') {
    const [[x1, y1], [x2, y2]] = [item.from, item.to]
    // A line has no height of its own: its boundary has the line's breadth around it.
    const [left, top] = [Math.min(x1, x2) - item.width, Math.min(y1, y2) - item.width]
    const box = { x: left, y: top, width: Math.abs(x2 - x1) + 2 * item.width, height: Math.abs(y2 - y1) + 2 * item.width }
    const data = `M ${figure(x1 - left)} ${figure(y1 - top)} L ${figure(x2 - left)} ${figure(y2 - top)}`
    return path(book, box, { LineWidth: item.width }, data, colour('StrokeColor', item.colour ?? '#000000'))
  }
  const { width, height, stroke, fill, line = 0.25 } = item
  const data = `M 0 0 L ${figure(width)} 0 L ${figure(width)} ${figure(height)} L 0 ${figure(height)} C`
  const drawn = { LineWidth: line, Stroke: String(stroke !== undefined), Fill: String(fill !== undefined) }
  return path(book, item, drawn, data, ...(fill ? [colour('FillColor', fill)] : []), ...(stroke ? [colour('StrokeColor', stroke)] : []))
}

const path = (book: Book, box: Box, drawn: Attributes, data: string, ...colours: readonly string[]) =>
  element('PathObject', { ID: book.number(), Boundary: boundary(box), ...drawn }, ...colours, element('AbbreviatedData', {}, data))

function textObject({ text, x, y, size, font, weight, colour: ink = '#000000', advance }: OfdText, book: Book): string {
  const letters = [...text]
  const ways = waysOf(letters, size, advance)
  const width = ways.reduce((sum, way) => sum + way, 0) + size
  // The base line lies a letter's size below the top of the boundary, with room below it for what hangs.
  const code = element('TextCode', { X: 0, Y: size, ...(ways.length > 0 && { DeltaX: deltas(ways) }) }, escaped(text))
  return element(
    'TextObject',
    {
      ID: book.number(),
      Boundary: boundary({ x, y: y - size, width, height: size * 1.35 }),
      Font: book.font(font),
      Size: size,
      Weight: weight,
    },
    colour('FillColor', ink),
    code,
  )
}

/** Latin letters, figures and marks are half as wide as Chinese ones. */
const waysOf = (letters: readonly string[], size: number, advance: OfdText['advance']): number[] =>
  letters.slice(0, -1).map((letter, n) => (typeof advance === 'number' ? advance : (advance?.[n] ?? (letter < '\u2000' ? size / 2 : size))))

/** Runs of one figure are written `g count figure` (§11.3). */
function deltas(ways: readonly number[]): string {
  const out: string[] = []
  for (let at = 0; at < ways.length;) {
    let end = at + 1
    while (end < ways.length && ways[end] === ways[at]) end += 1
    out.push(
      end - at > 2
        ? `g ${end - at} ${figure(ways[at]!)}`
        : Array(end - at)
            .fill(figure(ways[at]!))
            .join(' '),
    )
    at = end
  }
  return out.join(' ')
}
