// DER as hostile bytes (X.690): every length is definite, shortest and inside its parent, nothing follows the end, nothing
// nests without end. The schema library reads BER leniently; bytes reach it only when they have passed here. Signed parts are
// cut out of the bytes as they came and never written anew.
import { AsnConvert } from '@peculiar/asn1-schema'
import { Malformed } from './malformed.ts'

export type Tlv = { readonly tag: number; readonly body: Buffer; readonly whole: Buffer }

/** The most that a certificate, a list, a request or an answer may measure unless the caller says otherwise. */
const MOST_BYTES = 65_536
const MOST_DEPTH = 24
const CONSTRUCTED = 0x20

/** The value that starts at `at`; it may not reach beyond the bytes. */
export function tlvAt(bytes: Buffer, at = 0): Tlv {
  const tag = bytes[at]
  const first = bytes[at + 1]
  if (tag === undefined || first === undefined) throw new RangeError('truncated')
  if ((tag & 0x1f) === 0x1f) throw new RangeError('a tag of several bytes')
  let length = first
  let start = at + 2
  if (first >= 0x80) {
    const count = first & 0x7f
    if (count === 0 || count > 4) throw new RangeError('an indefinite or absurd length')
    if (start + count > bytes.length) throw new RangeError('truncated')
    length = bytes.readUIntBE(start, count)
    start += count
    if (length < 0x80 || length < 2 ** (8 * (count - 1))) throw new RangeError('a length that is not the shortest')
  }
  if (start + length > bytes.length) throw new RangeError('truncated')
  return { tag, body: bytes.subarray(start, start + length), whole: bytes.subarray(at, start + length) }
}

/** The values inside a constructed value, in order. */
export function partsOf(body: Buffer): Tlv[] {
  const parts: Tlv[] = []
  for (let at = 0; at < body.length;) {
    const part = tlvAt(body, at)
    parts.push(part)
    at += part.whole.length
  }
  return parts
}

function walk(part: Tlv, depth: number): void {
  if (depth > MOST_DEPTH) throw new RangeError('nested too deep')
  if (part.tag & CONSTRUCTED) for (const inner of partsOf(part.body)) walk(inner, depth + 1)
}

/** The bytes of a BIT STRING of whole bytes; another value is Malformed. Bits left over could be changed unnoticed. */
export function signatureBits(part: Tlv | undefined, what: { zh: string; en: string }): Buffer {
  if (part?.tag !== 0x03 || part.body[0] !== 0) throw broken(what, new RangeError('not a string of whole bytes'))
  return part.body.subarray(1)
}

/** One DER value of this tag (a SEQUENCE) and nothing else, or Malformed; `what` names it to a person. */
export function checkedDer(bytes: Uint8Array, what: { zh: string; en: string }, most = MOST_BYTES, tag = 0x30): Tlv {
  if (bytes.length > most)
    throw new Malformed({
      zh: `${what.zh}有 ${bytes.length} 字节，超过上限 ${most} 字节。`,
      en: `The ${what.en} has ${bytes.length} bytes; at most ${most} are read.`,
    })
  try {
    const whole = tlvAt(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
    if (whole.whole.length !== bytes.length) throw new RangeError('bytes after the end')
    if (whole.tag !== tag) throw new RangeError('a value of another kind')
    walk(whole, 0)
    return whole
  } catch (cause) {
    throw broken(what, cause)
  }
}

/** The value of a schema type, from strict DER; anything else is Malformed. */
export function parseDer<T>(bytes: Uint8Array, type: new () => T, what: { zh: string; en: string }, most?: number, tag?: number): T {
  checkedDer(bytes, what, most, tag)
  try {
    return AsnConvert.parse(bytes, type)
  } catch (cause) {
    throw broken(what, cause)
  }
}

const broken = (what: { zh: string; en: string }, cause: unknown) =>
  new Malformed(
    {
      zh: `${what.zh}的编码不对，无法读取：请重新取得原件。`,
      en: `The ${what.en} is not well encoded and cannot be read: get the original again.`,
    },
    { cause },
  )

export const encode = (value: unknown): Buffer => Buffer.from(AsnConvert.serialize(value))

/** A value of this tag over the parts. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts)
  if (body.length < 0x80) return Buffer.concat([Buffer.from([tag, body.length]), body])
  const length: number[] = []
  for (let rest = body.length; rest > 0; rest = Math.floor(rest / 256)) length.unshift(rest % 256)
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length, ...length]), body])
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts)
export const setOf = (...parts: readonly Uint8Array[]): Buffer => der(0x31, ...parts)
export const octets = (bytes: Uint8Array): Buffer => der(0x04, bytes)
export const bits = (bytes: Uint8Array): Buffer => der(0x03, Buffer.from([0]), bytes)

/** An OBJECT IDENTIFIER, whole. */
export function oidDer(text: string): Buffer {
  const [first, second, ...rest] = text.split('.').map(BigInt)
  const arcs = [first! * 40n + second!, ...rest].map((arc) => {
    const bytes = [Number(arc & 127n)]
    for (let left = arc >> 7n; left > 0n; left >>= 7n) bytes.unshift(Number(left & 127n) | 128)
    return Buffer.from(bytes)
  })
  return der(0x06, ...arcs)
}

/** The same bytes as the schema library takes them. */
export const asBuffer = (bytes: Uint8Array): ArrayBuffer =>
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
