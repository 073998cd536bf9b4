// A table for a terminal: Chinese characters are two columns wide, and a long cell is cut so that a row stays on its line.

const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u

const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0)

function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let kept = ''
  for (const letter of text) {
    if (widthOf(kept + letter) > width - 1) break
    kept += letter
  }
  return `${kept}…`
}

const padded = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - widthOf(text)))

/** Lines of a table with its head; `total` is how wide the terminal is. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[], total: number): string[] {
  const flat = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')))
  const widest = Math.max(12, Math.floor((total - 2 * head.length) / Math.min(head.length, 3)))
  const widths = head.map((title, i) => Math.min(widest, Math.max(widthOf(title), ...flat.map((row) => widthOf(row[i] ?? '')))))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (i === cells.length - 1 ? cut(cell, Math.max(widths[i]!, 60)) : padded(cut(cell, widths[i]!), widths[i]!)))
      .join('  ')
      .trimEnd()
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...flat.map(line)]
}
