// The same document as pages of placed letters, for OFD (GB/T 33190). The face is named and not carried along: readers of OFD
// have 仿宋, 黑体 and 楷体; 宋体 in bold stands for 小标宋.
import { dayInChinese } from '#kernel/time/day.ts'
import type { OfdItem, OfdPage } from '#kernel/documents/ofd/ofd-document.ts'
import { advances, AREA, CELL, cells, linesOf, PITCH, SIZE } from './grid.ts'
import { type RedHead, type SealPlace, TIGHTNESS } from './red-head.ts'
import { paragraphsOf, titleLines } from './structure.ts'

type Face = '仿宋' | '黑体' | '楷体' | '宋体'
type Style = { readonly font?: Face; readonly weight?: 400 | 700; readonly size?: number; readonly colour?: string }

const RED = '#e60012'
const TITLE: Style = { font: '宋体', weight: 700 }
const BOTTOM = AREA.top + AREA.height
/** Of a letter's height, what stands above its base line. */
const ABOVE = 0.88

export type OfdSet = { readonly pages: OfdPage[]; readonly seal: SealPlace }

/** As on the PDF: the seal stands on a page with text, by the spacing of lines or else by taking two lines over. */
export function ofdPages(document: RedHead): OfdSet {
  const sets = TIGHTNESS.map((tightness) => () => compose(document, PITCH * tightness))
  for (const set of sets) {
    const { textEnds, rows, ...composed } = set()
    if (composed.seal.page === textEnds) return composed
    if (set === sets.at(-1)) return compose(document, PITCH, rows - 2)
  }
  throw new RangeError('no spacing to try')
}

function compose(document: RedHead, pitch: number, turnAt?: number): OfdSet & { readonly textEnds: number; readonly rows: number } {
  const sheet = openSheet(pitch, turnAt)
  head(sheet, document)
  for (const { face, lead, rest } of paragraphsOf(document.body)) paragraph(sheet, face, lead, rest)
  attachmentList(sheet, document)
  const { page: textEnds, rows } = sheet
  const seal = signature(sheet, document)
  if (document.remark) for (const line of linesOf(`（${document.remark}）`, 26)) sheet.line(line, 2)
  attachments(sheet, document)
  colophon(sheet, document)
  return { pages: sheet.finish(), seal, textEnds, rows }
}

type Sheet = ReturnType<typeof openSheet>

/** `turnAt`: the row of text before which a new page begins, wherever the page stands. */
function openSheet(pitch: number, turnAt?: number) {
  const pages: OfdItem[][] = [[]]
  let y: number = AREA.top
  let rows = 0
  const put = (text: string, x: number, top: number, { font = '仿宋', weight = 400, size = SIZE[3], colour = '#000000' }: Style = {}) => {
    if (text.trim() === '') return
    const advance = advances(text, size)
    pages.at(-1)!.push({ kind: 'text', text, x, y: top + size * ABOVE, size, font, weight, colour, ...(advance.length > 0 && { advance }) })
  }
  const rule = (at: number, width: number, colour = '#000000') =>
    pages.at(-1)!.push({ kind: 'line', from: [AREA.left, at], to: [AREA.left + AREA.width, at], width, colour })
  const turn = () => {
    pages.push([])
    y = AREA.top
  }
  const room = (height: number) => {
    if (y + height > BOTTOM + 0.01) turn()
  }
  return {
    pitch,
    put,
    rule,
    turn,
    room,
    get y() {
      return y
    },
    get page() {
      return pages.length
    },
    get rows() {
      return rows
    },
    /** Room for one more row of the text. */
    row() {
      if (rows === turnAt) turn()
      else room(SIZE[3])
      rows += 1
    },
    skip: (height: number) => void (y += height),
    /** One line of the grid, `cell` cells in. */
    line(text: string, cell = 0, style: Style = {}) {
      room(SIZE[3])
      put(text, AREA.left + cell * CELL, y, style)
      y += pitch
    },
    centred(text: string, style: Style & { size: number }) {
      put(text, AREA.left + (AREA.width - cells(text) * style.size) / 2, y, style)
    },
    finish: (): OfdPage[] =>
      pages.map((items, i) => {
        const number = `— ${i + 1} —`
        const width = cells(number) * SIZE[4]
        const x = i % 2 === 0 ? AREA.left + AREA.width - SIZE[4] - width : AREA.left + SIZE[4]
        const y = BOTTOM + 7 + SIZE[4] * 0.4
        const footer: OfdItem = { kind: 'text', text: number, x, y, size: SIZE[4], font: '宋体', advance: advances(number, SIZE[4]) }
        return { width_mm: 210, height_mm: 297, items: [...items, footer] }
      }),
  }
}

function head(sheet: Sheet, document: RedHead): void {
  if (document.urgency) sheet.put(document.urgency, AREA.left, AREA.top, { font: '黑体' })
  sheet.skip(35)
  const size = Math.min(22, 150 / Math.max(1, cells(document.mark)))
  sheet.centred(document.mark, { ...TITLE, size, colour: RED })
  sheet.skip(size + 2 * sheet.pitch)
  if (document.signer === undefined) sheet.centred(document.number, { size: SIZE[3] })
  else {
    sheet.put(document.number, AREA.left + CELL, sheet.y)
    const right = AREA.left + AREA.width - CELL - cells(document.signer) * CELL
    sheet.put('签发人：', right - 4 * CELL, sheet.y)
    sheet.put(document.signer, right, sheet.y, { font: '楷体' })
  }
  sheet.rule(sheet.y + SIZE[3] + 4, 0.6, RED)
  sheet.skip(SIZE[3] + 4 + 2 * sheet.pitch)
  for (const line of titleLines(document.title)) {
    sheet.centred(line, { ...TITLE, size: SIZE[2] })
    sheet.skip(sheet.pitch)
  }
  sheet.skip(sheet.pitch)
  if (document.addressed) for (const line of linesOf(`${document.addressed}：`)) sheet.line(line)
}

/** Two cells in; what leads the paragraph is in a face of its own, also where it goes over a line's end. */
function paragraph(sheet: Sheet, face: '' | 'heiti' | 'kaiti', lead: string, rest: string): void {
  let left = [...lead].length
  linesOf(lead + rest, 28, 2).forEach((line, i) => {
    const letters = [...line]
    const own = letters.slice(0, left).join('')
    const indent = i === 0 ? 2 : 0
    sheet.row()
    sheet.put(own, AREA.left + indent * CELL, sheet.y, { font: face === 'heiti' ? '黑体' : '楷体' })
    sheet.put(letters.slice(left).join(''), AREA.left + (indent + cells(own)) * CELL, sheet.y)
    sheet.skip(sheet.pitch)
    left = Math.max(0, left - letters.length)
  })
}

function attachmentList(sheet: Sheet, { attachments: list }: RedHead): void {
  if (list.length > 0) sheet.skip(sheet.pitch)
  list.forEach(({ name }, i) => {
    const label = list.length === 1 ? '' : `${i + 1}.`
    const at = 5 + cells(label)
    linesOf(name, 28 - at).forEach((line, n) => {
      sheet.row()
      if (n === 0) sheet.put(i === 0 ? `附件：${label}` : label, AREA.left + (i === 0 ? 2 : 5) * CELL, sheet.y)
      sheet.line(line, at)
    })
  })
}

/** Name and date with two lines above for the seal, whose middle is the lower edge of the name. */
function signature(sheet: Sheet, { organ, signedOn }: RedHead): SealPlace {
  const date = signedOn ? dayInChinese(signedOn) : '　　年　月　日'
  const [name, day] = [cells(organ), cells(date)]
  sheet.room(3 * sheet.pitch + SIZE[3])
  sheet.skip(2 * sheet.pitch)
  const right = Math.max(4 - (name - day) / 2, 1)
  const x = 28 - right - name
  const seal = { page: sheet.page, x: AREA.left + (x + name / 2) * CELL, y: sheet.y + SIZE[3] }
  sheet.line(organ, x)
  sheet.line(date, name > day ? x + (name - day) / 2 : 24 - day)
  return seal
}

function attachments(sheet: Sheet, { attachments: list }: RedHead): void {
  list.forEach(({ name, text }, i) => {
    if (!text) return
    sheet.turn()
    sheet.line(list.length === 1 ? '附件' : `附件${i + 1}`, 0, { font: '黑体' })
    sheet.skip(sheet.pitch)
    for (const line of titleLines(name)) {
      sheet.centred(line, { ...TITLE, size: SIZE[2] })
      sheet.skip(sheet.pitch)
    }
    sheet.skip(sheet.pitch)
    for (const { face, lead, rest } of paragraphsOf(text)) paragraph(sheet, face, lead, rest)
  })
}

/** At the foot of the last page, its last line on the edge of the type area. */
function colophon(sheet: Sheet, { organ, printedOn, copied }: RedHead): void {
  const row = SIZE[4] + 4
  const lines = copied ? linesOf(`${copied}。`, 27) : []
  const height = row * (1 + lines.length)
  sheet.room(height)
  const on = printedOn ? `${dayInChinese(printedOn)}印发` : '　　年　月　日印发'
  const style = { size: SIZE[4] }
  let top = BOTTOM - height
  sheet.rule(top, 0.35)
  lines.forEach((line, i) => {
    if (i === 0) sheet.put('抄送：', AREA.left + SIZE[4], top + 2, style)
    sheet.put(line, AREA.left + 4 * SIZE[4], top + 2, style)
    top += row
  })
  if (lines.length > 0) sheet.rule(top, 0.25)
  sheet.put(organ, AREA.left + SIZE[4], top + 2, style)
  sheet.put(on, AREA.left + AREA.width - (1 + cells(on)) * SIZE[4], top + 2, style)
  sheet.rule(BOTTOM, 0.35)
}
