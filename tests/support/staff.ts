// Officials of a test house as their rights are at this moment: read anew for every act, because these tests change them.
import type { Actor } from '#kernel/access/actor.ts'
import type { Action, In, Out, Question } from '#kernel/module/contract.ts'
import { actorOf } from '#kernel/people/actor-of.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { type TestHouse, testHouse } from './house.ts'

export const SYSTEM = 'information-centre.system-admin'
export const SECURITY = 'information-centre.security-admin'
export const AUDITOR = 'audit-office.auditor'

export async function staffHouse(options: Parameters<typeof testHouse>[0] = {}) {
  const base: TestHouse = await testHouse(options)
  const { house, database, clock } = base
  const fresh = (who: string | Actor): Promise<Actor> | Actor =>
    typeof who === 'string' ? actorOf(database.kysely, who, clock.now()) : who
  const act = async <C extends Action>(who: string | Actor, contract: C, input: In<C>, circumstances = {}): Promise<Out<C>> =>
    (await house.act(await fresh(who), contract.name, input, circumstances)) as Out<C>
  return {
    ...base,
    fresh,
    act,
    ask: async <C extends Question>(who: string | Actor, contract: C, input: In<C>): Promise<Out<C>> =>
      (await house.ask(await fresh(who), contract.name, input)) as Out<C>,
    /** The codes of the refusal, '' when there is none. */
    refused: async <C extends Action>(who: string | Actor, contract: C, input: In<C>): Promise<string> => {
      try {
        await act(who, contract, input)
        return ''
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        return error.grounds.map(({ code }) => code).join(' ')
      }
    },
    officialOf: async (account: string): Promise<string> =>
      (await database.kysely.selectFrom('kernel.official').select('id').where('account', '=', account).executeTakeFirstOrThrow()).id,
    postOf: async (account: string): Promise<string> => (await fresh(account)).post!,
    /** The same actor with another reach of a permission: an administrator of a division or of one organ. */
    narrowed: async (account: string, scope: 'own' | 'division'): Promise<Actor> => {
      const actor = await fresh(account)
      return { ...actor, permissions: new Map([...actor.permissions.keys()].map((name) => [name, scope])) }
    },
  }
}

export type StaffHouse = Awaited<ReturnType<typeof staffHouse>>
