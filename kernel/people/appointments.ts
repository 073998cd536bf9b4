// Who holds which post, from when to when. The system administrator appoints; where the post has duties the appointment
// would give rights, so it waits until the security administrator gives them.
import { sql } from 'kysely'
import { isClash } from '../db/sqlstate.ts'
import { uuid } from '../id/uuid.ts'
import type { Day, Instant } from '../time/day.ts'
import { type AtDesk, tablesOf } from './at-desk.ts'

export type Appointment = { official: string; post: string; from: Day; to: Day | undefined }

/** Puts the appointment in force; false where the table refuses it: held already, or a post of another class at that time. */
export async function holdPost(desk: AtDesk, { official, post, from, to }: Appointment): Promise<boolean> {
  try {
    await tablesOf(desk)
      .insertInto('kernel.official_post')
      .values({ official, post, valid_from: from, valid_to: to ?? null })
      .execute()
    return true
  } catch (error) {
    if (isClash(error, 'one_class_at_a_time') || isClash(error, 'official_post_pkey')) return false
    throw error
  }
}

/** Lets the appointment wait for the security administrator; undefined when one for the same post waits already. */
export async function askToAppoint(
  desk: AtDesk,
  { official, post, from, to }: Appointment,
  asked: { reason: string; by: string; at: Instant },
): Promise<string | undefined> {
  const row = await tablesOf(desk)
    .insertInto('kernel.appointment_request')
    .values({
      id: uuid(),
      official,
      post,
      valid_from: from,
      valid_to: to ?? null,
      reason: asked.reason,
      asked_by: asked.by,
      asked_at: asked.at,
      settled_by: null,
      settled_at: null,
      outcome: null,
      answer: null,
    })
    .onConflict((c) => c.columns(['official', 'post']).where('settled_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Ends what the official holds of the post on the day, the present and the future; false when there is nothing to end. */
export async function leavePost(desk: AtDesk, official: string, post: string, on: Day): Promise<boolean> {
  const { rows } = await sql`update kernel.official_post set valid_to = greatest(${on}::date, valid_from)
    where official = ${official} and post = ${post} and (valid_to is null or valid_to > ${on}) and (valid_to is null or valid_to > valid_from)
    returning 1`.execute(tablesOf(desk))
  return rows.length > 0
}

/**
 * Whether the official acts for somebody on or after the instant: the business of another is in their hands. Holds the
 * official until the transaction ends, as giving a delegation does, so that nobody becomes an administrator beside it.
 */
export async function actsForAnother(desk: AtDesk, official: string, from: Instant): Promise<boolean> {
  await tablesOf(desk).selectFrom('kernel.official').select('id').where('id', '=', official).forUpdate().execute()
  const row = await tablesOf(desk)
    .selectFrom('kernel.delegation')
    .select('id')
    .where('taker', '=', official)
    .where('revoked_at', 'is', null)
    .where('valid_to', '>', from)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
