// The code that a registrar gives (GB 32100-2015): department and kind of body, division, and an organisation code of its own block.
import { withCheck } from '#kernel/people/credit-code.ts'
import { withOrganisationCheck } from '#kernel/people/organisation-code.ts'
import type { LegalPersonKind } from '../legal-person.ts'
import { codeBegins } from './registrar-of-kind.ts'

/** The block of organisation codes that market regulation gives from (国发〔2015〕33号; [unconfirmed] for a deployment: its own block). */
const BLOCK = 'MA'

/** What six places of an organisation code are drawn from. */
export const PLACES = 6
export const LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

export type Coded = { readonly kind: LegalPersonKind; readonly village: string; readonly simulated: boolean; readonly lot: string }

/** Codes of simulated legal persons are such as no real one bears: their division begins with 0. */
export function givenCode({ kind, village, simulated, lot }: Coded): string {
  const division = simulated ? `0${village.slice(1, 6)}` : village.slice(0, 6)
  return withCheck(codeBegins(kind)[0]! + division + withOrganisationCheck(BLOCK + lot))
}
