import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import { rows } from '#kernel/db/rows.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import type { Static } from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep, type Kept } from '#kernel/registers/keep.ts'
import { recordOf } from '#kernel/registers/table.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { clientRegister } from './contract.ts'

export type Tables = {
  'sign_in.client': Record<string, unknown> & { id: string; version: number }
  'sign_in.secret': { client: string; digest: string; since: string }
}

export const { on, answer } = bindTo<Tables>()
export type Client = Kept<(typeof clientRegister)['record']>

export async function findClient(desk: ReadDesk<Tables>, id: string): Promise<Client> {
  const row = await rows(desk.tx).selectFrom('sign_in.client').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? (recordOf(row) as Client) : refuse(ground(kernelRefusals.notFound))
}

export const keepClient = (
  desk: Desk<Tables>,
  action: string,
  fields: Partial<Static<(typeof clientRegister)['record']>>,
  seen?: { id: string; version: number },
) => keep(desk, clientRegister, action, fields, seen)

/** A new secret for the client; the one before it ends. What is kept is its digest. */
export async function newSecret(desk: Desk<Tables>, client: string): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  const kept = { digest: sm3Hex(Buffer.from(secret, 'utf8')), since: desk.now }
  await rows(desk.tx)
    .insertInto('sign_in.secret')
    .values({ client, ...kept })
    .onConflict((clash) => clash.column('client').doUpdateSet(kept))
    .execute()
  return secret
}

/** How the client's secret is known. For the issuer alone: no question answers it. */
export async function secretDigestOf(db: Kysely<never>, client: string): Promise<string | undefined> {
  const row = await (db as unknown as Kysely<Tables>)
    .selectFrom('sign_in.secret')
    .select('digest')
    .where('client', '=', client)
    .executeTakeFirst()
  return row?.digest
}
