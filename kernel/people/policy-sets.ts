// The policy set as the tables hold it now, and every one that ever decided. A version names its content (SM3), so what was
// read once stays right for ever.
import { type Kysely, sql } from 'kysely'
import { compilePolicy, type DutyText, type PermissionText, type PolicySet, type PolicyText } from '../access/policy.ts'
import type { KernelTables } from '../db/kernel-tables.ts'
import type { Instant } from '../time/day.ts'
import { digestOf } from '../trust/canonical.ts'

type Db = Kysely<KernelTables>

/** The policy as permissions, duties and what they hold say it now. */
export async function policyTextOf(db: Db): Promise<PolicyText> {
  const [permissions, duties, held] = [
    await db.selectFrom('kernel.permission').selectAll().orderBy('name').execute(),
    await db.selectFrom('kernel.duty').select(['id', 'class', 'course']).orderBy('id').execute(),
    await db.selectFrom('kernel.duty_permission').select(['duty', 'permission', 'scope']).orderBy('permission').execute(),
  ]
  const mayOf = Map.groupBy(held, ({ duty }) => duty)
  return {
    permissions: Object.fromEntries(
      permissions.map(({ name, class: kind, needs }) => [name, { class: kind, needs } as PermissionText] as const),
    ),
    duties: Object.fromEntries(
      duties.map(({ id, class: kind, course }) => [
        id,
        {
          class: kind,
          ...(course !== null && { course }),
          may: Object.fromEntries((mayOf.get(id) ?? []).map(({ permission, scope }) => [permission, scope])),
        } as DutyText,
      ]),
    ),
  }
}

/** Compiles a policy text under the version that its content gives it. */
export const policyOf = (text: PolicyText): PolicySet => compilePolicy(text, digestOf(text).slice(0, 16))

/**
 * Keeps the present policy as the one that decides from now on; whoever changes a duty calls it in the same transaction.
 * Answers its version.
 */
export async function layPolicy(db: Db, madeBy: string, now: Instant): Promise<string> {
  await sql`select pg_advisory_xact_lock(2004, 611)`.execute(db)
  const set = policyOf(await policyTextOf(db))
  const current = await currentVersion(db)
  if (current === set.version) return set.version
  // A set that decided before may come back: its row moves to the end.
  await sql`insert into kernel.policy_set (version, text, at, made_by) values (${set.version}, ${JSON.stringify(set.text)}, ${now}, ${madeBy})
    on conflict (version) do update set seq = default, at = excluded.at, made_by = excluded.made_by`.execute(db)
  return set.version
}

/** The version that decides now; undefined on a database that was never seeded. */
export async function currentVersion(db: Db): Promise<string | undefined> {
  const row = await db.selectFrom('kernel.policy_set').select('version').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return row?.version
}

const known = new Map<string, PolicySet>()

/** The set of a version; undefined when no such set ever decided here. */
export async function policySet(db: Db, version: string): Promise<PolicySet | undefined> {
  const found = known.get(version)
  if (found) return found
  const row = await db.selectFrom('kernel.policy_set').select('text').where('version', '=', version).executeTakeFirst()
  if (!row) return undefined
  const set = compilePolicy(row.text as PolicyText, version)
  known.set(version, set)
  return set
}
