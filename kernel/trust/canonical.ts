// One value, one text: JSON in the canonical form of RFC 8785, so that a digest or a signature over it means the value and
// not the way somebody happened to write it. What JSON cannot say (NaN, an infinity, a bigint, a lone surrogate, a value
// that is no value) is an error here, never a silent null.
import canonicalize from 'canonicalize'
import { sm3Hex } from './sm3.ts'

/** The RFC 8785 text of a value. Members that are undefined are left out, as in JSON. */
export function canonical(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError(`no canonical JSON for a value of type ${typeof value}`)
  return text
}

/** SM3 over the canonical JSON of a value, in hex: equal values have equal digests. */
export const digestOf = (value: unknown): string => sm3Hex(canonical(value))
