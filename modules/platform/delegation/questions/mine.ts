import { bindTo } from '#kernel/module/define-module.ts'
import { colleaguesIn, type DelegationLine, delegationsOf } from '#kernel/people/delegations.ts'
import type { Instant } from '#kernel/time/day.ts'
import * as contract from '../contract.ts'
import { longest, mayBeGiven } from '../rules/delegation-is-bounded.ts'

const { answer } = bindTo<unknown>()

const stateOf = ({ revokedAt, from, to }: DelegationLine, now: Instant) =>
  revokedAt !== null ? 'revoked' : to <= now ? 'over' : from > now ? 'coming' : 'running'

export const mine = answer(contract.mine, async (desk) => {
  const { actor, now, today } = desk
  const lines = (await delegationsOf(desk, actor.id, today)).map((line) => ({ ...line, state: stateOf(line, now) }) as const)
  const inPerson = actor.behalf === undefined && actor.permissions.has(contract.permissions.give.name)
  return {
    given: lines.filter(({ giver }) => giver === actor.id),
    received: lines.filter(({ taker }) => taker === actor.id),
    mayGive: inPerson ? [...actor.permissions.keys()].filter((name) => mayBeGiven(actor.policy?.text.permissions[name])).toSorted() : [],
    longest: longest.on(today).value,
  }
})

export const takers = answer(contract.takers, async (desk, { organ = desk.actor.organ ?? '' }) => ({
  officials: (await colleaguesIn(desk, organ, desk.today))
    .filter(({ official }) => official !== desk.actor.id)
    .map(({ official, name, posts }) => ({ official, name, posts })),
}))
