// What somebody who asks whether a thing is genuine has in hand, told by how it is written: a number of a case, of a public document, of
// goods; anything else is looked for among the certificates.
import { asSpoken, SPOKEN } from '#kernel/id/spoken.ts'

/** Where each kind of case is followed with its second key; of the others only who filed them is told. */
const FOLLOWED = { APPL: '/track', DISC: '/disclosure/track', REPO: '/talk/answer' } as const

export type InHand =
  | { readonly is: 'case'; readonly number: string; readonly at?: (typeof FOLLOWED)[keyof typeof FOLLOWED] }
  | { readonly is: 'document'; readonly indexNumber: string }
  | { readonly is: 'goods'; readonly code: string }
  | { readonly is: 'certificate' }

const CASE = new RegExp(`^([A-Z]{2,6})-\\d{4}-${SPOKEN}$`)
const INDEX = /^(\d{6})\s*\/(.+)$/
const DOCUMENT = new RegExp(`^DOC-(\\d{4}-${SPOKEN})$`)
/** GTIN-8, 12, 13 and 14 of the GS1 General Specifications; behind (01) where the whole element string was copied. */
const GOODS = /^(?:\(01\))?(\d{8}|\d{12,14})(?:\(\d{2,4}\).*)?$/

export function inHand(text: string): InHand {
  const number = asSpoken(text)
  const [, kind] = CASE.exec(number) ?? []
  if (kind) return { is: 'case', number, ...(Object.hasOwn(FOLLOWED, kind) && { at: FOLLOWED[kind as keyof typeof FOLLOWED] }) }
  const plain = text.normalize('NFKC').trim()
  const [, division, rest = ''] = INDEX.exec(plain) ?? []
  const [, ofYear] = DOCUMENT.exec(asSpoken(`DOC${rest}`)) ?? []
  if (division && ofYear) return { is: 'document', indexNumber: `${division}/${ofYear}` }
  const [, code] = GOODS.exec(plain.replaceAll(/[\s-]/g, '')) ?? []
  return code && isGtin(code) ? { is: 'goods', code } : { is: 'certificate' }
}

/** The last figure checks the others, weighed three and one from the right. */
const isGtin = (code: string): boolean =>
  [...code].toReversed().reduce((sum, figure, n) => sum + Number(figure) * (n % 2 === 0 ? 1 : 3), 0) % 10 === 0
