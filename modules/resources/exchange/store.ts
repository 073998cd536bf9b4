import { CompiledQuery } from 'kysely'
import { rows, sql } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import { scopeOf } from '#kernel/access/decide.ts'
import type { In } from '#kernel/module/contract.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import type { Static } from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep, type Kept } from '#kernel/registers/keep.ts'
import { recordOf } from '#kernel/registers/table.ts'
import { type calls, permissions, type statistics } from './contract.ts'
import { clientRegister, serviceRegister, subscriptionRegister } from './registers.ts'
import { refusals } from './refusals.ts'
import type { Ask } from './store/evidence.ts'

type Row = Record<string, unknown> & { id: string; version: number }
export type Tables = {
  'exchange.service': Row & { name: string; state: string }
  'exchange.client': Row & { state: string }
  'exchange.subscription': Row & { state: string }
  'exchange.progress': { subscription: string }
  'exchange.queue': { subscription: string }
  'exchange.sent': { subscription: string }
  'exchange.call': Row
  'exchange.tally': { day: string }
}

export const { on, answer } = bindTo<Tables>()
export type Service = Kept<(typeof serviceRegister)['record']>
export type Client = Kept<(typeof clientRegister)['record']>
export type Subscription = Kept<(typeof subscriptionRegister)['record']>

const read = <T>(row: Record<string, unknown> | undefined): T =>
  row
    ? (Object.fromEntries(Object.entries(recordOf(row)).filter(([, value]) => value !== null)) as T)
    : refuse(ground(kernelRefusals.notFound))

type Db = ReadDesk<Tables>
export const findService = async (desk: Db, id: string) =>
  read<Service>(await rows(desk.tx).selectFrom('exchange.service').selectAll().where('id', '=', id).executeTakeFirst())
export const findClient = async (desk: Db, id: string) =>
  read<Client>(await rows(desk.tx).selectFrom('exchange.client').selectAll().where('id', '=', id).executeTakeFirst())
export const findSubscription = async (desk: Db, id: string) =>
  read<Subscription>(await rows(desk.tx).selectFrom('exchange.subscription').selectAll().where('id', '=', id).executeTakeFirst())

/** The two ends of a call, each absent when it is not registered. */
export async function endsOf(desk: Db, client: string, service: string): Promise<{ client?: Client; service?: Service }> {
  const db = rows(desk.tx)
  const caller = await db.selectFrom('exchange.client').selectAll().where('id', '=', client).executeTakeFirst()
  const called = await db.selectFrom('exchange.service').selectAll().where('name', '=', service).executeTakeFirst()
  return { ...(caller && { client: read<Client>(caller) }), ...(called && { service: read<Service>(called) }) }
}

/** The open services of a system, in the order of their names. */
export async function openServicesOf(desk: Db, system: string): Promise<Service[]> {
  const found = await rows(desk.tx)
    .selectFrom('exchange.service')
    .selectAll()
    .where(sql.ref('system'), '=', system)
    .where('state', '=', 'open')
    .orderBy('name')
    .limit(500)
    .execute()
  return found.map((row) => read<Service>(row))
}

/** Every open service, in the order of their names; or of them those that read the platform's own database. */
export async function openServicesOfAll(desk: Db, onPlatform = false): Promise<Service[]> {
  let open = rows(desk.tx).selectFrom('exchange.service').selectAll().where('state', '=', 'open')
  if (onPlatform) open = open.where(sql.ref('connection'), '=', 'platform')
  const found = await open.orderBy('name').limit(500).execute()
  return found.map((row) => read<Service>(row))
}

export const maybeClient = async (desk: Db, id: string): Promise<Client | undefined> => {
  const row = await rows(desk.tx).selectFrom('exchange.client').selectAll().where('id', '=', id).executeTakeFirst()
  return row && read<Client>(row)
}

type Seen = { id: string; version?: number }

export async function keepService(
  desk: Desk<Tables>,
  action: string,
  fields: Partial<Static<(typeof serviceRegister)['record']>>,
  seen?: Seen,
) {
  try {
    return await keep(desk, serviceRegister, action, fields, seen)
  } catch (error) {
    if (isClash(error, 'service_name_is_one')) refuse(ground(refusals.nameTaken, { name: fields.name ?? '' }, '/name'))
    throw error
  }
}

export async function keepClient(
  desk: Desk<Tables>,
  action: string,
  fields: Partial<Static<(typeof clientRegister)['record']>>,
  seen?: Seen,
) {
  try {
    return await keep(desk, clientRegister, action, fields, seen)
  } catch (error) {
    if (isClash(error, 'client_key_is_one')) refuse(ground(refusals.keyTaken, undefined, '/publicKey'))
    throw error
  }
}

export async function addSubscription(
  desk: Desk<Tables>,
  action: string,
  fields: Static<(typeof subscriptionRegister)['record']>,
): Promise<string> {
  const { id } = await keep(desk, subscriptionRegister, action, fields)
  await rows(desk.tx).insertInto('exchange.progress').values({ subscription: id }).execute()
  return id
}

export async function endSubscription(desk: Desk<Tables>, action: string, id: string): Promise<void> {
  await keep(desk, subscriptionRegister, action, { state: 'ended' }, { id })
  for (const table of ['exchange.queue', 'exchange.sent'] as const) {
    await rows(desk.tx).deleteFrom(table).where('subscription', '=', id).execute()
  }
}

/** Totals by day. They are sums of what each batch added. */
export async function totalsOf(desk: Db, { from, until }: In<typeof statistics>) {
  const db = rows(desk.tx)
  const days = await sql<{ day: string; answered: number; refused: number; failed: number; rows: number }>`
    select day, sum(answered)::int as answered, sum(refused)::int as refused, sum(failed)::int as failed, sum(rows)::bigint as rows
    from exchange.tally where day between ${from ?? '2000-01-01'}::date and ${until ?? desk.today}::date group by day order by day`.execute(
    db,
  )
  const { rows: counted } = await sql<{ services: number; organs: number }>`
    select (select count(*)::int from exchange.service where state = 'open') as services,
      (select count(distinct organ)::int from exchange.client where state = 'active') as organs`.execute(db)
  const sum = (field: 'answered' | 'refused' | 'failed' | 'rows') => days.rows.reduce((total, row) => total + Number(row[field]), 0)
  return {
    ...counted[0]!,
    total: { answered: sum('answered'), refused: sum('refused'), failed: sum('failed'), rows: sum('rows') },
    days: days.rows.map((row) => ({ ...row, rows: Number(row.rows) })),
  }
}

/** How the statements on evidence and its keys are asked from a desk. */
export const askOf =
  (desk: Db): Ask =>
  async <R>(text: string, values: readonly unknown[]) =>
    (await rows(desk.tx).executeQuery<R>(CompiledQuery.raw(text, [...values]))).rows

/** The organs on both sides of a call; none when there is no such call. */
export async function partiesOf(desk: Db, call: string): Promise<readonly string[]> {
  const [found] = await askOf(desk)<{ organ: string | null; provider: string | null }>(
    'select organ, provider from exchange.call where id = $1',
    [call],
  )
  return [found?.organ, found?.provider].filter((organ) => typeof organ === 'string')
}

const counted = 10_000

/** Calls that the reader's organ made or answered; all of them for whoever reads all. Newest first. */
export async function callsOf(desk: Db, { outcome, service, page = 1, size = 50 }: In<typeof calls>) {
  const scope = scopeOf(desk.actor, permissions.read.name)
  const organ = desk.actor.organ ?? ''
  const where = sql`${scope === 'all' ? sql`true` : sql`(organ = ${organ} or provider = ${organ})`}
    ${outcome ? sql`and outcome = ${outcome}` : sql``} ${service ? sql`and service = ${service}` : sql``}`
  const found = await sql<Row>`select id, at, service, organ, provider, fields, purpose, rows, ms, outcome, grounds, clauses
    from exchange.call where ${where} order by id desc limit ${size} offset ${(page - 1) * size}`.execute(rows(desk.tx))
  const total = await sql<{
    n: number
  }>`select count(*)::int as n from (select 1 from exchange.call where ${where} limit ${counted}) found`.execute(rows(desk.tx))
  return { rows: found.rows as never[], total: total.rows[0]?.n ?? 0 }
}
