import type { BaseRegister } from '#kernel/module/base-register.ts'
import { feedRightsOf } from '#kernel/registers/base/feed-rights.ts'
import { subscriptions as contract } from '../contract.ts'
import { answer, listed } from '../store.ts'

const wordsOf = (base: BaseRegister, field: string) => {
  const schema = base.record.properties[field] as { title?: string; 'x-en'?: string } | undefined
  return { zh: schema?.title ?? field, en: schema?.['x-en'] ?? field }
}

export const subscriptionsOf = (bases: ReadonlyMap<string, BaseRegister>) =>
  answer(contract, async (desk) => {
    const found = await listed(desk)
    const own = desk.actor.organ
    const rights = await feedRightsOf(desk, [...new Set([...found.map(({ organ }) => organ), ...(own === undefined ? [] : [own])])])
    const rightOf = (one: { register: string; organ: string; matter: string }) =>
      rights.find(({ register, organ, matter }) => register === one.register && organ === one.organ && matter === one.matter)
    return {
      subscriptions: found.map((one) => {
        const right = rightOf(one)
        return {
          id: one.id,
          register: one.register,
          registerTitle: bases.get(one.register)?.title ?? { zh: one.register, en: one.register },
          organ: one.organ,
          organName: one.organ_name,
          matter: one.matter,
          matterTitle: right?.title ?? null,
          purpose: one.purpose,
          follows: one.follows,
          followed: one.followed,
          begunAt: one.begun_at,
          begunBy: one.begun_name,
          endedAt: one.ended_at,
          granted: right !== undefined,
          takenAt: one.taken_at,
          waiting: one.waiting,
          waitingSince: one.waiting_since,
        }
      }),
      offers: rights.flatMap(({ register, organ, matter, title, fields }) => {
        const base = bases.get(register)
        return base && organ === own
          ? [{ register, registerTitle: base.title, matter, title, fields: fields.map((field) => wordsOf(base, field)) }]
          : []
      }),
    }
  })
