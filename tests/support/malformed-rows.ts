// Rows of a file as they come from bad programs and bad hands: drawn by fast-check from a fixed seed, mixed with a corpus of what
// has been met, and some good ones between them, which must get through.
import fc from 'fast-check'
import { csvLine } from '#kernel/registers/cells.ts'
import { HEADINGS, personCells } from './intake.ts'

const SEED = 2004
const FIRST = 40_000

/** Each makes one cell of a good row bad: its column and what stands there. */
const corpus: readonly (readonly [column: number, cell: string])[] = [
  [0, ''],
  [0, '430102900307123'],
  [0, '4.30102E+17'],
  [0, '430102199003071235'],
  [0, '43010219900307123x'],
  [0, '４３０１０２１９９００３０７１２３４'],
  [1, ''],
  [1, '=HYPERLINK("http://x","点")'],
  [1, '+86'],
  [1, '@SUM(A1)'],
  [1, '\u0000'],
  [1, '\u001b[31m红'],
  [1, '名'.repeat(51)],
  [1, '\ud800'],
  [2, '不详'],
  [2, '3'],
  [3, '1990-02-30'],
  [3, '1900-02-29'],
  [3, '90-1-1'],
  [3, '2999-01-01'],
  [3, '昨天'],
  [4, '430102'],
  [4, '999999001001'],
  [4, '43010200100A'],
  [5, ''],
  [5, '路'.repeat(201)],
  [6, '99'],
  [6, '汉'],
]

const drawn = fc.tuple(
  fc.nat(HEADINGS.length - 1),
  fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc.string({ unit: 'grapheme', minLength: 260, maxLength: 300 }),
    fc.constantFrom(
      'null',
      'undefined',
      'NaN',
      '#N/A',
      '-',
      '∞',
      '{}',
      '[]',
      '"',
      "'",
      '--',
      '\u200b',
      '\ufeff',
      '../../etc',
      "'; drop table x",
    ),
  ),
)

/** Cells whose columns take any text are not spoilt by what was drawn: there the row may be good, so only strict columns are drawn. */
const STRICT = new Set([0, 2, 3, 4, 6])

export function malformedRows(count: number): { text: Buffer; rows: number; good: number } {
  const spoilt = fc.sample(drawn, { numRuns: count, seed: SEED })
  const pieces: Buffer[] = [Buffer.from(csvLine(HEADINGS))]
  let rows = 0
  let good = 0
  const put = (line: string | Buffer) => {
    pieces.push(Buffer.from(line as string))
    rows += 1
  }
  for (let n = 0; n < count; n += 1) {
    const cells = personCells(FIRST + n)
    const turn = n % 10
    if (turn === 0) {
      put(csvLine(cells))
      good += 1
    } else if (turn === 1) put(csvLine(cells.slice(0, 1 + (n % 6))))
    else if (turn === 2) put(csvLine([...cells, '多余', String(n)]))
    else if (turn === 3)
      put(Buffer.concat([Buffer.from(`${cells.slice(0, 5).join(',')},`), Buffer.from([0xff, 0xc0, 0x80]), Buffer.from(',01\n')]))
    else if (turn === 4) put(`${cells.slice(0, 5).join(',')},"引号"后面,01\n`)
    else if (turn === 5) {
      const [column, cell] = corpus[((n / 10) % corpus.length) | 0]!
      put(csvLine(cells.with(column, cell)))
    } else if (turn === 6 && n % 500 === 6) put(`${cells.slice(0, 5).join(',')},${'长'.repeat(30_000)},01\n`)
    else {
      const [column, cell] = spoilt[n]!
      const strict = STRICT.has(column) ? column : 0
      put(csvLine(cells.with(strict, strict === 6 && cell.trim() === '' ? '!' : cell.replace(/^[\s\u0000]*$/, '!'))))
    }
  }
  return { text: Buffer.concat(pieces), rows, good }
}
