import { cut, rightFor, writeLooks } from '#kernel/registers/base/reading.ts'
import { doublesOf, shownLines, wholeOf } from '../compare.ts'
import { candidates as contract } from '../contract.ts'
import { answer } from '../store/tables.ts'
import { bookOf, type Books } from '../surveyed.ts'

const MOST = 20

/** Each double that is shown is a look into it, as the one itself is. */
export const candidates = (books: Books) =>
  answer(contract, async (desk, { register, record: id }) => {
    const book = bookOf(books, register)
    const right = await rightFor(desk, book.base, 'matching', 'list')
    const [record] = await wholeOf(desk, book, [id])
    const { doubles, looked, full } = await doublesOf(desk, book, record!)
    const shown = doubles.slice(0, MOST)
    const names = right.fields.filter((field) => Object.hasOwn(book.base.record.properties, field))
    await writeLooks(desk, book.base, right, 'list', [{ id, fields: names }, ...shown.map((one) => ({ id: one.record.id, fields: names }))])
    return {
      rows: shown.map(({ record: { id: other, version, state, simulated, fields }, scored: { score, band, lines }, leads }) => ({
        id: other,
        version,
        state,
        simulated,
        score,
        band,
        fields: cut(book.base, right, fields),
        lines: shownLines(book, lines, right.fields),
        leads: [...leads],
      })),
      looked,
      more: doubles.length - shown.length,
      full,
    }
  })
