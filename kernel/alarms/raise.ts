// The platform's own alarms. Whoever finds a trouble raises it, as often as it is found: one row stands for it until it is
// cleared. Raising never stops the work that found the trouble; the room of incidents takes it from there.
import { sql } from 'kysely'
import type { Database } from '../db/database.ts'
import { uuid } from '../id/uuid.ts'
import type { Instant } from '../time/day.ts'

type Kysely = Database['kysely']

export type Trouble = {
  /** `<part>.<what>`, such as `log.fork`. */
  readonly kind: string
  /** What it is about, unique within the kind: a key, a system, an organ. */
  readonly about: string
  /** Facts a person on duty needs; never a secret. */
  readonly detail?: Readonly<Record<string, unknown>>
}

/** Raises an alarm, or counts it again while it stands. Answers true when it is new. */
export async function raiseAlarm(db: Kysely, { kind, about, detail = {} }: Trouble, now: Instant): Promise<boolean> {
  const { rows } = await sql<{ times: number }>`
    insert into kernel.alarm as a (id, kind, about, detail, raised_at, found_at)
    values (${uuid()}, ${kind}, ${about}, ${JSON.stringify(detail)}, ${now}, ${now})
    on conflict (kind, about) where cleared_at is null
    do update set times = a.times + 1, found_at = greatest(a.found_at, excluded.found_at), detail = excluded.detail
    returning times`.execute(db)
  return rows[0]!.times === 1
}

/** Ends a standing alarm; one that does not stand is left as it is. */
export async function clearAlarm(db: Kysely, { kind, about }: Pick<Trouble, 'kind' | 'about'>, now: Instant): Promise<void> {
  await sql`update kernel.alarm set cleared_at = greatest(raised_at, ${now}::timestamptz)
    where kind = ${kind} and about = ${about} and cleared_at is null`.execute(db)
}
