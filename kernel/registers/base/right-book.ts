// The book of reading rights: matters and what each needs, what organs apply for, what was granted and taken back.
import { sql } from 'kysely'
import { uuid } from '../../id/uuid.ts'
import { type ActingDesk, inForce, nameOfOrgan, tablesOf } from '../../people/at-desk.ts'
import type { Way } from './reading.ts'

type Matter = {
  readonly register: string
  readonly code: string
  readonly title: string
  readonly titleEn: string
  readonly needs: readonly string[]
}

export type Application = {
  readonly id: string
  readonly register: string
  readonly organ: string
  readonly matter: string
  readonly basis: string
  readonly reason: string
  readonly fields: readonly string[]
  readonly unmasked: readonly string[]
  readonly ways: readonly Way[]
  readonly holdDays: number
  readonly validFrom: string
  readonly validTo: string
}

export async function mattersOf(desk: ActingDesk, register?: string): Promise<Matter[]> {
  let query = tablesOf(desk)
    .selectFrom('kernel.reading_matter')
    .select(['register', 'code', 'title', 'title_en as titleEn', 'needs'])
    .orderBy('register')
    .orderBy('code')
  if (register) query = query.where('register', '=', register)
  return await query.limit(1000).execute()
}

export const matterOf = async (desk: ActingDesk, register: string, code: string): Promise<Matter | undefined> =>
  await tablesOf(desk)
    .selectFrom('kernel.reading_matter')
    .select(['register', 'code', 'title', 'title_en as titleEn', 'needs'])
    .where('register', '=', register)
    .where('code', '=', code)
    .executeTakeFirst()

export async function keepMatter(desk: ActingDesk, { register, code, title, titleEn, needs }: Matter): Promise<void> {
  const kept = { title, title_en: titleEn, needs, kept_by: desk.actor.id, kept_at: desk.now }
  await tablesOf(desk)
    .insertInto('kernel.reading_matter')
    .values({ register, code, ...kept })
    .onConflict((c) => c.columns(['register', 'code']).doUpdateSet(kept))
    .execute()
}

export async function keepApplication(
  desk: ActingDesk,
  { id, register, organ, matter, basis, reason, ...more }: Application,
): Promise<void> {
  const { fields, unmasked, ways, holdDays, validFrom, validTo } = more
  await tablesOf(desk)
    .insertInto('kernel.right_application')
    .values({
      id,
      register,
      organ,
      matter,
      basis,
      reason,
      fields,
      unmasked,
      ways,
      hold_days: holdDays,
      valid_from: validFrom,
      valid_to: validTo,
      asked_by: desk.actor.id,
      asked_at: desk.now,
      agreed_by: null,
      reading_right: null,
    })
    .execute()
}

export async function applicationOf(
  desk: ActingDesk,
  id: string,
): Promise<(Application & { readonly askedBy: string; readonly agreedBy: string | null }) | undefined> {
  const row = await tablesOf(desk).selectFrom('kernel.right_application').selectAll().where('id', '=', id).executeTakeFirst()
  return (
    row && {
      id,
      register: row.register,
      organ: row.organ,
      matter: row.matter,
      basis: row.basis,
      reason: row.reason,
      fields: row.fields,
      unmasked: row.unmasked,
      ways: row.ways as Way[],
      holdDays: row.hold_days,
      validFrom: row.valid_from,
      validTo: row.valid_to ?? '',
      askedBy: row.asked_by,
      agreedBy: row.agreed_by,
    }
  )
}

/** The sharing authority has agreed; what is sensitive waits for the lead organ still. */
export async function agreeTo(desk: ActingDesk, id: string): Promise<void> {
  await tablesOf(desk).updateTable('kernel.right_application').set({ agreed_by: desk.actor.id }).where('id', '=', id).execute()
}

/** Puts the right in force; answers its id. */
export async function putInForce(
  desk: ActingDesk,
  application: Application & { readonly grantedBy: string; readonly grantedOrgan: string | null; readonly confirmedOrgan: string | null },
  { title, titleEn }: Pick<Matter, 'title' | 'titleEn'>,
): Promise<string> {
  const right = uuid()
  const { id, register, organ, matter, basis, fields, unmasked, ways, holdDays, validFrom, validTo } = application
  await tablesOf(desk)
    .insertInto('kernel.reading_right')
    .values({
      id: right,
      register,
      organ,
      matter,
      title,
      title_en: titleEn,
      basis,
      fields,
      unmasked,
      ways,
      hold_days: holdDays,
      valid_from: validFrom,
      valid_to: validTo,
      granted_by: application.grantedBy,
      granted_organ: application.grantedOrgan,
      granted_at: desk.now,
      application: id,
      confirmed_organ: application.confirmedOrgan,
      revoked_at: null,
    })
    .execute()
  await tablesOf(desk).updateTable('kernel.right_application').set({ reading_right: right }).where('id', '=', id).execute()
  return right
}

/** Takes a right back from this moment on. Answers what it was, or undefined when it is not in force. */
export async function takeBack(desk: ActingDesk, id: string, reason: string) {
  return await tablesOf(desk)
    .updateTable('kernel.reading_right')
    .set({ revoked_at: desk.now, revoked_by: desk.actor.id, revoked_for: reason })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning(['register', 'organ', 'matter'])
    .executeTakeFirst()
}

export type RightSearch = { readonly register?: string; readonly organ?: string; readonly matter?: string; readonly inForce?: boolean }

export async function rightsIn(desk: ActingDesk, search: RightSearch) {
  let query = tablesOf(desk)
    .selectFrom('kernel.reading_right as r')
    .select([
      'r.id',
      'r.register',
      'r.organ',
      nameOfOrgan(sql`r.organ`, desk.today).as('organName'),
      'r.matter',
      'r.title',
      'r.title_en as titleEn',
      'r.basis',
      'r.fields',
      'r.unmasked',
      'r.ways',
      'r.hold_days as holdDays',
      'r.valid_from as validFrom',
      'r.valid_to as validTo',
      'r.granted_at as grantedAt',
      'r.confirmed_organ as confirmedOrgan',
      'r.revoked_at as revokedAt',
      'r.revoked_for as revokedFor',
    ])
    .orderBy('r.register')
    .orderBy('r.organ')
    .orderBy('r.matter')
    .orderBy('r.granted_at', 'desc')
  if (search.register) query = query.where('r.register', '=', search.register)
  if (search.organ) query = query.where('r.organ', '=', search.organ)
  if (search.matter) query = query.where('r.matter', '=', search.matter)
  if (search.inForce) query = query.where('r.revoked_at', 'is', null).where(inForce('r', desk.today))
  return await query.limit(500).execute()
}

/** Applications that have not ended, of the organ or of all. */
export async function openApplications(desk: ActingDesk, organ?: string) {
  const { rows } = await sql<{
    id: string
    number: string
    state: string
    register: string
    organ: string
    organName: string
    matter: string
    title: string
    askedAt: string
    fields: string[]
  }>`select a.id, c.number, c.state, a.register, a.organ, ${nameOfOrgan(sql`a.organ`, desk.today)} as "organName", a.matter,
      coalesce(m.title, a.matter) as title, a.asked_at as "askedAt", a.fields
    from kernel.right_application a join kernel."case" c on c.id = a.id
    left join kernel.reading_matter m on m.register = a.register and m.code = a.matter
    where c.closed_at is null and (${organ ?? null}::text is null or a.organ = ${organ ?? null} or c.addressed = ${organ ?? null})
    order by a.asked_at limit 200`.execute(tablesOf(desk))
  return rows
}
