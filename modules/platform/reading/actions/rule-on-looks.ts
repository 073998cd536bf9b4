import { bindTo, type Desk } from '#kernel/module/define-module.ts'
import { type Hold, holdsOf, ruleOn } from '#kernel/registers/base/look-book.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract-looks.ts'
import { refusals } from '../refusals.ts'
import { heldByAnother, reviewBy } from '../rules/hold-review.ts'

const { on } = bindTo<never>()

/** What the actor's own organ holds back of the record for the matter. */
async function ownHold(desk: Desk<never>, one: Pick<Hold, 'register' | 'record' | 'matter'>): Promise<Hold> {
  const [found] = desk.actor.organ === undefined ? [] : await holdsOf(desk, desk.actor.organ, one)
  return found ?? refuse(ground(refusals.nothingHeld))
}

export const releaseLooks = on(contract.releaseLooks, async (desk, { basis, ...one }) => {
  const { organ, looks } = await ownHold(desk, one)
  await ruleOn(desk, { ...one, organ, kind: 'release', basis })
  desk.touch(`${one.register}/${one.record}`, { held: looks }, { held: 0, basis })
  return { looks }
})

export const keepHold = on(contract.keepHold, async (desk, { basis, ...one }) => {
  const hold = await ownHold(desk, one)
  refuseAny(heldByAnother({ actor: desk.actor.id, readers: hold.readers }))
  await ruleOn(desk, { ...one, organ: hold.organ, kind: 'keep', basis })
  desk.touch(`${one.register}/${one.record}`, undefined, { held: hold.looks, basis })
  return { reviewBy: reviewBy({ ...hold, reviewedAt: desk.now }) }
})
