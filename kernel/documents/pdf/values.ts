// The values a PDF is made of (ISO 32000-1 §7.3), and how they are written. Two values are the same when they are written
// the same: members of a dictionary are written in the order of their names.
export type Name = { readonly name: string }
export type Ref = { readonly ref: number; readonly generation: number }
/** A string; `from` and `to` are where its token stands in the file, -1 inside an object stream. */
export type Text = { readonly bytes: Buffer; readonly from: number; readonly to: number; readonly hex: boolean }
export type Dict = ReadonlyMap<string, Value>
export type Value = null | boolean | number | Name | Ref | Text | Dict | readonly Value[]

/** An object of the file: a value, and the raw bytes of its stream if it has one. */
export type Item = { readonly value: Value; readonly stream?: Buffer }

export const isDict = (value: Value | undefined): value is Dict => value instanceof Map
export const isArray = (value: Value | undefined): value is readonly Value[] => Array.isArray(value)
const isObject = (value: Value | undefined): value is Name | Ref | Text =>
  typeof value === 'object' && value !== null && !isDict(value) && !isArray(value)
export const isRef = (value: Value | undefined): value is Ref => isObject(value) && 'ref' in value
export const isText = (value: Value | undefined): value is Text => isObject(value) && 'bytes' in value
export const nameOf = (value: Value | undefined): string | undefined => (isObject(value) && 'name' in value ? value.name : undefined)

export const name = (text: string): Name => ({ name: text })
export const ref = (number: number, generation = 0): Ref => ({ ref: number, generation })
export const hexText = (bytes: Buffer): Text => ({ bytes, from: -1, to: -1, hex: true })
export const dict = (members: Readonly<Record<string, Value | undefined>>): Dict =>
  new Map(Object.entries(members).filter((member): member is [string, Value] => member[1] !== undefined))

/** The dictionary with a member set. */
export const having = (dict: Dict, key: string, value: Value): Dict => new Map(dict).set(key, value)

/** A string for people: ASCII as it is, the rest in UTF-16 with its mark (§7.9.2.2). */
export const humanText = (text: string): Text =>
  hexText(/^[\x20-\x7e]*$/.test(text) ? Buffer.from(text, 'latin1') : Buffer.from(`\ufeff${text}`, 'utf16le').swap16())

/** What a string for people says. */
export function textOf(value: Value | undefined): string | undefined {
  if (!isText(value)) return undefined
  const { bytes } = value
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2))
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3).toString('utf8')
  return bytes.toString('latin1')
}

const number = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(6).replace(/\.?0+$/, ''))

const nameToken = (text: string) =>
  '/' + text.replace(/[^!-~]|[#/%()<>[\]{}]/g, (char) => `#${char.charCodeAt(0).toString(16).padStart(2, '0')}`)

/** The value as it is written in a file. */
export function written(value: Value): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return number(value)
  if (isArray(value)) return `[${value.map(written).join(' ')}]`
  if (isDict(value)) {
    const members = [...value].sort(([a], [b]) => (a < b ? -1 : 1))
    return `<<${members.map(([key, member]) => `${nameToken(key)} ${written(member)}`).join(' ')}>>`
  }
  if ('ref' in value) return `${value.ref} ${value.generation} R`
  if ('name' in value) return nameToken(value.name)
  return `<${value.bytes.toString('hex')}>`
}

export const same = (one: Item | undefined, other: Item | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  written(one.value) === written(other.value) &&
  (one.stream === other.stream || (one.stream !== undefined && other.stream !== undefined && one.stream.equals(other.stream)))
