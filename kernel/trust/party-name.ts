// Distinguished names as we write and read them: country, organisation, unit, common name, in that order and in UTF-8. Two
// names are the same when their bytes are: nothing is folded, so nothing can be made to look alike by folding.
import { AttributeTypeAndValue, AttributeValue, Name, RelativeDistinguishedName } from '@peculiar/asn1-x509'
import { encode } from './der.ts'

export type PartyName = { readonly cn: string; readonly o?: string; readonly ou?: string; readonly c?: string }

const TYPES = [
  ['c', '2.5.4.6'],
  ['o', '2.5.4.10'],
  ['ou', '2.5.4.11'],
  ['cn', '2.5.4.3'],
] as const

/** Longest value of an attribute (RFC 5280, ub-common-name and its neighbours). */
export const MOST_IN_NAME = 64

export function nameDer(name: PartyName): Buffer {
  const parts = TYPES.flatMap(([key, type]) => {
    const value = name[key]
    if (value === undefined) return []
    const written = key === 'c' ? { printableString: value } : { utf8String: value }
    return [new RelativeDistinguishedName([new AttributeTypeAndValue({ type, value: new AttributeValue(written) })])]
  })
  return encode(new Name(parts))
}

/** The four attributes that we know of a name; the first of each kind. */
export function readName(name: Name): PartyName {
  const all = name.flatMap((rdn) => [...rdn])
  const value = (type: string) => all.find((one) => one.type === type)?.value.toString()
  const [c, o, ou, cn] = TYPES.map(([, type]) => value(type))
  return { cn: cn ?? '', ...(o !== undefined && { o }), ...(ou !== undefined && { ou }), ...(c !== undefined && { c }) }
}

/** A name as a person reads it. */
export const nameText = ({ cn, ou, o }: PartyName): string => [o, ou, cn].filter((part) => part !== undefined && part !== '').join(' / ')
