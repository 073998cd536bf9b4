// Channels, senders, schemas, and what is held apart.
import { rows, sql } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import type { Side } from '../contract/fields.ts'
import { refusals } from '../contract.ts'
import type { Schema } from '../inspection/records.ts'
import type { ChannelRow, Read, SenderRow, Write } from './tables.ts'

export { keep }

/** The channel, its row locked: whoever gives or takes its next number waits for the one before. */
export const lockChannel = (desk: Write, id: string): Promise<ChannelRow | undefined> =>
  rows(desk.tx).selectFrom('ferry.channel').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const channelNamed = (desk: Read, name: string, direction: 'in' | 'out'): Promise<ChannelRow | undefined> =>
  rows(desk.tx).selectFrom('ferry.channel').selectAll().where('name', '=', name).where('direction', '=', direction).executeTakeFirst()

export const senderById = (desk: Write, id: string): Promise<SenderRow | undefined> =>
  rows(desk.tx).selectFrom('ferry.sender').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const trustedSenders = (desk: Read): Promise<SenderRow[]> =>
  rows(desk.tx).selectFrom('ferry.sender').selectAll().where('state', '=', 'trusted').orderBy('created_at').limit(100).execute()

export async function schemasInForce(desk: Read): Promise<Map<string, Schema>> {
  const found = await rows(desk.tx).selectFrom('ferry.schema').select(['name', 'key', 'columns']).where('state', '=', 'in-force').execute()
  return new Map(found.map((one) => [one.name, one]))
}

export const schemaById = (desk: Read, id: string) =>
  rows(desk.tx).selectFrom('ferry.schema').select(['id', 'version', 'organ', 'state']).where('id', '=', id).executeTakeFirst()

/** The bytes that were held apart before and not yet looked into. */
export const heldBefore = (desk: Write, sm3: string, organ: string) =>
  rows(desk.tx)
    .selectFrom('ferry.quarantine')
    .select(['id', 'version', 'times'])
    .where('sm3', '=', sm3)
    .where('organ', '=', organ)
    .where('state', '=', 'held')
    .forUpdate()
    .executeTakeFirst()

export const heldById = (desk: Write, id: string) =>
  rows(desk.tx)
    .selectFrom('ferry.quarantine')
    .select(['id', 'version', 'organ', 'state'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

/** Sealed under the zone's key before they reach the table; nothing reads them again. */
export const sealAway = async (desk: Write, quarantine: string, bytes: Buffer): Promise<void> => {
  const sealed = desk.vault.seal(bytes.toString('base64'), `ferry.quarantine/${quarantine}`)
  await rows(desk.tx).insertInto('ferry.sealed').values({ quarantine, bytes: sealed }).execute()
}

export async function figures(desk: Read, organ: string | undefined) {
  const { rows: found } = await sql<{ kind: string; n: number }>`
    select 'held' as kind, count(*)::int as n from ferry.quarantine where state = 'held' and (${organ ?? null}::text is null or organ = ${organ ?? null})
    union all
    select 'proposed', count(*)::int from ferry.release where state = 'proposed' and (${organ ?? null}::text is null or organ = ${organ ?? null})`.execute(
    rows(desk.tx),
  )
  return Object.fromEntries(found.map(({ kind, n }) => [kind, n])) as { held: number; proposed: number }
}

/** Open channels with how many of their packages wait for a receipt. */
export async function channelsWithWaiting(desk: Read) {
  const { rows: found } = await sql<{
    id: string
    name: string
    title: string
    organ: string
    direction: 'in' | 'out'
    peer: Side
    last_number: number
    waiting: number
  }>`
    select c.id, c.name, c.title, c.organ, c.direction, c.peer, c.last_number,
      (select count(*)::int from ferry.package p where p.channel = c.id and p.state = 'exported') as waiting
    from ferry.channel c where c.state = 'open' order by c.name, c.direction limit 500`.execute(rows(desk.tx))
  return found
}

export const standingOf = async (desk: Read) => ({
  schemas: await rows(desk.tx)
    .selectFrom('ferry.schema')
    .select(['name', 'title'])
    .where('state', '=', 'in-force')
    .orderBy('name')
    .limit(500)
    .execute(),
  senders: await rows(desk.tx)
    .selectFrom('ferry.sender')
    .select(['title', 'network', 'state'])
    .where('state', '<>', 'ended')
    .orderBy('created_at')
    .limit(500)
    .execute(),
})

/** Runs a write whose name must be free; taken meanwhile or before, it is a refusal. */
export async function orTaken<T>(name: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (!isClash(error)) throw error
    return refuse(ground(refusals.nameTaken, { name }, '/name'))
  }
}
