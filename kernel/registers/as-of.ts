// The history of a register in both times: what was known at an instant (kernel.record_version keeps every version), of what
// counts on a day (the days that the record itself states). A correction made later alters what is known, not what was known.
// A register whose records state no days counts as it stood at the end of the day.
import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import { toSql } from '../access/to-sql.ts'
import type { KernelTables } from '../db/kernel-tables.ts'
import type { Register } from '../module/contract.ts'
import { addDays, type Day, type Instant } from '../time/day.ts'

type Db = Kysely<KernelTables>

/** A point in both times. Without a day: every record known, whether it counts or not. */
export type Moment = { readonly knownAt: Instant; readonly validOn?: Day | undefined }

/** States in which a record no longer counts. */
export const outStates: readonly string[] = ['retired', 'removed', 'withdrawn', 'released', 'closed', 'ended', 'expired']

export type Known = { record: string; version: number; at: Instant; label: string; data: Record<string, unknown> }
export type Difference = {
  record: string
  label: string
  kind: 'added' | 'removed' | 'changed'
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

const field = (name: string) => sql`(data ->> ${name})`
/** Midnight in China at the end of the day. */
const endOf = (day: Day): Instant => `${day}T16:00:00.000Z` as Instant

/** The last version known of each record that the reader reaches and that counts on the day. */
function knownAt(register: Register, actor: Actor, { knownAt: known, validOn }: Moment): RawBuilder<unknown> {
  const scope = toSql(actor, register.may, {
    ...(register.organField && { organ: field(register.organField) }),
    ...(register.levelField && { level: sql`(data ->> ${register.levelField})::int` }),
  })
  const until = validOn && !register.validity && endOf(validOn) < known ? endOf(validOn) : known
  return sql`select record, version, at, data, coalesce(${field(register.label)}, record::text) as label from (
      select distinct on (record) record, version, at, data from kernel.record_version
      where register = ${register.name} and at <= ${until}::timestamptz order by record, version desc) last
    where ${scope} and ${validOn ? counts(register, validOn) : sql`true`}`
}

function counts({ validity }: Register, day: Day): RawBuilder<SqlBool> {
  // What went out of use after the day counted on it.
  const inUse = sql<SqlBool>`(coalesce(${field('state')}, '') <> all(${[...outStates]}::text[]) or at >= ${endOf(day)}::timestamptz)`
  if (!validity) return inUse
  const last = validity.untilCounts ? day : addDays(day, 1)
  return sql<SqlBool>`(${inUse} and coalesce(${field(validity.from)}, '') <= ${day}
    and coalesce(${field(validity.until)}, '9999') >= ${last})`
}

/** One page of the register at a moment, and how many records there are. */
export async function asOf(
  db: Db,
  register: Register,
  actor: Actor,
  moment: Moment,
  { page, size }: { page: number; size: number },
): Promise<{ rows: Known[]; total: number }> {
  const { rows } = await sql<Known & { total: number }>`
    select *, count(*) over ()::int as total from (${knownAt(register, actor, moment)}) k
    order by label, record limit ${size} offset ${(page - 1) * size}`.execute(db)
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/** What differs between two moments of the register, one page. */
export async function differenceOf(
  db: Db,
  register: Register,
  actor: Actor,
  { from, to }: { from: Moment; to: Moment },
  { page, size }: { page: number; size: number },
): Promise<{ rows: Difference[]; total: number }> {
  const { rows } = await sql<Difference & { total: number }>`
    with a as (${knownAt(register, actor, from)}), b as (${knownAt(register, actor, to)})
    select coalesce(b.record, a.record) as record, coalesce(b.label, a.label) as label, a.data as before, b.data as after,
      case when a.record is null then 'added' when b.record is null then 'removed' else 'changed' end as kind, count(*) over ()::int as total
    from a full join b on a.record = b.record where a.data is distinct from b.data
    order by 2, 1 limit ${size} offset ${(page - 1) * size}`.execute(db)
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}
