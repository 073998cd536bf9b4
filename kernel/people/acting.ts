// From rows to an actor: the post an official acts from, the duties it gives under the policy set of the hour, what the
// training allows, and whether they act for another or behind broken glass. One statement, shared by sessions and by what
// runs without one.
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import { compilePolicy, type PolicySet } from '../access/policy.ts'
import type { KernelTables } from '../db/kernel-tables.ts'
import type { Day, Instant } from '../time/day.ts'
import { policySet } from './policy-sets.ts'

type Db = Kysely<KernelTables>

export type ActingRow = {
  official: string
  name: string
  simulated: boolean
  clearance: number
  post: string
  title: string
  class: string
  organ: string
  organ_name: string
  division: string
  duties: string[] | null
  courses: string[] | null
  version: string | null
  /** The delegation asked for, and the giver while it holds. */
  delegation: string | null
  giver: string | null
  giver_name: string | null
  giver_clearance: number | null
  only: string[] | null
  delegation_ends: Instant | null
  emergency: string | null
  emergency_duty: string | null
  emergency_ends: Instant | null
}

/**
 * The select list and joins over `who(official, post, delegation, emergency)`. A delegation counts while it runs, is not
 * revoked, and its giver still holds the post; an emergency while it is open. One that has ended leaves no right at all
 * until the person chooses their own post again: nobody acts by mistake in another capacity.
 */
export const actingColumns = (today: Day, now: Instant): RawBuilder<unknown> => sql`
  w.official, o.name, o.simulated, o.clearance, p.id as post, p.title, p.class, p.organ, coalesce(n.name, p.organ) as organ_name, g.division,
  (select array_agg(pd.duty order by pd.duty) from kernel.post_duty pd where pd.post = p.id) as duties,
  (select array_agg(distinct c.course) from kernel.course_record c where c.official = w.official and c.revoked_at is null
    and c.valid_from <= ${today} and (c.valid_to is null or c.valid_to > ${today})) as courses,
  (select version from kernel.policy_set order by seq desc limit 1) as version,
  w.delegation, d.giver, d.giver_name, d.clearance as giver_clearance, d.permissions as only, d.valid_to as delegation_ends,
  w.emergency, e.duty as emergency_duty, e.ends_at as emergency_ends
  from who w
  join kernel.official o on o.id = w.official and o.disabled_at is null
  left join lateral (select d.*, h.name as giver_name, h.clearance from kernel.delegation d
    join kernel.official h on h.id = d.giver and h.disabled_at is null
    where d.id = w.delegation and d.taker = w.official and d.revoked_at is null and d.valid_from <= ${now} and d.valid_to > ${now}
      and exists (select 1 from kernel.official_post op where op.official = d.giver and op.post = d.giver_post
        and op.valid_from <= ${today} and (op.valid_to is null or op.valid_to > ${today}))) d on true
  left join kernel.emergency e on e.id = w.emergency and e.asked_by = w.official and e.opened_at is not null and e.ended_at is null and e.ends_at > ${now}
  join kernel.post p on p.id = coalesce(d.giver_post, w.post) and (p.valid_to is null or p.valid_to > ${today})
  join kernel.organ g on g.id = p.organ
  left join lateral (select name from kernel.organ_name where organ = p.organ and valid_from <= ${today} and (valid_to is null or valid_to > ${today}) limit 1) n on true`

/** A database without a policy set decides by nothing: nobody holds anything. */
const EMPTY: PolicySet = compilePolicy({ permissions: {}, duties: {} }, 'none')

/** The actor that a row describes. `provedAt` in ms. */
export async function actorFrom(db: Db, row: ActingRow, provedAt: number): Promise<Actor & { official: string }> {
  const policy = (row.version !== null && (await policySet(db, row.version))) || EMPTY
  const ended = (row.delegation !== null && row.giver === null) || (row.emergency !== null && row.emergency_duty === null)
  // Behind broken glass the emergency's duty counts alone: even then nobody holds the duties of two classes at one time.
  const duties = row.emergency_duty === null ? (row.duties ?? []) : [row.emergency_duty]
  const only = ended ? [] : row.only === null ? undefined : businessOf(policy, row.only)
  const courses = row.courses ?? []
  const behalf = row.emergency_duty !== null ? `emergency/${row.emergency}` : row.giver !== null ? `official/${row.giver}` : undefined
  return {
    kind: 'official',
    id: row.official,
    official: row.official,
    name: row.name,
    post: row.post,
    organ: row.organ,
    division: row.division,
    clearance: Math.min(row.clearance, row.giver_clearance ?? row.clearance),
    permissions: policy.heldBy({ duties, courses, ...(only && { only }) }).permissions,
    policy,
    duties,
    courses,
    provedAt,
    ...(only && { only }),
    ...(behalf && { behalf }),
  }
}

/** The separated administrations are never handed on. */
const businessOf = (policy: PolicySet, permissions: readonly string[]) =>
  permissions.filter((name) => ['any', 'business'].includes(policy.text.permissions[name]?.class ?? ''))
