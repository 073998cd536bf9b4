// Appends a state to a PDF (ISO 32000-1 §7.5.6): the bytes before stay as they are, so what was signed stays signed. The
// cross-reference is written in the manner of the one before it, as a table or as a stream.
import { sm3 } from '../../trust/sm3.ts'
import { type Section } from './sections.ts'
import { dict, hexText, isArray, name, written, type Dict, type Item, type Value } from './values.ts'
import { type View } from './view.ts'

export type Placed = { readonly number: number; readonly item: Item }

/** The file with these objects behind it, and where each begins. */
export function appended(
  file: Buffer,
  view: View,
  last: Section,
  objects: readonly Placed[],
): { file: Buffer; offsets: ReadonlyMap<number, number> } {
  const parts: Buffer[] = [file]
  let at = file.length
  const add = (bytes: Buffer | string) => {
    const part = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes
    parts.push(part)
    at += part.length
  }
  const offsets = new Map<number, number>()
  const generation = (number: number) => {
    const entry = view.table.get(number)
    return entry?.kind === 'at' ? entry.generation : 0
  }
  if (file.at(-1) !== 10) add('\n')
  for (const { number, item } of objects) {
    offsets.set(number, at)
    add(`${number} ${generation(number)} obj\n${written(item.value)}\n`)
    if (item.stream) for (const part of ['stream\n', item.stream, '\nendstream\n']) add(part)
    add('endobj\n')
  }
  const section = at
  const numbers = [...offsets.keys()].sort((a, b) => a - b)
  const next = Math.max(sizeOf(view), ...numbers.map((number) => number + 1))
  if (last.asStream) {
    const all = [...numbers, next]
    offsets.set(next, section)
    const rows = Buffer.concat(all.map((number) => row(offsets.get(number)!, generation(number))))
    const trailer = trailerOf(file, view, last, next + 1)
    const value = new Map([
      ...trailer,
      ...dict({ Type: name('XRef'), W: [1, 5, 2], Index: all.flatMap((number) => [number, 1]), Length: rows.length }),
    ])
    for (const part of [`${next} 0 obj\n${written(value)}\nstream\n`, rows, '\nendstream\nendobj\n']) add(part)
  } else {
    const lines = numbers.map((n) => `${n} 1\n${String(offsets.get(n)).padStart(10, '0')} ${String(generation(n)).padStart(5, '0')} n \n`)
    add(`xref\n${lines.join('')}trailer\n${written(trailerOf(file, view, last, next))}\n`)
  }
  add(`startxref\n${section}\n%%EOF\n`)
  return { file: Buffer.concat(parts), offsets }
}

/** One more than the highest object number in use. */
export const sizeOf = (view: View): number => {
  let most = 0
  for (const number of view.table.keys()) if (number > most) most = number
  return most + 1
}

function row(offset: number, generation: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes[0] = 1
  bytes.writeUIntBE(offset, 1, 5)
  bytes.writeUInt16BE(generation, 6)
  return bytes
}

function trailerOf(file: Buffer, view: View, last: Section, size: number): Dict {
  const kept = (key: string): Value | undefined => view.trailer.get(key)
  const identity = view.listOf(kept('ID'))
  return dict({
    Size: size,
    Root: kept('Root'),
    Info: kept('Info'),
    // §14.4: the first half names the document for good, the second this state of it.
    ID: isArray(identity) && identity.length === 2 ? [identity[0]!, hexText(sm3(file).subarray(0, 16))] : undefined,
    Prev: last.at,
  })
}
