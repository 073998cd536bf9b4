// Markdown tables for pages that are read in a diff: one fact a line, no padding that would move other lines.

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

export const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`

export const table = (head: readonly string[], rows: readonly string[]): string =>
  rows.length === 0 ? '(none)' : [row(head), row(head.map(() => '---')), ...rows].join('\n')
