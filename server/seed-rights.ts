// Lays the matters and the reading rights of a demonstration, which the sharing authority granted before the story begins.
import type { Kysely } from 'kysely'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { sensitiveFields } from '#kernel/module/base-register.ts'
import type { Instant } from '#kernel/time/day.ts'
import { seededRights } from '#province/base/rights.ts'
import { modules } from './modules.ts'

/** The day on which the Regulation on the sharing of government data came into force. */
const FROM = '2025-08-01'
const NOW = `${FROM}T01:00:00.000Z` as Instant

/** Lays them unless there are any. */
export async function seedRights(db: Kysely<KernelTables>): Promise<void> {
  const known = await db.selectFrom('kernel.reading_right').select('id').limit(1).executeTakeFirst()
  if (known) return
  await db
    .insertInto('kernel.reading_matter')
    .values([...mattersOf(seededRights).values()])
    .execute()
  const confirming = new Map(
    modules.flatMap(({ lead, bases = [] }) => bases.map((base) => [base.name, { organ: lead[0]!, sensitive: sensitiveFields(base) }])),
  )
  await db
    .insertInto('kernel.reading_right')
    .values(
      seededRights.map(({ register, organ, matter, title, en, basis, fields, unmasked, ways, holdDays }) => {
        const { organ: lead, sensitive } = confirming.get(register)!
        return {
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
          confirmed_organ: fields.some((field) => sensitive.includes(field)) ? lead : null,
          revoked_at: null,
        }
      }),
    )
    .execute()
}

/** Each matter once for each register; it needs what was granted for it to any organ. */
function mattersOf(rights: typeof seededRights) {
  const matters = new Map<
    string,
    { register: string; code: string; title: string; title_en: string; needs: string[]; kept_by: string; kept_at: string }
  >()
  for (const { register, matter, title, en, fields } of rights) {
    const key = `${register}/${matter}`
    const needs = [...new Set([...(matters.get(key)?.needs ?? []), ...fields])]
    matters.set(key, { register, code: matter, title, title_en: en, needs, kept_by: 'seed', kept_at: NOW })
  }
  return matters
}
