// The seeded citizens of a test house, by account, for themselves or in a capacity.
import type { Actor } from '#kernel/access/actor.ts'
import type { Action, In, Out, Question } from '#kernel/module/contract.ts'
import { citizenActor, citizenBehind } from '#kernel/people/citizens.ts'
import { type Ground, Refused } from '#kernel/refusal/refusal.ts'
import type { TestHouse } from './house.ts'

export type ActingCitizens = ReturnType<typeof actingCitizens>

export function actingCitizens(t: TestHouse) {
  const as = async (account: string, capacity?: string): Promise<Actor> => {
    const known = await citizenBehind(t.database.kysely, account)
    const actor = known && (await citizenActor(t.database.kysely, known.id, capacity, t.clock.now()))
    if (!actor) throw new Error(`${account} does not stand for ${capacity ?? 'themselves'}`)
    return actor
  }
  const act = async <C extends Action>(actor: Actor, contract: C, input: In<C>, key?: string): Promise<Out<C>> => {
    const answer = (await t.house.act(actor, contract.name, input, key === undefined ? {} : { key })) as Out<C>
    await t.settle()
    return answer
  }
  const ask = async <C extends Question>(actor: Actor, contract: C, input: In<C>): Promise<Out<C>> =>
    (await t.house.ask(actor, contract.name, input)) as Out<C>
  /** Every ground on which the work is refused; none when it is done. */
  const refused = async (work: Promise<unknown>): Promise<readonly Ground[]> => {
    try {
      await work
    } catch (error) {
      if (error instanceof Refused) return error.grounds
      throw error
    }
    return []
  }
  return { as, act, ask, refused }
}
