// Reading cases: one statement for a page, whatever the number of case types, and one case with its steps and clocks.
import { type Kysely, type RawBuilder, type Selectable, type SqlBool, sql } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import { containing } from '../db/like.ts'
import { rows as open } from '../db/rows.ts'
import type { ReadDesk } from '../module/define-module.ts'
import { anyOf, readableArms, waitingArms } from './reach.ts'

export type CaseSearch = {
  readonly page: number
  readonly size: number
  readonly type?: string
  readonly state?: string
  readonly q?: string
  readonly sort?: string
}

export type CaseLine = {
  id: string
  type: string
  number: string
  title: string
  state: string
  organ: string
  organName: string
  dueOn: string | null
  dueOpen: boolean
  openedAt: string
  movedAt: string
  waitsFor: string | null
}

type AnyDesk = ReadDesk<never> | ReadDesk
const kernelOf = (desk: AnyDesk) => open(desk.tx as never) as unknown as Kysely<KernelTables>

const sorts: Record<string, RawBuilder<unknown>> = {
  dueOn: sql`due_on, id`,
  '-movedAt': sql`moved_at desc, id desc`,
  movedAt: sql`moved_at, id`,
  '-openedAt': sql`opened_at desc, id desc`,
}

/** What waits for the actor, by deadline. */
export async function casesWaiting(desk: AnyDesk, search: CaseSearch): Promise<CasePage> {
  return page(desk, waitingArms(desk.actor), search)
}

/** Cases the actor may read; `readers` maps a permission to the case types it opens. */
export async function casesReadable(desk: AnyDesk, readers: ReadonlyMap<string, readonly string[]>, search: CaseSearch): Promise<CasePage> {
  return page(desk, readableArms(desk.actor, readers), search)
}

/** `total` counts up to 1,000 and stops: a person needs no exact number beyond, and counting a million costs what it says. */
export type CasePage = { rows: CaseLine[]; total: number }
const COUNTED = 1_000

async function page(desk: AnyDesk, arms: readonly RawBuilder<SqlBool>[], search: CaseSearch): Promise<CasePage> {
  if (arms.length === 0) return { rows: [], total: 0 }
  const narrowed = sql`
    ${search.type ? sql`and type = ${search.type}` : sql``} ${search.state ? sql`and state = ${search.state}` : sql``}
    ${search.q ? sql`and (title ilike ${containing(search.q)} or number = ${search.q.toUpperCase()})` : sql``}`
  const order = sorts[search.sort ?? 'dueOn'] ?? sorts.dueOn!
  const upTo = search.page * search.size
  const found = arms.map((arm) => sql`(select * from kernel."case" where ${arm} ${narrowed} order by ${order} limit ${upTo})`)
  const counted = arms.map((arm) => sql`(select id from kernel."case" where ${arm} ${narrowed} limit ${COUNTED})`)
  const { rows } = await sql<CaseLine & { counted: number }>`
    with page as (select * from (${sql.join(found, sql` union `)}) armed order by ${order} limit ${search.size} offset ${upTo - search.size}),
    counted as (select count(*)::int as n from (select * from (${sql.join(counted, sql` union `)}) every limit ${COUNTED}) counted_rows)
    select p.id, p.type, p.number, p.title, p.state, p.organ, coalesce(n.name, p.organ) as "organName", p.due_on as "dueOn", p.due_open as "dueOpen",
      p.opened_at as "openedAt", p.moved_at as "movedAt", p.waits_for as "waitsFor", c.n as counted
    from counted c left join page p on true
    left join lateral (select name from kernel.organ_name where organ = p.organ and valid_from <= ${desk.today} and (valid_to is null or valid_to > ${desk.today}) limit 1) n on true
    order by ${order}`.execute(kernelOf(desk))
  return { rows: rows.filter(({ id }) => id !== null).map(({ counted: _, ...row }) => row), total: rows[0]?.counted ?? 0 }
}

export async function countsWaiting(desk: AnyDesk) {
  const { rows } = await sql<{ type: string; n: number; overdue: number; soon: number }>`
    select type, count(*)::int as n, count(*) filter (where due_on < ${desk.today})::int as overdue,
      count(*) filter (where due_on between ${desk.today} and ${desk.today}::date + 3)::int as soon
    from kernel."case" where ${anyOf(waitingArms(desk.actor))} group by type`.execute(kernelOf(desk))
  return {
    waiting: rows.reduce((sum, { n }) => sum + n, 0),
    overdue: rows.reduce((sum, { overdue }) => sum + overdue, 0),
    dueSoon: rows.reduce((sum, { soon }) => sum + soon, 0),
    byType: Object.fromEntries(rows.map(({ type, n }) => [type, n])),
  }
}

/** One case with its steps and clocks, or undefined when there is none that this actor may read. */
export async function oneCase(desk: AnyDesk, readers: ReadonlyMap<string, readonly string[]>, id: string) {
  const db = kernelOf(desk)
  const { rows } = await sql<
    Selectable<KernelTables['kernel.case']> & { organ_name: string }
  >`select c.*, coalesce(n.name, c.organ) as organ_name from kernel."case" c
    left join lateral (select name from kernel.organ_name where organ = c.organ and valid_from <= ${desk.today} and (valid_to is null or valid_to > ${desk.today}) limit 1) n on true
    where c.id = ${id} and ${anyOf([...readableArms(desk.actor, readers), ...waitingArms(desk.actor)])}`.execute(db)
  const found = rows[0]
  if (!found) return undefined
  const [steps, clocks] = await Promise.all([
    db.selectFrom('kernel.case_step').selectAll().where('case', '=', id).orderBy('seq').execute(),
    db.selectFrom('kernel.case_clock').selectAll().where('case', '=', id).orderBy('started_on').execute(),
  ])
  return { case: found, steps, clocks }
}
