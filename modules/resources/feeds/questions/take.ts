// Handing over. What lies between two cursors is fixed once the second was handed over: it is read again from the register as
// often as asked, and cut anew by the right as it stands, so that a right that was revoked gives nothing and nothing is kept here.
import type { Out } from '#kernel/module/contract.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { feedDoorOf } from '#kernel/registers/base/feed-door.ts'
import { rightFor } from '#kernel/registers/base/reading.ts'
import { take as contract, refusals } from '../contract.ts'
import { comparePlaces } from '../order-of-places.ts'
import {
  answer,
  batchesFrom,
  close,
  followedAmong,
  living,
  noteTaken,
  passOver,
  type Place,
  type Read,
  type Subscription,
} from '../store.ts'

/** Places looked at in one step, and steps in one request. */
const STEP = 1000
const MOST_STEPS = 20

type Answer = Out<typeof contract>

export const takeFrom = (bases: ReadonlyMap<string, BaseRegister>) =>
  answer(contract, async (desk, { subscription: id, after }) => {
    const subscription = await living(desk, id)
    const base = bases.get(subscription.register)!
    await rightFor({ ...desk, purpose: subscription.purpose }, base, subscription.matter, 'feed')
    const answered = await handOver(desk, base, subscription, after ?? subscription.acknowledged)
    await noteTaken(desk, id)
    return answered
  })

async function handOver(desk: Read, base: BaseRegister, subscription: Subscription, cursor: number): Promise<Answer> {
  const [batch, next] = await batchesFrom(desk, subscription.id, cursor)
  if (batch?.number !== cursor) refuse(ground(refusals.noSuchCursor, { cursor }, 'after'))
  let from: Place = batch
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { places } = await desk.ask(feedDoorOf(base).changed, { after: from, most: STEP })
    if (next) {
      const changes = await told(
        desk,
        base,
        subscription,
        places.filter((place) => comparePlaces(place, next) <= 0),
      )
      return { cursor: cursor + 1, more: true, changes }
    }
    const last = places.at(-1)
    if (!last) return { cursor, more: false, changes: [] }
    const changes = await told(desk, base, subscription, places)
    if (changes.length > 0) {
      const isOurs = await close(desk, subscription.id, cursor + 1, last, changes.length)
      return isOurs ? { cursor: cursor + 1, more: places.length === STEP, changes } : handOver(desk, base, subscription, cursor)
    }
    await passOver(desk, subscription.id, cursor, last)
    from = last
  }
  return { cursor, more: true, changes: [] }
}

type Found = Place & { readonly numbers: readonly string[] }

async function told(desk: Read, base: BaseRegister, subscription: Subscription, places: readonly Found[]): Promise<Answer['changes']> {
  const { id, follows, matter, purpose } = subscription
  const byList = follows === 'list'
  const followed = byList
    ? await followedAmong(
        desk,
        id,
        places.flatMap(({ numbers }) => numbers),
      )
    : new Set<string>()
  const concerned = byList ? places.filter(({ numbers }) => numbers.some((number) => followed.has(number))) : places
  if (concerned.length === 0) return []
  const { changes } = await desk.ask(feedDoorOf(base).told, {
    matter,
    purpose,
    places: concerned.map(({ record, seq }) => ({ record, seq })),
    inReach: !byList,
  })
  const numberOf = new Map(concerned.map(({ record, numbers }) => [record, numbers.find((number) => followed.has(number)) ?? null]))
  return changes.map((change) => ({ ...change, number: numberOf.get(change.record) ?? null }))
}
