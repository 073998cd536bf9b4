// What happened to a part, and where that leaves it. A part's row, its acts and its case move together here and nowhere else; whoever
// moves a part holds its case first, so that of a clerk and the platform one is told that it has moved on.
import type { Kysely } from 'kysely'
import { decide } from '#kernel/access/decide.ts'
import { moveCase, openCase, setDue, stateOf } from '#kernel/cases/cases.ts'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { rows, sql } from '#kernel/db/rows.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { nameOfOrgan } from '#kernel/people/at-desk.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { type Day, dayInChinese } from '#kernel/time/day.ts'
import type { PartState } from '../fields.ts'
import { permissions } from '../permissions.ts'
import { handling, overdue } from '../procedure.ts'
import { caseDue } from '../rules/standing.ts'
import type { ActKind, ActRow, ApplicationRow, PartRow } from '../rows.ts'
import type { Read, Write } from '../store.ts'

const db = (desk: Read) => rows(desk.tx)
const kernel = (desk: Read) => rows(desk.tx) as unknown as Kysely<KernelTables>

export type Held = {
  readonly part: PartRow
  readonly application: ApplicationRow
  readonly acts: readonly ActRow[]
  /** What the organ is called, and the number of its case; none while the part waits. */
  readonly organName: string
  readonly caseNumber: string | null
}

/** A part with its application and all that happened to it, in one statement. */
export async function heldPart(desk: Read, id: string): Promise<Held | undefined> {
  const { rows: found } = await sql<Omit<Held, 'acts'> & { acts: ActRow[] }>`select to_jsonb(p) as part, to_jsonb(a) as application,
      ${nameOfOrgan(sql.ref('p.organ'), desk.today)} as "organName",
      (select number from kernel."case" c where c.id = p.id) as "caseNumber",
      coalesce((select jsonb_agg(to_jsonb(t) order by t.seq) from applications.act t where t.part = p.id), '[]') as acts
    from applications.part p join applications.application a on a.id = p.application where p.id = ${id}`.execute(db(desk))
  return found[0]
}

/** The parts of an application, each with its acts, in their order; those of several for a list. */
export async function partsOf(
  desk: Read,
  applications: readonly string[],
): Promise<(PartRow & { acts: ActRow[]; organ_name: string; case_number: string | null })[]> {
  if (applications.length === 0) return []
  const { rows: found } = await sql<PartRow & { acts: ActRow[]; organ_name: string; case_number: string | null }>`select p.*,
      ${nameOfOrgan(sql.ref('p.organ'), desk.today)} as organ_name, (select number from kernel."case" c where c.id = p.id) as case_number,
      coalesce((select jsonb_agg(to_jsonb(t) order by t.seq) from applications.act t where t.part = p.id), '[]') as acts
    from applications.part p where p.application = any(${[...applications]}::uuid[]) order by p.step, p.id`.execute(db(desk))
  return found
}

/** The part, held until the transaction ends. */
export async function holdPart(desk: Write, id: string): Promise<Held> {
  await stateOf(desk, handling, id, true)
  return (await heldPart(desk, id)) ?? refuse(ground(kernelRefusals.notFound))
}

/** Whoever ends a part decides what comes next of the whole application, one after the other. */
export const holdApplication = (desk: Write, id: string) =>
  db(desk).selectFrom('applications.application').select('id').where('id', '=', id).forUpdate().executeTakeFirst()

export type NewAct = {
  readonly kind: ActKind
  readonly on?: Day
  readonly text?: string
  readonly detail?: Readonly<Record<string, unknown>>
}

const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

async function addActs(desk: Write, { part, acts }: Held, fresh: readonly NewAct[]): Promise<ActRow[]> {
  const { actor } = desk
  const made = fresh.map(({ kind, on, text, detail }, i): ActRow => {
    return {
      part: part.id,
      seq: acts.length + i + 1,
      kind,
      on_day: on ?? desk.today,
      at: desk.now,
      actor: UUID.test(actor.id) ? actor.id : null,
      actor_name: actor.kind === 'citizen' ? null : actor.name,
      organ: actor.kind === 'citizen' ? null : (actor.organ ?? part.organ),
      text: text ?? null,
      detail: { ...detail },
    }
  })
  if (made.length > 0)
    await db(desk)
      .insertInto('applications.act')
      .values(made.map((act) => ({ ...act, detail: JSON.stringify(act.detail) as never })))
      .execute()
  return made
}

export type Move = {
  readonly action: string
  readonly to: PartState
  readonly acts: readonly NewAct[]
  readonly outcome?: Readonly<Record<string, unknown>>
  readonly opinion?: string
}

/** Moves a held part: its case, its row, what happened, and the day by which the organ must act next. Answers it as it then is. */
export async function movePart(desk: Write, held: Held, { action, to, acts, outcome, opinion }: Move): Promise<Held> {
  const { part } = held
  await moveCase(desk, handling, part.id, action, { to, ...(opinion && { opinion }) })
  const made = await addActs(desk, held, acts)
  const moved = { ...held, part: { ...part, state: to, ...(outcome && { outcome }) }, acts: [...held.acts, ...made] }
  await db(desk)
    .updateTable('applications.part')
    .set({ state: to, changed_at: desk.now, ...(outcome && { outcome: JSON.stringify(outcome) as never }) })
    .where('id', '=', part.id)
    .execute()
  await reckon(desk, moved)
  desk.touch(`applications.part/${part.id}`, { state: part.state }, { state: to })
  return moved
}

/** Says of a held part that something happened which moves it nowhere. */
export async function notePart(desk: Write, held: Held, acts: readonly NewAct[]): Promise<Held> {
  const noted = { ...held, acts: [...held.acts, ...(await addActs(desk, held, acts))] }
  await db(desk).updateTable('applications.part').set({ changed_at: desk.now }).where('id', '=', held.part.id).execute()
  await reckon(desk, noted)
  desk.touch(`applications.part/${held.part.id}`, { acts: held.acts.length }, { acts: noted.acts.length })
  return noted
}

/** Whether the platform has to look at its checks again. */
export async function markChecked(desk: Write, part: string, checked: 'waiting' | 'done'): Promise<void> {
  await sql`update applications.part set checked = ${checked} where id = ${part}`.execute(db(desk))
}

/** The step before was granted: these are received today. Their cases are open already. */
export async function receiveParts(desk: Write, parts: readonly PartRow[]): Promise<void> {
  const ids = parts.map(({ id }) => id)
  await sql`with begun as (update applications.part set state = 'submitted', changed_at = ${desk.now} where id = any(${ids}::uuid[]) returning id)
    insert into applications.act (part, seq, kind, on_day, at, actor, actor_name, organ, text, detail)
    select id, 1, 'received', ${desk.today}::date, ${desk.now}::timestamptz, null, null, null, null, '{}' from begun`.execute(db(desk))
}

/** Ends parts that never began: nothing is handled, so there is no case to move. */
export async function stopParts(desk: Write, parts: readonly PartRow[], to: 'stopped' | 'withdrawn', text?: string): Promise<void> {
  for (const part of parts) {
    await addActs(desk, { part, acts: [] } as unknown as Held, [
      { kind: to === 'stopped' ? 'stopped' : 'withdrawn', ...(text && { text }) },
    ])
    await db(desk).updateTable('applications.part').set({ state: to, changed_at: desk.now }).where('id', '=', part.id).execute()
  }
}

const ENDED: ReadonlySet<string> = new Set(['delivered', 'refused', 'not-accepted', 'withdrawn'])

/** Tells the case its last day; nobody waits for a part that ended, nor while the clock stands still. */
async function reckon(desk: Write, { part, acts }: Held): Promise<void> {
  await setDue(desk, handling, part.id, ENDED.has(part.state) ? null : caseDue(part, acts, desk.calendar))
}

/** Raises the one item for the head of the organ, beside the part that is late. */
export async function raiseOverdue(desk: Write, action: string, { part, application }: Held, due: Day): Promise<string> {
  const title = `${part.title.zh}：${application.holder_name}，${dayInChinese(due)}到期未决定`
  return (await openCase(desk, overdue, action, { title, organ: part.organ, detail: { part: part.id } })).id
}

export async function settleOverdue(desk: Write, item: string): Promise<void> {
  if ((await stateOf(desk, overdue, item, true)) === 'open') await moveCase(desk, overdue, item, 'applications.settle-overdue')
}

/** The head of the organ has looked into it. */
export async function settleForLead(desk: Write, item: string): Promise<void> {
  const state = await stateOf(desk, overdue, item, true)
  const found = await kernel(desk).selectFrom('kernel.case').select('organ').where('id', '=', item).executeTakeFirst()
  if (state !== 'open' || !decide(desk.actor, permissions.lead.name, { organ: found!.organ }).allowed)
    refuse(ground(kernelRefusals.notFound))
  await moveCase(desk, overdue, item, 'applications.settle-overdue')
}

/** The record in a base register that a holder is tied to; a visitor without an account is named by their record of persons. */
export async function recordOf(desk: Read, holder: string, register: string): Promise<string | undefined> {
  if (holder.startsWith('person/')) return register === 'population.person' ? holder.slice('person/'.length) : undefined
  const found = await kernel(desk)
    .selectFrom('kernel.citizen_record')
    .select('record')
    .where('holder', '=', holder)
    .where('register', '=', register)
    .executeTakeFirst()
  return found?.record
}
