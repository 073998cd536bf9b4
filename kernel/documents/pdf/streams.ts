// The few streams that a reader of structure must unpack: cross-reference and object streams (ISO 32000-1 §7.4.4). The limit
// holds while inflating; what a header says about a size is not believed.
import { inflateSync } from 'node:zlib'
import { unfiltered } from '../picture/row-filters.ts'
import { broken } from './tokens.ts'
import { isArray, isDict, nameOf, type Dict, type Item, type Value } from './values.ts'

const MOST_BYTES = 32 * 2 ** 20

/** The bytes of a stream without a filter or with FlateDecode; any other filter is not used for structure. */
export function unpacked(item: Item, at: number): Buffer {
  if (!item.stream || !isDict(item.value)) throw broken(at)
  const filter = only(item.value.get('Filter'))
  if (filter === undefined || filter === null) return item.stream
  if (nameOf(filter) !== 'FlateDecode') throw broken(at)
  const parameters = only(item.value.get('DecodeParms'))
  return unpredicted(inflated(item.stream, at), isDict(parameters) ? parameters : new Map(), at)
}

const only = (value: Value | undefined) => (isArray(value) && value.length === 1 ? value[0] : value)

function inflated(bytes: Buffer, at: number): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_BYTES })
  } catch {
    throw broken(at)
  }
}

/** Undoes the PNG predictor (§7.4.4.4), the only one met in structure. */
function unpredicted(bytes: Buffer, parameters: Dict, at: number): Buffer {
  const predictor = parameters.get('Predictor') ?? 1
  if (predictor === 1) return bytes
  const columns = parameters.get('Columns') ?? 1
  const plain = (parameters.get('Colors') ?? 1) === 1 && (parameters.get('BitsPerComponent') ?? 8) === 8
  if (typeof predictor !== 'number' || predictor < 10 || !plain || typeof columns !== 'number' || !(columns >= 1 && columns <= 4_096))
    throw broken(at)
  return unfiltered(bytes, columns, 1)
}
