// Who is on duty when.
import { rows, sql } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Instant } from '#kernel/time/day.ts'
import { refusals } from '../contract/refusals.ts'
import type { Read, ShiftRow, Write } from '../store.ts'

const db = (desk: Read) => rows(desk.tx)

/** Whoever is on duty at this moment. */
export const onDuty = (desk: Read): Promise<ShiftRow | undefined> =>
  db(desk).selectFrom('incidents.shift').selectAll().where('from_at', '<=', desk.now).where('to_at', '>', desk.now).executeTakeFirst()

export const shiftsBetween = (desk: Read, from: Instant, to: Instant): Promise<ShiftRow[]> =>
  db(desk)
    .selectFrom('incidents.shift')
    .selectAll()
    .where('to_at', '>', from)
    .where('from_at', '<', to)
    .orderBy('from_at')
    .limit(500)
    .execute()

export async function addShift(desk: Write, shift: Omit<ShiftRow, 'id' | 'handover'>): Promise<string> {
  const id = uuid()
  try {
    await db(desk)
      .insertInto('incidents.shift')
      .values({ id, handover: null, ...shift })
      .execute()
  } catch (error) {
    if (isClash(error, 'one_on_duty')) refuse(ground(refusals.shiftTaken, undefined, '/fromAt'))
    throw error
  }
  desk.touch(`incidents.shift/${id}`, undefined, shift)
  return id
}

/** The rest of the shift and every open incident pass to the other; what was said at the hand-over stays with the ended shift. */
export async function passOn(
  desk: Write,
  shift: ShiftRow,
  to: { official: string; account: string; name: string },
  handover: string,
): Promise<string> {
  await db(desk).updateTable('incidents.shift').set({ to_at: desk.now, handover }).where('id', '=', shift.id).execute()
  const id = await addShift(desk, { ...to, from_at: desk.now, to_at: shift.to_at })
  await sql`update incidents.incident set assigned_to = ${to.account}, assigned_name = ${to.name}
    where assigned_to = ${shift.account} and state not in ('settled', 'dismissed')`.execute(db(desk))
  desk.touch(
    `incidents.shift/${shift.id}`,
    { account: shift.account, toAt: shift.to_at },
    { account: to.account, toAt: desk.now, handover },
  )
  return id
}
