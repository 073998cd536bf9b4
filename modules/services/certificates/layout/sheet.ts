// A certificate as placed letters, lines and a code: one layout for PDF (certificate.typ) and OFD, so that both say the same. Blue
// frame, the title, what stands on it row by row; below on the left the code that leads to verifying, on the right who issued
// it, with room for the seal. No emblem of the state is drawn (国徽法).
import { dayInChinese } from '#kernel/time/day.ts'
import { cells, linesOf } from '#kernel/documents/lines.ts'
import type { CertificateKind } from '../kind.ts'
import { factsOf, type Printed } from './printed.ts'

type PlacedText = {
  readonly kind: 'text'
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  /** Set about this line where the widths of its letters are known (PDF); `x` is for where they are not (OFD). */
  readonly middle?: number
  readonly weight: 400 | 700
  readonly colour: string
}

export type Placed =
  | PlacedText
  | {
      readonly kind: 'box'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly line: number
      readonly colour: string
    }
  | {
      readonly kind: 'line'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly line: number
      readonly colour: string
    }
  | { readonly kind: 'code'; readonly text: string; readonly x: number; readonly y: number; readonly side: number }

export type Sheet = {
  readonly width: number
  readonly height: number
  readonly pages: readonly (readonly Placed[])[]
  /** Where the middle of the seal comes. */
  readonly seal: { readonly page: number; readonly x: number; readonly y: number }
}

const INK = '#1b2430'
const QUIET = '#4a5565'
const BLUE = '#0b5394'
const RED = '#b3202a'

/** Of the rows: the plain size first, smaller where they would not fit; what does not fit at all goes on to the next page. */
const SIZES = [4.6, 4, 3.4] as const
const BAND = 60

export function sheetOf(kind: Pick<CertificateKind, 'paper'>, printed: Printed): Sheet {
  const [width, height] = kind.paper === 'upright' ? [210, 297] : [297, 210]
  const facts = factsOf(printed)
  const left = 30
  const top = kind.paper === 'upright' ? 78 : 62
  const size = SIZES.find((one) => rowsOf(facts, one, width - 2 * left).height <= height - BAND - top) ?? SIZES.at(-1)!
  const { rows } = rowsOf(facts, size, width - 2 * left)
  const pages: Placed[][] = [head(printed, width, height, top)]
  let y = top
  for (const { label, lines, height: tall } of rows) {
    if (label !== undefined && y > top && y + tall > limit(pages.length, height) && tall <= height - 60)
      y = turn(pages, printed, width, height)
    if (label !== undefined) pages.at(-1)!.push(text(label, left, y + size, size, { colour: QUIET }))
    for (const line of lines) {
      if (y + size > limit(pages.length, height)) y = turn(pages, printed, width, height)
      pages.at(-1)!.push(text(line, left + labelWidth(size), y + size, size))
      y += size * LEADING
    }
    y += size * GAP
  }
  const seal = { page: 1, x: width - 72, y: height - 46 }
  pages[0]!.push(...foot(printed, width, height, seal))
  return { width, height, pages, seal }
}

const LEADING = 1.5
const GAP = 0.65
const LABEL_CELLS = 11
const labelWidth = (size: number) => LABEL_CELLS * size
const limit = (page: number, height: number) => (page === 1 ? height - BAND : height - 30)

function rowsOf(facts: ReturnType<typeof factsOf>, size: number, width: number) {
  const room = Math.floor((width - labelWidth(size)) / size)
  const rows = facts.map(([label, value]) => {
    const lines = value.split('\n').flatMap((part) => linesOf(part, room))
    return { label, lines, height: lines.length * size * LEADING }
  })
  return { rows, height: rows.reduce((sum, row) => sum + row.height + size * GAP, 0) }
}

type Style = { readonly weight?: 400 | 700; readonly colour?: string }
const text = (said: string, x: number, y: number, size: number, { weight = 400, colour = INK }: Style = {}): PlacedText => ({
  kind: 'text',
  text: said,
  x,
  y,
  size,
  weight,
  colour,
})
const centred = (said: string, middle: number, y: number, size: number, style?: Style): PlacedText => ({
  ...text(said, middle - (cells(said) * size) / 2, y, size, style),
  middle,
})

const frame = (width: number, height: number): Placed[] => [
  { kind: 'box', x: 10, y: 10, width: width - 20, height: height - 20, line: 0.9, colour: BLUE },
  { kind: 'box', x: 12.2, y: 12.2, width: width - 24.4, height: height - 24.4, line: 0.2, colour: BLUE },
]

function head({ title, number, simulated }: Printed, width: number, height: number, top: number): Placed[] {
  const spaced = [...title].join(' ')
  const size = Math.min(11, (width - 70) / Math.max(1, cells(spaced)))
  return [
    ...frame(width, height),
    ...(simulated ? [text('模拟件，不具有法律效力', 18, 22, 3.6, { weight: 700, colour: RED })] : []),
    centred(spaced, width / 2, top - 22, size, { weight: 700 }),
    centred(`编号 ${number}`, width / 2, top - 12, 4, { colour: QUIET }),
    { kind: 'line', x: 30, y: top - 7, width: width - 60, line: 0.25, colour: BLUE },
  ]
}

function turn(pages: Placed[][], { title, number }: Printed, width: number, height: number): number {
  pages.push([...frame(width, height), centred(`${title}（续） ${number}`, width / 2, 26, 4, { colour: QUIET })])
  return 34
}

function foot(
  { identifier, issuer, issuedOn, verifyAt, note }: Printed,
  width: number,
  height: number,
  seal: { x: number; y: number },
): Placed[] {
  const base = height - 20
  const parts = linesOf(identifier, 28)
  return [
    { kind: 'code', text: verifyAt, x: 22, y: base - 34, side: 32 },
    text('扫码查验真伪', 57, base - 24, 3.6, { weight: 700, colour: BLUE }),
    text('证照标识', 57, base - 17, 2.6, { colour: QUIET }),
    ...parts.map((line, n) => text(line, 57, base - 13 + n * 3.8, 2.6, { colour: QUIET })),
    centred(issuer, seal.x, seal.y, Math.min(5, 90 / Math.max(1, cells(issuer)))),
    centred(dayInChinese(issuedOn), seal.x, seal.y + 8, 4.4),
    ...(note === '' ? [] : [centred(note, width / 2, height - 15, 3.2, { colour: RED })]),
  ]
}
