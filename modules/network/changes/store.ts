// The only file that opens the tables of changes. A change, its works and its case are written together; its works never alter.
import type { Kysely } from 'kysely'
import { moveCase, openCase } from '#kernel/cases/cases.ts'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { rows, sql } from '#kernel/db/rows.ts'
import { uuid } from '#kernel/id/uuid.ts'
import type { Register } from '#kernel/module/contract.ts'
import { bindTo, type Desk, type ReadDesk, type Work } from '#kernel/module/define-module.ts'
import type { Static } from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { asOf, type Difference, differenceOf, type Known, type Moment } from '#kernel/registers/as-of.ts'
import { keep } from '#kernel/registers/keep.ts'
import type { Day, Instant } from '#kernel/time/day.ts'
import { changeRegister } from './contract.ts'
import type { changeRecord, ChangeState, picture } from './fields.ts'
import { changing } from './procedure.ts'

export type Picture = Static<typeof picture>
type ChangeRecord = Static<typeof changeRecord>

export type ChangeRow = {
  id: string
  version: number
  created_at: Instant
  title: string
  reason: string
  organ: string
  planned_on: Day
  works: number
  state: ChangeState
  proposer: string
  proposer_name: string
  behalf: string | null
  approver: string | null
  approver_name: string | null
  applied_at: Instant | null
  outcome: string | null
}

type Tables = {
  'changes.change': ChangeRow
  'changes.work': { change: string; seq: number; action: string; input: unknown }
  'changes.picture': { change: string; seq: number; digest: string; at: Instant; actor_name: string; picture: Picture }
}

export const { on, answer, hear } = bindTo<Tables>()
export type Write = Desk<Tables>
export type Read = ReadDesk<Tables>

export async function openChange(
  desk: Write,
  action: string,
  fields: Pick<ChangeRecord, 'title' | 'reason' | 'organ' | 'plannedOn'>,
  works: readonly Work[],
): Promise<{ id: string; number: string }> {
  const id = uuid()
  const { actor } = desk
  const who = { proposer: actor.id, proposerName: actor.name, ...(actor.behalf !== undefined && { behalf: actor.behalf }) }
  await keep(desk, changeRegister, action, { ...fields, ...who, works: works.length, state: 'proposed' }, { id })
  const listed = JSON.stringify(works.map(({ action: verb, input }, i) => ({ seq: i + 1, action: verb, input })))
  await sql`insert into changes.work (change, seq, action, input)
    select ${id}, w.seq, w.action, w.input from jsonb_to_recordset(${listed}::jsonb) as w(seq int, action text, input jsonb)`.execute(
    rows(desk.tx),
  )
  const { number } = await openCase(desk, changing, action, { id, title: fields.title, organ: fields.organ })
  desk.touch(`${changeRegister.name}/${id}`, undefined, { ...fields, ...who, works: works.length })
  return { id, number }
}

/** The change, its row locked until the transaction ends; refuses when there is none. */
export const lockChange = async (desk: Write, id: string): Promise<ChangeRow> =>
  (await rows(desk.tx).selectFrom('changes.change').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) ??
  refuse(ground(kernelRefusals.notFound))

/** Moves the change and its case together. */
export async function moveChange(
  desk: Write,
  action: string,
  { id }: Pick<ChangeRow, 'id'>,
  to: ChangeState,
  more: { fields?: Partial<ChangeRecord>; opinion?: string } = {},
): Promise<void> {
  const { opinion } = more
  await moveCase(desk, changing, id, action, { to, ...(opinion !== undefined && { opinion }) })
  await keep(desk, changeRegister, action, { ...more.fields, state: to }, { id })
}

export const oneChange = (desk: Read, id: string) =>
  rows(desk.tx).selectFrom('changes.change').selectAll().where('id', '=', id).executeTakeFirst()

export const worksOf = (desk: Read, change: string): Promise<Work[]> =>
  rows(desk.tx).selectFrom('changes.work').select(['action', 'input']).where('change', '=', change).orderBy('seq').execute()

/** Works `from` (0 is the first) and after it, at most `size`. */
export const pageOfWorks = (desk: Read, change: string, from: number, size: number) =>
  rows(desk.tx)
    .selectFrom('changes.work')
    .select(['seq', 'action', 'input'])
    .where('change', '=', change)
    .orderBy('seq')
    .offset(from)
    .limit(size)
    .execute()

export async function keepPicture(desk: Write, change: string, made: Picture): Promise<void> {
  await sql`insert into changes.picture (change, seq, digest, at, actor_name, picture)
    select ${change}, coalesce(max(seq), 0) + 1, ${made.digest}, ${made.at}::timestamptz, ${desk.actor.name}, ${JSON.stringify(made)}::jsonb
    from changes.picture where change = ${change}`.execute(rows(desk.tx))
}

/** The picture that is decided by: the last one. */
export const lastPicture = (desk: Read, change: string) =>
  rows(desk.tx)
    .selectFrom('changes.picture')
    .select(['seq', 'digest', 'at', 'actor_name', 'picture'])
    .where('change', '=', change)
    .orderBy('seq', 'desc')
    .executeTakeFirst()

/** Approved changes whose day has come, each once whoever looks first. */
export const dueChanges = (desk: Write) =>
  rows(desk.tx)
    .selectFrom('changes.change')
    .selectAll()
    .where('state', '=', 'approved')
    .where('planned_on', '<=', desk.today)
    .orderBy('planned_on')
    .orderBy('id')
    .limit(20)
    .forUpdate()
    .skipLocked()
    .execute()

/** The instant as the database sees it: what this transaction writes from now on does not belong to it. */
export async function snapshot(desk: Read): Promise<string> {
  const { rows: found } = await sql<{ seen: string }>`select pg_current_snapshot()::text as seen`.execute(rows(desk.tx))
  return found[0]!.seen
}

export type Touched = { register: string; record: string; before: Record<string, unknown> | null; after: Record<string, unknown> }

/**
 * The records of which versions were written since the snapshot by this actor, as they were and as they are. Inside a
 * rehearsal these are its own, for nobody else's are seen before they are committed.
 */
export async function touchedSince(desk: Read, seen: string, from: Instant): Promise<Touched[]> {
  const db = rows(desk.tx) as unknown as Kysely<KernelTables>
  // `xmin` has no epoch; the snapshot's own is put before it. Rows older than the rehearsal are out by their time already.
  const written = sql`(((pg_snapshot_xmax(${seen}::pg_snapshot)::text::bigint >> 32) << 32) + v.xmin::text::bigint)::text::xid8`
  const { rows: found } = await sql<Touched>`
    with touched as (
      select v.register, v.record, min(v.version) as first, max(v.version) as last from kernel.record_version v
      where v.at >= ${from}::timestamptz and v.actor = ${desk.actor.id} and v.register <> ${changeRegister.name} and not pg_visible_in_snapshot(${written}, ${seen}::pg_snapshot)
      group by v.register, v.record)
    select t.register, t.record, b.data as before, a.data as after from touched t
    join kernel.record_version a on a.register = t.register and a.record = t.record and a.version = t.last
    left join kernel.record_version b on b.register = t.register and b.record = t.record and b.version = t.first - 1
    order by t.register, t.record`.execute(db)
  return found
}

const history = (desk: Read) => rows(desk.tx) as unknown as Kysely<KernelTables>
type Page = { page: number; size: number }

export const bookAsOf = (desk: Read, book: Register, moment: Moment, page: Page): Promise<{ rows: Known[]; total: number }> =>
  asOf(history(desk), book, desk.actor, moment, page)

export const bookDifference = (
  desk: Read,
  book: Register,
  between: { from: Moment; to: Moment },
  page: Page,
): Promise<{ rows: Difference[]; total: number }> => differenceOf(history(desk), book, desk.actor, between, page)
