import type { Field } from './field-schema.ts'

/**
 * The rows after a spreadsheet block was pasted at a cell: tabs fill cells to the right, lines fill rows downwards, and
 * rows are added at the end. Cells beyond the last column are dropped.
 */
export function pasteRows(
  text: string,
  rows: readonly unknown[],
  at: number,
  column: number,
  cells: readonly Field[],
  single: boolean,
  read: (cell: Field, text: string) => unknown,
): unknown[] {
  const out = [...rows]
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n')
  lines.forEach((line, down) => {
    const target = at + down
    while (out.length <= target) out.push(single ? undefined : {})
    line.split('\t').forEach((part, right) => {
      const cell = cells[column + right]
      if (!cell) return
      out[target] = single ? read(cell, part) : { ...(out[target] as object), [cell.name]: read(cell, part) }
    })
  })
  return out
}
