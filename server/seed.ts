// Seeds a fresh database once: the ground (organs, divisions, calendar) and the duties; for a demonstration also the posts and
// simulated officials. The province's story is told afterwards through the same actions as everyone uses (seed-story.ts).
import type { Kysely } from 'kysely'
import { openDatabase } from '#kernel/db/database.ts'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { hashPassword } from '#kernel/people/password.ts'
import { layPolicy } from '#kernel/people/policy-sets.ts'
import { instantOf } from '#kernel/time/day.ts'
import { accounts, classOf, titleOf } from '#province/accounts.ts'
import { courses } from '#province/courses.ts'
import { duties } from '#province/duties.ts'
import type { Duty } from '#province/duty.ts'
import { loadGround } from '#province/load.ts'
import { simulatedName } from '#province/simulated-people.ts'
import { modules } from './modules.ts'
import { seedCitizens } from './seed-citizens.ts'
import { seedOwnRecords } from './seed-own-records.ts'
import { seedPlan } from './seed-plan.ts'
import { seedRights } from './seed-rights.ts'

export type SeedOptions = {
  /** The demonstration password of every simulated official; without it there are no simulated officials at all. */
  readonly password?: string
  /** The intranet knows no citizens. Default: the extranet. */
  readonly zone?: 'extranet' | 'intranet'
  readonly log?: (line: string) => void
}

/** Seeds unless it was done. Answers whether it seeded. */
export async function seed(url: string, options: SeedOptions = {}): Promise<boolean> {
  const database = openDatabase(url, { max: 2 })
  try {
    const known = await database.kysely.selectFrom('kernel.duty').select('id').limit(1).executeTakeFirst()
    await loadGround(database.kysely)
    await database.kysely.transaction().execute(seedDuties)
    const { password, zone } = options
    if (!password) return !known
    if (!known) {
      options.log?.('seeding posts and simulated officials')
      await database.kysely.transaction().execute((db) => seedPeople(db, password))
    }
    await seedPlan(database.kysely)
    if (zone !== 'intranet') await seedRights(database.kysely)
    // A demonstration of an earlier version has officials and no citizens yet.
    const citizen = await database.kysely.selectFrom('kernel.citizen').select('id').limit(1).executeTakeFirst()
    if (zone !== 'intranet' && !citizen) await database.kysely.transaction().execute((db) => seedCitizens(db, password))
    if (zone !== 'intranet') await seedOwnRecords(database.kysely)
    return !known
  } finally {
    await database.close()
  }
}

/**
 * Permissions follow the program: what a new version brings is given to the duties of the province once. What the security
 * administrator has changed since stays as it is.
 */
async function seedDuties(db: Kysely<KernelTables>): Promise<void> {
  const declared = modules.flatMap((module) => module.permissions)
  const known = new Set((await db.selectFrom('kernel.permission').select('name').execute()).map(({ name }) => name))
  await db
    .insertInto('kernel.permission')
    .values(declared.map(({ name, class: kind, needs }) => ({ name, class: kind, needs: JSON.stringify(needs) })))
    .onConflict((c) => c.column('name').doUpdateSet((e) => ({ class: e.ref('excluded.class'), needs: e.ref('excluded.needs') })))
    .execute()
  await db
    .insertInto('kernel.course')
    .values(courses.map(({ id, title, en, standard }) => ({ id, title, title_en: en, standard })))
    .onConflict((c) => c.column('id').doNothing())
    .execute()
  const given: readonly Duty[] = duties
  await db
    .insertInto('kernel.duty')
    .values(
      given.map(({ id, title, en, class: kind, course }) => ({
        id,
        title,
        title_en: en,
        class: kind ?? 'business',
        course: course ?? null,
      })),
    )
    .onConflict((c) => c.column('id').doNothing())
    .execute()
  const fresh = new Set(declared.map(({ name }) => name).filter((name) => !known.has(name)))
  const permissions = given.flatMap(({ id, may }) =>
    Object.entries(may)
      .filter(([permission]) => fresh.has(permission))
      .map(([permission, scope]) => ({ duty: id, permission, scope })),
  )
  if (permissions.length > 0)
    await db
      .insertInto('kernel.duty_permission')
      .values(permissions)
      .onConflict((c) => c.columns(['duty', 'permission']).doNothing())
      .execute()
  await layPolicy(db, 'platform', instantOf(new Date()))
}

async function seedPeople(db: Kysely<KernelTables>, password: string): Promise<void> {
  const hash = await hashPassword(password)
  const people = accounts.map((line, i) => ({ ...line, post: uuid(), official: uuid(), name: simulatedName(i) }))
  await db
    .insertInto('kernel.post')
    .values(people.map(({ post, organ, duty }) => ({ id: post, organ, title: titleOf(duty), class: classOf(duty) })))
    .execute()
  await db
    .insertInto('kernel.post_duty')
    .values(people.map(({ post, duty }) => ({ post, duty })))
    .execute()
  await db
    .insertInto('kernel.official')
    .values(people.map(({ official, name, account }) => ({ id: official, name, account, password: hash, simulated: true })))
    .execute()
  await db
    .insertInto('kernel.official_post')
    .values(people.map(({ official, post }) => ({ official, post, valid_from: '2004-06-09', valid_to: null })))
    .execute()
  await db
    .insertInto('kernel.course_record')
    .values(
      people.flatMap(({ official, duty }) => {
        const course = (duties as readonly Duty[]).find(({ id }) => id === duty)?.course
        if (!course) return []
        const waiver = { kind: 'waived' as const, valid_from: '2004-06-09', valid_to: null, reason: '演示人物，免训' }
        return [{ id: uuid(), official, course, ...waiver, recorded_by: 'platform', recorded_at: instantOf(new Date()), revoked_at: null }]
      }),
    )
    .execute()
}
