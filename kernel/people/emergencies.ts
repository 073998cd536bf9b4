// Break-glass: one asks for a duty they do not have, another opens it for minutes, a third looks at what was done. The row
// is the whole story; what was done under it stands in the audit log on behalf of `emergency/<id>`.
import { type Kysely, sql } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import { uuid } from '../id/uuid.ts'
import { type Day, instantOf, type Instant } from '../time/day.ts'
import { type AtDesk, nameOfOrgan, tablesOf } from './at-desk.ts'

export type EmergencyLine = {
  id: string
  askedBy: string
  askerName: string
  organ: string
  organName: string
  duty: string
  dutyTitle: string
  reason: string
  minutes: number
  askedAt: Instant
  openedBy: string | null
  openerName: string | null
  openedAt: Instant | null
  endsAt: Instant | null
  declinedBy: string | null
  endedAt: Instant | null
  reviewedBy: string | null
  reviewerName: string | null
  reviewedAt: Instant | null
  verdict: string | null
}

const columns = (
  day: Day,
) => sql`e.id, e.asked_by as "askedBy", a.name as "askerName", p.organ, ${nameOfOrgan(sql.ref('p.organ'), day)} as "organName",
  e.duty, d.title as "dutyTitle", e.reason, e.minutes, e.asked_at as "askedAt", e.opened_by as "openedBy", o.name as "openerName", e.opened_at as "openedAt",
  e.ends_at as "endsAt", e.declined_by as "declinedBy", e.ended_at as "endedAt", e.reviewed_by as "reviewedBy", r.name as "reviewerName",
  e.reviewed_at as "reviewedAt", e.verdict
  from kernel.emergency e join kernel.official a on a.id = e.asked_by join kernel.post p on p.id = e.asked_post join kernel.duty d on d.id = e.duty
  left join kernel.official o on o.id = e.opened_by left join kernel.official r on r.id = e.reviewed_by`

/** The newest emergencies; with `shouting`, only those open now or not yet reviewed. */
export async function emergencies(desk: AtDesk, day: Day, shouting = false): Promise<EmergencyLine[]> {
  const which = shouting ? sql`where e.reviewed_at is null and e.opened_at is not null` : sql``
  const { rows } = await sql<EmergencyLine>`select ${columns(day)} ${which} order by e.asked_at desc, e.id limit 200`.execute(
    tablesOf(desk),
  )
  return rows
}

export async function emergencyOf(desk: AtDesk, id: string, day: Day): Promise<EmergencyLine | undefined> {
  const { rows } = await sql<EmergencyLine>`select ${columns(day)} where e.id = ${id}`.execute(tablesOf(desk))
  return rows[0]
}

/** Whether the official has an emergency that waits to be opened or runs. One person, one key. */
export async function hasOpenEmergency(desk: AtDesk, official: string, now: Instant, askedSince: Instant): Promise<boolean> {
  const db = tablesOf(desk)
  await db.selectFrom('kernel.official').select('id').where('id', '=', official).forUpdate().execute()
  const { rows } = await sql`select 1 from kernel.emergency where asked_by = ${official} and declined_by is null and ended_at is null
    and case when opened_at is null then asked_at > ${askedSince} else ends_at > ${now} end limit 1`.execute(db)
  return rows.length > 0
}

export async function askEmergency(
  desk: AtDesk,
  ask: { by: string; post: string; duty: string; dutyClass: string; reason: string; minutes: number; at: Instant },
): Promise<string> {
  const id = uuid()
  await sql`insert into kernel.emergency (id, asked_by, asked_post, duty, duty_class, reason, minutes, asked_at)
    values (${id}, ${ask.by}, ${ask.post}, ${ask.duty}, ${ask.dutyClass}, ${ask.reason}, ${ask.minutes}, ${ask.at})`.execute(tablesOf(desk))
  return id
}

/** Opens it; undefined when somebody settled it first. Answers its end. */
export async function openEmergency(desk: AtDesk, id: string, by: string, minutes: number, now: Instant): Promise<Instant | undefined> {
  const ends = instantOf(new Date(Date.parse(now) + minutes * 60_000))
  const { rows } = await sql`update kernel.emergency set opened_by = ${by}, opened_at = ${now}, ends_at = ${ends}
    where id = ${id} and opened_at is null and declined_by is null and ended_at is null returning id`.execute(tablesOf(desk))
  return rows.length > 0 ? ends : undefined
}

/** Declines it with the reason for its verdict; false when somebody settled it first. */
export async function declineEmergency(desk: AtDesk, id: string, by: string, reason: string): Promise<boolean> {
  const { rows } = await sql`update kernel.emergency set declined_by = ${by}, verdict = ${reason}
    where id = ${id} and opened_at is null and declined_by is null and ended_at is null returning id`.execute(tablesOf(desk))
  return rows.length > 0
}

/** Ends it before its time, or withdraws what was asked; false when it is over already. */
export async function endEmergency(desk: AtDesk, id: string, now: Instant): Promise<boolean> {
  const { rows } = await sql`update kernel.emergency set ended_at = ${now}
    where id = ${id} and ended_at is null and declined_by is null and (ends_at is null or ends_at > ${now}) returning id`.execute(
    tablesOf(desk),
  )
  return rows.length > 0
}

/** Keeps the verdict; false when another reviewed it first. */
export async function reviewEmergency(desk: AtDesk, id: string, by: string, verdict: string, now: Instant): Promise<boolean> {
  const { rows } = await sql`update kernel.emergency set reviewed_by = ${by}, reviewed_at = ${now}, verdict = ${verdict}
    where id = ${id} and reviewed_at is null returning id`.execute(tablesOf(desk))
  return rows.length > 0
}

/** How many are open now, how many were opened and not yet reviewed, and how many were ever opened: for the metrics. */
export async function glassState(db: Kysely<KernelTables>, now: Instant): Promise<{ open: number; unreviewed: number; opened: number }> {
  const { rows } = await sql<{ open: number; unreviewed: number; opened: number }>`select
      count(*) filter (where ended_at is null and ends_at > ${now})::int as open,
      count(*) filter (where reviewed_at is null)::int as unreviewed, count(*)::int as opened
    from kernel.emergency where opened_at is not null`.execute(db)
  return rows[0]!
}
