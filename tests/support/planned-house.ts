// A test house in which the trial room of planned routes stands beside all the others, and the two officials of a change.
import type { Actor, Scope } from '#kernel/access/actor.ts'
import type { Action, In, Out, Question } from '#kernel/module/contract.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { changesIn } from '#modules/network/changes/module.ts'
import { modules } from '#server/modules.ts'
import { testHouse } from './house.ts'
import { furnishPlannedRoom, plannedRoom } from './planned-room.ts'

export const PROPOSER = 'informatisation-office.registry'
export const APPROVER = 'informatisation-office.network'

const rooms = [...modules.filter(({ name }) => name !== 'changes'), plannedRoom]

export const work = <C extends Action>({ name }: C, input: In<C>) => ({ action: name, input: JSON.stringify(input) })

export async function plannedHouse() {
  const t = await testHouse({ modules: [...rooms, changesIn(rooms)] })
  await furnishPlannedRoom(t.database)

  /** The official, who also holds the trial room's permissions. */
  async function as(account: string, scope: Scope = 'all', more: Partial<Actor> = {}): Promise<Actor> {
    const actor = await t.as(account)
    const holds: [string, Scope][] = [
      ['planned.plan', scope],
      ['planned.read', scope],
      ['changes.read', scope],
    ]
    return { ...actor, permissions: new Map([...actor.permissions, ...holds]), ...more }
  }
  return {
    ...t,
    as,
    async does<C extends Action>(who: string | Actor, contract: C, input: In<C>): Promise<Out<C>> {
      const answer = await t.house.act(typeof who === 'string' ? await as(who) : who, contract.name, input)
      await t.settle()
      return answer as Out<C>
    },
    async asks<C extends Question>(who: string | Actor, contract: C, input: In<C>): Promise<Out<C>> {
      return (await t.house.ask(typeof who === 'string' ? await as(who) : who, contract.name, input)) as Out<C>
    },
    /** The grounds with which an action is refused; fails when it is not. */
    async grounds<C extends Action>(who: string | Actor, contract: C, input: In<C>) {
      try {
        await t.house.act(typeof who === 'string' ? await as(who) : who, contract.name, input)
      } catch (error) {
        if (error instanceof Refused) return error.grounds
        throw error
      }
      throw new Error(`${contract.name} was not refused`)
    },
  }
}
