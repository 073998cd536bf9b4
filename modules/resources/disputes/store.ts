// The only file that opens the tables of disputes. A dispute's row and its case move together here and nowhere else.
import type { Kysely } from 'kysely'
import { toSql } from '#kernel/access/to-sql.ts'
import { moveCase, openCase, stateOf } from '#kernel/cases/cases.ts'
import { RECORDS_AT_ONCE } from '#kernel/cases/count-records.ts'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { rows, sql } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import type { Static } from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { nameOfOrgan } from '#kernel/people/at-desk.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import { newlyOverdue } from '#kernel/registers/newly-overdue.ts'
import type { Day } from '#kernel/time/day.ts'
import { disputeRegister } from './contract.ts'
import type { disputeRecord, DisputeState } from './fields.ts'
import { disputing, supervising } from './procedure.ts'
import { refusals } from './refusals.ts'
import type { Tables, DisputeRow } from './rows.ts'

export type { ClaimRow, DisputeRow } from './rows.ts'
export const { on, answer, hear } = bindTo<Tables>()
export type Write = Desk<Tables>
export type Read = ReadDesk<Tables>
const db = (desk: Read) => rows(desk.tx)

type Place = { readonly register: string; readonly record: string; readonly field: string }
type Fields = Partial<Static<typeof disputeRecord>>

/** Whoever disputes this field comes one after the other, so that the second finds the first's dispute and joins it. */
export async function oneByOne(desk: Write, { register, record, field }: Place): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`disputes/${register}/${record}/${field}`}, 2004))`.execute(db(desk))
}

export const openDispute = (desk: Read, { register, record, field }: Place) =>
  db(desk)
    .selectFrom('disputes.dispute')
    .selectAll()
    .where('register', '=', register)
    .where('record', '=', record)
    .where('field', '=', field)
    .where('state', 'in', ['filed', 'coordinating'])
    .executeTakeFirst()

/** The last dispute of this field that was dismissed to this party, with the party's claim. */
export const lastDismissed = (desk: Read, { register, record, field }: Place, party: string) =>
  db(desk)
    .selectFrom('disputes.dispute as d')
    .innerJoin('disputes.claim as c', 'c.dispute', 'd.id')
    .select(['d.number', 'c.id as claim', 'c.standing_digest'])
    .where('d.register', '=', register)
    .where('d.record', '=', record)
    .where('d.field', '=', field)
    .where('c.party', '=', party)
    .where('d.state', 'in', ['dismissed', 'settled'])
    .orderBy('d.created_at', 'desc')
    .executeTakeFirst()

type Opened = Place & { readonly what: string; readonly source: string; readonly owner: string; readonly dueOn: Day | null }

/** Opens a dispute with its case, which is sent to the source organ. */
export async function openNew(desk: Write, action: string, { owner, ...fields }: Opened): Promise<DisputeRow> {
  const id = uuid()
  const { number } = await openCase(desk, disputing, action, { id, title: fields.what, organ: owner, addressed: fields.source })
  await keep(desk, disputeRegister, action, { ...fields, number, state: 'filed', filedOn: desk.today, late: false }, { id })
  return lockDispute(desk, id)
}

export async function addClaim(desk: Write, claim: Omit<Tables['disputes.claim'], 'filed_by' | 'filed_name' | 'filed_at'>, number: string) {
  const { id: filed_by, name: filed_name } = desk.actor
  const known = await db(desk)
    .selectFrom('disputes.claim')
    .select('id')
    .where('dispute', '=', claim.dispute)
    .where('party', '=', claim.party)
    .executeTakeFirst()
  if (known) refuse(ground(refusals.alreadyClaimed, { number }))
  await db(desk)
    .insertInto('disputes.claim')
    .values({ ...claim, filed_by, filed_name, filed_at: desk.now })
    .execute()
}

/** The dispute, locked with its case until the transaction ends. */
export async function lockDispute(desk: Write, id: string): Promise<DisputeRow> {
  await stateOf(desk, disputing, id, true)
  return (await oneRow(desk, id)) ?? refuse(ground(kernelRefusals.notFound))
}

export const oneRow = (desk: Read, id: string) =>
  db(desk).selectFrom('disputes.dispute').selectAll().where('id', '=', id).executeTakeFirst()

export const claimsOf = (desk: Read, dispute: string) =>
  db(desk).selectFrom('disputes.claim').selectAll().where('dispute', '=', dispute).orderBy('filed_at').limit(1000).execute()

type Move = { readonly to: DisputeState; readonly fields?: Fields; readonly opinion?: string }

export async function moveDispute(desk: Write, action: string, { id }: DisputeRow, { to, fields, opinion }: Move): Promise<void> {
  await moveCase(desk, disputing, id, action, { to, ...(opinion && { opinion }) })
  try {
    await keep(desk, disputeRegister, action, { ...fields, state: to }, { id })
  } catch (error) {
    if (isClash(error, 'dispute_open')) refuse(ground(refusals.openAlready))
    throw error
  }
}

export const lateDisputes = (desk: Write) => newlyOverdue<DisputeRow>(desk, 'disputes.dispute', ['filed'])

/** Disputes under way whose last day is open or not before `from`, with the day on which their clock started. */
export async function runningFrom(desk: Write, from: Day, after: string) {
  const { rows: found } = await sql<{ id: string; due_on: Day | null; started_on: Day }>`select d.id, d.due_on, k.started_on
    from disputes.dispute d join kernel."case" c on c.id = d.id
      join kernel.case_clock k on k."case" = d.id and k.stopped_on is null
    where d.state = 'filed' and (d.due_on is null or d.due_on >= ${from}) and d.id > ${after}
    order by d.id limit ${RECORDS_AT_ONCE} for update of c`.execute(db(desk))
  return found
}

/** Raises the item that waits for the sharing authority, and marks the dispute. */
export async function raiseItem(desk: Write, action: string, { id, what, source, number }: DisputeRow, organ: string): Promise<void> {
  const item = await openCase(desk, supervising, action, { title: `逾期未答复：${what}（${number}）`, organ, addressed: source })
  await keep(desk, disputeRegister, action, { overdueOn: desk.today, supervision: item.id }, { id })
}

export const moveItem = (desk: Write, action: string, item: string, to: 'urged' | 'closed', opinion?: string) =>
  moveCase(desk, supervising, item, action, { to, ...(opinion && { opinion }) })

export type Tab = 'answer' | 'ours' | 'coordinate' | 'late'
export type Line = Pick<DisputeRow, 'id' | 'number' | 'what' | 'register' | 'state' | 'filed_on' | 'due_on' | 'answered_on'> & {
  source_name: string
  claims: number
}

const ofTab = (desk: Read, tab: Tab) => {
  const reach = toSql(desk.actor, 'disputes.read', { organ: sql.ref('d.source') })
  if (tab === 'answer') return sql`d.state = 'filed' and ${reach}`
  if (tab === 'late') return sql`d.state = 'filed' and d.due_on < ${desk.today} and ${reach}`
  if (tab === 'coordinate') return sql`d.state = 'coordinating' and ${reach}`
  return sql`exists (select 1 from disputes.claim c where c.dispute = d.id and c.party = ${`organ/${desk.actor.organ ?? ''}`})`
}

/** One page of a tab, what is due first on top. */
export async function pageOf(desk: Read, tab: Tab, page: number, size: number): Promise<{ lines: Line[]; total: number }> {
  const order = tab === 'ours' ? sql`d.created_at desc, d.id` : sql`d.due_on, d.id`
  const { rows: found } = await sql<Line & { total: number }>`select d.id, d.number, d.what, d.register, d.state, d.filed_on, d.due_on,
      d.answered_on, ${nameOfOrgan(sql.ref('d.source'), desk.today)} as source_name, count(*) over ()::int as total,
      (select count(*)::int from disputes.claim c where c.dispute = d.id) as claims
    from disputes.dispute d where ${ofTab(desk, tab)} order by ${order} limit ${size} offset ${(page - 1) * size}`.execute(db(desk))
  return { lines: found, total: found[0]?.total ?? 0 }
}

export type Waiting = { answer: number; late: number; notices: number; coordinate: number }

/** What waits for the reader's organ, and for the sharing authority where the reader is of it. */
export async function waitingFor(desk: Read, coordinates: boolean): Promise<Waiting> {
  const organ = desk.actor.organ ?? ''
  const { rows: found } = await sql<Waiting>`select
      count(*) filter (where state = 'filed' and source = ${organ})::int as answer,
      count(*) filter (where state = 'filed' and due_on < ${desk.today} and (${coordinates} or source = ${organ}))::int as late,
      count(*) filter (where state = 'coordinating' and ${coordinates})::int as coordinate,
      (select count(*)::int from disputes.notice where organ = ${organ} and state = 'open') as notices
    from disputes.dispute where state in ('filed', 'coordinating')`.execute(db(desk))
  return found[0]!
}

export const openFieldsOf = (desk: Read, register: string, records: readonly string[]) =>
  db(desk)
    .selectFrom('disputes.dispute')
    .select(['record', 'field', 'filed_on', 'due_on'])
    .where('register', '=', register)
    .where(sql<boolean>`record = any(${[...records]}::uuid[])`)
    .where('state', 'in', ['filed', 'coordinating'])
    .limit(100_000)
    .execute()

export const disputesOfParty = (desk: Read, party: string) =>
  db(desk)
    .selectFrom('disputes.dispute as d')
    .innerJoin('disputes.claim as c', 'c.dispute', 'd.id')
    .selectAll('d')
    .select(['c.claimed', nameOfOrgan(sql.ref('d.source'), desk.today).as('source_name')])
    .where('c.party', '=', party)
    .orderBy('d.created_at', 'desc')
    .limit(200)
    .execute()

/** The fields of a register that any right of the organ in force shows it. */
export async function fieldsShownTo(desk: Read, register: string, organ: string): Promise<ReadonlySet<string>> {
  const kernel = db(desk) as unknown as Kysely<KernelTables>
  const { rows: found } = await sql<{ field: string }>`select distinct unnest(fields) as field from kernel.reading_right
    where register = ${register} and organ = ${organ} and revoked_at is null and valid_from <= ${desk.today}
      and (valid_to is null or valid_to > ${desk.today})`.execute(kernel)
  return new Set(found.map(({ field }) => field))
}

/** What the organs are called today. */
export async function organNames(desk: Read, organs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const name = nameOfOrgan(sql.ref('o.id'), desk.today)
  const { rows: found } = await sql<{ id: string; name: string }>`select o.id, ${name} as name
    from unnest(${[...organs]}::text[]) as o(id)`.execute(db(desk))
  return new Map(found.map(({ id, name: called }) => [id, called]))
}

export const organName = async (desk: Read, organ: string): Promise<string> => (await organNames(desk, [organ])).get(organ) ?? organ
