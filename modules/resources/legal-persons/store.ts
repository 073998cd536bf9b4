// The only file that opens the tables of the base of legal persons.
import { decide } from '#kernel/access/decide.ts'
import { containing } from '#kernel/db/like.ts'
import { rows, sql } from '#kernel/db/rows.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { baseRow, type BaseRow, tablesOfBase } from '#kernel/registers/base/table.ts'
import { eventsOf, rowOf, rowsOf } from '#kernel/registers/base/read.ts'
import { counting } from '#kernel/registers/base/fold.ts'
import { legalPersonBase, type LegalPersonKind } from './legal-person.ts'
import { permissions } from './permissions.ts'
import type { ShareEdge } from './rules/share-rings.ts'

export type Tables = Record<never, never>

export const { on, answer, hear } = bindTo<Tables>()
export type LegalPersonsDesk = Desk<Tables>
export type LegalPersonsReadDesk = ReadDesk<Tables>
type Reading = Pick<LegalPersonsReadDesk, 'tx'>

const db = (desk: Reading) => rows(desk.tx)
type Row = Record<string, unknown>

/**
 * The record, held against every other registration until this one is done: what is worked out of it (a list, a name that was) must
 * still be so when it is written. `for share` holds it against its end alone.
 */
export async function hold(desk: Reading, id: string, how: 'update' | 'share' = 'update'): Promise<BaseRow | undefined> {
  const lock = how === 'update' ? sql`for update` : sql`for share`
  const { rows: found } = await sql<Row>`select * from legal_persons.legal_person where id = ${id} ${lock}`.execute(db(desk))
  return found[0] && baseRow(legalPersonBase, found[0])
}

/** The same, for a verb that needs it. */
export const held = async (desk: Reading, id: string): Promise<BaseRow> => (await hold(desk, id)) ?? refuse(ground(kernelRefusals.notFound))

export const firmsOf = (desk: Reading, ids: readonly string[]) => rowsOf(tablesOfBase(desk), legalPersonBase, ids)

/** A record that the reader's permission reaches. */
export async function reachedFirm(desk: LegalPersonsReadDesk, id: string): Promise<BaseRow> {
  const row = await rowOf(tablesOfBase(desk), legalPersonBase, id)
  const isReached = row && decide(desk.actor, permissions.read.name, { division: row.fields.division as string }).allowed
  return isReached ? row : refuse(ground(kernelRefusals.notFound))
}

/** Holds a name against whoever registers it at the same moment; answers whether a legal person in life bears it. */
export async function holdName(desk: Reading, name: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`legal-persons.name ${name}`}, 0))`.execute(db(desk))
  const { rows: found } = await sql`select 1 from legal_persons.legal_person where name = ${name} and state = 'living' limit 1`.execute(
    db(desk),
  )
  return found.length > 0
}

/** Those of the codes that no record bears or bore. */
export async function freeCodes(desk: Reading, codes: readonly string[]): Promise<string[]> {
  const { rows: found } = await sql<{ code: string }>`select code from unnest(${[...codes]}::text[]) code
    where not exists (select 1 from legal_persons.legal_person_key where number = code)`.execute(db(desk))
  return found.map(({ code }) => code)
}

/** The day from which the list of shareholders in force counts. */
export async function lastShares(desk: Reading, row: BaseRow): Promise<string | undefined> {
  const events = counting(await eventsOf(tablesOfBase(desk), legalPersonBase, row))
  return events.findLast(({ sets }) => Object.hasOwn(sets, 'shareholders'))?.effective
}

/** The branches in life of a legal person, by name, at most `most`, and how many there are. */
export async function branchesOf(desk: Reading, parent: string, most: number): Promise<{ rows: BaseRow[]; count: number }> {
  const { rows: found } = await sql<Row & { every: number }>`select *, count(*) over ()::int as every from legal_persons.legal_person
    where parent = ${parent} and kind = 'branch' and state = 'living' order by name, id limit ${most}`.execute(db(desk))
  return { rows: found.map((row) => baseRow(legalPersonBase, row)), count: found[0]?.every ?? 0 }
}

export type PersonsFirm = {
  readonly person: string
  readonly firm: string
  readonly name: string
  readonly uscc: string
  readonly role: 'representative' | 'shareholder'
  readonly permille: number | null
  readonly state: BaseRow['state']
  readonly simulated: boolean
}

/** What persons represent and hold, in one statement; one more than `most` when there is more. */
export async function firmsOfPersons(desk: Reading, persons: readonly string[], most: number): Promise<PersonsFirm[]> {
  if (persons.length === 0) return []
  const ids = [...persons]
  const { rows: found } = await sql<PersonsFirm>`
    select representative as person, id as firm, name, uscc, 'representative' as role, null::int as permille, state, simulated
      from legal_persons.legal_person where representative = any(${ids}::uuid[]) and state <> 'merged'
    union all
    select (share ->> 'record')::uuid, id, name, uscc, 'shareholder', (share ->> 'permille')::int, state, simulated
      from legal_persons.legal_person cross join jsonb_array_elements(shareholders) share
      where legal_persons.holders(shareholders) && ${ids}::text[] and share ->> 'kind' = 'person' and share ->> 'record' = any(${ids}::text[])
        and state <> 'merged'
    order by name, firm, role limit ${most + 1}`.execute(db(desk))
  return found
}

const LEVELS = 3
const MOST_EDGES = 500

/** Who holds a legal person and what it holds, three levels each way, in one statement. A chain ends where it meets itself. */
export async function walkShares(desk: Reading, id: string): Promise<{ edges: ShareEdge[]; more: boolean }> {
  const { rows: found } = await sql<ShareEdge>`with recursive holders as (
      select 1 as level, f.id as firm, array[f.id] as path, entry.share, false as ring
        from legal_persons.legal_person f cross join lateral jsonb_array_elements(f.shareholders) entry(share) where f.id = ${id}
      union all
      select u.level + 1, f.id, u.path || f.id, entry.share, entry.share ->> 'record' = any((u.path || f.id)::text[])
        from holders u join legal_persons.legal_person f on f.id = (u.share ->> 'record')::uuid and u.share ->> 'kind' = 'legal-person'
        cross join lateral jsonb_array_elements(f.shareholders) entry(share)
        where u.level < ${LEVELS} and not u.ring
    ), holdings as (
      select 1 as level, f.id as firm, array[${id}::uuid, f.id] as path, entry.share, false as ring
        from legal_persons.legal_person f cross join lateral jsonb_array_elements(f.shareholders) entry(share)
        where legal_persons.holders(f.shareholders) @> array[${id}] and entry.share ->> 'record' = ${id} and f.state = 'living'
      union all
      select d.level + 1, f.id, d.path || f.id, entry.share, f.id = any(d.path)
        from holdings d join legal_persons.legal_person f on legal_persons.holders(f.shareholders) @> array[d.firm::text]
        cross join lateral jsonb_array_elements(f.shareholders) entry(share)
        where d.level < ${LEVELS} and not d.ring and entry.share ->> 'record' = d.firm::text and f.state = 'living'
    ), shown as (
      (select 'holders' as way, level, firm, share, ring from holders limit ${MOST_EDGES + 1})
      union all (select 'holdings', level, firm, share, ring from holdings limit ${MOST_EDGES + 1})
    )
    select way, level, firm, share ->> 'kind' as "holderKind", share ->> 'record' as holder, share ->> 'name' as "holderName",
      (share ->> 'permille')::int as permille, share ->> 'subscribed' as subscribed, ring
    from shown order by way, level, permille desc, firm, "holderName"`.execute(db(desk))
  const of = (way: ShareEdge['way']) => found.filter((edge) => edge.way === way)
  const shown = [...of('holders').slice(0, MOST_EDGES), ...of('holdings').slice(0, MOST_EDGES)]
  return { edges: shown, more: shown.length < found.length }
}

export type PublicFirm = {
  readonly uscc: string
  readonly name: string
  readonly kind: LegalPersonKind
  readonly industry: string | null
  readonly division: string
  readonly establishedOn: string
  readonly state: BaseRow['state']
  readonly capital: string | null
  readonly simulated: boolean
}

const publicColumns = sql`r.uscc, r.name, r.kind, r.industry, r.division, r.established_on as "establishedOn", r.state, r.capital, r.simulated`

/** What is public of those with this code, in use or former, or whose name begins so. */
export async function publicFirms(desk: Reading, { uscc, name }: { uscc?: string; name?: string }, most: number): Promise<PublicFirm[]> {
  const where = [sql`r.state <> 'merged'`]
  if (uscc) where.push(sql`r.id = (select record from legal_persons.legal_person_key where number = ${uscc})`)
  if (name) where.push(sql`r.name like ${containing(name).slice(1)}`)
  const { rows: found } = await sql<PublicFirm>`select ${publicColumns} from legal_persons.legal_person r
    where ${sql.join(where, sql` and `)} order by r.name, r.uscc limit ${most}`.execute(db(desk))
  return found
}

/** The page of the public list after a code, in the order of the codes; the key of numbers is walked, whatever the prefecture. */
export async function publicPage(
  desk: Reading,
  { after = '', division, size }: { after?: string; division?: string; size: number },
): Promise<PublicFirm[]> {
  const there = division ? sql`and k.prefecture = ${division.slice(0, 4)} and r.division like ${`${division}%`}` : sql``
  const { rows: found } = await sql<PublicFirm>`select ${publicColumns}
    from legal_persons.legal_person_key k
    join legal_persons.legal_person r on r.id = k.record and r.prefecture = k.prefecture and r.uscc = k.number
    where k.number > ${after} and r.state <> 'merged' and r.kind <> 'individual-business' ${there}
    order by k.number limit ${size}`.execute(db(desk))
  return found
}
