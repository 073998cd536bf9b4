// The policy set: what the modules' contracts say of each permission, and which duty holds which. It is data: it has a
// version, it is kept whole, and a decision of last year can be made again with the set of that day.
import { type Refusal, ground, grounds } from '../refusal/refusal.ts'
import { rule } from '../refusal/rule.ts'
import { words } from '../text/text.ts'

/** How far a permission reaches: records of the own organ, of organs in the own division (GB/T 2260 prefix), or all. */
export type Scope = 'own' | 'division' | 'all'

/** 三员: system, security and audit duties exclude one another and all business. `any`: open to every class. */
export type PermissionClass = 'any' | 'business' | 'system' | 'security' | 'audit'
export type DutyClass = Exclude<PermissionClass, 'any'>

/** Confidentiality of a record, and clearance of a person. Levels 3 to 5 are state secrets: the intranet's alone. */
export const levels = ['open', 'internal', 'work-secret', 'secret', 'confidential', 'top-secret'] as const

/** What a permission asks of whoever uses it, beside holding it. */
export type Needs = {
  /** A stated purpose (a case number or a reason). */
  readonly purpose?: true
  /** A grave act: proof of who one is within the last `STEP_UP_MINUTES`. */
  readonly proof?: true
  /** Never on behalf of another. */
  readonly inPerson?: true
}

export type PermissionText = { readonly class: PermissionClass; readonly needs: Needs }
export type DutyText = { readonly class: DutyClass; readonly course?: string; readonly may: Readonly<Record<string, Scope>> }

export type PolicyText = {
  readonly permissions: Readonly<Record<string, PermissionText>>
  readonly duties: Readonly<Record<string, DutyText>>
}

export type PolicySet = {
  readonly version: string
  readonly text: PolicyText
  needsOf(permission: string): Needs
  /** The permissions that the duties give, each with its widest scope, and those withheld for want of a course. */
  heldBy(facts: HeldFacts): Held
}

export type HeldFacts = {
  readonly duties: readonly string[]
  readonly courses?: readonly string[]
  readonly only?: readonly string[]
}
export type Held = {
  readonly permissions: ReadonlyMap<string, Scope>
  /** Permission → the course that is missing. */
  readonly withheld: ReadonlyMap<string, string>
}

export const STEP_UP_MINUTES = 10

const NONE: Needs = Object.freeze({})
const WIDTH: Record<Scope, number> = { own: 1, division: 2, all: 3 }

export const notTrained = {
  code: 'kernel.not-trained',
  kind: 'forbidden',
  words: words(
    '您的岗位要求先通过“{course}”培训考核。请参加培训，或请安全管理员登记免训。',
    'Your post asks that the course “{course}” be passed first. Take the course, or ask the security administrator for a waiver.',
  ),
  clauses: ['3.9.3'],
  law: '公务员法 第66条',
} as const satisfies Refusal

/** The training gate: it stands on the card of the training room, and it is what withholds a duty's rights below. */
export const courseBeforeRights = rule<{ readonly course: string | undefined; readonly courses: readonly string[] }>(
  {
    name: 'training.course-before-rights',
    title: words('未通过岗位要求的培训考核，不行使岗位权限', 'The rights of a duty wait for its course'),
    clauses: ['3.9.3'],
    law: '公务员法 第66条至第68条',
  },
  ({ course, courses }) => grounds(course !== undefined && !courses.includes(course) && ground(notTrained, { course })),
)

/** Compiles a policy text. What duties hold is worked out once for each combination of duties and courses. */
export function compilePolicy(text: PolicyText, version: string): PolicySet {
  const known = new Map<string, Held>()
  const needs = new Map(Object.entries(text.permissions).map(([name, said]) => [name, said.needs] as const))
  const duties = new Map(Object.entries(text.duties))
  return {
    version,
    text,
    needsOf: (permission) => needs.get(permission) ?? NONE,
    heldBy(facts) {
      const key = JSON.stringify([facts.duties.toSorted(), (facts.courses ?? []).toSorted(), facts.only?.toSorted() ?? null])
      const found = known.get(key)
      if (found) return found
      const held = work(duties, facts)
      if (known.size >= 10_000) known.clear()
      known.set(key, held)
      return held
    },
  }
}

function work(known: ReadonlyMap<string, DutyText>, { duties, courses = [], only }: HeldFacts): Held {
  const permissions = new Map<string, Scope>()
  const missing = new Map<string, string>()
  for (const id of duties) {
    const duty = known.get(id)
    if (!duty) continue
    const untaught = courseBeforeRights({ course: duty.course, courses }).length > 0 ? duty.course : undefined
    for (const [permission, scope] of Object.entries(duty.may)) {
      if (only && !only.includes(permission)) continue
      if (untaught) {
        missing.set(permission, untaught)
        continue
      }
      const wider = permissions.get(permission)
      if (!wider || WIDTH[scope] > WIDTH[wider]) permissions.set(permission, scope)
    }
  }
  return { permissions, withheld: new Map([...missing].filter(([permission]) => !permissions.has(permission))) }
}
