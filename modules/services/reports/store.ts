// The only file that opens the tables of reports. A report's row and its case move together here and nowhere else.
import type { Kysely } from 'kysely'
import { moveCase, openCase, setDue, stateOf } from '#kernel/cases/cases.ts'
import { RECORDS_AT_ONCE } from '#kernel/cases/count-records.ts'
import type { Due } from '#kernel/time/due.ts'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { containing } from '#kernel/db/like.ts'
import { rows, sql } from '#kernel/db/rows.ts'
import { decide } from '#kernel/access/decide.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import type { Static } from '#kernel/module/field.ts'
import { unnamedDesk } from '#kernel/module/unnamed-desk.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { nameOfOrgan } from '#kernel/people/at-desk.ts'
import { officialsWith } from '#kernel/people/holders.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import type { Day } from '#kernel/time/day.ts'
import { reportRegister } from './contract.ts'
import type { Kind, reportRecord, ReportState } from './fields.ts'
import { permissions } from './permissions.ts'
import type { Bare } from './pictures.ts'
import { handling } from './procedure.ts'
import type { MessageRow, PictureRow, ReportRow, SenderRow, Tables } from './rows.ts'
import { digestOfSecret } from './secret.ts'

export type { MessageRow, ReportRow } from './rows.ts'
export const { on, answer } = bindTo<Tables>()
export type Write = Desk<Tables>
export type Read = ReadDesk<Tables>
const db = (desk: Read) => rows(desk.tx)
const kernel = (desk: Read) => db(desk) as unknown as Kysely<KernelTables>
type Fields = Partial<Static<typeof reportRecord>>

/** The steps of a case and the versions of a record are read by whoever handles it, and say nothing of who sent it. */
const unseen = (desk: Write): Write => unnamedDesk(desk, '留言人')

type Opened = Fields & { readonly kind: Kind; readonly title: string; readonly organ: string; readonly acceptBy: Day | null }
export type Sender = Omit<SenderRow, 'report'>

/** Opens a report before the organ it goes to; the dispatcher owns its case. */
export async function openNew(desk: Write, action: string, owner: string, { acceptBy, ...fields }: Opened) {
  const id = uuid()
  const quiet = unseen(desk)
  const sent = { title: fields.title, organ: owner, addressed: fields.organ }
  const { number } = await openCase(quiet, handling, action, { id, ...sent })
  await setDue(quiet, handling, id, acceptBy ?? 'unknown')
  await keep(quiet, reportRegister, action, { ...fields, acceptBy, number, state: 'sent', receivedOn: desk.today }, { id })
  return { id, number }
}

export const addSender = (desk: Write, report: string, sender: Sender) =>
  db(desk)
    .insertInto('reports.sender')
    .values({ report, ...sender })
    .execute()

export const addSecret = (desk: Write, report: string, secret: string) =>
  db(desk)
    .insertInto('reports.secret')
    .values({ report, digest: digestOfSecret(secret) })
    .execute()

export async function addPictures(desk: Write, report: string, pictures: readonly Bare[]): Promise<void> {
  if (pictures.length === 0) return
  await db(desk)
    .insertInto('reports.picture')
    .values(
      pictures.map(({ fileName, type, content }) => ({ id: uuid(), report, file_name: fileName, type, bytes: content.length, content })),
    )
    .execute()
}

export async function addMessage(desk: Write, report: string, bySender: boolean, text: string): Promise<void> {
  await sql`insert into reports.message (report, seq, by_sender, at, text)
    select ${report}, coalesce(max(seq), 0) + 1, ${bySender}, ${desk.now}, ${text} from reports.message where report = ${report}`.execute(
    db(desk),
  )
}

export const oneRow = (desk: Read, id: string) => db(desk).selectFrom('reports.report').selectAll().where('id', '=', id).executeTakeFirst()

/** The report, locked with its case until the transaction ends. */
async function locked(desk: Write, id: string): Promise<ReportRow> {
  await stateOf(desk, handling, id, true)
  return (await oneRow(desk, id)) ?? refuse(ground(kernelRefusals.notFound))
}

/** As `locked`, where the actor's permission reaches it; else it is not there. */
export async function lockFor(desk: Write, permission: string, id: string): Promise<ReportRow> {
  const row = await locked(desk, id)
  if (!decide(desk.actor, permission, { organ: row.organ }).allowed) refuse(ground(kernelRefusals.notFound))
  return row
}

type Move = {
  readonly to?: ReportState
  readonly fields?: Fields
  readonly opinion?: string
  readonly addressed?: string
  readonly due: Due
  /** It was the sender who did it. */
  readonly bySender?: true
}

export async function moveReport(desk: Write, action: string, { id }: ReportRow, move: Move): Promise<ReportState> {
  const at = move.bySender ? unseen(desk) : desk
  const { to, opinion, addressed, fields } = move
  const moved = await moveCase(at, handling, id, action, {
    ...(to && { to }),
    ...(opinion && { opinion }),
    ...(addressed && { addressed }),
  })
  const state = moved.to as ReportState
  await setDue(at, handling, id, move.due)
  await keep(at, reportRegister, action, { ...fields, state }, { id })
  return state
}

type Running = Pick<ReportRow, 'id' | 'kind' | 'state' | 'received_on' | 'accept_by' | 'answer_by' | 'extended'> & { answer_from: Day }

/** Reports under way whose last day is open or not before `from`. */
export async function runningFrom(desk: Write, from: Day, after: string): Promise<Running[]> {
  const { rows: found } =
    await sql<Running>`select r.id, r.kind, r.state, r.received_on, r.accept_by, r.answer_by, r.answer_from, r.extended
    from reports.report r join kernel."case" c on c.id = r.id
    where ((r.state = 'sent' and (r.accept_by is null or r.accept_by >= ${from}))
        or (r.state = 'handling' and (r.answer_by is null or r.answer_by >= ${from}))) and r.id > ${after}
    order by r.id limit ${RECORDS_AT_ONCE} for update of c`.execute(db(desk))
  return found
}

/** Fields that change without a move. */
export const mark = (desk: Write, action: string, { id }: ReportRow, fields: Fields) => keep(desk, reportRegister, action, fields, { id })

export async function timesSentOn(desk: Read, id: string, action: string): Promise<number> {
  const steps = kernel(desk).selectFrom('kernel.case_step').where('case', '=', id).where('action', '=', action)
  const { n } = await steps.select(({ fn }) => fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
  return Number(n)
}

/** The organs in which somebody handles reports. */
export const staffed = async (desk: Read): Promise<ReadonlySet<string>> =>
  new Set((await officialsWith(desk, permissions.handle.name, desk.today)).map(({ organ }) => organ))

/** The governments of a place, of the county before the prefecture. */
export async function governmentsOf(desk: Read, division: string): Promise<string[]> {
  const { rows: found } = await sql<{ id: string }>`select o.id from kernel.organ o
    where o.kind in ('prefecture', 'county') and o.division in (${division}, ${`${division.slice(0, 4)}00`}) order by o.division desc`.execute(
    kernel(desk),
  )
  return found.map(({ id }) => id)
}

export async function organName(desk: Read, organ: string): Promise<string> {
  const { rows: found } = await sql<{ name: string }>`select ${nameOfOrgan(sql`${organ}::text`, desk.today)} as name`.execute(kernel(desk))
  return found[0]!.name
}

export const divisionName = async (desk: Read, code: string): Promise<string> => {
  const { rows: found } = await sql<{ name: string }>`select name from kernel.division where code = ${code}
    order by valid_to is null desc, valid_from desc limit 1`.execute(kernel(desk))
  return found[0]?.name ?? code
}

export type WithOrgan = ReportRow & { organ_name: string }
const reports = (desk: Read) =>
  db(desk)
    .selectFrom('reports.report as r')
    .selectAll('r')
    .select(nameOfOrgan(sql.ref('r.organ'), desk.today).as('organ_name'))

/** By number and secret together. */
export const bySecret = (desk: Read, number: string, secret: string): Promise<WithOrgan | undefined> =>
  reports(desk)
    .innerJoin('reports.secret as s', 's.report', 'r.id')
    .where('r.number', '=', number.trim().toUpperCase())
    .where('s.digest', '=', digestOfSecret(secret))
    .executeTakeFirst()

export const lockById = (desk: Write, id: string) => locked(desk, id)

export const ofHolder = (desk: Read, holder: string): Promise<WithOrgan[]> =>
  reports(desk)
    .innerJoin('reports.sender as s', 's.report', 'r.id')
    .where('s.holder', '=', holder)
    .orderBy('r.created_at', 'desc')
    .limit(50)
    .execute()

export const senderOf = (desk: Read, report: string) =>
  db(desk).selectFrom('reports.sender').selectAll().where('report', '=', report).executeTakeFirst()

export async function messagesOf(desk: Read, ids: readonly string[]): Promise<ReadonlyMap<string, MessageRow[]>> {
  if (ids.length === 0) return new Map()
  const found = await db(desk)
    .selectFrom('reports.message')
    .selectAll()
    .where('report', 'in', [...ids])
    .orderBy('seq')
    .execute()
  return Map.groupBy(found, ({ report }) => report)
}

export const picturesOf = (desk: Read, report: string) =>
  db(desk).selectFrom('reports.picture').select(['id', 'file_name', 'bytes']).where('report', '=', report).orderBy('id').execute()

export const pictureWithOrgan = (desk: Read, id: string): Promise<(PictureRow & { organ: string }) | undefined> =>
  db(desk)
    .selectFrom('reports.picture as p')
    .innerJoin('reports.report as r', 'r.id', 'p.report')
    .selectAll('p')
    .select('r.organ')
    .where('p.id', '=', id)
    .executeTakeFirst()

export type Wish = { readonly kind: Kind | undefined; readonly q: string | undefined; readonly page: number; readonly size: number }

/** One page of what is public, the newest first. */
export async function shownReplies(desk: Read, { kind, q, page, size }: Wish): Promise<{ lines: WithOrgan[]; total: number }> {
  const like = q && containing(q)
  const { rows: found } = await sql<WithOrgan & { total: number }>`select r.*, count(*) over ()::int as total,
      ${nameOfOrgan(sql.ref('r.organ'), desk.today)} as organ_name
    from reports.report r where r.shown = 'yes' and r.answered_on is not null ${kind ? sql`and r.kind = ${kind}` : sql``}
      ${like ? sql`and (r.shown_title ilike ${like} or r.shown_said ilike ${like} or r.shown_reply ilike ${like})` : sql``}
    order by r.shown_on desc, r.id limit ${size} offset ${(page - 1) * size}`.execute(db(desk))
  return { lines: found, total: found[0]?.total ?? 0 }
}

/** Of everything answered; and the kinds of which something is public. */
export async function answeredInTime(desk: Read): Promise<{ answered: number; inTime: number; kinds: Kind[] }> {
  const { rows: found } = await sql<{ answered: number; inTime: number; kinds: Kind[] }>`select count(*)::int as answered,
    (count(*) filter (where overdue = 0))::int as "inTime",
    coalesce(array_agg(distinct kind) filter (where shown = 'yes'), '{}') as kinds
    from reports.report where answered_on is not null`.execute(db(desk))
  return found[0]!
}
