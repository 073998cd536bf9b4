// The PDF and the OFD of a certificate, from one sheet.
import { readFileSync } from 'node:fs'
import { writeOfd } from '#kernel/documents/ofd/write-ofd.ts'
import type { OfdItem } from '#kernel/documents/ofd/ofd-document.ts'
import { toSvg } from '#kernel/documents/picture/drawing.ts'
import { drawQr } from '#kernel/documents/picture/qr-drawing.ts'
import { toPng } from '#kernel/documents/picture/raster.ts'
import { BUNDLED, fontsChosen } from '#kernel/documents/typst/fonts.ts'
import { typeset } from '#kernel/documents/typst/typeset.ts'
import { kindNamed } from '../kinds/kinds.ts'
import type { CertificateRow } from '../rows.ts'
import { printedOf } from './printed.ts'
import { type Placed, type Sheet, sheetOf } from './sheet.ts'

const template = readFileSync(new URL('certificate.typ', import.meta.url), 'utf8')

export type Made = { readonly bytes: Buffer; readonly seal: Sheet['seal'] }

/** `note`: why there is no seal on it; empty where one follows. */
export function fileOf(row: CertificateRow, format: 'pdf' | 'ofd', note: string): Made {
  const printed = printedOf(row, note)
  const sheet = sheetOf(kindNamed(row.kind)!, printed)
  const about = `${printed.title} ${printed.number}`
  return { bytes: format === 'pdf' ? pdfOf(sheet, about, row) : ofdOf(sheet, about, row), seal: sheet.seal }
}

function pdfOf({ width, height, pages }: Sheet, title: string, row: CertificateRow): Buffer {
  const [year, month, day] = row.issued_on.split('-').map(Number)
  const drawn = pages.map((items) =>
    items.map((item) => (item.kind === 'code' ? { ...item, svg: toSvg(drawQr(item.text, item.side)) } : item)),
  )
  const data = { title, author: row.issuer, date: { year, month, day }, fonts: [BUNDLED], width, height, pages: drawn }
  return typeset(template, data, fontsChosen()).pdf()
}

const ofdOf = ({ width, height, pages }: Sheet, title: string, row: CertificateRow): Buffer =>
  writeOfd({
    title,
    author: row.issuer,
    at: new Date(row.created_at),
    pages: pages.map((items) => ({ width_mm: width, height_mm: height, items: items.map(inOfd) })),
  })

function inOfd(item: Placed): OfdItem {
  if (item.kind === 'text') return { ...item, font: item.weight === 700 ? '黑体' : '宋体' }
  if (item.kind === 'line') {
    const { x, y, width, line, colour } = item
    return { kind: 'line', from: [x, y], to: [x + width, y], width: line, colour }
  }
  if (item.kind === 'box') {
    const { x, y, width, height, line, colour } = item
    return { kind: 'rectangle', x, y, width, height, stroke: colour, line }
  }
  const { text, x, y, side } = item
  return { kind: 'image', x, y, width: side, height: side, png: toPng(drawQr(text, side)) }
}
