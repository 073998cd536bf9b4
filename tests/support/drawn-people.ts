// Whoever may act, drawn by fast-check: all that a policy can say of a person, a post, a delegation and a record.
import fc from 'fast-check'
import type { Actor, Scope } from '#kernel/access/actor.ts'
import { compilePolicy, type PolicyText } from '#kernel/access/policy.ts'

export type Home = { readonly id: string; readonly division: string }

const scope = fc.constantFrom<Scope | undefined>('own', 'division', 'all', undefined)
export const NAMES = ['trial.read', 'trial.act', 'trial.other', 'trial.shut-read'] as const
const given = fc.record({ 'trial.read': scope, 'trial.act': scope, 'trial.other': scope, 'trial.shut-read': scope })
const kinds = fc.constantFrom<Actor['kind']>('official', 'official', 'citizen', 'system', 'anyone', 'platform')
const clearance = fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined })
const needs = fc.record({ purpose: fc.boolean(), proof: fc.boolean(), inPerson: fc.boolean() })
/** Most people come with a policy set: two duties, of which one asks for a course, needs of every kind, a part handed on. */
const underPolicy = fc.option(
  fc.record({
    second: given,
    needs: fc.record({ 'trial.read': needs, 'trial.act': needs, 'trial.other': needs, 'trial.shut-read': needs }),
    course: fc.boolean(),
    only: fc.option(fc.subarray([...NAMES]), { nil: undefined }),
    behalf: fc.option(fc.constantFrom('official/giver', 'emergency/glass'), { nil: undefined }),
    proved: fc.constantFrom(undefined, 0, -600_000, -600_001, -Infinity),
  }),
  { freq: 4 },
)
/** Where people stand: in an organ that serves a division, in one that serves none, in none at all, or where no code is. */
const stand = fc.constantFrom('organ', 'organ', 'no-division', 'nowhere', 'strange')
export const person = fc.tuple(fc.nat(), given, kinds, stand, clearance, underPolicy)

export type Drawn = typeof person extends fc.Arbitrary<infer T> ? T : never

const STANDS = {
  organ: (home: Home) => ({ organ: home.id, division: home.division }),
  'no-division': ({ id }: Home) => ({ organ: id, division: '' }),
  nowhere: () => ({}),
  strange: ({ id }: Home) => ({ organ: id, division: '%' }),
}

export function drawnActor([place, held, kind, standing, cleared, under]: Drawn, homes: readonly Home[]): Actor {
  const filledIn = (drawn: typeof held) => Object.entries(drawn).filter((entry): entry is [string, Scope] => entry[1] !== undefined)
  const first = kind === 'anyone' ? [] : filledIn(held)
  const base = {
    kind,
    id: 'someone',
    name: '某人',
    ...(cleared !== undefined && { clearance: cleared }),
    ...(kind !== 'anyone' && STANDS[standing as keyof typeof STANDS](homes[place % homes.length]!)),
  }
  if (!under) return { ...base, permissions: new Map(first) }
  const text: PolicyText = {
    permissions: Object.fromEntries(
      NAMES.map((name) => [
        name,
        { class: 'business' as const, needs: Object.fromEntries(Object.entries(under.needs[name]).filter(([, asked]) => asked)) },
      ]),
    ),
    duties: {
      taught: { class: 'business', course: 'course', may: Object.fromEntries(first) },
      plain: { class: 'business', may: Object.fromEntries(kind === 'anyone' ? [] : filledIn(under.second)) },
    },
  }
  const policy = compilePolicy(text, 'test')
  const facts = { duties: ['taught', 'plain'], courses: under.course ? ['course'] : [], ...(under.only && { only: under.only }) }
  return {
    ...base,
    permissions: policy.heldBy(facts).permissions,
    policy,
    ...facts,
    ...(under.behalf && { behalf: under.behalf }),
    ...(under.proved !== undefined && { provedAt: under.proved }),
  }
}

/** Permissions, words that are none, and names that mean something to JavaScript. */
export const MAYS = [...NAMES, 'anyone', 'signed-in', 'citizen', 'nobody.has', '__proto__', 'constructor']

/** The circumstances of an act at the door, or none. */
export const circumstance = fc.option(
  fc.record({ purpose: fc.constantFrom(undefined, '', '办件 1'), nowMs: fc.constantFrom(undefined, 0) }, { requiredKeys: ['purpose'] }),
  { nil: undefined },
)
/** A place, or none. */
export const somewhere = fc.option(
  fc.record({
    organ: fc.option(fc.nat({ max: 9 }).map((i) => `organ-${i}`)),
    division: fc.constantFrom(null, '', '430000', '430100', '430102', '%', '44'),
    level: fc.constantFrom(null, 0, 1, 3, 5, Number.NaN),
  }),
  { nil: undefined },
)
