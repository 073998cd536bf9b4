// A definition is typed code. What differs in its data or in the text of a condition is another version: the code is written out as
// data, and the digest of that text is what an application keeps.
import { digestOf } from '#kernel/trust/canonical.ts'
import type { Errand } from './the-matter.ts'

export type Written = Readonly<Record<string, unknown>>

const known = new WeakMap<Errand, { readonly digest: string; readonly written: Written }>()

export function definitionOf(errand: Errand): { readonly digest: string; readonly written: Written } {
  const kept = known.get(errand)
  if (kept) return kept
  const text = JSON.stringify(errand, (_key, value: unknown) => (typeof value === 'function' ? String(value) : value))
  const made = { digest: digestOf(text), written: JSON.parse(text) as Written }
  known.set(errand, made)
  return made
}
