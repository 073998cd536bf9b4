// Duties, what they hold, and which posts have them. Whatever changes here is a new policy set in the same transaction, so
// that every decision says by which rights it was made. What may stand together is held by the tables (0004).
import { sql } from 'kysely'
import type { DutyClass, PermissionClass, PolicyText } from '../access/policy.ts'
import type { Scope } from '../access/actor.ts'
import type { Day } from '../time/day.ts'
import { type ActingDesk, type AtDesk, inForce, tablesOf } from './at-desk.ts'
import { currentVersion, layPolicy, policyTextOf } from './policy-sets.ts'

export type DutyLine = { id: string; title: string; titleEn: string; class: DutyClass; course: string | null; posts: number }

/** Every duty with the number of posts that have it. */
export async function dutiesOf(desk: AtDesk): Promise<DutyLine[]> {
  const { rows } = await sql<DutyLine>`select d.id, d.title, d.title_en as "titleEn", d.class, d.course,
    (select count(*)::int from kernel.post_duty pd where pd.duty = d.id) as posts from kernel.duty d order by d.class, d.id`.execute(
    tablesOf(desk),
  )
  return rows
}

export const policyTextAt = (desk: AtDesk): Promise<PolicyText> => policyTextOf(tablesOf(desk))

export const policyVersionAt = async (desk: AtDesk): Promise<string> => (await currentVersion(tablesOf(desk))) ?? 'none'

export type DutyFacts = { id: string; class: DutyClass; course: string | null }

export async function dutyOf(desk: AtDesk, id: string): Promise<DutyFacts | undefined> {
  const duty = await tablesOf(desk)
    .selectFrom('kernel.duty')
    .select(['id', 'class', 'course'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return duty && { ...duty, class: duty.class as DutyClass }
}

export async function permissionOf(desk: AtDesk, name: string): Promise<{ name: string; class: PermissionClass } | undefined> {
  const found = await tablesOf(desk).selectFrom('kernel.permission').select(['name', 'class']).where('name', '=', name).executeTakeFirst()
  return found && { name: found.name, class: found.class as PermissionClass }
}

/** Makes a duty that holds nothing yet; false when its id is taken. */
export async function addDuty(
  desk: ActingDesk,
  duty: { id: string; title: string; titleEn: string; class: DutyClass; course: string | null },
): Promise<boolean> {
  const added = await tablesOf(desk)
    .insertInto('kernel.duty')
    .values({ id: duty.id, title: duty.title, title_en: duty.titleEn, class: duty.class, course: duty.course })
    .onConflict((c) => c.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added) await layPolicyOf(desk)
  return added !== undefined
}

/** Gives the duty the permission with this scope, or changes the scope it has. */
export async function holdPermission(desk: ActingDesk, duty: string, permission: string, scope: Scope): Promise<void> {
  await tablesOf(desk)
    .insertInto('kernel.duty_permission')
    .values({ duty, permission, scope })
    .onConflict((c) => c.columns(['duty', 'permission']).doUpdateSet({ scope }))
    .execute()
  await layPolicyOf(desk)
}

/** Takes the permission from the duty; false when it did not hold it. */
export async function dropPermission(desk: ActingDesk, duty: string, permission: string): Promise<boolean> {
  const gone = await tablesOf(desk)
    .deleteFrom('kernel.duty_permission')
    .where('duty', '=', duty)
    .where('permission', '=', permission)
    .returning('duty')
    .executeTakeFirst()
  if (gone) await layPolicyOf(desk)
  return gone !== undefined
}

/** Says which course the duty asks for; null for none. */
export async function setCourseOf(desk: ActingDesk, duty: string, course: string | null): Promise<void> {
  await tablesOf(desk).updateTable('kernel.duty').set({ course }).where('id', '=', duty).execute()
  await layPolicyOf(desk)
}

/** Gives the post the duty; false when it has it. */
export async function giveDuty(desk: ActingDesk, post: string, duty: string): Promise<boolean> {
  const given = await tablesOf(desk)
    .insertInto('kernel.post_duty')
    .values({ post, duty })
    .onConflict((c) => c.doNothing())
    .returning('post')
    .executeTakeFirst()
  if (given) await layPolicyOf(desk)
  return given !== undefined
}

/** Takes the duty from the post; false when it has not got it. */
export async function takeDuty(desk: ActingDesk, post: string, duty: string): Promise<boolean> {
  const taken = await tablesOf(desk)
    .deleteFrom('kernel.post_duty')
    .where('post', '=', post)
    .where('duty', '=', duty)
    .returning('post')
    .executeTakeFirst()
  if (taken) await layPolicyOf(desk)
  return taken !== undefined
}

/** The posts and duties that an official holds on the day: what they may not change the rights of. */
export async function heldBy(desk: AtDesk, official: string, day: Day): Promise<{ posts: string[]; duties: string[] }> {
  const { rows } = await sql<{ post: string; duty: string | null }>`select op.post, pd.duty from kernel.official_post op
    left join kernel.post_duty pd on pd.post = op.post where op.official = ${official} and ${inForce('op', day)}`.execute(tablesOf(desk))
  return { posts: [...new Set(rows.map(({ post }) => post))], duties: [...new Set(rows.flatMap(({ duty }) => duty ?? []))] }
}

/** Keeps the present rights as the policy set that decides from now on. */
const layPolicyOf = (desk: ActingDesk) => layPolicy(tablesOf(desk), desk.actor.id, desk.now)
