import { bindTo } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { addDelegation, delegationForChange, revokeDelegation, takerOf } from '#kernel/people/delegations.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { type Instant, instantOf } from '#kernel/time/day.ts'
import * as contract from '../contract.ts'
import { refusals } from '../refusals.ts'
import { delegationEnds, delegationIsBounded, mayBeGiven } from '../rules/delegation-is-bounded.ts'

const { on } = bindTo<unknown>()

const instant = (text: string): Instant => instantOf(new Date(text))

export const give = on(contract.give, async (desk, { taker, permissions, reason, ...term }) => {
  const { actor } = desk
  const [asked, to] = [term.from === undefined ? desk.now : instant(term.from), instant(term.to)]
  const from = asked < desk.now ? desk.now : asked
  if (taker === actor.id) refuse(ground(refusals.toOneself, undefined, 'taker'))
  refuseAny([
    ...delegationEnds({ now: desk.now, from, to }),
    ...delegationIsBounded({
      permissions,
      held: new Set(permissions.filter((name) => actor.permissions.has(name))),
      givable: new Set(permissions.filter((name) => mayBeGiven(actor.policy?.text.permissions[name]))),
    }),
  ])
  const other = await takerOf(desk, taker, desk.today)
  if (!other || other.disabled) refuse(ground(refusals.takerGone, undefined, 'taker'))
  if (other.classes.some((kind) => kind !== 'business')) refuse(ground(refusals.takerIsAdministrator, { name: other.name }, 'taker'))
  const delegation = await addDelegation(desk, { giver: actor.id, post: actor.post!, taker, permissions, reason, from, to, at: desk.now })
  desk.touch(`delegation/${delegation}`, undefined, { taker, permissions, from, to })
  desk.tell(contract.given, { delegation, giver: actor.id, taker })
  return { delegation }
})

/** The giver takes it back, or the taker lays it down. */
export const revoke = on(contract.revoke, async (desk, { delegation }) => {
  const found = await delegationForChange(desk, delegation)
  if (!found || (found.giver !== desk.actor.id && found.taker !== desk.actor.id)) refuse(ground(kernelRefusals.notFound))
  if (found.revokedAt !== null || found.to <= desk.now) refuse(ground(refusals.over))
  await revokeDelegation(desk, delegation, desk.actor.id, desk.now)
  desk.touch(`delegation/${delegation}`, { revoked: false }, { revoked: true })
  desk.tell(contract.revoked, { delegation, giver: found.giver, taker: found.taker })
  return {}
})
