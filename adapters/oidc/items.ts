// Where the provider keeps what it issues: one table of PostgreSQL. An id is a secret of its holder (a code, a refresh
// token, a session's cookie), so the table holds its SM3 and never the id itself. To use a thing once is one conditional
// update: of two that race one wins, and the other, like any later replay, ends the whole grant.
import { type Kysely, sql } from 'kysely'
import { type Adapter, errors, type Payload } from 'oidc-provider'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'

type Db = Kysely<KernelTables>

/** The digest names the realm too: what one issuer gave out opens nothing at another over the same database. */
export const itemKey = (realm: string, model: string, id: string): string => sm3Hex(Buffer.from(`${realm}:${model}:${id}`, 'utf8'))

/** The registered client of this id with its metadata, or undefined when it may not be one now. */
export type FindClient = (id: string) => Promise<Payload | undefined>

/** The store of every model over one database. */
export const itemStore =
  (db: Db, realm: string, findClient: FindClient) =>
  (model: string): Adapter =>
    model === 'Client' ? clients(findClient) : items(db, realm, model)

/** Clients are kept by the room that registers them; here they are only read. */
const clients = (findClient: FindClient): Adapter => {
  const never = () => Promise.reject(new Error('clients are registered in the room sign-in'))
  return {
    find: findClient,
    upsert: never,
    findByUid: never,
    findByUserCode: never,
    consume: never,
    destroy: never,
    revokeByGrantId: never,
  }
}

function items(db: Db, realm: string, model: string): Adapter {
  const keyOf = (id: string) => itemKey(realm, model, id)
  const one = (column: 'id' | 'uid' | 'user_code', value: string) =>
    db
      .selectFrom('kernel.oidc_item')
      .select(['payload', 'consumed_at'])
      .where('model', '=', model)
      .where(column, '=', value)
      .executeTakeFirst()
  const read = (row: Awaited<ReturnType<typeof one>>, id?: string): Payload | undefined =>
    row && {
      ...row.payload,
      ...(id !== undefined && { jti: id }),
      ...(row.consumed_at !== null && { consumed: Math.floor(Date.parse(row.consumed_at) / 1000) }),
    }

  return {
    find: async (id) => read(await one('id', keyOf(id)), id),
    findByUid: async (uid) => read(await one('uid', uid)),
    findByUserCode: async (code) => read(await one('user_code', code)),

    async upsert(id, { jti: _, ...payload }, expiresIn) {
      const kept = { ...payload, ...(model === 'Interaction' && { session: withoutCookie(payload.session) }) }
      const end = expiresIn === undefined ? null : new Date(Date.now() + expiresIn * 1000).toISOString()
      const row = [model, keyOf(id), JSON.stringify(kept), payload.grantId ?? null, payload.uid ?? null, end]
      // What is remembered only to know its replay is written once, by whoever comes first.
      const again = model === 'ReplayDetection' ? sql`do nothing` : TAKE_OVER
      const { rows } = await write(db, row, again)
      // A session of somebody who signed out everywhere meanwhile is not kept either (kernel/tables/0010), which is no fault.
      if (rows.length === 0 && model === 'ReplayDetection') throw new errors.InvalidClient('the client assertion was used before')
    },

    async consume(id) {
      const key = keyOf(id)
      const { rows } = await sql`update kernel.oidc_item set consumed_at = ${new Date().toISOString()}
        where model = ${model} and id = ${key} and consumed_at is null returning 1`.execute(db)
      if (rows.length > 0) return
      const used = await db
        .selectFrom('kernel.oidc_item')
        .select('grant_id')
        .where('model', '=', model)
        .where('id', '=', key)
        .executeTakeFirst()
      if (used?.grant_id) await endGrant(db, realm, used.grant_id)
      throw new errors.InvalidGrant('it was used before; the whole grant is ended')
    },

    destroy: async (id) => {
      await db.deleteFrom('kernel.oidc_item').where('model', '=', model).where('id', '=', keyOf(id)).execute()
    },

    revokeByGrantId: async (grantId) => {
      await db.deleteFrom('kernel.oidc_item').where('model', '=', model).where('grant_id', '=', grantId).execute()
    },
  }
}

/** Ends a grant with everything that was issued under it. */
const endGrant = (db: Db, realm: string, grantId: string) =>
  sql`delete from kernel.oidc_item where grant_id = ${grantId} or (model = 'Grant' and id = ${itemKey(realm, 'Grant', grantId)})`.execute(
    db,
  )

const TAKE_OVER = sql`do update set payload = excluded.payload, grant_id = excluded.grant_id, uid = excluded.uid, expires_at = excluded.expires_at`

const write = (db: Db, row: readonly (string | null)[], again: ReturnType<typeof sql>) =>
  sql`insert into kernel.oidc_item (model, id, payload, grant_id, uid, expires_at) values (${sql.join(row)}) on conflict (model, id) ${again} returning 1`.execute(
    db,
  )

/** The session's secret has no business in the interaction that it is part of. */
const withoutCookie = (session: unknown) => {
  const { cookie: _, ...rest } = (session ?? {}) as { cookie?: string }
  return session === undefined ? undefined : rest
}

/** Whether a grant of a realm and the session it was given in still stand. */
export async function grantStands(db: Db, realm: string, grantId: string, session: string): Promise<boolean> {
  const { rows } = await sql`select 1 from kernel.oidc_item where model = 'Grant' and id = ${itemKey(realm, 'Grant', grantId)}
    and exists (select 1 from kernel.oidc_item where model = 'Session' and uid = ${session})`.execute(db)
  return rows.length > 0
}

type Ended = { readonly sid: string; readonly payload: Payload }

/** Sessions of a realm that were ended from our side and whose clients are still to be told; each is handed out once. */
export async function takeFarewells(db: Db, realm: string): Promise<Ended[]> {
  const { rows } = await sql<Ended>`delete from kernel.oidc_farewell where sid in
    (select sid from kernel.oidc_farewell where realm = ${realm} order by at limit 50 for update skip locked) returning sid, payload`.execute(
    db,
  )
  return rows
}
