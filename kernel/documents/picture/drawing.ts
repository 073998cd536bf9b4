// A small picture made of filled outlines, in millimetres from the top left. One drawing becomes SVG for a page, operators
// for a PDF and pixels for an OFD, so that a seal looks the same wherever it stands.

/** A step of an outline: move, line, cubic curve, close. */
export type Step =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z']

/** An outline filled by the non-zero rule; inner rings turn the other way round. */
export type Shape = { readonly fill: string; readonly steps: readonly Step[] }

export type Drawing = { readonly width_mm: number; readonly height_mm: number; readonly shapes: readonly Shape[] }

/** A picture to show: pixels with transparency, or a drawing. */
export type Picture = { readonly png: Buffer } | { readonly drawing: Drawing }

const short = (value: number) => String(Number(value.toFixed(3)))

const pathOf = ({ steps }: Shape) => steps.map(([letter, ...numbers]) => letter + numbers.map(short).join(' ')).join('')

/** The drawing as an SVG document. */
export const toSvg = ({ width_mm, height_mm, shapes }: Drawing): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${short(width_mm)}mm" height="${short(height_mm)}mm" viewBox="0 0 ${short(width_mm)} ${short(height_mm)}">` +
  shapes.map((shape) => `<path fill="${shape.fill}" d="${pathOf(shape)}"/>`).join('') +
  '</svg>'

/** Red, green and blue of '#rrggbb', each 0 to 255. */
export function rgb(colour: string): readonly [number, number, number] {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new TypeError(`not a colour: ${colour}`)
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}
