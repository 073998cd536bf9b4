// All that an official may act as today: from each post held, for each colleague whose delegation runs, behind each broken
// glass. A person chooses one when they act; who asks whether they can, asks of them all. One statement for any number of
// people, and one for a page of those who can.
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import { type Circumstance, decide, type Place } from '../access/decide.ts'
import type { KernelTables } from '../db/kernel-tables.ts'
import { dayAt, type Instant } from '../time/day.ts'
import { actingColumns, type ActingRow, actorFrom } from './acting.ts'

type Reader = { readonly tx: unknown }
const kernelOf = (desk: Reader) => desk.tx as Kysely<KernelTables>

export type Capacity = {
  readonly official: string
  readonly account: string
  readonly name: string
  readonly postTitle: string
  readonly organName: string
  /** Whose delegation it is. */
  readonly giverName?: string
  readonly actor: Actor
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The capacities of the officials named by id or account, by the name that was asked for. `provedAt` in ms, where it is known. */
export async function capacitiesOf(
  desk: Reader,
  names: readonly string[],
  now: Instant,
  provedAt = -Infinity,
): Promise<Map<string, Capacity[]>> {
  const ids = names.filter((name) => UUID.test(name))
  const people = sql`select id from kernel.official where account = any(${[...names]}::text[]) or id = any(${ids}::uuid[])`
  const { capacities: found } = await readCapacities(desk, people, now, provedAt)
  return new Map(names.map((name) => [name, found.filter(({ official, account }) => official === name || account === name)]))
}

export type WhoCan = {
  readonly may: string
  readonly place?: Place | undefined
  readonly at?: Circumstance | undefined
  readonly provedAt?: number
  /** The last official of the page before. */
  readonly after?: string | undefined
  readonly limit: number
}

/**
 * A page of the officials who can, by id, each with the capacities that can. The tables narrow and the decision judges, so
 * a page may be shorter than its limit; `next` is absent on the last.
 */
export async function whoCan(desk: Reader, ask: WhoCan, now: Instant): Promise<{ found: Capacity[]; next?: string }> {
  const able = ask.may === 'anyone' || ask.may === 'signed-in' ? sql`true` : holders(ask, now)
  const clearance = ask.place?.level ?? 0
  const page = sql`select o.id from kernel.official o where o.disabled_at is null and o.clearance >= ${clearance}
    ${ask.after === undefined ? sql`` : sql`and o.id > ${ask.after}::uuid`} and ${able} order by o.id limit ${ask.limit + 1}`
  const { people, capacities } = await readCapacities(desk, page, now, ask.provedAt)
  const shown = new Set(people.slice(0, ask.limit))
  const found = capacities.filter(({ official, actor }) => shown.has(official) && decide(actor, ask.may, ask.place, ask.at).allowed)
  return people.length > ask.limit ? { found, next: people[ask.limit - 1]! } : { found }
}

/** Officials whom some duty, delegation or emergency may give the permission at the place. */
function holders({ may, place }: WhoCan, now: Instant): RawBuilder<unknown> {
  const today = dayAt(now)
  const reaches = place
    ? sql`(dp.scope = 'all' or p.organ = ${place.organ ?? null}
        or dp.scope = 'division' and starts_with(${place.division ?? ''}, regexp_replace(g.division, '(00){1,2}$', '')))`
    : sql`true`
  const gives = (post: RawBuilder<unknown>) => sql`exists (select 1 from kernel.post p join kernel.organ g on g.id = p.organ
    join kernel.post_duty pd on pd.post = p.id join kernel.duty_permission dp on dp.duty = pd.duty
    where p.id = ${post} and dp.permission = ${may} and ${reaches})`
  return sql`(
    exists (select 1 from kernel.official_post op where op.official = o.id and op.valid_from <= ${today} and (op.valid_to is null or op.valid_to > ${today})
      and ${gives(sql`op.post`)})
    or exists (select 1 from kernel.delegation d where d.taker = o.id and ${may} = any(d.permissions) and d.revoked_at is null
      and d.valid_from <= ${now} and d.valid_to > ${now} and ${gives(sql`d.giver_post`)})
    or exists (select 1 from kernel.emergency e join kernel.duty_permission dp on dp.duty = e.duty
      where e.asked_by = o.id and e.opened_at is not null and e.ended_at is null and e.ends_at > ${now} and dp.permission = ${may}))`
}

type Row = ActingRow & { account: string }

/** `people` selects the ids of officials; they are answered in order, also those who hold no post today. */
async function readCapacities(
  desk: Reader,
  people: RawBuilder<unknown>,
  now: Instant,
  provedAt = -Infinity,
): Promise<{ people: string[]; capacities: Capacity[] }> {
  const db = kernelOf(desk)
  const today = dayAt(now)
  const { rows } = await sql<(Row | { official: null }) & { asked: string[] | null }>`
    with people as materialized (${people}),
    held as (select op.official, op.post from people join kernel.official_post op on op.official = people.id
      and op.valid_from <= ${today} and (op.valid_to is null or op.valid_to > ${today})),
    who as (
      select official, post, null::uuid as delegation, null::uuid as emergency from held
      union all select d.taker, h.post, d.id, null from kernel.delegation d
        join lateral (select post from held where official = d.taker order by post limit 1) h on true
        where d.revoked_at is null and d.valid_from <= ${now} and d.valid_to > ${now}
      union all select e.asked_by, h.post, null, e.id from kernel.emergency e join held h on h.official = e.asked_by
        where e.opened_at is not null and e.ended_at is null and e.ends_at > ${now}),
    able as (select o.account, ${actingColumns(today, now)})
    select able.*, asked.ids as asked from (select array_agg(id::text order by id) as ids from people) asked
    left join able on true order by official, delegation nulls first, emergency nulls first, post`.execute(db)
  const capacities: Capacity[] = []
  for (const row of rows) {
    if (row.official === null || (row.delegation !== null && row.giver === null)) continue
    const { official, account, name, title, organ_name: organName } = row
    const giver = row.giver_name !== null && { giverName: row.giver_name }
    capacities.push({ official, account, name, postTitle: title, organName, ...giver, actor: await actorFrom(db, row, provedAt) })
  }
  return { people: rows[0]?.asked ?? [], capacities }
}
