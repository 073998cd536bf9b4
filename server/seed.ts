// Seeds a fresh database once: the ground (organs, divisions, calendar) and the duties; for a demonstration also the posts and
// simulated officials. The province's story is told afterwards through the same actions as everyone uses (seed-story.ts).
import type { Kysely } from 'kysely'
import { openDatabase } from '#kernel/db/database.ts'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { hashPassword } from '#kernel/people/password.ts'
import { accounts, titleOf } from '#province/accounts.ts'
import { duties } from '#province/duties.ts'
import { loadGround } from '#province/load.ts'
import { simulatedName } from '#province/simulated-people.ts'

export type SeedOptions = {
  /** The demonstration password of every simulated official; without it there are no simulated officials at all. */
  readonly password?: string
  readonly log?: (line: string) => void
}

/** Seeds unless it was done. Answers whether it seeded. */
export async function seed(url: string, options: SeedOptions = {}): Promise<boolean> {
  const database = openDatabase(url, { max: 2 })
  try {
    const known = await database.kysely.selectFrom('kernel.duty').select('id').limit(1).executeTakeFirst()
    await loadGround(database.kysely)
    await database.kysely.transaction().execute(seedDuties)
    if (known) return false
    const { password } = options
    if (!password) return true
    options.log?.('seeding posts and simulated officials')
    await database.kysely.transaction().execute((db) => seedPeople(db, password))
    return true
  } finally {
    await database.close()
  }
}

/** Duties follow the program: a permission that a new version brings is given on the next start. */
async function seedDuties(db: Kysely<KernelTables>): Promise<void> {
  await db
    .insertInto('kernel.duty')
    .values(duties.map(({ id, title, en }) => ({ id, title, title_en: en })))
    .onConflict((c) => c.column('id').doNothing())
    .execute()
  const permissions = duties.flatMap(({ id, may }) => Object.entries(may).map(([permission, scope]) => ({ duty: id, permission, scope })))
  await db
    .insertInto('kernel.duty_permission')
    .values(permissions)
    .onConflict((c) => c.columns(['duty', 'permission']).doNothing())
    .execute()
}

async function seedPeople(db: Kysely<KernelTables>, password: string): Promise<void> {
  const hash = await hashPassword(password)
  const people = accounts.map((line, i) => ({ ...line, post: uuid(), official: uuid(), name: simulatedName(i) }))
  await db
    .insertInto('kernel.post')
    .values(people.map(({ post, organ, duty }) => ({ id: post, organ, title: titleOf(duty) })))
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
}
