// Notices of a correction: written for all past readers at once, reviewed one by one by each organ.
import type { Kysely } from 'kysely'
import { moveCase, openCase } from '#kernel/cases/cases.ts'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { rows, sql } from '#kernel/db/rows.ts'
import type { Static } from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { type Corrected, pastReaders } from '#kernel/registers/base/past-readers.ts'
import { keep } from '#kernel/registers/keep.ts'
import { recordOf } from '#kernel/registers/table.ts'
import { noticeRegister } from '../contract.ts'
import type { noticeRecord } from '../fields.ts'
import { reviewing } from '../procedure.ts'
import type { NoticeRow } from '../rows.ts'
import type { Read, Write } from '../store.ts'

type Told = { readonly id: string; readonly organ: string }

/** One notice for each organ that was shown what the correction corrects, with its history, in one statement. */
export async function tellReaders(
  desk: Write,
  action: string,
  correction: Corrected & { version: number; title: string },
): Promise<Told[]> {
  const { register, record, fields, version, title, effective, at, organ } = correction
  const kernel = rows(desk.tx) as unknown as Kysely<KernelTables>
  const { rows: told } = await sql<Told>`with told as (
      insert into disputes.notice as n (id, version, created_at, updated_at, title, organ, state, register, record, fields, corrected_version,
          corrected_by, corrected_at, effective, first_look, last_look, looks, people, systems, matters)
        select gen_random_uuid(), 1, ${desk.now}, ${desk.now}, ${title}, r.organ, 'open', ${register}, ${record}::uuid,
          ${JSON.stringify(fields)}::jsonb, ${version}::int, ${organ}, ${at}::timestamptz, ${effective}, r.first_look, r.last_look, r.looks,
          r.people, r.systems, r.matters
        from ${pastReaders(correction)} r
        on conflict on constraint notice_once do nothing returning n.*),
    kept as (insert into kernel.record_version (register, record, version, at, actor, actor_name, organ, action, data)
        select ${noticeRegister.name}, id, 1, ${desk.now}::timestamptz, ${desk.actor.id}, ${desk.actor.name}, null, ${action},
          jsonb_build_object('title', title, 'organ', organ, 'state', state, 'register', register, 'record', record, 'fields', fields,
            'correctedVersion', corrected_version, 'correctedBy', corrected_by, 'correctedAt', corrected_at, 'effective', effective,
            'firstLook', first_look, 'lastLook', last_look, 'looks', looks, 'people', people, 'systems', systems, 'matters', matters)
        from told)
    select id, organ from told order by organ`.execute(kernel)
  for (const { id, organ: reader } of told) await openCase(desk, reviewing, action, { id, title, organ: reader })
  return told
}

export const lockNotice = async (desk: Write, id: string): Promise<NoticeRow> =>
  (await rows(desk.tx).selectFrom('disputes.notice').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) ??
  refuse(ground(kernelRefusals.notFound))

export async function closeNotice(
  desk: Write,
  action: string,
  { id }: NoticeRow,
  fields: Pick<Static<typeof noticeRecord>, 'outcome' | 'note'>,
): Promise<void> {
  await moveCase(desk, reviewing, id, action, { ...(fields.note && { opinion: fields.note }) })
  const done = { state: 'acknowledged', acknowledgedOn: desk.today, acknowledgedBy: desk.actor.name } as const
  await keep(desk, noticeRegister, action, { ...fields, ...done }, { id })
}

export type NoticeLine = Omit<Static<typeof noticeRecord>, 'fields'> & { readonly id: string }

/** The notices of an organ, those to review first. */
export async function noticesOf(desk: Read, organ: string, page: number, size: number): Promise<{ lines: NoticeLine[]; total: number }> {
  const { rows: found } = await sql<Record<string, unknown> & { total: number }>`select n.*, count(*) over ()::int as total
    from disputes.notice n where organ = ${organ} order by state = 'acknowledged', created_at desc, id
    limit ${size} offset ${(page - 1) * size}`.execute(rows(desk.tx))
  const lines = found.map(({ total: _, version: _v, created_at: _c, updated_at: _u, fields: _f, ...row }) => recordOf(row) as NoticeLine)
  return { lines, total: found[0]?.total ?? 0 }
}

/** How many organs were told of a correction, and how many have reviewed. */
export async function readersOf(
  desk: Read,
  register: string,
  record: string,
  version: number,
): Promise<{ told: number; answered: number }> {
  const { rows: found } = await sql<{ told: number; answered: number }>`select count(*)::int as told,
      count(*) filter (where state = 'acknowledged')::int as answered
    from disputes.notice where register = ${register} and record = ${record} and corrected_version = ${version}`.execute(rows(desk.tx))
  return found[0]!
}
