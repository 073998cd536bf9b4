// The value of a record, read strictly by its type and answered in the one form in which it is kept. Names are kept in
// lower case and without the last dot; addresses as PostgreSQL prints them.
import { addressText, single, type Family } from '#kernel/net/cidr.ts'
import { ground, type Ground } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { expectedOf, type RecordType } from '../record-words.ts'
import { refusalsOfNames } from '../refusals-of-names.ts'
import { isHostName } from './domain-name.ts'

export type Value = {
  readonly value: string
  /** The name that it points to. */
  readonly target?: string
  /** The address that it points to. */
  readonly address?: string
}

const host = (text: string): string | undefined => {
  const name = text.toLowerCase().replace(/\.$/, '')
  return name.includes('.') && isHostName(name) ? name : undefined
}

const number = (text: string, most: number): number | undefined =>
  /^(0|[1-9]\d{0,4})$/.test(text) && Number(text) <= most ? Number(text) : undefined

function addressOf(text: string, family?: Family): Value | undefined {
  try {
    const one = single(text)
    const value = addressText(one.family, one.first)
    return family === undefined || one.family === family ? { value, address: value } : undefined
  } catch {
    return undefined
  }
}

function named(text: string): Value | undefined {
  const target = host(text)
  return target === undefined ? undefined : { value: target, target }
}

/** Numbers, each at most 65535, then a host; a dot alone says that there is none (RFC 7505 §3; RFC 2782, Target). */
function numbersAndHost(text: string, count: number): Value | undefined {
  const parts = text.trim().split(/ +/)
  const numbers = parts.slice(0, count).map((part) => number(part, 65_535))
  const last = parts[count]
  if (parts.length !== count + 1 || last === undefined || numbers.includes(undefined)) return undefined
  if (last === '.') return { value: `${numbers.join(' ')} .` }
  const target = host(last)
  return target === undefined ? undefined : { value: `${numbers.join(' ')} ${target}`, target }
}

const asText = (text: string): Value | undefined => (/^[\x20-\x7e]{1,1000}$/.test(text) ? { value: text } : undefined)

/** RFC 8659 §4.1: the critical flag is the highest bit; the three tags of §4.2–4.4. */
function authorisation(text: string): Value | undefined {
  const found = /^(0|128) (issue|issuewild|iodef) ("?)([\x21\x23-\x5b\x5d-\x7e]{1,255})\3$/.exec(text.trim())
  return found ? { value: `${found[1]} ${found[2]} "${found[4]}"` } : undefined
}

const readers: Readonly<Record<RecordType, (text: string) => Value | undefined>> = {
  A: (text) => addressOf(text, 'ipv4'),
  AAAA: (text) => addressOf(text, 'ipv6'),
  PTR: (text) => addressOf(text),
  CNAME: named,
  NS: named,
  MX: (text) => numbersAndHost(text, 1),
  SRV: (text) => numbersAndHost(text, 3),
  TXT: asText,
  CAA: authorisation,
}

/** The value as it is kept; undefined when it is not one of this type. */
export const readValue = (type: RecordType, text: string): Value | undefined => readers[type](text)

export const valueIsWellFormed = rule<{ type: RecordType; value: string }>(
  {
    name: 'registry.value-is-well-formed',
    title: words('解析记录的内容符合其类型', 'The value of a record is of its type'),
    clauses: ['3.7.7'],
    law: 'RFC 1035 §3.3; RFC 3596; RFC 2782; RFC 7505; RFC 8659',
  },
  ({ type, value }): Ground[] => {
    if (readValue(type, value)) return []
    const { zh: expected, en: expectedEn } = expectedOf[type]
    return [ground(refusalsOfNames.valueMalformed, { value, type, expected, expectedEn }, '/value')]
  },
)
