// A subscription gets the rows that are new or have changed since they were last queued. Each look reads the provider
// through in pages and compares digests, so nothing hangs on the provider's clock; a row's digest and its place in the
// queue are written together, so a look that breaks off and starts again neither loses nor doubles a row. Looking costs one
// reading of the resource. A row that the provider removed is not told.
import type pg from 'pg'
import { Refused, refuseAny } from '#kernel/refusal/refusal.ts'
import type { Instant } from '#kernel/time/day.ts'
import { digestOf } from '#kernel/trust/canonical.ts'
import { callIsAuthorised, chosen } from '../rules/call-is-authorised.ts'
import { activeSubscriptions, type SubscriptionRow } from './call-store.ts'
import type { FactsCache } from './facts-cache.ts'
import type { Facts } from './hearing.ts'
import { callFactsOf } from './open-gateway.ts'
import type { Providers } from './open-providers.ts'
import { ProviderFailed } from './providers/provider.ts'

export type LookOptions = {
  readonly pool: pg.Pool
  readonly facts: FactsCache<Facts>
  readonly providers: Providers
  readonly now: () => Instant
  readonly onFault?: (error: Error) => void
}

const PAGE = 1000

export async function lookAtSubscriptions(options: LookOptions): Promise<number> {
  let queued = 0
  for (const subscription of await activeSubscriptions(options.pool)) queued += await lookAt(options, subscription)
  return queued
}

/** One subscription; another process that is looking at it now is left to it. */
async function lookAt(options: LookOptions, subscription: SubscriptionRow): Promise<number> {
  const client = await options.pool.connect()
  const at = options.now()
  try {
    await client.query('begin')
    const locked = await client.query('select 1 from exchange.progress where subscription = $1 for update skip locked', [subscription.id])
    const { queued, hindered } =
      locked.rowCount === 0 ? { queued: 0, hindered: undefined } : await readThrough(options, client, subscription, at)
    if (hindered)
      await client.query('update exchange.progress set looked_at = $2, hindered = $3 where subscription = $1', [
        subscription.id,
        at,
        hindered,
      ])
    await client.query('commit')
    return queued
  } catch (error) {
    await client.query('rollback')
    if (!(error instanceof ProviderFailed)) throw error
    options.onFault?.(error)
    await client.query(`update exchange.progress set looked_at = $2, hindered = '{exchange.provider-failed}' where subscription = $1`, [
      subscription.id,
      at,
    ])
    return 0
  } finally {
    client.release()
  }
}

async function readThrough({ facts, providers }: LookOptions, client: pg.PoolClient, subscription: SubscriptionRow, at: Instant) {
  const { id, service: name, fields: wanted, purpose } = subscription
  const found = await facts.get(subscription.client, name)
  const deciding = callFactsOf(found, { at, service: name }, wanted, purpose)
  try {
    refuseAny(callIsAuthorised(deciding))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { queued: 0, hindered: error.grounds.map(({ code }) => code) }
  }
  const fields = chosen(deciding).fields.toSorted()
  const service = found.service!
  const provider = providers.of(service)
  let queued = 0
  for (let after: string | undefined; ;) {
    const { keys, rows } = await provider.page({ fields, key: service.keyField, after, limit: PAGE })
    if (rows.length > 0)
      queued += await queueChanged(
        client,
        id,
        at,
        rows.map((data, i) => ({ key: keys[i]!, digest: digestOf(data), data })),
      )
    if (rows.length < PAGE) return { queued, hindered: [] }
    after = keys.at(-1)
  }
}

/** Queues the rows whose digest differs from the last one queued; one statement for a page. */
async function queueChanged(
  client: pg.PoolClient,
  subscription: string,
  at: Instant,
  rows: readonly { key: string; digest: string; data: unknown }[],
): Promise<number> {
  const { rowCount } = await client.query({
    name: 'exchange-queue',
    text: `with read as (select * from jsonb_to_recordset($3::jsonb) as r(key text, digest text, data jsonb)),
      changed as (
        insert into exchange.sent as s (subscription, key, digest) select $1, key, digest from read
        on conflict (subscription, key) do update set digest = excluded.digest where s.digest <> excluded.digest
        returning key),
      numbered as (select r.data, row_number() over (order by r.key) as n from read r join changed c using (key)),
      counted as (
        update exchange.progress set last_seq = last_seq + (select count(*) from numbered) where subscription = $1 returning last_seq)
      insert into exchange.queue (subscription, seq, data, at)
      select $1, last_seq - (select count(*) from numbered) + n, data, $2 from numbered, counted`,
    values: [subscription, at, JSON.stringify(rows)],
  })
  return rowCount ?? 0
}
