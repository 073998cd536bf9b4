// Agencies: who may act for whom, in which matters, until when. Nothing here is remembered between requests: what was
// revoked, or has ended, gives no capacity to the next request, also in the middle of a session.
import { type Kysely, type Selectable, sql } from 'kysely'
import type { AgencyRow } from '../db/citizen-tables.ts'
import type { KernelTables } from '../db/kernel-tables.ts'
import { uuid } from '../id/uuid.ts'
import type { Day, Instant } from '../time/day.ts'

type Reader = { readonly tx: unknown; readonly today: Day }
const kernelOf = (desk: { readonly tx: unknown }) => desk.tx as Kysely<KernelTables>

export type Principal = { readonly kind: 'citizen' | 'legal-person'; readonly id: string }

/** A capacity that holds today: for whom, by what, in which matters (absent: all), until when (exclusive). */
export type Capacity = {
  readonly capacity: string
  readonly behalf: string
  readonly by: 'agency' | 'representative'
  readonly name: string
  readonly matters: string[] | undefined
  readonly ends: string | null
}

type Row = { capacity: string; behalf: string; by: Capacity['by']; name: string; matters: string[] | null; ends: string | null }

/** Everybody a citizen may act for today; with `capacity`, that one alone. */
async function capacities({ tx, today }: Reader, citizen: string, capacity?: string): Promise<Capacity[]> {
  const { rows } = await sql<Row>`select * from (
      select 'agency/' || a.id as capacity, a.principal_kind || '/' || a.principal as behalf, 'agency' as by,
        coalesce(c.name, l.name) as name, a.matters, a.valid_to as ends
      from kernel.agency a
      left join kernel.citizen c on a.principal_kind = 'citizen' and c.id::text = a.principal and c.disabled_at is null
      left join kernel.legal_person l on a.principal_kind = 'legal-person' and l.uscc = a.principal
        and l.valid_from <= ${today} and (l.valid_to is null or l.valid_to > ${today})
      where a.agent = ${citizen} and a.revoked_at is null and a.valid_from <= ${today} and a.valid_to > ${today}
        and coalesce(c.name, l.name) is not null
      union all
      select 'legal-person/' || l.uscc, 'legal-person/' || l.uscc, 'representative', l.name, null, l.valid_to
      from kernel.legal_person l
      where l.representative = ${citizen} and l.valid_from <= ${today} and (l.valid_to is null or l.valid_to > ${today})
    ) held ${capacity === undefined ? sql`` : sql`where capacity = ${capacity}`} order by by desc, name, capacity`.execute(kernelOf({ tx }))
  return rows.map(({ matters, ...row }) => ({ ...row, matters: matters === null || matters.includes('all') ? undefined : matters }))
}

export const capacitiesOf = (desk: Reader, citizen: string): Promise<Capacity[]> => capacities(desk, citizen)

/** The capacity a citizen asks for, if it holds today. */
export const standsFor = async (desk: Reader, citizen: string, capacity: string): Promise<Capacity | undefined> =>
  (await capacities(desk, citizen, capacity))[0]

export type Agency = Selectable<AgencyRow> & {
  readonly principal_name: string
  readonly agent_name: string
  readonly agent_account: string
}

/** Agencies that a citizen gave or received, for themselves or for the legal persons they represent today, newest first. */
export async function agenciesOf(desk: Reader, citizen: string): Promise<Agency[]> {
  const { rows } =
    await sql<Agency>`select a.*, coalesce(c.name, l.name, a.principal) as principal_name, g.name as agent_name, g.account as agent_account
    from kernel.agency a join kernel.citizen g on g.id = a.agent
    left join kernel.citizen c on a.principal_kind = 'citizen' and c.id::text = a.principal
    left join kernel.legal_person l on a.principal_kind = 'legal-person' and l.uscc = a.principal
    where a.agent = ${citizen} or (a.principal_kind = 'citizen' and a.principal = ${citizen}::text)
      or (a.principal_kind = 'legal-person' and l.representative = ${citizen}
        and l.valid_from <= ${desk.today} and (l.valid_to is null or l.valid_to > ${desk.today}))
    order by a.granted_at desc, a.id limit 200`.execute(kernelOf(desk))
  return rows
}

/** Locks the principal's agencies, so that two appointments at once cannot both be the last that is allowed. */
export async function runningFrom(desk: Reader, { kind, id }: Principal): Promise<number> {
  const db = kernelOf(desk)
  await sql`select pg_advisory_xact_lock(hashtextextended(${`agency/${kind}/${id}`}, 0))`.execute(db)
  const { n } = await db
    .selectFrom('kernel.agency')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('principal_kind', '=', kind)
    .where('principal', '=', id)
    .where('revoked_at', 'is', null)
    .where('valid_to', '>', desk.today)
    .executeTakeFirstOrThrow()
  return n
}

export type Appointment = {
  readonly principal: Principal
  readonly agent: string
  readonly matters: readonly string[]
  readonly from: Day
  /** Exclusive. */
  readonly to: Day
  readonly reason: string
  readonly by: string
}

export async function appoint(desk: Reader & { readonly now: Instant }, a: Appointment): Promise<string> {
  const id = uuid()
  await kernelOf(desk)
    .insertInto('kernel.agency')
    .values({
      id,
      principal_kind: a.principal.kind,
      principal: a.principal.id,
      agent: a.agent,
      matters: [...a.matters],
      valid_from: a.from,
      valid_to: a.to,
      granted_by: a.by,
      granted_at: desk.now,
      reason: a.reason,
      revoked_at: null,
      revoked_by: null,
    })
    .execute()
  return id
}

/** The agency, held for the rest of the transaction. */
export const heldAgency = (desk: { readonly tx: unknown }, id: string): Promise<Selectable<AgencyRow> | undefined> =>
  kernelOf(desk).selectFrom('kernel.agency').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export async function endAgency(desk: { readonly tx: unknown; readonly now: Instant }, id: string, by: string): Promise<void> {
  await kernelOf(desk).updateTable('kernel.agency').set({ revoked_at: desk.now, revoked_by: by }).where('id', '=', id).execute()
}
