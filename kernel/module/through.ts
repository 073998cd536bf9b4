// Verbs that nobody does by themselves: their contract names the room `through` which they are done, and that room makes two
// people of it. What such a room performs may have lain in a table for days, so it is held to its contract once more. It is
// read rarely, so the slow check that names the place does.
import { Errors } from 'typebox/value'
import { ground, Refused } from '../refusal/refusal.ts'
import type { Action } from './contract.ts'
import { kernelRefusals } from './refusals.ts'
import type { Rooms } from './rooms.ts'

/** Refuses a verb that is done through another room only, unless it is that room that does it. */
export function byItself(rooms: Rooms, contract: Action, through?: string): void {
  if (contract.through === undefined || contract.through === through) return
  const module = rooms.modules.find(({ name }) => name === contract.through)?.title.zh ?? contract.through
  throw new Refused([ground(kernelRefusals.onlyThrough, { title: contract.title.zh, titleEn: contract.title.en, module })])
}

/** The contract of a work that a room may do and whose input fits; else the refusal. */
export function workOf(rooms: Rooms, through: string, action: string, input: unknown): Action {
  const contract = rooms.actions.get(action)?.bound.contract
  if (!contract || (contract.through !== through && !contract.alsoThrough?.includes(through)))
    throw new Refused([ground(kernelRefusals.noSuchAction, { action })])
  const [first] = Errors(contract.input, input)
  if (!first) return contract
  const at = first.instancePath || '/'
  throw new Refused([ground(kernelRefusals.workMalformed, { action, fault: `${at} ${first.message}` }, at)])
}
