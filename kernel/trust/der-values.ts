// Single DER values as a strict reader takes them: each has one encoding, and another one is refused, so that two files that
// differ never read the same. A RangeError here becomes Malformed where the whole is known.
import { instantOf, type Instant } from '../time/day.ts'
import { checkedDer, der, partsOf, type Tlv } from './der.ts'
import { integer } from './issue-certificate.ts'
import { Malformed } from './malformed.ts'

export const tag = {
  boolean: 0x01,
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  oid: 0x06,
  utf8: 0x0c,
  printable: 0x13,
  ia5: 0x16,
  time: 0x18,
  sequence: 0x30,
  set: 0x31,
  explicit0: 0xa0,
} as const

/** The part, if it is there with this tag. */
export function be(part: Tlv | undefined, wanted: number): Tlv {
  if (part?.tag !== wanted) throw new RangeError('another part was expected')
  return part
}

/** The parts of a SEQUENCE: `least` to `most` of them. */
export function fields(part: Tlv | undefined, least: number, most = least): Tlv[] {
  const parts = partsOf(be(part, tag.sequence).body)
  if (parts.length < least || parts.length > most) throw new RangeError('another number of parts')
  return parts
}

/** A small number that is not negative. */
export function numberIn(part: Tlv | undefined, most = 0x7fffffff): number {
  const { body } = be(part, tag.integer)
  if (body.length === 0 || body.length > 4 || body[0]! >= 0x80 || (body.length > 1 && body[0] === 0 && body[1]! < 0x80))
    throw new RangeError('a number that is not whole, small and shortest')
  const value = body.readUIntBE(0, body.length)
  if (value > most) throw new RangeError('a number that is too large')
  return value
}

const strict = new TextDecoder('utf-8', { fatal: true })

/** Text without control characters, at most `most` bytes. */
export function textIn(part: Tlv | undefined, kind: 'utf8' | 'ia5' | 'printable', most: number): string {
  const { body } = be(part, tag[kind])
  if (body.length === 0 || body.length > most) throw new RangeError('a text that is empty or too long')
  if (kind !== 'utf8' && !body.every((byte) => byte >= 0x20 && byte < 0x7f)) throw new RangeError('a text of other letters')
  const text = strict.decode(body)
  if (/[\u0000-\u001f\u007f]/.test(text)) throw new RangeError('a text with control characters')
  return text
}

export const bytesIn = (part: Tlv | undefined, most: number): Buffer => {
  const { body } = be(part, tag.octets)
  if (body.length > most) throw new RangeError('more bytes than are read')
  return body
}

/** The bytes of a BIT STRING that is whole bytes. */
export function bitsIn(part: Tlv | undefined, most: number): Buffer {
  const { body } = be(part, tag.bits)
  if (body[0] !== 0 || body.length < 2 || body.length > most + 1) throw new RangeError('not whole bytes')
  return body.subarray(1)
}

const SECOND = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/

/** GeneralizedTime in UTC to the second, which is the only form in DER of such a time (X.690 §11.7). */
export function timeIn(part: Tlv | undefined): Instant {
  const said = be(part, tag.time).body.toString('latin1')
  const found = SECOND.exec(said)
  const at = found && new Date(`${found.slice(1, 4).join('-')}T${found.slice(4).join(':')}Z`)
  if (!at || Number.isNaN(at.getTime()) || timeDer(instantOf(at)).subarray(2).toString('latin1') !== said)
    throw new RangeError('a time that is none')
  return instantOf(at)
}

export const timeDer = (at: Instant): Buffer => der(tag.time, Buffer.from(`${at.slice(0, 19).replaceAll(/[-:T]/g, '')}Z`))
export const numberDer = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return integer(bytes)
}
export const ia5 = (text: string): Buffer => der(tag.ia5, Buffer.from(text, 'latin1'))
export const utf8 = (text: string): Buffer => der(tag.utf8, Buffer.from(text))

/** Reads one DER value with `read`; whatever is wrong with it is Malformed, and `what` names it to a person. */
export function reading<T>(bytes: Uint8Array, what: { zh: string; en: string }, most: number, read: (whole: Tlv) => T): T {
  const whole = checkedDer(bytes, what, most)
  try {
    return read(whole)
  } catch (cause) {
    if (cause instanceof Malformed) throw cause
    throw new Malformed(
      {
        zh: `${what.zh}的结构不符合标准，无法读取：请重新取得原件。`,
        en: `The ${what.en} is not built as the standard says and cannot be read: get the original again.`,
      },
      { cause },
    )
  }
}
