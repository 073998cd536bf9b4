// The numbers that a dry run has met, by a hash of 64 bits in an open table: twelve bytes a row, so that ten million rows fit in
// 200 MB where a set of texts would take a gigabyte. Two numbers of one hash would be called a repetition on trial (once in some
// 300,000 batches of ten million); the run itself asks the register.
import { reasonOf, type LoadRow, type RefusedRow } from '#kernel/registers/base/load-plan.ts'
import { loadRefusals } from '#kernel/registers/base/load-refusals.ts'

export function seenNumbers(field: string) {
  let size = 1 << 16
  let low = new Uint32Array(size)
  let high = new Uint32Array(size)
  let rowAt = new Uint32Array(size)
  let used = 0

  /** The row at which these hashes were put before; puts them when there is none. Row 0 marks an empty place. */
  function put(a: number, b: number, row: number): number | undefined {
    for (let at = a & (size - 1); ; at = (at + 1) & (size - 1)) {
      if (rowAt[at] === 0) {
        low[at] = a
        high[at] = b
        rowAt[at] = row
        used += 1
        return undefined
      }
      if (low[at] === a && high[at] === b) return rowAt[at]
    }
  }

  function grow(): void {
    const [oldLow, oldHigh, oldRows] = [low, high, rowAt]
    size *= 2
    low = new Uint32Array(size)
    high = new Uint32Array(size)
    rowAt = new Uint32Array(size)
    used = 0
    for (let i = 0; i < oldRows.length; i += 1) if (oldRows[i] !== 0) put(oldLow[i]!, oldHigh[i]!, oldRows[i]!)
  }

  return (rows: readonly LoadRow[]): { fresh: LoadRow[]; refused: RefusedRow[] } => {
    const fresh: LoadRow[] = []
    const refused: RefusedRow[] = []
    for (const row of rows) {
      if (used * 3 > size * 2) grow()
      const [a, b] = hashOf(row.number)
      const earlier = put(a, b, row.row)
      if (earlier === undefined) fresh.push(row)
      else refused.push({ row: row.row, cells: row.cells, reasons: [reasonOf(loadRefusals.twiceInBatch, { row: earlier }, field)] })
    }
    return { fresh, refused }
  }
}

/** Two independent multiplicative hashes (FNV-1a over the units, and its mirror with another prime). */
function hashOf(text: string): [number, number] {
  let a = 0x811c9dc5
  let b = 0x9747b28c
  for (let i = 0; i < text.length; i += 1) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193)
    b = Math.imul(b ^ text.charCodeAt(text.length - 1 - i), 0x5bd1e995) ^ (b >>> 15)
  }
  return [(a ^ (a >>> 16)) >>> 0, b >>> 0]
}
