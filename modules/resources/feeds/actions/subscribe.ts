import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { feedDoorOf } from '#kernel/registers/base/feed-door.ts'
import { rightFor } from '#kernel/registers/base/reading.ts'
import { refusals, subscribe as contract } from '../contract.ts'
import { begin, livingOf, on } from '../store.ts'

const MOST = 50

export const subscribeTo = (bases: ReadonlyMap<string, BaseRegister>) =>
  on(contract, async (desk, asked) => {
    const base = bases.get(asked.register)
    if (!base) refuse(ground(refusals.noSuchBase, { register: asked.register }, 'register'))
    await rightFor({ ...desk, purpose: asked.purpose }, base, asked.matter, 'feed')
    if ((await livingOf(desk, desk.actor.organ ?? '')) >= MOST) refuse(ground(refusals.tooMany, { most: MOST }))
    const { now } = await desk.ask(feedDoorOf(base).changed, { most: 0 })
    const id = await begin(desk, asked, now)
    desk.touch(`feeds.subscription/${id}`, undefined, asked)
    return { id }
  })
