// Lays the reading rights of a demonstration, which the sharing authority granted before the story begins.
import type { Kysely } from 'kysely'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { uuid } from '#kernel/id/uuid.ts'
import type { Instant } from '#kernel/time/day.ts'
import { seededRights } from '#province/base/rights.ts'

/** The day on which the Regulation on the sharing of government data came into force. */
const FROM = '2025-08-01'
const NOW = `${FROM}T01:00:00.000Z` as Instant

/** Lays the rights unless there are any. */
export async function seedRights(db: Kysely<KernelTables>): Promise<void> {
  const known = await db.selectFrom('kernel.reading_right').select('id').limit(1).executeTakeFirst()
  if (known) return
  await db
    .insertInto('kernel.reading_right')
    .values(
      seededRights.map(({ register, organ, matter, title, en, basis, fields, unmasked, ways, holdDays }) => ({
        id: uuid(),
        register,
        organ,
        matter,
        title,
        title_en: en,
        basis,
        fields,
        unmasked,
        ways,
        hold_days: holdDays,
        valid_from: FROM,
        valid_to: null,
        granted_by: 'seed',
        granted_organ: 'informatisation-office',
        granted_at: NOW,
        revoked_at: null,
      })),
    )
    .execute()
}
