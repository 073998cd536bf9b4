// Drafts and what is submitted of them: the tables of the applicant's side. What happens to a part after that is in store/acts.ts.
import { rows, sql } from '#kernel/db/rows.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import { nameOfOrgan } from '#kernel/people/at-desk.ts'
import { addDays } from '#kernel/time/day.ts'
import { DRAFT_DAYS } from './contract-drafts.ts'
import type { ApplicationRow, DraftRow, Page, PartRow, Tables } from './rows.ts'

export const { on, answer, hear } = bindTo<Tables>()
export type Write = Desk<Tables>
export type Read = ReadDesk<Tables>
const db = (desk: Read) => rows(desk.tx)

export const MOST_DRAFTS = 20

/** A page that was uploaded, without what it holds. */
export type DraftWithPages = DraftRow & { readonly pages: readonly Page[] }

const draftColumns = sql.raw(
  'd.id, d.version, d.holder, d.begun_by, d.holder_name, d.errand, d.division, d.answers, d.typed, d.ways, d.telephone, d.created_at, d.updated_at, d.expires_on',
)

/** A draft of the holder that has not run out; with `lock` nobody else changes it until the transaction ends. */
export async function draftOf(desk: Read, holder: string, id: string, lock = false): Promise<DraftWithPages | undefined> {
  const { rows: found } = await sql<DraftWithPages>`select ${draftColumns},
      coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'material', u.material, 'file_name', u.file_name, 'type', u.type,
        'bytes', u.bytes) order by u.material, u.place) from applications.upload u where u.draft = d.id), '[]') as pages
    from applications.draft d where d.id = ${id} and d.holder = ${holder} and d.expires_on >= ${desk.today}
    ${lock ? sql`for update of d` : sql``}`.execute(db(desk))
  return found[0]
}

/** How many drafts the holder has. Those who begin at once are counted one after the other. */
export async function countDrafts(desk: Write, holder: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`drafts/${holder}`}, 2004))`.execute(db(desk))
  const { rows: found } = await sql<{ drafts: number }>`select count(*)::int as drafts from applications.draft
    where holder = ${holder} and expires_on >= ${desk.today}`.execute(db(desk))
  return found[0]!.drafts
}

/** What the organs are called today. */
export async function namesOf(desk: Read, organs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows: found } = await sql<{ id: string; name: string }>`select o.id, ${nameOfOrgan(sql.ref('o.id'), desk.today)} as name
    from unnest(${[...new Set(organs)]}::text[]) as o(id)`.execute(db(desk))
  return new Map(found.map(({ id, name }) => [id, name]))
}

type Begun = Pick<DraftRow, 'id' | 'holder' | 'holder_name' | 'errand' | 'division' | 'answers'>

export async function keepDraft(desk: Write, { answers, ...draft }: Begun): Promise<void> {
  await db(desk)
    .insertInto('applications.draft')
    .values({
      ...draft,
      version: 1,
      begun_by: desk.actor.id,
      answers: JSON.stringify(answers) as never,
      typed: '{}' as never,
      ways: '{}' as never,
      telephone: null,
      created_at: desk.now,
      updated_at: desk.now,
      expires_on: addDays(desk.today, DRAFT_DAYS),
    })
    .execute()
}

/** Changes a draft that was read with its lock; answers its new version. */
export async function changeDraft(
  desk: Write,
  { id, version }: Pick<DraftRow, 'id' | 'version'>,
  { typed, ways, ...set }: Partial<Pick<DraftRow, 'typed' | 'ways' | 'telephone'>> = {},
): Promise<number> {
  await db(desk)
    .updateTable('applications.draft')
    .set({
      ...set,
      ...(typed && { typed: JSON.stringify(typed) as never }),
      ...(ways && { ways: JSON.stringify(ways) as never }),
      version: version + 1,
      updated_at: desk.now,
      expires_on: addDays(desk.today, DRAFT_DAYS),
    })
    .where('id', '=', id)
    .execute()
  return version + 1
}

/** Deletes a draft with its pages. */
export async function deleteDraft(desk: Write, id: string): Promise<void> {
  await db(desk).deleteFrom('applications.upload').where('draft', '=', id).execute()
  await db(desk).deleteFrom('applications.draft').where('id', '=', id).execute()
}

/** Drafts that ran out, with their pages, some at a time. */
export async function deleteOldDrafts(desk: Write): Promise<number> {
  const { rows: gone } = await sql<{ id: string }>`with old as (
      select id from applications.draft where expires_on < ${desk.today} order by expires_on limit 500 for update skip locked),
    pages as (delete from applications.upload u using old where u.draft = old.id)
    delete from applications.draft d using old where d.id = old.id returning d.id`.execute(db(desk))
  return gone.length
}

export type NewPart = Omit<PartRow, 'application' | 'changed_at' | 'outcome'>
export type Placed = {
  readonly application: ApplicationRow
  readonly parts: readonly NewPart[]
  readonly about: string
  readonly draft: string
}

/**
 * Puts an application in the place of its draft: its parts, the receipt of those that begin at once, its pages, and the word that
 * it runs. One statement, because everybody's submission waits for this one. Answers for how many of its matters it now runs.
 */
export async function placeApplication(desk: Write, { application, parts, about, draft }: Placed): Promise<number> {
  const json = JSON.stringify
  const { kind, title, answers, typed, held, materials, ...a } = application
  const { rows: found } = await sql<{ running: number }>`with placed as (
      insert into applications.application (id, number, errand, kind, title, definition, division, holder, holder_name, applied_by,
        came_by, assisted_by, telephone, answers, typed, held, materials, consents, unchecked, submitted_at)
      values (${a.id}, ${a.number}, ${a.errand}, ${kind}, ${json(title)}, ${a.definition}, ${a.division}, ${a.holder}, ${a.holder_name},
        ${a.applied_by}, ${a.came_by}, ${a.assisted_by}, ${a.telephone}, ${json(answers)}, ${json(typed)}, ${json(held)},
        ${json(materials)}, ${a.consents}::text[], ${a.unchecked}::text[], ${a.submitted_at})),
    part as (
      insert into applications.part (id, application, matter, title, step, organ, state, licensing, joint, days, unit, promise, results,
        needs, renews, ends_on, changed_at)
      select p.id, ${a.id}::uuid, p.matter, p.title, p.step, p.organ, p.state, p.licensing, p.joint, p.days, p.unit, p.promise, p.results,
        p.needs, p.renews, p.ends_on, ${desk.now}::timestamptz
      from jsonb_to_recordset(${json(parts)}::jsonb) as p(id uuid, matter text, title jsonb, step int, organ text, state text,
        licensing boolean, joint boolean, days int, unit text, promise int, results jsonb, needs jsonb, renews text, ends_on date)
      returning id, state, matter),
    received as (
      insert into applications.act (part, seq, kind, on_day, at, actor, actor_name, organ, text, detail)
      select id, 1, 'received', ${desk.today}::date, ${desk.now}::timestamptz, null, null, null, null, '{}' from part where state <> 'waiting'),
    pages as (update applications.upload set draft = null, application = ${a.id}::uuid where draft = ${draft}::uuid),
    over as (delete from applications.draft where id = ${draft}::uuid),
    running as (
      insert into applications.running (holder, matter, about, application)
      select ${a.holder}, matter, ${about}, ${a.id}::uuid from part on conflict do nothing returning 1)
    select count(*)::int as running from running`.execute(db(desk))
  return found[0]!.running
}

/** The application that runs for one of these matters already. */
export async function runningNumber(
  desk: Read,
  holder: string,
  about: string,
  matters: readonly string[],
  but: string,
): Promise<string | undefined> {
  const found = await db(desk)
    .selectFrom('applications.running as r')
    .innerJoin('applications.application as a', 'a.id', 'r.application')
    .select('a.number')
    .where('r.holder', '=', holder)
    .where('r.about', '=', about)
    .where('r.matter', 'in', [...matters])
    .where('r.application', '<>', but)
    .limit(1)
    .executeTakeFirst()
  return found?.number
}

/** The matter of this application may be applied for again: its part has ended. */
export async function endRunning(desk: Write, application: string, matter: string): Promise<void> {
  await db(desk).deleteFrom('applications.running').where('application', '=', application).where('matter', '=', matter).execute()
}
