// A row in the text form of COPY (PostgreSQL, "COPY", File Formats): columns by tabs, `\N` for nothing, a backslash before what
// would be read as structure.
const STRUCTURE = /[\\\t\n\r]/
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

const escaped = (text: string): string => (STRUCTURE.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character]!) : text)

const cell = (value: unknown): string => {
  if (typeof value === 'string') return escaped(value)
  if (value === undefined || value === null) return '\\N'
  if (typeof value === 'boolean') return value ? 't' : 'f'
  return typeof value === 'object' ? escaped(JSON.stringify(value)) : String(value)
}

/** One line: `head` in order, then the named fields of `sets`. */
export function copyLine(head: readonly unknown[], fields: readonly string[], sets: Readonly<Record<string, unknown>>): string {
  let line = cell(head[0])
  for (let i = 1; i < head.length; i += 1) line += `\t${cell(head[i])}`
  for (const field of fields) line += `\t${cell(sets[field])}`
  return `${line}\n`
}
