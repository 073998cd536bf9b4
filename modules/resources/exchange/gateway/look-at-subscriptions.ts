// A subscription gets the rows that are new or have changed since they were last queued. Each look reads the provider
// through in pages and compares digests, so nothing hangs on the provider's clock; a row's digest and its place in the
// queue are written together, so a look that breaks off and starts again neither loses nor doubles a row. Looking costs one
// reading of the resource. A row that the provider removed is not told.
import { Refused, refuseAny } from '#kernel/refusal/refusal.ts'
import type { Instant } from '#kernel/time/day.ts'
import { digestOf } from '#kernel/trust/canonical.ts'
import { callIsAuthorised, chosen } from '../rules/call-is-authorised.ts'
import {
  activeSubscriptions,
  type Connection,
  lockProgress,
  noteLook,
  type Pool,
  queueChanged,
  type SubscriptionRow,
} from '../store/calls.ts'
import type { FactsCache } from './facts-cache.ts'
import { callFactsOf, type Facts } from './hearing.ts'
import type { Providers } from './open-providers.ts'
import { ProviderFailed } from './providers/provider.ts'

export type LookOptions = {
  readonly pool: Pool
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
    const isOurs = await lockProgress(client, subscription.id)
    const { queued, hindered } = isOurs ? await readThrough(options, client, subscription, at) : { queued: 0, hindered: undefined }
    if (hindered) await noteLook(client, subscription.id, at, hindered)
    await client.query('commit')
    return queued
  } catch (error) {
    await client.query('rollback')
    if (!(error instanceof ProviderFailed)) throw error
    options.onFault?.(error)
    await noteLook(client, subscription.id, at, ['exchange.provider-failed'])
    return 0
  } finally {
    client.release()
  }
}

async function readThrough({ facts, providers }: LookOptions, client: Connection, subscription: SubscriptionRow, at: Instant) {
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
