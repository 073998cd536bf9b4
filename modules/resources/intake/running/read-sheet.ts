// The first sheet of an XLSX (ECMA-376 part 1, §18) as lines of CSV, so that a batch has one reader of rows and one way to go on
// after a crash. The zip is opened by the reader that limits what it unpacks; of the XML only rows, cells and shared texts are
// looked at. An empty row stays an empty line: a row keeps the number that the spreadsheet shows.
import { unpack } from '#kernel/documents/ofd/package.ts'
import { csvLine } from '#kernel/registers/cells.ts'

const MOST_ROWS = 1_048_576
const MOST_COLUMNS = 500

/** Thrown at what is no sheet; the words are for the sender. */
export class NoSheet extends Error {}

/** The lines, in pieces of some thousand. Throws NoSheet, or what `unpack` throws. */
export function* sheetLines(bytes: Buffer): Generator<string> {
  const { files } = unpack(bytes)
  const text = (path: string) => files.get(path)?.toString('utf8')
  const sheet = text(firstSheet(text('xl/workbook.xml') ?? '', text('xl/_rels/workbook.xml.rels') ?? '') ?? 'xl/worksheets/sheet1.xml')
  if (sheet === undefined) throw new NoSheet()
  const shared = sharedTexts(text('xl/sharedStrings.xml') ?? '')
  const dated = datedStyles(text('xl/styles.xml') ?? '')
  const since = /date1904="(1|true)"/.test(text('xl/workbook.xml') ?? '') ? 24_107 : 25_569
  let next = 1
  let piece = ''
  for (const [, attributes = '', body = ''] of sheet.matchAll(/<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g)) {
    const number = Number(/\br="(\d{1,7})"/.exec(attributes)?.[1] ?? next)
    if (number < next || number > MOST_ROWS) throw new NoSheet()
    piece += '\r\n'.repeat(number - next)
    const cells = cellsOf(body, shared, dated, since)
    piece += cells.some((cell) => cell !== '') ? csvLine(cells) : '\r\n'
    next = number + 1
    if (piece.length > 1 << 20) {
      yield piece
      piece = ''
    }
  }
  yield piece
}

function firstSheet(workbook: string, relations: string): string | undefined {
  const id = /<(?:\w+:)?sheet\b[^>]*?\br:id="([^"]{1,60})"/.exec(workbook)?.[1]
  const relation = [...relations.matchAll(/<Relationship\b[^>]*>/g)]
    .map(([one]) => one)
    .find((one) => id !== undefined && one.includes(`Id="${id}"`))
  const target = /\bTarget="([^"]{1,200})"/.exec(relation ?? '')?.[1]
  return target && (target.startsWith('/') ? target.slice(1) : `xl/${target}`)
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const plain = (xml: string): string =>
  xml.includes('&')
    ? xml.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
        if (name) return ENTITIES[name] ?? whole
        const code = hex ? parseInt(hex, 16) : Number(decimal)
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole
      })
    : xml

/** The text of a string item: its runs joined, readings (phonetic) left out. */
const textIn = (xml: string): string =>
  [...xml.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '').matchAll(/<(?:\w+:)?t\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?t>)/g)]
    .map(([, run = '']) => plain(run))
    .join('')

const sharedTexts = (xml: string): string[] =>
  [...xml.matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g)].map(([, item = '']) => textIn(item))

/** Which cell formats show a day (§18.8.30). */
function datedStyles(xml: string): boolean[] {
  const own = new Map(
    [...xml.matchAll(/<(?:\w+:)?numFmt\b[^>]*>/g)].map(([one]) => [
      /numFmtId="(\d+)"/.exec(one)?.[1],
      /[yd]/i.test((/formatCode="([^"]*)"/.exec(one)?.[1] ?? '').replace(/&quot;.*?&quot;|\[[^\]]*\]/g, '')),
    ]),
  )
  const formats = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? ''
  return [...formats.matchAll(/<(?:\w+:)?xf\b[^>]*>/g)].map(([one]) => {
    const id = /numFmtId="(\d+)"/.exec(one)?.[1] ?? '0'
    const n = Number(id)
    return own.get(id) ?? ((n >= 14 && n <= 17) || n === 22 || (n >= 27 && n <= 31) || n === 36 || (n >= 50 && n <= 58))
  })
}

function cellsOf(body: string, shared: readonly string[], dated: readonly boolean[], since: number): string[] {
  const cells: string[] = []
  for (const [, attributes = '', inner = ''] of body.matchAll(/<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g)) {
    const letters = /\br="([A-Z]{1,3})\d/.exec(attributes)?.[1]
    const column = letters ? [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1 : cells.length
    if (column < cells.length || column >= MOST_COLUMNS) throw new NoSheet()
    while (cells.length < column) cells.push('')
    const type = /\bt="(\w+)"/.exec(attributes)?.[1]
    const value = /<(?:\w+:)?v\b[^>]*>([\s\S]*?)<\/(?:\w+:)?v>/.exec(inner)?.[1] ?? ''
    if (type === 's') cells.push(shared[Number(value)] ?? '')
    else if (type === 'inlineStr') cells.push(textIn(inner))
    else if (type === 'b') cells.push(value === '1' ? '是' : '否')
    else if (type === undefined && value !== '' && dated[Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? 0)])
      cells.push(dayOfSerial(Number(value), since) ?? value)
    else cells.push(plain(value))
  }
  return cells
}

/** A serial day of a spreadsheet as a day. */
function dayOfSerial(serial: number, since: number): string | undefined {
  const day = new Date((Math.floor(serial) - since) * 86_400_000)
  return Number.isNaN(day.getTime()) ? undefined : day.toISOString().slice(0, 10)
}
