// A refusal is a lawful "no": decided by a rule, said with its clause of the policy and its article of law, in words a
// reader understands. A rule returns every ground, not the first one; an action throws them all as one `Refused`.
import type { Words } from '../text/text.ts'

/** What the edge makes of it: invalid 422, forbidden 403, missing 404, conflict 409. */
export type RefusalKind = 'invalid' | 'forbidden' | 'missing' | 'conflict'

/** The declaration of a refusal in a contract: `code` is `<module>.<fact>`. */
export type Refusal = {
  readonly code: string
  readonly kind: RefusalKind
  readonly words: Words
  /** Clause ids of the 2004 policy, e.g. '4.3.2'. */
  readonly clauses?: readonly string[]
  /** Article of law or standard, e.g. '招标投标法 第28条'. */
  readonly law?: string
}

/** A refusal that happened: what it was about, in data. */
export type Ground = Refusal & {
  readonly field?: string
  readonly detail?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
}

/** The refusal with the facts of this instance. */
export const ground = (refusal: Refusal, detail?: NonNullable<Ground['detail']>, field?: string): Ground => ({
  ...refusal,
  ...(detail && { detail }),
  ...(field && { field }),
})

/** A text with its {places} filled from the facts: a list is joined by `between`, a place without a fact stays as it is. */
export const filled = (text: string, detail: Ground['detail'] = {}, between = '、'): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = detail[name]
    return value === undefined || value === null ? whole : Array.isArray(value) ? value.join(between) : String(value)
  })

export class Refused extends Error {
  readonly grounds: readonly Ground[]
  constructor(grounds: readonly Ground[]) {
    super(grounds.map(({ code }) => code).join(', '))
    this.name = 'Refused'
    this.grounds = grounds
  }
}

/** Refuses with every ground given. Rolls the desk's transaction back. */
export function refuse(...grounds: readonly Ground[]): never {
  throw new Refused(grounds)
}

/** Refuses when there is any ground, else does nothing. */
export function refuseAny(grounds: readonly Ground[]): void {
  if (grounds.length > 0) throw new Refused(grounds)
}

/** The grounds that hold, from a list of conditions: `grounds(!signed && refusals.unsigned, ...)`. */
export const grounds = (...conditions: readonly (Ground | false | undefined | null)[]): Ground[] =>
  conditions.filter((c): c is Ground => Boolean(c))
