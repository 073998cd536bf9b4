// What a change of duties would give that was not there before: the difference that the security administrator decides on.
import { compilePolicy, type PolicyText } from '#kernel/access/policy.ts'
import type { Scope } from '#kernel/access/actor.ts'

type Right = { permission: string; scope: Scope }

/** The rights that the duties `after` give and `before` do not, or not as wide; as if every course were passed. */
export function gainedRights(text: PolicyText, before: readonly string[], after: readonly string[]): Right[] {
  const set = compilePolicy(text, 'asked')
  const courses = Object.values(text.duties).flatMap(({ course }) => course ?? [])
  const had = set.heldBy({ duties: before, courses }).permissions
  return [...set.heldBy({ duties: after, courses }).permissions]
    .filter(([permission, scope]) => had.get(permission) !== scope)
    .map(([permission, scope]) => ({ permission, scope }))
    .toSorted((a, b) => (a.permission < b.permission ? -1 : 1))
}
