// One record as a line of a zone file (RFC 1035 §5.1): full names with the last dot, so that no line hangs on what stands
// before it and a file may be cut anywhere.
import type { RecordType } from '../record-words.ts'

export type ZoneRecord = { readonly name: string; readonly type: RecordType; readonly ttl: number; readonly value: string }

/** Text in strings of at most 255 bytes (RFC 1035 §3.3): the marks that end a string are written with a stroke before. */
const quoted = (text: string): string =>
  (text.match(/[\s\S]{1,255}/g) ?? ['']).map((part) => `"${part.replace(/["\\]/g, '\\$&')}"`).join(' ')

const dotted = (value: string): string => (value.endsWith('.') ? value : `${value}.`)

function rdataOf(type: RecordType, value: string): string {
  if (type === 'TXT') return quoted(value)
  return type === 'A' || type === 'AAAA' || type === 'CAA' ? value : dotted(value)
}

export const lineOf = ({ name, type, ttl, value }: ZoneRecord): string => `${name}. ${ttl} IN ${type} ${rdataOf(type, value)}`

/** The lines in one order, whatever order the facts came in. */
export const linesOf = (records: readonly ZoneRecord[]): string[] => records.map(lineOf).toSorted(byBytes)

const byBytes = (a: string, b: string): number => {
  if (a === b) return 0
  return a < b ? -1 : 1
}
