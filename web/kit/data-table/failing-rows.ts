// The failing rows of a CSV file, with its header, as they were: quotes and line breaks inside cells stay whole.

/** Splits CSV text into its records; a quoted cell may hold line breaks. */
export function csvRecords(text: string): string[] {
  const out: string[] = []
  let start = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '"') quoted = !quoted
    if (char === '\n' && !quoted) {
      out.push(text.slice(start, at).replace(/\r$/, ''))
      start = at + 1
    }
  }
  if (start < text.length) out.push(text.slice(start).replace(/\r$/, ''))
  return out
}

/** Header and the rows whose numbers are given; the header is row 1, the first record row 2. */
export function failingRows(text: string, rows: ReadonlySet<number>): string {
  const [header = '', ...records] = csvRecords(text.replace(/^\uFEFF/, ''))
  return [header, ...records.filter((_, at) => rows.has(at + 2))].join('\r\n') + '\r\n'
}
